"""User interface: the dock, its plot, windows, menus and dialogs."""
