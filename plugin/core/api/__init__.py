"""Public functions of `import slopemuse`: reading, writing, and the steps from series to daily estimates."""
