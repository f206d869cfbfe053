"""The Processing provider, with an explicit list of its algorithms."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..plugin.layers.qgis_coordinates import use_qgis
from ..plugin.support.icons import plugin_icon
from .framework.model_inputs import use_widgets

ALGORITHMS = {
    "prepare.import_insar": "ImportInsar",
    "prepare.import_hydrology": "ImportHydrology",
    "prepare.import_gnss": "ImportGnss",
    "geometry.project_gnss": "ProjectGnss",
    "geometry.project_los": "ProjectLos",
    "assess.velocity": "Velocity",
    "geometry.decompose": "Decompose",
    "fusion.harmonize": "Harmonize",
    "fusion.gridfusion": "GridFusion",
    "geometry.rereference": "Rereference",
    "assess.validate_gnss": "ValidateGnss",
    "daily.train_musenet": "TrainMusenet",
    "daily.estimate_daily": "EstimateDaily",
    "assess.evaluate": "Evaluate",
    "assess.hydro_relation": "HydroRelation",
    "assess.repeat": "Repeat",
    "warning.warning_levels": "WarningLevels",
    "warning.update_monitoring": "UpdateMonitoring",
    "warning.batch_slopes": "BatchSlopes",
}


MODELS = Path(__file__).parent / "models"


class SlopeMuseProvider(QgsProcessingProvider):
    """Processing provider `slopemuse`, with the algorithms and the models that chain them."""

    def load(self) -> bool:
        """Load the algorithms; the models are added after the provider has been registered."""
        use_qgis()
        QgsApplication.processingRegistry().providerAdded.connect(self._added)
        return bool(super().load())

    def _added(self, name: str) -> None:
        if name != self.id():
            return
        # not in unload(), which QGIS calls while it destroys the registry
        QgsApplication.processingRegistry().providerAdded.disconnect(self._added)
        self._add_models()
        self.algorithmsLoaded.emit()

    def id(self) -> str:
        """Return the provider ID, which is part of every algorithm ID."""
        return "slopemuse"

    def name(self) -> str:
        """Return the name shown in the toolbox."""
        return "SlopeMuse"

    def longName(self) -> str:
        """Return the name with a short description."""
        return "SlopeMuse: InSAR of moving slopes"

    def icon(self) -> QIcon:
        """Return the icon of the plugin."""
        return plugin_icon("icon.svg")

    def loadAlgorithms(self) -> None:
        """Add one instance of every algorithm."""
        for module, name in ALGORITHMS.items():
            self.addAlgorithm(getattr(import_module(f".{module}", __package__), name)())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._add_models()

    def _add_models(self) -> None:
        """Add the models; a model loaded before the algorithms in it would lose its outputs."""
        for path in sorted(MODELS.glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                model.setSourceFilePath(str(path))
                use_widgets(model, self.algorithms())
                self.addAlgorithm(model)

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Return the extensions of formats that can store one field per date, the default first."""
        return ["gpkg", "geojson", "csv", "shp", "sqlite", "fgb", "parquet", "nc"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        """Return GeoPackage, also for tables, for which QGIS's default is dbf."""
        return "gpkg"
