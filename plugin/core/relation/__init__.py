"""Relation of motion to drivers: which points respond to which driver, at which lag and with what significance."""
