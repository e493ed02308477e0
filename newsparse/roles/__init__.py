"""Which role each line of a page plays."""
