#!/bin/sh
# unpack.sh FOLDER PACKAGE...: unpacks packages of Debian, with what they need that is not installed, into FOLDER. Nothing is installed: no service
# is set up, no user made, no script of a package run.
set -eu
folder=$1
shift
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
mkdir -p "$packages/partial" "$folder"
apt-get install --download-only -qq --no-install-recommends -y -o Dir::Cache::archives="$packages" -o APT::Sandbox::User=root "$@" > /dev/null
# Debian has all of /bin, /lib and /sbin in /usr; some packages do not know it yet.
for name in bin lib sbin; do
  mkdir -p "$folder/usr/$name"
  [ -e "$folder/$name" ] || ln -s "usr/$name" "$folder/$name"
done
for package in "$packages"/*.deb; do
  dpkg-deb --fsys-tarfile "$package" | tar -x -C "$folder" --no-same-owner --keep-directory-symlink --exclude='./usr/share/doc' --exclude='./usr/share/man' --exclude='./usr/share/locale'
done
