"""Tables of PostgreSQL as outputs: copied from temporary GeoPackages, and shown together."""
