"""The functions behind `import slopemuse`: files in and out, and the steps from series to daily estimates."""
