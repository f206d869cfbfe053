"""Exceptions with messages for the user: what is wrong, where, and the remedy."""

from __future__ import annotations


class SlopeMuseError(ValueError):
    """Base class of all errors that the user can correct; the message is shown as it is.

    If the error was raised with a `Message`, `str` of the error keeps the template and values, so it can be translated.
    """

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class InputError(SlopeMuseError):
    """A file, field or value cannot be used."""


class ModelFileError(SlopeMuseError):
    """A model file is damaged, is not a SlopeMuse model, or does not match the data."""


class DependencyError(SlopeMuseError):
    """A required package cannot be imported, here or in the Python interpreter selected for networks."""


class InterpreterError(DependencyError):
    """The Python interpreter selected for networks does not work."""


class SchedulerError(SlopeMuseError):
    """A Dask scheduler cannot be reached, or its workers do not work."""


class Cancelled(Exception):
    """The user has cancelled the run; no output may be written."""
