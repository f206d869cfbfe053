"""Points of several sensors, spatial hold-out, simple interpolators."""
