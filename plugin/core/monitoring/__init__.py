"""A monitoring that is brought up to date run by run: project, lock, state, checks of the past, update."""
