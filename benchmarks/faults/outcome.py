"""Outcome of a killed run: all former files, all new files, or an inconsistent state."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from pathlib import Path

from slopemuse.plugin.layers.commits.journal import recover

FORMER, NEW, MIXED, LOST, BROKEN, STRAYS = "former", "new", "mixed", "lost", "broken", "strays"


class Expected:
    """Expected files of a folder by name: bytes after the former run, and contents after the new run."""

    def __init__(self, former: Path, new: Path) -> None:
        self.former = {str(path.relative_to(former)): path.read_bytes() for path in files_in(former)}
        self.new = {str(path.relative_to(new)): contents(path) for path in files_in(new)}

    def outcome(self, folder: Path) -> str:
        """Return the state of a folder after the recovery that the next run performs."""
        recover([folder])
        found = {str(path.relative_to(folder)): path for path in files_in(folder)}
        if set(found) - set(self.former) - set(self.new) or any(folder.glob(".slopemuse-*")):
            return STRAYS
        kinds = Counter(self._kind(name, path) for name, path in found.items())
        if BROKEN in kinds:
            return BROKEN
        if set(kinds) == {FORMER} and set(found) == set(self.former):
            return FORMER
        if set(kinds) == {NEW} and set(found) == set(self.new):
            return NEW
        return LOST if set(self.former) & set(self.new) - set(found) else MIXED

    def _kind(self, name: str, path: Path) -> str:
        if name in self.former and path.read_bytes() == self.former[name]:
            return FORMER
        return NEW if name in self.new and contents(path) == self.new[name] else BROKEN


def files_in(folder: Path) -> list[Path]:
    """Return all files in a folder and its subfolders."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def contents(path: Path) -> str:
    """Return the reproducible content of a file: rows, pixels, or whether a text is complete; without times."""
    if path.suffix == ".gpkg":
        return _rows(path)
    if path.suffix in (".tif", ".nc"):
        from osgeo import gdal

        dataset = gdal.OpenEx(str(path))
        if dataset is None:
            return "unreadable"
        return f"{[dataset.GetRasterBand(k + 1).Checksum() for k in range(dataset.RasterCount)]} {path.suffix}"
    if path.suffix == ".html":
        return "whole" if path.read_text(encoding="utf-8").rstrip().endswith("</html>") else "torn"
    if path.suffix == ".json":
        return "whole" if path.read_text(encoding="utf-8").rstrip().endswith("}") else "torn"
    if path.suffix == ".safetensors":
        from slopemuse.plugin.core.daily import model_file

        return str(sorted(model_file.load(str(path)).scores.items()))
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _rows(path: Path) -> str:
    database = sqlite3.connect(path)
    try:
        whole = database.execute("pragma integrity_check").fetchone()[0]
        names = [row[0] for row in database.execute("select table_name from gpkg_contents order by 1")]
        tables = [database.execute(f'select * from "{name}"').fetchall() for name in names]  # noqa: S608
        told = database.execute("select count(*) from gpkg_metadata").fetchone()[0]
    except sqlite3.Error as error:
        return str(error)
    finally:
        database.close()
    return f"{whole} {names} {told} {hashlib.sha256(repr(tables).encode()).hexdigest()}"
