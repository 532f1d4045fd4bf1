#!/usr/bin/env bash
# All that docs/performance.md says of certificates, print runs and whole nights, in one run on an idle machine: every peer,
# the program's step from 100 to 200,000 recipients, a night of 100,000. Leaves in FOLDER what was measured (results.txt),
# a table (peers.md) and the charts (peers.svg, numbers.svg). Takes a quarter of an hour.
# Usage: all.sh [FOLDER]
# FAST_DOCUMENTS and PEERS are those of peers.sh, RECIPIENTS the numbers for certificates.sh, ROWS for night.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-benchmarks/target/all}
mkdir -p "$folder"
{
    date -u +%F
    java -version 2>&1 | head -1
    grep -m1 'model name' /proc/cpuinfo || true
    nproc
} | tee "$folder/results.txt"
# fewer would fit into the memory that waits for the disk, and the floor would be no disk's
export FAST_DOCUMENTS=${FAST_DOCUMENTS:-100000}
benchmarks/peers.sh 200 "$folder/peers" | tee -a "$folder/results.txt"
sync
# shellcheck disable=SC2086
benchmarks/certificates.sh ${RECIPIENTS:-100 1000 10000 100000 200000} | tee -a "$folder/results.txt"
sync
# shellcheck disable=SC2086
benchmarks/night.sh ${ROWS:-10000 100000} 2>&1 | tee -a "$folder/results.txt"
grep -E '^RESULT-N|^RESULT .* documents=' "$folder/results.txt" | grep -vE '^RESULT (registered|print-run) ' |
    benchmarks/chart.sh "$folder/peers.svg" "$folder/numbers.svg" | tee "$folder/peers.md"
