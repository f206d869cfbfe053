"""Translation catalogues: `i18n/slopemuse_LANGUAGE.ts`, generated from the sources, and the compiled `.qm` files.

`./run translate` updates both: unused texts are removed, and new ones are added as unfinished and listed. A text is a
literal in `translate("SlopeMuse", …)`, `message(…)` or `plural(…)`, in `ui/`, `algorithms/` and `plugin/`. The `.ts`
files are sorted by text and contain no file names or line numbers, so that their diffs show only changed texts.
"""

from __future__ import annotations

import ast
import re
import string
import struct
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from qgis.PyQt.QtCore import QXmlStreamReader

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("ui", "algorithms", "plugin")
LANGUAGES = {"zh": "zh_CN", "es": "es", "it": "it"}
# number of plural forms; rule of Qt for the first of two forms: n = 1
FORMS = {"zh": 1, "es": 2, "it": 2}
_ENGLISH_RULE = bytes([0x01, 1])
CONTEXT = "SlopeMuse"
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_WORD = re.compile(r"[^\W\d_]{2,}")
# index of the argument with the text
_ARGUMENT = {"translate": 1, "message": 0, "plural": 1}


class Text(NamedTuple):
    """A translatable text in the sources."""

    source: str
    has_plural: bool = False


def texts(root: Path = ROOT) -> list[Text]:
    """Return the sorted translatable texts in the sources.

    Raises
    ------
    ValueError
        If a text is not a literal, so that it cannot be translated, or is used both with and without a plural.
    """
    found: dict[str, bool] = {}
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*.py")):
            for line, text in _texts_of(ast.parse(file.read_text(encoding="utf-8"))):
                if text is None:
                    raise ValueError(f"{file.relative_to(root).as_posix()}:{line}: the text must be a literal.")
                if found.setdefault(text.source, text.has_plural) != text.has_plural:
                    raise ValueError(f"{file.name}:{line}: {text.source!r} is used both with and without a plural.")
    return [Text(source, has_plural) for source, has_plural in sorted(found.items())]


def _texts_of(tree: ast.AST) -> Iterator[tuple[int, Text | None]]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ARGUMENT):
            continue
        name, at = node.func.id, _ARGUMENT[node.func.id]
        arguments = node.args[at] if len(node.args) > at else None
        if not (isinstance(arguments, ast.Constant) and isinstance(arguments.value, str)):
            yield node.lineno, None
        elif name == "translate":
            yield node.lineno, Text(arguments.value)
        elif _WORD.search("".join(text for text, *_ in string.Formatter().parse(arguments.value))):
            # surrounding spaces are restored when the text is shown
            yield node.lineno, Text(arguments.value.strip(), name == "plural")


def placeholders(text: str) -> Counter[tuple[str, str | None]]:
    """Return the fields of a template with their formats, regardless of their order."""
    return Counter((name, form) for _, name, form, _ in string.Formatter().parse(text) if name is not None)


def path_of(language: str, root: Path = ROOT) -> Path:
    """Return the path of the catalogue of a language."""
    return root / "i18n" / f"slopemuse_{language}.ts"


def read_ts(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the finished translations in a catalogue by source text: one text, or one per plural form."""
    reader = QXmlStreamReader(path.read_bytes().decode("utf-8"))
    known: dict[str, tuple[str, ...]] = {}
    source, plural, finished = "", False, True
    forms: list[str] = []
    while not reader.atEnd():
        reader.readNext()
        name = reader.name()
        if reader.isStartElement():
            if name == "message":
                plural, forms = reader.attributes().value("numerus") == "yes", []
            elif name == "source":
                source = reader.readElementText()
            elif name == "translation":
                finished = not reader.attributes().hasAttribute("type")
                if not plural:
                    forms = [reader.readElementText()]
            elif name == "numerusform":
                forms.append(reader.readElementText())
        elif reader.isEndElement() and name == "message" and finished and forms and all(forms):
            known[source] = tuple(forms)
    if reader.hasError():
        raise ValueError(f"{path.name}, line {reader.lineNumber()}: {reader.errorString()}")
    return known


def write_ts(path: Path, language: str, all_texts: list[Text], known: dict[str, tuple[str, ...]]) -> None:
    """Write a catalogue in the format of Qt Linguist."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text in all_texts:
        forms = known.get(text.source, ())
        lines.append('    <message numerus="yes">' if text.has_plural else "    <message>")
        lines.append(f"        <source>{_escaped(text.source)}</source>")
        state = "" if forms else ' type="unfinished"'
        if text.has_plural:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{_escaped(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{_escaped(''.join(forms))}</translation>")
        lines.append("    </message>")
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8", newline="\n")


def compiled(known: dict[str, tuple[str, ...]], language: str) -> bytes:
    """Compile a catalogue to the QM format of Qt, as lrelease does: a hash table and the messages.

    Notes
    -----
    The format is that of `QTranslator` (qtranslator.cpp): big-endian sections of a tag, a length and data; a message
    is found by the ELF hash of its source text, and its plural form by the rules of the language.
    """
    messages, hashes = bytearray(), []
    for source, forms in sorted(known.items()):
        raw, context = source.encode("utf-8"), CONTEXT.encode("ascii")
        hashes.append((_elf_hash(raw), len(messages)))
        wide = [(3, form.encode("utf-16-be")) for form in forms]
        for tag, data in (*wide, (8, b""), (6, raw), (7, context)):
            messages += struct.pack(">BI", tag, len(data)) + data
        messages += b"\x01"
    table = b"".join(struct.pack(">II", *entry) for entry in sorted(hashes))
    sections = [(0x42, table), (0x69, bytes(messages))]
    if FORMS[language] > 1:
        sections.append((0x88, _ENGLISH_RULE))
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in sections)


def faults(known: dict[str, tuple[str, ...]], all_texts: list[Text], language: str) -> list[str]:
    """Return the missing and malformed translations: wrong placeholders or number of plural forms."""
    out = []
    for source, has_plural in all_texts:
        forms = known.get(source)
        if forms is None:
            out.append(f"not translated: {source!r}")
            continue
        expected = FORMS[language] if has_plural else 1
        try:
            same = all(placeholders(form) == placeholders(source) for form in forms)
        except ValueError:
            same = False
        if len(forms) != expected or not same:
            out.append(f"malformed: {source!r}: {forms!r}")
    return out


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
    """Update all catalogues; list missing and malformed translations."""
    all_texts = texts()
    missing = 0
    for language in LANGUAGES:
        path = path_of(language)
        known = read_ts(path) if path.exists() else {}
        write_ts(path, language, all_texts, known)
        kept = {text.source: known[text.source] for text in all_texts if text.source in known}
        path.with_suffix(".qm").write_bytes(compiled(kept, language))
        wrong = faults(known, all_texts, language)
        missing += len(wrong)
        print(f"{path.name}: {len(kept)} of {len(all_texts)} texts translated")
        for line in wrong:
            print(f"    {line}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
