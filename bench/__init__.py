"""Measurements: host latency, emulated cores, accuracy tables."""
