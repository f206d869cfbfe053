"""Displacement series of points: the data model of a layer in the core package."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from ..common.arrays import AnyArray, BoolArray, DateArray, FloatArray, IntArray, StrArray, blocks
from ..common.errors import InputError
from ..common.lineage import Lineage
from ..common.messages import message, quoted
from ..common.progress import Progress
from ..common.read_only import frozen, read_only

COMPONENTS = ("los", "east", "up", "downslope", "custom")
OBSERVED, INTERPOLATED, GAP = 0, 1, 2
# no slope moves 1,000 km, and the squares of much larger numbers overflow
LARGEST_MM = 1e9
_POINTS_PER_BLOCK, _VALUES_PER_BLOCK = 4096, 2**20


@dataclass(frozen=True, eq=False)
class PointSeries:
    """Cumulative displacement of many points on common dates; immutable.

    Writable arrays are copied; read-only arrays are used without a copy.

    Attributes
    ----------
    pids : ndarray of str, shape (n_points,)
        Unique point ids.
    xy : ndarray, shape (n_points, 2)
        Coordinates in `crs`: x (or longitude), y (or latitude).
    dates : ndarray of datetime64[D], shape (n_dates,)
        Strictly increasing.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], positive along the component (for los: towards the satellite), with an absolute value of at
        most `LARGEST_MM`; NaN = no observation.
    crs : str
        Authority id ("EPSG:4326") or WKT.
    component : str
        One of `COMPONENTS`.
    direction : ndarray, shape (n_points, 3), or None
        Unit vector of positive motion (east, north, up); for los from ground to satellite.
    sigma : ndarray, shape (n_points, n_dates), or None
        Sigma of the true displacement, without observation noise [mm].
    flags : ndarray of int8, shape (n_points, n_dates), or None
        0 observed, 1 interpolated, 2 gap.
    attributes : mapping of str to ndarray, shape (n_points,)
        Numeric fields of the input layer: velocity [mm/yr], coherence, height [m], …
    lineage : Lineage
        How the series were made.
    wavelength_mm : float or None
        Radar wavelength [mm], if known.

    Raises
    ------
    InputError
        If shapes do not match, ids repeat, dates are not increasing, a value is infinite, or `direction` is not unit.
    """

    pids: StrArray
    xy: FloatArray
    dates: DateArray
    values: FloatArray
    crs: str = ""
    component: str = "los"
    direction: FloatArray | None = None
    sigma: FloatArray | None = None
    flags: IntArray | None = None
    attributes: Mapping[str, FloatArray] = field(default_factory=dict)
    lineage: Lineage = field(default_factory=Lineage)
    wavelength_mm: float | None = None

    def __post_init__(self) -> None:
        for name, dtype in (("pids", str), ("xy", float), ("dates", "datetime64[D]"), ("values", float)):
            object.__setattr__(self, name, read_only(getattr(self, name), dtype))
        n_points, n_dates = len(self.pids), len(self.dates)
        for name, shape in (
            ("values", (n_points, n_dates)),
            ("xy", (n_points, 2)),
            ("direction", (n_points, 3)),
            ("sigma", (n_points, n_dates)),
            ("flags", (n_points, n_dates)),
        ):
            if getattr(self, name) is None:
                continue
            array = read_only(getattr(self, name))
            if array.shape != shape:
                raise InputError(
                    message(
                        "{name} has the shape {shape}, but must have the shape {shape_2}.",
                        name=name,
                        shape=array.shape,
                        shape_2=shape,
                    )
                )
            object.__setattr__(self, name, array)
        for name, column in self.attributes.items():
            needed = (n_points,)
            if np.shape(column) != needed:
                raise InputError(
                    message(
                        "The attribute {name} has {shape} values, but must have {needed}.",
                        name=name,
                        shape=np.shape(column),
                        needed=needed,
                    )
                )
        columns = {name: read_only(column) for name, column in self.attributes.items()}
        object.__setattr__(self, "attributes", MappingProxyType(columns))
        if n_dates > 1 and not (np.diff(self.dates) > np.timedelta64(0, "D")).all():
            raise InputError(
                message("The dates of the series are not strictly increasing; sort them and merge duplicates.")
            )
        if len(np.unique(self.pids)) != n_points:
            ids, counts = np.unique(self.pids, return_counts=True)
            raise InputError(
                message(
                    "The point ID {ids} occurs more than once; assign a unique ID to every point.",
                    ids=ids[counts > 1][0],
                )
            )
        if self.component not in COMPONENTS:
            raise InputError(
                message(
                    "The component {component} is unknown; use one of {components}.",
                    component=quoted(self.component),
                    components=", ".join(COMPONENTS),
                )
            )
        self._check_sizes()
        if self.direction is not None and n_points:
            length = np.linalg.norm(self.direction, axis=1)
            worst = int(np.nanargmax(np.abs(length - 1))) if np.isfinite(length).any() else 0
            if abs(length[worst] - 1) > 0.01:
                raise InputError(
                    message(
                        "The direction vector of point {pid} has a length of {length:.3f}, but must be a unit "
                        "vector (east, north, up).",
                        pid=self.pids[worst],
                        length=length[worst],
                    )
                )

    def _check_sizes(self) -> None:
        """Raise InputError if a value is infinite or too large for a displacement."""
        # avoid temporary arrays, because the series may fill most of the memory, and read in memory order
        rows, largest = self.values.T if self.values.flags.f_contiguous else self.values, 0.0
        if rows.size:
            for part in blocks(len(rows), max(_VALUES_PER_BLOCK // rows.shape[1], 1), rows):
                largest = max(largest, np.fmax.reduce(rows[part], axis=None), -np.fmin.reduce(rows[part], axis=None))
        if not largest > LARGEST_MM:
            return
        i, j = np.argwhere(np.abs(self.values) > LARGEST_MM)[0]
        if np.isinf(self.values[i, j]):
            raise InputError(
                message(
                    "Point {pid} has an infinite value on {date}; clear or correct it.",
                    pid=self.pids[i],
                    date=self.dates[j],
                )
            )
        raise InputError(
            message(
                "Point {pid} has a displacement of {value_mm:g} mm on {date}; check the unit, or clear the value.",
                pid=self.pids[i],
                value_mm=self.values[i, j],
                date=self.dates[j],
            )
        )

    def __eq__(self, other: object) -> bool:
        """Return whether all attributes are equal; missing values compare equal."""
        if not isinstance(other, PointSeries):
            return NotImplemented
        return all(_same(getattr(self, each.name), getattr(other, each.name)) for each in fields(self))

    def __hash__(self) -> int:
        return hash(self.content_hash())

    @property
    def n_points(self) -> int:
        """Number of points."""
        return len(self.pids)

    @property
    def n_dates(self) -> int:
        """Number of dates."""
        return len(self.dates)

    @property
    def days(self) -> FloatArray:
        """Days since the first date, shape (n_dates,), float."""
        return (self.dates - self.dates[:1]).astype("timedelta64[D]").astype(float)

    def content_hash(self, progress: Progress | None = None) -> str:
        """Return a hash of ids, dates and values for the lineage of results; `progress` can cancel the computation."""
        progress = progress or Progress()
        digest = hashlib.sha256("\n".join(self.pids).encode())
        digest.update(np.ascontiguousarray(self.dates.astype("int64")).tobytes())
        # files preserve neither the sign of a zero nor the bit pattern of a NaN
        for part in blocks(self.n_points, _POINTS_PER_BLOCK):
            progress.check()
            values = np.where(np.isnan(self.values[part]), np.nan, np.round(self.values[part], 4) + 0.0)
            digest.update(np.ascontiguousarray(values).data)
        return digest.hexdigest()[:16]

    def with_(self, **changes: Any) -> PointSeries:
        """Return a copy with some attributes replaced."""
        return replace(self, **changes)

    def points(self, selected: AnyArray) -> PointSeries:
        """Return the points selected by a boolean mask or an index array."""

        def pick(array: AnyArray | None) -> AnyArray | None:
            return None if array is None else frozen(array[selected])

        return self.with_(
            pids=pick(self.pids),
            xy=pick(self.xy),
            values=pick(self.values),
            direction=pick(self.direction),
            sigma=pick(self.sigma),
            flags=pick(self.flags),
            attributes={name: frozen(array[selected]) for name, array in self.attributes.items()},
        )

    def dates_where(self, selected: BoolArray | IntArray | slice) -> PointSeries:
        """Return the dates selected by a boolean mask, an increasing index array, or a slice (which needs no copy).

        If a mask selects all dates, the same series is returned.
        """
        if not isinstance(selected, slice) and np.asarray(selected).dtype == bool and np.all(selected):
            return self
        return self.with_(
            dates=frozen(self.dates[selected]),
            values=frozen(self.values[:, selected]),
            sigma=None if self.sigma is None else frozen(self.sigma[:, selected]),
            flags=None if self.flags is None else frozen(self.flags[:, selected]),
        )


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return bool(np.array_equal(one, other, equal_nan=one.dtype.kind == "f" and other.dtype.kind == "f"))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    return type(one) is type(other) and bool(one == other)
