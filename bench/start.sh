#!/usr/bin/env bash
# From start to first page, three times each: the image as it is deployed, and mvn spring-boot:run; both with their database already
# there. bench/start.sh   Settings: bench/server.sh. Last figures: docs/benchmarks.md.
set -euo pipefail
. "$(dirname "$0")/server.sh"

build
database
echo "first start, which makes the schema: $(application) ms"
for _ in 1 2 3; do
  echo "image: $(application) ms, load of the machine $(cut -d' ' -f1 /proc/loadavg)"
done
memory
down

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
run() {
  local begun page
  begun=$(date +%s%3N)
  TRABECULA_EMBEDDED_DIRECTORY=$data SERVER_PORT=$port mvn -q -B spring-boot:run >/dev/null 2>&1 &
  for _ in $(seq 3000); do
    curl --silent --fail --max-time 5 --output /dev/null "$url/sign-in" && break
    sleep 0.1
  done
  page=$(($(date +%s%3N) - begun))
  sleep "$1"
  kill %%   # Maven passes it on
  wait %% 2>/dev/null || true
  echo "$page ms, load of the machine $(cut -d' ' -f1 /proc/loadavg)"
}
mvn -q -B -DskipTests compile
echo "mvn spring-boot:run, first: $(run 60)"   # the demo's patients are made meanwhile
for _ in 1 2 3; do
  echo "mvn spring-boot:run: $(run 5)"
done
