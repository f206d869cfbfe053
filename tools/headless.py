"""QGIS without a window, with Processing and our provider, for the demo and the benchmarks."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def headless_qgis() -> Iterator[None]:
    """Start QGIS off screen and register the provider; everything is taken down at the end."""
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
        # layers must not outlive QGIS, nor the errors that hold them
        QgsProject.instance().clear()
        gc.collect()
        application.exitQgis()
