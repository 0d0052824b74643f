"""Prints the charts of a workbook, each series with the cells that it draws, as JSON."""

import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], data_only=True)


def cells(reference):
    sheet, area = reference.rsplit("!", 1)
    sheet = sheet.strip("'").replace("''", "'")
    found = book[sheet][area.replace("$", "")]
    if not isinstance(found, tuple):
        return [found.value]
    return [cell.value for row in found for cell in row]


def words(title):
    return "".join(run.t for part in title.tx.rich.p for run in part.r) if title else ""


charts = []
for sheet in book:
    for chart in sheet._charts:
        axes = [words(chart.x_axis.title), words(chart.y_axis.title)] if hasattr(chart, "x_axis") else []
        charts.append({
            "sheet": sheet.title,
            "title": words(chart.title),
            "axes": axes,
            "series": [{
                "name": str(cells(series.tx.strRef.f)[0]),
                "categories": [str(value) for value in cells(series.cat.strRef.f)],
                "values": [value if isinstance(value, (int, float)) else None
                           for value in cells(series.val.numRef.f)],
            } for series in chart.series],
        })
json.dump(charts, sys.stdout)
