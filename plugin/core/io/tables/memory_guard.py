"""Whether what is to be read fits into the memory, asked before it is filled."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any

from ...common.errors import InputError
from ...common.messages import message


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = [
        ("length", ctypes.c_uint32),
        ("load_percent", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("available", ctypes.c_uint64),
        ("total_page_file", ctypes.c_uint64),
        ("available_page_file", ctypes.c_uint64),
        ("total_virtual", ctypes.c_uint64),
        ("available_virtual", ctypes.c_uint64),
        ("available_extended_virtual", ctypes.c_uint64),
    ]


def free_on_windows(system: Any) -> int | None:
    """Return the free memory [bytes] that kernel32 tells; None where it does not."""
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    return int(status.available) if system.GlobalMemoryStatusEx(ctypes.byref(status)) else None


def free_bytes() -> int | None:
    """Return the memory that is free for a program [bytes]; None where the system does not tell."""
    told = Path("/proc/meminfo")
    if told.is_file():
        for line in told.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        # half of all where only the whole is known (macOS)
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    libraries = getattr(ctypes, "windll", None)
    return None if libraries is None else free_on_windows(libraries.kernel32)


def require_memory(needed: float, source: str) -> None:
    """Refuse what cannot fit.

    Parameters
    ----------
    needed : float
        Bytes that will be needed at the peak.
    source : str
        File, for the message.

    Raises
    ------
    InputError
        If the memory that is free is less.
    """
    free = free_bytes()
    if free is not None and needed > free:
        raise InputError(
            message(
                "{source} requires about {needed:,.1f} GB of memory, but only {free:,.1f} GB is free; split "
                "the file into parts (by area or by date), or close other programs.",
                source=source,
                needed=needed / 1e9,
                free=free / 1e9,
            )
        )
