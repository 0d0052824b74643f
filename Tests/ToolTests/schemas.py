"""Checks the YAML files of portfolios against the schemas of the tool, by an independent validator.

usage: schemas.py FOLIO FOLDER...
Prints a line for each file: its path, a tab, and "ok" or the first mistake.
"""

import datetime
import json
import pathlib
import subprocess
import sys

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

KINDS = {
    "portfolio.yaml": "portfolio",
    "funders.yaml": "funders",
    "translations.yaml": "translations",
    "frameworks/*.yaml": "framework",
    "projects/*.yaml": "project",
    "agreements/*.yaml": "agreement",
    "mappings/*.yaml": "mapping",
}


def validator(folio, kind):
    schema = json.loads(subprocess.run(
        [folio, "schema", kind], check=True, capture_output=True).stdout)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def plain(value):
    """Days as text, which is what JSON has for them."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def mistake(path, checker):
    try:
        tree = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except (YAMLError, UnicodeDecodeError, ValueError) as error:
        return "unreadable: " + str(error).splitlines()[0]
    errors = list(checker.iter_errors(plain(tree)))
    if not errors:
        return "ok"
    first = min(errors, key=lambda error: [str(step) for step in error.absolute_path])
    return f"{first.json_path}: {first.message}".replace("\n", " ")


def main(folio, folders):
    checkers = {pattern: validator(folio, kind) for pattern, kind in KINDS.items()}
    for folder in map(pathlib.Path, folders):
        for pattern, checker in checkers.items():
            for path in sorted(folder.glob(pattern)):
                print(f"{path}\t{mistake(path, checker)}")


main(sys.argv[1], sys.argv[2:])
