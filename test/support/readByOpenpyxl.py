"""Prints what openpyxl reads of an .xlsx file, as JSON, a sheet at a time."""
import datetime
import json
import sys

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel


def plain(value):
    """A date as the number that the file holds."""
    dates = (datetime.datetime, datetime.date, datetime.time)
    return to_excel(value) if isinstance(value, dates) else value


def filled(sheet):
    return {
        cell.coordinate: plain(cell.value)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def cells(ranges):
    return sum(area.size["rows"] * area.size["columns"] for area in ranges.ranges)


def facts(sheet, results):
    entered = [cell for row in sheet.iter_rows() for cell in row]
    lists = [rule for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    pane = sheet.sheet_view.pane
    return {
        "name": sheet.title,
        "hidden": sheet.sheet_state != "visible",
        "values": filled(results),
        "formulas": sum(1 for cell in entered if cell.data_type == "f"),
        "dropdowns": sum(cells(rule.sqref) for rule in lists),
        "rules": sum(len(found.rules) for found in sheet.conditional_formatting),
        "frozen": [int(pane.ySplit or 0), int(pane.xSplit or 0)] if pane else [0, 0],
        "notes": sum(1 for cell in entered if cell.comment),
        "merges": len(sheet.merged_cells.ranges),
        "charts": len(sheet._charts),
        "page": [
            sheet.page_setup.orientation,
            int(sheet.page_setup.paperSize or 0),
            bool(sheet.sheet_properties.pageSetUpPr.fitToPage),
        ],
        "repeated": sheet.print_title_rows,
    }


book = load_workbook(sys.argv[1])
results = load_workbook(sys.argv[1], data_only=True)
names = [sheet.title for sheet in book.worksheets]
json.dump([facts(book[name], results[name]) for name in names], sys.stdout)
