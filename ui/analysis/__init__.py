"""Analysis windows: kinematics, lag and profile."""
