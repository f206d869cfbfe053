"""A raster, HDF5 or NetCDF file with any changed or truncated content is read or refused with one sentence."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slopemuse.benchmarks.faults.fuzz_readers import SUFFIXES, reader_of, try_by_fork, write_seeds
from slopemuse.plugin.core.common.errors import SlopeMuseError
from slopemuse.plugin.core.io.insar.sources import arrays

pytest.importorskip("osgeo.gdal")
pytest.importorskip("h5py")

edits = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=6)), max_size=4)


@pytest.fixture()
def quick_trials():
    """Try dangerous files in forks of this process, which take a tenth of the time of new processes."""
    usual = arrays.require_gdal_can_read
    trial = try_by_fork()
    yield
    trial.close()
    arrays.require_gdal_can_read = usual


@pytest.mark.usefixtures("quick_trials")
@pytest.mark.parametrize("kind", ["raster", "hdf5", "netcdf"])
@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(edits=edits, kept=st.floats(0.2, 1.5))
def test_damaged_files_are_read_or_refused_with_one_sentence(kind, tmp_path, edits, kept):
    sound = write_seeds(kind, tmp_path)[0].read_bytes()
    damaged = bytearray(sound)
    for place, inserted in edits:
        start = int(place * len(sound))
        damaged[start : start + len(inserted)] = inserted
    path = tmp_path / f"damaged{SUFFIXES[kind]}"
    # a share `kept` below 1 truncates the file
    path.write_bytes(bytes(damaged[: int(kept * len(damaged))]))
    try:
        reader_of(kind)(path)
    except SlopeMuseError as error:
        assert len(str(error)) < 600 and "\n" not in str(error).strip()
    finally:
        path.unlink()
