"""Try what was built as a clerk meets it: no Python, a bare environment, a home that isn't there.

The portable archive is unpacked into a folder with Kazakh letters and run; where this machine lets us have a
root folder of our own, once more in one that holds the system's libraries and nothing else, so no Python. The
`.deb` is installed into a folder of its own by dpkg, run, and removed.
"""

import hashlib
import os
import shlex
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
LIST = """
import sys
from PyInstaller.archive.readers import CArchiveReader
program = CArchiveReader(sys.argv[1])
names = program.open_embedded_archive(next(one for one in program.toc if one.startswith("PYZ"))).toc
print(*sorted({one.split(".")[0] for one in names} - set(sys.stdlib_module_names)))
"""
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
HARD = """
set -e
mkdir -p {work}/stick {work}/full
mount --bind {home} {work}/stick
mount -o remount,bind,ro {work}/stick
mount -t tmpfs -o size=300k none {work}/full
exec {python} {script} --hard-places {home} {work}
"""
LONGEST_INSIDE = 150
"""Of a path inside the bundle: with the folder of a person before it Windows takes 259 signs."""


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
        window_opens(home, bare, next((Path(folder) / "демо").rglob("*.hattama")))
        brings_together(home, bare, Path(folder))
        starts(home, bare, next((Path(folder) / "демо").rglob("*.hattama")))
        beside_by_switch_only(home, bare)
        hard_places(home, Path(folder))
        installs_and_goes(bundle.ROOT / "dist" / f"hattama_{version}_amd64.deb", Path(folder) / "deb")


