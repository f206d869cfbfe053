"""Test in a separate process whether GDAL or h5py can read a file, because some damaged files crash the process."""

from __future__ import annotations

import os
import subprocess  # nosec B404
import sys
from pathlib import Path

from ...common.errors import InputError
from ...common.messages import message
from ...environment.install_command import python_program

# opens a file as multidimensional arrays and reads all attributes and arrays in blocks
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
# opens a file with h5py and reads everything except large arrays
H5PY_FUNCTION = """
import os
from contextlib import contextmanager
import h5py
@contextmanager
def limited():
    # a damaged length may request gigabytes; Windows has no such limit
    try:
        import resource
    except ImportError:
        yield
        return
    former = resource.getrlimit(resource.RLIMIT_AS)
    try:
        # libraries reserve address space for each thread before they use it
        with open("/proc/self/statm") as pages:
            reserved = int(pages.read().split()[0]) * resource.getpagesize()
    except OSError:
        reserved = 0
    most = reserved + (4 << 30)
    hardest = former[1]
    resource.setrlimit(resource.RLIMIT_AS, (most if hardest < 0 else min(most, hardest), hardest))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, former)
def read_array(item):
    [[scale.name for scale in axis.values()] for axis in item.dims]
    if item.size and item.nbytes < 1000000:
        item[()]
    elif item.size and item.shape:
        item[(slice(0, 1),) * len(item.shape)]
def try_h5py(path):
    try:
        with limited(), h5py.File(path, "r") as file:
            found = [file]
            file.visititems(lambda name, item: found.append(item))
            for item in found:
                for act in (lambda: list(item.attrs.items()), lambda: read_array(item)):
                    try:
                        act()
                    except MemoryError:
                        os._exit(2)
                    except Exception as error:
                        # other errors do no harm here; the reader reports them
                        if "allocat" in str(error) and "past end of" not in str(error):
                            os._exit(2)
    except Exception:
        pass
"""
H5PY_TRIAL = f"""{H5PY_FUNCTION}
import sys
for path in sys.argv[1:]:
    try_h5py(path)
print("survived", flush=True)
os._exit(0)
"""
_PATIENCE_S = 600.0
# exit code of Python after an uncaught exception, here of an import: the trial itself catches all exceptions
_EXCEPTION = 1


def require_gdal_can_read(path: Path, *, with_h5py: bool = False) -> None:
    """Raise an error if GDAL or h5py crashes when it reads a file.

    Parameters
    ----------
    path : Path
        File to test.
    with_h5py : bool
        Whether h5py will read the file, instead of GDAL.

    Raises
    ------
    InputError
        If the separate process crashes, or if none can be started to test GDAL; h5py then reads without a test.
    """
    # the same file is opened for its preview, its arrays and its dates
    status = path.stat()
    key = (str(path), status.st_size, status.st_mtime_ns, with_h5py)
    if key not in _survived:
        _try(path, with_h5py)
        _survived.clear()
        _survived.add(key)


_survived: set[tuple[str, int, int, bool]] = set()


def _try(path: Path, with_h5py: bool) -> None:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    try:
        # the program is this Python interpreter, the argument a file chosen by the user
        done = subprocess.run(  # noqa: S603  # nosec B603
            [python_program(), "-c", H5PY_TRIAL if with_h5py else TRIAL, str(path)],
            capture_output=True,
            text=True,
            env=environment,
            timeout=_PATIENCE_S,
            check=False,
            creationflags=flags,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        if with_h5py and isinstance(error, OSError):
            return
        raise _not_tested(path, error) from None
    if done.returncode == _EXCEPTION and with_h5py:
        return
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
