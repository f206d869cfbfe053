"""Labels, hints and theme shared by the widgets."""
