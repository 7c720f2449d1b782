"""Model families by name and by budget."""
