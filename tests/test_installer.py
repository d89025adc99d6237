"""What can be held of the installer without building it: versions, texts, file type, what is shipped."""

import re
import shutil
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

from core.record.tables import APPLICATION_ID
from core.version import VERSION

ROOT = Path(__file__).resolve().parents[1]
INSTALLER = ROOT / "installer"
sys.path.insert(0, str(INSTALLER))

import bundle  # noqa: E402
import collecting  # noqa: E402
import package  # noqa: E402

LANGUAGES = ("RUSSIAN", "KAZAKH", "ENGLISH")


def script(name):
    return (INSTALLER / "windows" / name).read_text(encoding="utf-8-sig")


def test_the_version_is_the_same_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION == bundle.version()
    assert f"## {VERSION}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_windows_installer_says_everything_in_three_languages():
    said = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', script("texts.nsh"), re.MULTILINE)
    by_name = {}
    for name, language, text in said:
        by_name.setdefault(name, {})[language] = text
    asked = set(re.findall(r"\$\((\w+)\)", script("hattama.nsi")))
    assert asked <= set(by_name)
    assert all(set(texts) == set(LANGUAGES) for texts in by_name.values())
    for texts in by_name.values():
        assert len({re.sub(r"[^$\\]", "", text) for text in texts.values()}) == 1


def test_the_windows_installer_asks_no_administrator_and_touches_this_person_only():
    text = script("hattama.nsi")
    assert "RequestExecutionLevel user" in text
    assert "HKLM" not in text
    assert "$PROGRAMFILES" not in text
    assert "$SMPROGRAMS" in text
    assert {"hattama.exe", "hattama-cli.exe"} <= set(re.findall(r"hattama[a-z-]*\.exe", text))


def test_what_is_installed_is_removed_and_data_by_choice_only():
    text = script("hattama.nsi")
    removing = text[text.index('Section "Uninstall"') :]
    for key in set(re.findall(r'WriteRegStr HKCU "(Software\\Classes\\[^"\\]+)', text)):
        assert f'DeleteRegKey HKCU "{key}"' in removing
    kept, _, deleted = removing.partition("${If} $KeepData == 0")
    assert "$LOCALAPPDATA" not in kept
    assert deleted.count("$LOCALAPPDATA\\hattama") == 2
    assert "StrCpy $KeepData 1" in text


