"""Packages that only some choices or outputs of an algorithm need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterEnum

from ...plugin.core.environment.packages import PACKAGES, fault_of, without
from ...plugin.support.settings import Settings
from .inputs import Given


@dataclass(frozen=True)
class Need:
    """A package that a choice or an optional output needs.

    Attributes
    ----------
    package : str
    parameter : str
        Name of the choice or of the output.
    words : tuple of str
        Words of the choice; empty for an output.
    """

    package: str
    parameter: str
    words: tuple[str, ...] = ()


def unmet_need(needs: Iterable[Need], algorithm: QgsProcessingAlgorithm, given: Given) -> str:
    """Return the sentence on the first package that what was given needs and that cannot be used, or an empty text."""
    for need in needs:
        definition = algorithm.parameterDefinition(need.parameter)
        if isinstance(definition, QgsProcessingParameterEnum):
            word = given.choice(need.parameter)
            if word not in need.words:
                continue
            other = next(w for w in (definition.defaultValue(), *definition.options()) if w not in need.words)
            instead = without(need.parameter, other)
        elif given.wants(need.parameter):
            instead = without(need.parameter)
        else:
            continue
        if PACKAGES[need.package].elsewhere and Settings.load().interpreter:
            # the other Python tells what it lacks
            continue
        fault = fault_of(need.package)
        if fault is not None:
            return fault.sentence(instead=instead)
    return ""
