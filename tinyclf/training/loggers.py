"""Where the curves of a training go besides its history.csv: TensorBoard, Weights & Biases."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tinyclf.errors import UsageError, not_known
from tinyclf.training.fitting import Epoch

LOGGERS = ("tensorboard", "wandb")
PROJECT = "tinyclf"
Told = Callable[[Epoch], None]


def logged(names: Sequence[str], folder: Path, ending: ExitStack) -> Told:
    """What is told each epoch of a run and passes its figures on to the named loggers, until `ending` is left.

    TensorBoard's events lie in the run's folder, as do those of Weights & Biases where it is offline (WANDB_MODE);
    there a run has the folder's name. Raises UsageError for a logger that is not known or not installed.
    """
    loggers = [_logger(name, folder, ending) for name in names]

    def told(epoch: Epoch) -> None:
        figures = {key: value for key, value in asdict(epoch).items() if key != "epoch"}
        for logger in loggers:
            logger.log_metrics(figures, step=epoch.epoch)

    return told


def _logger(name: str, folder: Path, ending: ExitStack) -> Any:
    if name not in LOGGERS:
        raise UsageError(not_known("logger", name, LOGGERS))
    try:
        return _tensorboard(folder, ending) if name == "tensorboard" else _wandb(folder, ending)
    except ImportError as error:
        raise UsageError(f"logger {name!r}: not installed; allowed: with `pip install tinyclf[{name}]`") from error


def _tensorboard(folder: Path, ending: ExitStack) -> Any:
    from lightning.fabric.loggers.tensorboard import TensorBoardLogger

    logger = TensorBoardLogger(folder, name="", version="tensorboard")
    ending.callback(logger.finalize, "success")
    return logger


def _wandb(folder: Path, ending: ExitStack) -> Any:
    from lightning.pytorch.loggers import WandbLogger

    folder.mkdir(parents=True, exist_ok=True)
    logger = WandbLogger(name=folder.name, project=PROJECT, save_dir=folder)
    ending.callback(logger.experiment.finish)
    return logger
