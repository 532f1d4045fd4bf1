#!/usr/bin/env bash
# Prints whole batches of random size and shape and looks at every page of every paper: overlap, clipping, missing glyphs,
# PDF/A-2a, PDF/UA-1. Tells a line every 50 batches and each fault with the seed by which its batch is made again; what is
# faulty lies in target/golden/batches/SEED/. Usage: generated-batches.sh [COUNT [FIRST SEED]]
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -q test -Dtest=GeneratedBatchesTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dbatches="${1:-2000}" -Dbatch.from="${2:-1}"
