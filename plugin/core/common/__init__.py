"""Shared code of the core: errors, messages, progress, reports and statistics."""
