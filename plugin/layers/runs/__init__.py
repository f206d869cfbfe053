"""Run records in and beside files, the inputs that they name, and the content of files to compare."""
