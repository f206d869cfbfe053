"""A folder is updated by one run at a time, and a lock ends with its process."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.monitoring.lock import NAME, locked

HOLDER = """
import sys, time
from pathlib import Path
from slopemuse.plugin.core.monitoring.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_run_is_told_who_holds_it(tmp_path):
    with locked(tmp_path):
        told = f"process {os.getpid()} on {socket.gethostname()} since"
        with pytest.raises(InputError, match=told), locked(tmp_path):
            pytest.fail("two runs at once")
        assert json.loads((tmp_path / NAME).read_text(encoding="utf-8"))["pid"] == os.getpid()
    with locked(tmp_path):
        pass


def test_the_lock_of_a_killed_process_is_free(tmp_path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    assert child.stdout.readline().strip() == b"held"
    with pytest.raises(InputError, match=f"process {child.pid}"), locked(tmp_path):
        pytest.fail("two runs at once")
    child.kill()
    child.wait()
    child.stdout.close()
    with locked(tmp_path):
        pass
