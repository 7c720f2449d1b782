"""The C99 runtime, its compilers and the emulated cores it runs on."""
