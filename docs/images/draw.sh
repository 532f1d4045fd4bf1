#!/usr/bin/env bash
# Draws docs/images/papers/ anew from the two samples: a picture of each page that the program makes. Needs poppler-utils and
# chromium. Usage: docs/images/draw.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD to=$PWD/docs/images/papers work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B test -Dtest=CertificatePaperTest -Dsurefire.failIfNoSpecifiedTests=false
vinhdanh() {
    (cd "$work" && java -Dvinhdanh.print-run.separators=true -Dvinhdanh.golden-book.numbering=program \
        -cp "$root/target/classes:$(cat "$root/target/program.classpath")" vn.vinhdanh.VinhDanh "$@")
}
page() { # FILE PAGE NAME [DPI]
    pdftoppm -r "${4:-50}" -f "$2" -l "$2" -singlefile -png "$1" "$to/$3"
}
shot() { # FILE NAME WIDTHxHEIGHT
    chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1 --screenshot="$to/$2.png" \
        --window-size="${3/x/,}" "file://$1" >/dev/null 2>&1
}

mkdir -p "$to" "$work/input"
cp -r input/*.xlsx input/*/ "$work/input/"
conference=hoi-nghi-so-ket-chi-thi-11 ward=de-nghi-khen-thuong-phuong-phan-dinh-phung
vinhdanh run
cp "$work/output/$ward/quyet-dinh.pdf" "$work/draft.pdf"
vinhdanh issue $ward --number 58 --date "$(date +%F)"
vinhdanh stock receive bang-khen 20 --by "Nguyễn Thị Hà" --note "Nhận của Ban Thi đua - Khen thưởng"
vinhdanh print $conference --printer bang-khen --by "Nguyễn Thị Hà"
vinhdanh stock spoil bang-khen 1 --by "Nguyễn Thị Hà" --note "Rách khi in"
vinhdanh stock show bang-khen --book
vinhdanh print --calibrate --printer bang-khen
vinhdanh bulletin 2019-Q2 --office "Ủy ban nhân dân tỉnh Thái Nguyên"
mkdir -p "$work/templates/certificate/giay-khen"
sed 's/start: 28/start: 26/' templates/certificate/giay-khen/layout.yaml >"$work/templates/certificate/giay-khen/layout.yaml"
vinhdanh template diff certificate/giay-khen

out=$work/output/$conference
page "$out/quyet-dinh.pdf" 1 quyet-dinh
page "$out/quyet-dinh.pdf" 2 quyet-dinh-phu-luc
page "$work/draft.pdf" 1 quyet-dinh-du-thao
page "$out/bang-khen/0001-"*.pdf 1 bang-khen
page "$work/output/$ward/giay-khen/0001-"*.pdf 1 giay-khen
page target/golden/a3/giay-chung-nhan.pdf 1 giay-chung-nhan-a3 40
page "$out/in/bang-khen-001.pdf" 1 to-ngan-cach
page "$(ls "$work"/in-phoi/$conference/*.pdf)" 1 in-tren-phoi
page "$work/in-phoi/can-chinh-bang-khen.pdf" 1 can-chinh 70
page "$out/in/ky-nhan.pdf" 1 ky-nhan
page "$out/in/bia.pdf" 1 bia
page "$(find "$work/output/so-phoi" -name '*.pdf')" 1 so-phoi
page "$out/ban-tin/ban-tin.pdf" 1 ban-tin-pdf
shot "$out/ban-tin/index.html" ban-tin-may-tinh 1280x1500
shot "$out/ban-tin/index.html" ban-tin-dien-thoai 500x1500
page "$work/ban-tin-2019-quy-2/ban-tin.pdf" 1 ban-tin-quy
shot "$work/output/$ward/bao-cao.html" bao-cao 1280x1500
shot "$work/output/index.html" trang-chu 1280x700
shot "$(find "$work" -name so-sanh.html | head -n1)" so-sanh 1280x900
ls -l "$to"
