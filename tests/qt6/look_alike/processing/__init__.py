"""Processing, as far as the plugin adds to its windows."""
