"""From bytes to clean lines: decoding, cleaning, folding, splitting, script and language."""
