"""Tables of any producer: encoding, separator, dates, numbers, archives."""
