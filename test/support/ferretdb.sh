#!/usr/bin/env bash
# A server that speaks MongoDB's protocol, for tests, from packages alone: FerretDB 2 (Apache-2.0) on PostgreSQL 18 with the DocumentDB extension (MIT).
#
#   test/support/ferretdb.sh install    once: 3-4 minutes, 630 MB; needs root (chroot, mknod), apt and go
#   test/support/ferretdb.sh start      2-3 seconds, then MONGODB_TEST_URL=mongodb://127.0.0.1:27105/<name>
#   test/support/ferretdb.sh stop
#
# Settings: FERRETDB_HOME (where all of it is kept, ~/.cache/ferretdb), FERRETDB_PORT (27105), FERRETDB_PGPORT (55433).
# It has no transactions, no change streams and no replica set: the CMS accepts it with MONGODB_ALLOW_STANDALONE=1 only.
set -euo pipefail

cache=${FERRETDB_HOME:-$HOME/.cache/ferretdb}
port=${FERRETDB_PORT:-27105}
pg_port=${FERRETDB_PGPORT:-55433}
version=v2.7.0
root=$cache/root

# Runs a command inside the folder that holds PostgreSQL, as its user and with nothing of our environment.
inside() {
  chroot --userspec=5432:5432 "$root" /usr/bin/env -i PATH=/usr/lib/postgresql/18/bin:/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
}

debian_mirror() {
  { grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null || true; } | tr -d ' ' | sort -u | sed -n 1p
}

# The extension is in Debian unstable alone, so an apt with a state of its own fetches it: nothing is installed on the machine.
download_packages() {
  local apt=$cache/apt mirror
  mirror=$(debian_mirror)
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
  : > "$apt/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror:-http://deb.debian.org/debian} sid main" > "$apt/sources.list"
  cat > "$apt/apt.conf" <<CONF
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::State::lists "$apt/lists";
Dir::State::status "$apt/status";
Dir::Cache "$apt/cache";
APT::Install-Recommends "false";
CONF
  APT_CONFIG=$apt/apt.conf apt-get -qq update
  APT_CONFIG=$apt/apt.conf apt-get -qq -y --download-only -o Debug::NoLocking=1 install \
    base-files bash coreutils sed grep dash postgresql-18-documentdb
}

# Unpacking runs no package scripts: what they would have linked is linked here.
unpack_packages() {
  local folder package libraries library file
  mkdir -p "$root"/usr/{bin,sbin,lib,lib64}
  for folder in bin sbin lib lib64; do [ -e "$root/$folder" ] || ln -s "usr/$folder" "$root/$folder"; done
  for package in "$cache"/apt/cache/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -x -C "$root" --keep-directory-symlink -f -
  done
  ln -sf dash "$root/usr/bin/sh"
  ln -sf postgis-3.control "$root/usr/share/postgresql/18/extension/postgis.control"
  libraries=$root/usr/lib/$(uname -m)-linux-gnu
  for library in blas lapack; do
    for file in "$libraries/$library"/*.so.3; do ln -sf "$library/$(basename "$file")" "$libraries/$(basename "$file")"; done
  done
}

furnish_root() {
  local device
  mkdir -p "$root"/{tmp,dev/shm,data,etc}
  chmod 1777 "$root/tmp" "$root/dev/shm"
  echo '127.0.0.1 localhost' > "$root/etc/hosts"
  echo 'hosts: files' > "$root/etc/nsswitch.conf"
  printf 'root:x:0:0::/root:/bin/sh\npostgres:x:5432:5432::/data:/bin/sh\n' > "$root/etc/passwd"
  printf 'root:x:0:\npostgres:x:5432:\n' > "$root/etc/group"
  for device in null:3 zero:5 random:8 urandom:9; do
    [ -e "$root/dev/${device%:*}" ] || mknod -m 666 "$root/dev/${device%:*}" c 1 "${device#*:}"
  done
  install -d -o 5432 -g 5432 -m 700 "$root/data/pg"
}

# Settings for tests: fast rather than safe. Live tuple estimates stay off, or an unfiltered count is a guess and totalDocs is wrong.
create_cluster() {
  inside initdb -D /data/pg -U postgres -A trust -E UTF8 --locale=C.UTF-8 > /dev/null
  cat >> "$root/data/pg/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '/tmp'
shared_preload_libraries = 'pg_cron,pg_documentdb_core,pg_documentdb'
cron.database_name = 'postgres'
documentdb.use_pg_stats_live_tuples_for_count = off
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
CONF
}

# Fetched as a Go module and built with the version files without which it refuses to start.
build_ferretdb() {
  local source=$cache/src
  (cd / && go mod download "github.com/FerretDB/FerretDB/v2@$version")
  rm -rf "$source"
  cp -r "$(go env GOMODCACHE)/github.com/!ferret!d!b/!ferret!d!b/v2@$version" "$source"
  chmod -R u+w "$source"
  (cd "$source/build/version" && printf %s "$version" > version.txt && printf main > branch.txt &&
    printf '%040d' 0 > commit.txt && printf unknown > package.txt)
  (cd "$source" && CGO_ENABLED=0 go build -o "$cache/ferretdb" ./cmd/ferretdb)
  rm -rf "$source"
}

# The mark is written last, so that an install that was cut off is started again and not taken for a whole one.
install_all() {
  mkdir -p "$cache"
  if [ ! -f "$cache/postgres.done" ]; then
    rm -rf "$root"
    download_packages
    unpack_packages
    furnish_root
    create_cluster
    rm -rf "$cache/apt"
    touch "$cache/postgres.done"
  fi
  [ -x "$cache/ferretdb" ] || build_ferretdb
}

answers() { (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; }

start_all() {
  if answers; then echo "already listening on $port"; return; fi
  inside pg_ctl -s -D /data/pg status > /dev/null || inside pg_ctl -s -w -D /data/pg -l /data/pg/log -o "-p $pg_port" start
  inside psql -q -h 127.0.0.1 -p "$pg_port" -U postgres \
    -c 'SET client_min_messages = warning; CREATE EXTENSION IF NOT EXISTS documentdb CASCADE'
  mkdir -p "$cache/state"
  DO_NOT_TRACK=1 FERRETDB_TELEMETRY=disable nohup "$cache/ferretdb" --no-auth \
    --postgresql-url="postgres://postgres@127.0.0.1:$pg_port/postgres" --state-dir="$cache/state" \
    --listen-addr="127.0.0.1:$port" --debug-addr=- --log-level=warn > "$cache/ferretdb.log" 2>&1 < /dev/null &
  echo $! > "$cache/ferretdb.pid"
  for _ in $(seq 100); do
    answers && return
    sleep 0.1
  done
  tail -n 5 "$cache/ferretdb.log"
  return 1
}

stop_all() {
  if [ -f "$cache/ferretdb.pid" ]; then kill "$(cat "$cache/ferretdb.pid")" 2> /dev/null || true; fi
  rm -f "$cache/ferretdb.pid"
  inside pg_ctl -s -D /data/pg -m fast stop
}

case ${1:-} in
  install) install_all ;;
  start) start_all ;;
  stop) stop_all ;;
  *)
    sed -n '2,9s/^# \{0,1\}//p' "$0"
    exit 2
    ;;
esac
