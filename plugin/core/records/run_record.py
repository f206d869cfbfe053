"""Run record as JSON: inputs with hashes, parameters, versions, outputs with digests."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ..common.errors import InputError
from ..common.messages import message, quoted
from .portable_paths import absolute, portable

FORMAT = "slopemuse-run"
# increased when readers of the previous version would misinterpret a record
SCHEMA_VERSION = 1


@dataclass(frozen=True)
class RecordedInput:
    """A file, or a layer without a file, that a run has read.

    Attributes
    ----------
    parameter : str
        Parameter of the input.
    path : str
        File or folder, absolute in memory; empty for a layer without a file.
    sha256 : str
        See `file_sha256`; empty without a file.
    source : str
        QGIS data source, in which "{path}" or "{url}" stands for the file, such as "{path}|layername=points".
    provider : str
        QGIS provider of a layer; empty for a plain file.
    layer : str
        Name of a layer, for messages.
    obstacle : str
        Reason why it cannot be read again: "memory", "database", "edits", "selection", or empty.
    """

    parameter: str
    path: str = ""
    sha256: str = ""
    source: str = "{path}"
    provider: str = ""
    layer: str = ""
    obstacle: str = ""


@dataclass(frozen=True)
class RecordedOutput:
    """A file that a run has written.

    Attributes
    ----------
    name : str
        Name of the output, or of the file in an output folder.
    path : str
        Absolute in memory.
    digest : str
        Digest of the content, without lineage and times; see `digests`.
    """

    name: str
    path: str
    digest: str


@dataclass(frozen=True)
class RunRecord:
    """Inputs, parameters, outputs and environment of a run.

    Attributes
    ----------
    algorithm : str
        Id without the provider.
    parameters : dict
        JSON-serialisable values, including defaults, without files and outputs.
    inputs : tuple of RecordedInput
    outputs : tuple of RecordedOutput
    numbers : dict of str to float
        Numeric outputs; None if a number is not finite.
    versions : dict of str to str
        slopemuse, qgis, gdal, python, numpy, scipy, torch; empty if a package is missing.
    seed : int or None
    platform : str
    started_utc : str
        ISO date and time.
    durations_s : dict of str to float
        Keys "compute" and "write".
    """

    algorithm: str
    parameters: dict[str, Any] = field(default_factory=dict)
    inputs: tuple[RecordedInput, ...] = ()
    outputs: tuple[RecordedOutput, ...] = ()
    numbers: dict[str, float | None] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    seed: int | None = None
    platform: str = ""
    started_utc: str = ""
    durations_s: dict[str, float] = field(default_factory=dict)

    def to_json(self, folder: Path) -> str:
        """Return the record as JSON text for a file in `folder`; paths of nearby files are relative."""
        raw = asdict(self)
        for item in (*raw["inputs"], *raw["outputs"]):
            item["path"] = portable(item["path"], folder) if item["path"] else ""
        return json.dumps({"format": FORMAT, "schema_version": SCHEMA_VERSION, **raw}, indent=1, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str, folder: Path, name: str) -> RunRecord:
        """Read the output of `to_json` from a file in `folder`.

        Parameters
        ----------
        text : str
        folder : Path
            Folder to which relative paths refer.
        name : str
            Name of the file, for messages.

        Raises
        ------
        InputError
            If it is not a run record, is damaged, or was written by a newer version.
        """
        raw = _object(text, name)
        version = raw.get("schema_version")
        if isinstance(version, int) and version > SCHEMA_VERSION:
            raise InputError(
                message(
                    "The run record in {name} has format version {version}, but this version of SlopeMuse "
                    "reads only up to {known}; update the plugin.",
                    name=name,
                    version=version,
                    known=SCHEMA_VERSION,
                )
            )
        try:
            inputs = [RecordedInput(**_texts(item, RecordedInput)) for item in raw["inputs"]]
            outputs = [RecordedOutput(**_texts(item, RecordedOutput)) for item in raw["outputs"]]
            record = cls(
                algorithm=_text(raw["algorithm"]),
                parameters=dict(raw["parameters"]),
                inputs=tuple(_placed(item, folder) for item in inputs),
                outputs=tuple(_placed(item, folder) for item in outputs),
                numbers={key: None if value is None else float(value) for key, value in raw["numbers"].items()},
                versions={key: _text(value) for key, value in raw["versions"].items()},
                seed=None if raw.get("seed") is None else int(raw["seed"]),
                platform=_text(raw["platform"]),
                started_utc=_text(raw["started_utc"]),
                durations_s={key: float(value) for key, value in raw["durations_s"].items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _damaged(name, error) from None
        return record


def _object(text: str, name: str) -> dict[str, Any]:
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged(name, error) from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise InputError(
            message(
                "{name} contains no SlopeMuse run record; choose a SlopeMuse output or its .run.json file.", name=name
            )
        )
    return raw


def _damaged(name: str, error: Exception) -> InputError:
    reason = message("{key} is missing", key=quoted(error.args[0])) if isinstance(error, KeyError) else str(error)
    return InputError(
        message(
            "The run record in {name} is damaged ({reason}); choose another output of the same run.",
            name=name,
            reason=reason,
        )
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(quoted(value))
    return value


def _texts(item: dict[str, Any], kind: type) -> dict[str, str]:
    """Return the known keys of an object; unknown keys of later minor versions are ignored."""
    known = {each.name for each in fields(kind)}
    return {key: _text(value) for key, value in item.items() if key in known}


def _placed(item: Any, folder: Path) -> Any:
    return replace(item, path=absolute(item.path, folder)) if item.path else item
