"""Sweeps: what they draw, what they keep over a kill, and that a cluster gives what one machine gives."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from clips import SPEC, TINY, clips

from tinyclf import checkpoint
from tinyclf.datasets import Division
from tinyclf.errors import UsageError
from tinyclf.models.audiobot import AudioBotConfig
from tinyclf.search.plots import write_pictures
from tinyclf.search.space import Choice, Range, Sweep, changed_recipe, load_sweep, sweep_names
from tinyclf.search.study import Drawn, Study, described
from tinyclf.search.trials import Job, run_here
from tinyclf.training import load_recipe
from tinyclf.training.losses import Loss
from tinyclf.training.prior import Prior

SWEEP = Sweep(
    "test", "audiobot50", {"learning_rate": Range(1e-3, 1e-2, log=True), "model.dropout": Range(0.0, 0.5)},
    sampler="random", pruner="none", trials=3,
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def jobs_of(folder: Path, folds: int = 1, epochs: int = 2) -> Callable[[Drawn], Sequence[Job]]:
    """Trials of the tiny model, on one split or on several by another seed each."""

    def jobs(drawn: Drawn) -> Sequence[Job]:
        recipe = replace(changed_recipe(load_recipe("audiobot50"), drawn.values), epochs=epochs)
        assert isinstance(TINY.config, AudioBotConfig)
        model = replace(TINY, config=replace(TINY.config, dropout=drawn.values["model.dropout"]))
        place = folder / "trials" / drawn.folder
        return [
            Job(model, recipe, SPEC, Division(seed), place / str(seed), 1, "cpu", None, "") for seed in range(folds)
        ]

    return jobs


@pytest.mark.parametrize(
    ("name", "trials", "sampler"),
    [("audiobots-random-1", 77, "random"), ("audiobots-random-2", 58, "random"), ("audiobots-bayesian", 13, "tpe")],
)
def test_the_published_sweeps(name: str, trials: int, sampler: str) -> None:
    sweep = load_sweep(name)
    assert (sweep.trials, sweep.sampler) == (trials, sampler)
    assert sweep.space["learning_rate"] == Range(5e-5, 1e-2, log=True)
    assert sweep.space["model.dropout"] == Range(0.0, 0.6)
    assert sweep.space["model.activation"] == Choice(("relu", "leaky_relu", "elu"))
    losses = [changed_recipe(load_recipe(sweep.recipe), {"loss": value}).loss for value in sweep.space["loss"].values]  # type: ignore[union-attr]
    assert losses == [Loss(), Loss("focal", 2.0, (0.73, 0.48, 0.91, 0.92, 0.97))]
    assert name in sweep_names()


def test_drawn_values_go_to_their_places() -> None:
    recipe = load_recipe("separable")
    values = {
        "learning_rate": 0.002, "loss.label_smoothing": 0.1, "mixup": {}, "prior.strength": 0.5,
        "model.dropout": 0.3,
    }  # fmt: skip
    changed = changed_recipe(recipe, values)
    assert (changed.learning_rate, changed.loss.label_smoothing, changed.prior) == (0.002, 0.1, Prior(0.5))
    assert changed.mixup is not None
    assert changed_recipe(changed, {"mixup": False, "prior": False}) == replace(
        recipe, learning_rate=0.002, loss=Loss(label_smoothing=0.1)
    )
    with pytest.raises(UsageError, match=r"loss: got label_smoothing 1\.5"):
        changed_recipe(recipe, {"loss.label_smoothing": 1.5})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('recipe = "separable"', "got 20 trials of 0 parameters; allowed: from 1"),
        ('recipe = "x"\n[space]\nepochs = [1, 2]', "recipe 'x': not known"),
        ('recipe = "separable"\n[space]\ncolour = [1, 2]', "space: got 'colour'; allowed: learning_rate, epochs"),
        ('recipe = "separable"\n[space]\n"loss.colour" = [1, 2]', "space: got 'loss.colour'; allowed: learning_rate"),
        ('recipe = "separable"\n[space]\nfeatures = [1, 2]', "space: got 'features'; allowed: learning_rate"),
        ('recipe = "separable"\n[space]\nepochs = [1]', "choice: got [1]; allowed: two values or more"),
        ('recipe = "separable"\n[space]\nepochs = { low = 3, high = 2 }', "allowed: low < high, with log low above 0"),
        ('recipe = "separable"\n[space]\nepochs = { low = 3 }', "missing 1 required positional argument: 'high'"),
        ('recipe = "separable"\nsampler = "grid"\n[space]\nepochs = [1, 2]', "sampler: got 'grid'; allowed: random"),
        ('recipe = "separable"\nmetric = "f9"\n[space]\nepochs = [1, 2]', "metric: got 'f9'; allowed: macro_f1"),
        ("recipe = ", "Invalid value"),
    ],
)
def test_a_damaged_sweep_is_refused_in_one_line(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "bad.toml").write_text(text)
    with pytest.raises(UsageError, match=re.escape(reason)) as error:
        load_sweep(str(tmp_path / "bad.toml"))
    assert str(error.value).startswith(f"sweep '{tmp_path / 'bad.toml'}': ")
    assert "\n" not in str(error.value)


def test_what_was_drawn_and_not_finished_is_drawn_again(tmp_path: Path) -> None:
    study = Study(SWEEP, tmp_path, seed=3)
    first, lost = study.draw(), study.draw()
    study.finish(first, 0.5)
    again = Study(SWEEP, tmp_path, seed=3)
    redrawn, fresh = again.draw(), again.draw()
    assert (redrawn.values, redrawn.folder) == (lost.values, lost.folder)
    assert fresh.values not in (first.values, lost.values)
    assert len({first.folder, redrawn.folder, fresh.folder}) == 3
    again.finish(redrawn, 0.7)
    again.fail(fresh, "no such thing")
    trials = Study(SWEEP, tmp_path, seed=3).done()
    assert [described(trial)["value"] for trial in trials] == [0.5, 0.7, None]
    assert described(trials[2])["reason"] == "no such thing"
    best = again.best()
    assert best
    assert described(best)["run"] == f"trials/{lost.folder}"


def test_trials_are_judged_by_validation_clips(tmp_path: Path) -> None:
    features, study = clips(60), Study(SWEEP, tmp_path, seed=0)
    run_here(study, jobs_of(tmp_path, folds=2), features, 2, lambda: None)
    for trial in study.done():
        folder = tmp_path / "trials" / trial.user_attrs["folder"]
        scores = [json.loads((folder / str(seed) / "metrics.json").read_text())["validation"] for seed in (0, 1)]
        assert trial.value == pytest.approx(sum(score["macro_f1"] for score in scores) / 2)
        recipe = checkpoint.load(folder / "0").provenance["recipe"]
        assert recipe["learning_rate"] == trial.params["learning_rate"]
    assert len({trial.value for trial in study.done()}) == 2


def test_a_trial_that_cannot_be_trained_fails_alone(tmp_path: Path) -> None:
    wild = replace(SWEEP, space={**SWEEP.space, "learning_rate": Choice((0.01, 1e20))})
    study = Study(wild, tmp_path, seed=1)
    run_here(study, jobs_of(tmp_path), clips(60), 4, lambda: None)
    outcomes = {(trial.params["learning_rate"], trial.state.name) for trial in study.done()}
    assert outcomes == {(0.01, "COMPLETE"), (1e20, "FAIL")}
    reasons = [str(described(trial)["reason"]) for trial in study.done() if trial.value is None]
    assert all("the loss became" in reason for reason in reasons)


def test_the_median_gives_trials_up(tmp_path: Path) -> None:
    pruned = replace(SWEEP, pruner="median", space={**SWEEP.space, "learning_rate": Choice((0.008, 0.01, 0.012, 1e-9))})
    study = Study(pruned, tmp_path, seed=0)
    run_here(study, jobs_of(tmp_path, epochs=7), clips(60), 14, lambda: None)
    given_up = [trial for trial in study.done() if trial.state.name == "PRUNED"]
    assert given_up
    assert {trial.params["learning_rate"] for trial in given_up} == {1e-9}
    assert all(5 < len(trial.intermediate_values) <= 7 for trial in given_up)


CHILD = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
import torch
from clips import clips
from test_sweep import SWEEP, jobs_of
from tinyclf.search.study import Study
from tinyclf.search.trials import run_here
from tinyclf.training.resume import FolderKeeper

torch.set_num_threads(1)
folder = Path(sys.argv[1])
keep = FolderKeeper.keep

def killed(self, fitting, identity):
    keep(self, fitting, identity)
    if "0002" in str(self.folder) and len(fitting.history) == 1:
        os.kill(os.getpid(), signal.SIGKILL)

FolderKeeper.keep = killed
run_here(Study(SWEEP, folder, seed=5), jobs_of(folder), clips(60), 4, lambda: None)
"""


