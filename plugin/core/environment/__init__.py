"""The Python that runs the core: its packages, torch, fonts."""
