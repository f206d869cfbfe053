"""Parts that reports share: where a report comes from, and axes of maps."""
