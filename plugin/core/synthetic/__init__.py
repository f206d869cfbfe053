"""Synthetic slopes with known daily displacement, for the demo, the tests and the benchmarks."""

from .slope import Sensor, Slope, SlopeOptions, make_slope
from .slope_files import write_slope

__all__ = ["Sensor", "Slope", "SlopeOptions", "make_slope", "write_slope"]
