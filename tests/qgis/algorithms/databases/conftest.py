"""Fixtures: a PostgreSQL server with PostGIS for the tests, on a free port and in a temporary folder."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

PASSWORD = "not'in any log"  # noqa: S105  # pragma: allowlist secret
_USER = "slope"


@dataclass(frozen=True)
class Server:
    """Port and password of the test server."""

    port: int
    password: str = PASSWORD

    def address(self, table: str = "", schema: str = "mess", geometry: bool = True) -> str:
        """Return the connection string of a table, or of the database without `table`, including the password."""
        quoted = PASSWORD.replace("'", "\\'")
        text = f"dbname='insar' host=localhost port={self.port} user='{_USER}' password='{quoted}' sslmode=disable"
        return f'{text} table="{schema}"."{table}"' + (" (geom)" if geometry else "") if table else text

    def target(self, table: str, schema: str = "mess") -> str:
        """Return the destination string of a Processing output."""
        return f"postgis:{self.address(table, schema)}"

    def connect(self, database: str = "insar"):
        """Return an open connection to a database."""
        import psycopg2

        return psycopg2.connect(dbname=database, host="localhost", port=self.port, user=_USER, password=PASSWORD)

    def query(self, statement: str, *values):
        """Run a statement and return its rows."""
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []


def _programs() -> Path:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    found = shutil.which("pg_ctl")
    if not folders and not found:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql postgresql-15-postgis-3")
    return folders[-1].parent if folders else Path(found).parent


@pytest.fixture(scope="session")
def server():
    """Yield a running server with PostGIS, started once per test session."""
    pytest.importorskip("psycopg2")
    programs = _programs()
    # PostgreSQL refuses to run as root, and the user postgres has no access to the folders of pytest
    as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="slopemuse-postgres-"))
    (folder / "password").write_text(PASSWORD, encoding="utf-8")
    if as_user:
        for path in (folder, folder / "password"):
            shutil.chown(path, "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(program, *arguments):
        with (folder / "log").open("a", encoding="utf-8") as log:
            subprocess.run(
                [*as_user, str(programs / program), "-D", str(folder / "data"), *arguments],
                check=True,
                cwd="/",
                stdout=log,
                stderr=log,
            )

    settings = f"-p {port} -c listen_addresses=localhost -c unix_socket_directories= -c fsync=off"
    try:
        account = ["-U", _USER, "-A", "scram-sha-256", f"--pwfile={folder / 'password'}", "-E", "UTF8"]
        run("initdb", *account, "--no-sync", "--locale=C")
        run("pg_ctl", "-o", settings, "-w", "-l", str(folder / "data" / "log"), "start")
        made = Server(port)
        connection = made.connect("postgres")
        connection.autocommit = True
        connection.cursor().execute("CREATE DATABASE insar")
        connection.close()
        try:
            made.query("CREATE EXTENSION postgis")
        except Exception as error:
            pytest.skip(f"PostGIS is not installed: {error}")
        made.query("CREATE SCHEMA mess")
        yield made
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            run("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture()
def database(server):
    """Return the server after emptying the schema `mess`."""
    server.query("DROP SCHEMA mess CASCADE; CREATE SCHEMA mess")
    return server
