"""Small workbooks made by hand: XLSX and ODS of given cells, and the ways to spoil one."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
Cell = str | int


def packed(parts: dict[str, str], level: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", level) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return made.getvalue()


def letters(column: int) -> str:
    return chr(65 + column) if column < 26 else letters(column // 26 - 1) + letters(column % 26)


def xlsx_parts(rows: list[list[Cell]], extra: str = "") -> dict[str, str]:
    def cell(place: str, value: Cell) -> str:
        if isinstance(value, int):
            return f'<c r="{place}"><v>{value}</v></c>'
        if value.startswith("<"):
            return f'<c r="{place}">{value}</c>'
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'

    lines = "".join(
        f'<row r="{n}">{"".join(cell(f"{letters(k)}{n}", v) for k, v in enumerate(row) if v != "")}</row>'
        for n, row in enumerate(rows, start=1)
    )
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="Тізім" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship '
        f'Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{lines}{extra}</sheetData>'
        "</worksheet>",
    }


def xlsx(rows: list[list[Cell]], extra: str = "") -> bytes:
    return packed(xlsx_parts(rows, extra))


def ods(rows: list[list[Cell]], extra: str = "") -> bytes:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )

    def cell(value: Cell) -> str:
        if isinstance(value, int):
            return (
                f'<table:table-cell office:value-type="float" office:value="{value}">'
                f"<text:p>{value}</text:p></table:table-cell>"
            )
        text = f"<text:p>{escape(value)}</text:p>"
        return (
            f'<table:table-cell office:value-type="string">{text}</table:table-cell>'
            if value
            else ("<table:table-cell/>")
        )

    lines = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    return packed(
        {
            "mimetype": mime,
            "META-INF/manifest.xml": f"{HEAD}<manifest:manifest "
            'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
            f'manifest:full-path="/" manifest:media-type={quoteattr(mime)}/></manifest:manifest>',
            "content.xml": f"{HEAD}<office:document-content {names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Тізім">{lines}{extra}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )
