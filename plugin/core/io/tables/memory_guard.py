"""Check that data fit into memory before they are allocated."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

from ...common.errors import InputError
from ...common.messages import message

# files of cgroup version 1, and the value that means no limit
_GROUP_1 = ("memory.limit_in_bytes", "memory.usage_in_bytes")
_NO_LIMIT = 1 << 60


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
    """Return the free memory [bytes] reported by kernel32, or None if the call fails."""
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    return int(status.available) if system.GlobalMemoryStatusEx(ctypes.byref(status)) else None


def free_bytes() -> int | None:
    """Return the memory [bytes] that this process may still allocate; None if unknown.

    It is the minimum of what the system, the control group and the limit of the process leave.
    """
    known = [free for free in (_free_of_system(), _free_of_group(), _free_of_process()) if free is not None]
    return max(min(known), 0) if known else None


def _free_of_system() -> int | None:
    meminfo = Path("/proc/meminfo")
    if meminfo.is_file():
        for line in meminfo.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        # half of the total memory if only the total is known (macOS)
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    libraries = getattr(ctypes, "windll", None)
    return None if libraries is None else free_on_windows(libraries.kernel32)


def _free_of_group(proc: Path = Path("/proc/self/cgroup"), top: Path = Path("/sys/fs/cgroup")) -> int | None:
    """Return the memory [bytes] that the control groups of a container leave (cgroup v1 and v2); None if unlimited."""
    try:
        lines = proc.read_text(encoding="utf-8")
    except OSError:
        return None
    left = []
    for limit_file, used_file, statistics in _group_files(lines, top):
        limit = _number_in(limit_file)
        if limit is not None and limit < _NO_LIMIT and (used := _number_in(used_file)) is not None:
            # the page cache of files is released when memory is needed
            left.append(limit - used + _cached_in(statistics))
    return min(left) if left else None


# cached, because control groups rarely change and every read of an array needs them
@lru_cache(maxsize=8)
def _group_files(lines: str, top: Path) -> list[tuple[Path, Path, Path]]:
    """Return the files with limit, usage and statistics of all control groups of a process that limit its memory."""
    found = []
    for line in lines.splitlines():
        _, kinds, inside = line.split(":", 2)
        if kinds and "memory" not in kinds.split(","):
            continue
        limit, used = ("memory.max", "memory.current") if not kinds else _GROUP_1
        root = top if not kinds else top / "memory"
        # a container may see its own group as the root
        for group in dict.fromkeys((root / inside.lstrip("/"), *(root / inside.lstrip("/")).parents, root)):
            if group.is_relative_to(root) and (group / limit).is_file():
                found.append((group / limit, group / used, group / "memory.stat"))
    return found


def _number_in(file: Path) -> int | None:
    try:
        text = file.read_text(encoding="ascii").strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None


def _cached_in(file: Path) -> int:
    try:
        lines = file.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(("inactive_file ", "total_inactive_"))), 0)


def _free_of_process() -> int | None:
    """Return the memory [bytes] that the address-space limit of the process (ulimit -v) leaves; None if unlimited."""
    if sys.platform == "win32":
        return None
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit == resource.RLIM_INFINITY:
        return None
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except OSError:
        return limit
    return limit - pages * resource.getpagesize()


def require_memory(needed: float, source: str) -> None:
    """Raise an error if the data do not fit into memory.

    Parameters
    ----------
    needed : float
        Peak memory needed [bytes].
    source : str
        Name of the file, for messages.

    Raises
    ------
    InputError
        If less memory than `needed` is free.
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
