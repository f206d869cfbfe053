"""Tables of any producer: archives, encodings, separators, dates and numbers."""
