"""Pictures of a sweep: parallel coordinates, and how much each parameter mattered."""

import warnings
from pathlib import Path
from typing import Any

import optuna
from matplotlib import pyplot
from optuna.trial import TrialState

from tinyclf.search.study import Study

PARALLEL, IMPORTANCE = "parallel.svg", "importance.svg"


def write_pictures(study: Study, folder: Path) -> list[Path]:
    """Write parallel.svg and importance.svg of the trials that have a value; returns the paths written.

    Importance needs values that differ: it is PED-ANOVA's (Watanabe et al., 2023).
    """
    complete = study.study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    if not complete:
        return []
    # No window is wanted, on whatever machine.
    pyplot.switch_backend("agg")
    # Optuna calls its own matplotlib pictures experimental since 2020.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        written = [_saved(optuna.visualization.matplotlib.plot_parallel_coordinate(study.study), folder / PARALLEL)]
        if len(complete) > 3 and len({trial.value for trial in complete}) > 1:
            evaluator = optuna.importance.PedAnovaImportanceEvaluator()
            drawn = optuna.visualization.matplotlib.plot_param_importances(study.study, evaluator=evaluator)
            written.append(_saved(drawn, folder / IMPORTANCE))
    return written


def _saved(axes: Any, path: Path) -> Path:
    axes.figure.set_size_inches(10, 5)
    axes.figure.savefig(path, bbox_inches="tight")
    pyplot.close(axes.figure)
    return path
