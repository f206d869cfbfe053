"""Fixtures: the plugin ZIP, built once and unpacked, and `qgis_process`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from slopemuse.tests.paths import ROOT


@pytest.fixture(scope="session")
def archive() -> Path:
    made = subprocess.run([str(ROOT / "run"), "package"], check=True, capture_output=True, text=True)
    return Path(made.stdout.strip())


@pytest.fixture(scope="session")
def unpacked(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(archive) as file:
        file.extractall(folder)
    return folder / "slopemuse"


@pytest.fixture(scope="session")
def qgis_process() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a function that runs `qgis_process` with a separate profile and the packages of this environment."""
    binary = next(b for name in ("qgis_process.bin", "qgis_process") if (b := shutil.which(name)))

    def call(profile: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [binary, *arguments],
            capture_output=True,
            text=True,
            timeout=300,
            env={
                **{key: value for key, value in os.environ.items() if key != "QGIS_PLUGINPATH"},
                "QGIS_CUSTOM_CONFIG_PATH": str(profile),
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": sysconfig.get_path("purelib"),
                **environment,
            },
        )

    return call
