"""Makes the site's faces of Source Serif 4 and Source Sans 3, as their public packages hold them.

    npm install --prefix FOLDER @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/source-sans-3@5.3.1
    python3 -m venv FOLDER/venv && FOLDER/venv/bin/pip install fonttools==4.68.0 brotli
    FOLDER/venv/bin/python styles/fonts/subset.py FOLDER

The licence reserves the name "Source", and a subset is a modified version: so the faces bear another name inside.
"""

import io
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGES = Path(sys.argv[1]) / "node_modules/@fontsource-variable"
HERE = Path(__file__).parent

# ASCII, Latin-1, and the signs that texts of the site and of its sources use.
LATIN = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(
    map(ord, "ıŒœ–—‘’“”…•′″€←↑→↓−⁄≈≤≥\u2009\u202f")
)
# In the packages these stand in a file of their own.
BEYOND = set(map(ord, "₹⁰⁴⁵⁶⁷⁸⁹"))
FEATURES = ["kern", "liga", "lnum", "tnum", "pnum", "locl", "ccmp", "mark", "mkmk", "calt", "sups"]

# Name of the file, package, axis of the package's file, style, weight, optical size.
FACES = [
    ("brief-serif-400", "source-serif-4", "opsz", "normal", 400, 14),
    ("brief-serif-400-italic", "source-serif-4", "opsz", "italic", 400, 14),
    ("brief-serif-600", "source-serif-4", "opsz", "normal", 600, 36),
    ("brief-sans-400", "source-sans-3", "wght", "normal", 400, None),
    ("brief-sans-600", "source-sans-3", "wght", "normal", 600, None),
]


def static(package, part, axis, style, weight, size, characters):
    """The characters that one file of a package has, at one weight and one optical size, as a font of its own."""
    font = TTFont(PACKAGES / package / "files" / f"{package}-{part}-{axis}-{style}.woff2")
    axes = {own.axisTag for own in font["fvar"].axes}
    limits = {name: value for name, value in (("wght", weight), ("opsz", size)) if name in axes}
    font = instancer.instantiateVariableFont(font, limits)
    font.flavor = None
    options = subset.Options()
    options.hinting = False
    options.layout_features = FEATURES
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    chosen = subset.Subsetter(options)
    chosen.populate(unicodes=characters)
    chosen.subset(font)
    stream = io.BytesIO()
    font.save(stream)
    stream.seek(0)
    return stream


def rename(font, family, style):
    """Takes the reserved name out of every record but the licence's own."""
    full = f"{family} {style}"
    ours = {1: family, 2: style, 3: f"{full}, a subset", 4: full, 6: full.replace(" ", "-")}
    for record in font["name"].names:
        if record.nameID in ours:
            record.string = ours[record.nameID]
    font["name"].names = [own for own in font["name"].names if own.nameID in {0, 1, 2, 3, 4, 5, 6, 13, 14}]


for name, package, axis, style, weight, size in FACES:
    parts = [
        static(package, "latin", axis, style, weight, size, LATIN),
        static(package, "latin-ext", axis, style, weight, size, BEYOND),
    ]
    font = merge.Merger().merge(parts)
    family = "Brief Serif" if "serif" in name else "Brief Sans"
    rename(font, family, f"{weight}{' italic' if style == 'italic' else ''}")
    missing = [chr(own) for own in sorted((LATIN | BEYOND) - set(font.getBestCmap()))]
    font.flavor = "woff2"
    font.save(HERE / f"{name}.woff2")
    print(f"{name}.woff2 {(HERE / f'{name}.woff2').stat().st_size} bytes; not in the packages: {''.join(missing) or 'none'}")
