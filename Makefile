# Everything a newcomer types. Each target installs what it needs first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: setup demo gallery run test test-peers fuzz lint lock bench format clean

demo: $(STAMP)  ## a Slack workspace on loopback in the browser, with the bot and its members in it
	@$(BIN)/python -m bot demo

setup: $(STAMP)  ## make .venv and install what requirements.lock pins
	@echo "Ready: $(VENV) holds what requirements.lock pins."

$(STAMP): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Rapport needs Python 3.11 or newer; $(PYTHON) is %d.%d. Try: make PYTHON=python3.12" % sys.version_info[:2])'
	@echo "Making $(VENV) and installing the pinned packages (once, about a minute) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $(STAMP)

run: $(STAMP)  ## the bot, in a real workspace, over Socket Mode
	@$(BIN)/python -m bot run

# Some machines ask for no byte code; several processes of the tests compile the same hundreds of files then.
test: export PYTHONDONTWRITEBYTECODE :=
test: $(STAMP)  ## every test, on SQLite, and on PostgreSQL where a server can be started
	@$(BIN)/python -m pytest

fuzz: $(STAMP)  ## the property tests alone, at random and for long
	@HYPOTHESIS_PROFILE=fuzz $(BIN)/python -m pytest -m hypothesis

test-peers: $(STAMP)  ## ask the sandbox and two stand-ins of others the same calls, and judge each difference
	@$(BIN)/python -m tests.peers

lint: $(STAMP)  ## ruff, mypy strict, import-linter
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(STAMP)  ## rewrite the code as ruff would
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

lock: $(STAMP)  ## pin every package by hash, with no registry's address
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --extra dev --upgrade pyproject.toml -o requirements.lock

bench: $(STAMP)  ## measure, as ratios in one run
	@$(BIN)/python -m tests.bench

gallery: $(STAMP)  ## take the pictures in docs/pictures anew, of the product in a browser
	@$(BIN)/python -m tests.gallery

clean:  ## remove what setup made
	@rm -rf $(VENV) .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
