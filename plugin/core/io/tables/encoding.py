"""Detection of text encodings, and rejection of bytes that do not occur in text tables."""

from __future__ import annotations

import codecs
import io
import re
from functools import lru_cache
from typing import IO

from ...common.errors import InputError
from ...common.messages import message
from ..sniffing.vocabulary import is_known_word

_HEAD = 1 << 16
# byte pairs of GB 2312 (two-byte Chinese characters); text in Western encodings has single high bytes
_GB_PAIR = re.compile(rb"[\xa1-\xf7][\xa1-\xfe]")
_HIGH = re.compile(rb"[\x80-\xff]+")


_OTHERS = ("cp1252", "cp1250", "cp1251", "cp1254", "shift_jis", "big5", "cp949", "gb18030")
_PART = 4096
_LETTERS = re.compile(r"[^\W\d_]{2,}")


# several readers determine the encoding of the same file
@lru_cache(maxsize=8)
def _best_known(head: bytes, usual: str) -> str:
    """Return the encoding with the most known column names, or the usual one if there are none."""
    return max((usual, *_OTHERS), key=lambda encoding: _known_words(head, encoding))


def _known_words(head: bytes, encoding: str) -> int:
    """Return the number of non-ASCII words that are known column names if the text is decoded with `encoding`."""
    words = set(_LETTERS.findall(head.decode(encoding, "replace")))
    return sum(not word.isascii() and "\ufffd" not in word and is_known_word(word) for word in words)


def encoding_of(head: bytes, name: str) -> str:
    """Detect the encoding from the first bytes: UTF-8, UTF-16 (with or without BOM), GB 18030 or Windows-1252.

    If known column names occur in another encoding (Windows-1250, 1251, 1254, Shift JIS, Big5, CP949), that encoding is
    returned.

    Parameters
    ----------
    head : bytes
        The first 65,536 bytes.
    name : str
        Name of the file, for messages.

    Raises
    ------
    InputError
        If the bytes are not text.
    """
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in head:
        for encoding, zeros, letters in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
            # a table is mostly ASCII; in UTF-16, one byte of each ASCII character is zero
            if head[zeros::2].count(0) > 0.8 * len(head[zeros::2]) and head[letters::2].count(0) < 0.02 * len(head):
                return encoding
        raise InputError(
            message("{name} is not a text table; choose a CSV file, or a vector file that QGIS can open.", name=name)
        )
    try:
        codecs.getincrementaldecoder("utf-8-sig")().decode(head)
    except UnicodeDecodeError:
        runs = _HIGH.findall(head[:-1])
        pairs = sum(len(_GB_PAIR.findall(run)) * 2 for run in runs)
        usual = "gb18030" if pairs > 0.9 * sum(map(len, runs)) else "cp1252"
        # known column names identify the encodings of other languages
        return _best_known(head[:_PART], usual)
    return "utf-8-sig"


class ZeroByteGuard(io.RawIOBase):
    """Byte stream that raises an error at a zero byte, which no text contains (truncated or overwritten file).

    Parameters
    ----------
    stream : file of bytes
        Stream to read.
    name : str
        Name of the file, for messages.
    """

    def __init__(self, stream: IO[bytes], name: str) -> None:
        super().__init__()
        self._stream, self._name, self._lines = stream, name, 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Read bytes into the buffer; raise `InputError` with the line number if they contain a zero byte."""
        chunk = self._stream.read(len(buffer))
        if b"\0" in chunk:
            line = self._lines + chunk[: chunk.index(b"\0")].count(b"\n") + 1
            raise InputError(
                message(
                    "Line {line:,} of {name} contains zero bytes: the file is damaged (an incomplete copy or "
                    "a full disk); copy or download it again.",
                    line=line,
                    name=self._name,
                )
            )
        self._lines += chunk.count(b"\n")
        buffer[: len(chunk)] = chunk
        return len(chunk)


def opened_text(stream: IO[bytes], encoding: str, name: str) -> IO[str]:
    """Return a text stream; undecodable bytes become �."""
    watched = stream if encoding.startswith("utf-16") else io.BufferedReader(ZeroByteGuard(stream, name), _HEAD)
    return io.TextIOWrapper(watched, encoding, errors="replace", newline="")
