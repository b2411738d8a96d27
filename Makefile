# Everything a newcomer needs: `make demo` and `make test`, on a machine that has only Python 3.11 or newer and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test eval bench lint docs fuzz lowest lock clean

$(VENV)/.installed: pyproject.toml requirements.lock
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	$(BIN)/python -m compileall -q brandlint
	touch $@

demo: $(VENV)/.installed
	@$(BIN)/python examples/demo.py

test: $(VENV)/.installed
	$(BIN)/python -m pytest --numprocesses auto

eval: $(VENV)/.installed
	$(BIN)/python benchmarks/facts/run.py
	$(BIN)/python benchmarks/address/run.py
	$(BIN)/python benchmarks/accuracy/run.py --seeds 1

# How fast it is, beside others that do a part of the work; write-good comes only where there is npm.
BENCH := build/bench
bench: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement benchmarks/speed/peers.txt
	-command -v npm > /dev/null && npm install --silent --prefix $(BENCH) write-good@1.0.8 > /dev/null
	PATH="$(CURDIR)/$(BENCH)/node_modules/.bin:$$PATH" $(BIN)/python benchmarks/speed/run.py --write benchmarks/speed/results.md
	$(BIN)/python benchmarks/speed/growth.py 100 1000 10000 --write benchmarks/speed/growth.json
	$(BIN)/python benchmarks/speed/plot.py benchmarks/speed/growth.json benchmarks/speed/growth.svg

lint: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/.docs: docs/requirements.lock $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement docs/requirements.lock
	touch $@

docs: $(VENV)/.docs
	$(BIN)/python -m mkdocs build --quiet
	@echo "build/site/index.html"

# Fuzzing that follows the code (needs uv, and a Python that atheris has a wheel for).
FUZZ := build/fuzz
TARGET ?= html
SECONDS ?= 300
fuzz:
	test -x $(FUZZ)/bin/python || uv venv --quiet --python 3.11 $(FUZZ)
	uv pip install --quiet --python $(FUZZ)/bin/python --requirement requirements.lock --group fuzz
	PYTHONPATH=. $(FUZZ)/bin/python tests/fuzz/guided.py "$(TARGET)" $(SECONDS) $(FUZZ)/corpus

# The core with the oldest libraries that pyproject.toml allows (needs uv).
LOWEST := build/lowest
lowest:
	uv venv --quiet --clear --python 3.11 $(LOWEST)
	uv pip compile --quiet --resolution lowest-direct --python-version 3.11 --no-emit-index-url --extra vision pyproject.toml --output-file $(LOWEST)/requirements.txt
	uv pip install --quiet --python $(LOWEST)/bin/python --requirement $(LOWEST)/requirements.txt --group test
	uv pip install --quiet --python $(LOWEST)/bin/python --requirement $(LOWEST)/requirements.txt
	uv pip install --quiet --python $(LOWEST)/bin/python --no-deps --editable .
	$(LOWEST)/bin/python -m pytest $(LOWEST_TESTS)
LOWEST_TESTS := tests/test_examples.py tests/test_example_without_a_guide.py tests/cli tests/facts tests/readers tests/guide tests/linking tests/shapes tests/fixes

lock:
	uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --extra all --group dev pyproject.toml --output-file requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --group docs --constraint requirements.lock --output-file docs/requirements.lock

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache
