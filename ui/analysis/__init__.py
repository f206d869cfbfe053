"""Windows of analysis: kinematics, lag, profile."""
