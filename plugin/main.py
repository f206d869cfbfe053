"""Entry point of the plugin in QGIS: adds the provider, actions and docks, and removes them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTimer, QTranslator, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QFontMetrics
from qgis.PyQt.QtWidgets import QAction, QWidget

from .core.common.errors import DependencyError, InputError, SlopeMuseError
from .core.common.messages import message, translated, use_translator
from .core.environment.packages import missing_packages_explained
from .support.icons import plugin_icon
from .support.layer_readers import stop_watching
from .support.ownership import delete_now
from .support.project_state import POINT, load_from_project
from .support.threads import wait_until_idle
from .support.translations import catalogue, language_of, template_in_language

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer
    from qgis.gui import QgisInterface

    from ..algorithms.provider import SlopeMuseProvider
    from ..ui.dock.dock import SlopeMuseSeriesDock
    from ..ui.imports.base_dialog import ImportWindow
    from ..ui.imports.drop_handler import DeliveryDropHandler
    from ..ui.imports.store_loader import StoreLoader
    from ..ui.menus.model_actions import CopyModelAction
    from ..ui.menus.product_menu import ProductButton
    from ..ui.settings.settings_factory import SettingsFactory

translate = QCoreApplication.translate

_ROOT = Path(__file__).resolve().parents[1]
Window = TypeVar("Window")
# cancelled tasks stop within two seconds
_PATIENCE_S = 3.0
# a timer with no delay runs before the waiting events
_PAUSE_MS = 1


class SlopeMusePlugin:
    """Plugin object of QGIS; owns everything that the plugin adds."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface: Any = iface
        self.provider: SlopeMuseProvider | None = None
        self.series_dock: SlopeMuseSeriesDock | None = None
        self.series_action: QAction | None = None
        self.import_dialogs: dict[str, ImportWindow] = {}
        self.import_actions: dict[str, QAction] = {}
        self.store_action: QAction | None = None
        self.loaders: list[StoreLoader] = []
        self.guide_action: QAction | None = None
        self.settings_factory: SettingsFactory | None = None
        self.drop_handler: DeliveryDropHandler | None = None
        # objects that watch the map
        self.watchers: list[Any] = []
        self.plot_function: Any = None
        self.model_actions: list[CopyModelAction] = []
        self.button: ProductButton | None = None
        self._fonts_reported = False
        self._translator = QTranslator()
        # before other modules of the plugin are imported, because texts of classes are translated at import
        path = catalogue(_ROOT / "i18n", QgsApplication.instance().locale())
        if path is not None and self._translator.load(str(path)):
            QCoreApplication.installTranslator(self._translator)
            use_translator(template_in_language, language_of(path))

    def initProcessing(self) -> None:
        """Add the Processing provider; the only method that QGIS calls if there is no window."""
        from ..algorithms.provider import SlopeMuseProvider

        self.provider = SlopeMuseProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the provider and the action that opens the time-series dock."""
        self.initProcessing()
        self.series_action = QAction(
            plugin_icon("icon.svg"), translate("SlopeMuse", "Time series"), self.iface.mainWindow()
        )
        self.series_action.setObjectName("SlopeMuseSeriesAction")
        self.series_action.setCheckable(True)
        self.series_action.setToolTip(
            translate("SlopeMuse", "Click a point to plot its series with rain and reservoir level")
        )
        self.series_action.toggled.connect(self._show_series_dock)
        self.iface.addPluginToVectorMenu("SlopeMuse", self.series_action)
        for what, text in (
            ("Insar", translate("SlopeMuse", "Import InSAR series…")),
            ("Hydrology", translate("SlopeMuse", "Import rain and reservoir level…")),
            ("Gnss", translate("SlopeMuse", "Import GNSS…")),
        ):
            action = QAction(text, self.iface.mainWindow())
            action.setObjectName(f"SlopeMuseImport{what}Action")
            action.triggered.connect(lambda *_, what=what: self._show_import_dialog(what))
            self.iface.addPluginToVectorMenu("SlopeMuse", action)
            self.import_actions[what] = action
        self.store_action = QAction(translate("SlopeMuse", "Open Parquet or NetCDF file…"), self.iface.mainWindow())
        self.store_action.setObjectName("SlopeMuseOpenStoreAction")
        self.store_action.triggered.connect(lambda *_: self._open_store(None))
        self.iface.addPluginToVectorMenu("SlopeMuse", self.store_action)

        self.guide_action = QAction(translate("SlopeMuse", "User guide"), self.iface.mainWindow())
        self.guide_action.setObjectName("SlopeMuseGuideAction")
        self.guide_action.triggered.connect(lambda *_: self._open_guide())
        self.iface.addPluginToVectorMenu("SlopeMuse", self.guide_action)

        from ..ui.menus.product_menu import ProductButton
        from ..ui.settings.settings_factory import SettingsFactory

        self._add_model_actions()
        opening = (*self.import_actions.values(), self.store_action)
        actions = (self.series_action, opening, self.guide_action)
        self.button = ProductButton(self.iface, *actions, self.open_example)
        QgsProject.instance().readProject.connect(self._reopen)
        self.settings_factory = SettingsFactory()
        self.iface.registerOptionsWidgetFactory(self.settings_factory)
        from ..ui.export.plot_function import register_plot_function
        from ..ui.imports.drop_handler import DeliveryDropHandler
        from ..ui.map.animation_range import AnimationRange
        from ..ui.map.date_label import DateLabel
        from ..ui.map.steady_frames import SteadyFrames

        self.plot_function = register_plot_function(self._paint)
        self.watchers = [make(self.iface.mapCanvas()) for make in (SteadyFrames, AnimationRange, DateLabel)]
        self.drop_handler = DeliveryDropHandler(self._take_dropped, self._leave_dropped, _load_windows)
        self.iface.registerCustomDropHandler(self.drop_handler)

    def _add_model_actions(self) -> None:
        # QGIS without Processing has no toolbox
        if find_spec("processing") is not None:
            from ..ui.menus.model_actions import add_model_actions

            self.model_actions = add_model_actions()

    def unload(self) -> None:
        """Remove everything that was added."""
        if self.model_actions:
            from ..ui.menus.model_actions import remove_model_actions

            remove_model_actions(self.model_actions)
            self.model_actions = []
        if self.settings_factory is not None:
            self.iface.unregisterOptionsWidgetFactory(self.settings_factory)
            QgsProject.instance().readProject.disconnect(self._reopen)
            self.settings_factory = None
        if self.watchers:
            from ..ui.export.plot_function import unregister_plot_function

            unregister_plot_function()
            self.plot_function = None
        for watcher in self.watchers:
            watcher.dispose()
            delete_now(watcher)
        self.watchers = []
        stop_watching()
        if self.drop_handler is not None:
            self.iface.unregisterCustomDropHandler(self.drop_handler)
            self.drop_handler.dispose()
            self.drop_handler = None
        if self.series_dock is not None:
            self.series_dock.dispose()
            self.iface.removeDockWidget(self.series_dock)
            delete_now(self.series_dock)
            self.series_dock = None
        if self.button is not None:
            self.button.remove()
            delete_now(self.button.action)
            delete_now(self.button.menu)
            self.button = None
        for loader in self.loaders:
            loader.cancel()
        self.loaders = []
        for dialog in self.import_dialogs.values():
            dialog.dispose()
            delete_now(dialog)
        for action in self.import_actions.values():
            self.iface.removePluginVectorMenu("SlopeMuse", action)
            delete_now(action)
        self.import_dialogs, self.import_actions = {}, {}
        if self.store_action is not None:
            self.iface.removePluginVectorMenu("SlopeMuse", self.store_action)
            delete_now(self.store_action)
            self.store_action = None
        if self.guide_action is not None:
            self.iface.removePluginVectorMenu("SlopeMuse", self.guide_action)
            delete_now(self.guide_action)
            self.guide_action = None
        if self.series_action is not None:
            self.iface.removePluginVectorMenu("SlopeMuse", self.series_action)
            delete_now(self.series_action)
            self.series_action = None
        # a thread that still runs Python when QGIS exits would block or crash it
        wait_until_idle(_PATIENCE_S)
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        QCoreApplication.removeTranslator(self._translator)
        use_translator(None)

    def _letters(self) -> None:
        """Set the fonts of the plots; warn once if no installed font has the characters of the language."""
        from .core.common.fonts import use_fonts

        chinese = QgsApplication.instance().locale().startswith("zh")
        if not use_fonts(chinese) and chinese and not self._fonts_reported:
            self._fonts_reported = True
            text = message(
                "No font with Chinese characters is installed, so plots show boxes instead of characters; install Noto "
                "Sans CJK (package fonts-noto-cjk) and restart QGIS."
            )
            # without such a font, windows show boxes, too; the message stays until it is closed
            readable = QFontMetrics(QgsApplication.font()).inFontUcs4(ord("字"))
            shown = translated(text) if readable else str.__str__(text)
            self.iface.messageBar().pushMessage("SlopeMuse", shown, Qgis.MessageLevel.Warning, 0)

    def _window_of(self, make: Callable[[], Window]) -> Window | None:
        """Return a new window with its fonts; show an error and return None if a required package cannot be loaded."""
        try:
            with missing_packages_explained():
                self._letters()
                return make()
        except DependencyError as error:
            self.iface.messageBar().pushWarning("SlopeMuse", translated(error))
            return None

    def _show_series_dock(self, shown: bool) -> None:
        if self.series_dock is None:
            if not shown:
                return
            from ..ui.dock.dock import SlopeMuseSeriesDock
            from ..ui.dock.placement import Placement
            from ..ui.menus.examples import SYNTHETIC

            self.series_dock = self._window_of(lambda: SlopeMuseSeriesDock(self.iface))
            if self.series_dock is None:
                if self.series_action is not None:
                    self.series_action.setChecked(False)
                return
            self.series_dock.visibilityChanged.connect(self._mark_action)
            self.series_dock.example_requested.connect(lambda: self.open_example(SYNTHETIC))
            Placement(self.iface, self.series_dock).open()
        self.series_dock.setUserVisible(shown)
        if shown:
            # keyboard users continue there
            self.series_dock.panel.pick_button.setFocus()

    def _reopen(self, *_: object) -> None:
        """Open the dock if the project was saved with an open dock."""
        if self.series_action is not None and load_from_project(POINT, {}).get("open") is True:
            self.series_action.setChecked(True)

    def _paint(self, layer: QgsVectorLayer, fid: int, size_cm: tuple[float, float], dpi: int) -> bytes:
        """Draw a point for a print layout with the settings of the dock, which is opened if necessary."""
        if self.series_dock is None and self.series_action is not None:
            self.series_action.setChecked(True)
        if self.series_dock is None:
            raise InputError(message("The plot cannot be drawn; open the SlopeMuse dock first."))
        return self.series_dock.paint(layer, fid, size_cm, dpi)

    def open_example(self, name: str) -> None:
        """Open the dock with an example, and plot the point with the largest motion."""
        from ..ui.menus.examples import most_moved, open_example

        if self.series_action is None:
            return
        self.series_action.setChecked(True)
        if self.series_dock is None:
            return
        try:
            with missing_packages_explained():
                layers = open_example(name, self.iface)
                pid, place = most_moved(layers["points"])
        except (OSError, SlopeMuseError) as error:
            self.iface.messageBar().pushWarning("SlopeMuse", translated(error))
            return
        self.series_dock.begin_with(layers, pid, place)

    def _import_window(self, what: str) -> ImportWindow | None:
        if what not in self.import_dialogs:
            dialog = self._window_of(lambda: _import_dialog(what, self.iface.mainWindow()))
            if dialog is None:
                return None
            self.import_dialogs[what] = dialog
            if what == "Insar":
                # close the window and process user events before the dock opens
                dialog.imported.connect(
                    lambda layer: QTimer.singleShot(_PAUSE_MS, partial(self._begin_with_id, layer.id()))
                )
        return self.import_dialogs[what]

    def _show_import_dialog(self, what: str) -> None:
        dialog = self._import_window(what)
        if dialog is not None:
            dialog.show()
            dialog.raise_()

    def _open_store(self, path: Path | None) -> None:
        """Open a Parquet or NetCDF file as a point layer; ask for the file if none is given."""
        from ..ui.imports.store_loader import StoreLoader, ask_for_file

        path = path or ask_for_file(self.iface.mainWindow())
        if path is None:
            return
        loader = StoreLoader()
        self.loaders = [other for other in self.loaders if other.work is not None] + [loader]
        loader.message.connect(lambda text: self.iface.messageBar().pushWarning("SlopeMuse", text))
        loader.loaded.connect(self._begin_with)
        loader.load(path)

    def _take_dropped(self, path: Path) -> None:
        from .layers.stores.stores import is_store

        if is_store(path):
            self._open_store(path)
            return
        dialog = self._import_window("Insar")
        if dialog is not None:
            dialog.show_dropped(path)

    def _leave_dropped(self, path: Path) -> None:
        """Open a dropped file as QGIS does."""
        source = f"/vsizip/{path}" if path.suffix.lower() == ".zip" else str(path)
        self.iface.addVectorLayer(source, path.stem, "ogr")

    def _begin_with_id(self, layer_id: str) -> None:
        """Open the dock with a layer, unless the layer or its project has been closed."""
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self._begin_with(layer)

    def _begin_with(self, layer: QgsVectorLayer) -> None:
        """Open the dock with an imported layer, unless a point of another layer is plotted."""
        if self.series_action is None:
            return
        self.series_action.setChecked(True)
        if self.series_dock is not None and self.series_dock.picked is None:
            self.series_dock.begin_with({"points": layer})

    def _open_guide(self) -> None:
        from .guide.help_site import start_url

        address = start_url()
        if not address or not QDesktopServices.openUrl(QUrl(address)):
            text = translate("SlopeMuse", "The user guide cannot be opened; see the docs folder of the plugin.")
            self.iface.messageBar().pushWarning("SlopeMuse", text)

    def _mark_action(self, shown: bool) -> None:
        # a dock hidden behind another tab is still open
        if self.series_action is not None and self.series_dock is not None:
            self.series_action.blockSignals(True)
            self.series_action.setChecked(shown or not self.series_dock.isHidden())
            self.series_action.blockSignals(False)


def _load_windows() -> None:
    """Load the installed packages that the import window and the dock need."""
    from .core.common.fonts import chinese_font

    with suppress(ImportError):
        import matplotlib.backends.backend_qtagg  # noqa: F401
        import matplotlib.figure  # noqa: F401

        from ..ui.dock import dock  # noqa: F401
        from ..ui.imports import insar_dialog  # noqa: F401
        from ..ui.plot import series_plot  # noqa: F401

        chinese_font()


def _import_dialog(what: str, parent: QWidget) -> ImportWindow:
    """Return a new import dialog; its module is imported only now."""
    if what == "Hydrology":
        from ..ui.imports.hydrology_dialog import SlopeMuseHydrologyDialog

        return SlopeMuseHydrologyDialog(parent)
    if what == "Gnss":
        from ..ui.imports.gnss_dialog import SlopeMuseGnssDialog

        return SlopeMuseGnssDialog(parent)
    from ..ui.imports.insar_dialog import SlopeMuseImportDialog

    return SlopeMuseImportDialog(parent)