def test_the_desktop_entry_opens_the_file_type_in_three_languages():
    entry = ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str
    entry.read(INSTALLER / "linux" / "hattama.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "hattama %f"
    assert desktop["MimeType"] == "application/x-hattama;"
    assert {"Name", "Name[kk]", "Name[ru]", "GenericName[kk]", "GenericName[ru]"} <= set(desktop)


def test_the_file_type_is_told_by_name_and_by_the_mark_in_the_file():
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ET.parse(INSTALLER / "linux" / "hattama.xml").getroot().find("m:mime-type", space)
    assert kind.get("type") == "application/x-hattama"
    assert kind.find("m:glob", space).get("pattern") == "*.hattama"
    match = kind.find("m:magic/m:match", space)
    assert match.get("offset") == "68"
    assert match.get("value").encode() == struct.pack(">I", APPLICATION_ID)


def test_only_what_the_program_needs_is_shipped():
    names = {bundle.plain(line) for line in bundle.shipped()}
    assert {"pyside6-essentials", "sqlmodel", "reportlab", "tzdata", "python-calamine"} <= names
    assert not {"pytest", "ruff", "mypy", "hypothesis", "pyinstaller", "numpy"} & names


@pytest.mark.parametrize("name", ["requirements.lock", "installer/bundler.txt"])
def test_every_package_of_the_bundle_has_an_exact_version(name):
    """On Windows too: what only its bundler needs stands there with its system."""
    lines = [line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if line[:1] not in "#"]
    assert lines
    assert all(re.fullmatch(r'[\w.-]+==[\w.]+(; sys_platform == "\w+")?', line) for line in lines)


COLLECTED = {
    "PySide6/Qt/lib/libQt6Core.so.6": True,
    "PySide6/Qt/lib/libQt6OpenGL.so.6": False,
    "PySide6/Qt/plugins/imageformats/libqjpeg.so": True,
    "PySide6/Qt/plugins/imageformats/libqwebp.so": False,
    "PySide6/Qt/plugins/platforms/libqxcb.so": True,
    "PySide6/Qt/plugins/platforms/libqoffscreen.so": True,
    "PySide6/Qt/plugins/platforms/libqminimal.so": False,
    "PySide6/Qt/translations/qtbase_kk.qm": True,
    "PySide6/Qt/translations/qtbase_de.qm": False,
    "resources/translations/app_ru.qm": True,
    "PySide6\\plugins\\imageformats\\qjpeg.dll": True,
    "PySide6\\plugins\\imageformats\\qwebp.dll": False,
    "PySide6\\plugins\\platforms\\qwindows.dll": True,
    "PySide6\\plugins\\platforms\\qdirect2d.dll": False,
    "PySide6\\plugins\\platforminputcontexts\\qtvirtualkeyboardplugin.dll": False,
    "PySide6\\opengl32sw.dll": False,
    "PySide6\\translations\\qtbase_ru.qm": True,
    "PySide6\\translations\\qtbase_fr.qm": False,
}


def test_what_is_left_out_is_left_out_on_windows_too():
    assert {name: collecting.used(name) for name in COLLECTED} == COLLECTED


def test_what_every_desktop_has_comes_from_it():
    """A C++ library of the building machine can't be loaded by a system that is older than that."""
    assert collecting.system_package("libstdc++.so.6") == "libstdc++6"
    assert collecting.system_package("libX11.so.6") == "libx11-6"
    assert collecting.system_package("libX11-xcb.so.1") == "libx11-xcb1"
    assert collecting.system_package("libxcb-cursor.so.0") is None
    assert collecting.NEWEST["GLIBC"] == (2, 35)  # Ubuntu 22.04


def test_a_silent_update_is_not_begun_without_a_word():
    text = script("hattama.nsi")
    section = text[text.index('Section "Hattama"') : text.index("SectionEnd")]
    assert section.index("StopUnlessAsked") < section.index("StopIfOpen") < section.index("SetOutPath")
    assert "/UPDATE" in script("README.md")


def test_the_package_is_neither_updated_nor_removed_while_the_program_is_open(tmp_path):
    program = tmp_path / "usr" / "lib" / "hattama" / "hattama"
    program.parent.mkdir(parents=True)
    shutil.copy("/bin/sleep", program)
    asked = (("preinst", "upgrade"), ("prerm", "remove"))

    def codes():
        env = {"PATH": "/usr/bin:/bin", "DPKG_ROOT": str(tmp_path)}
        told = [
            subprocess.run(
                ["sh", INSTALLER / "linux" / name, word], env=env, capture_output=True, check=False
            )
            for name, word in asked
        ]
        return [one.returncode for one in told], told[0].stderr.decode()

    running = subprocess.Popen([program, "60"])
    try:
        found, said = codes()
        assert found == [1, 1]
        assert "Hattama is open" in said
    finally:
        running.kill()
        running.wait()
    found, said = codes()
    assert found == [0, 0]
    assert "do not update while an election is between" in said


def test_the_windows_command_draws_the_icon_before_it_is_asked_for():
    """The icon is not kept: both bundle.py and compile.py draw it where they need it."""
    steps = (INSTALLER / "bundle.py").read_text(encoding="utf-8")
    assert steps.index("icons.windows_icon") < steps.index('"PyInstaller"')
    spec = (INSTALLER / "hattama.spec").read_text(encoding="utf-8")
    assert "hattama.ico" in spec


def test_a_package_that_grew_too_large_for_a_stick_stops_the_build():
    assert (package.MOST_PACKED, package.MOST_INSTALLED) == (80, 200)


@pytest.mark.parametrize("name", ["hattama.svg", "hattama-small.svg"])
def test_the_icons_are_square(name):
    box = ET.parse(ROOT / "resources" / "icons" / name).getroot().get("viewBox").split()
    assert box[2] == box[3]


def test_the_readme_says_that_windows_was_never_run():
    assert "has never been built or run" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert script("README.md").count("- [ ]") > 10
