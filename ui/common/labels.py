"""Texts of the plot, with units and signs."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.messages import filled, number_text
from ...plugin.core.plots.date_ticks import ISO, date_text
from ...plugin.core.plots.point_plot import Picture
from ...plugin.core.plots.readout import Readout
from ...plugin.core.plots.second_panel import RATE, RESIDUAL
from ...plugin.core.timeseries.curve_fit import EXPONENTIAL, CurveTrend, rate_at

translate = QCoreApplication.translate


def headline(picture: Picture) -> str:
    """Return the ID of the point and its velocity."""
    velocity, sigma = picture.fit.velocity[0], picture.fit.velocity_std[0]
    if not np.isfinite(velocity):
        text = translate("SlopeMuse", "{pid}   too few dates to estimate a velocity")
    elif not np.isfinite(sigma):
        text = translate("SlopeMuse", "{pid}   {velocity} mm/yr")
    else:
        text = translate("SlopeMuse", "{pid}   {velocity} ± {sigma:.1f} mm/yr")
    return text.format(pid=picture.pid, velocity=signed(velocity), sigma=sigma)


def subline(picture: Picture, date_format: str = ISO) -> str:
    """Return the number of dates, their period and the quality of the fit."""
    if np.isnat(picture.first):
        return translate("SlopeMuse", "no values")
    if picture.n_points > 1:
        text = translate("SlopeMuse", "median, N = {n}   {first} to {last}")
    else:
        text = translate("SlopeMuse", "N = {n}   {first} to {last}")
    first, last = (date_text(day, date_format) for day in (picture.first, picture.last))
    parts = [text.format(n=picture.n, first=first, last=last)]
    fit, quality = picture.fit, []
    # R² is undefined for constant values, and the RMSE for two dates
    if np.isfinite(fit.r2[0]):
        quality.append(f"R² {fit.r2[0]:.3f}")
    if np.isfinite(fit.rmse[0]):
        quality.append(translate("SlopeMuse", "RMSE {rmse:.1f} mm").format(rmse=fit.rmse[0]))
    if quality:
        # label the RMSE, to distinguish it from that of the daily estimate
        parts.append(translate("SlopeMuse", "fit: {quality}").format(quality=", ".join(quality)))
    return "   ".join(parts)


def fit_text(picture: Picture, date_format: str = ISO) -> str:
    """Return the terms of the fit beyond the velocity, one per line; empty for a linear fit."""
    fit = picture.fit
    parts = _curve_texts(fit, picture.first, picture.last) if isinstance(fit, CurveTrend) else []
    if np.isfinite(fit.acceleration[0]):
        text = translate("SlopeMuse", "acceleration {value} ± {sigma:.1f} mm/yr²")
        parts.append(text.format(value=signed(fit.acceleration[0]), sigma=fit.acceleration_std[0]))
    names = {"annual": translate("SlopeMuse", "annual"), "semiannual": translate("SlopeMuse", "semi-annual")}
    for term, amplitude in fit.amplitude_mm.items():
        if np.isfinite(amplitude[0]):
            text = translate("SlopeMuse", "{term} {amplitude:.1f} mm, maximum on day {day:.0f}")
            parts.append(text.format(term=names[term], amplitude=amplitude[0], day=fit.peak_day[term][0]))
    for day, step in zip(fit.steps, fit.steps_mm[0]):
        if np.isfinite(step):
            parts.append(
                translate("SlopeMuse", "step {day} {value} mm").format(
                    day=date_text(day, date_format), value=signed(step)
                )
            )
    return "\n".join(parts)


def _curve_texts(fit: CurveTrend, first: np.datetime64, last: np.datetime64) -> list[str]:
    """Return the time constant of a curve and its rates at both ends; the headline contains the rate in the middle."""
    if not np.isfinite(fit.velocity[0]):
        return []
    parts = []
    if fit.is_bound:
        parts.append(translate("SlopeMuse", "The time constant cannot be determined from these dates."))
    elif np.isfinite(fit.tau_years):
        if fit.curve == EXPONENTIAL and fit.tau_years < 0:
            text = translate("SlopeMuse", "decay, time constant {tau:.2g} ± {sigma:.2g} years")
        elif fit.curve == EXPONENTIAL:
            text = translate("SlopeMuse", "growth, time constant {tau:.2g} ± {sigma:.2g} years")
        else:
            text = translate("SlopeMuse", "logarithm, time constant {tau:.2g} ± {sigma:.2g} years")
        parts.append(text.format(tau=abs(fit.tau_years), sigma=fit.tau_std))
    text = translate("SlopeMuse", "rate of the curve: {start} to {end} mm/yr")
    parts.append(text.format(start=signed(rate_at(fit, first)), end=signed(rate_at(fit, last))))
    return parts


def hover_text(found: Readout, panel: str = RATE, date_format: str = ISO) -> str:
    """Return the values of the plot on a date; `panel` is the content of the second panel."""
    parts = [date_text(found.day, date_format)]
    if np.isfinite(found.observed):
        sigma = f" ± {found.sigma:.1f}" if np.isfinite(found.sigma) else ""
        parts.append(f"{signed(found.observed)}{sigma} mm")
    if found.count:
        parts.append(translate("SlopeMuse", "N = {n}").format(n=found.count))
    if np.isfinite(found.estimate):
        parts.append(translate("SlopeMuse", "estimate {value} mm").format(value=signed(found.estimate)))
    if np.isfinite(found.second):
        texts = {
            RATE: translate("SlopeMuse", "{value} mm/day"),
            RESIDUAL: translate("SlopeMuse", "residual {value} mm"),
        }
        text = texts.get(panel, translate("SlopeMuse", "velocity {value} mm/yr"))
        parts.append(text.format(value=signed(found.second, 2 if panel == RATE else 1)))
    known = {
        "rain_mm": translate("SlopeMuse", "rain {value:.1f} mm"),
        "level_m": translate("SlopeMuse", "level {value:.2f} m"),
    }
    for name, value in found.drivers.items():
        parts.append(filled(known.get(name, name + " {value:.4g}"), {"value": value}))
    return "   ".join(parts)


def velocity_text(velocity: float, sigma: float) -> str:
    """Return a velocity with its sigma in a table, without unit; empty if unknown."""
    if not np.isfinite(velocity):
        return ""
    return f"{signed(velocity)} ± {sigma:.1f}" if np.isfinite(sigma) else signed(velocity)


def signed(value: float, digits: int = 1) -> str:
    """Return a number with its sign, using a typographic minus."""
    return number_text(value, f"+.{digits}f")


def axis_text(component: str, less_trend: bool = False) -> str:
    """Return the axis label with unit and sign of a component."""
    what = (
        translate("SlopeMuse", "Displacement − trend [mm]")
        if less_trend
        else translate("SlopeMuse", "Displacement [mm]")
    )
    return what + "\n" + sign_text(component)


def sign_text(component: str) -> str:
    """Return the direction of positive displacement of a component."""
    signs = {
        "los": translate("SlopeMuse", "+ towards satellite"),
        "east": translate("SlopeMuse", "+ to the east"),
        "up": translate("SlopeMuse", "+ up"),
        "downslope": translate("SlopeMuse", "+ downslope"),
    }
    return signs.get(component, translate("SlopeMuse", "+ along the custom direction"))


def short_sign_text(component: str) -> str:
    """Return a short form of `sign_text`, for a low panel."""
    signs = {
        "los": translate("SlopeMuse", "+ to satellite"),
        "east": translate("SlopeMuse", "+ east"),
        "up": translate("SlopeMuse", "+ up"),
        "downslope": translate("SlopeMuse", "+ downslope"),
    }
    return signs.get(component, translate("SlopeMuse", "+ custom direction"))


def marker_names() -> dict[str, str]:
    """Return the names of the plot markers by their matplotlib codes."""
    return {
        "o": translate("SlopeMuse", "Circle"),
        "s": translate("SlopeMuse", "Square"),
        "^": translate("SlopeMuse", "Triangle"),
        "D": translate("SlopeMuse", "Diamond"),
        "x": translate("SlopeMuse", "Cross"),
        "+": translate("SlopeMuse", "Plus sign"),
    }


def compared_name(pid: str, layer: str, component: str, picked_layer: str, picked_component: str) -> str:
    """Return the name of a compared series: its ID, and layer and component if they differ from the plotted point."""
    parts = [layer] if layer != picked_layer else []
    if component != picked_component:
        parts.append(sign_text(component))
    return f"{pid} ({', '.join(parts)})" if parts else pid
