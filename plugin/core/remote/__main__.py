"""Entry point in the other Python interpreter: `python …/plugin/core/remote FOLDER`.

The folder of the plugin may have any name and location, so the package is loaded explicitly. This folder is removed
from `sys.path`, because its modules could shadow the standard library.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path


def _load_package(root: Path) -> None:
    spec = spec_from_file_location("slopemuse", root / "__init__.py", submodule_search_locations=[str(root)])
    if spec is None or spec.loader is None:
        raise ImportError(str(root))
    package = module_from_spec(spec)
    sys.modules["slopemuse"] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    here = Path(__file__).resolve().parent
    sys.path[:] = [entry for entry in sys.path if not entry or Path(entry).resolve() != here]
    _load_package(here.parents[2])
    sys.exit(import_module("slopemuse.plugin.core.remote.worker").main(sys.argv[1:]))
