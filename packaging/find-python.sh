#!/usr/bin/env bash
# Prints a Python of at least 3.11 that can make virtual environments; where there is none, says so and stops with 1.
for candidate in python3.11 python3 /usr/bin/python3; do
  if "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "$candidate"
    exit 0
  fi
done
echo "The kiosk needs Python 3.11 or newer with its venv module (Debian 12: apt-get install python3 python3-venv)." >&2
exit 1
