"""Layers and tables in PostgreSQL with PostGIS: addresses, connections, layouts of series, and sets of new tables."""
