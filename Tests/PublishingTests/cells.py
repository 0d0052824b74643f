"""Prints every cell of a workbook, and its tables, as one JSON object."""

import datetime
import json
import sys

import openpyxl

path = sys.argv[1]
given = openpyxl.load_workbook(path)
cached = openpyxl.load_workbook(path, data_only=True)


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()[:10]
    return value if value is None or isinstance(value, (int, float, bool)) else str(value)


sheets = []
for sheet in given:
    cells = []
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            cells.append(
                {
                    "at": cell.coordinate,
                    "type": "d" if cell.is_date else cell.data_type,
                    "text": str(plain(cell.value)),
                    "cached": str(plain(cached[sheet.title][cell.coordinate].value)),
                    "format": cell.number_format,
                    "link": cell.hyperlink.location or cell.hyperlink.target or ""
                    if cell.hyperlink
                    else "",
                }
            )
    sheets.append(
        {
            "name": sheet.title,
            "cells": cells,
            "tables": [table.ref for table in sheet.tables.values()],
            "frozen": sheet.freeze_panes or "",
            "titles": sheet.print_title_rows or "",
            "header": sheet.oddHeader.right.text or "",
            "footer": sheet.oddFooter.right.text or "",
            "bars": sum(
                rule.type == "dataBar"
                for rules in sheet.conditional_formatting
                for rule in rules.rules
            ),
        }
    )
json.dump(sheets, sys.stdout)
