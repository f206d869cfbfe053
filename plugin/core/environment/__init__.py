"""The Python environment of the core: packages, torch, training loop and file locks."""
