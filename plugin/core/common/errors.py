"""Errors whose message is a sentence for the user: what is wrong, where, and the remedy."""

from __future__ import annotations


class SlopeMuseError(ValueError):
    """Base of every error that is for the user to correct; the message is shown as it is.

    `str` of it keeps template and values where it was raised with a `Message`, so it can be translated.
    """

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class InputError(SlopeMuseError):
    """A file, field or number that cannot be used."""


class ModelFileError(SlopeMuseError):
    """A model file that is damaged, foreign, or does not fit the data."""


class DependencyError(SlopeMuseError):
    """A package that the work needs does not load, here or in the Python that was chosen for networks."""


class InterpreterError(DependencyError):
    """The Python that was chosen for networks does not do the work."""


class SchedulerError(SlopeMuseError):
    """A Dask scheduler that cannot be reached, or whose workers do not do the work."""


class Cancelled(Exception):
    """The user has stopped the work; nothing may be written."""
