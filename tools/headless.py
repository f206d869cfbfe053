"""QGIS without a graphical interface, with Processing and the SlopeMuse provider, for the demo and the benchmarks."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def headless_qgis() -> Iterator[None]:
    """Start QGIS without a graphical interface and register the provider; exit QGIS at the end of the context."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    plugins = os.path.join(QgsApplication.pkgDataPath(), "python", "plugins")  # noqa: PTH118
    if plugins not in sys.path:
        sys.path.append(plugins)
    from processing.core.Processing import Processing

    from ..algorithms.provider import SlopeMuseProvider

    Processing.initialize()
    provider = SlopeMuseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        yield
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
        # delete layers, and exceptions that refer to them, before QGIS exits
        QgsProject.instance().clear()
        gc.collect()
        application.exitQgis()


def run_algorithm(algorithm_id: str, parameters: dict[str, Any], feedback: Any = None) -> dict[str, Any]:
    """Run an algorithm or model; raise an error for unknown parameters, which Processing ignores.

    Raises
    ------
    KeyError
        If a parameter is unknown; the message lists the valid ones.
    """
    from qgis import processing
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    known = [definition.name() for definition in algorithm.parameterDefinitions()]
    unknown = [name for name in parameters if name not in known]
    if unknown:
        raise KeyError(f"{algorithm_id} has no parameter {', '.join(unknown)}; it has {', '.join(known)}.")
    return dict(processing.run(algorithm_id, parameters, feedback=feedback))
