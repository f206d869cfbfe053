"""Whether GDAL survives a file: tried in another process, because some damaged files end the whole program."""

from __future__ import annotations

import os
import subprocess  # nosec B404
import sys
from pathlib import Path

from ...common.errors import InputError
from ...common.messages import message
from ...environment.install_command import python_program

# opens a file as arrays, and reads all of it in blocks
TRIAL_FUNCTION = """
import sys
from osgeo import gdal
def walk(group):
    for attribute in group.GetAttributes() or []:
        attribute.ReadAsString()
    for name in group.GetMDArrayNames() or []:
        array = group.OpenMDArray(name)
        if array is None:
            continue
        for attribute in array.GetAttributes() or []:
            attribute.ReadAsString()
        sizes = [d.GetSize() for d in array.GetDimensions()]
        count = [1] * max(len(sizes) - 2, 0) + sizes[-2:]
        for k in range(sizes[0] if len(sizes) > 2 else 1):
            if sizes and max(count) < 100000000:
                array.Read([k] + [0] * (len(sizes) - 1) if len(sizes) > 2 else [0] * len(sizes), count)
    for name in group.GetGroupNames() or []:
        inner = group.OpenGroup(name)
        if inner is not None:
            walk(inner)
def trial(path):
    try:
        arrays = gdal.OpenEx(path, gdal.OF_MULTIDIM_RASTER)
        if arrays is not None:
            walk(arrays.GetRootGroup())
    except Exception:
        # refused without harm: only the end of the process counts
        pass
"""
TRIAL = f"""{TRIAL_FUNCTION}
for path in sys.argv[1:]:
    trial(path)
print("survived", flush=True)
import os
os._exit(0)
"""
_PATIENCE_S = 600.0
# what Python returns after an exception, here of an import: the trial itself catches all
_EXCEPTION = 1


def require_survivable(path: Path) -> None:
    """Refuse a file at which GDAL ends its process.

    Raises
    ------
    InputError
        If it does, or no other process can be started.
    """
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    try:
        # the program is this Python, and the file one that the user has chosen
        done = subprocess.run(  # noqa: S603  # nosec B603
            [python_program(), "-c", TRIAL, str(path)],
            capture_output=True,
            text=True,
            env=environment,
            timeout=_PATIENCE_S,
            check=False,
            creationflags=flags,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _not_tested(path, error) from None
    if done.returncode == _EXCEPTION:
        raise _not_tested(path, done.stderr.strip().rpartition("\n")[2])
    if "survived" not in done.stdout:
        raise InputError(message("{file} is damaged and cannot be read; download or export it again.", file=path.name))


def _not_tested(path: Path, error: object) -> InputError:
    return InputError(
        message(
            "{file} cannot be checked for damage ({error}); install h5py in the Python environment of QGIS to read it.",
            file=path.name,
            error=error,
        )
    )
