#!/bin/sh
# Pictures of the training portfolio in French, Arabic and Spanish, to look at: donor workbook,
# country view and summary, on paper and on the screen.
#
# Needs LibreOffice, pdftoppm and Chromium (.ci/setup --tests), and the tool (swift build).
#   Tests/PublishingTests/languages.sh FOLDER
set -eu
folder=$1
folio=${FOLIO:-.build/debug/folio}
mkdir -p "$folder"

report() { # NAME FILE OPTIONS…
  name=$1 file=$2
  shift 2
  "$folio" report "$name" --portfolio portfolios/training --as-of 2025-06-30 \
    --output "$folder/$file" "$@" 2> "$folder/$file.findings"
}

for language in fr ar es; do
  report donor "donor-$language.xlsx" --funder NLF --language "$language"
  report country "country-$language.xlsx" --country MA --language "$language"
  report summary "summary-$language.xlsx" --language "$language"
  report country "country-$language.html" --country MA --language "$language"
  report summary "summary-$language.html" --language "$language"
done

cd "$folder"
soffice --headless --convert-to pdf ./*.xlsx > /dev/null 2>&1
for pdf in ./*.pdf; do
  pdftoppm -r 60 -png "$pdf" "${pdf%.pdf}"
done
for page in ./*.html; do
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1400,2400 \
    --screenshot="${page%.html}-page.png" "file://$(pwd)/$page" > /dev/null 2>&1
done
ls ./*.png
