"""Prints what openpyxl finds in a workbook, as one JSON object of texts."""

import json
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl



def list_of(names):
    """A list up to openpyxl 3.0, a dictionary since."""
    return names.definedName if hasattr(names, "definedName") else names.values()


path = sys.argv[1]
book = openpyxl.load_workbook(path)
results = openpyxl.load_workbook(path, data_only=True)
facts = {
    "properties": " | ".join(
        str(getattr(book.properties, name))
        for name in "title subject creator category keywords description created".split()
    ),
    "active": book.active.title,
}
with zipfile.ZipFile(path) as archive:
    if "docProps/custom.xml" in archive.namelist():
        for custom in ElementTree.fromstring(archive.read("docProps/custom.xml")):
            facts[f"property {custom.get('name')}"] = custom[0].text or ""
for defined in list_of(book.defined_names):
    facts[f"name {defined.name}"] = defined.attr_text

for sheet in book:
    at = sheet.title
    view = sheet.sheet_view
    facts[f"{at} view"] = (
        f"freeze={sheet.freeze_panes} rtl={bool(view.rightToLeft)}"
        f" grid={view.showGridLines is not False} zoom={view.zoomScale or 100}"
    )
    facts[f"{at} tab"] = sheet.sheet_properties.tabColor and sheet.sheet_properties.tabColor.rgb
    facts[f"{at} page"] = (
        f"{sheet.page_setup.orientation} paper={sheet.page_setup.paperSize}"
        f" fits={sheet.sheet_properties.pageSetUpPr.fitToPage}"
        f" {sheet.page_setup.fitToWidth or 1}x{sheet.page_setup.fitToHeight}"
        f" titles={sheet.print_title_rows} left={sheet.page_margins.left}"
    )
    facts[f"{at} header"] = " | ".join(
        str(part.text)
        for part in (sheet.oddHeader.left, sheet.oddHeader.center, sheet.oddHeader.right)
    )
    facts[f"{at} footer"] = str(sheet.oddFooter.center.text)
    facts[f"{at} filter"] = sheet.auto_filter.ref
    facts[f"{at} merges"] = " ".join(sorted(str(merge) for merge in sheet.merged_cells.ranges))
    for letter, column in sheet.column_dimensions.items():
        facts[f"{at} column {letter}"] = f"width={column.width:.1f} hidden={column.hidden}"
    for index, row in sheet.row_dimensions.items():
        if row.height is not None:
            facts[f"{at} row {index}"] = f"height={row.height}"
    for table in sheet.tables.values():
        facts[f"{at} table {table.name}"] = (
            f"{table.ref} {table.tableStyleInfo.name} filter={table.autoFilter is not None}"
            f" banded={table.tableStyleInfo.showRowStripes}"
            f" {[column.name for column in table.tableColumns]}"
        )
    for ranges in sheet.conditional_formatting:
        for rule in ranges.rules:
            bounds = [float(bound.val) for bound in rule.dataBar.cfvo] if rule.dataBar else []
            facts[f"{at} rule {ranges.sqref}"] = f"{rule.type} {bounds}"
    for cells in sheet.iter_rows():
        for cell in cells:
            if not cell.has_style and cell.value is None:
                continue
            place = f"{at}!{cell.coordinate}"
            facts[place] = f"{cell.data_type} {cell.value}"
            facts[f"{place} result"] = str(results[at][cell.coordinate].value)
            facts[f"{place} format"] = cell.number_format
            font, look = cell.font, cell.alignment
            facts[f"{place} font"] = (
                f"{font.name} {font.sz:g} bold={font.b} italic={font.i} underline={font.u}"
                f" colour={font.color.rgb if font.color and font.color.type == 'rgb' else None}"
            )
            facts[f"{place} look"] = (
                f"{look.horizontal} {look.vertical} wrap={look.wrap_text}"
                f" indent={look.indent:g} reading={look.readingOrder:g}"
            )
            facts[f"{place} fill"] = str(cell.fill.fgColor.rgb if cell.fill.fill_type else None)
            facts[f"{place} lines"] = f"{cell.border.top.style} {cell.border.bottom.style}"
            if cell.hyperlink:
                facts[f"{place} link"] = str(cell.hyperlink.target or cell.hyperlink.location)

json.dump(facts, sys.stdout)
