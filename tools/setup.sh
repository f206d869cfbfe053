# Set-up for ./run: QGIS through apt, a virtual environment based on the system Python, and the requirements.
# Sourced by ./run; expects ROOT, VENV and PYTHON. Silent and fast if there is nothing to do.

# Used if apt has no torch ≥ 2.0. `+cpu` is the build without CUDA; pip finds it if its configuration names a source (extra-index-url or find-links).
TORCH="torch==2.13.0"
APT_PACKAGES=(python3-qgis qgis qgis-providers python3-venv python3-numpy python3-scipy python3-matplotlib
    python3-gdal proj-data fonts-dejavu-core xvfb xauth git ca-certificates)

say() { printf 'slopemuse: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

set_up() {
    if [ -x "$PYTHON" ] && [ -x /usr/bin/qgis_process ] && [ "$(cat "$VENV/set-up" 2>/dev/null)" = "$(state)" ]; then
        return
    fi
    install_system
    make_environment
    install_requirements
    mkdir -p "$VENV/plugins"
    ln -sfn ../.. "$VENV/plugins/slopemuse"
    state >"$VENV/set-up"
    say "set-up done"
}

# State of the environment; the set-up runs again when it changes.
state() {
    { echo "$ROOT" && readlink -f /usr/bin/python3 && cat "$ROOT"/requirements*.txt "$ROOT/tools/setup.sh"; } | sha256sum
}

# Run a verbose command: one dot per hundred lines, complete output in build/setup.log.
quietly() {
    mkdir -p "$ROOT/build"
    "$@" 2>&1 | tee -a "$ROOT/build/setup.log" | awk 'NR % 100 == 1 { printf "."; fflush() } END { print "" }' >&2 ||
        fail "Command failed: $* ($(tail -1 "$ROOT/build/setup.log")); the complete output is in build/setup.log."
}

# Print missing Python modules and programs, one per line.
lacking() {
    [ -x /usr/bin/python3 ] || { echo python3 && return; }
    /usr/bin/python3 - <<'PY'
import importlib

for name in ("qgis.core", "osgeo.gdal_array", "numpy", "scipy", "matplotlib", "ensurepip"):
    try:
        importlib.import_module(name)
    except ImportError:
        print(name)
PY
    local program
    for program in qgis_process git xvfb-run; do
        command -v "$program" >/dev/null || echo "$program"
    done
}

install_system() {
    local missing as_root=() packages=("${APT_PACKAGES[@]}")
    missing=$(lacking | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    say "missing on this machine: $missing"
    if ! command -v apt-get >/dev/null; then
        fail "apt is not available; install QGIS 3.22 or newer with its Python, scipy, matplotlib, venv, git and xvfb manually."
    fi
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null ||
            fail "Missing packages cannot be installed by this user; run: sudo apt-get install --no-install-recommends ${packages[*]}"
        as_root=(sudo -n)
    fi
    say "installing QGIS through apt (about 600 MB, some minutes)"
    quietly "${as_root[@]}" apt-get -q update
    apt_has_torch && packages+=(python3-torch python3-safetensors)
    quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y install --no-install-recommends "${packages[@]}"
    missing=$(lacking | tr '\n' ' ')
    [ -z "$missing" ] || fail "still missing after the installation with apt: $missing"
}

# Debian 12 has torch 1.13, Debian 13 has 2.6.
apt_has_torch() {
    case "$(apt-cache policy python3-torch | sed -n 's/ *Candidate: //p')" in
    [2-9].*) return 0 ;;
    *) return 1 ;;
    esac
}

has_torch() {
    "$PYTHON" -c 'import sys, torch; sys.exit(int(torch.__version__.split(".")[0]) < 2)' 2>/dev/null
}

make_environment() {
    # a moved or copied clone contains an environment of another location
    if [ -x "$PYTHON" ] && [ "$("$PYTHON" -c 'import sys; print(sys.prefix)')" = "$VENV" ] &&
        "$PYTHON" -m pip --version >/dev/null 2>&1; then
        return
    fi
    say "creating the virtual environment .venv"
    /usr/bin/python3 -m venv --clear --system-site-packages "$VENV"
}

install_requirements() (
    # relative paths, because pip splits option values at spaces
    cd "$ROOT"
    # QGIS, GDAL and matplotlib depend on the numpy and scipy of the system, which must not be replaced
    /usr/bin/python3 -c 'import numpy, scipy; print(f"numpy=={numpy.__version__}\nscipy=={scipy.__version__}")' \
        >.venv/constraints.txt
    if ! has_torch && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null && apt_has_torch; then
        say "installing torch through apt"
        quietly env DEBIAN_FRONTEND=noninteractive \
            apt-get -q -y install --no-install-recommends python3-torch python3-safetensors
    fi
    if ! has_torch; then
        say "installing torch (about 200 MB; several GB if pip finds only the CUDA build: the page Get Started" \
            "of pytorch.org shows the command for the CPU build; run it and then this command again)"
        "$PYTHON" -m pip install -q --retries 1 -c .venv/constraints.txt "$TORCH+cpu" 2>/dev/null ||
            "$PYTHON" -m pip install -q -c .venv/constraints.txt "$TORCH" ||
            fail "pip cannot install $TORCH; check the network and the configuration of pip, then run this command again."
    fi
    "$PYTHON" -c 'import torch; print(f"torch=={torch.__version__}")' >>.venv/constraints.txt
    say "installing the requirements"
    "$PYTHON" -m pip install -q -c .venv/constraints.txt -r requirements.txt -r requirements-dev.txt
)
