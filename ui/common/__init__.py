"""Labels, hints and theme of all widgets."""
