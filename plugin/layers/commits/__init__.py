"""Sets of files that change together: hidden folders beside the targets, and a journal of the moves."""
