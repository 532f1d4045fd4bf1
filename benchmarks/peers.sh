#!/usr/bin/env bash
# Prints the same certificate by every peer, one a file, two threads or processes each, and tells what each took: lines
# for the chart. A peer whose tool is missing is left out with the reason. One certificate of each stays in FOLDER.
# Usage: peers.sh [DOCUMENTS [FOLDER]]
# FAST_DOCUMENTS: how many by those that write thousands a second. PEERS: only these, as in PEERS="fop chromium".
set -euo pipefail
cd "$(dirname "$0")/.."
documents=${1:-200} folder=${2:-benchmarks/target/peers}
fast=${FAST_DOCUMENTS:-$((documents * 25))}
peers=${PEERS:-copied-bytes vinhdanh pdfbox openhtmltopdf fop jasperreports weasyprint libreoffice chromium}

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
work=$(mktemp -d "$folder/work.XXXXXX")
trap 'rm -rf "$work"' EXIT
sources=benchmarks/src/vn/vinhdanh/benchmark/peer
heap=-Xmx2g

mvn -q -B compile dependency:build-classpath -Dmdep.outputFile="$work/program.classpath" >"$work/maven.log" 2>&1 ||
    { cat "$work/maven.log"; exit 1; }
program=$work/program:target/classes:$(cat "$work/program.classpath")
javac -proc:none -nowarn -d "$work/program" -cp "$program" -sourcepath benchmarks/src \
    $sources/{ProgramsPress,CopiedBytes,PdfBoxPerDocument,OpenHtml}.java \
    benchmarks/src/vn/vinhdanh/render/certificate/PeersContent.java
java $heap -cp "$program" vn.vinhdanh.render.certificate.PeersContent \
    bang-khen "$documents" "$work/content.tsv" >"$work/content.log" 2>&1

skip() { echo "SKIPPED $1: $2"; }

# keep NAME: leaves one certificate to look at; the others would fill the disk
keep() {
    local last
    last=$(find "$work/$1" -name '*.pdf' 2>/dev/null | sort | tail -1)
    [ -z "$last" ] || mv "$last" "$folder/$1.pdf"
    rm -rf "${work:?}/$1"
}

# measure NAME COMMAND…: prints its result, or the end of what it said instead
measure() {
    local name=$1
    shift
    if "$@" >"$work/$name.log" 2>&1 && grep '^RESULT ' "$work/$name.log"; then
        keep "$name"
    else
        skip "$name" "it failed: $(grep -v '^\s*at ' "$work/$name.log" | tail -3 | tr '\n' ' ')"
    fi
}

# given NAME COUNT WARM-UP: what every peer is told
given() { echo templates "$work/content.tsv" "$work/$1" "$2" "$3"; }

# with_library NAME PROFILE CLASS WARM-UP [MORE…]: a peer with a class path of its own
with_library() {
    local name=$1 profile=$2 class=$3 warm=$4
    shift 4
    if ! mvn -q -B -f benchmarks/peers/pom.xml -P "$profile" dependency:build-classpath \
        -Dmdep.outputFile="$work/$profile.classpath" >"$work/maven.log" 2>&1; then
        skip "$name" "its libraries do not resolve"
        return
    fi
    local classpath
    classpath=$work/$profile:$(cat "$work/$profile.classpath")
    javac -proc:none -nowarn -d "$work/$profile" -cp "$classpath" -sourcepath benchmarks/src "$sources/$class.java"
    # shellcheck disable=SC2046
    measure "$name" java $heap -Djava.awt.headless=true -cp "$classpath" "vn.vinhdanh.benchmark.peer.$class" \
        $(given "$name" "$documents" "$warm") "$@"
}

# with_program NAME CLASS COUNT WARM-UP [MORE…]
with_program() {
    local name=$1 class=$2 count=$3 warm=$4
    shift 4
    # shellcheck disable=SC2046
    measure "$name" java $heap -Djava.awt.headless=true -cp "$program" "vn.vinhdanh.benchmark.peer.$class" \
        $(given "$name" "$count" "$warm") "$@"
}

for peer in $peers; do
    case $peer in
    copied-bytes)
        # the program's certificate is what is copied
        with_program vinhdanh ProgramsPress 50 50 >"$work/first.log"
        with_program copied-bytes CopiedBytes "$fast" 50 "$folder/vinhdanh.pdf"
        ;;
    # enough for Java's compilers; more files would have the disk busy with them while others are measured
    vinhdanh) with_program vinhdanh ProgramsPress "$fast" "$((fast < 10000 ? fast : 10000))" ;;
    pdfbox) with_program pdfbox PdfBoxPerDocument "$((documents * 25))" 200 ;;
    openhtmltopdf) with_program openhtmltopdf OpenHtml "$documents" 50 ;;
    fop) with_library fop fop Fop 50 ;;
    jasperreports) with_library jasperreports jasper Jasper 50 ;;
    weasyprint)
        # Debian's package puts it beside Debian's python, which need not be the first one found
        python=$(for any in /usr/bin/python3 python3; do
            "$any" -c 'import weasyprint' 2>/dev/null && echo "$any" && break
        done || true)
        if [ -n "$python" ]; then
            # shellcheck disable=SC2046
            measure weasyprint "$python" benchmarks/peers/weasyprint_peer.py $(given weasyprint "$documents" 4)
        else
            skip weasyprint "no python3 has it (Debian: weasyprint)"
        fi
        ;;
    libreoffice)
        if office=$(command -v soffice); then
            version=$("$office" --version | cut -d' ' -f2)
            javac -proc:none -nowarn -d "$work/office" -sourcepath benchmarks/src $sources/LibreOffice.java
            # shellcheck disable=SC2046
            measure libreoffice java -cp "$work/office" vn.vinhdanh.benchmark.peer.LibreOffice \
                $(given libreoffice "$documents" 2) "$office" "$version"
        else
            skip libreoffice "no soffice (Debian: libreoffice-writer)"
        fi
        ;;
    chromium)
        if browser=$(command -v chromium || command -v google-chrome) && driver=$(command -v chromedriver); then
            with_library chromium chromium Chromium 20 "$browser" "$driver"
        else
            skip chromium "no chromium or no chromedriver (Debian: chromium, chromium-driver)"
        fi
        ;;
    *) skip "$peer" "there is no such peer" ;;
    esac
done
