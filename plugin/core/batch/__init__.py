"""Many slopes in one run: the table that names them, the steps of each, what is finished, the summary."""
