"""Analysis of displacement series: trend, velocity, jumps, outliers, kinematics, noise."""