def test_a_killed_sweep_loses_nothing_finished(tmp_path: Path) -> None:
    code = CHILD.format(tests=str(Path(__file__).parent))
    command = [sys.executable, "-P", "-c", code, str(tmp_path / "killed")]
    child = subprocess.run(command, capture_output=True, check=False)
    assert child.returncode == -signal.SIGKILL, child.stderr.decode()
    study = Study(SWEEP, tmp_path / "killed", seed=5)
    before = [(trial.number, trial.params, trial.value) for trial in study.done()]
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "killed").rglob(checkpoint.DESCRIPTION)}
    assert len(before) == len(times) == 2
    features = clips(60)
    run_here(study, jobs_of(tmp_path / "killed"), features, 4, lambda: None)
    assert [(trial.number, trial.params, trial.value) for trial in study.done()][:2] == before
    assert all(path.stat().st_mtime_ns == when for path, when in times.items())
    assert len(study.done()) == 4
    whole = Study(SWEEP, tmp_path / "whole", seed=5)
    run_here(whole, jobs_of(tmp_path / "whole"), features, 4, lambda: None)
    # The third went on in its own folder, to the value it would have had.
    assert [trial.value for trial in study.done()][:3] == [trial.value for trial in whole.done()][:3]
    assert study.done()[2].user_attrs["folder"] == "0002"


