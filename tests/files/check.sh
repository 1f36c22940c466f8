#!/bin/sh
# Opens the files of a rendered site in the programs that people have: check.sh DIST [PYTHON]
# Programs that are missing are left out, and said to be. PYTHON has the packages pandas, csvw, cairosvg, pillow,
# pybtex, rispy and icalendar, as far as they are to be asked.
set -eu
dist=$(cd "$1" && pwd)
python=${2:-python3}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$python" "$here/check.py" "$dist" "$work"

if command -v Rscript >/dev/null; then
  Rscript "$here/check.R" "$dist"
else
  echo "R: not installed"
fi

if command -v soffice >/dev/null; then
  mkdir -p "$work/sheets"
  find "$dist" -name '*.csv' -exec soffice --headless "-env:UserInstallation=file://$work/office" \
    --convert-to xlsx --outdir "$work/sheets" {} + >/dev/null 2>&1
  "$python" "$here/check.py" "$dist" "$work" sheets
else
  echo "LibreOffice: not installed"
fi
