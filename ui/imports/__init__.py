"""Import dialogs."""
