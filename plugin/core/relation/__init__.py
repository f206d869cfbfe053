"""Which points answer to which driver, after how many days, and how sure that is."""
