"""Rows of Markdown tables."""

from collections.abc import Iterable


def row(cells: Iterable[str]) -> str:
    """One row of these cells."""
    return f"| {' | '.join(cells)} |"
