"""The texts of the plot, with unit and sign."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..plugin.core.pointplot import Picture

translate = QCoreApplication.translate


def headline(picture: Picture) -> str:
    """Return the id of the point and its velocity."""
    if not np.isfinite(picture.velocity):
        text = translate("SlopeMuse", "{pid}   too few dates for a velocity")
    elif not np.isfinite(picture.velocity_std):
        text = translate("SlopeMuse", "{pid}   {velocity} mm/yr")
    else:
        text = translate("SlopeMuse", "{pid}   {velocity} ± {sigma:.1f} mm/yr")
    velocity = f"{picture.velocity:+.1f}".replace("-", "\N{MINUS SIGN}")
    return text.format(pid=picture.pid, velocity=velocity, sigma=picture.velocity_std)


def subline(picture: Picture) -> str:
    """Return the number of dates, the time and the misfit of the velocity."""
    if np.isnat(picture.first):
        return translate("SlopeMuse", "no value on any date")
    if picture.n_points > 1:
        text = translate("SlopeMuse", "median, N = {n}   {first} to {last}   RMSE {rmse:.1f} mm")
    else:
        text = translate("SlopeMuse", "N = {n}   {first} to {last}   RMSE {rmse:.1f} mm")
    return text.format(n=picture.n, first=picture.first, last=picture.last, rmse=picture.rmse)


def axis_text(component: str, less_trend: bool = False) -> str:
    """Return the axis text with unit and sign of a component."""
    what = (
        translate("SlopeMuse", "Displacement − trend [mm]")
        if less_trend
        else translate("SlopeMuse", "Displacement [mm]")
    )
    return what + "\n" + sign_text(component)


def sign_text(component: str) -> str:
    """Return where a positive displacement of a component leads."""
    signs = {
        "los": translate("SlopeMuse", "+ towards satellite"),
        "east": translate("SlopeMuse", "+ to the east"),
        "up": translate("SlopeMuse", "+ up"),
        "downslope": translate("SlopeMuse", "+ down the slope"),
    }
    return signs.get(component, translate("SlopeMuse", "+ along the given direction"))


def compared_name(pid: str, layer: str, component: str, picked_layer: str, picked_component: str) -> str:
    """Return the name of a compared series: what tells it from the picked point beyond its id."""
    told = [layer] if layer != picked_layer else []
    if component != picked_component:
        told.append(sign_text(component))
    return f"{pid} ({', '.join(told)})" if told else pid
