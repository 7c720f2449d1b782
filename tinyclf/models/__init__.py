"""Model families by name and by budget."""

from tinyclf.models.registry import ModelSpec, bodies, for_budget, named, names, parse_count

__all__ = ["ModelSpec", "bodies", "for_budget", "named", "names", "parse_count"]
