"""The Processing provider and its algorithms: each reads parameters, calls the core, and writes outputs."""
