@ Where cortex-m.ld puts firmware on the MPS3 board with image AN547 (Cortex-M55), which QEMU emulates: external memory
@ serves as flash. No code.
    .weak tc_flash_origin
    .weak tc_ram_origin
    .set tc_flash_origin, 0x60000000
    .set tc_ram_origin, 0x21000000
