"""What a table of any producer holds: its layout, its dates, what each column is and in which unit."""
