"""Configuration of the core tests: tests that require an optional package are skipped if it is not installed."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

OPTIONAL = ("torch", "matplotlib", "safetensors", "h5py", "pandas", "xarray", "statsmodels", "osgeo")
ABSENT = [name for name in OPTIONAL if find_spec(name) is None]


def absent_package(error: BaseException | None) -> str:
    """Return the missing optional package that caused the error, or an empty string."""
    while error is not None:
        name = error.name if isinstance(error, ModuleNotFoundError) else ""
        for package in ABSENT:
            if (name or "").split(".")[0] == package or f"Python package {package}" in str(error):
                return package
        error = error.__cause__ or error.__context__
    return ""


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    package = absent_package(None if call.excinfo is None else call.excinfo.value)
    if report.failed and package:
        report.outcome = "skipped"
        report.longrepr = (str(item.path), item.location[1] or 0, f"Skipped: {package} is not installed")
