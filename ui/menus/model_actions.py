"""Action in the Processing toolbox that copies a graphical model of the plugin to the user's models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from processing.gui.ContextAction import ContextAction
from processing.gui.ProviderActions import ProviderContextMenuActions
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

translate = QCoreApplication.translate


class CopyModelAction(ContextAction):
    """Copies a model to the user's models and opens the copy, because QGIS edits only these."""

    def __init__(self) -> None:
        super().__init__()
        self.name = translate("SlopeMuse", "Copy to My Models and Edit…")
        # keep a reference, so that the open window is not garbage-collected
        self.designer: Any = None

    def isEnabled(self) -> bool:
        """Check whether the item is a graphical model of the plugin."""
        chosen = self.itemData
        return isinstance(chosen, QgsProcessingModelAlgorithm) and chosen.provider().id() == "slopemuse"

    def execute(self) -> None:
        """Copy the model and open the copy in the Model Designer."""
        from processing.modeler.ModelerDialog import ModelerDialog
        from processing.modeler.ModelerUtils import ModelerUtils

        folder = Path(ModelerUtils.modelsFolders()[0])
        try:
            copy = copy_of(self.itemData, folder)
        except OSError as error:
            QMessageBox.warning(
                None,
                "SlopeMuse",
                translate("SlopeMuse", "The model cannot be copied to {folder} ({error}).").format(
                    folder=folder, error=error
                ),
            )
            return
        _show_models()
        self.designer = ModelerDialog.create(copy)
        self.designer.update_model.connect(_show_models)
        self.designer.show()
        self.designer.activate()


def copy_of(model: QgsProcessingModelAlgorithm, folder: Path) -> QgsProcessingModelAlgorithm:
    """Return a copy of a model, saved in a folder with an unused file name.

    Raises
    ------
    OSError
        If the copy cannot be written.
    """
    source = Path(model.sourceFilePath())
    copy = QgsProcessingModelAlgorithm()
    copy.fromFile(str(source))
    for definition in copy.parameterDefinitions():
        # keep the widget that lists suitable layers
        loaded = model.parameterDefinition(definition.name())
        if loaded is not None:
            definition.setMetadata(loaded.metadata())
    folder.mkdir(parents=True, exist_ok=True)
    target, number = folder / source.name, 1
    while target.exists():
        number += 1
        target = folder / f"{source.stem}_{number}.model3"
    if number > 1:
        copy.setName(f"{copy.name()} ({number})")
    if not copy.toFile(str(target)):
        raise OSError(f"QGIS cannot write {target}.")
    copy.setSourceFilePath(str(target))
    # QGIS requests the help from the provider when the model is run in the designer, and crashes without a provider
    provider = _provider_of_models()
    if provider is not None:
        copy.setProvider(provider)
    return copy


def _provider_of_models() -> QgsProcessingProvider | None:
    return QgsApplication.processingRegistry().providerById("model")


def _show_models() -> None:
    provider = _provider_of_models()
    if provider is not None:
        provider.refreshAlgorithms()


def add_model_actions() -> list[CopyModelAction]:
    """Add the action to the context menu of the toolbox; return the actions for `remove_model_actions`."""
    actions = [CopyModelAction()]
    ProviderContextMenuActions.registerProviderContextMenuActions(actions)
    return actions


def remove_model_actions(actions: list[CopyModelAction]) -> None:
    """Remove the actions from the toolbox."""
    ProviderContextMenuActions.deregisterProviderContextMenuActions(actions)
