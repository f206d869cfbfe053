"""Run records stored in or beside files, the inputs they name, and file contents for comparison."""
