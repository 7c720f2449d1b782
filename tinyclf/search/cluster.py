"""Trials and their folds on a Ray cluster: each training is a task, and runs again where its worker is lost."""

import socket
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from tinyclf.datasets import ClipFeatures
from tinyclf.errors import TinyclfError, UsageError
from tinyclf.files import write_bytes
from tinyclf.search.study import Drawn, Study
from tinyclf.search.trials import GivenUp, Job, Jobs, Told, score_of, train_job
from tinyclf.training import Epoch

LOCAL = "local"
ADDRESSES = f"{LOCAL}, auto, HOST:PORT"
# How often the trainings' figures are looked at, in s.
PATIENCE = 0.2
# How many workers one training may lose.
RETRIES = 5


@dataclass
class _Open:
    """A trial in training: which of its jobs have given a value."""

    drawn: Drawn
    jobs: int
    values: dict[int, float] = field(default_factory=dict)
    steps: set[int] = field(default_factory=set)
    reason: str = ""
    stopped: bool = False
    ended: int = 0


class Referee:
    """Passes each training's figures on, and tells it when its trial is given up; an actor of the cluster."""

    def __init__(self) -> None:
        self.figures: list[tuple[int, int, float]] = []
        self.over: set[int] = set()

    def report(self, trial: int, epoch: int, value: float) -> bool:
        """Keep a figure; whether the trial is over."""
        self.figures.append((trial, epoch, value))
        return trial in self.over

    def take(self) -> list[tuple[int, int, float]]:
        """The figures (trial, epoch, macro-F1) since the last call."""
        taken, self.figures = self.figures, []
        return taken

    def stop(self, trial: int) -> None:
        """Give a trial up."""
        self.over.add(trial)


def train_there(features: ClipFeatures, job: Job, trial: int, referee: Any) -> dict[str, Any]:
    """A task: a training in a folder of the worker's own; its scores on validation clips, and its files."""
    import ray

    def on_epoch(epoch: Epoch) -> None:
        if referee is not None and ray.get(referee.report.remote(trial, epoch.epoch, epoch.validation_macro_f1)):
            raise GivenUp

    with TemporaryDirectory() as folder:
        try:
            run = train_job(job.moved(Path(folder)), features, on_epoch)
        except GivenUp:
            return {"given_up": True}
        except TinyclfError as error:
            return {"reason": str(error)}
        files = {path.name: path.read_bytes() for path in Path(folder).iterdir() if path.is_file()}
        return {"scores": run.validation, "files": files}


def run_there(study: Study, jobs_of: Jobs, features: ClipFeatures, wanted: int, told: Told, address: str) -> None:
    """As `run_here`, on the cluster at an address, as many trainings at a time as it has cores.

    "local" starts one on this machine. Raises UsageError where Ray is not installed or no cluster answers.
    """
    with _cluster(address) as ray:
        _Spread(study, jobs_of, ray, ray.put(features)).run(wanted, told)


@contextmanager
def _cluster(address: str) -> Any:
    try:
        import ray
    except ImportError as error:
        raise UsageError("--ray: got no Ray; allowed: with `pip install tinyclf[ray]`") from error
    _require_answer(address)
    try:
        ray.init(address=None if address == LOCAL else address, log_to_driver=False, logging_level="ERROR",
                 include_dashboard=False if address == LOCAL else None)  # fmt: skip
    except (ConnectionError, ValueError, RuntimeError) as error:
        reason = str(error).splitlines()[0]
        raise UsageError(f"--ray {address!r}: {reason}; allowed: {ADDRESSES}") from error
    try:
        yield ray
    finally:
        ray.shutdown()


def _require_answer(address: str) -> None:
    """Raise UsageError where nobody listens at HOST:PORT, for which Ray itself would wait minutes."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if address in (LOCAL, "auto"):
        return
    try:
        socket.create_connection((host, int(port)), timeout=5).close()
    except (OSError, ValueError) as error:
        raise UsageError(f"--ray {address!r}: {error}; allowed: {ADDRESSES}") from error


class _Spread:
    def __init__(self, study: Study, jobs_of: Jobs, ray: Any, features: Any) -> None:
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        self.study, self.jobs_of, self.ray, self.features = study, jobs_of, ray, features
        # Beside this process, so that it is not lost with a worker.
        here = NodeAffinitySchedulingStrategy(ray.get_runtime_context().get_node_id(), soft=False)
        self.referee = ray.remote(num_cpus=0, scheduling_strategy=here)(Referee).remote()
        self.task = ray.remote(num_cpus=1, max_retries=RETRIES)(train_there)
        self.pending: dict[Any, tuple[_Open, int, Job]] = {}

    def run(self, wanted: int, told: Told) -> None:
        while True:
            while self._open() + len(self.study.done()) < wanted and len(self.pending) < self._slots():
                self._begin()
                told()
            if not self.pending:
                return
            ready, _ = self.ray.wait(list(self.pending), num_returns=1, timeout=PATIENCE)
            self._judge()
            for reference in ready:
                self._end(reference)
                told()

    def _slots(self) -> int:
        return max(1, int(self.ray.cluster_resources().get("CPU", 1)))

    def _open(self) -> int:
        return len({id(trial) for trial, _, _ in self.pending.values()})

    def _begin(self) -> None:
        drawn = self.study.draw()
        try:
            jobs = self.jobs_of(drawn)
        except TinyclfError as error:
            self.study.fail(drawn, str(error))
            return
        trial = _Open(drawn, len(jobs))
        for number, job in enumerate(jobs):
            referee = self.referee if len(jobs) == 1 else None
            task = self.task.options(num_gpus=1) if job.device == "cuda" else self.task
            reference = task.remote(self.features, job, drawn.trial.number, referee)
            self.pending[reference] = trial, number, job

    def _judge(self) -> None:
        """Let the pruner see the figures that came in."""
        trials = {trial.drawn.trial.number: trial for trial, _, _ in self.pending.values()}
        for number, epoch, value in self.ray.get(self.referee.take.remote()):
            trial = trials.get(number)
            # A training that runs again after a loss tells its epochs again.
            if trial and not trial.stopped and epoch not in trial.steps:
                trial.steps.add(epoch)
                trial.drawn.trial.report(value, epoch)
                if trial.drawn.trial.should_prune():
                    trial.stopped = True
                    self.referee.stop.remote(number)

    def _end(self, reference: Any) -> None:
        trial, number, job = self.pending.pop(reference)
        trial.ended += 1
        try:
            self._keep(trial, number, job, self.ray.get(reference))
        except self.ray.exceptions.RayError as error:
            trial.reason = trial.reason or f"lost: {type(error).__name__}"
        if trial.ended < trial.jobs:
            return
        if trial.reason:
            self.study.fail(trial.drawn, trial.reason)
        elif len(trial.values) < trial.jobs:
            self.study.prune(trial.drawn)
        else:
            self.study.finish(trial.drawn, float(np.mean(list(trial.values.values()))))

    def _keep(self, trial: _Open, number: int, job: Job, outcome: Mapping[str, Any]) -> None:
        if "reason" in outcome:
            trial.reason = trial.reason or str(outcome["reason"])
        elif "scores" in outcome:
            for name, content in outcome["files"].items():
                write_bytes(job.folder / name, content)
            try:
                trial.values[number] = score_of(outcome["scores"], self.study.sweep.metric)
            except TinyclfError as error:
                trial.reason = str(error)
