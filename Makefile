# `make demo` and `make test` need nothing but Python 3.11 to 3.13 and pip.
PYTHON ?= python3
BIN := .venv/bin
export OMP_WAIT_POLICY := PASSIVE

.PHONY: demo test check bench tables docs clean

demo: .venv/installed
	$(BIN)/tinyclf quickstart

# A process a core, a thread each; the tests of a file stay together, as they share what they made.
test: .venv/installed
	OMP_NUM_THREADS=1 $(BIN)/pytest --numprocesses auto --dist loadfile

# The type checker sees one package only as one tree, so that the mapped folders are linked into it.
check: .venv/installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	rm -rf build/typing && mkdir -p build/typing/tinyclf
	ln -sfn $(CURDIR)/tinyclf/* build/typing/tinyclf/
	ln -sfn $(CURDIR)/export $(CURDIR)/bench build/typing/tinyclf/
	ln -sfn $(CURDIR)/firmware_models build/typing/tinyclf/firmware
	MYPYPATH=build/typing $(BIN)/mypy -p tinyclf

# Hours on one core: nine trainings, each tuned for ten epochs.
SCENES := $${TINYCLF_DATA:-../shared/data}/scenes
bench: .venv/installed
	for arch in audiobot500 audiobot50 separable50; do \
		$(BIN)/python -m tinyclf.bench.quantization --arch $$arch --data $(SCENES) && \
		$(BIN)/python -m tinyclf.bench.second_opinion --arch $$arch --data $(SCENES) && \
		$(BIN)/python -m tinyclf.bench.certificate --arch $$arch --data $(SCENES) || exit 1; \
	done
	$(BIN)/python -m tinyclf.bench.kernels
	$(MAKE) tables

tables: .venv/installed
	$(BIN)/python -m tinyclf.bench.tables README.md docs/figures.md
	$(BIN)/python -m tinyclf.bench.card

# torch comes first and pinned: any other version would bring gigabytes of CUDA along.
.venv/installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt torch
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[test,check]'
	touch $@

# The list of modules in docs/architecture.md.
docs: .venv/installed
	$(BIN)/python tests/architecture.py

clean:
	rm -rf .venv build dist *.egg-info
