"""Storage of run records: in a GeoPackage, in an HTML report, or in a file beside any other output."""

from __future__ import annotations

from pathlib import Path

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.io.tables.gdal_access import call_gdal, open_vector, table_of
from ...core.records.html_embedding import record_in, with_record
from ...core.records.run_record import RunRecord
from ..atomic_output import RECORD
from ..layer_metadata import DOMAIN

ITEM = "run"
_PAGES = (".html", ".htm")


def store_record(file: Path, record: RunRecord, folder: Path) -> None:
    """Store a record in a newly written file, or beside it if the format cannot contain it.

    Parameters
    ----------
    file : Path
        Current path, in the hidden folder of an atomic output.
    record : RunRecord
    folder : Path
        Final folder of the file; other paths are stored relative to it.
    """
    text = record.to_json(folder)
    if file.suffix.lower() in _PAGES:
        file.write_text(with_record(file.read_text(encoding="utf-8"), text), encoding="utf-8")
        return
    if file.suffix.lower() == ".gpkg" and _set_item(file, text):
        return
    file.with_name(file.name + RECORD).write_text(text + "\n", encoding="utf-8")


def read_record(file: Path) -> RunRecord:
    """Return the record that is stored in or beside a file, or is the file itself.

    Raises
    ------
    InputError
        If there is no record, or it is damaged or of a newer version.
    """
    if not file.is_file():
        raise InputError(
            message("The file {file} does not exist; choose a SlopeMuse output or a run record.", file=file)
        )
    text = _text_of(file)
    beside = file.with_name(file.name + RECORD)
    if not text and beside.is_file():
        text = _read(beside)
    if not text:
        raise InputError(
            message(
                "No run record was found in {name} or next to it; choose a SlopeMuse output or its .run.json file.",
                name=file.name,
            )
        )
    return RunRecord.from_json(text, file.parent, file.name)


def _text_of(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix in _PAGES:
        return record_in(_read(file))
    if suffix == ".gpkg":
        dataset = open_vector(str(file))
        opened = None if dataset is None else table_of(dataset, 0)
        text = "" if opened is None else call_gdal(opened.GetMetadataItem, ITEM, DOMAIN)[0] or ""
        opened = dataset = None
        return str(text)
    return _read(file) if file.name.endswith(RECORD) or (suffix == ".json" and not _has_record_beside(file)) else ""


def _has_record_beside(file: Path) -> bool:
    return file.with_name(file.name + RECORD).is_file()


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or message("not a text file")
        raise InputError(
            message(
                "{file} cannot be read ({reason}); choose another output of the same run.", file=file, reason=reason
            )
        ) from None


def _set_item(file: Path, text: str) -> bool:
    """Store a text in the metadata of the first layer; return False if it cannot be stored."""
    dataset = open_vector(str(file), update=True)
    opened = None if dataset is None else table_of(dataset, 0)
    if dataset is None or opened is None:
        return False
    done, reason = call_gdal(opened.SetMetadataItem, ITEM, text, DOMAIN)
    _, closing = call_gdal(dataset.FlushCache)
    opened = dataset = None
    return done == 0 and not reason and not closing
