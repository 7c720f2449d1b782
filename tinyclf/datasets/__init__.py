"""Readers that turn data sets into one table of clips."""
