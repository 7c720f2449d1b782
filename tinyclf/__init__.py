"""tinyclf: from a folder of sound to a sound-scene classifier on a microcontroller."""

__version__ = "0.1.0"
