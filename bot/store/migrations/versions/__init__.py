"""Each step is written by hand and never changed once it was released: the next change is the next file."""
