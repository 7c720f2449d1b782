"""tinyclf: from a folder of sound to a sound-scene classifier on a microcontroller."""
