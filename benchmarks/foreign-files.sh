#!/usr/bin/env bash
# Checks every file of the given folders as the command check does, with 512 MB of heap: foreign-files.sh FOLDER…
set -euo pipefail
[ $# -gt 0 ] || { echo "Usage: $0 FOLDER…" >&2; exit 2; }
folders=()
for folder in "$@"; do folders+=("$(cd "$folder" && pwd)"); done
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath=target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classpath" benchmarks/src/vn/vinhdanh/benchmark/ForeignFiles.java
java -Xmx512m -cp "$work/classes:$classpath" vn.vinhdanh.benchmark.ForeignFiles "$work" "${folders[@]}"
