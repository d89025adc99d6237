"""What can be held of the installer without building it: versions, texts, file type, what is shipped."""

import re
import struct
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


def test_a_package_that_grew_too_large_for_a_stick_stops_the_build():
    assert (package.MOST_PACKED, package.MOST_INSTALLED) == (80, 200)


@pytest.mark.parametrize("name", ["hattama.svg", "hattama-small.svg"])
def test_the_icons_are_square(name):
    box = ET.parse(ROOT / "resources" / "icons" / name).getroot().get("viewBox").split()
    assert box[2] == box[3]


def test_the_readme_says_that_windows_was_never_run():
    assert "has never been built or run" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert script("README.md").count("- [ ]") > 10
