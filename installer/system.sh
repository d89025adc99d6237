#!/usr/bin/env bash
# Install what the window and the tests need from the system, or say exactly what is missing.
set -eu

[ "$(uname -s)" = Linux ] || exit 0

libraries="libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1
libxcb-xfixes0 libxcb-xkb1"
tools="strace xvfb xdotool poppler-utils"

if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian: what the window needs is named, in Debian's words, here: $libraries; for the tests: $tools"
    exit 0
fi

missing=""
for package in $libraries $tools; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing="$missing $package"
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
if ! { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $missing; } >/tmp/hattama-apt.log 2>&1; then
    tail -n 5 /tmp/hattama-apt.log
    echo "They could not be installed. Missing from the system:$missing"
fi
