"""PostgreSQL output tables: copied from temporary GeoPackages, and made visible together."""
