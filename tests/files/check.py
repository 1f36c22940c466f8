"""Opens the files of a rendered site in pandas, CSVW, Frictionless, CairoSVG, rsvg-convert, pybtex, rispy and icalendar."""

import csv
import html
import json
import re
import subprocess
import sys
from pathlib import Path

dist, work = Path(sys.argv[1]), Path(sys.argv[2])
tables = sorted(dist.rglob("*.csv"))
drawings = sorted(path for path in (dist / "figures").rglob("*.svg") if path.stem == path.parent.name)


def tally(program, what, paths, check):
    """Counts the files with which a program does well, and names the others."""
    right = 0
    for path in paths:
        try:
            wrong = check(path)
        except Exception as error:  # Whatever a program says is its answer.
            wrong = f"{type(error).__name__}: {error}"
        if wrong:
            print(f"{program}: {path.relative_to(dist)}: {wrong}")
        else:
            right += 1
    print(f"{program}: {right} of {len(paths)} {what} right")


def columns(path):
    """Head and datatype of each column, as the metadata say."""
    about = json.loads(Path(f"{path}-metadata.json").read_text("utf-8"))
    kind = lambda own: own["base"] if isinstance(own, dict) else own
    return [(own["titles"], kind(own["datatype"])) for own in about["tableSchema"]["columns"]]


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))[1:]


def sheets():
    from openpyxl import load_workbook

    def check(path):
        sheet = load_workbook(work / "sheets" / path.relative_to(dist).with_suffix(".xlsx")).active
        heads, *read = sheet.iter_rows(values_only=True)
        expected = columns(path)
        if list(heads) != [head for head, _ in expected]:
            return f"heads {heads}"
        if len(read) != len(rows(path)):
            return f"{len(read)} rows"
        for own, cells in zip(rows(path), read):
            for (head, kind), text, cell in zip(expected, own, cells):
                if text and kind in ("decimal", "integer", "gYear") and float(text) != cell:
                    return f"{head}: {text} became {cell!r}"
                if text and kind == "date" and str(cell)[:10] != text:
                    return f"{head}: {text} became {cell!r}"
                if text and kind in ("string", "anyURI") and str(cell) != text:
                    return f"{head}: {text} became {cell!r}"
                if not text and cell is not None:
                    return f"{head}: nothing became {cell!r}"

    tally("LibreOffice", "tables", tables, check)


def pandas():
    import pandas

    def check(path):
        read = pandas.read_csv(path)
        expected = columns(path)
        if list(read.columns) != [head for head, _ in expected]:
            return f"heads {list(read.columns)}"
        if len(read) != len(rows(path)):
            return f"{len(read)} rows"
        for head, kind in expected:
            column = read[head]
            if kind in ("decimal", "integer", "gYear") and not pandas.api.types.is_numeric_dtype(column):
                return f"{head} is {column.dtype}"
            if kind == "date":
                pandas.to_datetime(column.dropna(), format="%Y-%m-%d")

    tally("pandas", "tables", tables, check)


def csvw():
    from csvw import CSVW

    def check(path):
        read = CSVW(f"{path}-metadata.json", validate=True)
        if not read.is_valid:
            return "not valid: " + "; ".join(str(own.message) for own in read.warnings)[:300]
        if len(read.to_json()["tables"][0]["row"]) != len(rows(path)):
            return "another number of rows"

    tally("csvw", "tables with metadata", tables, check)


def frictionless():
    from frictionless import Package

    def check(path):
        report = Package(str(path)).validate()
        return None if report.valid else "; ".join(error[-1] for error in report.flatten(["message"]))[:300]

    tally("Frictionless", "data packages", sorted(dist.rglob("datapackage.json")), check)


def unseen(path, png):
    """A line of title or finding that has no ink, or words that run over the edge."""
    from PIL import Image

    picture = Image.open(png).convert("RGB")
    text = path.read_text("utf-8")
    width = int(re.search(r' width="(\d+)"', text)[1])
    scale = picture.width / width
    for x, y, words in re.findall(r'<text class="c-(?:title|label)" x="(\d+)" y="(\d+)">([^<]+)</text>', text.split("<g ")[0]):
        left, base = int(x) / 10 * scale, int(y) / 10 * scale
        region = picture.crop((int(left), int(base - 11 * scale), int(left + 40 * scale), int(base + 1)))
        dark = sum(own < 127 for own in region.convert("L").tobytes())
        if dark < 0.03 * region.width * region.height:
            return f"“{html.unescape(words)}” is not seen"
    edge = picture.crop((picture.width - 3, 0, picture.width, picture.height)).convert("L").tobytes()
    return "words run over the edge" if min(edge) < 200 else None


def cairosvg():
    from cairosvg import svg2png

    def check(path):
        png = work / "cairo.png"
        svg2png(url=str(path), write_to=str(png), scale=2)
        return unseen(path, png)

    tally("CairoSVG", "drawings", drawings, check)


def rsvg():
    def check(path):
        png = work / "rsvg.png"
        subprocess.run(["rsvg-convert", "--zoom=2", "-o", png, path], check=True)
        return unseen(path, png)

    tally("rsvg-convert", "drawings", drawings, check)


def snippets(style):
    """The citations of one style, from the figures' own pages."""
    for page in sorted((dist / "figures").glob("*/index.html")):
        text = page.read_text("utf-8")
        found = re.search(rf"· {style}</dt><dd><code[^>]*>([^<]*)<", text)
        title = re.search(r'<h1[^>]*>(.*?)</h1>', text, re.S)
        yield page, found and html.unescape(found[1]), html.unescape(re.sub("<[^>]+>", "", title[1]))


def citations():
    from pybtex.database import parse_string
    from rispy import loads

    found = {style: {page: (text, title) for page, text, title in snippets(style)} for style in ("BibTeX", "RIS")}
    # The index of figures has no citations.
    pages = [page for page in found["BibTeX"] if page.parent.name != "figures"]

    def bibtex(page):
        text, title = found["BibTeX"][page]
        (entry,) = parse_string(text, "bibtex").entries.values()
        for field in ("title", "howpublished", "note"):
            bare = re.search(r"(?<!\\)[&%$#_~^]", entry.fields[field])
            if bare:
                return f"{field} has a bare {bare[0]}"
        plain = re.sub(r"\\([&%$#_])", r"\1", entry.fields["title"]).strip("{}")
        if plain != title:
            return f"title {plain!r} is not {title!r}"

    def ris(page):
        text, title = found["RIS"][page]
        (entry,) = loads(text)
        own = entry.get("title") or entry.get("primary_title")
        if own != title or not entry.get("urls"):
            return f"{entry}"

    tally("pybtex", "citations", pages, bibtex)
    tally("rispy", "citations", pages, ris)


def calendars():
    from icalendar import Calendar

    def check(path):
        events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        told = json.loads(path.with_suffix(".json").read_text("utf-8"))["events"]
        if len(events) != len(told):
            return f"{len(events)} of {len(told)} events"
        for event, own in zip(events, told):
            said = str(event["DESCRIPTION"])
            if own["summary"] not in said or not all(address in said for address in own["sources"]):
                return f"{own['id']} lacks its summary or a source"

    tally("icalendar", "calendars", sorted(dist.rglob("*.ics")), check)


if sys.argv[3:] == ["sheets"]:
    sheets()
else:
    for check in (pandas, csvw, frictionless, cairosvg, rsvg, citations, calendars):
        try:
            check()
        except ImportError as error:
            print(f"{check.__name__}: not installed ({error.name})")