def test_pictures_show_which_parameter_mattered(tmp_path: Path) -> None:
    study = Study(SWEEP, tmp_path, seed=0)
    assert write_pictures(study, tmp_path) == []
    for _ in range(20):
        drawn = study.draw()
        study.finish(drawn, 1 - drawn.values["model.dropout"] ** 2)
    assert [path.name for path in write_pictures(study, tmp_path)] == ["parallel.svg", "importance.svg"]
    for name in ("parallel.svg", "importance.svg"):
        assert "<svg" in (tmp_path / name).read_text()
    importance = study.importance()
    assert importance["model.dropout"] > 2 * importance["learning_rate"]


def _result(tinyclf: Callable[..., tuple[int, str, str]], *arguments: object) -> Any:
    code, out, err = tinyclf(*arguments, "--json")
    return json.loads(out) if code == 0 else err


def test_the_command_searches_within_a_budget(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tinyclf: Callable[..., tuple[int, str, str]]
) -> None:
    monkeypatch.chdir(tmp_path)
    _result(tinyclf, "data", "make", "sounds", "--clips", 8, "--seconds", 1.1)
    (tmp_path / "mine.toml").write_text(
        'recipe = "separable"\nsampler = "random"\n[space]\n"model.width" = { low = 0.0, high = 1.0 }\n'
        '"model.family" = ["separable", "streaming"]\nlearning_rate = [1e-3, 4e-3]\n'
    )
    asked = ("--budget", "4k", "--macs", "0.4M", "--data", "sounds", "--epochs", 1, "--device", "cpu")
    found = _result(tinyclf, "sweep", "mine.toml", *asked, "--trials", 4, "--out", "found")
    assert [trial["number"] for trial in found["trials"]] == [0, 1, 2, 3]
    best = checkpoint.load(Path(found["best"]["run"]))
    assert best.model.family == found["best"]["params"]["model.family"]
    for trial in found["trials"]:
        model = checkpoint.load(Path("found") / trial["run"]).model
        assert model.params() <= 4_000
        assert model.family == trial["params"]["model.family"]
    assert found["best"]["costs"]["params"] == best.model.params()
    assert found["best"]["costs"]["macs"] <= 400_000
    assert found["best"]["value"] == max(trial["value"] for trial in found["trials"])
    assert "found/parallel.svg" in found["pictures"]
    more = _result(tinyclf, "sweep", "--resume", "found", "--trials", 5)
    assert more["trials"][:4] == found["trials"]
    assert len(more["trials"]) == 5
    assert "to resume; allowed: the folder of a sweep alone" in _result(tinyclf, "sweep", "--resume", ".")
    assert "sweep 'x': not known and no file; allowed: audiobots-bayesian" in _result(tinyclf, "sweep", "x")


