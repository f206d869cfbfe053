"""Widgets: the dock, its plot, windows, menus and dialogs."""
