"""The data model: point series, drivers, GNSS series, and their tables."""