def _training_workers() -> list[int]:
    """Processes of the cluster's workers that are at a training."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if path.read_bytes().startswith(b"ray::train_there"):
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers by /proc")
def test_a_lost_workers_trial_is_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ray", reason="the extra ray is not installed")
    from ray.cluster_utils import Cluster

    from tinyclf.search.cluster import run_there

    features, here = clips(60), Study(SWEEP, tmp_path / "here", seed=0)
    run_here(here, jobs_of(tmp_path / "here", epochs=60), features, 3, lambda: None)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")]))
    # Weights are equal to the bit where the number of threads is.
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 0})
    first, second = (cluster.add_node(num_cpus=1) for _ in range(2))
    there, lost = Study(SWEEP, tmp_path / "there", seed=0), list[int]()

    def lose() -> None:
        while len(workers := _training_workers()) < 2:
            time.sleep(0.05)
        lost.append(len(there.done()))
        lost.append(len(workers))
        cluster.remove_node(second, allow_graceful=False)

    try:
        thread = threading.Thread(target=lose, daemon=True)
        thread.start()
        run_there(there, jobs_of(tmp_path / "there", epochs=60), features, 3, lambda: None, cluster.address)
        thread.join(timeout=60)
        # Folds are tasks of their own; the worker that is left does them all.
        several = [Study(SWEEP, tmp_path / name, seed=1) for name in ("folds-here", "folds-there")]
        run_here(several[0], jobs_of(tmp_path / "folds-here", folds=2), features, 2, lambda: None)
        folded = jobs_of(tmp_path / "folds-there", folds=2)
        run_there(several[1], folded, features, 2, lambda: None, cluster.address)
    finally:
        cluster.shutdown()
    assert first is not second
    # Both workers were at the first two trials when one was lost.
    assert lost == [0, 2]
    assert [trial.value for trial in there.done()] == [trial.value for trial in here.done()]
    assert [trial.value for trial in several[1].done()] == [trial.value for trial in several[0].done()]
    for trial in there.done():
        folders = [tmp_path / name / "trials" / trial.user_attrs["folder"] / "0" for name in ("here", "there")]
        assert checkpoint.load(folders[0]).digest() == checkpoint.load(folders[1]).digest()


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    from tinyclf.search.cluster import run_there

    allowed = r"--ray: got no Ray; allowed: with|--ray '127.0.0.1:1': .*; allowed: local, auto, HOST:PORT"
    with pytest.raises(UsageError, match=allowed) as error:
        run_there(Study(SWEEP, tmp_path, 0), jobs_of(tmp_path), clips(60), 1, lambda: None, "127.0.0.1:1")
    assert "\n" not in str(error.value)
