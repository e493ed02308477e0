"""Many documents: find and read the inputs, convert them, write what comes out."""
