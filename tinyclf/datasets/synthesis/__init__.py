"""Synthetic sounds, a file a class; made for trying the tools, not for judging accuracy."""
