"""Try what was built as a clerk meets it: no Python, a bare environment, a home that isn't there.

The portable archive is unpacked into a folder with Kazakh letters and run; where this machine lets us have a
root folder of our own, once more in one that holds the system's libraries and nothing else, so no Python. The
`.deb` is installed into a folder of its own by dpkg, run, and removed.
"""

import hashlib
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle

COLLECTED = Path(__file__).resolve().parent / "linux" / "collected.txt"
"""The folders and our own packages inside the bundle: what is not listed there must not creep in."""
BARE = {"PATH": "/usr/bin:/bin"}
PAIRS = 7
ALONE = """
set -e
mkdir -p {root}/lib64 {root}/lib {root}/usr/lib {root}/tmp {root}/dev {root}/etc/fonts {root}/program
for lib in /lib64 /usr/lib/x86_64-linux-gnu /etc/fonts; do
    mkdir -p {root}$lib
    mount --rbind -r $lib {root}$lib
done
[ -e {root}/lib/x86_64-linux-gnu ] || ln -s /usr/lib/x86_64-linux-gnu {root}/lib/x86_64-linux-gnu
mount --bind {program} {root}/program
touch {root}/dev/null {root}/dev/urandom
mount --bind /dev/null {root}/dev/null
mount --bind /dev/urandom {root}/dev/urandom
HOME=/tmp/none exec /usr/sbin/chroot {root} /program/hattama self-check
"""


def main() -> None:
    """Unpack, look, run, compare, install, remove."""
    version = bundle.version()
    archive = bundle.ROOT / "dist" / f"hattama-{version}-linux-x86_64.tar.xz"
    with tempfile.TemporaryDirectory(prefix="Қазақ әріптері ") as folder:
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        home = Path(folder) / archive.name.removesuffix(".tar.xz")
        only_what_is_used(home / "_internal")
        bare = {**BARE, "HOME": f"{folder}/no home yet"}
        print(run(bare, home / "hattama", "self-check"))
        run(BARE, home / "hattama", "self-check")
        without_python(home, Path(folder) / "root")
        same_as_from_source(home, bare, Path(folder))
        window_opens(home, bare)
        brings_together(home, bare, Path(folder))
        starts(home, bare, next((Path(folder) / "демо").rglob("*.hattama")))
        beside_by_switch_only(home, bare)
        installs_and_goes(bundle.ROOT / "dist" / f"hattama_{version}_amd64.deb", Path(folder) / "deb")


def same_as_from_source(home: Path, bare: dict[str, str], folder: Path) -> None:
    """The demo inside the bundle and from source: every file to the byte."""
    run(bare, home / "hattama", "demo", "--out", folder / "демо")
    run(dict(os.environ), sys.executable, bundle.ROOT / "main.py", "demo", "--out", folder / "source")
    ours, theirs = contents(folder / "демо"), contents(folder / "source")
    if ours != theirs:
        differing = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
        raise SystemExit(f"the packaged program makes other files than the sources: {differing[:5]}")
    print(f"{len(ours)} files of the demo are the same to the byte as from source")


def without_python(home: Path, root: Path) -> None:
    """In a root folder that holds libraries only. Said, where this machine doesn't let us have one."""
    script = ALONE.format(root=f"'{root}'", program=f"'{home}'")
    as_root = [] if os.geteuid() == 0 else ["-r"]
    done = subprocess.run(
        ["unshare", "-m", *as_root, "sh", "-c", script], env=BARE, capture_output=True, text=True, check=False
    )
    if "The program can work." in done.stdout:
        print("self-check passes in a root folder without Python")
    elif "PYI" in done.stderr or "/program/hattama" in done.stderr or done.stdout:
        raise SystemExit(f"without Python the program does not work:\n{done.stdout}{done.stderr}")
    else:
        print(f"NOT TRIED without Python: no root folder of our own here ({done.stderr.strip()})")


def window_opens(home: Path, bare: dict[str, str]) -> None:
    """The window itself, on no screen: it starts, makes the practice files' folder, and ends when told to."""
    log = Path(bare["HOME"]) / ".local" / "state" / "hattama" / "log" / "hattama.log"
    window = subprocess.Popen([home / "hattama"], env={**bare, "QT_QPA_PLATFORM": "offscreen"})
    until = time.monotonic() + 60
    while time.monotonic() < until and not (log.is_file() and "started" in log.read_text(encoding="utf-8")):
        time.sleep(0.2)
    time.sleep(3)
    running = window.poll() is None
    window.terminate()
    window.wait(30)
    if not running or "mistake" in log.read_text(encoding="utf-8"):
        raise SystemExit(f"the window did not open: see {log.read_text(encoding='utf-8')}")
    print("the window opens, and its log holds no mistake")


def brings_together(home: Path, bare: dict[str, str], folder: Path) -> None:
    """Audit files into one database: the readers are processes of the bundled program itself."""
    files = folder / "audit files"
    files.mkdir()
    for file in (folder / "демо").glob("*/audit.sqlite"):
        shutil.copyfile(file, files / f"{file.parent.name}.sqlite")
    into = folder / "together.sqlite"
    print(run(bare, home / "hattama", "consolidate", files, "--into", into))
    run(bare, home / "hattama", "survey", into)


