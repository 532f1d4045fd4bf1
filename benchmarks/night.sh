#!/usr/bin/env bash
# Whole nights, from a workbook of nominations to the published folder, each in a process and a folder of its own: when each
# step began, and what the process took. JAVA_OPTIONS are handed to it, for example -Xmx2g.
# Usage: night.sh [ROWS…]
set -euo pipefail
cd "$(dirname "$0")/.."
(($#)) || set -- 2000 10000 100000

work=$(mktemp -d "${TMPDIR:-/tmp}/night.XXXX")
trap 'rm -rf "$work"' EXIT
mvn -q -B package -DskipTests dependency:build-classpath -Dmdep.outputFile="$work/program"
cp target/vinhdanh.jar packaging/night.options "$work"
classpath=$work/classes:target/classes:$(cat "$work/program")
javac -proc:none -d "$work/classes" -cp "$classpath" benchmarks/src/vn/vinhdanh/benchmark/NominationWorkbook.java
for rows in "$@"; do
    mkdir -p "$work/night/input"
    java -cp "$classpath" vn.vinhdanh.benchmark.NominationWorkbook "$work/night/input/list.xlsx" "$rows" numbered
    (
        cd "$work/night"
        TIMEFORMAT="$rows rows: %R s, processor time %U s + %S s"
        time java @../night.options ${JAVA_OPTIONS:-} -jar ../vinhdanh.jar run 2>&1 |
            while IFS= read -r line; do echo "$(date +%T) $line"; done
    )
    rm -rf "$work/night"
done
