# Sourced by the scripts beside it: the image of this tree and PostgreSQL, in containers that listen on this machine only and end with
# the script. PORT (8094) is the application's. DOCKER_BUILDKIT=0 and BUILD_ARGS work as for docker build; BUILD=no takes the image there is.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
port=${PORT:-8094}
url=http://127.0.0.1:$port
password=Bench-Password-$RANDOM$RANDOM
app=trabecula-bench-app
db=trabecula-bench-db

build() {
  [ "${BUILD:-yes}" = no ] || docker build --quiet ${BUILD_ARGS:-} --tag trabecula:bench . >/dev/null
}

down() {
  docker rm --force --volumes $app $db >/dev/null 2>&1 || true
  docker network rm trabecula-bench >/dev/null 2>&1 || true
}

# The database as docker-compose.yml makes it, empty.
database() {
  down
  trap down EXIT
  docker network create trabecula-bench >/dev/null
  docker run --detach --name $db --network trabecula-bench \
    --env POSTGRES_DB=trabecula --env POSTGRES_USER=trabecula --env POSTGRES_PASSWORD="$password" postgres:18 >/dev/null
  for _ in $(seq 60); do sql -c 'select 1' >/dev/null 2>&1 && return; sleep 1; done
  echo "the database did not start" >&2; return 1
}

# psql in the database's container; takes its arguments.
sql() {
  docker exec --interactive --env PGPASSWORD="$password" $db \
    psql --quiet --no-psqlrc --tuples-only --no-align --host 127.0.0.1 --username trabecula --dbname trabecula "$@"
}

# The application as docker-compose.yml starts it. Returns when the sign-in page comes; prints the milliseconds until then.
application() {
  docker rm --force $app >/dev/null 2>&1 || true
  local begun
  begun=$(date +%s%3N)
  docker run --detach --name $app --network trabecula-bench --publish 127.0.0.1:$port:8080 \
    --env SPRING_DATASOURCE_URL=jdbc:postgresql://$db:5432/trabecula --env SPRING_DATASOURCE_USERNAME=trabecula_app \
    --env SPRING_DATASOURCE_PASSWORD="$password" --env SPRING_FLYWAY_USER=trabecula --env SPRING_FLYWAY_PASSWORD="$password" \
    --env TRABECULA_ADMIN_PASSWORD="$password" trabecula:bench >/dev/null
  for _ in $(seq 1200); do
    if curl --silent --fail --max-time 5 --output /dev/null "$url/sign-in"; then echo $(($(date +%s%3N) - begun)); return; fi
    sleep 0.1
  done
  docker logs --tail 20 $app >&2; return 1
}

# Resident memory of the application's process, now and at most, in MiB.
memory() {
  docker exec $app awk '/^VmRSS|^VmHWM/ { printf "%s %d MiB\n", $1, $2 / 1024 }' /proc/1/status
}

# A database of so many patients with the application in front, and in $sample a line for each of up to 500 of them:
# patient|completed assessment|open assessment|beginning of a name
filled() {
  build
  database
  application >/dev/null
  sql --set patients="$1" <bench/fill.sql
  local model
  model=$(sql -c 'select id from bench.person where i = 50')
  java bench/Load.java "$url" "$password" plan "$model"
  sql --set model="$model" <bench/plans.sql
  sql -c 'vacuum analyze' -c checkpoint
  sample=$(sql -c "select id, bench.id('assessment ' || i || ' 10'), bench.id('assessment ' || i || ' 11'), left(lower(family), 4)
    from bench.person where i % 10 = 0 order by md5(i::text) limit 500")
  application >/dev/null   # anew: what follows is measured on a fresh one
}
