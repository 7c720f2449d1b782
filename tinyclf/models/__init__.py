"""Model families by name and by budget."""

from tinyclf.models.registry import (
    ModelSpec,
    bodies,
    ensemble_of,
    for_budget,
    members_of,
    named,
    names,
    parse_count,
    repeated,
)

__all__ = [
    "ModelSpec",
    "bodies",
    "ensemble_of",
    "for_budget",
    "members_of",
    "named",
    "names",
    "parse_count",
    "repeated",
]
