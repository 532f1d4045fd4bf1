#!/usr/bin/env bash
# Reads 100,000 rows by 12 columns side by side with other readers, then takes them through reading, review and store.
# Prints a line a pass; the first pass of each process is cold. Usage: intake.sh [ROWS [PASSES]]
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-100000} passes=${2:-5}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile="$work/program"
mvn -q -B -f benchmarks/pom.xml dependency:build-classpath -Dmdep.outputFile="$work/others"
classpath=$work/classes:target/classes:$(cat "$work/program"):$(cat "$work/others")
javac -d "$work/classes" -cp "$classpath" \
    benchmarks/src/vn/vinhdanh/benchmark/*.java benchmarks/src/vn/vinhdanh/intake/workbook/*.java

run() { java "$@" 2>&1 | grep -E '^RESULT|Exception' || true; }
run -cp "$classpath" vn.vinhdanh.benchmark.NominationWorkbook "$work/list.xlsx" "$rows"
cells=$(java -cp "$classpath" vn.vinhdanh.intake.workbook.ReadingAlone product-aalto "$work/list.xlsx" 0 1 2>&1 |
    sed -n 's/.*saw \([0-9]*\) cells.*/\1/p' | head -1 || true)

echo "way, pass, ms, CPU ms, heap MB, resident MB"
# POI's user model holds the whole workbook: 512 MB are not enough for it
run -Xmx4g -cp "$classpath" vn.vinhdanh.intake.workbook.ReadingAlone poi-user-model "$work/list.xlsx" "$cells" "$passes"
for way in excel-streaming-reader poi-sax fastexcel-reader product-jdk product-aalto; do
    run -Xmx512m -cp "$classpath" vn.vinhdanh.intake.workbook.ReadingAlone "$way" "$work/list.xlsx" "$cells" "$passes"
done
mkdir "$work/home"
run -Xmx512m -cp "$classpath" vn.vinhdanh.benchmark.WholeWay "$work/list.xlsx" "$work/home" "$rows" "$passes"
