"""Only one run at a time updates a folder, and the lock is released when its process ends."""

from __future__ import annotations

import json
import multiprocessing
import os
import socket
import time

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.monitoring.lock import NAME, locked


def hold(folder, held):
    with locked(folder):
        held.set()
        time.sleep(60)


def test_a_second_run_reports_the_owner_of_the_lock(tmp_path):
    with locked(tmp_path):
        message = f"process {os.getpid()} on {socket.gethostname()}, running since"
        with pytest.raises(InputError, match=message), locked(tmp_path):
            pytest.fail("two runs at once")
        assert json.loads((tmp_path / NAME).read_text(encoding="utf-8"))["pid"] == os.getpid()
    with locked(tmp_path):
        pass


@pytest.mark.skipif(os.name == "nt", reason="the child is a fork")
def test_the_lock_of_a_killed_process_is_released(tmp_path):
    context = multiprocessing.get_context("fork")
    held = context.Event()
    child = context.Process(target=hold, args=(tmp_path, held))
    child.start()
    assert held.wait(30)
    with pytest.raises(InputError, match=f"process {child.pid}"), locked(tmp_path):
        pytest.fail("two runs at once")
    child.kill()
    child.join()
    with locked(tmp_path):
        pass
