#!/usr/bin/env bash
# Each screen at 50 requests a second against a filled database: bench/load.sh [patients=1000] [seconds for each screen=20]
# 100,000 patients take 9 GB of disk and a quarter of an hour to fill. Settings: bench/server.sh. Last figures: docs/benchmarks.md.
set -euo pipefail
patients=${1:-1000}
seconds=${2:-20}
. "$(dirname "$0")/server.sh"

filled "$patients"
echo "$patients patients, $(sql -c "select count(*) from assessment where status = 'COMPLETED'") assessments, $(sql -c 'select count(*) from observation') observations, $(sql -c "select pg_size_pretty(pg_database_size('trabecula'))"); load of the machine before: $(cut -d' ' -f1-3 /proc/loadavg)"
java bench/Load.java "$url" "$password" load "$seconds" <<<"$sample"
memory
echo "load of the machine after: $(cut -d' ' -f1-3 /proc/loadavg)"

# Statements of each screen and their time in the server, from its log; the session's and the trail's own are left out. The least of three
# requests: it is hardly disturbed by what else runs on the machine.
sql -c "alter system set log_min_duration_statement = 0" -c "alter system set log_line_prefix = '%n '" -c 'select pg_reload_conf()' >/dev/null
sleep 1
marks=$(mktemp)
java bench/Load.java "$url" "$password" once <<<"$sample" >"$marks"
printf '| screen | queries | ms in the database |\n|---|---|---|\n'
docker logs $db 2>&1 | awk -F'|' '
  FNR == NR { from[NR] = $1; to[NR] = $2; name[NR] = $3; n = NR; next }
  /execute [^:]*: *(select|insert|update|delete|with)/ && !/audit_entry/ {   # those of Spring Session are in capitals
    split($0, word, " ")
    match($0, /duration: [0-9.]+/)
    for (i = 1; i <= n; i++)
      if (word[1] * 1000 >= from[i] && word[1] * 1000 <= to[i]) { count[i]++; time[i] += substr($0, RSTART + 10, RLENGTH - 10) }
  }
  END {
    third = n / 3
    for (i = 1; i <= third; i++) {
      best = i
      for (j = i + third; j <= n; j += third) if (time[j] < time[best]) best = j
      printf "| %s | %d | %.1f |\n", name[i], count[best], time[best]
    }
  }' "$marks" -
rm -f "$marks"