def starts(home: Path, bare: dict[str, str], file: Path) -> None:
    """From exec to the overview, over a bare window with the libraries: medians of pairs taken in turn."""
    quiet = {**bare, "QT_QPA_PLATFORM": "offscreen"}
    log = Path(bare["HOME"]) / ".local" / "state" / "hattama" / "log" / "hattama.log"
    python = bundle.python_of(bundle.WORK / "environment")
    floor = [str(python), str(bundle.ROOT / "tests" / "bench" / "start.py"), "floor"]
    ours, bares = [], []
    for _pair in range(PAIRS + 1):  # the first warms what the system keeps of both
        ours.append(until(quiet, [str(home / "hattama"), str(file)], lambda: _lines(log, "ready overview")))
        bares.append(until(quiet, floor, None))
    one, other = statistics.median(ours[1:]), statistics.median(bares[1:])
    print(
        f"from exec to the overview {one:.2f} s, to a bare window {other:.2f} s: "
        f"{one / other:.2f} times (goal: 1.6)"
    )


def until(environment: dict[str, str], words: list[str], count: Callable[[], int] | None) -> float:
    """Seconds until a program has written one more of the lines; until it has ended, without lines."""
    before = count() if count else 0
    began = time.monotonic()
    program = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while program.poll() is None and not (count and count() > before):
        time.sleep(0.002)
    took = time.monotonic() - began
    if count:
        program.terminate()
    if program.wait(30) not in (0, -signal.SIGTERM, 128 + signal.SIGTERM):
        raise SystemExit(f"{words} ended with {program.returncode}")
    return took


def _lines(log: Path, said: str) -> int:
    return log.read_text(encoding="utf-8").count(said) if log.is_file() else 0


def beside_by_switch_only(home: Path, bare: dict[str, str]) -> None:
    """Nothing has been written beside the program; with the switch the files are to lie there."""
    if (home / "hattama-data").exists():
        raise SystemExit("data beside the program, and nobody asked for it")
    if str(home / "hattama-data") not in run(bare, home / "hattama-portable", "self-check"):
        raise SystemExit("--portable does not keep the files beside the program")
    print("data lies beside the program by the switch only")


def installs_and_goes(package: Path, root: Path) -> None:
    """Install the package with dpkg into a folder of its own, run it, remove it: nothing of it is left."""
    for place in ("var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/dpkg/triggers"):
        (root / place).mkdir(parents=True)
    for name in ("status", "available"):
        (root / "var/lib/dpkg" / name).touch()
    dpkg = ["dpkg", f"--root={root}", "--force-depends", "--force-script-chrootless", "--force-not-root"]
    run(dict(os.environ), *dpkg, "--install", package)
    run(BARE, root / "usr" / "bin" / "hattama", "self-check")
    wanted = (
        "applications/hattama.desktop",
        "mime/packages/hattama.xml",
        "icons/hicolor/16x16/apps/hattama.png",
    )
    lacking = [one for one in wanted if not (root / "usr" / "share" / one).is_file()]
    if lacking or not (root / "usr/share/doc/hattama/hattama-kk.pdf").is_file():
        raise SystemExit(f"the package lacks {lacking or 'the manual'}")
    validate(root / "usr/share/applications/hattama.desktop")
    run(dict(os.environ), *dpkg, "--remove", "hattama")
    left = [str(one) for one in (root / "usr").rglob("*")] if (root / "usr").exists() else []
    if left:
        raise SystemExit(f"removing the package left {left[:5]}")
    print("the .deb was installed by dpkg, run, and removed without a trace")


def validate(entry: Path) -> None:
    """The desktop entry by the tool of its standard, where it is here."""
    tool = shutil.which("desktop-file-validate")
    if tool:
        run(dict(os.environ), tool, entry)


def only_what_is_used(inside: Path) -> None:
    """Every folder in the bundle and every module of Qt is on the list, and every entry of it is there."""
    found = [entry.name for entry in inside.iterdir() if entry.is_dir()]
    found = [name.split("-")[0] + "-info" if name.endswith(".dist-info") else name for name in found]
    found += [f"PySide6/{one.name.split('.')[0]}" for one in (inside / "PySide6").glob("Qt*.so")]
    found += [f"PySide6/Qt/plugins/{one.name}" for one in (inside / "PySide6/Qt/plugins").iterdir()]
    listed = COLLECTED.read_text(encoding="utf-8").split()
    if sorted(found) != sorted(listed):
        more, gone = sorted(set(found) - set(listed)), sorted(set(listed) - set(found))
        raise SystemExit(f"collected but not listed: {more}; gone: {gone}")


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder with its SHA-256."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def run(environment: dict[str, str], *words: str | Path) -> str:
    """Run a program; what it says, shown also when it fails."""
    done = subprocess.run(
        [str(word) for word in words], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{words[0]} {words[1]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
