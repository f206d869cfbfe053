"""A reservoir slope with known daily truth, for the demo, the tests and the benchmarks."""

from .files import write_slope
from .slope import Sensor, Slope, SlopeOptions, make_slope

__all__ = ["Sensor", "Slope", "SlopeOptions", "make_slope", "write_slope"]