def same_as_from_source(home: Path, bare: dict[str, str], folder: Path) -> None:
    """The demo inside the bundle, in another zone and locale, and from source: every file to the byte."""
    elsewhere = {**bare, "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}
    run(elsewhere, home / "hattama", "demo", "--out", folder / "демо")
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


def window_opens(home: Path, bare: dict[str, str], file: Path) -> None:
    """The window itself, on no screen: it starts, makes the practice files' folder, and ends when told to."""
    log = Path(bare["HOME"]) / ".local" / "state" / "hattama" / "log" / "hattama.log"
    window = subprocess.Popen([home / "hattama"], env={**bare, "QT_QPA_PLATFORM": "offscreen"})
    until = time.monotonic() + 60
    while time.monotonic() < until and not (log.is_file() and "started" in log.read_text(encoding="utf-8")):
        time.sleep(0.2)
    second = subprocess.run(
        [home / "hattama", file], env={**bare, "QT_QPA_PLATFORM": "offscreen"}, check=False, timeout=60
    )
    time.sleep(3)
    running = window.poll() is None
    handed = second.returncode == 0 and "second_start file=1" in log.read_text(encoding="utf-8")
    window.terminate()
    window.wait(30)
    if not running or "mistake" in log.read_text(encoding="utf-8"):
        raise SystemExit(f"the window did not open: see {log.read_text(encoding='utf-8')}")
    if not handed:
        raise SystemExit("a second start did not hand its file to the first window")
    print("the window opens, takes the file of a second start, and its log holds no mistake")


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


def hard_places(home: Path, folder: Path) -> None:
    """A read-only stick, a full disk, a long path. Said, where this machine doesn't let us mount anything."""
    work = folder / "hard"
    work.mkdir()
    shutil.copytree(folder / "демо" / "eskeldi", home / "hattama-data")
    words = {"home": home, "work": work, "python": sys.executable, "script": Path(__file__).resolve()}
    script = HARD.format(**{name: shlex.quote(str(word)) for name, word in words.items()})
    as_root = [] if os.geteuid() == 0 else ["-r"]
    done = subprocess.run(
        ["unshare", "-m", *as_root, "sh", "-c", script],
        env=BARE,
        capture_output=True,
        text=True,
        check=False,
    )
    shutil.rmtree(home / "hattama-data")
    if "mount" in done.stderr or "unshare" in done.stderr:
        print(f"NOT TRIED on a read-only stick and a full disk: {done.stderr.strip()}")
    elif done.returncode:
        raise SystemExit(f"in a hard place the program fails:\n{done.stdout}{done.stderr}")
    else:
        print(done.stdout.strip())


def in_hard_places(home: Path, work: Path) -> None:
    """What is to hold there; run in a space of mounts of its own."""
    stick, full, file = work / "stick", work / "full", home / "hattama-data" / "election.hattama"
    (full / "fill").write_bytes(bytes(280_000))
    bare = {**BARE, "HOME": str(work / "none")}
    cases = (
        (bare, (stick / "hattama", "verify", stick / "hattama-data" / file.name), 0, "INTACT"),
        (bare, (stick / "hattama", "export", file, "--out", stick / "a.sqlite"), 2, "a.sqlite"),
        (bare, (stick / "hattama-portable", "self-check"), 1, "can't be written to"),
        ({**BARE, "HOME": str(full)}, (home / "hattama", "self-check"), 1, "are needed"),
        (bare, (home / "hattama", "export", file, "--out", full / "a.sqlite"), 2, "a.sqlite"),
        (bare, (home / "hattama", "demo", "--out", full / "demo"), 2, "full"),
        (bare, (home / "hattama", "verify", long_place(work, file, 480)), 0, "INTACT"),
        (bare, (home / "hattama", "verify", long_place(work, file, 560)), 2, "long"),
    )
    for environment, words, code, said in cases:
        done = subprocess.run(
            list(map(str, words)), env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode != code or said not in done.stdout + done.stderr:
            raise SystemExit(f"{words} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    for environment, program in (
        (bare, stick / "hattama-portable"),
        ({**BARE, "HOME": str(full)}, home / "hattama"),
    ):
        window = subprocess.Popen(
            [program], env={**environment, "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE, text=True
        )
        time.sleep(6)
        running = window.poll() is None
        window.terminate()
        said = window.communicate(timeout=30)[1]
        if not running or "mistake" in said:
            raise SystemExit(f"the window did not open where nothing can be written: {said}")
    print("a read-only stick, a full disk and a long path are said, by the window too")


def long_place(work: Path, file: Path, long: int) -> Path:
    """A copy of a file whose path takes at least that many bytes."""
    folder = work / "ұзын"
    while len(os.fsencode(folder / file.name)) < long:
        folder /= "ж" * min(100, (long - len(os.fsencode(folder / file.name))) // 2 + 1)
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(file, folder / file.name))


def installs_and_goes(package: Path, root: Path) -> None:
    """Install the package with dpkg into a folder of its own, run it, remove it: a person's files stay."""
    for place in ("var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/dpkg/triggers"):
        (root / place).mkdir(parents=True)
    for name in ("status", "available"):
        (root / "var/lib/dpkg" / name).touch()
    dpkg = ["dpkg", f"--root={root}", "--force-depends", "--force-script-chrootless", "--force-not-root"]
    run(dict(os.environ), *dpkg, "--install", package)
    run(BARE, root / "usr" / "bin" / "hattama", "self-check")
    kept = root / "home" / "clerk" / ".local" / "share" / "hattama" / "e.hattama"
    kept.parent.mkdir(parents=True)
    kept.touch()
    wanted = (
        "applications/hattama.desktop",
        "mime/packages/hattama.xml",
        "icons/hicolor/16x16/apps/hattama.png",
    )
    lacking = [one for one in wanted if not (root / "usr" / "share" / one).is_file()]
    if lacking or not (root / "usr/share/doc/hattama/hattama-kk.pdf").is_file():
        raise SystemExit(f"the package lacks {lacking or 'the manual'}")
    validate(root / "usr/share/applications/hattama.desktop")
    open_meanwhile(root, dpkg, package)
    warned = subprocess.run([*dpkg, "--install", package], capture_output=True, text=True, check=True).stderr
    if "Hattama: do not update" not in warned:
        raise SystemExit("an update is not warned of")
    run(dict(os.environ), *dpkg, "--purge", "hattama")
    left = [str(one) for one in (root / "usr").rglob("*")] if (root / "usr").exists() else []
    if left or not kept.is_file():
        raise SystemExit(f"removing the package left {left[:5]}, or took a person's files")
    looked_over(package)
    print("the .deb was installed by dpkg, run, and removed; the files of a person stay")


def open_meanwhile(root: Path, dpkg: list[str], package: Path) -> None:
    """A program that is open reads its own files later on: it is neither updated nor removed."""
    home = root / "home" / "clerk"
    quiet = {**BARE, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen([root / "usr" / "bin" / "hattama"], env=quiet, stderr=subprocess.DEVNULL)
    time.sleep(2)
    for words in (("--install", package), ("--purge", "hattama")):
        done = subprocess.run([*dpkg, *words], capture_output=True, text=True, check=False)
        if not done.returncode or "Hattama is open" not in done.stderr:
            raise SystemExit(f"{words[0]} goes on while the program is open: {done.stderr}")
    window.terminate()
    window.wait(30)


def looked_over(package: Path) -> None:
    """The package by Debian's own tool, where it is here: what it says has to be answered or to be mended."""
    tool = shutil.which("lintian")
    if tool:
        said = subprocess.run(
            [tool, "--fail-on", "error,warning", package], capture_output=True, text=True, check=False
        )
        if said.returncode:
            raise SystemExit(f"lintian says:\n{said.stdout}{said.stderr}")


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
    found += [f"module/{name}" for name in modules(inside.parent / "hattama")]
    listed = COLLECTED.read_text(encoding="utf-8").split()
    if sorted(found) != sorted(listed):
        more, gone = sorted(set(found) - set(listed)), sorted(set(listed) - set(found))
        raise SystemExit(f"collected but not listed: {more}; gone: {gone}")
    longest = max((str(file.relative_to(inside.parent)) for file in inside.rglob("*")), key=len)
    if len(longest) > LONGEST_INSIDE:
        raise SystemExit(f"{longest} may be too long for Windows")


def modules(program: Path) -> list[str]:
    """The packages of Python in a program, without those of Python itself."""
    said = run(dict(os.environ), bundle.python_of(bundle.WORK / "environment"), "-c", LIST, program)
    return said.split()


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
    if sys.argv[1:2] == ["--hard-places"]:
        in_hard_places(*map(Path, sys.argv[2:]))
    else:
        main()
