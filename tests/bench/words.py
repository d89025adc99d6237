"""Word files with the text of papers, for LibreOffice to turn into PDF: as many, and as long."""

import subprocess
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from pypdf import PdfReader

TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def installed() -> str:
    """The command of LibreOffice; empty where it can't be had. It is asked of the system's packages once."""
    for attempt in (False, True):
        if attempt:
            script = Path(__file__).resolve().parents[2] / "installer" / "system.sh"
            subprocess.run(["bash", str(script), "libreoffice-writer-nogui"], check=False)
        for name in ("soffice", "libreoffice"):
            found = subprocess.run(
                ["which", name], capture_output=True, text=True, check=False
            ).stdout.strip()
            if found:
                return found
    return ""


def write(papers: Path, out: Path) -> list[Path]:
    """A Word file for each PDF of a folder: the same lines on the same number of pages."""
    made = []
    for paper in sorted(papers.glob("*.pdf")):
        sheets = [page.extract_text().splitlines() for page in PdfReader(paper).pages]
        path = out / f"{paper.stem}.docx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("[Content_Types].xml", TYPES)
            packed.writestr("_rels/.rels", RELATIONS)
            packed.writestr("word/document.xml", _document(sheets))
        made.append(path)
    return made


def _document(sheets: list[list[str]]) -> str:
    bodies = ("".join(_paragraph(line) for line in sheet) for sheet in sheets)
    head = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{SPACE}"><w:body>'
    return head + BREAK.join(bodies) + "</w:body></w:document>"


def _paragraph(line: str) -> str:
    looks = (
        '<w:rPr><w:rFonts w:ascii="Source Serif Pro" w:hAnsi="Source Serif Pro"/><w:sz w:val="22"/></w:rPr>'
    )
    text = escape("".join(letter for letter in line if letter >= " "))
    return f'<w:p><w:r>{looks}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def arguments(office: str, files: list[Path], out: Path, profile: Path) -> list[str]:
    """The command that turns them all into PDF in one go, as fast as LibreOffice can."""
    own = f"-env:UserInstallation={profile.as_uri()}"
    return [office, own, "--headless", "--convert-to", "pdf", "--outdir", str(out), *map(str, files)]
