"""Windows of Processing."""
