# `make run` and `make test` do all the set-up they need, and nothing twice: what was done leaves a stamp that is older
# than nothing it depends on. CONTRIBUTING.md describes the rest.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON := .venv/bin/python
TOOL := $(PYTHON) .venv/bin
STAMPS := build/stamps
PIP_INSTALL := $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes

PYTHON_FILES := $(shell find kiosk maps main.py -name '*.py')
QML_FILES := $(shell find kiosk -name '*.qml')
TS_FILES := $(wildcard resources/i18n/*.ts)
CONTENT := $(shell find data -type f)
EDITION_CODE := $(shell find maps resources/web -type f -not -path '*/__pycache__/*') $(wildcard resources/i18n/*.toml)

# Tests need no screen; as root the web engine has no sandbox to put them in.
WITHOUT_SCREEN := QT_QPA_PLATFORM=offscreen
ifeq ($(shell id -u),0)
WITHOUT_SCREEN += QTWEBENGINE_DISABLE_SANDBOX=1
endif

.PHONY: help
help:
	@echo "make run           open the kiosk; without a display, write pictures of every scene into build/snapshot"
	@echo "make demo          the kiosk presents itself, as at a fair; a touch stops it, and it begins again"
	@echo "make test          the whole gate: format, lint, types, contracts, QML, translations, tests"
	@echo "make setup         only the set-up of make run"
	@echo "make test-fast     the same without the tests that drive the real window or take long"
	@echo "make snapshot      pictures of every scene and report.json into build/snapshot"
	@echo "make bench         measure start, tap, frames, build, memory and content against their budgets"
	@echo "make format        format Python and QML"
	@echo "make i18n          gather the texts of the screens into resources/i18n"
	@echo "make qmltypes      describe the Python types to qmllint"
	@echo "make requirements  pin the requirements again, with hashes"
	@echo "make licences      write the list of shipped modules and their licences again"
	@echo "make picture       write the pictures of the README again"
	@echo "make clean         remove what was built; .venv stays"

# ---------------------------------------------------------------------------------------------------------- set-up

$(STAMPS)/system: packaging/debian-packages.txt packaging/install-system-packages.sh
	@packaging/install-system-packages.sh
	@mkdir -p $(@D) && touch $@

.venv/installed-runtime: requirements.txt | $(STAMPS)/system
	@echo "Installing what the kiosk needs into .venv"
	@[ -x $(PYTHON) ] || "$$(packaging/find-python.sh)" -m venv .venv
	@$(PIP_INSTALL) --requirement requirements.txt
	@touch $@

.venv/installed-dev: requirements-dev.txt .venv/installed-runtime
	@echo "Installing what the gate needs into .venv"
	@$(PIP_INSTALL) --requirement requirements-dev.txt
	@touch $@

$(STAMPS)/translations: $(TS_FILES) .venv/installed-runtime
	@for file in $(TS_FILES); do $(TOOL)/pyside6-lrelease -silent "$$file" -qm "$${file%.ts}.qm"; done
	@mkdir -p $(@D) && touch $@

$(STAMPS)/qmltypes: $(PYTHON_FILES) packaging/qmltypes.py .venv/installed-runtime
	@$(PYTHON) packaging/qmltypes.py build/qml $(filter kiosk/%,$(PYTHON_FILES))
	@mkdir -p $(@D) && touch $@

# Whoever runs the kiosk may not be allowed to write here, and would compile it at every start: a quarter of its time.
$(STAMPS)/compiled: $(PYTHON_FILES) .venv/installed-runtime
	@$(PYTHON) -m compileall -q kiosk maps
	@mkdir -p $(@D) && touch $@

$(STAMPS)/edition: $(CONTENT) $(EDITION_CODE) .venv/installed-runtime
	@echo "Building the edition"
	@$(PYTHON) main.py build
	@mkdir -p $(@D) && touch $@

.PHONY: setup setup-dev
setup: $(STAMPS)/compiled $(STAMPS)/translations $(STAMPS)/qmltypes $(STAMPS)/edition
setup-dev: setup .venv/installed-dev

# ------------------------------------------------------------------------------------------------------------- use

.PHONY: run demo snapshot bench
run: setup
	@if [ -n "$${WAYLAND_DISPLAY:-}$${DISPLAY:-}" ]; then \
	  $(PYTHON) main.py; \
	else \
	  echo "There is no display here: writing pictures of every scene into build/snapshot instead."; \
	  $(PYTHON) main.py snapshot --out build/snapshot; \
	fi

demo: setup
	@$(PYTHON) main.py --tour fair --autopilot

snapshot: setup
	@$(PYTHON) main.py snapshot --out build/snapshot

bench: setup
	@$(PYTHON) main.py bench

# ------------------------------------------------------------------------------------------------------------ gate

.PHONY: test test-fast checks check-python check-qml check-translations
# One worker more than a small machine has cores: many tests of the window wait for the next frame rather than work.
test: checks
	$(WITHOUT_SCREEN) $(PYTHON) -m pytest -n 3 --dist worksteal

test-fast: checks
	$(WITHOUT_SCREEN) $(PYTHON) -m pytest -n 2 --dist worksteal -m "not e2e and not slow"

checks: setup-dev
	@$(MAKE) --no-print-directory --jobs 2 --output-sync=target check-python check-qml check-translations

check-python: setup-dev
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	$(TOOL)/lint-imports --no-logo

check-qml: setup-dev
	@printf '%s\n' $(QML_FILES) | xargs -P 2 -I FILE sh -c \
	  '$(TOOL)/pyside6-qmlformat FILE | cmp --silent - FILE || { echo "FILE: run make format"; exit 1; }'
	@$(TOOL)/pyside6-qmllint -W 0 -I build/qml $(abspath $(QML_FILES))

check-translations: setup-dev
	$(PYTHON) packaging/translations.py check

# ------------------------------------------------------------------------------------------------------- by hand

.PHONY: format i18n qmltypes requirements licences picture clean
format: setup-dev
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .
	$(TOOL)/pyside6-qmlformat --inplace $(QML_FILES)

i18n: setup-dev
	$(PYTHON) packaging/translations.py update

qmltypes: $(STAMPS)/qmltypes

PIN := $(PYTHON) -m piptools compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header \
  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host
requirements: .venv/installed-dev
	$(PIN) --output-file requirements.txt requirements.in
	$(PIN) --output-file requirements-dev.txt requirements-dev.in

licences: setup-dev
	$(PYTHON) packaging/licences.py

picture: setup-dev snapshot
	$(PYTHON) packaging/picture.py

clean:
	rm -rf build resources/i18n/*.qm
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
