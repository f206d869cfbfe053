"""Test in a separate process whether GDAL or h5py can read a file, because some damaged files crash the process."""

from __future__ import annotations

import os
import subprocess  # nosec B404
import sys
from pathlib import Path

from ...common.errors import InputError
from ...common.messages import message
from ...environment.install_command import python_program

# a file cannot hold more values: deflate compresses constant data by a factor of 1000
MAX_CELLS_PER_BYTE = 5000
# limits the memory of a block that reads a file: a damaged length may request gigabytes; a chunk of HDF5 has less than
# 4 GB and is compressed by a factor of at most 1000
_LIMIT_FUNCTION = """
import os
import sys
from contextlib import contextmanager
@contextmanager
def limited(path):
    # Windows has no such limit
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
    most = reserved + min((1 << 30) + 1000 * os.path.getsize(path), 4 << 30)
    hardest = former[1]
    resource.setrlimit(resource.RLIMIT_AS, (most if hardest < 0 else min(most, hardest), hardest))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, former)
"""
# opens a file as multidimensional arrays and reads all attributes and arrays in blocks
TRIAL_FUNCTION = (
    _LIMIT_FUNCTION
    + f"""
import math
from osgeo import gdal
def blocks(sizes):
    # whole lines with up to ten million values, of every image of a cube
    width, rows = sizes[-1], sizes[-2] if len(sizes) > 1 else 1
    lines = max(10000000 // max(width, 1), 1)
    for image in range(sizes[0] if len(sizes) > 2 else 1):
        for row in range(0, rows, lines):
            start = [image, *[0] * (len(sizes) - 3), row, 0] if len(sizes) > 2 else [row, 0]
            count = [*[1] * (len(sizes) - 2), min(lines, rows - row), width]
            yield start[-len(sizes):], count[-len(sizes):]
def walk(group, most):
    for attribute in group.GetAttributes() or []:
        attribute.ReadAsString()
    for name in group.GetMDArrayNames() or []:
        # GDAL returns names that are not UTF-8 as bytes and cannot open them
        array = group.OpenMDArray(name) if isinstance(name, str) else None
        if array is None:
            continue
        for attribute in array.GetAttributes() or []:
            attribute.ReadAsString()
        sizes = [d.GetSize() for d in array.GetDimensions()]
        # the reader refuses arrays with more values
        if sizes and math.prod(sizes) <= most and sizes[-1] < 100000000:
            for start, count in blocks(sizes):
                array.Read(start, count)
    for name in group.GetGroupNames() or []:
        inner = group.OpenGroup(name) if isinstance(name, str) else None
        if inner is not None:
            walk(inner, most)
def trial(path):
    try:
        with limited(path):
            arrays = gdal.OpenEx(path, gdal.OF_MULTIDIM_RASTER)
            if arrays is not None:
                walk(arrays.GetRootGroup(), {MAX_CELLS_PER_BYTE} * os.path.getsize(path))
    except MemoryError:
        os._exit(2)
    except Exception:
        # refused without harm: only the end of the process counts
        pass
"""
)
TRIAL = f"""{TRIAL_FUNCTION}
for path in sys.argv[1:]:
    trial(path)
print("survived", flush=True)
os._exit(0)
"""
# opens a file with h5py and reads everything except large arrays
H5PY_FUNCTION = (
    _LIMIT_FUNCTION
    + """
import h5py
def read_array(item):
    [[scale.name for scale in axis.values()] for axis in item.dims]
    if item.size and item.nbytes < 1000000:
        item[()]
    elif item.size and item.shape:
        item[(slice(0, 1),) * len(item.shape)]
def try_h5py(path):
    try:
        with limited(path), h5py.File(path, "r") as file:
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
)
H5PY_TRIAL = f"""{H5PY_FUNCTION}
for path in sys.argv[1:]:
    try_h5py(path)
print("survived", flush=True)
os._exit(0)
"""
# a damaged file may be read without end, and an undamaged one slowly from a network
_PATIENCE_S, _PATIENCE_S_PER_MB, _MAX_PATIENCE_S = 30.0, 1.0, 600.0
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
        If the separate process crashes or does not end, or if none can be started to test GDAL; h5py then reads
        without a test.
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
    patience_s = min(_PATIENCE_S + _PATIENCE_S_PER_MB * path.stat().st_size / 1e6, _MAX_PATIENCE_S)
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    try:
        # the program is this Python interpreter, the argument a file chosen by the user
        done = subprocess.run(  # noqa: S603  # nosec B603
            [python_program(), "-c", H5PY_TRIAL if with_h5py else TRIAL, str(path)],
            capture_output=True,
            text=True,
            env=environment,
            timeout=patience_s,
            check=False,
            creationflags=flags,
        )
    except subprocess.TimeoutExpired:
        raise InputError(
            message(
                "{file} was not read within {seconds:.0f} s and is probably damaged; download or export it again.",
                file=path.name,
                seconds=patience_s,
            )
        ) from None
    except OSError as error:
        if with_h5py:
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
