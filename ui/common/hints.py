"""What to do next, where there is no series to draw."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.queries.point_reader import PointReader

translate = QCoreApplication.translate


def obstacle(layer: QgsVectorLayer | None, reader: PointReader) -> str:
    """Return what to do before a point of the layer can be plotted; empty = nothing."""
    if layer is None:
        return translate(
            "SlopeMuse",
            "Choose a point layer with a field for every date.\n\nFiles of InSAR series are read by\n"
            "Processing ▸ SlopeMuse ▸ Import InSAR series.",
        )
    if role := reader.role(layer):
        text = translate("SlopeMuse", "{name} holds the {role} of a result.\n\nChoose the layer with its displacement.")
        return text.format(name=layer.name(), role=role)
    if not reader.days(layer):
        text = translate(
            "SlopeMuse",
            "{name} has no date fields such as D20200131, so there is no series to draw.\n\n"
            "Processing ▸ SlopeMuse ▸ Import InSAR series\nmakes a layer with dates from a file.",
        )
        return text.format(name=layer.name())
    if not layer.featureCount():
        return translate("SlopeMuse", "{name} has no points.\n\nChoose another layer.").format(name=layer.name())
    return ""


def lacks_series(layer: QgsVectorLayer | None, reader: PointReader) -> bool:
    """Tell whether an import is what is missing: there is no layer, or it has no dates."""
    return layer is None or not reader.days(layer)


def open_import() -> None:
    """Open the import: the plugin's own dialog, or that of Processing where the plugin is not loaded by QGIS."""
    from qgis.utils import plugins

    plugin = plugins.get("slopemuse")
    if plugin is not None and "Insar" in plugin.import_actions:
        plugin.import_actions["Insar"].trigger()
        return
    # a part of QGIS that is there only in its desktop
    from qgis import processing

    processing.execAlgorithmDialog("slopemuse:importinsar", {})


def next_step() -> str:
    """Return what to do when the layers are chosen."""
    return translate(
        "SlopeMuse",
        "Press “Point”, then click a point of the layer on the map,\nor press “Area” and draw around several.",
    )


def nothing_hit(layer: QgsVectorLayer, radius_px: int) -> str:
    """Return what to do after a click beside all points."""
    text = translate("SlopeMuse", "There is no point of {name} within {n} pixels; click closer or zoom in.")
    return text.format(name=layer.name(), n=radius_px)


def area_name(n_points: int) -> str:
    """Return the name of an area."""
    return translate("SlopeMuse", "Area of {n} points").format(n=n_points)


def reading_area(layer: str) -> str:
    """Tell that an area is being read."""
    return translate("SlopeMuse", "Reading the area of {name} …").format(name=layer)


def no_values(pid: str) -> str:
    """Return what to do at a point that is NULL throughout."""
    text = translate("SlopeMuse", "The point {pid} has no value on any date.\n\nClick another point.")
    return text.format(pid=pid)


def not_in_estimate(name: str) -> str:
    """Tell that the estimate lacks the point."""
    return translate("SlopeMuse", "{name} does not have this point.").format(name=name)


def relative_to_stable_area() -> str:
    """Tell the datum of an estimate and of its acquisitions."""
    return translate("SlopeMuse", "relative to the stable area")


def another_datum(name: str) -> str:
    """Tell that an estimate and the points beside it are not in one datum."""
    text = translate(
        "SlopeMuse",
        "{name} is relative to its stable area and these points are not, because its acquisitions are not beside it; "
        "estimate again.",
    )
    return text.format(name=name)


def without_reference(name: str) -> str:
    """Tell that a layer lacks the reference."""
    return translate("SlopeMuse", "{name} does not have the reference.").format(name=name)


def no_common_date(name: str) -> str:
    """Tell that a point and the reference have no date in common."""
    return translate("SlopeMuse", "{name} and the reference have no date in common.").format(name=name)


def no_drivers() -> str:
    """Tell that an analysis needs drivers."""
    return translate(
        "SlopeMuse", "No rain or level covers the dates of this point; choose a table under “Rain and level”."
    )


def outliers_found(n: int) -> str:
    """Tell how many values lie far from the fit."""
    if not n:
        return translate("SlopeMuse", "No value lies far from the fit.")
    return translate("SlopeMuse", "Values left out of the fit and drawn hollow: {n}. The layer stays.").format(n=n)


def jumps_taken_off(n: int) -> str:
    """Tell how many jumps have been taken off."""
    return translate("SlopeMuse", "jumps of half a wavelength taken off: {n}").format(n=n)


def no_jumps() -> str:
    """Tell that there is none."""
    return translate("SlopeMuse", "No jump of half a wavelength stands clear of the noise.")


def coverage(name: str, first: object, last: object, share: float) -> str:
    """Tell how much of the time shown a table covers; empty where it covers all of it."""
    if share >= 1.0:
        return ""
    if share > 0:
        text = translate("SlopeMuse", "{name} has a value on {share} % of the days shown.")
        return text.format(name=name, share=int(100 * share))
    text = translate("SlopeMuse", "{name} ({first} to {last}) has none of the days shown; choose another table.")
    return text.format(name=name, first=first, last=last)
