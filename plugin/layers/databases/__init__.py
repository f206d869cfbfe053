"""PostgreSQL with PostGIS: table addresses, connections, column types, series layouts and table comments."""
