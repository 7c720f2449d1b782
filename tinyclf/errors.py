"""The one exception tree: every message says what is wrong, where, what was got and what is allowed."""

import difflib
from collections.abc import Iterable


class TinyclfError(Exception):
    """Base of every error that a user can cause; the command line prints it as one line and exits with 2."""


class UsageError(TinyclfError):
    """An argument, option or name that does not exist or does not fit."""


class AudioError(TinyclfError):
    """A sound file that cannot be decoded or holds nothing to learn from."""


class DataError(TinyclfError):
    """A data set, manifest or split that cannot be used."""


class BudgetError(TinyclfError):
    """A budget that no member of a model family meets."""


class CheckpointError(TinyclfError):
    """A run folder or checkpoint that is missing, damaged or of another kind."""


class UnsupportedOp(TinyclfError):
    """A layer that the integer graph cannot express."""


class GraphError(TinyclfError):
    """A graph that breaks a rule of the integer specification, or a graph file that is damaged."""


class BundleError(TinyclfError):
    """An exported bundle that is missing, damaged or inconsistent."""


class ToolchainError(TinyclfError):
    """A C compiler or emulator that failed or is not there."""


def not_known(kind: str, name: str, allowed: Iterable[str]) -> str:
    """The text of an error about a name that does not exist, with the nearest one that does."""
    names = list(allowed)
    near = difflib.get_close_matches(name, names, n=1)
    hint = f" (did you mean {near[0]}?)" if near else ""
    return f"{kind} {name!r}: not known{hint}; allowed: {', '.join(names)}"
