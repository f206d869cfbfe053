"""Messages shown instead of the plot, and notes below it."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.messages import plural, translated
from ...plugin.queries.point_reader import PointReader

translate = QCoreApplication.translate


def obstacle(layer: QgsVectorLayer | None, reader: PointReader) -> str:
    """Return why no point of the layer can be plotted, and the remedy; empty if points can be plotted."""
    if layer is None:
        return translate(
            "SlopeMuse",
            "Choose a point layer with one field per date, open the example, or import your data.",
        )
    if role := reader.role(layer):
        text = translate(
            "SlopeMuse", "{name} contains the {role} of a result.\n\nChoose the displacement layer instead."
        )
        return text.format(name=layer.name(), role=role)
    if not reader.has_series(layer):
        if problem := reader.long_tables.problem(layer):
            return translated(problem)
        text = translate(
            "SlopeMuse",
            "{name} has no date fields such as D20200131, so there is no series to plot.\n\nUse Processing ▸ "
            "SlopeMuse ▸ Import InSAR series\nto create a layer with dates from a file.",
        )
        return text.format(name=layer.name())
    if not layer.featureCount():
        return translate("SlopeMuse", "{name} has no points.\n\nChoose another layer.").format(name=layer.name())
    return ""


def lacks_series(layer: QgsVectorLayer | None, reader: PointReader) -> bool:
    """Check whether an import is required: there is no layer, or it has no series."""
    return layer is None or not reader.has_series(layer)


def open_import(what: str = "Insar") -> None:
    """Open an import dialog of the plugin, or that of Processing if the plugin is not loaded."""
    from qgis.utils import plugins

    plugin = plugins.get("slopemuse")
    if plugin is not None and what in plugin.import_actions:
        plugin.import_actions[what].trigger()
        return
    open_algorithm(f"import{what.lower()}", {})


def open_algorithm(name: str, parameters: dict[str, object]) -> None:
    """Open the dialog of an algorithm with some parameter values."""
    # available only in QGIS Desktop
    from qgis import processing

    processing.execAlgorithmDialog(f"slopemuse:{name}", parameters)


def required_data() -> str:
    """Return a list of the data that the plugin requires."""
    return translate(
        "SlopeMuse",
        "InSAR displacement series: a file from EGMS, TRE Altamira, LiCSBAS, MintPy, SARscape or StaMPS, or "
        "any table with one column per date.\nFor daily estimates: daily rain and, if there is a reservoir, "
        "the reservoir level, in any table with a date column.\nOptional: GNSS stations to validate the "
        "result.",
    )


def next_step(picking: bool = False) -> str:
    """Return the next step after the layers have been chosen; `picking` if a click on the map already plots a point."""
    if picking:
        return translate(
            "SlopeMuse",
            "Click a point in the layer on the map,\nor click “Area” and draw a polygon around several points.",
        )
    return translate(
        "SlopeMuse",
        "Click “Point” and then a point in the layer on the map,\nor click “Area” and draw a polygon around "
        "several points.",
    )


def no_point_hit(layer: QgsVectorLayer, radius_px: int) -> str:
    """Return a hint for a click that hits no point."""
    text = translate("SlopeMuse", "{name} has no points within {n} pixels; click closer to a point or zoom in.")
    return text.format(name=layer.name(), n=radius_px)


def area_name(n_points: int) -> str:
    """Return the name of an area."""
    return translated(plural("Area with {count} point", "Area with {count:,} points", count=n_points))


def reading_area(layer: str) -> str:
    """Return the message shown while an area is read."""
    return translate("SlopeMuse", "Reading the points of {name} in the area …").format(name=layer)


def no_values(pid: str) -> str:
    """Return a hint for a point without values."""
    text = translate("SlopeMuse", "Point {pid} has no values.\n\nClick another point.")
    return text.format(pid=pid)


def not_in_estimate(name: str) -> str:
    """Return the message that the estimate does not contain the point."""
    return translate("SlopeMuse", "{name} does not contain this point.").format(name=name)


def datum_mismatch(name: str) -> str:
    """Return the message that an estimate and the points shown with it have different datums."""
    text = translate(
        "SlopeMuse",
        "{name} is relative to its stable area, but these points are not because the acquisitions layer is not "
        "stored next to the estimate; run the estimate again.",
    )
    return text.format(name=name)


def without_reference(name: str) -> str:
    """Return the message that a layer does not contain the reference."""
    return translate("SlopeMuse", "{name} does not contain the reference.").format(name=name)


def no_common_date(name: str) -> str:
    """Return the message that a point and the reference have no common date."""
    return translate("SlopeMuse", "{name} and the reference have no dates in common.").format(name=name)


def no_drivers() -> str:
    """Return the message that an analysis requires drivers."""
    return translate(
        "SlopeMuse",
        "There are no rain or reservoir level data for the dates of this point; choose a table under “Rain and level”.",
    )


def one_point_only() -> str:
    """Return the message that an analysis requires a single point."""
    return translate("SlopeMuse", "This analysis requires a single point; click a point in the layer.")


def outliers_found(n: int) -> str:
    """Return the message with the number of outliers."""
    if not n:
        return translate("SlopeMuse", "No outliers found.")
    return translate("SlopeMuse", "Values excluded from the fit (hollow symbols): {n}. The layer is unchanged.").format(
        n=n
    )


def jumps_corrected(n: int) -> str:
    """Return the message with the number of corrected jumps."""
    return translate("SlopeMuse", "half-wavelength jumps corrected: {n}").format(n=n)


def no_jumps() -> str:
    """Return the message that there is no jump."""
    return translate("SlopeMuse", "No half-wavelength jump exceeds the noise.")


def coverage(name: str, first: object, last: object, share: float) -> str:
    """Return how much of the displayed period a table covers; empty for the whole period."""
    if share >= 1.0:
        return ""
    if share > 0:
        text = translate("SlopeMuse", "{name} has values on {share} % of the days shown.")
        return text.format(name=name, share=int(100 * share))
    text = translate("SlopeMuse", "{name} ({first} to {last}) does not cover the period shown; choose another table.")
    return text.format(name=name, first=first, last=last)
