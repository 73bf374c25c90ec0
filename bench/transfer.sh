#!/usr/bin/env bash
# Bytes over the wire of each main screen, compressed, headers included: on the first visit with an empty cache, and later, when what has
# a hash in its name is kept. bench/transfer.sh   Settings: bench/server.sh. Last figures: docs/benchmarks.md.
# All fonts that the style sheets name count, whether a page's text needs them or not, so a browser transfers this or less.
set -euo pipefail
. "$(dirname "$0")/server.sh"

filled 1000
IFS='|' read -r patient assessment draft _ <<<"$sample"
work=$(mktemp -d)
trap 'down; rm -rf "$work"' EXIT

get() { curl --silent --fail --compressed --cookie "$work/jar" --cookie-jar "$work/jar" "$@"; }
bytes() { get --output "$work/body" --write-out '%{size_download} %{size_header}' "$url$1" | awk '{ print $1 + $2 }'; }
linked() { grep -oE '(href|src)="[^"]*-?[0-9a-f]*\.(css|js|ico|svg)"' "$1" | cut -d'"' -f2 | sort -u; }

token=$(get "$url/sign-in" | grep -oE 'name="_csrf"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//; s/"//')
get --output /dev/null --data username=bench --data-urlencode "password=$password" --data-urlencode "_csrf=$token" "$url/sign-in"

printf '| screen | first visit KB | later KB |\n|---|---|---|\n'
screen() {
  local later first path font
  later=$(bytes "$2")
  first=$later
  cp "$work/body" "$work/page"
  for path in $(linked "$work/page"); do
    first=$((first + $(bytes "$path")))
    case $path in *.css)
      for font in $(grep -oE 'fonts/[^")]*\.woff2' "$work/body"); do first=$((first + $(bytes "/$font"))); done ;;
    esac
  done
  awk -v name="$1" -v first="$first" -v later="$later" 'BEGIN { printf "| %s | %.0f | %.0f |\n", name, first / 1000, later / 1000 }'
}
screen worklist /worklist
screen 'patient overview' "/patients/$patient"
screen 'profile with body map' "/patients/$patient/profile"
screen 'assessment section' "/assessments/$draft/sections/PAIN"
screen result "/assessments/$assessment/result"
screen proposal "/patients/$patient/proposal"
screen plan "/patients/$patient/plan"
screen history "/patients/$patient/history"
screen catalog /catalog
