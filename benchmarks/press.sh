#!/usr/bin/env bash
# Prints certificates by the press and, side by side, one by one by the layout engine: in memory, with 512 MB of heap.
# Prints a line a pass; the first pass of each is cold. Usage: press.sh [CERTIFICATES [PASSES]]
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath=target/classes:$(cat "$work/classpath")
javac -proc:none -d "$work/classes" -cp "$classpath" \
    -sourcepath benchmarks/src benchmarks/src/vn/vinhdanh/benchmark/PressAndEngine.java
java -Xmx512m -cp "$work/classes:$classpath" vn.vinhdanh.benchmark.PressAndEngine "${1:-10000}" "${2:-5}" 2>&1 |
    grep -E '^RESULT|Exception'
