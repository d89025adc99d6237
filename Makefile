PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready

.PHONY: setup run demo test test-postgres keyboard xkeyboard prove bench bench-full check screens papers schema translations installer lock clean manual

setup: $(READY)

$(READY): requirements.lock installer/system.sh
	bash installer/system.sh
	@"$(PYTHON)" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { echo "Python 3.11, 3.12 or 3.13 is needed: install one, or name one with PYTHON=..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check -r requirements.lock
	touch $(READY)

run: setup
	$(RUN) main.py

demo: setup
	rm -rf build/demo
	$(RUN) main.py demo --out build/demo

check: setup
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/lint-imports --no-cache
	$(VENV)/bin/mypy

test: check
	$(RUN) tests/run.py

prove: setup
	HATTAMA_PROVE=full $(RUN) -m pytest tests/prove -n 2 --dist worksteal -q -rP -o timeout=7200

bench: setup
	$(RUN) tests/bench/run.py

bench-full: setup
	$(RUN) tests/bench/run.py --full

test-postgres: setup
	bash installer/system.sh postgresql
	$(RUN) -m pytest tests/scale/on_postgres.py -q

keyboard: setup
	HATTAMA_WHOLE_ELECTION=1 $(RUN) -m pytest tests/gui/keyboard/test_keyboard.py -q -s -o timeout=3600

xkeyboard: setup
	HATTAMA_WHOLE_ELECTION=1 $(RUN) -m pytest tests/gui/keyboard/test_x_keyboard.py -q -o timeout=3600

manual: setup
	$(RUN) installer/manual.py

screens: setup
	$(RUN) tests/gui/draw.py build/screens --sheets

# make papers ONLY="conformity sitting" EXTREME=1
papers: setup
	$(RUN) tests/papers/draw.py $(ONLY) $(if $(EXTREME),--extreme)

schema: setup
	$(RUN) installer/schema.py

translations: setup
	$(RUN) installer/translations.py

installer: setup
	bash installer/system.sh nsis binutils desktop-file-utils
	$(RUN) installer/manual.py
	$(RUN) installer/bundle.py
	$(RUN) installer/package.py
	$(RUN) installer/windows/compile.py --stand-in
	$(RUN) installer/check.py

lock: setup
	$(RUN) installer/lock.py

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
