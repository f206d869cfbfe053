"""Which points respond to which driver, after how many days, and the significance."""
