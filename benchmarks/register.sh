#!/usr/bin/env bash
# Reviews 100,000 nominations against a history of 1,000,000 awards at -Xmx1g, each run in a process and a database of its
# own; beside it the same against an empty history. The process has just read the workbook, and is started as
# docs/operations.md says. Usage: register.sh [ROWS [AWARDS [RUNS]]]
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-100000} awards=${2:-1000000} runs=${3:-3}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile="$work/program"
classpath=$work/classes:target/classes:$(cat "$work/program")
javac -d "$work/classes" -cp "$classpath" benchmarks/src/vn/vinhdanh/benchmark/{Measured,NominationWorkbook,OfficeProgram,RegisterReview}.java
java -cp "$classpath" vn.vinhdanh.benchmark.NominationWorkbook "$work/list.xlsx" "$rows"

echo "way, pass, ms, CPU ms, heap MB, resident MB"
for run in $(seq "$runs"); do
    for size in 0 "$awards"; do
        mkdir "$work/home"
        for step in fill review; do
            java -XX:+UseParallelGC -Xmx1g -cp "$classpath" vn.vinhdanh.benchmark.RegisterReview "$work/list.xlsx" "$work/home" "$size" "$step" 2>&1 |
                grep -E '^RESULT|Exception' || true
        done
        rm -r "$work/home"
    done
done
