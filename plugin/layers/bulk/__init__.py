"""Tables of SQLite filled page by page, without its engine."""
