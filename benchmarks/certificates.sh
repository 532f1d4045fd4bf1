#!/usr/bin/env bash
# Certificates by the program's own step, a file each, registered and checksummed, then as one print run: with 512 MB of
# heap, beyond 100,000 recipients with 1 GB, each number in a process and a database of its own.
# Usage: certificates.sh [RECIPIENTS…]
set -euo pipefail
cd "$(dirname "$0")/.."
(($#)) || set -- 100 1000 10000 100000 200000

work=$(mktemp -d "${TMPDIR:-/tmp}/certificates.XXXX")
trap 'rm -rf "$work"' EXIT
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile="$work/program"
classpath=$work/classes:target/classes:$(cat "$work/program")
javac -proc:none -d "$work/classes" -cp "$classpath" \
    benchmarks/src/vn/vinhdanh/benchmark/{NominationWorkbook,OfficeProgram,CertificateStep}.java
for rows in "$@"; do
    java -cp "$classpath" vn.vinhdanh.benchmark.NominationWorkbook "$work/list.xlsx" "$rows" numbered
    ((rows > 100000)) && heap=1g || heap=512m
    java @packaging/night.options "-Xmx$heap" -cp "$classpath" vn.vinhdanh.benchmark.CertificateStep \
        "$work/list.xlsx" "$work/home" "$rows" 2>&1 |
        grep -E '^RESULT|Exception|OutOfMemory' || true
    rm -rf "$work/home"
done
