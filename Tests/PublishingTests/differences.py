"""Counts a workbook's formulas, and prints those whose stored result is not the second's."""

import json
import sys

import openpyxl

first, second = sys.argv[1:3]
formulas = openpyxl.load_workbook(first)
stored = openpyxl.load_workbook(first, data_only=True)
made = openpyxl.load_workbook(second, data_only=True)


def agree(left, right):
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return abs(left - right) <= 1e-6 * max(1, abs(left))
    return left == right


count, differences = 0, []
for sheet in formulas:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type != "f":
                continue
            count += 1
            left = stored[sheet.title][cell.coordinate].value
            right = made[sheet.title][cell.coordinate].value
            if not agree(left, right):
                differences.append(f"{sheet.title}!{cell.coordinate} {cell.value}: {left} / {right}")
json.dump({"formulas": count, "differences": differences}, sys.stdout)
