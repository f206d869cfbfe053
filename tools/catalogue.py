"""Translation catalogues: updates `i18n/slopemuse_LANGUAGE.ts` from the sources and compiles them to `.qm`.

`./run translate` updates both: obsolete texts are removed, new ones are added as unfinished and listed.
A text is a literal in `translate("SlopeMuse", …)`, in `ui/`, `algorithms/` and `plugin/`, or a sentence of the science
(`science_texts.py`). The latter are also listed in `i18n/science.json`, because they are matched by pattern.
"""

from __future__ import annotations

import ast
import json
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QXmlStreamReader

from .science_texts import science_texts

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("ui", "algorithms", "plugin")
LANGUAGES = {"zh": "zh_CN", "es": "es", "it": "it"}
CONTEXT = "SlopeMuse"
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")


@dataclass(frozen=True)
class Text:
    """A source text and the files that contain it."""

    source: str
    files: tuple[str, ...]


def texts(root: Path = ROOT) -> list[Text]:
    """Return all source texts in the order of files and lines; those of the core last.

    Raises
    ------
    ValueError
        If a text is not a literal and therefore cannot be translated.
    """
    found: dict[str, list[str]] = {}
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*.py")):
            name = file.relative_to(root).as_posix()
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate"):
                    continue
                given = node.args[1] if len(node.args) > 1 else None
                if not (isinstance(given, ast.Constant) and isinstance(given.value, str)):
                    raise ValueError(f"{name}:{node.lineno}: translate() needs a literal.")
                where = found.setdefault(given.value, [])
                if name not in where:
                    where.append(name)
    for source, name in science_texts(root):
        where = found.setdefault(source, [])
        if name not in where:
            where.append(name)
    return [Text(source, tuple(files)) for source, files in found.items()]


def science_json(root: Path = ROOT) -> str:
    """Return the content of `i18n/science.json`: the templates of the core."""
    return json.dumps(sorted({source for source, _ in science_texts(root)}), ensure_ascii=False, indent=0) + "\n"


def path_of(language: str, root: Path = ROOT) -> Path:
    """Return the catalogue of a language."""
    return root / "i18n" / f"slopemuse_{language}.ts"


def read_ts(path: Path) -> dict[str, str]:
    """Return the finished translations of a catalogue."""
    reader = QXmlStreamReader(path.read_bytes().decode("utf-8"))
    known: dict[str, str] = {}
    source = ""
    while not reader.atEnd():
        reader.readNext()
        if not reader.isStartElement():
            continue
        if reader.name() == "source":
            source = reader.readElementText()
        elif reader.name() == "translation":
            finished = not reader.attributes().hasAttribute("type")
            translated = reader.readElementText()
            if finished and translated:
                known[source] = translated
    if reader.hasError():
        raise ValueError(f"{path.name}, line {reader.lineNumber()}: {reader.errorString()}")
    return known


def write_ts(path: Path, language: str, all_texts: list[Text], known: dict[str, str]) -> None:
    """Write a catalogue in the format of Qt Linguist."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text in all_texts:
        lines.append("    <message>")
        lines += [f'        <location filename="../{file}"/>' for file in text.files]
        lines.append(f"        <source>{_escaped(text.source)}</source>")
        translated = known.get(text.source, "")
        state = "" if translated else ' type="unfinished"'
        lines += [f"        <translation{state}>{_escaped(translated)}</translation>", "    </message>"]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8", newline="\n")


def compiled(known: dict[str, str]) -> bytes:
    """Return a catalogue in the QM format of Qt, as written by lrelease.

    Notes
    -----
    The format is that of `QTranslator` (qtranslator.cpp): big-endian sections of a tag, a length and data; a message
    is found by the ELF hash of its source text.
    """
    messages, hashes = bytearray(), []
    for source, translated in sorted(known.items()):
        raw, context = source.encode("utf-8"), CONTEXT.encode("ascii")
        hashes.append((_elf_hash(raw), len(messages)))
        wide = translated.encode("utf-16-be")
        for tag, data in ((3, wide), (8, b""), (6, raw), (7, context)):
            messages += struct.pack(">BI", tag, len(data)) + data
        messages += b"\x01"
    table = b"".join(struct.pack(">II", *entry) for entry in sorted(hashes))
    return _MAGIC + b"".join(
        struct.pack(">BI", tag, len(data)) + data for tag, data in ((0x42, table), (0x69, messages))
    )


def _elf_hash(data: bytes) -> int:
    value = 0
    for byte in data:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1


def _escaped(text: str) -> str:
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(plain, entity)
    return text


def main() -> int:
    """Update all catalogues and list missing translations."""
    all_texts = texts()
    (ROOT / "i18n" / "science.json").write_text(science_json(), encoding="utf-8", newline="\n")
    missing = 0
    for language in LANGUAGES:
        path = path_of(language)
        known = read_ts(path) if path.exists() else {}
        write_ts(path, language, all_texts, known)
        kept = {text.source: known[text.source] for text in all_texts if text.source in known}
        path.with_suffix(".qm").write_bytes(compiled(kept))
        absent = [text.source for text in all_texts if text.source not in known]
        missing += len(absent)
        print(f"{path.name}: {len(kept)} of {len(all_texts)} texts translated")
        for source in absent:
            print(f"    not translated: {source!r}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
