#!/usr/bin/env bash
# One file of the window's tests in a process of its own. PySide6 6.12 on Python 3.11 dies now and then in a
# long process (CONTRIBUTING); a process that was killed by a signal, and only such a one, is tried once more.
python=$1 file=$2
for attempt in 1 2; do
    "$python" -m pytest -q "$file"
    code=$?
    [ "$code" -lt 128 ] && exit "$code"
    echo "$file: killed by signal $((code - 128)), attempt $attempt"
done
exit "$code"
