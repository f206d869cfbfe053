"""The Processing provider and its algorithms, which read parameters, call the core, and write outputs."""
