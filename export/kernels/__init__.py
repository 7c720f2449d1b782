"""Kernels specialised by generation for cores with the DSP extension: assembly for one layer, its weights rearranged."""
