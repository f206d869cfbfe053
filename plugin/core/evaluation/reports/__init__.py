"""Pages and figures of an evaluation."""
