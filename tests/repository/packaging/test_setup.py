"""`./run setup` is silent on a complete machine and reports what is missing on others."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from slopemuse.tests.paths import ROOT


@pytest.fixture()
def machine(tmp_path):
    """Return a function that runs the setup on a machine without QGIS and with only the given programs."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("bash", "tr", "cat"):
        (folder / name).symlink_to(Path("/bin") / name)

    def install(**programs):
        for name, script in programs.items():
            file = folder / name.replace("_", "-")
            file.write_text(f"#!/bin/bash\n{script}\n")
            file.chmod(0o755)
        lines = (
            f'ROOT="{tmp_path}"; VENV="$ROOT/.venv"; PYTHON="$VENV/bin/python"; source "{ROOT}/tools/setup.sh"',
            "lacking() { printf 'qgis.core\\nqgis_process\\n'; }",
            "install_system",
        )
        return subprocess.run(
            ["/bin/bash", "-euo", "pipefail", "-c", "\n".join(lines)],
            env={"PATH": str(folder)},
            capture_output=True,
            text=True,
            timeout=60,
        )

    return install


def test_the_second_set_up_is_silent_and_quick():
    subprocess.run([str(ROOT / "run"), "setup"], check=True, capture_output=True, timeout=600)
    before = os.times()
    done = subprocess.run([str(ROOT / "run"), "setup"], check=True, capture_output=True, text=True)
    after = os.times()
    # processor time of the command
    assert after.children_user + after.children_system - before.children_user - before.children_system < 1
    assert (done.stdout, done.stderr) == ("", "")


def test_a_machine_without_apt_reports_what_to_install(machine):
    done = machine()
    assert done.returncode == 1
    assert "missing on this machine: qgis.core qgis_process" in done.stderr
    assert "apt is not available; install QGIS 3.22 or newer" in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("sudo", [{}, {"sudo": "exit 1"}])
def test_a_user_without_rights_gets_the_install_command(machine, sudo):
    done = machine(apt_get="echo called >&2", id="echo 1000", **sudo)
    assert done.returncode == 1
    assert "called" not in done.stderr
    text = done.stderr.splitlines()[-1]
    assert "Missing packages cannot be installed by this user; run: sudo apt-get install" in text
    for package in ("python3-qgis", "qgis", "qgis-providers", "python3-venv", "proj-data", "xvfb"):
        assert f" {package}" in text


def test_a_failed_installation_names_its_log_file(machine):
    done = machine(
        apt_get="echo E: Unable to fetch; exit 100",
        id="echo 0",
        apt_cache="exit 0",
        mkdir='/bin/mkdir "$@"',
        tee='/usr/bin/tee "$@"',
        awk='/usr/bin/awk "$@"',
        tail='/usr/bin/tail "$@"',
        sed='/bin/sed "$@"',
        env='/usr/bin/env "$@"',
    )
    assert done.returncode == 1
    assert "Command failed: apt-get -q update (E: Unable to fetch)" in done.stderr
    assert "build/setup.log" in done.stderr


@pytest.mark.parametrize(("candidate", "status"), [("1.13.1+dfsg-4", 1), ("2.6.0+dfsg-7", 0), ("(none)", 1), ("", 1)])
def test_torch_from_apt_is_used_from_version_2(tmp_path, candidate, status):
    (tmp_path / "apt-cache").write_text(f"#!/bin/bash\necho 'python3-torch:'\necho '  Candidate: {candidate}'\n")
    (tmp_path / "apt-cache").chmod(0o755)
    done = subprocess.run(
        ["/bin/bash", "-c", f'source "{ROOT}/tools/setup.sh"; apt_has_torch'],
        env={"PATH": f"{tmp_path}:/bin:/usr/bin"},
        timeout=60,
    )
    assert done.returncode == status


def test_qgis_without_a_display_reports_one_sentence():
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run([str(ROOT / "run"), "qgis"], env=bare, capture_output=True, text=True, timeout=600)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "slopemuse: QGIS cannot open a window without a display; log in to a desktop session or use ssh -X."
    )
