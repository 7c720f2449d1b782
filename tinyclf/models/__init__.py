"""Model families by name and by budget."""

from tinyclf.models.registry import ModelSpec, for_budget, named, names, parse_count

__all__ = ["ModelSpec", "for_budget", "named", "names", "parse_count"]
