"""Jobs in another Python interpreter: their functions, the serialization of their arguments, and the worker program."""
