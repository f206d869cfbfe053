"""PostgreSQL with PostGIS: addresses of tables, connections, types of columns, layouts of series, comments."""
