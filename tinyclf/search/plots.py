"""Pictures of a sweep: parallel coordinates, and how much each parameter mattered."""

import warnings
from pathlib import Path
from typing import Any

import optuna
from matplotlib import pyplot

from tinyclf.search.study import EVALUATOR, Study

PARALLEL, IMPORTANCE = "parallel.svg", "importance.svg"


def write_pictures(study: Study, folder: Path) -> list[Path]:
    """Write parallel.svg, and importance.svg where there is one to show; returns the paths written."""
    if study.best() is None:
        return []
    # No window is wanted, on whatever machine.
    pyplot.switch_backend("agg")
    # Optuna calls its own matplotlib pictures experimental since 2020.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        written = [_saved(optuna.visualization.matplotlib.plot_parallel_coordinate(study.study), folder / PARALLEL)]
        if study.importance():
            drawn = optuna.visualization.matplotlib.plot_param_importances(study.study, evaluator=EVALUATOR)
            written.append(_saved(drawn, folder / IMPORTANCE))
    return written


def _saved(axes: Any, path: Path) -> Path:
    axes.figure.set_size_inches(10, 5)
    axes.figure.savefig(path, bbox_inches="tight")
    pyplot.close(axes.figure)
    return path
