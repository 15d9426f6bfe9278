#!/bin/sh
# start.sh UNPACKED FOLDER COMMAND...: runs a server without privileges, with the packages that unpack.sh has unpacked laid over /usr for this one
# process tree and nobody else. All of the tree ends with this process. AS_ROOT=1 keeps the privileges, for a server that gives them up itself.
set -eu
unpacked=$1 folder=$2
shift 2
# PostgreSQL takes no key that others could read.
chmod 600 "$folder"/*.pem
apart='unshare --mount --pid --fork --kill-child'
if [ "$(id -u)" = 0 ]; then
  as='setpriv --reuid=nobody --regid=nogroup --clear-groups'
  if [ -n "${AS_ROOT-}" ]; then as=; else chown -R nobody:nogroup "$folder"; fi
elif [ -n "${AS_ROOT-}" ]; then
  echo "$1 starts as root only" >&2
  exit 77
else
  as="unshare --map-user=$(id -u) --map-group=$(id -g)"
  apart="$apart --map-root-user"
fi
if [ -d "$unpacked/usr" ]; then
  # The shell stays, as the first process of its own process tree.
  exec $apart sh -ec 'mount -t overlay overlay -o lowerdir="$1/usr:/usr" /usr; shift; "$@"; exit' sh "$unpacked" $as "$@"
elif [ "$(id -u)" = 0 ]; then
  exec $as "$@"
fi
exec "$@"
