"""What is peculiar to the daily files of NOAA."""

from __future__ import annotations

import numpy as np

from ...common.messages import message, quoted


def noaa_product(columns: dict[str, np.ndarray]) -> str:
    """Return GSOD or GHCN if the columns are those of that product of NOAA, else an empty text."""
    names = {name.strip().upper() for name in columns}
    if "PRCP" not in names or "STATION" not in names:
        return ""
    if "FRSHTT" in names:
        return "GSOD"
    return "GHCN" if {"PRCP_ATTRIBUTES", "TMAX", "TMIN", "SNOW"} & names else ""


def rain_unit_of(product: str, values: np.ndarray, notes: list[str]) -> str:
    """Return the unit of rain in a product of NOAA, or an empty text; GHCN is in 0.1 mm where all are whole."""
    if product == "GSOD":
        notes.append(
            message("NOAA GSOD: rain in inch, 99.99 = missing; the day of rain ends at the hour of the last report.")
        )
        return "inch"
    finite = values[np.isfinite(values)]
    if product == "GHCN" and (finite == np.round(finite)).all():
        notes.append(
            message("NOAA GHCN: rain in 0.1 mm; the day of rain ends at the hour of observation of the station.")
        )
        return "tenth_mm"
    return ""


def without_sentinels(values: np.ndarray, product: str, name: str, warnings: list[str]) -> np.ndarray:
    """Return rain with NaN for what stands for no reading: 99.99 of GSOD, and whatever is below zero."""
    missing = values < 0
    if product == "GSOD":
        missing |= np.isclose(values, 99.99)
    if missing.any():
        values[missing] = np.nan
        what = message("99.99 or negative") if product == "GSOD" else "negative"
        warnings.append(
            message(
                "{missing:,} values of {name} are {what}, taken as missing.",
                missing=int(missing.sum()),
                name=quoted(name),
                what=what,
            )
        )
    return values
