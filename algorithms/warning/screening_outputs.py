"""Outputs of a screening, shared by the algorithms that perform one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.lineage import Lineage
from ...plugin.core.common.progress import Progress
from ..framework.parameter_definitions import ParameterDefinitions

if TYPE_CHECKING:
    from ...plugin.core.warning.screening import Screening
    from ..framework.collected_outputs import CollectedOutputs

translate = QCoreApplication.translate


def add_level_counts(definitions: ParameterDefinitions) -> None:
    """Add the numeric outputs that `add_screening_outputs` returns."""
    for name, label in (
        ("N_ALARM", translate("SlopeMuse", "Points at alarm level on the last day")),
        ("N_WARNING", translate("SlopeMuse", "Points at warning level on the last day")),
        ("N_WATCH", translate("SlopeMuse", "Points at watch level on the last day")),
        ("N_UNSURE", translate("SlopeMuse", "Points classified as uncertain on the last day")),
    ):
        definitions.add_number_output(name, label)


def add_screening_outputs(
    outputs: CollectedOutputs,
    screening: Screening,
    lineage: Lineage,
    min_points: int,
    progress: Progress,
    limitations: Sequence[str] = (),
) -> dict[str, int]:
    """Add levels, changes, areas and report to the outputs; return the number of points per level."""
    from ...plugin.core.common.read_only import frozen
    from ...plugin.core.inputs.point_features import metres_from, metric_crs
    from ...plugin.core.warning import tables
    from ...plugin.core.warning.areas import LINK_FACTOR, areas_of
    from ...plugin.core.warning.levels import ALARM, UNSURE, WARNING, WATCH
    from ...plugin.core.warning.neighbours import median_spacing_m
    from ...plugin.core.warning.warning_report import page, sentence
    from ...plugin.styles.level_style import LevelStyle

    crs = metric_crs(screening.series)
    places, origin = metres_from(screening.series, crs)
    distance = median_spacing_m(places)
    areas = areas_of(screening.levels, places, min_points, LINK_FACTOR * distance, progress.part(0.8, 0.9))
    changed = tables.change_columns(screening)
    attributes = {**tables.latest_columns(screening), **tables.latest_words(screening)}
    layer = screening.series.with_(
        values=frozen(screening.levels.astype(float)), sigma=None, flags=None, attributes=attributes, lineage=lineage
    )
    style = LevelStyle(tuple(layer.dates), translate("SlopeMuse", "Levels"))
    outputs.series("OUTPUT", layer, "level", layer.values, style)
    outputs.table("CHANGES", changed, lineage)
    rings = tables.outlines(areas, places + origin, distance)
    outputs.polygons(
        "AREAS", rings, crs, tables.area_columns(screening, areas), LevelStyle(name=translate("SlopeMuse", "Areas"))
    )
    if outputs.is_requested("REPORT"):
        outputs.html("REPORT", page(screening, areas, changed, limitations))
    progress.info(sentence(screening))
    last = screening.levels[:, -1]
    named = {"N_ALARM": ALARM, "N_WARNING": WARNING, "N_WATCH": WATCH, "N_UNSURE": UNSURE}
    return {name: int(np.sum(last == level)) for name, level in named.items()}
