#!/usr/bin/env bash
# Draws charts of RESULT and RESULT-N lines read from standard input; prints a Markdown table of the former.
# Usage: chart.sh PEERS.svg NUMBERS.svg
set -euo pipefail
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
sources=$(cd "$(dirname "$0")" && pwd)/src
javac -proc:none -d "$classes" -sourcepath "$sources" "$sources/vn/vinhdanh/benchmark/Chart.java"
java -cp "$classes" vn.vinhdanh.benchmark.Chart "$@"
