#!/bin/sh
# Opens the files of a rendered site in the programs that people have: check.sh DIST [PYTHON]
# Programs that are missing are left out, and said to be. PYTHON has the packages pandas, csvw, frictionless, cairosvg, pillow,
# pybtex, rispy, icalendar, pygiftparser, moodle-xml-parser, python-docx and lxml, as far as they are to be asked; Node
# finds gift-pegjs, jsdom and scorm-again by NODE_PATH. check_classroom.py says which schemas SCHEMAS has to hold.
set -eu
dist=$(cd "$1" && pwd)
python=${2:-python3}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$python" "$here/check.py" "$dist" "$work"
"$python" "$here/check_classroom.py" "$dist"

if command -v node >/dev/null; then
  find "$dist" -name questions-gift.txt | while read -r file; do
    node "$here/check_gift.js" "$file" || echo "gift-pegjs: $file is not right"
  done
  find "$dist" -name questions-scorm.zip | while read -r file; do
    rm -rf "$work/unit"
    "$python" -m zipfile -e "$file" "$work/unit"
    node "$here/check_scorm.js" "$work/unit" || echo "scorm-again: $file is not right"
  done
else
  echo "Node: not installed"
fi

if command -v Rscript >/dev/null; then
  Rscript "$here/check.R" "$dist"
else
  echo "R: not installed"
fi

if command -v soffice >/dev/null; then
  mkdir -p "$work/sheets"
  # Folder by folder, because tables in two of them may have the same name.
  (cd "$dist" && find . -name '*.csv' -exec dirname {} + | sort -u) | while read -r folder; do
    soffice --headless "-env:UserInstallation=file://$work/office" \
      --convert-to xlsx --outdir "$work/sheets/$folder" "$dist/$folder"/*.csv >/dev/null 2>&1
  done
  "$python" "$here/check.py" "$dist" "$work" sheets
  find "$dist" -name '*.docx' | while read -r file; do
    soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work/papers" "$file" \
      >/dev/null 2>&1
    test -s "$work/papers/$(basename "$file" .docx).pdf" || echo "LibreOffice: $file is not right"
  done
else
  echo "LibreOffice: not installed"
fi
