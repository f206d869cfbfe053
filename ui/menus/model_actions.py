"""Action of the Processing toolbox that copies a graphical model of the plugin to the models of the user."""

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
    """Copies a model to the models of the user and opens the copy, because QGIS edits only those."""

    def __init__(self) -> None:
        super().__init__()
        self.name = translate("SlopeMuse", "Copy to My Models and Edit…")
        # an open window must not be collected
        self.designer: Any = None

    def isEnabled(self) -> bool:
        """Return whether the item is a graphical model of the plugin."""
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
    """Return a copy of a model, saved in a folder under a name that is free there."""
    source = Path(model.sourceFilePath())
    copy = QgsProcessingModelAlgorithm()
    copy.fromFile(str(source))
    for definition in copy.parameterDefinitions():
        # its widget, which offers the layers that fit
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
    # QGIS asks the provider for the help when the model is run in the designer, and ends where there is none
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
    """Add the action to the context menu of the toolbox and return what `remove_model_actions` takes away."""
    actions = [CopyModelAction()]
    ProviderContextMenuActions.registerProviderContextMenuActions(actions)
    return actions


def remove_model_actions(actions: list[CopyModelAction]) -> None:
    """Take the actions away from the toolbox."""
    ProviderContextMenuActions.deregisterProviderContextMenuActions(actions)
