"""Work that may be done in another Python: the jobs, how they are written down, and the program that does them."""
