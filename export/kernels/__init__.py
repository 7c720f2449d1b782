"""Kernels generated for cores with the DSP extension: assembly for one layer, its weights rearranged."""
