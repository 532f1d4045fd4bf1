#!/usr/bin/env bash
# The certificates step by one, two and four worker processes on this machine, and what a partition costs the manager; a table on
# the standard output. PostgreSQL comes as a Maven artifact.
# Usage: workers.sh [CERTIFICATES [PASSES]]
set -euo pipefail
cd "$(dirname "$0")/.."
certificates=${1:-20000} passes=${2:-3}

work=$(mktemp -d "${TMPDIR:-/tmp}/workers.XXXX")
trap 'rm -rf "$work"' EXIT
mvn -q -B package -DskipTests dependency:build-classpath -Dmdep.outputFile="$work/program"
cp target/vinhdanh.jar packaging/night.options "$work"
classpath=$work/classes:target/classes:$(cat "$work/program")
javac -proc:none -d "$work/classes" -cp "$classpath" benchmarks/src/vn/vinhdanh/benchmark/{NominationWorkbook,WorkerThroughput}.java
java -cp "$classpath" vn.vinhdanh.benchmark.NominationWorkbook "$work/list.xlsx" "$certificates" numbered
java -cp "$classpath" vn.vinhdanh.benchmark.WorkerThroughput "$work" "$work/vinhdanh.jar" "$work/night.options" "$work/list.xlsx" "$passes" | grep "^|"
