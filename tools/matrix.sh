#!/usr/bin/env bash
# The tests on other QGIS versions, each in a Debian root: trixie has QGIS 3.40, forky 3.44.
# Needs root, debootstrap, a Debian mirror and about 6 GB a root; the roots stay in MATRIX_ROOTS for the next time.
set -euo pipefail

ROOT=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
ROOTS=${MATRIX_ROOTS:-$ROOT/build/roots}
MIRROR=${MATRIX_MIRROR:-http://deb.debian.org/debian}
[ $# -gt 0 ] || set -- trixie forky

[ "$(id -u)" -eq 0 ] || { echo "matrix makes Debian roots and needs root; type: sudo ./run matrix" >&2; exit 1; }
command -v debootstrap >/dev/null ||
    { echo "matrix needs debootstrap; type: apt-get install debootstrap" >&2; exit 1; }

failed=()
for suite in "$@"; do
    target="$ROOTS/$suite"
    if [ ! -x "$target/usr/bin/apt-get" ]; then
        mkdir -p "$target"
        debootstrap --variant=minbase --include=ca-certificates,git,python3 "$suite" "$target" "$MIRROR"
    fi
    cp /etc/resolv.conf "$target/etc/resolv.conf"
    rm -rf "$target/srv/checkout"
    git clone -q "$ROOT" "$target/srv/checkout"
    # the environment of the last time is used again where the requirements are the same
    [ ! -d "$target/srv/venv" ] || mv "$target/srv/venv" "$target/srv/checkout/.venv"
    mount --bind /proc "$target/proc"
    mount --bind /dev "$target/dev"
    chroot "$target" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        /srv/checkout/run test || failed+=("$suite")
    umount "$target/dev" "$target/proc"
    [ ! -d "$target/srv/checkout/.venv" ] || mv "$target/srv/checkout/.venv" "$target/srv/venv"
done
[ ${#failed[@]} -eq 0 ] || { echo "failed on: ${failed[*]}" >&2; exit 1; }
