"""Entry point of the command-line program `slopemuse`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from ..common.errors import Cancelled, SlopeMuseError
from ..common.version import VERSION
from ..execution.block_map import LOCAL
from ..execution.scheduler import running_on
from ..io.series_files import replacing_together
from . import daily, maps, preparation
from .arguments import check_files
from .console import ConsoleProgress

COMMANDS = (*preparation.COMMANDS, *daily.COMMANDS, *maps.COMMANDS)
FAILED, MISUSED, INTERRUPTED = 1, 2, 130


class _Parser(argparse.ArgumentParser):
    """Argument parser that reports an invalid argument in one sentence instead of printing the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"{self.prog}: {message.rstrip('.')}; see {self.prog} --help.\n")


def parser() -> argparse.ArgumentParser:
    """Return the argument parser with all commands."""
    root = _Parser(
        prog="slopemuse",
        description="Daily displacement of moving slopes from satellite InSAR, rain and reservoir level.",
        epilog="Displacements are in mm, positive towards the satellite. Series files are CSV (one row per point, "
        "columns DYYYYMMDD) or NetCDF, which also keeps the lineage.",
    )
    root.add_argument("--version", action="version", version=f"slopemuse {VERSION}")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.summary, description=f"{command.summary}.")
        command.define(one)
        one.add_argument("-q", "--quiet", action="store_true", help="write warnings and errors only")
        one.set_defaults(run=command.run)
    return root


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Arguments; default: those of the process.

    Returns
    -------
    int
        Exit status: 0; 1 after an error, with one sentence on standard error; 2 for an invalid argument; 130 if
        interrupted.
    """
    args = parser().parse_args(arguments)
    try:
        check_files(args)
        progress = ConsoleProgress(args.quiet)
        with running_on(getattr(args, "scheduler", LOCAL), progress), replacing_together():
            args.run(args, progress)
    except SlopeMuseError as error:
        return _tell(args, str(error))
    except ModuleNotFoundError as error:
        name = "gdal" if (error.name or "").startswith("osgeo") else error.name
        return _tell(args, f"The package {name} is missing; install it with pip install {name}.")
    except OSError as error:
        return _tell(args, f"{error.filename or 'A file'} cannot be used: {error.strerror or error}.")
    except MemoryError:
        return _tell(args, "Out of memory; use fewer points or dates.")
    except (Cancelled, KeyboardInterrupt):
        _tell(args, "Interrupted; nothing was written.")
        return INTERRUPTED
    return 0


def _tell(args: argparse.Namespace, sentence: str) -> int:
    sys.stderr.write(f"slopemuse {args.command}: {sentence}\n")
    return FAILED


if __name__ == "__main__":
    sys.exit(main())
