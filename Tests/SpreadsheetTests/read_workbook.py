"""Prints what openpyxl finds in a workbook, as one JSON object of texts."""

import json
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl

def text_of(title):
    """The characters of a chart's or an axis' title."""
    if title is None or title.tx is None:
        return None
    return "".join(run.t for part in title.tx.rich.p for run in part.r)


def descriptions(archive):
    """What each chart says of itself, in the order of the sheets; openpyxl does not keep it."""
    number = 1
    while (name := f"xl/drawings/drawing{number}.xml") in archive.namelist():
        for element in ElementTree.fromstring(archive.read(name)).iter():
            if element.tag.endswith("}cNvPr"):
                yield element.get("descr")
        number += 1


def orientation(axis):
    return axis.scaling.orientation


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
    said = list(descriptions(archive))
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
            drawn = rule.dataBar or rule.colorScale
            bounds = [float(bound.val) for bound in drawn.cfvo] if drawn else []
            facts[f"{at} rule {ranges.sqref}"] = f"{rule.type} {bounds}"
            if rule.colorScale:
                colours = " ".join(colour.rgb for colour in rule.colorScale.color)
                facts[f"{at} rule {ranges.sqref}"] += f" {colours}"
            for formula in rule.formula:
                facts[f"{at} rule {ranges.sqref} {formula}"] = (
                    f"{rule.operator} {rule.dxf.fill.bgColor.rgb} {rule.dxf.font.color.rgb}"
                )
    for index, chart in enumerate(sheet._charts):
        place = f"{at} chart {index}"
        marker, until = chart.anchor._from, chart.anchor.to
        facts[place] = (
            f"{chart.tagname} {getattr(chart, 'grouping', None)} {getattr(chart, 'barDir', None)}"
            f" {marker.col},{marker.row} to {until.col},{until.row} {chart.anchor.editAs}"
            f" legend={chart.legend is not None}"
        )
        facts[f"{place} title"] = text_of(chart.title)
        facts[f"{place} says"] = said.pop(0)
        for line, series in enumerate(chart.series):
            numbers = [(point.idx, float(point.v)) for point in series.val.numRef.numCache.pt]
            fill = series.graphicalProperties and series.graphicalProperties.solidFill
            # A text up to openpyxl 3.0, an object since.
            colour = fill and getattr(fill.srgbClr, "val", fill.srgbClr)
            facts[f"{place} series {line}"] = (
                f"{series.tx.strRef.f} {series.cat.strRef.f} {series.val.numRef.f} {numbers}"
                f" {colour}"
            )
        if hasattr(chart, "x_axis"):
            facts[f"{place} axes"] = (
                f"{text_of(chart.x_axis.title)} {orientation(chart.x_axis)} |"
                f" {text_of(chart.y_axis.title)} {orientation(chart.y_axis)}"
                f" {chart.y_axis.crosses}"
                f" {getattr(chart.y_axis.numFmt, 'formatCode', chart.y_axis.numFmt)}"
            )
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
