"""Try the portable archive as a clerk meets it: no Python, a bare environment, a home that isn't there."""

import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle

COLLECTED = Path(__file__).resolve().parent / "linux" / "collected.txt"
"""The folders and our own packages inside the bundle: what is not listed there must not creep in."""


def main() -> None:
    """Unpack, look, run, compare."""
    archive = bundle.ROOT / "dist" / f"hattama-{bundle.version()}-linux-x86_64.tar.xz"
    with tempfile.TemporaryDirectory(prefix="Қазақ әріптері ") as folder:
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        home = Path(folder) / archive.name.removesuffix(".tar.xz")
        only_what_is_used(home / "_internal")
        bare = {"PATH": "/usr/bin:/bin", "HOME": f"{folder}/no home yet"}
        run(bare, home / "hattama", "self-check")
        run(bare, home / "hattama", "demo", "--out", f"{folder}/демо")
        run(dict(os.environ), sys.executable, bundle.ROOT / "main.py", "demo", "--out", f"{folder}/source")
        ours, theirs = contents(Path(folder) / "демо"), contents(Path(folder) / "source")
        if ours != theirs:
            differing = sorted(
                name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name)
            )
            raise SystemExit(f"the packaged program makes other files than the sources: {differing[:5]}")
        print(f"{len(ours)} files of the demo are the same to the byte as from source")


def only_what_is_used(inside: Path) -> None:
    """Every folder in the bundle is on the list, and every entry of the list is there."""
    found = sorted(entry.name for entry in inside.iterdir() if entry.is_dir())
    found = [name.split("-")[0] + "-info" if name.endswith(".dist-info") else name for name in found]
    listed = COLLECTED.read_text(encoding="utf-8").split()
    if found != listed:
        raise SystemExit(
            f"collected but not listed: {set(found) - set(listed)}; gone: {set(listed) - set(found)}"
        )


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder with its SHA-256."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def run(environment: dict[str, str], *words: str | Path) -> None:
    """Run a program; what it says is shown when it fails."""
    done = subprocess.run(
        [str(word) for word in words], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{words[0]} {words[1]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
