#!/usr/bin/env bash
# Run the tests on other QGIS versions in separate Debian roots: trixie has QGIS 3.40, forky has 3.44.
# `matrix` runs the whole suite on trixie and everything that touches QGIS on forky; `matrix SUITE [PYTEST ARGUMENTS]`
# runs one suite. Roots are built once (about 3 GB each) and stay in MATRIX_ROOTS. Mirror, proxy, certificates and apt
# options are those of the host. If roots cannot be built, the script reports it and exits with 0.
set -euo pipefail

ROOT=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
ROOTS=${MATRIX_ROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/slopemuse/roots}
DATA=${SLOPEMUSE_DATA:-$ROOT/../shared/data}
MINUTES=${MATRIX_MINUTES:-40}

say() { printf 'matrix: %s\n' "$*" >&2; }

skip() {
    say "skipped: $*"
    exit 0
}

# The mirror of Debian's main archive that the host's apt uses.
mirror() {
    apt-get indextargets --format '$(ORIGIN) $(COMPONENT) $(SITE)' 'Created-By: Packages' 2>/dev/null |
        awk '$1 == "Debian" && $2 == "main" && !/security/ { print $3; exit }'
}

# The environment of the root: clean, but with the host's proxy and certificate settings.
environment() {
    printf '%s\n' PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 SLOPEMUSE_DATA=/srv/data
    env | grep -iE '^(https?_proxy|ftp_proxy|all_proxy|no_proxy|[A-Z_]*SSL_CERT_(FILE|DIR)|(CURL|REQUESTS|AWS)_CA_BUNDLE|PIP_(CERT|INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT))=' || true
}

enter() {
    local target=$1 setting
    local settings=()
    shift
    while read -r setting; do settings+=("$setting"); done < <(environment)
    chroot "$target" /usr/bin/env -i "${settings[@]}" "$@"
}

copy_configuration() {
    local target=$1 file
    cp -L /etc/resolv.conf "$target/etc/resolv.conf"
    mkdir -p "$target/etc/ssl/certs" "$target/etc/apt/apt.conf.d"
    [ ! -f /etc/ssl/certs/ca-certificates.crt ] ||
        cp -L /etc/ssl/certs/ca-certificates.crt "$target/etc/ssl/certs/ca-certificates.crt"
    # certificates of the host must survive an update of the package ca-certificates
    mkdir -p "$target/usr/local/share/ca-certificates"
    find /usr/local/share/ca-certificates -name '*.crt' -exec cp -L {} "$target/usr/local/share/ca-certificates/" \;
    {
        apt-config dump | grep -E '^Acquire::(https?|ftp|Retries|Proxy|ForceIPv)' | grep -v ' "";$' || true
        # the Release file of a testing suite expires if a mirror is not updated
        printf 'Acquire::Check-Valid-Until "false";\nAPT::Install-Recommends "false";\n'
    } >"$target/etc/apt/apt.conf.d/99host"
    for file in /etc/pip.conf; do
        [ ! -f "$file" ] || cp -L "$file" "$target$file"
    done
}

build() {
    local suite=$1 target=$2 script=/usr/share/debootstrap/scripts/$1 address
    [ ! -f "$target/.complete" ] || return 0
    address=${MATRIX_MIRROR:-$(mirror)}
    [ -n "$address" ] || skip "the host's apt names no Debian mirror; set MATRIX_MIRROR."
    # suites unknown to this debootstrap are built like Debian unstable
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
    # mounts left by a killed run would be deleted with the root
    ! grep -qF " $target/" /proc/mounts || { say "unmount everything below $target first (see /proc/mounts)."; return 1; }
    rm -rf --one-file-system "$target"
    mkdir -p "$target"
    say "building $target (once)"
    debootstrap --variant=minbase --include=ca-certificates,git,python3 "$suite" "$target" "$address" "$script" \
        >"$ROOTS/$suite.log" 2>&1 || { tail -5 "$ROOTS/$suite.log" >&2; say "debootstrap failed; see $ROOTS/$suite.log"; return 1; }
    touch "$target/.complete"
}

mounted=()
bind() {
    mkdir -p "$2"
    mount --bind "$1" "$2"
    mounted=("$2" "${mounted[@]}")
}

release() {
    local place
    for place in "${mounted[@]}"; do umount -l "$place" 2>/dev/null || true; done
    mounted=()
}
trap release EXIT
trap 'exit 130' INT TERM

run_suite() {
    local suite=$1 target="$ROOTS/$1" result=0
    shift
    build "$suite" "$target" || return 1
    copy_configuration "$target"
    [ ! -d "$target/srv/checkout/.venv" ] || { rm -rf "$target/srv/venv"; mv "$target/srv/checkout/.venv" "$target/srv/venv"; }
    rm -rf "$target/srv/checkout"
    git clone -q "$ROOT" "$target/srv/checkout"
    # the previous environment is reused if the requirements are unchanged
    [ ! -d "$target/srv/venv" ] || mv "$target/srv/venv" "$target/srv/checkout/.venv"
    bind /proc "$target/proc"
    bind /dev "$target/dev"
    [ ! -d "$DATA" ] || bind "$DATA" "$target/srv/data"
    say "$suite: ./run test $*"
    # a hanging process and its children are stopped by the timeout
    enter "$target" timeout --kill-after=30 "${MINUTES}m" /srv/checkout/run test "$@" || result=$?
    release
    mv "$target/srv/checkout/.venv" "$target/srv/venv" 2>/dev/null || true
    case $result in
    0) say "$suite: passed" ;;
    124 | 137) say "$suite: stopped after $MINUTES minutes" ;;
    *) say "$suite: failed ($result)" ;;
    esac
    return "$result"
}

[ "$(uname -s)" = Linux ] || skip "Debian roots need Linux."
[ "$(id -u)" -eq 0 ] || skip "Debian roots need root privileges; run: sudo ./run matrix"
command -v debootstrap >/dev/null || skip "debootstrap is missing; run: apt-get install debootstrap"
mkdir -p "$ROOTS"

failed=()
if [ $# -gt 0 ]; then
    run_suite "$@" || failed+=("$1")
else
    run_suite trixie || failed+=(trixie)
    run_suite forky tests/qgis tests/repository tests/qt6 || failed+=(forky)
fi
[ ${#failed[@]} -eq 0 ] || { say "failed on: ${failed[*]}"; exit 1; }
