#!/usr/bin/env bash
# Draws docs/images/huong-dan/ anew, the pictures of the guide for clerks: what they see in Excel and in the browser, made from
# the sample by the program itself. Needs poppler-utils, chromium and libreoffice-calc, and target/ compiled.
# Usage: docs/images/draw-guide.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD to=$PWD/docs/images/huong-dan work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
vinhdanh() {
    (cd "$work" && java -cp "$root/target/classes:$(cat "$root/target/program.classpath")" vn.vinhdanh.VinhDanh "$@")
}
sheet() { # WORKBOOK PAGE NAME HEIGHT: the upper part of a printed page, as LibreOffice shows it
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work/pdf" "$1" >/dev/null 2>&1
    pdftoppm -r 90 -f "$2" -l "$2" -singlefile -x 0 -y 0 -W 1060 -H "$4" -png \
        "$work/pdf/$(basename "${1%.*}").pdf" "$to/$3"
}
shot() { # FILE NAME WIDTHxHEIGHT
    chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1 --screenshot="$to/$2.png" \
        --window-size="${3/x/,}" "file://$1" >/dev/null 2>&1
}

mkdir -p "$to" "$work/input"
cp -r input/*.xlsx input/*/ "$work/input/"
touch "$work/input/danh-sach-moi.xlsx" "$work/input/~\$danh-sach-moi.xlsx"
ward=de-nghi-khen-thuong-phuong-phan-dinh-phung
vinhdanh run
vinhdanh new-workbook mau-trong.xlsx
out=$work/output
shot "$out/index.html" trang-chu 1100x560
shot "$out/$ward/bao-cao.html" bao-cao 1100x900
shot "$out/bao-cao-dem.html" bao-cao-luot-chay 1100x900
sheet "$out/$ward/tra-lai/$ward.xlsx" 1 ket-qua-kiem-tra 620
sheet "$out/$ward/tra-lai/$ward.xlsx" 2 o-danh-dau 420
sheet "$out/cho-so.xlsx" 1 cho-so 190
sheet "$work/mau-trong.xlsx" 1 mau-trong 500
ls -l "$to"
