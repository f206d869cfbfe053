"""Points of several sensors to one grid: kriging, networks, classical interpolators, and how good each is."""
