"""Search over recipes and models: what may vary, who draws it, and where trials are trained."""
