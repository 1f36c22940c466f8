"""Opens the files for a class in pygiftparser, moodle-xml-parser and python-docx, and holds them to schemas of QTI and SCORM.

SCHEMAS, a folder in the environment, holds the schemas: `qti.xsd`, `package.xsd` (of a QTI package) and `scorm.xsd`, each
complete or with imports of its own.
"""

import io
import os
import re
import sys
import zipfile
from collections import Counter
from pathlib import Path

dist = Path(sys.argv[1])
schemas = os.environ.get("SCHEMAS")
folders = sorted(path.parent for path in dist.rglob("questions-gift.txt"))


def say(program, folder, told):
    print(f"{program}: {folder.relative_to(dist)}: {told}")


def asked(folder):
    """How many questions of each kind the Moodle file holds, told by its tags alone."""
    kinds = re.findall(r'<question type="(\w+)">', (folder / "questions-moodle.xml").read_text("utf-8"))
    return Counter(kind for kind in kinds if kind != "category")


def gift():
    from pygiftparser import parser

    for folder in folders:
        questions = parser.parseFile(io.StringIO((folder / "questions-gift.txt").read_text("utf-8")))
        # The parser keeps what it can't read as a question that is not valid.
        wrong = [own.title for own in questions if not own.valid]
        kinds = Counter(type(own.answers).__name__ for own in questions)
        titles = {own.title for own in questions}
        say("pygiftparser", folder, f"{len(questions)} questions, {len(titles)} titles, {dict(kinds)}, not valid: {wrong}")


def moodle():
    from moodle_xml_parser.parser import parse_file

    # The parser knows choices alone; of the others the Rust tests read every part.
    for folder in folders:
        choices = parse_file(str(folder / "questions-moodle.xml"))["multichoice"]
        right = [own for own in choices if [o.score_fraction for o in own.options].count(100.0) == 1]
        kinds = asked(folder)
        say("moodle-xml-parser", folder, f"{len(right)} of {kinds['multichoice']} choices right; {dict(kinds)}")


def docx():
    from docx import Document

    for folder in folders:
        for name in ("worksheet", "answer-sheet", "answer-key"):
            document = Document(folder / f"{name}.docx")
            heads = Counter(own.style.name for own in document.paragraphs)
            rows = sum(len(table.rows) for table in document.tables)
            say("python-docx", folder / name, f"{dict(heads)}, {rows} rows of tables")


def valid():
    from lxml import etree

    if not schemas:
        print("schemas: no folder SCHEMAS")
        return
    read = lambda name: etree.XMLSchema(etree.parse(str(Path(schemas) / name)))
    item, package, scorm = read("qti.xsd"), read("package.xsd"), read("scorm.xsd")
    for folder in folders:
        with zipfile.ZipFile(folder / "questions-qti.zip") as files:
            right = 0
            for name in files.namelist():
                schema = package if name == "imsmanifest.xml" else item
                document = etree.fromstring(files.read(name))
                if schema.validate(document):
                    right += 1
                else:
                    say("QTI 2.1", folder, f"{name}: {schema.error_log.last_error}")
            say("QTI 2.1", folder, f"{right} of {len(files.namelist())} files valid")
        with zipfile.ZipFile(folder / "questions-scorm.zip") as files:
            right = scorm.validate(etree.fromstring(files.read("imsmanifest.xml")))
            say("SCORM 1.2", folder, "the manifest is valid" if right else scorm.error_log.last_error)


for check in (gift, moodle, docx, valid):
    try:
        check()
    except ImportError as error:
        print(f"{check.__name__}: not installed ({error.name})")
