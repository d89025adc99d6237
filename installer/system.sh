#!/usr/bin/env bash
# Install what the window and the tests need from the system, and the packages named, or say what is missing.
set -eu

[ "$(uname -s)" = Linux ] || exit 0

libraries="libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1"
tools="$* strace xvfb xdotool x11-xkb-utils libxtst6 poppler-utils sqlite3"

if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian: what the window needs is named, in Debian's words, here: $libraries; for the tests: $tools"
    exit 0
fi

here() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }

missing=""
here libglib2.0-0 || here libglib2.0-0t64 || missing=" libglib2.0-0"  # newer systems give this name to the other
python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
for package in $libraries $tools; do
    here "$package" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "Missing from the system:$missing"
    echo "Install them once with: sudo apt-get install -y$missing"
    exit 0
fi

echo "Installing from the system's packages:$missing"
log=$(mktemp)
if ! { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing; } >"$log" 2>&1; then
    tail -n 5 "$log"
    echo "They could not be installed. Missing from the system:$missing"
fi
rm -f "$log"
