"""Points of several sensors, spatial hold-out, and simple interpolators."""
