"""Fixtures for Dask clusters, and for the functions of the workers under the package name of the core."""

from __future__ import annotations

import importlib.util
import sys

import pytest
from slopemuse.plugin import core
from slopemuse.tests.dask_cluster import DELAYS, Cluster


@pytest.fixture(scope="session")
def delays():
    """Yield the module with the functions for the workers."""
    name = f"{core.__name__}.{DELAYS.stem}"
    spec = importlib.util.spec_from_file_location(name, DELAYS)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[name]


@pytest.fixture(scope="session")
def cluster(tmp_path_factory):
    """Yield a scheduler with two workers, shared by all tests; tests must not stop it."""
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    cluster.add_workers({}, {})
    yield cluster
    cluster.stop()


@pytest.fixture()
def own_cluster(tmp_path):
    """Yield a scheduler without workers, which the test may modify and stop."""
    cluster = Cluster(tmp_path, DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="1")
    yield cluster
    cluster.stop()
