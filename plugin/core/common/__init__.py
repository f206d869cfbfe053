"""What every part of the core uses: errors, messages, progress, reports, statistics."""
