"""Detection of the layout of a table, its dates, and the role and unit of each column."""
