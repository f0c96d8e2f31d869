#!/usr/bin/env bash
# Installs the Debian packages of debian-packages.txt that are missing, and does nothing where none is.
# As root with apt-get, otherwise with sudo; where neither works it names the packages and stops with 1.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "This is not a Debian system: install what packaging/debian-packages.txt names with your own package manager." >&2
  exit 0
fi

missing=()
while read -r package _; do
  case "$package" in '' | '#'*) continue ;; esac
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done <debian-packages.txt
[ "${#missing[@]}" -gt 0 ] || exit 0

refuse() {
  printf '%s\n' "$1" "Ask whoever administers this machine to run:" "  apt-get install ${missing[*]}" >&2
  exit 1
}

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || refuse "Debian packages are missing, and there is neither root nor sudo here."
  as_root=(sudo)
fi

echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
"${install[@]}" update || refuse "The list of Debian packages could not be refreshed."
"${install[@]}" install --yes --no-install-recommends "${missing[@]}" >/dev/null ||
  refuse "Debian packages are missing and apt-get could not install them."
