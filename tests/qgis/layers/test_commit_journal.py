"""A set of outputs is replaced completely or not at all, also after a kill or if a file cannot be replaced."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.layers import atomic_output
from slopemuse.plugin.layers.atomic_output import OutputSet, explain_write_errors
from slopemuse.plugin.layers.commits import folder_locks, hidden_folder
from slopemuse.plugin.layers.commits import journal as journal_module
from slopemuse.plugin.layers.commits.folder_locks import lock_folders
from slopemuse.plugin.layers.commits.hidden_folder import HiddenFolder, plain_reason
from slopemuse.plugin.layers.commits.hidden_folder import target_of_staged as shown_path
from slopemuse.plugin.layers.commits.journal import NAME, recover, recover_if_changed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills a forked process")
# a new output, outputs whose companion file is removed, and an output in another folder with a new companion file
OLD = {"b.csv": "old", "b.csv.slopemuse.json": "old", "c.gpkg": "old", "c.gpkg-wal": "old", "other/d.tif": "old"}
NEW = {"a.html": "new", "b.csv": "new", "c.gpkg": "new", "other/d.tif": "new", "other/d.tif.run.json": "new"}


def listed(folder):
    return {str(file.relative_to(folder)): file.read_text() for file in sorted(folder.rglob("*")) if file.is_file()}


@pytest.fixture()
def folder(tmp_path):
    (tmp_path / "other").mkdir()
    for name, text in OLD.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def write_new(folder):
    with OutputSet() as outputs:
        for name in ("a.html", "b.csv", "c.gpkg"):
            outputs.stage(folder / name).write_text("new")
        raster = outputs.stage(folder / "other" / "d.tif")
        raster.write_text("new")
        raster.with_name("d.tif.run.json").write_text("new")


def killed_at(step, act):
    """Run `act` in a child that is killed before file operation number `step`; return whether it was killed."""
    child = os.fork()
    if not child:
        left = [step]

        def stop_before(function):
            def stopping(*arguments, **named):
                if not left[0]:
                    os.kill(os.getpid(), 9)
                left[0] -= 1
                return function(*arguments, **named)

            return stopping

        for owner, name in ((Path, "replace"), (Path, "unlink"), (os, "replace"), (os, "link"), (os, "fsync")):
            setattr(owner, name, stop_before(getattr(owner, name)))
        try:
            act()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_a_kill_at_any_step_leaves_all_old_or_all_new(folder):
    seen, step = [], 0
    while killed_at(step, lambda: write_new(folder)):
        recover([folder, folder / "other"])
        seen.append(listed(folder))
        assert seen[-1] in (OLD, NEW), step
        for name in NEW:
            (folder / name).unlink(missing_ok=True)
        for name, text in OLD.items():
            (folder / name).write_text(text)
        step += 1
    assert step > 15
    assert OLD in seen and NEW in seen
    assert listed(folder) == NEW


def test_a_kill_of_the_recovery_is_recovered(folder):
    steps = 0
    while killed_at(steps, lambda: write_new(folder)):
        steps += 1
        if any((path / NAME).exists() for path in folder.glob(".slopemuse-*")):
            break
        recover([folder, folder / "other"])
    step = 0
    while killed_at(step, lambda: recover([folder])):
        step += 1
    assert step > 3
    recover([folder / "other"])
    assert listed(folder) == NEW


def test_replaced_files_exist_at_every_step(folder, monkeypatch):
    replace, gone = Path.replace, []

    def looking(self, target):
        gone.extend(name for name in ("b.csv", "c.gpkg", "other/d.tif") if not (folder / name).exists())
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", looking)
    write_new(folder)
    assert not gone


@pytest.mark.parametrize("name", ["a.html", "b.csv", "c.gpkg", "d.tif", "d.tif.run.json"])
def test_a_file_that_cannot_be_replaced_leaves_all_old(folder, monkeypatch, name):
    replace = Path.replace

    def refuse(self, target):
        if Path(target).name == name and self.parent.name == "new":
            raise PermissionError(13, "Permission denied", str(self), None, str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(InputError, match=rf"{name.removesuffix('.run.json')} cannot be replaced \(Permission denied\)"):
        write_new(folder)
    assert listed(folder) == OLD
    assert not list(folder.rglob(".slopemuse*"))


def write_new_in_part(folder, monkeypatch):
    """Fail at d.tif, and leave the new c.gpkg in place, because its former file cannot be restored."""
    replace = Path.replace

    def refuse(self, target):
        if Path(target).name in ("d.tif", "c.gpkg") and (Path(target).name == "d.tif" or self.parent.name != "new"):
            raise PermissionError(13, "Permission denied", str(self), None, str(target))
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(InputError, match="cannot be replaced"):
            write_new(folder)


def test_former_files_that_cannot_be_restored_at_once_are_restored_by_recovery(folder, monkeypatch):
    write_new_in_part(folder, monkeypatch)
    assert (folder / "c.gpkg").read_text() == "new"
    recover([folder])
    assert listed(folder) == OLD


def test_recovery_ignores_a_running_commit(folder):
    with OutputSet() as outputs:
        staged = outputs.stage(folder / "a.html")
        staged.write_text("new")
        recover([folder])
        assert staged.read_text() == "new"
    assert (folder / "a.html").read_text() == "new"


def test_remains_of_a_killed_run_are_removed_by_the_next_run(folder):
    HiddenFolder(str(folder)).release()
    assert list(folder.glob(".slopemuse-*"))
    write_new(folder)
    assert not list(folder.rglob(".slopemuse-*"))


def test_recover_if_changed_completes_the_commit_of_a_killed_run(folder):
    recover_if_changed(folder)
    step = 0
    while killed_at(step, lambda: write_new(folder)):
        step += 1
        if any((path / NAME).exists() for path in folder.glob(".slopemuse-*")):
            break
    assert listed(folder) != NEW
    recover_if_changed(folder)
    shown = {name: text for name, text in listed(folder).items() if "slopemuse-" not in name}
    assert shown == NEW


def test_messages_name_the_file_of_the_user():
    hidden = "/home/me/.slopemuse-ab12/new/a.gpkg"
    assert shown_path(hidden) == "/home/me/a.gpkg"
    assert shown_path("/home/me/a.gpkg") == "/home/me/a.gpkg"
    sql = "sqlite3_exec(CREATE TABLE x (a, b)) failed: database or disk is full"
    assert plain_reason(sql) == "database or disk is full"
    assert plain_reason(f"cannot write {hidden}") == "cannot write /home/me/a.gpkg"
    spaced = "/home/my maps/.slopemuse-ab12/new/a.gpkg"
    assert plain_reason(f"cannot write {spaced}") == "cannot write /home/my maps/a.gpkg"


def test_write_errors_of_the_system_are_explained():
    message = r"^o.csv cannot be written \(No space left on device\); free up disk space"
    with pytest.raises(InputError, match=message), explain_write_errors("o.csv"):
        raise OSError(28, "No space left on device", "/home/me/.slopemuse-ab12/new/o.csv")


def test_a_forged_journal_moves_nothing(folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "mine").write_text("mine")
    (outside / ".slopemuse-x").mkdir()
    (folder / ".slopemuse-evil" / "new").mkdir(parents=True)
    evil = folder / ".slopemuse-evil"
    (evil / "lock").touch()
    (evil / "new" / "mine").write_text("evil")
    new, former = str(evil / "new" / "mine"), str(evil / "f")
    move = {"place": str(outside / "mine"), "former": former, "new": new, "existed": True}
    for folders in ([str(evil)], [str(evil), str(outside / ".slopemuse-x")], []):
        (evil / NAME).write_text(json.dumps({"state": "forward", "folders": folders, "moves": [move]}))
        recover([folder])
        assert (outside / "mine").read_text() == "mine"


def test_no_journal_for_a_single_file(tmp_path, monkeypatch):
    monkeypatch.setattr(journal_module.Journal, "store", lambda self: pytest.fail("one move is one step"))
    for text in ("one", "two"):
        with OutputSet() as outputs:
            outputs.stage(tmp_path / "a.txt").write_text(text)
    assert listed(tmp_path) == {"a.txt": "two"}


def without_links(*_places):
    raise OSError(95, "Operation not supported")


def test_a_single_file_survives_a_kill_where_there_are_no_links(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", without_links)

    def write():
        with OutputSet() as outputs:
            outputs.stage(tmp_path / "a.txt").write_text("new")

    (tmp_path / "a.txt").write_text("old")
    step = 0
    while killed_at(step, write):
        recover([tmp_path])
        assert listed(tmp_path) in ({"a.txt": "old"}, {"a.txt": "new"}), step
        (tmp_path / "a.txt").write_text("old")
        step += 1
    assert step > 0
    assert listed(tmp_path) == {"a.txt": "new"}


def test_a_relative_link_is_restored(folder, monkeypatch):
    (folder / "b.csv").unlink()
    (folder / "b.csv").symlink_to(Path("other") / "d.tif")
    replace = Path.replace

    def refuse(self, target):
        if Path(target).name == "c.gpkg" and self.parent.name == "new":
            raise PermissionError(13, "Permission denied", str(self), None, str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(InputError, match="cannot be replaced"):
        write_new(folder)
    assert (folder / "b.csv").is_symlink()
    assert listed(folder) == OLD


def test_a_file_system_without_locks(folder, monkeypatch):
    import fcntl

    def refuse(*_arguments):
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(fcntl, "flock", refuse)
    write_new(folder)
    assert listed(folder) == NEW
    assert not list(folder.rglob(".slopemuse*"))


def test_a_folder_of_the_user_with_a_similar_name_is_kept(folder):
    mine = folder / ".slopemuse-notes"
    mine.mkdir()
    (mine / "notes.txt").write_text("mine")
    recover([folder])
    assert (mine / "notes.txt").read_text() == "mine"


def test_forged_journal_pointers_remove_nothing_and_terminate(folder):
    mine, pointing, round_trip = folder / "project", folder / ".slopemuse-a", folder / ".slopemuse-b"
    for path in (mine, pointing, round_trip):
        path.mkdir()
    (mine / "data.txt").write_text("mine")
    (mine / NAME).write_text(json.dumps({"state": "forward", "folders": [str(mine)], "moves": []}))
    (pointing / "journal_at.txt").write_text(str(mine / NAME))
    recover([folder])
    assert (mine / "data.txt").read_text() == "mine"
    for one, other in ((pointing, round_trip), (round_trip, pointing)):
        one.mkdir(exist_ok=True)
        (one / NAME).write_text("{}")
        (one / "journal_at.txt").write_text(str(other / NAME))
    recover([folder])


@pytest.mark.parametrize("moves", [[{"place": 1, "former": 2, "new": 3, "existed": True}], [[]], {"a": 1}, "x", 5])
def test_a_damaged_journal_raises_nothing(folder, moves):
    damaged = folder / ".slopemuse-x"
    damaged.mkdir()
    (damaged / NAME).write_text(json.dumps({"state": "forward", "folders": [str(damaged)], "moves": moves}))
    recover([folder])
    assert {name: text for name, text in listed(folder).items() if not name.startswith(".")} == OLD


def test_a_journal_with_paths_of_another_form_is_completed(folder, tmp_path_factory, monkeypatch):
    """On Windows, the path of a hidden folder may be in extended form and that of its target in the usual form."""
    other_form = tmp_path_factory.mktemp("form") / "link"
    other_form.symlink_to(folder)
    monkeypatch.setattr(os.path, "realpath", os.path.normpath)
    monkeypatch.setattr(atomic_output, "_reachable", lambda target: str(other_form))

    def write():
        with OutputSet() as outputs:
            for name in ("a.html", "b.csv"):
                outputs.stage(folder / name).write_text("new")

    step = 0
    while killed_at(step, write) and not any((path / NAME).exists() for path in folder.glob(".slopemuse-*")):
        recover([other_form])
        step += 1
    recover([other_form])
    assert (folder / "a.html").read_text() == (folder / "b.csv").read_text() == "new"


def test_a_journal_that_cannot_be_removed_raises_nothing(folder, monkeypatch):
    unlink = Path.unlink

    def refuse(self, missing_ok=False):
        if self.name == NAME:
            raise PermissionError(13, "Permission denied", str(self))
        unlink(self, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        write_new(folder)
    recover([folder, folder / "other"])
    assert listed(folder) == NEW
    assert not list(folder.rglob(".slopemuse*"))


@pytest.mark.parametrize("moment", ["empty", "locked"])
def test_a_hidden_folder_is_not_removed_while_it_is_created(folder, monkeypatch, moment):
    """Another run inspects the hidden folder while it is being created."""
    looked, make, take = [], hidden_folder.tempfile.mkdtemp, hidden_folder.acquire_lock

    def look():
        if not looked:
            looked.append(True)
            recover([folder])

    def making(*arguments, **named):
        path = make(*arguments, **named)
        if moment == "empty":
            look()
        return path

    def taking(file):
        if moment == "locked":
            look()
        return take(file)

    monkeypatch.setattr(hidden_folder.tempfile, "mkdtemp", making)
    monkeypatch.setattr(hidden_folder, "acquire_lock", taking)
    write_new(folder)
    assert looked
    assert listed(folder) == NEW
    assert not list(folder.rglob(".slopemuse-*"))


@pytest.mark.parametrize("shift_s", [-1e8, 1e8])
def test_recovery_does_not_depend_on_file_times(folder, shift_s):
    """File times may come from another clock, such as that of a file server."""
    with OutputSet() as outputs:
        staged = outputs.stage(folder / "a.html")
        staged.write_text("new")
        for path in (staged.parents[1], staged.parents[1] / "lock"):
            os.utime(path, (1.7e9 + shift_s, 1.7e9 + shift_s))
        recover([folder])
        assert staged.read_text() == "new"
    left = folder / ".slopemuse-x"
    for inside in ("", "new", "former"):
        (left / inside).mkdir(parents=True)
        os.utime(left, (1.7e9 + shift_s, 1.7e9 + shift_s))
        recover([folder])
        assert not left.exists(), inside


def test_a_folder_whose_name_is_not_utf_8(tmp_path, monkeypatch):
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    try:
        (folder / "other").mkdir(parents=True)
    except OSError:
        pytest.skip("the file system takes UTF-8 alone")
    for name, text in OLD.items():
        (folder / name).write_text(text)
    write_new_in_part(folder, monkeypatch)
    # start at the folder that contains only a pointer to the journal
    recover([folder / "other"])
    assert listed(folder) == OLD
    write_new(folder)
    assert listed(folder) == NEW
    assert not list(folder.rglob(".slopemuse-*"))


def test_concurrent_runs_with_the_same_outputs_do_not_mix_files(folder, monkeypatch):
    """Both runs commit at the same time, with a pause before each rename."""
    replace, names = Path.replace, ("a.html", "b.csv", "c.gpkg", "other/d.tif")

    def slowly(self, target):
        time.sleep(0.01)
        return replace(self, target)

    def write(mark):
        for _ in range(4):
            with OutputSet() as outputs:
                for name in names:
                    outputs.stage(folder / name).write_text(mark)

    monkeypatch.setattr(Path, "replace", slowly)
    runs = [threading.Thread(target=write, args=(mark,)) for mark in ("one", "two")]
    for run in runs:
        run.start()
    seen = set()
    while any(run.is_alive() for run in runs):
        with lock_folders([folder, folder / "other"]):
            seen.add(tuple((folder / name).read_text() for name in names if (folder / name).exists()))
        time.sleep(0.005)
    for run in runs:
        run.join()
    assert all(len(set(texts)) == 1 for texts in seen), seen
    assert len({(folder / name).read_text() for name in names}) == 1
    assert not list(folder.rglob(".slopemuse-*"))


def test_waiting_for_a_folder_lock_has_a_timeout(tmp_path, monkeypatch):
    monkeypatch.setattr(folder_locks, "_PATIENCE_S", 0.2)
    with lock_folders([tmp_path]):
        start = time.monotonic()
        with lock_folders([tmp_path]):
            assert 0.2 <= time.monotonic() - start < 5


def test_a_folder_that_cannot_be_opened_is_not_locked(tmp_path, monkeypatch):
    def refused(*_):
        raise PermissionError

    monkeypatch.setattr(os, "open", refused)
    with lock_folders([tmp_path]):
        pass


def test_hidden_folders_on_windows_do_not_restrict_permissions(tmp_path, monkeypatch):
    """On Windows, files in a folder created by mkdtemp can be opened only by their owner, also after they are moved."""
    monkeypatch.setattr(hidden_folder, "_ON_WINDOWS", True)
    monkeypatch.setattr(hidden_folder.tempfile, "mkdtemp", lambda **_: pytest.fail("mkdtemp was called"))
    made = hidden_folder._new_folder(str(tmp_path))
    assert made.is_dir() and made.parent == tmp_path and made.name.startswith(hidden_folder.PREFIX)
