"""Packages required only by some choices or outputs of an algorithm."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterEnum

from ...plugin.core.environment.packages import PACKAGES, alternative_without, fault_of
from ...plugin.support.settings import Settings
from .parameter_reader import ParameterReader


@dataclass(frozen=True)
class ConditionalPackage:
    """A package required by a choice or an optional output.

    Attributes
    ----------
    package : str
    parameter : str
        Name of the choice or the output.
    words : tuple of str
        Tokens of the choice that require the package; empty for an output.
    """

    package: str
    parameter: str
    words: tuple[str, ...] = ()


def unmet_need(needs: Iterable[ConditionalPackage], algorithm: QgsProcessingAlgorithm, reader: ParameterReader) -> str:
    """Return the error message for the first package that the parameters require but is unusable, or an empty text."""
    for need in needs:
        definition = algorithm.parameterDefinition(need.parameter)
        if isinstance(definition, QgsProcessingParameterEnum):
            word = reader.choice(need.parameter)
            if word not in need.words:
                continue
            other = next(w for w in (definition.defaultValue(), *definition.options()) if w not in need.words)
            instead = alternative_without(need.parameter, other)
        elif reader.is_requested(need.parameter):
            instead = alternative_without(need.parameter)
        else:
            continue
        if PACKAGES[need.package].elsewhere and Settings.load().interpreter:
            # the other interpreter reports its own missing packages
            continue
        fault = fault_of(need.package)
        if fault is not None:
            return fault.sentence(instead=instead)
    return ""
