"""Expression function that draws the plot of a point, for pictures in print layouts that follow a map or an atlas."""

from __future__ import annotations

import base64
import math
from collections.abc import Callable

from qgis.core import (
    QgsCsException,
    QgsExpression,
    QgsExpressionFunction,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    qgsfunction,
)

from ...plugin.core.common.errors import InputError, SlopeMuseError
from ...plugin.core.common.messages import message, quoted, translated

NAME = "slopemuse_plot"
# resolution for printing
DPI = 300
_FIRST_SHARE = 256
# minimum and maximum side length of a plot; A0 is 1,189 mm long
_MIN_MM, _MAX_MM = 20.0, 1200.0
# an A3 page at print resolution has 17 million pixels
_MAX_PIXELS = 20e6

Paint = Callable[[QgsVectorLayer, int, tuple[float, float], int], bytes]


def register_plot_function(paint: Paint) -> QgsExpressionFunction:
    """Register the expression function `slopemuse_plot(layer, point, width_mm, height_mm)`.

    `point` is a feature ID, or a position in the CRS of the layer, for which the nearest point is drawn. The result
    is a picture source.

    Parameters
    ----------
    paint : callable
        Takes layer, feature ID, size [cm] and resolution [dpi], and returns a PNG.

    Returns
    -------
    QgsExpressionFunction
        Function to be kept until `unregister_plot_function`, because QGIS keeps no reference.
    """

    @qgsfunction(args="auto", group="SlopeMuse", register=False)
    def slopemuse_plot(
        layer: object, point: object, width_mm: object, height_mm: object, feature: object, parent: QgsExpression
    ) -> str | None:
        try:
            size_cm = _size_cm(width_mm, height_mm)
            found = _required_layer(layer)
            fid = nearest_feature(found, point) if isinstance(point, QgsGeometry) else _required_feature(found, point)
            if fid is None:
                return None
            drawn = paint(found, fid, size_cm, _resolution(size_cm))
        except SlopeMuseError as error:
            parent.setEvalErrorString(translated(error))
            return None
        return "base64:" + base64.b64encode(drawn).decode("ascii")

    QgsExpression.registerFunction(slopemuse_plot)
    return slopemuse_plot


def unregister_plot_function() -> None:
    """Unregister the expression function."""
    QgsExpression.unregisterFunction(NAME)


def plot_expression(layer_id: str, map_id: str, width_mm: float, height_mm: float) -> str:
    """Return the picture source for the feature of an atlas of the layer, else for the centre of a map."""
    variables = f"item_variables('{map_id}')"
    centre = (
        f"transform(map_get({variables}, 'map_extent_center'), map_get({variables}, 'map_crs'), "
        f"layer_property('{layer_id}', 'crs'))"
    )
    point = f"if(coalesce(@atlas_layerid, '') = '{layer_id}', @atlas_featureid, {centre})"
    return f"{NAME}('{layer_id}', {point}, {width_mm:.1f}, {height_mm:.1f})"


def _size_cm(width_mm: object, height_mm: object) -> tuple[float, float]:
    """Return a valid plot size [cm].

    Raises
    ------
    InputError
        If a side is not a number or is outside the limits.
    """
    sides = []
    for name, value in (("width_mm", width_mm), ("height_mm", height_mm)):
        try:
            side = float(str(value))
        except ValueError:
            side = math.nan
        if not _MIN_MM <= side <= _MAX_MM:
            raise InputError(
                message(
                    "{name} is {value}; use a number from {low:.0f} to {high:.0f}.",
                    name=name,
                    value=quoted(value),
                    low=_MIN_MM,
                    high=_MAX_MM,
                )
            )
        sides.append(side / 10.0)
    return sides[0], sides[1]


def _resolution(size_cm: tuple[float, float]) -> int:
    """Return the print resolution [dpi], reduced for large plots to limit the number of pixels."""
    square_inches = size_cm[0] * size_cm[1] / 2.54**2
    return min(DPI, int(math.sqrt(_MAX_PIXELS / square_inches)))


def _required_layer(layer: object) -> QgsVectorLayer:
    found = QgsProject.instance().mapLayer(str(layer))
    if not isinstance(found, QgsVectorLayer) or not found.isValid():
        raise InputError(message("{layer} is not the ID of a layer in the project.", layer=layer))
    return found


def _required_feature(layer: QgsVectorLayer, point: object) -> int:
    text = str(point)
    fid = int(text) if text.lstrip("-").isdecimal() else None
    if fid is None or not layer.getFeature(fid).isValid():
        raise InputError(
            message("The layer {layer} has no feature with the ID {point}.", layer=layer.name(), point=text)
        )
    return fid


def nearest_feature(layer: QgsVectorLayer, place: QgsGeometry) -> int | None:
    """Return the ID of the point nearest to a position, searched in increasing rectangles; None in an empty layer."""
    # imported here to keep it out of the start of QGIS
    from ...plugin.queries.nearest_point import place_of

    try:
        centre = QgsPointXY(place.centroid().asPoint())
    except (QgsCsException, ValueError):
        return None
    extent = QgsRectangle(layer.extent())
    extent.combineExtentWith(centre)
    full_reach = max(extent.width(), extent.height(), 1e-9)
    reach = full_reach / _FIRST_SHARE
    while reach <= 2.0 * full_reach:
        box = QgsRectangle(centre.x() - reach, centre.y() - reach, centre.x() + reach, centre.y() + reach)
        request = QgsFeatureRequest().setFilterRect(box).setNoAttributes()
        found = [(centre.sqrDist(*place_of(one)), one.id()) for one in layer.getFeatures(request) if one.hasGeometry()]
        # points in the corners may be farther away than points just outside the rectangle
        near = [one for one in found if one[0] <= reach**2]
        if near:
            return int(min(near)[1])
        reach *= 2.0
    return None
