#if defined(__thumb2__) && defined(__ARM_FEATURE_DSP) && !defined(__ARM_BIG_ENDIAN) && !defined(TC_PORTABLE)
    .syntax unified
    .thumb

    @ minimal filtering, 8 rows at once, folded
    .section .text.tc_kernel_0, "ax", %progbits
    .balign 4
    .global tc_kernel_0
    .thumb_func
    .type tc_kernel_0, %function
tc_kernel_0:
    push {r4-r11, lr}
    sub sp, #196
    str r0, [sp, #8]
    str r1, [sp, #12]
    str r2, [sp, #16]
    str r3, [sp, #20]
    ldr r0, [sp, #240]
    cmp r0, #4
    bhs 1f
    ldr r1, [sp, #236]
    orr r0, r1
    cmp r0, #0
    bne 3f
    ldr r0, [sp, #232]
    add r0, r0, #4096
    addw r0, r0, #1448
    movw r1, #2570
    movt r1, #2570
    movw r2, #190
4:
    str r1, [r0], #4
    subs r2, r2, #1
    bne 4b
3:
    @ copy the block's rows, with padding around them
    ldr r0, [sp, #236]
    ldr r1, [sp, #8]
    mov r2, #2
    mul r0, r0, r2
    movw r3, #32
    mla r2, r0, r3, r1
    ldr r4, [sp, #232]
    add r4, r4, #4096
    addw r4, r4, #1448
    add r5, sp, #120
    mov r6, #19
    movw r11, #2570
    movt r11, #2570
5:
    str r4, [r5], #4
    addw r9, r4, #2
    mov r10, r2
    cmp r0, #20
    bhs 6f
    mov r7, #8
8:
    ldr r8, [r10], #4
    str r8, [r9], #4
    subs r7, r7, #1
    bne 8b
    b 7f
6:
    mov r7, #8
9:
    str r11, [r9], #4
    subs r7, r7, #1
    bne 9b
7:
    addw r4, r4, #40
    add r0, #1
    add r2, r3
    subs r6, r6, #1
    bne 5b
    @ widen the block's rows into the strip
    ldr r0, [sp, #240]
    ldr r8, [sp, #232]
    movw r10, #1344
    mla r8, r0, r10, r8
    add r11, sp, #120
    movw r10, #16
    mla r11, r0, r10, r11
    movw r10, #65526
    movt r10, #65526
    ldr r1, [sp, #244]
    cmp r1, #4
    it hi
    movhi r1, #4
    sub r1, r0
    str r1, [sp, #60]
10:
    movw r9, #0
    movw r0, #16
    str r0, [sp, #4]
11:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    ldr r12, [r11, #8]
    ldr r1, [r12, r9]
    ldr r12, [r11, #16]
    ldr r2, [r12, r9]
    ldr r12, [r11, #24]
    ldr r3, [r12, r9]
    sxtab16 r4, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sxtab16 r5, r10, r1, ror #8
    sxtab16 r1, r10, r1
    sxtab16 r6, r10, r2, ror #8
    sxtab16 r2, r10, r2
    sxtab16 r7, r10, r3, ror #8
    sxtab16 r3, r10, r3
    ssub16 r0, r0, r2
    ssub16 r4, r4, r6
    sadd16 r0, r0, r0
    sadd16 r4, r4, r4
    str r0, [r8, #72]
    str r4, [r8, #80]
    sadd16 r0, r1, r2
    sadd16 r4, r5, r6
    str r0, [r8, #24]
    str r4, [r8, #32]
    ssub16 r2, r2, r1
    ssub16 r6, r6, r5
    str r2, [r8, #0]
    str r6, [r8, #8]
    ssub16 r3, r3, r1
    ssub16 r7, r7, r5
    sadd16 r3, r3, r3
    sadd16 r7, r7, r7
    str r3, [r8, #120]
    str r7, [r8, #128]
    ldr r12, [r11, #4]
    ldr r0, [r12, r9]
    ldr r12, [r11, #12]
    ldr r1, [r12, r9]
    ldr r12, [r11, #20]
    ldr r2, [r12, r9]
    sxtab16 r3, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sxtab16 r4, r10, r1, ror #8
    sxtab16 r1, r10, r1
    sxtab16 r5, r10, r2, ror #8
    sxtab16 r2, r10, r2
    ssub16 r0, r0, r1
    ssub16 r3, r3, r4
    sadd16 r0, r0, r0
    sadd16 r3, r3, r3
    str r0, [r8, #96]
    str r3, [r8, #104]
    sadd16 r0, r1, r1
    sadd16 r3, r4, r4
    str r0, [r8, #48]
    str r3, [r8, #56]
    ssub16 r2, r2, r1
    ssub16 r5, r5, r4
    sadd16 r2, r2, r2
    sadd16 r5, r5, r5
    str r2, [r8, #144]
    str r5, [r8, #152]
    add r8, #16
    add r9, #4
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    ldr r12, [r11, #8]
    ldr r1, [r12, r9]
    ldr r12, [r11, #16]
    ldr r2, [r12, r9]
    ldr r12, [r11, #24]
    ldr r3, [r12, r9]
    sxtab16 r0, r10, r0
    sxtab16 r1, r10, r1
    sxtab16 r2, r10, r2
    sxtab16 r3, r10, r3
    ssub16 r0, r0, r2
    sadd16 r0, r0, r0
    str r0, [r8, #72]
    sadd16 r0, r1, r2
    str r0, [r8, #24]
    ssub16 r2, r2, r1
    str r2, [r8, #0]
    ssub16 r3, r3, r1
    sadd16 r3, r3, r3
    str r3, [r8, #120]
    ldr r12, [r11, #4]
    ldr r0, [r12, r9]
    ldr r12, [r11, #12]
    ldr r1, [r12, r9]
    ldr r12, [r11, #20]
    ldr r2, [r12, r9]
    sxtab16 r0, r10, r0
    sxtab16 r1, r10, r1
    sxtab16 r2, r10, r2
    ssub16 r0, r0, r1
    sadd16 r0, r0, r0
    str r0, [r8, #96]
    sadd16 r0, r1, r1
    str r0, [r8, #48]
    ssub16 r2, r2, r1
    sadd16 r2, r2, r2
    str r2, [r8, #144]
    addw r8, r8, #152
    subw r9, r9, #2
    ldr r0, [sp, #4]
    cmp r9, r0
    bne 11b
    subw r8, r8, #1340
    movw r9, #16
    movw r0, #32
    str r0, [sp, #4]
12:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    ldr r12, [r11, #8]
    ldr r1, [r12, r9]
    ldr r12, [r11, #16]
    ldr r2, [r12, r9]
    ldr r12, [r11, #24]
    ldr r3, [r12, r9]
    sxtab16 r4, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sxtab16 r5, r10, r1, ror #8
    sxtab16 r1, r10, r1
    sxtab16 r6, r10, r2, ror #8
    sxtab16 r2, r10, r2
    sxtab16 r7, r10, r3, ror #8
    sxtab16 r3, r10, r3
    ssub16 r0, r0, r2
    ssub16 r4, r4, r6
    sadd16 r0, r0, r0
    sadd16 r4, r4, r4
    str r0, [r8, #72]
    str r4, [r8, #80]
    sadd16 r0, r1, r2
    sadd16 r4, r5, r6
    str r0, [r8, #24]
    str r4, [r8, #32]
    ssub16 r2, r2, r1
    ssub16 r6, r6, r5
    str r2, [r8, #0]
    str r6, [r8, #8]
    ssub16 r3, r3, r1
    ssub16 r7, r7, r5
    sadd16 r3, r3, r3
    sadd16 r7, r7, r7
    str r3, [r8, #120]
    str r7, [r8, #128]
    ldr r12, [r11, #4]
    ldr r0, [r12, r9]
    ldr r12, [r11, #12]
    ldr r1, [r12, r9]
    ldr r12, [r11, #20]
    ldr r2, [r12, r9]
    sxtab16 r3, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sxtab16 r4, r10, r1, ror #8
    sxtab16 r1, r10, r1
    sxtab16 r5, r10, r2, ror #8
    sxtab16 r2, r10, r2
    ssub16 r0, r0, r1
    ssub16 r3, r3, r4
    sadd16 r0, r0, r0
    sadd16 r3, r3, r3
    str r0, [r8, #96]
    str r3, [r8, #104]
    sadd16 r0, r1, r1
    sadd16 r3, r4, r4
    str r0, [r8, #48]
    str r3, [r8, #56]
    ssub16 r2, r2, r1
    ssub16 r5, r5, r4
    sadd16 r2, r2, r2
    sadd16 r5, r5, r5
    str r2, [r8, #144]
    str r5, [r8, #152]
    add r8, #16
    add r9, #4
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    ldr r12, [r11, #8]
    ldr r1, [r12, r9]
    ldr r12, [r11, #16]
    ldr r2, [r12, r9]
    ldr r12, [r11, #24]
    ldr r3, [r12, r9]
    sxtab16 r0, r10, r0
    sxtab16 r1, r10, r1
    sxtab16 r2, r10, r2
    sxtab16 r3, r10, r3
    ssub16 r0, r0, r2
    sadd16 r0, r0, r0
    str r0, [r8, #72]
    sadd16 r0, r1, r2
    str r0, [r8, #24]
    ssub16 r2, r2, r1
    str r2, [r8, #0]
    ssub16 r3, r3, r1
    sadd16 r3, r3, r3
    str r3, [r8, #120]
    ldr r12, [r11, #4]
    ldr r0, [r12, r9]
    ldr r12, [r11, #12]
    ldr r1, [r12, r9]
    ldr r12, [r11, #20]
    ldr r2, [r12, r9]
    sxtab16 r0, r10, r0
    sxtab16 r1, r10, r1
    sxtab16 r2, r10, r2
    ssub16 r0, r0, r1
    sadd16 r0, r0, r0
    str r0, [r8, #96]
    sadd16 r0, r1, r1
    str r0, [r8, #48]
    ssub16 r2, r2, r1
    sadd16 r2, r2, r2
    str r2, [r8, #144]
    addw r8, r8, #152
    subw r9, r9, #2
    ldr r0, [sp, #4]
    cmp r9, r0
    bne 12b
    subw r8, r8, #4
    addw r11, r11, #16
    ldr r0, [sp, #60]
    subs r0, r0, #1
    str r0, [sp, #60]
    bne 10b
1:
    ldr r3, [sp, #240]
    subs r3, r3, #4
    it lo
    movlo r3, #0
    ldr r4, [sp, #244]
    sub r4, #4
    cmp r4, r3
    ble 2f
    movw r5, #8
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #128
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #80
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #236]
    movw r2, #256
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #232]
    add r0, r0, #4096
    addw r0, r0, #1280
    str r0, [sp, #24]
13:
    @ multiplier, rounding, shift of two channels, then their biases and bounds
    ldr r4, [sp, #32]
    ldm r4!, {r5-r8}
    str r4, [sp, #32]
    ldr r4, [sp, #36]
    ldrb r9, [r4, #0]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r5, [sp, #88]
    str r10, [sp, #92]
    str r9, [sp, #96]
    ldrb r9, [r4, #1]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r6, [sp, #100]
    str r10, [sp, #104]
    str r9, [sp, #108]
    strd r7, r8, [sp, #112]
    add r4, #2
    str r4, [sp, #36]
    @ unpack a pair of channels
    ldr lr, [sp, #28]
    ldr r12, [sp, #24]
    ldm lr!, {r0-r5}  @ taps 0, 2, 4 of two channels
    sxtb16 r6, r0
    sxtb16 r7, r1
    sxtb16 r8, r2
    sxtb16 r9, r3
    sxtb16 r10, r4
    sxtb16 r11, r5
    strd r6, r9, [r12, #72]
    strd r8, r11, [r12, #120]
    sadd16 r6, r6, r8
    sadd16 r9, r9, r11
    sadd16 r8, r6, r7
    sadd16 r11, r9, r10
    strd r8, r11, [r12, #24]
    ssub16 r6, r6, r7
    ssub16 r9, r9, r10
    strd r6, r9, [r12, #0]
    sxtb16 r0, r0, ror #8
    sxtb16 r1, r1, ror #8
    sxtb16 r2, r2, ror #8
    sxtb16 r3, r3, ror #8
    sxtb16 r4, r4, ror #8
    sxtb16 r5, r5, ror #8
    strd r0, r3, [r12, #80]
    strd r2, r5, [r12, #128]
    sadd16 r0, r0, r2
    sadd16 r3, r3, r5
    sadd16 r2, r0, r1
    sadd16 r5, r3, r4
    strd r2, r5, [r12, #32]
    ssub16 r0, r0, r1
    ssub16 r3, r3, r4
    strd r0, r3, [r12, #8]
    ldm lr!, {r0-r3}  @ taps 1, 3 of two channels
    sxtb16 r4, r0
    sxtb16 r5, r1
    sxtb16 r6, r2
    sxtb16 r7, r3
    strd r4, r6, [r12, #96]
    strd r5, r7, [r12, #144]
    sadd16 r4, r4, r5
    sadd16 r6, r6, r7
    strd r4, r6, [r12, #48]
    sxtb16 r0, r0, ror #8
    sxtb16 r1, r1, ror #8
    sxtb16 r2, r2, ror #8
    sxtb16 r3, r3, ror #8
    strd r0, r2, [r12, #104]
    strd r1, r3, [r12, #152]
    sadd16 r0, r0, r1
    sadd16 r2, r2, r3
    strd r0, r2, [r12, #56]
    addw r12, r12, #16
    ldm lr!, {r0-r5}  @ taps 0, 2, 4 of two channels
    sxtb16 r6, r0
    sxtb16 r7, r1
    sxtb16 r8, r2
    sxtb16 r9, r3
    sxtb16 r10, r4
    sxtb16 r11, r5
    strd r6, r9, [r12, #72]
    strd r8, r11, [r12, #120]
    sadd16 r6, r6, r8
    sadd16 r9, r9, r11
    sadd16 r8, r6, r7
    sadd16 r11, r9, r10
    strd r8, r11, [r12, #24]
    ssub16 r6, r6, r7
    ssub16 r9, r9, r10
    strd r6, r9, [r12, #0]
    ldm lr!, {r0-r3}  @ taps 1, 3 of two channels
    sxtb16 r4, r0
    sxtb16 r5, r1
    sxtb16 r6, r2
    sxtb16 r7, r3
    strd r4, r6, [r12, #96]
    strd r5, r7, [r12, #144]
    sadd16 r4, r4, r5
    sadd16 r6, r6, r7
    strd r4, r6, [r12, #48]
    addw r12, r12, #8
    addw r12, r12, #144
    str lr, [sp, #28]
    ldr r12, [sp, #232]
    ldr r11, [sp, #48]
    str r11, [sp, #56]
    mov r0, #4
    str r0, [sp, #60]
14:
    addw r0, r12, #1344
    str r0, [sp, #52]  @ end of the row of tiles
15:
    ldr lr, [sp, #24]
    mov r0, #0
    mov r1, #0
    mov r2, #0
    mov r3, #0
    @ sums: difference
16:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldrd r4, r5, [r12], #8
    ldrd r8, r9, [lr], #8
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    strd r0, r1, [sp, #72]
    strd r2, r3, [sp, #80]
    ldrd r0, r1, [sp, #112]
    mov r2, r0
    mov r3, r1
    @ sums: both
17:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldrd r4, r5, [sp, #72]
    ldrd r6, r7, [sp, #80]
    sub r8, r0, r4
    add r0, r4
    sub r9, r1, r5
    add r1, r5
    sub r10, r2, r6
    add r2, r6
    sub r11, r3, r7
    add r3, r7
    strd r8, r9, [sp, #72]
    strd r10, r11, [sp, #80]
    @ sums: first
18:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    add r10, sp, #88
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r0, r0, r4
    add r0, r5
    asr r0, r0, r6
    ssat r0, #8, r0
    smmulr r1, r1, r7
    add r1, r8
    asr r1, r1, r9
    ssat r1, #8, r1
    smmulr r2, r2, r4
    add r2, r5
    asr r2, r2, r6
    ssat r2, #8, r2
    smmulr r3, r3, r7
    add r3, r8
    asr r3, r3, r9
    ssat r3, #8, r3
    bfi r0, r1, #8, #8
    bfi r2, r3, #8, #8
    ldr r11, [sp, #56]
    strh r0, [r11, #0]
    strh r2, [r11, #128]
    ldrd r0, r1, [sp, #72]
    ldrd r2, r3, [sp, #80]
    @ sums: second
21:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    add r10, sp, #88
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r0, r0, r4
    add r0, r5
    asr r0, r0, r6
    ssat r0, #8, r0
    smmulr r1, r1, r7
    add r1, r8
    asr r1, r1, r9
    ssat r1, #8, r1
    smmulr r2, r2, r4
    add r2, r5
    asr r2, r2, r6
    ssat r2, #8, r2
    smmulr r3, r3, r7
    add r3, r8
    asr r3, r3, r9
    ssat r3, #8, r3
    bfi r0, r1, #8, #8
    bfi r2, r3, #8, #8
    ldr r11, [sp, #56]
    strh r0, [r11, #256]
    strh r2, [r11, #384]
    addw r11, r11, #16
    ldr r0, [sp, #52]
    str r11, [sp, #56]
    cmp r12, r0
    bne 15b
    addw r11, r11, #384
    str r11, [sp, #56]
    ldr r0, [sp, #60]
    subs r0, r0, #1
    str r0, [sp, #60]
    bne 14b
    ldr r0, [sp, #48]
    addw r0, r0, #2
    str r0, [sp, #48]
    ldr r0, [sp, #40]
    ldr r1, [sp, #44]
    subs r0, r0, #1
    str r0, [sp, #40]
    cmp r0, r1
    bne 13b
2:
    add sp, #196
    pop {r4-r11, pc}
    .size tc_kernel_0, . - tc_kernel_0

    .section .rodata.tc_weights_0, "a", %progbits
    .balign 4
    .global tc_weights_0
    .type tc_weights_0, %object
tc_weights_0:
    .byte -89, -127, -88, -8, -77, -33, -3, -13, -53, -5, -27, 4, -19, -4, -5, -18, 3, -7, 18, 0, 26, 35, 127, 71
    .byte -53, -95, -45, -35, -39, -22, -25, 3, -10, -11, 10, -11, 0, 16, 86, 34, 0, 0, 0, 0, -14, 0, 0, 0
    .byte -15, 0, 0, 0, -27, 0, 0, 0, -12, 0, 0, 0, 33, 0, 0, 0, -8, 0, 0, 0, -22, 0, 0, 0
    .byte -23, 0, 0, 0, 12, 0, 0, 0, -54, 94, 59, -114, -22, 90, 87, -116, -55, 74, 62, -93, -27, 57, -104, 70
    .byte -16, 98, -94, 57, -47, 62, -127, 55, -55, 82, 92, -127, -35, 94, 87, -103, -17, 88, -114, 50, -9, 80, -124, 65
    .byte 0, 0, 0, 0, 17, 0, 0, 0, -23, 0, 0, 0, 5, 0, 0, 0, -8, 0, 0, 0, -39, 0, 0, 0
    .byte 35, 0, 0, 0, 15, 0, 0, 0, 19, 0, 0, 0, -36, 0, 0, 0, -116, -71, -48, 48, -45, 34, 31, 115
    .byte -88, -40, -5, 85, -19, -48, 31, 127, -98, -89, -125, -71, 69, 37, 44, 75, -66, 0, -4, 105, -70, -34, 37, 127
    .byte -90, -98, -110, -72, 66, 60, 49, 77, -51, 0, 0, 0, 34, 0, 0, 0, 8, 0, 0, 0, 66, 0, 0, 0
    .byte -45, 0, 0, 0, 84, 0, 0, 0, -11, 0, 0, 0, 49, 0, 0, 0, -53, 0, 0, 0, 119, 0, 0, 0
    .byte -57, -46, 8, -8, -19, 18, 83, 127, -48, -6, 5, 2, 7, -27, -103, -46, -37, -53, -79, -26, -46, -54, -58, -70
    .byte -31, -18, 49, 47, -34, 2, 52, 74, -16, -66, -127, -59, -54, -43, -71, -84, 2, 0, 0, 0, 74, 0, 0, 0
    .byte -38, 0, 0, 0, -5, 0, 0, 0, -20, 0, 0, 0, -26, 0, 0, 0, 39, 0, 0, 0, 11, 0, 0, 0
    .byte 1, 0, 0, 0, 10, 0, 0, 0, 59, 55, -88, 46, 43, 30, -127, 31, 56, 47, -68, 57, -75, -118, -121, -92
    .byte 75, 60, 111, 85, 8, 20, -27, 1, 65, 49, -110, 29, 51, 35, -105, 21, -13, -34, 16, -3, 32, 37, 66, -6
    .byte -12, 0, 0, 0, -52, 0, 0, 0, -30, 0, 0, 0, -127, 0, 0, 0, 80, 0, 0, 0, 41, 0, 0, 0
    .byte -29, 0, 0, 0, -23, 0, 0, 0, -24, 0, 0, 0, -9, 0, 0, 0, 95, -49, -66, -47, 88, -71, -48, -115
    .byte 56, -81, -87, -127, -67, 90, -46, -6, -41, 91, -28, 23, -42, 62, -72, -14, 60, -70, -39, -87, 50, -22, -105, -110
    .byte -60, 127, -31, -9, -37, 82, -42, -1, -51, 0, 0, 0, -76, 0, 0, 0, -57, 0, 0, 0, 3, 0, 0, 0
    .byte -12, 0, 0, 0, 29, 0, 0, 0, -85, 0, 0, 0, -52, 0, 0, 0, 6, 0, 0, 0, 26, 0, 0, 0
    .byte -92, -127, -112, -80, -53, -8, -66, 25, 17, 23, -17, 30, 110, -98, -53, 1, 101, -98, -75, -23, 127, -93, -57, -62
    .byte -88, -82, -75, 23, 14, -3, -28, 63, 119, -84, -71, -30, 103, -50, -113, -50, 54, 0, 0, 0, 69, 0, 0, 0
    .byte 71, 0, 0, 0, 79, 0, 0, 0, 66, 0, 0, 0, 100, 0, 0, 0, 66, 0, 0, 0, 77, 0, 0, 0
    .byte 80, 0, 0, 0, 60, 0, 0, 0, -39, -5, 51, 127, -55, -31, 25, 103, -56, -22, -14, 7, 35, 127, 44, -44
    .byte 22, 72, 41, -64, 24, 71, 16, -32, -48, -29, 29, 104, -55, -21, 28, 40, 20, 83, 33, -46, 58, 84, 29, -49
    .byte 9, 0, 0, 0, -27, 0, 0, 0, -31, 0, 0, 0, -31, 0, 0, 0, -41, 0, 0, 0, -34, 0, 0, 0
    .byte 17, 0, 0, 0, -5, 0, 0, 0, -34, 0, 0, 0, -27, 0, 0, 0
    .size tc_weights_0, . - tc_weights_0

    .section .rodata.tc_stage_0, "a", %progbits
    .balign 4
    .global tc_stage_0
    .type tc_stage_0, %object
tc_stage_0:
    .word 1510564317, 1435593717, 133702, 834, 1450888106, 1987959181, 35800, 37140, 1521531854, 1579161559, 21622, 86, 1277283587, 1646733578, 6658, 29872, 1681839527, 1260488508, 40184, 26098, 1687061877, 1894687373, 7560, 17784
    .word 1571063519, 1461794768, -5210, 1338, 1176771343, 1568293542, 9768, 21666, 134743817, 151455752, 118032392, 134678536
    .size tc_stage_0, . - tc_stage_0

    @ strip of one channel, rows in pairs
    .section .text.tc_kernel_1, "ax", %progbits
    .balign 4
    .global tc_kernel_1
    .thumb_func
    .type tc_kernel_1, %function
tc_kernel_1:
    push {r4-r11, lr}
    sub sp, #44
    ldr r4, [sp, #88]
    add r0, r4
    add r3, r4
    addw r6, r2, #128
    movw r5, #10
    mla r6, r4, r5, r6
    str r6, [sp, #8]
    add r2, r2, r4, lsl #3
    str r0, [sp, #0]
    str r2, [sp, #4]
    str r3, [sp, #12]
    ldr r0, [sp, #92]
    sub r0, r4
    str r0, [sp, #16]
    ldr r0, [sp, #80]
    movw r1, #65408
    movt r1, #65408
    movw r2, #102
1:
    str r1, [r0], #4
    subs r2, r2, #1
    bne 1b
2:
    ldr r0, [sp, #0]
    ldr r1, [sp, #80]
    addw r1, r1, #24
    movw r3, #65408
    movw r2, #16
3:
    ldrsb r4, [r0, #0]
    ldrsb r8, [r0, #256]
    pkhbt r4, r4, r8, lsl #16
    ldrsb r5, [r0, #512]
    ldrsb r9, [r0, #768]
    pkhbt r5, r5, r9, lsl #16
    ldrsb r6, [r0, #1024]
    ldrsb r10, [r0, #1280]
    pkhbt r6, r6, r10, lsl #16
    ldrsb r7, [r0, #1536]
    ldrsb r11, [r0, #1792]
    pkhbt r7, r7, r11, lsl #16
    stm r1!, {r4-r7}
    addw r0, r0, #2048
    ldrsb r4, [r0, #0]
    ldrsb r8, [r0, #256]
    pkhbt r4, r4, r8, lsl #16
    str r4, [r1], #4
    subw r0, r0, #2032
    addw r1, r1, #4
    subs r2, r2, #1
    bne 3b
    ldr lr, [sp, #4]
    ldm lr!, {r7, r8}  @ bias, multiplier
    str lr, [sp, #4]
    str r7, [sp, #20]
    ldr lr, [sp, #8]
    ldrb r10, [lr], #1  @ shift
    mov r9, #1
    lsl r9, r9, r10
    lsr r9, r9, #1
    movw r7, #65408
    movt r7, #65535
    lsl r7, r7, r10
    add r9, r7
    ldr r6, [lr], #3  @ three weights
    ldr r7, [lr], #3  @ three weights
    ldr r11, [lr], #3  @ three weights
    str lr, [sp, #8]
    sxtb16 r12, r6, ror #8  @ w1, 0
    sxtb16 r6, r6  @ w0, w2
    pkhbt r0, r6, r12, lsl #16
    pkhtb r1, r6, r12
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    sxtb16 r12, r7, ror #8  @ w1, 0
    sxtb16 r7, r7  @ w0, w2
    pkhbt r2, r7, r12, lsl #16
    pkhtb r3, r7, r12
    sadd16 r2, r2, r2
    sadd16 r3, r3, r3
    sxtb16 r12, r11, ror #8  @ w1, 0
    sxtb16 r11, r11  @ w0, w2
    pkhbt r4, r11, r12, lsl #16
    pkhtb r5, r11, r12
    sadd16 r4, r4, r4
    sadd16 r5, r5, r5
    ldr r12, [sp, #80]
    ldr lr, [sp, #12]
    str lr, [sp, #32]
    addw lr, r12, #16
    str lr, [sp, #36]
4:
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #0]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #24]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #48]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #0]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #48]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #72]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #96]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #16]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #96]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #120]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #144]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #32]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #144]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #168]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #192]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #48]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #192]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #216]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #240]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #64]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #240]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #264]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #288]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #80]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #288]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #312]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #336]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #96]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #336]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #360]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #384]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #112]
    ldr lr, [sp, #32]
    addw lr, lr, #128
    str lr, [sp, #32]
    add r12, #4
    ldr lr, [sp, #36]
    cmp r12, lr
    bne 4b
    ldr r0, [sp, #0]
    add r0, #1
    str r0, [sp, #0]
    ldr r0, [sp, #12]
    add r0, #1
    str r0, [sp, #12]
    ldr r0, [sp, #16]
    subs r0, r0, #1
    str r0, [sp, #16]
    bne 2b
    add sp, #44
    pop {r4-r11, pc}
    .size tc_kernel_1, . - tc_kernel_1

    .section .rodata.tc_weights_1, "a", %progbits
    .balign 4
    .global tc_weights_1
    .type tc_weights_1, %object
tc_weights_1:
    .byte 0
    .size tc_weights_1, . - tc_weights_1

    .section .rodata.tc_stage_1, "a", %progbits
    .balign 4
    .global tc_stage_1
    .type tc_stage_1, %object
tc_stage_1:
    .word -412, 1481829432, 16910, 1848637245, 14240, 1302445415, -7336, 1405876422, -14046, 1829651103, -138894, 1852752013, 81706, 1870878647, 41192, 1275460157, 37166, 1853134775, 398, 1207146632, -59938, 1479949064, 5830, 1830914151
    .word 102436, 1352795443, -75050, 1672718697, 18, 1818362071, -81658, 1206166191, -662598136, 1424878319, -1056417464, -385694805, 2138444073, -573068281, 73039700, -1006121219, -1450646043, 1887394500, 356395528, -1608311772, -804873343, -1970662987, -209485315, 605560329
    .word 172457764, -1442312148, -319485016, 2035777335, 901967624, -1098942607, -586814479, -115763841, 263082231, 958533640, 232227261, 1040761741, -521579393, -891692598, 679434504, 571618625, 1292307979, -1141760746, -1669217367, -1783768056, 2009591292, -1777907585, -267262563, 248938943
    .word 0
    .size tc_stage_1, . - tc_stage_1

    @ pointwise, 1 rows at once
    .section .text.tc_kernel_2, "ax", %progbits
    .balign 4
    .global tc_kernel_2
    .thumb_func
    .type tc_kernel_2, %function
tc_kernel_2:
    push {r4-r11, lr}
    sub sp, #124
    str r0, [sp, #8]
    str r1, [sp, #12]
    str r2, [sp, #16]
    str r3, [sp, #20]
    ldr r0, [sp, #168]
    cmp r0, #1
    bhs 1f
    @ addresses of the block's rows
    ldr r0, [sp, #164]
    ldr r1, [sp, #8]
    mov r2, #1
    mul r0, r0, r2
    movw r3, #512
    mla r2, r0, r3, r1
    add r5, sp, #120
    mov r6, #1
3:
    str r2, [r5], #4
    add r0, #1
    add r2, r3
    subs r6, r6, #1
    bne 3b
    @ widen the block's rows into the strip
    ldr r0, [sp, #168]
    ldr r8, [sp, #160]
    movw r10, #1024
    mla r8, r0, r10, r8
    add r11, sp, #120
    movw r10, #4
    mla r11, r0, r10, r11
    movw r10, #128
    movt r10, #128
    ldr r1, [sp, #172]
    cmp r1, #1
    it hi
    movhi r1, #1
    sub r1, r0
    str r1, [sp, #60]
4:
    movw r9, #0
    addw r0, r9, #256
    str r0, [sp, #0]  @ end of the loop
5:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 5b
    subw r8, r8, #1020
    movw r9, #256
    addw r0, r9, #256
    str r0, [sp, #0]  @ end of the loop
6:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 6b
    subw r8, r8, #4
    addw r11, r11, #4
    ldr r0, [sp, #60]
    subs r0, r0, #1
    str r0, [sp, #60]
    bne 4b
1:
    ldr r3, [sp, #168]
    subs r3, r3, #1
    it lo
    movlo r3, #0
    ldr r4, [sp, #172]
    sub r4, #1
    cmp r4, r3
    ble 2f
    movw r5, #12
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #192
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #32
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #768
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #160]
    addw r0, r0, #1024
    str r0, [sp, #24]
7:
    @ multiplier, rounding, shift of two channels, then their biases and bounds
    ldr r4, [sp, #32]
    ldm r4!, {r5-r8}
    str r4, [sp, #32]
    ldr r4, [sp, #36]
    ldrb r9, [r4, #0]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r5, [sp, #88]
    str r10, [sp, #92]
    str r9, [sp, #96]
    ldrb r9, [r4, #1]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r6, [sp, #100]
    str r10, [sp, #104]
    str r9, [sp, #108]
    strd r7, r8, [sp, #112]
    add r4, #2
    str r4, [sp, #36]
    @ unpack a pair of channels
    ldr lr, [sp, #28]
    ldr r12, [sp, #24]
    addw r0, r12, #64
    str r0, [sp, #0]  @ end of the loop
8:
    ldm lr!, {r0-r1}  @ taps 0 of two channels
    sxtb16 r2, r0
    sxtb16 r3, r1
    strd r2, r3, [r12, #0]
    sxtb16 r0, r0, ror #8
    sxtb16 r1, r1, ror #8
    strd r0, r1, [r12, #8]
    ldr r0, [sp, #0]
    addw r12, r12, #16
    cmp r12, r0
    bne 8b
    str lr, [sp, #28]
    ldr r12, [sp, #160]
    ldr r11, [sp, #48]
    str r11, [sp, #56]
    mov r0, #1
    str r0, [sp, #60]
9:
    addw r0, r12, #1024
    str r0, [sp, #52]  @ end of the row of tiles
10:
    ldr lr, [sp, #24]
    ldrd r0, r1, [sp, #112]
    mov r2, r0
    mov r3, r1
    @ sums: plain
11:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    add r10, sp, #88
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r0, r0, r4
    add r0, r5
    asr r0, r0, r6
    ssat r0, #8, r0
    smmulr r1, r1, r7
    add r1, r8
    asr r1, r1, r9
    ssat r1, #8, r1
    smmulr r2, r2, r4
    add r2, r5
    asr r2, r2, r6
    ssat r2, #8, r2
    smmulr r3, r3, r7
    add r3, r8
    asr r3, r3, r9
    ssat r3, #8, r3
    bfi r0, r1, #8, #8
    bfi r2, r3, #8, #8
    ldr r11, [sp, #56]
    strh r0, [r11, #0]
    strh r2, [r11, #384]
    addw r11, r11, #24
    ldr r0, [sp, #52]
    str r11, [sp, #56]
    cmp r12, r0
    bne 10b
    ldr r0, [sp, #48]
    addw r0, r0, #2
    str r0, [sp, #48]
    ldr r0, [sp, #40]
    ldr r1, [sp, #44]
    subs r0, r0, #1
    str r0, [sp, #40]
    cmp r0, r1
    bne 7b
2:
    add sp, #124
    pop {r4-r11, pc}
    .size tc_kernel_2, . - tc_kernel_2

    .section .rodata.tc_weights_2, "a", %progbits
    .balign 4
    .global tc_weights_2
    .type tc_weights_2, %object
tc_weights_2:
    .byte -58, 17, 19, -30, -5, 23, 18, 5, -31, -16, 14, 87, 8, 5, -27, 7, -8, -127, 41, 43, 14, -127, -15, 14
    .byte 40, 101, -22, -14, 9, -8, 2, 4, 76, 6, -2, 33, 89, 19, -54, -84, 82, 48, -6, 83, -20, -23, -59, 126
    .byte 34, -105, 5, 20, 0, 23, 18, -108, -65, -48, -127, -15, -127, 44, 11, -49, 46, 61, 18, 13, 4, -8, -9, 17
    .byte 37, -11, 104, -127, 6, -11, -15, -9, 11, 17, 29, 20, 24, 127, 5, 13, -3, -3, 20, -24, 13, 21, 10, -11
    .byte -31, -24, 79, 54, 31, -29, -104, 12, 127, 7, 62, -22, -32, 3, -44, 11, 34, -3, 13, 6, 48, 82, 0, 127
    .byte -37, -8, -30, -18, -91, 1, 26, -4, -65, -46, -5, 127, -54, 11, 19, 81, -27, 13, 6, -3, -66, 28, 24, -9
    .byte 91, -5, 12, -43, 36, 127, -48, 14, -27, 28, -1, 6, 51, -8, -92, -21, -21, 9, 6, 127, -58, -38, 87, 22
    .byte -14, 6, 36, -14, -46, -11, 28, -25, -83, 1, -33, 110, 127, -1, 16, 50, -11, -18, 9, -14, -47, -106, -16, 10
    .byte 17, -89, 6, 29, 3, -58, 127, 19, 127, -11, -11, 40, 63, -3, -4, -4, 38, 37, -18, 26, -7, 32, 26, -63
    .byte 28, -12, 4, -22, -49, -71, 110, -31, 19, 22, 4, -1, -76, 55, -93, -72, -16, -2, 127, -76, -65, -26, 12, -127
    .byte -2, 0, 34, -10, -105, 16, -21, -66, -25, -2, 6, -13, 79, 18, 13, 61, -12, -30, -25, -63, -2, 5, 33, 28
    .byte -26, 80, 1, 18, 5, 33, -74, 49, 61, -24, 16, 26, 127, 17, 0, 28, -73, -16, -127, 19, -31, 9, -14, 6
    .byte 127, -76, 35, -4, -33, 36, -84, -10, 2, 6, -43, 44, -62, 21, 6, -14, 40, 0, -39, 31, -127, 5, 33, -25
    .byte -31, 4, -9, -10, 28, 112, -85, 29, -78, 82, -71, -38, -1, -4, 9, 22, 26, -35, 78, -127, -11, 5, 10, -12
    .byte -49, 35, 42, -27, 19, -127, -3, 27, 29, -21, 62, 39, -13, 15, 3, -3, 105, 12, -9, -13, -3, -20, 116, -83
    .byte -3, -5, -55, 37, 2, 93, -1, -4, 7, -127, -29, -17, -59, -18, -1, 127, 28, -16, 29, -3, 15, -49, 40, 5
    .size tc_weights_2, . - tc_weights_2

    .section .rodata.tc_stage_2, "a", %progbits
    .balign 4
    .global tc_stage_2
    .type tc_stage_2, %object
tc_stage_2:
    .word 1851931516, 1521955808, -1560, 9020, 1614085601, 1919149560, 1620, 9672, 1329416662, 1687545545, 4548, -864, 1741765301, 2032293318, 4350, 8460, 1831470444, 1592358770, -5410, -8002, 1133075408, 2025650711, 11974, 6704
    .word 1923968358, 1722030373, 17114, -2166, 1596701042, 1602569775, 13304, 36272, 1688230763, 1521013620, -10124, -4290, 1222465209, 1236308800, 23388, 17508, 1649627607, 1144767888, 18428, 10790, 1106558636, 1805563181, 10586, -10882
    .word 117900550, 117901062, 117901063, 117835527, 101123846, 117835015
    .size tc_stage_2, . - tc_stage_2

    @ strip of one channel, rows in pairs
    .section .text.tc_kernel_3, "ax", %progbits
    .balign 4
    .global tc_kernel_3
    .thumb_func
    .type tc_kernel_3, %function
tc_kernel_3:
    push {r4-r11, lr}
    sub sp, #44
    ldr r4, [sp, #88]
    add r0, r4
    add r3, r4
    addw r6, r2, #192
    movw r5, #10
    mla r6, r4, r5, r6
    str r6, [sp, #8]
    add r2, r2, r4, lsl #3
    str r0, [sp, #0]
    str r2, [sp, #4]
    str r3, [sp, #12]
    ldr r0, [sp, #92]
    sub r0, r4
    str r0, [sp, #16]
    ldr r0, [sp, #80]
    movw r1, #65408
    movt r1, #65408
    movw r2, #40
1:
    str r1, [r0], #4
    subs r2, r2, #1
    bne 1b
2:
    ldr r0, [sp, #0]
    ldr r1, [sp, #80]
    addw r1, r1, #16
    movw r3, #65408
    movw r2, #8
3:
    ldrsb r4, [r0, #0]
    ldrsb r8, [r0, #192]
    pkhbt r4, r4, r8, lsl #16
    ldrsb r5, [r0, #384]
    ldrsb r9, [r0, #576]
    pkhbt r5, r5, r9, lsl #16
    ldrsb r6, [r0, #768]
    ldrsb r10, [r0, #960]
    pkhbt r6, r6, r10, lsl #16
    stm r1!, {r4-r6}
    addw r0, r0, #24
    addw r1, r1, #4
    subs r2, r2, #1
    bne 3b
    ldr lr, [sp, #4]
    ldm lr!, {r7, r8}  @ bias, multiplier
    str lr, [sp, #4]
    str r7, [sp, #20]
    ldr lr, [sp, #8]
    ldrb r10, [lr], #1  @ shift
    mov r9, #1
    lsl r9, r9, r10
    lsr r9, r9, #1
    movw r7, #65408
    movt r7, #65535
    lsl r7, r7, r10
    add r9, r7
    ldr r6, [lr], #3  @ three weights
    ldr r7, [lr], #3  @ three weights
    ldr r11, [lr], #3  @ three weights
    str lr, [sp, #8]
    sxtb16 r12, r6, ror #8  @ w1, 0
    sxtb16 r6, r6  @ w0, w2
    pkhbt r0, r6, r12, lsl #16
    pkhtb r1, r6, r12
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    sxtb16 r12, r7, ror #8  @ w1, 0
    sxtb16 r7, r7  @ w0, w2
    pkhbt r2, r7, r12, lsl #16
    pkhtb r3, r7, r12
    sadd16 r2, r2, r2
    sadd16 r3, r3, r3
    sxtb16 r12, r11, ror #8  @ w1, 0
    sxtb16 r11, r11  @ w0, w2
    pkhbt r4, r11, r12, lsl #16
    pkhtb r5, r11, r12
    sadd16 r4, r4, r4
    sadd16 r5, r5, r5
    ldr r12, [sp, #80]
    ldr lr, [sp, #12]
    str lr, [sp, #32]
    addw lr, r12, #8
    str lr, [sp, #36]
4:
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #0]
    smlatb r7, r11, r0, r6
    smlad r7, lr, r1, r7
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #16]
    smlatb r7, r11, r2, r7
    smlad r7, lr, r3, r7
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #32]
    smlatb r7, r11, r4, r7
    smlad r7, lr, r5, r7
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    smmulr r7, r7, r8
    add r7, r9
    asr r7, r7, r10
    ssat r6, #8, r6
    ssat r7, #8, r7
    ldr lr, [sp, #32]
    strb r6, [lr, #0]
    strb r7, [lr, #192]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #16]
    smlatb r7, r11, r0, r6
    smlad r7, lr, r1, r7
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #32]
    smlatb r7, r11, r2, r7
    smlad r7, lr, r3, r7
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #48]
    smlatb r7, r11, r4, r7
    smlad r7, lr, r5, r7
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    smmulr r7, r7, r8
    add r7, r9
    asr r7, r7, r10
    ssat r6, #8, r6
    ssat r7, #8, r7
    ldr lr, [sp, #32]
    strb r6, [lr, #24]
    strb r7, [lr, #216]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #32]
    smlatb r7, r11, r0, r6
    smlad r7, lr, r1, r7
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #48]
    smlatb r7, r11, r2, r7
    smlad r7, lr, r3, r7
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #64]
    smlatb r7, r11, r4, r7
    smlad r7, lr, r5, r7
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    smmulr r7, r7, r8
    add r7, r9
    asr r7, r7, r10
    ssat r6, #8, r6
    ssat r7, #8, r7
    ldr lr, [sp, #32]
    strb r6, [lr, #48]
    strb r7, [lr, #240]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #48]
    smlatb r7, r11, r0, r6
    smlad r7, lr, r1, r7
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #64]
    smlatb r7, r11, r2, r7
    smlad r7, lr, r3, r7
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #80]
    smlatb r7, r11, r4, r7
    smlad r7, lr, r5, r7
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    smmulr r7, r7, r8
    add r7, r9
    asr r7, r7, r10
    ssat r6, #8, r6
    ssat r7, #8, r7
    ldr lr, [sp, #32]
    strb r6, [lr, #72]
    strb r7, [lr, #264]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #64]
    smlatb r7, r11, r0, r6
    smlad r7, lr, r1, r7
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #80]
    smlatb r7, r11, r2, r7
    smlad r7, lr, r3, r7
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #96]
    smlatb r7, r11, r4, r7
    smlad r7, lr, r5, r7
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    smmulr r7, r7, r8
    add r7, r9
    asr r7, r7, r10
    ssat r6, #8, r6
    ssat r7, #8, r7
    ldr lr, [sp, #32]
    strb r6, [lr, #96]
    strb r7, [lr, #288]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #80]
    smlatb r7, r11, r0, r6
    smlad r7, lr, r1, r7
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #96]
    smlatb r7, r11, r2, r7
    smlad r7, lr, r3, r7
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #112]
    smlatb r7, r11, r4, r7
    smlad r7, lr, r5, r7
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    smmulr r7, r7, r8
    add r7, r9
    asr r7, r7, r10
    ssat r6, #8, r6
    ssat r7, #8, r7
    ldr lr, [sp, #32]
    strb r6, [lr, #120]
    strb r7, [lr, #312]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #96]
    smlatb r7, r11, r0, r6
    smlad r7, lr, r1, r7
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #112]
    smlatb r7, r11, r2, r7
    smlad r7, lr, r3, r7
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #128]
    smlatb r7, r11, r4, r7
    smlad r7, lr, r5, r7
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    smmulr r7, r7, r8
    add r7, r9
    asr r7, r7, r10
    ssat r6, #8, r6
    ssat r7, #8, r7
    ldr lr, [sp, #32]
    strb r6, [lr, #144]
    strb r7, [lr, #336]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #112]
    smlatb r7, r11, r0, r6
    smlad r7, lr, r1, r7
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #128]
    smlatb r7, r11, r2, r7
    smlad r7, lr, r3, r7
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #144]
    smlatb r7, r11, r4, r7
    smlad r7, lr, r5, r7
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    smmulr r7, r7, r8
    add r7, r9
    asr r7, r7, r10
    ssat r6, #8, r6
    ssat r7, #8, r7
    ldr lr, [sp, #32]
    strb r6, [lr, #168]
    strb r7, [lr, #360]
    ldr lr, [sp, #32]
    addw lr, lr, #192
    str lr, [sp, #32]
    ldr lr, [sp, #32]
    addw lr, lr, #192
    str lr, [sp, #32]
    add r12, #4
    ldr lr, [sp, #36]
    cmp r12, lr
    bne 4b
    ldr r0, [sp, #0]
    add r0, #1
    str r0, [sp, #0]
    ldr r0, [sp, #12]
    add r0, #1
    str r0, [sp, #12]
    ldr r0, [sp, #16]
    subs r0, r0, #1
    str r0, [sp, #16]
    bne 2b
    add sp, #44
    pop {r4-r11, pc}
    .size tc_kernel_3, . - tc_kernel_3

    .section .rodata.tc_weights_3, "a", %progbits
    .balign 4
    .global tc_weights_3
    .type tc_weights_3, %object
tc_weights_3:
    .byte 0
    .size tc_weights_3, . - tc_weights_3

    .section .rodata.tc_stage_3, "a", %progbits
    .balign 4
    .global tc_stage_3
    .type tc_stage_3, %object
tc_stage_3:
    .word 18134, 1275581461, 20480, 1829340403, 43250, 1728514808, -37412, 1433628126, 10602, 1798221275, 19836, 1576520849, -6310, 1455483549, -31714, 1220295074, -104334, 1925922624, 89970, 1471625672, -11280, 2050096372, 38004, 1845341605
    .word 43598, 1143535215, -54056, 1745975711, -564, 1325242939, 13402, 1399458582, -56692, 1785544627, 16110, 1959813470, 630, 1201981249, -28512, 1376438826, 41614, 1134610052, 46466, 1113135401, 50322, 1657317182, 55334, 2092515017
    .word -185083897, 2147216351, 755516467, 1580136575, -1100140864, 469461511, 973143935, 856034231, -280919607, -340718594, 1070908167, 186635443, 788954904, 892281918, 648249617, -1913618682, -932517458, 453458409, -69330136, -1451116293, -1585476858, -660405868, 185056208, 1481153111
    .word -366182588, 2144310022, 2094466600, -1324837919, 826642887, 1232371692, 554568199, 284292326, 1527218012, -750909447, -2119577946, -957134330, 1268053119, -167268366, 50052566, 2132940057, -117708538, -85590655, 34064113, 2142368991, 1544722993, 2030012677, 965475455, -502803466
    .word 203272577, -1057685718, -551992569, -49447053, -569907032, 201488639, 1764893567, 284669703, 425402330, -1375174836, 1040973811, 2135884858, 0
    .size tc_stage_3, . - tc_stage_3

    @ pointwise, 1 rows at once
    .section .text.tc_kernel_4, "ax", %progbits
    .balign 4
    .global tc_kernel_4
    .thumb_func
    .type tc_kernel_4, %function
tc_kernel_4:
    push {r4-r11, lr}
    sub sp, #124
    str r0, [sp, #8]
    str r1, [sp, #12]
    str r2, [sp, #16]
    str r3, [sp, #20]
    ldr r0, [sp, #168]
    cmp r0, #1
    bhs 1f
    @ addresses of the block's rows
    ldr r0, [sp, #164]
    ldr r1, [sp, #8]
    mov r2, #1
    mul r0, r0, r2
    movw r3, #768
    mla r2, r0, r3, r1
    add r5, sp, #120
    mov r6, #1
3:
    str r2, [r5], #4
    add r0, #1
    add r2, r3
    subs r6, r6, #1
    bne 3b
    @ widen the block's rows into the strip
    ldr r0, [sp, #168]
    ldr r8, [sp, #160]
    movw r10, #1536
    mla r8, r0, r10, r8
    add r11, sp, #120
    movw r10, #4
    mla r11, r0, r10, r11
    movw r10, #128
    movt r10, #128
    ldr r1, [sp, #172]
    cmp r1, #1
    it hi
    movhi r1, #1
    sub r1, r0
    str r1, [sp, #60]
4:
    movw r9, #0
    addw r0, r9, #384
    str r0, [sp, #0]  @ end of the loop
5:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 5b
    subw r8, r8, #1532
    movw r9, #384
    addw r0, r9, #384
    str r0, [sp, #0]  @ end of the loop
6:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 6b
    subw r8, r8, #4
    addw r11, r11, #4
    ldr r0, [sp, #60]
    subs r0, r0, #1
    str r0, [sp, #60]
    bne 4b
1:
    ldr r3, [sp, #168]
    subs r3, r3, #1
    it lo
    movlo r3, #0
    ldr r4, [sp, #172]
    sub r4, #1
    cmp r4, r3
    ble 2f
    movw r5, #16
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #256
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #48
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #1024
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #160]
    addw r0, r0, #1536
    str r0, [sp, #24]
7:
    @ multiplier, rounding, shift of two channels, then their biases and bounds
    ldr r4, [sp, #32]
    ldm r4!, {r5-r8}
    str r4, [sp, #32]
    ldr r4, [sp, #36]
    ldrb r9, [r4, #0]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r5, [sp, #88]
    str r10, [sp, #92]
    str r9, [sp, #96]
    ldrb r9, [r4, #1]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r6, [sp, #100]
    str r10, [sp, #104]
    str r9, [sp, #108]
    strd r7, r8, [sp, #112]
    add r4, #2
    str r4, [sp, #36]
    @ unpack a pair of channels
    ldr lr, [sp, #28]
    ldr r12, [sp, #24]
    addw r0, r12, #96
    str r0, [sp, #0]  @ end of the loop
8:
    ldm lr!, {r0-r1}  @ taps 0 of two channels
    sxtb16 r2, r0
    sxtb16 r3, r1
    strd r2, r3, [r12, #0]
    sxtb16 r0, r0, ror #8
    sxtb16 r1, r1, ror #8
    strd r0, r1, [r12, #8]
    ldr r0, [sp, #0]
    addw r12, r12, #16
    cmp r12, r0
    bne 8b
    str lr, [sp, #28]
    ldr r12, [sp, #160]
    ldr r11, [sp, #48]
    str r11, [sp, #56]
    mov r0, #1
    str r0, [sp, #60]
9:
    addw r0, r12, #1536
    str r0, [sp, #52]  @ end of the row of tiles
10:
    ldr lr, [sp, #24]
    ldrd r0, r1, [sp, #112]
    mov r2, r0
    mov r3, r1
    @ sums: plain
11:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    add r10, sp, #88
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r0, r0, r4
    add r0, r5
    asr r0, r0, r6
    ssat r0, #8, r0
    smmulr r1, r1, r7
    add r1, r8
    asr r1, r1, r9
    ssat r1, #8, r1
    smmulr r2, r2, r4
    add r2, r5
    asr r2, r2, r6
    ssat r2, #8, r2
    smmulr r3, r3, r7
    add r3, r8
    asr r3, r3, r9
    ssat r3, #8, r3
    bfi r0, r1, #8, #8
    bfi r2, r3, #8, #8
    ldr r11, [sp, #56]
    strh r0, [r11, #0]
    strh r2, [r11, #512]
    addw r11, r11, #32
    ldr r0, [sp, #52]
    str r11, [sp, #56]
    cmp r12, r0
    bne 10b
    ldr r0, [sp, #48]
    addw r0, r0, #2
    str r0, [sp, #48]
    ldr r0, [sp, #40]
    ldr r1, [sp, #44]
    subs r0, r0, #1
    str r0, [sp, #40]
    cmp r0, r1
    bne 7b
2:
    add sp, #124
    pop {r4-r11, pc}
    .size tc_kernel_4, . - tc_kernel_4

    .section .rodata.tc_weights_4, "a", %progbits
    .balign 4
    .global tc_weights_4
    .type tc_weights_4, %object
tc_weights_4:
    .byte -9, -33, -13, -31, 39, -1, 109, 95, -65, 9, 12, 16, -58, 38, -5, 15, 16, -28, 38, 16, 35, -13, -38, 39
    .byte 23, 1, 94, 7, 28, 9, -25, 1, 20, -8, 127, 10, -22, 56, 28, -6, -2, -9, 11, 1, -127, -20, 23, -13
    .byte -9, 31, -2, 25, -55, 20, -21, -2, 9, -13, 127, 1, 73, 73, 28, 7, -12, -7, 116, 4, -47, 91, 3, 35
    .byte -4, 0, -121, -4, 68, 79, 88, -127, -8, -22, 61, 6, -24, 14, -7, -29, -5, -4, -22, 3, 76, -12, -25, 22
    .byte -64, -33, -22, 50, -11, -91, -45, 19, 3, 104, -37, -67, -8, -125, -13, 46, -12, 83, -93, -5, 66, 45, 56, -110
    .byte 34, 45, 90, -33, 31, 23, -20, -7, 16, -112, -48, 93, 4, 75, 34, -32, 48, 36, 25, -127, -27, 20, -127, -32
    .byte -20, 16, -122, 1, 9, -29, 0, 3, -27, -43, 2, 5, 109, -20, 14, -12, 3, -76, 27, 86, 12, 17, -14, 38
    .byte 115, -97, -73, -63, -11, -4, -127, -31, 4, -94, -47, 80, 23, 11, 52, -2, 93, -2, 32, -127, 12, 2, -27, 2
    .byte 9, 107, 74, -24, 37, 50, 29, 24, 118, -30, 124, -16, -46, 47, -25, -86, -28, 0, -21, 23, -3, -86, 8, 3
    .byte 127, 50, 47, -9, 97, 88, 74, 109, -56, -98, 91, 1, -17, -58, -80, -10, 83, 5, 38, -37, -127, -12, 0, 41
    .byte -33, 97, 79, -31, 38, -13, 92, -56, 9, -7, -50, 85, 23, 34, -127, -10, -105, 54, -114, -8, 20, -22, -46, 0
    .byte 127, 95, -25, -26, 110, -57, -22, -41, 107, -109, -19, 67, -5, -33, -48, -25, -63, 79, -35, 115, 0, -61, 70, -5
    .byte -81, -101, 15, -37, -67, 19, -15, 60, -53, 95, 101, 15, 105, 3, -5, 32, -1, 80, 68, 76, 16, 18, 19, 0
    .byte 31, -29, -54, 8, 45, 22, -73, 58, 22, 96, 56, 30, 18, -28, -2, 4, -59, -127, -110, -49, -127, -34, 18, -68
    .byte 26, -66, 77, 38, -3, 36, -40, -25, -36, 18, -43, 0, -127, 3, -28, -67, -13, 127, -51, 69, -44, 34, -42, 24
    .byte -16, -13, 22, -7, -29, 27, 22, -15, 51, 100, -3, -34, 7, 110, -87, -10, -33, 5, 14, -37, -10, 39, 44, 96
    .byte -39, -80, 52, 15, -8, -81, 16, -1, -63, -17, -27, 24, 13, 19, 86, 23, 54, 3, -34, -127, 80, -112, 30, -39
    .byte 4, -15, 4, -76, -54, 7, 127, 6, -4, -21, 12, -25, -10, 40, 78, 2, 55, -93, -8, -31, 36, -29, 6, -26
    .byte -17, 31, 18, -10, 59, -67, -47, 124, -4, 11, 8, 7, 42, -87, -59, -41, -12, 7, 27, 19, 28, -127, 11, 114
    .byte -75, 28, -127, -24, -48, 30, -26, 20, -9, -79, 20, -18, 1, 80, -12, 7, 6, -35, -2, -8, -8, -40, 16, -18
    .byte -29, -17, -41, 15, -68, -70, 7, 47, -127, -56, 53, 23, -42, -110, -127, 16, -7, -59, -53, -10, 13, 55, -9, -87
    .byte 31, -52, -32, -65, 22, 51, 108, 49, 19, 19, 93, -4, 18, -53, 48, 2, 63, -13, 25, 49, 107, -17, 65, 64
    .byte 20, -46, 28, 1, -1, 28, -15, 18, 13, 5, -50, -8, -11, -64, 98, -14, -22, -49, 15, -27, 1, 27, 82, -17
    .byte -31, -35, 127, -1, -3, -10, 127, -5, 10, -26, -58, 11, 12, 16, 109, -2, -14, -10, -42, 8, 0, 23, 23, -2
    .byte -37, -21, 21, 45, 31, 74, 55, -23, 29, -58, 40, -15, -5, -75, 78, 60, 0, -20, 32, -29, -25, 11, 127, 69
    .byte 127, -7, -24, 55, -35, 30, 87, -35, 28, 74, 62, -33, -15, -47, 91, 36, 36, 24, -5, 5, -86, -20, 8, -71
    .byte 9, -127, -88, -9, 7, 27, 29, 11, -34, 34, 4, 3, 34, -17, 90, 22, -14, -105, 15, -25, 1, -127, 41, 11
    .byte 41, -8, 37, 57, 19, 21, 78, -17, 6, -15, 55, 11, -16, 4, 123, 9, -10, -61, -47, -25, -20, -20, 15, -20
    .byte -38, -45, 31, 59, -7, 7, 70, 27, 19, 20, -85, -31, 96, 7, 101, 26, 17, -20, 33, 15, 5, 100, 23, 39
    .byte 3, 66, 127, -16, 53, -67, -30, 127, 5, 56, -75, -21, 45, 17, -45, -29, 29, -6, 5, -41, 0, -35, 38, 16
    .byte 32, -46, 110, -51, -127, -63, -42, 23, -33, -106, 61, 100, 38, 7, 113, -22, -2, 20, 125, 43, -42, 40, 63, 13
    .byte -13, 14, -44, -68, 13, 47, -85, -62, 8, -87, -51, 23, -22, 96, 120, -32, 100, -2, -127, 65, -104, 18, -87, 72
    .size tc_weights_4, . - tc_weights_4

    .section .rodata.tc_stage_4, "a", %progbits
    .balign 4
    .global tc_stage_4
    .type tc_stage_4, %object
tc_stage_4:
    .word 1232585303, 1325098235, -7280, 2238, 1629719247, 1730970341, 2966, -11278, 1579605045, 1657569250, -3530, 7950, 1990407404, 1880617885, 5542, 7624, 1208390517, 2005055342, -22860, 394, 1276569797, 2102677339, -10604, 6962
    .word 1284831806, 1849899694, 22426, -3692, 1619215337, 1916479529, 3104, 7418, 1846264744, 1371477836, 12880, -3608, 2092103630, 1331103710, 5640, 4090, 1815427588, 1189225779, 14650, -8262, 1832131444, 1164972534, 7822, 498
    .word 1217577323, 1340911681, -8676, 2076, 2082997451, 1195695554, 19504, -3838, 1416379079, 1241684019, -6736, -10210, 1537321183, 1568658930, 6912, 13868, 117901063, 117966343, 117901063, 117901063, 117769990, 117901063, 117901062, 117901063
    .size tc_stage_4, . - tc_stage_4

    @ strip of one channel, rows in pairs
    .section .text.tc_kernel_5, "ax", %progbits
    .balign 4
    .global tc_kernel_5
    .thumb_func
    .type tc_kernel_5, %function
tc_kernel_5:
    push {r4-r11, lr}
    sub sp, #44
    ldr r4, [sp, #88]
    add r0, r4
    add r3, r4
    addw r6, r2, #256
    movw r5, #10
    mla r6, r4, r5, r6
    str r6, [sp, #8]
    add r2, r2, r4, lsl #3
    str r0, [sp, #0]
    str r2, [sp, #4]
    str r3, [sp, #12]
    ldr r0, [sp, #92]
    sub r0, r4
    str r0, [sp, #16]
    ldr r0, [sp, #80]
    movw r1, #65408
    movt r1, #65408
    movw r2, #36
1:
    str r1, [r0], #4
    subs r2, r2, #1
    bne 1b
2:
    ldr r0, [sp, #0]
    ldr r1, [sp, #80]
    addw r1, r1, #16
    movw r3, #65408
    movw r2, #8
3:
    ldrsb r4, [r0, #0]
    ldrsb r8, [r0, #256]
    pkhbt r4, r4, r8, lsl #16
    ldrsb r5, [r0, #512]
    ldrsb r9, [r0, #768]
    pkhbt r5, r5, r9, lsl #16
    ldrsb r6, [r0, #1024]
    ldrsb r10, [r0, #1280]
    pkhbt r6, r6, r10, lsl #16
    stm r1!, {r4-r6}
    addw r0, r0, #32
    addw r1, r1, #4
    subs r2, r2, #1
    bne 3b
    ldr lr, [sp, #4]
    ldm lr!, {r7, r8}  @ bias, multiplier
    str lr, [sp, #4]
    str r7, [sp, #20]
    ldr lr, [sp, #8]
    ldrb r10, [lr], #1  @ shift
    mov r9, #1
    lsl r9, r9, r10
    lsr r9, r9, #1
    movw r7, #65408
    movt r7, #65535
    lsl r7, r7, r10
    add r9, r7
    ldr r6, [lr], #3  @ three weights
    ldr r7, [lr], #3  @ three weights
    ldr r11, [lr], #3  @ three weights
    str lr, [sp, #8]
    sxtb16 r12, r6, ror #8  @ w1, 0
    sxtb16 r6, r6  @ w0, w2
    pkhbt r0, r6, r12, lsl #16
    pkhtb r1, r6, r12
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    sxtb16 r12, r7, ror #8  @ w1, 0
    sxtb16 r7, r7  @ w0, w2
    pkhbt r2, r7, r12, lsl #16
    pkhtb r3, r7, r12
    sadd16 r2, r2, r2
    sadd16 r3, r3, r3
    sxtb16 r12, r11, ror #8  @ w1, 0
    sxtb16 r11, r11  @ w0, w2
    pkhbt r4, r11, r12, lsl #16
    pkhtb r5, r11, r12
    sadd16 r4, r4, r4
    sadd16 r5, r5, r5
    ldr r12, [sp, #80]
    ldr lr, [sp, #12]
    str lr, [sp, #32]
    addw lr, r12, #8
    str lr, [sp, #36]
4:
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #0]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #16]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #32]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #0]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #32]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #48]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #64]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #32]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #64]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #80]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #96]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #64]
    ldr r6, [sp, #20]
    ldrd r11, lr, [r12, #96]
    smlad r6, r11, r0, r6
    smlabt r6, lr, r1, r6
    ldrd r11, lr, [r12, #112]
    smlad r6, r11, r2, r6
    smlabt r6, lr, r3, r6
    ldrd r11, lr, [r12, #128]
    smlad r6, r11, r4, r6
    smlabt r6, lr, r5, r6
    smmulr r6, r6, r8
    add r6, r9
    asr r6, r6, r10
    ssat r6, #8, r6
    ldr lr, [sp, #32]
    strb r6, [lr, #96]
    ldr lr, [sp, #32]
    addw lr, lr, #128
    str lr, [sp, #32]
    add r12, #4
    ldr lr, [sp, #36]
    cmp r12, lr
    bne 4b
    ldr r0, [sp, #0]
    add r0, #1
    str r0, [sp, #0]
    ldr r0, [sp, #12]
    add r0, #1
    str r0, [sp, #12]
    ldr r0, [sp, #16]
    subs r0, r0, #1
    str r0, [sp, #16]
    bne 2b
    add sp, #44
    pop {r4-r11, pc}
    .size tc_kernel_5, . - tc_kernel_5

    .section .rodata.tc_weights_5, "a", %progbits
    .balign 4
    .global tc_weights_5
    .type tc_weights_5, %object
tc_weights_5:
    .byte 0
    .size tc_weights_5, . - tc_weights_5

    .section .rodata.tc_stage_5, "a", %progbits
    .balign 4
    .global tc_stage_5
    .type tc_stage_5, %object
tc_stage_5:
    .word 189730, 1184193068, -61618, 1112254679, -133302, 1816229915, 119406, 1804082960, -104874, 2006451647, 59894, 1758259382, -143928, 1626704207, 129442, 1309942816, -108506, 1554231795, -93692, 1337265423, 18498, 1151223434, 102168, 1980172436
    .word -68850, 1775440022, 76922, 1998294341, -66144, 1314354434, -36336, 1247759323, -111874, 1534526869, -102014, 1239466910, 142678, 1156625060, -33548, 1281779876, 138506, 1681800842, -58380, 1118919009, 60500, 1578353302, -119956, 1808122714
    .word -76542, 1083043941, 106924, 1089626630, -84876, 1970133401, -157434, 1121678611, -94234, 1984285986, 66052, 1198434097, -35704, 1514227410, 143982, 1743546199, 1464149767, 929922936, 369506390, -471392748, -1551334931, -843062522, -843808359, 101240513
    .word 1451225336, 1566062657, -1902542585, -421342793, 654895602, -555276513, 1920237514, -490288378, -830045815, 721998790, 1752105219, 1381269331, -931030778, -490103552, -1626920768, -2121498186, 1263012249, 1143612423, -1438823112, 2131263927, 1498173551, -470154460, 2109191, -746479695
    .word -1140290116, 835332848, 2004824117, -2055091449, 1268423167, 889665846, -589221052, -1266573881, -607079673, -407535165, -1241073741, -893916762, 666730977, 558184711, -247244759, -2130215048, 1466354582, 266004005, 1432256264, 373835614, -351915979, -1916567092, 1363100076, -1379542265
    .word 940063814, -603558785, -2117544787, -743578460, 99145478, -2130394679, -1106784611, 2134713582, 897399656, -2120752889, -19151118, -1157253929, -2118660437, -440493899, -301140730, -998136114, 201841627, 1501496562, 69799958, 302256391, 445546921, 772282677, 2136417338, 1127625575
    .word 0
    .size tc_stage_5, . - tc_stage_5

    @ pointwise, 1 rows at once
    .section .text.tc_kernel_6, "ax", %progbits
    .balign 4
    .global tc_kernel_6
    .thumb_func
    .type tc_kernel_6, %function
tc_kernel_6:
    push {r4-r11, lr}
    sub sp, #124
    str r0, [sp, #8]
    str r1, [sp, #12]
    str r2, [sp, #16]
    str r3, [sp, #20]
    ldr r0, [sp, #168]
    cmp r0, #1
    bhs 1f
    @ addresses of the block's rows
    ldr r0, [sp, #164]
    ldr r1, [sp, #8]
    mov r2, #1
    mul r0, r0, r2
    movw r3, #256
    mla r2, r0, r3, r1
    add r5, sp, #120
    mov r6, #1
3:
    str r2, [r5], #4
    add r0, #1
    add r2, r3
    subs r6, r6, #1
    bne 3b
    @ widen the block's rows into the strip
    ldr r0, [sp, #168]
    ldr r8, [sp, #160]
    movw r10, #512
    mla r8, r0, r10, r8
    add r11, sp, #120
    movw r10, #4
    mla r11, r0, r10, r11
    movw r10, #128
    movt r10, #128
    ldr r1, [sp, #172]
    cmp r1, #1
    it hi
    movhi r1, #1
    sub r1, r0
    str r1, [sp, #60]
4:
    movw r9, #0
    addw r0, r9, #128
    str r0, [sp, #0]  @ end of the loop
5:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 5b
    subw r8, r8, #508
    movw r9, #128
    addw r0, r9, #128
    str r0, [sp, #0]  @ end of the loop
6:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 6b
    subw r8, r8, #4
    addw r11, r11, #4
    ldr r0, [sp, #60]
    subs r0, r0, #1
    str r0, [sp, #60]
    bne 4b
1:
    ldr r3, [sp, #168]
    subs r3, r3, #1
    it lo
    movlo r3, #0
    ldr r4, [sp, #172]
    sub r4, #1
    cmp r4, r3
    ble 2f
    movw r5, #20
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #320
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #64
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #320
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #160]
    addw r0, r0, #512
    str r0, [sp, #24]
7:
    @ multiplier, rounding, shift of two channels, then their biases and bounds
    ldr r4, [sp, #32]
    ldm r4!, {r5-r8}
    str r4, [sp, #32]
    ldr r4, [sp, #36]
    ldrb r9, [r4, #0]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r5, [sp, #88]
    str r10, [sp, #92]
    str r9, [sp, #96]
    ldrb r9, [r4, #1]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r6, [sp, #100]
    str r10, [sp, #104]
    str r9, [sp, #108]
    strd r7, r8, [sp, #112]
    add r4, #2
    str r4, [sp, #36]
    @ unpack a pair of channels
    ldr lr, [sp, #28]
    ldr r12, [sp, #24]
    addw r0, r12, #128
    str r0, [sp, #0]  @ end of the loop
8:
    ldm lr!, {r0-r1}  @ taps 0 of two channels
    sxtb16 r2, r0
    sxtb16 r3, r1
    strd r2, r3, [r12, #0]
    sxtb16 r0, r0, ror #8
    sxtb16 r1, r1, ror #8
    strd r0, r1, [r12, #8]
    ldr r0, [sp, #0]
    addw r12, r12, #16
    cmp r12, r0
    bne 8b
    str lr, [sp, #28]
    ldr r12, [sp, #160]
    ldr r11, [sp, #48]
    str r11, [sp, #56]
    mov r0, #1
    str r0, [sp, #60]
9:
    addw r0, r12, #512
    str r0, [sp, #52]  @ end of the row of tiles
10:
    ldr lr, [sp, #24]
    ldrd r0, r1, [sp, #112]
    mov r2, r0
    mov r3, r1
    @ sums: plain
11:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    add r10, sp, #88
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r0, r0, r4
    add r0, r5
    asr r0, r0, r6
    ssat r0, #8, r0
    smmulr r1, r1, r7
    add r1, r8
    asr r1, r1, r9
    ssat r1, #8, r1
    smmulr r2, r2, r4
    add r2, r5
    asr r2, r2, r6
    ssat r2, #8, r2
    smmulr r3, r3, r7
    add r3, r8
    asr r3, r3, r9
    ssat r3, #8, r3
    bfi r0, r1, #8, #8
    bfi r2, r3, #8, #8
    ldr r11, [sp, #56]
    strh r0, [r11, #0]
    strh r2, [r11, #160]
    addw r11, r11, #40
    ldr r0, [sp, #52]
    str r11, [sp, #56]
    cmp r12, r0
    bne 10b
    ldr r0, [sp, #48]
    addw r0, r0, #2
    str r0, [sp, #48]
    ldr r0, [sp, #40]
    ldr r1, [sp, #44]
    subs r0, r0, #1
    str r0, [sp, #40]
    cmp r0, r1
    bne 7b
2:
    add sp, #124
    pop {r4-r11, pc}
    .size tc_kernel_6, . - tc_kernel_6

    .section .rodata.tc_weights_6, "a", %progbits
    .balign 4
    .global tc_weights_6
    .type tc_weights_6, %object
tc_weights_6:
    .byte -64, 3, 37, -124, 6, -2, 77, 52, 2, -59, 2, -34, -3, -18, -33, 44, 7, 39, 5, 127, 31, 0, 85, 17
    .byte 36, -42, -3, -14, 14, 78, 1, -56, -25, 7, 33, -74, 11, 53, -127, -5, -8, -10, -59, 14, 8, 50, 8, 20
    .byte -31, -73, 34, -10, 0, 3, 29, 14, -22, -38, 49, -28, 0, -12, 2, 11, -40, -20, -9, 62, -27, 20, -37, -60
    .byte 1, 55, -39, 4, 48, 5, 8, -79, 3, 20, -72, 20, 6, 11, 0, 28, -62, -26, -14, 34, 44, -26, 28, 37
    .byte -15, -21, -58, 127, 32, 40, 54, -24, 29, -41, 27, 39, 46, -86, 20, -45, 53, 12, -15, -14, -34, -127, 33, -33
    .byte -49, 25, -26, -78, 15, -26, 10, 106, 37, -26, 17, -27, 91, -26, -30, -84, -17, 23, 82, -112, 16, 109, -47, -42
    .byte 9, -9, 25, 53, -42, -12, -127, -73, -5, -11, 5, 1, -71, 72, -1, 52, -17, -20, 60, -67, -49, -98, -80, -92
    .byte -42, 3, 5, 86, 126, -77, -104, -1, 41, -81, 8, 11, 52, -50, -85, -31, 9, -127, 94, -91, 94, -119, 58, -12
    .byte 0, -25, -21, -61, -49, -27, -48, 62, -18, 30, -20, 35, 19, -127, 60, -8, -34, 22, -33, 1, -59, 56, 13, 38
    .byte -30, -8, 10, 22, -38, 16, -4, -80, -16, -1, 42, 40, 72, 31, 5, 29, 127, 27, 25, -50, 76, -30, 10, -38
    .byte 42, 15, 5, 10, -45, 74, 63, -7, -2, 52, 55, 5, 44, -99, -5, 89, 98, -79, 48, -49, -74, -8, -32, -96
    .byte -43, -1, 30, -122, -6, 43, -40, -83, 21, 11, -32, -89, 22, -23, 0, 17, -28, 20, -33, -7, 2, -127, 24, 72
    .byte -18, -40, -4, -20, 9, 42, 35, -98, 23, 22, 2, -3, -45, -23, 10, 10, -9, -34, -24, 8, -52, 70, 10, -18
    .byte -41, 98, -20, -127, -2, -41, -112, 19, -32, -56, 14, 48, 75, -20, 15, -76, -16, 84, -59, 124, 40, 8, 25, -95
    .byte -11, -92, -32, 49, -105, -55, 47, -14, 1, -34, 88, 81, 71, 121, 35, -23, 23, -79, -10, -40, 43, -52, -75, 86
    .byte 37, -47, -127, 7, -127, 22, -1, -39, 59, 16, -49, -29, 5, 72, 22, -37, -40, -15, 35, -99, 59, 48, 46, 81
    .byte 98, -60, -8, -102, 127, 30, 8, -37, -2, -105, -7, 108, -8, -9, 10, 18, -60, -127, 11, 93, -5, -1, 27, -62
    .byte 1, 27, 12, 102, -61, -32, 73, 71, -18, -16, 12, -12, 8, -57, -7, -51, 119, -80, -60, -24, 36, 12, -45, -6
    .byte -94, 3, -89, -20, -21, 21, -40, 2, 20, 91, 39, -77, 27, 65, 37, -37, 3, -25, 40, 40, 14, -27, 29, 34
    .byte -74, 10, 45, -109, -26, -59, 2, -17, -16, -6, 44, -11, -16, 2, -52, 15, -19, -127, 36, -43, -10, -127, -47, -27
    .byte 38, -58, -57, -22, -17, -3, 13, -30, 102, 65, 21, -21, 120, -10, 20, 72, -14, -66, 69, -8, 41, -103, 38, 13
    .byte 12, 16, 32, -10, -22, -61, -12, -73, 77, 10, -2, -30, 2, -1, -18, 8, -9, -1, -21, 87, -37, 37, -16, 28
    .byte 10, 27, -1, 43, 16, -21, 46, 26, 7, 44, -21, 37, -21, 69, 51, -9, -23, -24, -73, -76, 2, -41, -28, -27
    .byte -57, 16, 0, 2, 39, 7, 127, -6, -21, -4, 30, -17, 8, 15, -11, 3, -4, -127, -45, -36, 2, 53, -22, 34
    .byte -12, 27, -25, 38, 18, -40, 29, -11, 7, 38, -55, 98, -10, 46, 10, -127, 32, 27, 5, 11, 6, 13, 35, -113
    .byte -23, -17, 21, 35, 27, -3, -22, 5, 23, 63, -13, 13, -2, -11, 63, -2, 6, 26, -19, 6, 1, 16, 95, 17
    .byte -22, 127, 35, -4, 8, -12, -17, -10, 25, -57, -2, 20, -46, -60, -43, -26, 10, 39, -42, 16, 65, 95, -24, -127
    .byte 20, 31, 26, 43, 65, -19, 58, 6, -1, -24, 0, 41, -5, -31, -6, -18, 5, -53, -25, -9, 42, 16, -22, 96
    .byte 37, -42, -39, -22, -2, 69, 81, -14, 26, -2, 127, -71, 28, -91, 29, -42, 29, 34, 5, -37, 39, -8, 4, 14
    .byte -21, -24, 13, 80, 11, -45, 56, 25, 25, -37, -62, 31, -127, 31, -18, -8, 15, -58, 26, 107, 43, -57, -10, 54
    .byte -35, -15, 8, 1, 16, -28, 34, 20, 2, 39, -41, -5, -23, 74, -5, 12, -9, 2, 75, 66, 8, 14, -69, -79
    .byte -50, 1, -46, 23, -75, 4, 76, 15, -20, -5, -34, -15, -31, 52, -20, 18, -29, 127, 9, 5, 28, 0, 4, -58
    .byte -33, -16, -39, 42, -62, 8, -5, 64, 9, 18, 45, 20, -2, 2, -7, 6, -14, 68, -42, 18, -15, -4, -36, -20
    .byte -37, 13, -28, -46, -1, 23, -18, -81, 30, -14, -74, 127, -17, 8, 127, 7, 16, -11, 16, -35, 7, -23, 89, -69
    .byte -19, -5, 36, -24, 20, 35, -10, -29, -12, 91, 23, 4, -39, 15, -16, -7, 0, 16, 70, -102, -15, -28, -69, 26
    .byte -17, -56, -21, -127, 22, 15, 19, -39, 14, -13, -73, 43, -23, -3, -14, -7, -55, 43, 52, 35, 6, 31, 9, -32
    .byte 47, 2, -107, 112, 21, 48, -11, -14, -34, -53, 27, 26, -15, -41, 31, -62, -52, 36, 32, -16, 11, 105, 15, 7
    .byte -35, 47, -65, -114, 9, -85, -1, 127, -110, 60, 14, 81, -11, -1, -10, -5, 25, 22, 70, 80, -7, -7, 79, -127
    .byte 41, -4, 4, -20, -43, 0, 1, 20, 59, -94, 20, 11, -22, 73, -82, 4, -57, -6, 127, 29, -21, -11, 115, -26
    .byte -48, -47, -53, 4, 23, -8, -1, -9, 16, -112, -25, 3, 38, 55, -7, -50, -38, 117, -41, -116, -25, -14, 17, -2
    .byte -127, -14, -84, -82, 2, -78, 35, 127, 62, -49, -32, -7, -12, 14, 64, 60, 49, -1, 14, -22, -48, 16, 57, 91
    .byte 72, -85, 2, -107, 61, 5, 49, -45, 16, 92, 64, -16, -5, -24, -38, 66, -16, 10, -101, 39, -63, 79, -53, 89
    .byte 11, -42, 75, 2, -10, -29, 40, 9, 13, -1, -103, -111, 24, -58, 37, 31, 127, -18, -3, 97, 12, -25, -3, -33
    .byte 23, 36, -6, 12, -25, -23, -25, -44, 49, -6, 54, 3, 38, 31, 0, -78, 43, -32, 57, -40, -56, -73, 12, 1
    .byte -7, 21, -81, -61, 0, 22, 44, -56, -52, -50, -27, -47, 127, 9, -78, 15, 11, 77, 21, -19, -33, 41, 30, 29
    .byte 9, 13, -48, 22, -13, -54, 1, 18, 89, 21, 10, 10, -102, -55, 12, 25, 20, 85, 1, 91, 3, -59, 24, -26
    .byte 33, -5, 23, -59, 38, -28, 11, 41, -35, 71, 72, 66, -107, 106, -62, -18, 7, -19, -45, -127, 17, -47, 127, 46
    .byte -81, -8, 77, 11, 2, -13, 67, 22, 9, 76, -68, 4, -3, -12, -27, 31, -12, 39, -58, -111, -53, -64, -57, 11
    .byte -73, -28, -13, -8, -117, -43, 104, -8, 8, 64, 1, 7, 41, 4, -10, -83, 36, 2, -33, -29, -2, -29, -3, 70
    .byte -20, -127, 44, -33, 40, -69, 42, 60, -72, 3, 45, -12, -3, -62, 111, -127, -75, -4, 27, -24, -22, -52, 28, 3
    .byte 41, -82, -16, 17, 12, 95, 76, -42, 27, 16, -42, -17, 6, 50, 33, -75, 66, -35, -32, -29, -73, -3, 44, -93
    .byte 30, 33, 55, -2, 14, -29, -26, -58, -54, 36, -113, -127, 45, 12, -3, -80, -8, -124, 85, -44, -10, 26, 89, 53
    .byte -33, -38, 45, -18, -14, -26, 95, -42, 61, -48, -53, -50, -12, 36, 68, 28, -12, 24, -45, -35, 7, 89, -26, 86
    .byte 46, 40, -41, -13, 6, 127, 21, -35
    .size tc_weights_6, . - tc_weights_6

    .section .rodata.tc_stage_6, "a", %progbits
    .balign 4
    .global tc_stage_6
    .type tc_stage_6, %object
tc_stage_6:
    .word 1254013331, 1507022655, 21024, -25048, 1488010632, 1570425122, 22502, 1144, 1886708471, 2060131537, -16104, 56052, 1554643190, 1142448784, 9188, 14958, 1776589191, 1129422596, 23598, 32554, 1361776875, 1997178022, 47590, -3662
    .word 1970088985, 1511749602, 32446, -2530, 1508380487, 1843411964, 15466, 15072, 1145161405, 1294763622, 17228, 1686, 1898803555, 1447450425, -20300, 10920, 1921646211, 1483938196, 3560, -27918, 1095786734, 1338466485, 8210, -1708
    .word 1175288069, 1156980955, -3726, 48794, 1863892668, 1483491891, 56142, 11790, 1211463268, 1270455196, -10078, 19650, 1755771841, 1114411315, -2638, -28296, 1453581500, 1629548666, -1464, 28438, 1091232013, 1490291498, -11892, 27104
    .word 1123455942, 1090976651, 35642, -8582, 1497222855, 2130794996, 38690, -18326, 117901063, 117901319, 134678023, 117901064, 117901062, 101123848, 117966599, 117901063, 117901064, 117901062
    .size tc_stage_6, . - tc_stage_6

    @ pointwise, 1 rows at once
    .section .text.tc_kernel_8, "ax", %progbits
    .balign 4
    .global tc_kernel_8
    .thumb_func
    .type tc_kernel_8, %function
tc_kernel_8:
    push {r4-r11, lr}
    sub sp, #124
    str r0, [sp, #8]
    str r1, [sp, #12]
    str r2, [sp, #16]
    str r3, [sp, #20]
    ldr r0, [sp, #168]
    cmp r0, #1
    bhs 1f
    @ addresses of the block's rows
    ldr r0, [sp, #164]
    ldr r1, [sp, #8]
    mov r2, #1
    mul r0, r0, r2
    movw r3, #320
    mla r2, r0, r3, r1
    add r5, sp, #120
    mov r6, #1
3:
    str r2, [r5], #4
    add r0, #1
    add r2, r3
    subs r6, r6, #1
    bne 3b
    @ widen the block's rows into the strip
    ldr r0, [sp, #168]
    ldr r8, [sp, #160]
    movw r10, #640
    mla r8, r0, r10, r8
    add r11, sp, #120
    movw r10, #4
    mla r11, r0, r10, r11
    movw r10, #128
    movt r10, #128
    ldr r1, [sp, #172]
    cmp r1, #1
    it hi
    movhi r1, #1
    sub r1, r0
    str r1, [sp, #60]
4:
    movw r9, #0
    addw r0, r9, #160
    str r0, [sp, #0]  @ end of the loop
5:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 5b
    subw r8, r8, #636
    movw r9, #160
    addw r0, r9, #160
    str r0, [sp, #0]  @ end of the loop
6:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 6b
    subw r8, r8, #4
    addw r11, r11, #4
    ldr r0, [sp, #60]
    subs r0, r0, #1
    str r0, [sp, #60]
    bne 4b
1:
    ldr r3, [sp, #168]
    subs r3, r3, #1
    it lo
    movlo r3, #0
    ldr r4, [sp, #172]
    sub r4, #1
    cmp r4, r3
    ble 2f
    movw r5, #24
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #384
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #80
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #384
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #160]
    addw r0, r0, #640
    str r0, [sp, #24]
7:
    @ multiplier, rounding, shift of two channels, then their biases and bounds
    ldr r4, [sp, #32]
    ldm r4!, {r5-r8}
    str r4, [sp, #32]
    ldr r4, [sp, #36]
    ldrb r9, [r4, #0]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r5, [sp, #88]
    str r10, [sp, #92]
    str r9, [sp, #96]
    ldrb r9, [r4, #1]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r6, [sp, #100]
    str r10, [sp, #104]
    str r9, [sp, #108]
    strd r7, r8, [sp, #112]
    add r4, #2
    str r4, [sp, #36]
    @ unpack a pair of channels
    ldr lr, [sp, #28]
    ldr r12, [sp, #24]
    addw r0, r12, #160
    str r0, [sp, #0]  @ end of the loop
8:
    ldm lr!, {r0-r1}  @ taps 0 of two channels
    sxtb16 r2, r0
    sxtb16 r3, r1
    strd r2, r3, [r12, #0]
    sxtb16 r0, r0, ror #8
    sxtb16 r1, r1, ror #8
    strd r0, r1, [r12, #8]
    ldr r0, [sp, #0]
    addw r12, r12, #16
    cmp r12, r0
    bne 8b
    str lr, [sp, #28]
    ldr r12, [sp, #160]
    ldr r11, [sp, #48]
    str r11, [sp, #56]
    mov r0, #1
    str r0, [sp, #60]
9:
    addw r0, r12, #640
    str r0, [sp, #52]  @ end of the row of tiles
10:
    ldr lr, [sp, #24]
    ldrd r0, r1, [sp, #112]
    mov r2, r0
    mov r3, r1
    @ sums: plain
11:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    add r10, sp, #88
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r0, r0, r4
    add r0, r5
    asr r0, r0, r6
    ssat r0, #8, r0
    smmulr r1, r1, r7
    add r1, r8
    asr r1, r1, r9
    ssat r1, #8, r1
    smmulr r2, r2, r4
    add r2, r5
    asr r2, r2, r6
    ssat r2, #8, r2
    smmulr r3, r3, r7
    add r3, r8
    asr r3, r3, r9
    ssat r3, #8, r3
    bfi r0, r1, #8, #8
    bfi r2, r3, #8, #8
    ldr r11, [sp, #56]
    strh r0, [r11, #0]
    strh r2, [r11, #192]
    addw r11, r11, #48
    ldr r0, [sp, #52]
    str r11, [sp, #56]
    cmp r12, r0
    bne 10b
    ldr r0, [sp, #48]
    addw r0, r0, #2
    str r0, [sp, #48]
    ldr r0, [sp, #40]
    ldr r1, [sp, #44]
    subs r0, r0, #1
    str r0, [sp, #40]
    cmp r0, r1
    bne 7b
2:
    add sp, #124
    pop {r4-r11, pc}
    .size tc_kernel_8, . - tc_kernel_8

    .section .rodata.tc_weights_8, "a", %progbits
    .balign 4
    .global tc_weights_8
    .type tc_weights_8, %object
tc_weights_8:
    .byte 71, 52, -13, 17, 16, 10, -34, -19, -10, 63, -8, 40, -47, 3, 2, -42, 34, -24, 14, 40, -72, -33, -58, -35
    .byte -9, -20, -47, 1, 31, -46, 28, -57, 46, -7, 19, -44, -29, 18, 29, -55, -11, 29, -51, 15, 57, 24, 39, -75
    .byte 25, 23, -127, -36, -127, -48, 26, -5, -41, 19, -9, -22, 21, 67, -35, 33, -16, -2, 26, 11, -4, 41, 8, -9
    .byte 7, 4, 16, 62, 70, 59, -9, 4, 19, 13, 46, 22, -7, 21, -31, -28, 55, 32, -18, 10, -11, -15, 17, 32
    .byte 16, 33, -21, -63, -113, 11, 31, 11, 113, 104, -48, 3, -49, -84, 19, -98, -14, 19, -13, 6, -127, 35, -20, 63
    .byte 44, 25, 127, 117, 46, -13, -11, -3, 55, 4, -92, -12, -4, -61, 50, 9, 44, 35, 11, -21, -22, 42, -4, -9
    .byte 17, -14, 33, 0, -10, 8, 17, 6, 55, -56, -4, 19, -19, 54, 11, -62, -4, 26, 59, 44, 27, -34, 27, 19
    .byte -127, 40, 86, -24, -81, 3, 25, -48, 19, 47, 33, 13, -32, -2, -51, 25, -16, -27, -114, 9, 54, -32, -34, 33
    .byte -58, -54, 32, 14, -127, -12, 100, -7, 61, 51, -79, 1, 14, 34, 82, 62, -74, 14, -53, -46, 20, -13, -33, -19
    .byte -91, 59, 12, -17, 27, -82, -19, -33, 47, 23, -49, -6, 60, 36, 26, -8, 54, -82, 34, 17, 25, -63, -10, 19
    .byte 22, -15, 14, -3, 26, 56, -20, -14, -25, -12, 40, -22, 33, -73, 48, 127, 7, -2, 10, 33, -120, 3, 45, -47
    .byte 55, -127, 5, 7, -45, 64, -31, -48, -87, -6, 7, 83, -75, -15, -49, -15, 58, -2, 76, 29, 31, -11, -77, -12
    .byte -33, -1, -12, -19, 45, -13, -33, -6, 11, 0, 2, 28, -11, 79, 5, -13, 15, 27, 0, -24, 9, 70, 2, -40
    .byte 2, -23, -10, 64, 31, 1, 12, -125, 11, -37, -28, 9, 4, -77, 106, 39, 79, 20, -18, -25, -10, -9, 18, 42
    .byte -7, 11, -12, 127, 50, -36, -81, -94, 42, -55, -44, 21, -10, 119, 127, -53, 41, 29, -15, 61, 21, -15, -36, -66
    .byte 62, 1, 67, -19, 28, -9, 34, 4, 58, 18, 32, 37, -4, 11, 57, 3, -74, 29, 53, 49, 64, -15, 16, -63
    .byte 45, -104, -2, 1, 41, -9, -24, 35, -17, -27, -20, -35, 3, 34, -19, 13, -3, -24, -3, -2, 50, -124, 48, -1
    .byte -7, -26, -26, 42, 38, -86, -49, 67, -14, 9, -18, 61, 25, 7, -37, 41, -5, 29, 40, 27, -23, -29, -46, 14
    .byte -12, -19, 31, -15, 58, -6, 127, 74, -49, 18, -3, -25, 73, 20, 42, 54, -22, 0, 33, -12, -54, 11, -123, 29
    .byte 0, -127, -23, -17, -102, 58, 5, 51, -12, 2, 12, 21, 81, -95, 43, 30, -41, -89, -1, 7, 46, -6, 7, 82
    .byte -2, 9, -2, 3, 20, 5, 18, 10, -4, -15, -23, 22, -50, 8, 0, 39, -62, -9, -18, 8, -23, -3, 49, 28
    .byte -127, -1, 92, 12, -49, -56, -60, 71, 4, -21, -3, 7, 28, -13, 20, 20, 14, 13, -43, 41, 59, 17, 67, 32
    .byte 28, 20, 42, 9, 14, -33, 49, -57, -9, -19, -9, 23, -39, -74, 15, 17, 23, 0, -5, -32, -40, -35, -21, -6
    .byte 7, 6, 10, 36, 11, -127, -3, 36, 10, 81, -57, -17, 9, 65, -6, -47, -127, -39, 43, -75, -4, -40, 1, 94
    .byte 48, 0, 47, 39, -92, 25, 51, -44, 23, -2, 17, 31, 8, -47, -1, -48, -43, 11, -78, -39, 71, 3, 84, 85
    .byte -112, -28, 18, -36, 127, -74, -2, 14, 20, -71, 33, -24, 53, -23, -61, -35, 2, 76, 19, 4, 44, -10, -22, -27
    .byte -60, 52, 14, -40, -52, 11, 32, -7, -22, 5, 29, -32, -49, -13, 9, -29, 11, -62, -41, -20, 37, 5, -96, 15
    .byte -2, -64, 54, 25, 35, 13, -11, -11, 48, 3, -127, 9, 3, 8, 13, 14, -16, -46, -46, 5, 127, 41, 8, -20
    .byte -32, 28, -13, -6, 65, -64, 41, 46, -106, -4, -89, 28, 120, 15, -22, 54, -64, 85, 75, 33, 24, -83, 19, -7
    .byte 23, 5, 17, 34, -20, 54, 49, 26, 6, 63, 16, -1, -58, -24, -38, -41, -3, 48, -5, 27, -4, 5, -48, -18
    .byte 24, 5, -9, 31, -10, -81, -51, 21, 17, -26, -9, 0, 75, -31, 29, -50, 10, 8, 9, -54, 54, -39, 46, -31
    .byte -9, -31, -127, 55, -70, -51, -43, 42, 13, 9, 4, -25, 40, 10, 13, 14, 17, 3, -70, 32, 35, -58, -110, -39
    .byte 43, 26, 60, -14, -15, 6, -9, 11, -21, -8, -21, -1, 127, -29, -13, -12, 61, 66, -11, -5, 17, 1, -25, -29
    .byte -11, -45, 29, 18, -41, -33, 17, -43, 101, 92, -24, 29, 23, -106, 27, 10, -5, 7, -20, 70, -8, 25, 15, -5
    .byte 100, 36, 14, 32, -126, -27, -62, -108, -90, 10, -100, -36, -114, -56, 36, 24, 28, -58, -94, -53, 57, -4, -72, -13
    .byte -9, -51, 2, -93, -5, -46, -127, -7, -38, -49, -95, -64, -87, -36, 64, 2, -23, 90, 24, -44, 44, 104, -45, 10
    .byte 13, 127, 47, 21, -18, -79, 78, -7, -37, 2, 39, 23, -11, 16, -18, -113, 30, -43, 25, 0, 73, -45, 29, -7
    .byte 44, 51, -39, -99, -77, 6, -47, -3, 28, -27, 3, -34, -37, 25, 31, -67, 16, 68, -36, 30, -8, -127, 84, -77
    .byte -12, -93, -22, -64, -109, 27, -13, -6, -42, 2, 88, -5, 1, 18, -49, 12, -2, 5, -127, 32, 30, -37, 8, -9
    .byte -69, -5, -18, -3, -126, 56, 35, -14, -2, 60, 2, -49, -32, 58, 66, 15, -7, 89, 19, 91, 115, 26, 8, -19
    .byte 68, -43, -18, 5, -11, 16, -62, 6, -17, 5, 30, 52, -25, 47, -3, 27, -25, -6, -43, -76, 10, -38, 35, 10
    .byte 25, 52, -50, 15, -116, -43, 4, 44, 19, 12, 1, -65, -59, 7, 25, -11, -57, -103, 21, 17, -127, 7, -16, -13
    .byte 68, 4, -10, 5, -22, 40, -35, 30, 54, 127, -8, -39, -32, 27, -14, 1, -31, 33, -25, -30, -41, 35, 13, -1
    .byte 40, -6, -13, 4, 22, -80, 3, -5, 14, -54, -54, 3, 43, -98, -36, 41, 21, 0, -47, 42, -15, 73, -50, -127
    .byte 12, -52, 26, 6, -3, 93, 55, 57, 29, -10, 50, -37, -13, 6, -94, 38, 1, -7, 55, -8, 62, 22, -105, 18
    .byte -127, -8, -10, -39, -58, -17, -32, 68, 30, 32, -99, -21, 16, 36, 0, 22, -45, -26, -19, 25, -42, -15, 15, 42
    .byte -46, 116, 11, -34, -27, -79, 20, 5, -55, -19, 14, 54, -5, 48, -13, 16, -8, 11, -56, -44, 39, 4, 24, 15
    .byte 91, 70, -11, 14, 58, 39, -67, -65, 32, -93, 33, 13, 23, 35, -39, 108, -127, -34, 63, 13, 19, 12, 92, -65
    .byte 16, 5, -16, 107, -127, -16, -14, 49, 121, -3, 27, 70, 116, -29, 68, 7, -58, -18, -37, -48, -49, -35, 76, 11
    .byte 54, 57, -49, 8, -36, 40, -33, -5, -75, -32, -10, 17, -32, -79, -8, -10, -1, 52, 23, 9, 45, -114, -4, 31
    .byte -23, -21, -43, -10, -39, -32, -23, -31, -24, 25, -13, -21, 13, -5, 40, 49, 16, -38, 34, -21, -25, -3, 43, -56
    .byte 26, 32, -29, -58, -89, -29, -127, -26, 5, 1, 11, 27, -22, -45, -16, -13, 33, 4, -127, -11, 26, -44, -69, -118
    .byte -96, 7, 9, -19, -39, -24, -14, -38, 27, 41, -30, 15, -37, 9, -32, -4, -5, -14, -7, 7, -8, 34, 14, 83
    .byte 46, 23, -28, -6, 2, 83, -5, -66, -15, -114, -68, 24, -16, 15, 95, -14, -100, -21, 9, -77, -26, 34, 31, 17
    .byte 1, 15, 77, 39, -127, -14, 13, -46, 24, 41, -52, -47, -77, -67, 29, 67, 27, -20, -2, 11, -90, -4, 40, 33
    .byte -66, 4, -71, -16, 2, -6, -74, -2, -127, 14, -27, 14, 36, -52, 9, -13, 11, -1, 25, 16, -24, -6, -27, -18
    .byte -30, 35, -57, -1, -47, 35, 43, 0, -22, -51, 17, 14, -36, 15, -3, 4, 82, 6, -73, -18, 48, -81, -16, -6
    .byte -13, -59, 44, 38, -59, -17, 26, 60, -127, 5, 58, -55, -20, -2, 27, -2, -4, -84, 61, -4, -90, -38, -26, 43
    .byte 4, -43, 32, -17, -18, 51, 13, -17, -61, -17, 40, 35, 2, 5, 127, 10, 13, -68, -105, -1, 71, 56, 102, 44
    .byte 61, 102, -5, -14, -73, -4, 59, 53, -6, 52, 21, -19, 62, -61, 9, 23, -13, 96, -3, -16, -79, -31, -8, 15
    .byte 25, 2, 26, -35, 11, -23, -27, -11, 2, 127, -7, -39, -33, -15, 10, 12, -65, -48, -21, 57, 68, 31, 35, -32
    .byte 40, 40, -9, 51, -74, -51, -4, -79, -3, -25, -30, 53, -17, -10, -29, 93, -84, 5, 108, -22, 51, 3, 29, -50
    .byte 0, -30, 50, 1, -56, -17, -50, -8, -14, -30, 18, 14, 45, 127, -6, 48, 13, 39, -1, 63, -30, 32, 24, 18
    .byte 2, -16, -53, -93, 6, 62, 4, -31, 17, -5, -127, 52, -34, -87, 46, 9, 65, -24, 51, 37, -2, 9, -18, -67
    .byte 55, 0, 32, 96, 3, -21, 16, 45, -52, -14, -33, 16, 52, -82, 105, 41, -41, 62, -22, -62, -10, -4, 60, 15
    .byte 94, 48, -60, -46, 62, 30, 35, -36, 34, 8, -32, 22, 77, 7, 22, 4, 45, 3, 1, 18, -68, 65, -11, -41
    .byte -1, 34, 20, 16, -80, 56, 7, -13, 15, -13, 26, 14, -22, 127, 9, -59, -3, 104, -32, 17, 60, -53, -26, 4
    .byte -6, -6, -42, -67, 20, 11, -41, -4, 24, -16, -16, -6, -27, 20, -43, -127, -110, -65, -25, 14, 10, 49, 13, 11
    .byte 59, -13, -37, 39, -28, -28, -12, -21, -11, 15, 34, -23, 85, 21, 3, 57, -52, 13, -66, 11, 6, -34, -22, 6
    .byte 104, -37, 7, -17, -1, -4, 20, 26, -2, -81, -22, 8, 14, -37, -21, 24, 27, 127, 2, 8, 39, -63, -43, 62
    .byte 22, 28, 26, -13, 2, 36, -31, -41, 29, -20, -21, 5, 6, 73, -19, -28, 76, 10, -23, 24, 47, 33, 73, 50
    .byte -60, 7, 108, -94, 68, 16, -29, 14, 39, 28, -127, -13, -63, -40, -48, 32, -34, 58, -42, 21, 127, -56, -21, 21
    .byte 57, -28, -2, 0, -47, 6, -56, -30, 113, 75, 1, 5, 9, 30, -42, -4, 71, -26, 1, -28, -97, -35, 38, 52
    .byte 81, 16, -6, 31, 35, -67, 21, 18, -17, 48, 10, 11, 2, -127, 8, -25, -10, -26, 4, 8, -13, 3, 28, 13
    .byte -25, 4, -25, -16, 5, -15, 27, -19, -69, -49, 30, 52, -45, -105, -108, -40, -17, 5, -4, -14, -44, 32, -19, 59
    .byte -65, -8, -59, 40, 67, 14, 19, 2, -45, 41, 41, 6, 26, -14, 30, 0, 34, -72, -43, -32, -1, 13, -10, -4
    .byte -16, 22, -15, 23, 64, 45, -19, -28, 33, -127, 0, -18, -14, -93, -8, 49, -34, -106, -62, 15, 54, -18, 25, 26
    .byte 0, -18, -85, -4, 17, -69, 4, -62, -7, 23, 16, 52, -5, 51, -95, -51, 76, -21, -38, 0, 58, -70, 66, -43
    .byte 1, -18, 23, -42, 3, -14, 39, -29, -103, -7, -25, -113, -19, 15, 0, 73, -21, -17, -3, -2, -75, 11, 61, 15
    .byte 40, 35, 16, 19, 127, -3, 44, -33, -57, 0, 4, -6, -8, 23, -17, -37, 69, -127, -40, -56, 56, -79, -14, -14
    .size tc_weights_8, . - tc_weights_8

    .section .rodata.tc_stage_8, "a", %progbits
    .balign 4
    .global tc_stage_8
    .type tc_stage_8, %object
tc_stage_8:
    .word 1331037572, 1826255664, -9044, 4822, 1438430858, 1827734961, -29190, 26210, 1836601302, 1909970916, -7816, -25926, 1139341794, 1921206374, -5878, 2792, 1333796553, 1376584080, -20130, -1562, 1555548782, 1080545696, 712, -28832
    .word 2026696975, 1115921858, -8010, -1796, 1806074340, 1516112435, 15824, 7838, 1716134678, 1966399099, -19004, 6874, 1187462791, 1640245379, -7374, 34354, 1635585714, 1763270891, 2940, 28582, 1598109655, 1688517346, 7372, -10148
    .word 1630331129, 1278110179, 4430, 11708, 1420456078, 1842832431, 25260, -12942, 1822991129, 1171951214, 7200, -17798, 1239683098, 1852198966, 11404, 27330, 1141922283, 1329789170, 13474, 18736, 1173592361, 1428863510, 5528, -23042
    .word 1173744211, 1616809762, -7144, -8168, 1299483821, 1450632618, -24742, 6598, 1874623637, 2016943855, 9652, -2784, 1987750260, 1196858848, -20470, 718, 1481320872, 1262012323, 7972, 10350, 1929396191, 1539253633, 18950, -5990
    .word 117966598, 117835527, 117835527, 117900806, 117835782, 117901063, 117900807, 117835527, 117901062, 117835527, 117901063, 117900806
    .size tc_stage_8, . - tc_stage_8

    @ pointwise, 1 rows at once
    .section .text.tc_kernel_10, "ax", %progbits
    .balign 4
    .global tc_kernel_10
    .thumb_func
    .type tc_kernel_10, %function
tc_kernel_10:
    push {r4-r11, lr}
    sub sp, #124
    str r0, [sp, #8]
    str r1, [sp, #12]
    str r2, [sp, #16]
    str r3, [sp, #20]
    ldr r0, [sp, #168]
    cmp r0, #1
    bhs 1f
    @ addresses of the block's rows
    ldr r0, [sp, #164]
    ldr r1, [sp, #8]
    mov r2, #1
    mul r0, r0, r2
    movw r3, #384
    mla r2, r0, r3, r1
    add r5, sp, #120
    mov r6, #1
3:
    str r2, [r5], #4
    add r0, #1
    add r2, r3
    subs r6, r6, #1
    bne 3b
    @ widen the block's rows into the strip
    ldr r0, [sp, #168]
    ldr r8, [sp, #160]
    movw r10, #768
    mla r8, r0, r10, r8
    add r11, sp, #120
    movw r10, #4
    mla r11, r0, r10, r11
    movw r10, #128
    movt r10, #128
    ldr r1, [sp, #172]
    cmp r1, #1
    it hi
    movhi r1, #1
    sub r1, r0
    str r1, [sp, #60]
4:
    movw r9, #0
    addw r0, r9, #192
    str r0, [sp, #0]  @ end of the loop
5:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 5b
    subw r8, r8, #764
    movw r9, #192
    addw r0, r9, #192
    str r0, [sp, #0]  @ end of the loop
6:
    ldr r12, [r11, #0]
    ldr r0, [r12, r9]
    sxtab16 r1, r10, r0, ror #8
    sxtab16 r0, r10, r0
    sadd16 r0, r0, r0
    sadd16 r1, r1, r1
    str r0, [r8, #0]
    str r1, [r8, #8]
    add r8, #16
    add r9, #4
    ldr r0, [sp, #0]
    cmp r9, r0
    bne 6b
    subw r8, r8, #4
    addw r11, r11, #4
    ldr r0, [sp, #60]
    subs r0, r0, #1
    str r0, [sp, #60]
    bne 4b
1:
    ldr r3, [sp, #168]
    subs r3, r3, #1
    it lo
    movlo r3, #0
    ldr r4, [sp, #172]
    sub r4, #1
    cmp r4, r3
    ble 2f
    movw r5, #32
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #512
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #96
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #512
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #160]
    addw r0, r0, #768
    str r0, [sp, #24]
7:
    @ multiplier, rounding, shift of two channels, then their biases and bounds
    ldr r4, [sp, #32]
    ldm r4!, {r5-r8}
    str r4, [sp, #32]
    ldr r4, [sp, #36]
    ldrb r9, [r4, #0]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r5, [sp, #88]
    str r10, [sp, #92]
    str r9, [sp, #96]
    ldrb r9, [r4, #1]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65408
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r6, [sp, #100]
    str r10, [sp, #104]
    str r9, [sp, #108]
    strd r7, r8, [sp, #112]
    add r4, #2
    str r4, [sp, #36]
    @ unpack a pair of channels
    ldr lr, [sp, #28]
    ldr r12, [sp, #24]
    addw r0, r12, #192
    str r0, [sp, #0]  @ end of the loop
8:
    ldm lr!, {r0-r1}  @ taps 0 of two channels
    sxtb16 r2, r0
    sxtb16 r3, r1
    strd r2, r3, [r12, #0]
    sxtb16 r0, r0, ror #8
    sxtb16 r1, r1, ror #8
    strd r0, r1, [r12, #8]
    ldr r0, [sp, #0]
    addw r12, r12, #16
    cmp r12, r0
    bne 8b
    str lr, [sp, #28]
    ldr r12, [sp, #160]
    ldr r11, [sp, #48]
    str r11, [sp, #56]
    mov r0, #1
    str r0, [sp, #60]
9:
    addw r0, r12, #768
    str r0, [sp, #52]  @ end of the row of tiles
10:
    ldr lr, [sp, #24]
    ldrd r0, r1, [sp, #112]
    mov r2, r0
    mov r3, r1
    @ sums: plain
11:
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    ldm r12!, {r4-r7}  @ A B A B
    ldm lr!, {r8-r11}  @ c0 c1 c0 c1
    smlad r0, r4, r8, r0
    smlad r1, r4, r9, r1
    smlad r2, r5, r8, r2
    smlad r3, r5, r9, r3
    smlad r0, r6, r10, r0
    smlad r1, r6, r11, r1
    smlad r2, r7, r10, r2
    smlad r3, r7, r11, r3
    add r10, sp, #88
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r0, r0, r4
    add r0, r5
    asr r0, r0, r6
    ssat r0, #8, r0
    smmulr r1, r1, r7
    add r1, r8
    asr r1, r1, r9
    ssat r1, #8, r1
    smmulr r2, r2, r4
    add r2, r5
    asr r2, r2, r6
    ssat r2, #8, r2
    smmulr r3, r3, r7
    add r3, r8
    asr r3, r3, r9
    ssat r3, #8, r3
    bfi r0, r1, #8, #8
    bfi r2, r3, #8, #8
    ldr r11, [sp, #56]
    strh r0, [r11, #0]
    strh r2, [r11, #256]
    addw r11, r11, #64
    ldr r0, [sp, #52]
    str r11, [sp, #56]
    cmp r12, r0
    bne 10b
    ldr r0, [sp, #48]
    addw r0, r0, #2
    str r0, [sp, #48]
    ldr r0, [sp, #40]
    ldr r1, [sp, #44]
    subs r0, r0, #1
    str r0, [sp, #40]
    cmp r0, r1
    bne 7b
2:
    add sp, #124
    pop {r4-r11, pc}
    .size tc_kernel_10, . - tc_kernel_10

    .section .rodata.tc_weights_10, "a", %progbits
    .balign 4
    .global tc_weights_10
    .type tc_weights_10, %object
tc_weights_10:
    .byte 3, 84, -9, 17, -3, -54, 7, -83, -45, -44, -13, 88, -40, 15, -11, 1, 37, -26, 42, -55, -86, -103, -34, 26
    .byte -89, -27, -54, -127, 8, 57, -15, -16, 7, -6, -3, -7, 8, -12, -55, -63, -1, 57, -30, -12, 10, -25, 77, 61
    .byte -42, 42, -63, -39, 54, -23, -21, -28, 34, -76, 38, -37, 22, 66, -127, -29, -20, -45, 92, -17, 47, 34, -70, -21
    .byte -46, -37, 24, 56, -15, 33, 15, 21, 52, -57, -3, 63, -106, 21, 24, -11, -38, 97, 26, -45, 33, -63, -16, -20
    .byte 13, -1, 6, -127, 2, 127, -13, -43, -57, 72, -23, 37, -38, -43, -49, -24, 3, 20, -111, 4, -111, -38, -86, 79
    .byte 48, -48, -12, 45, -23, 39, 52, -28, -49, -25, -99, -33, -63, 8, 38, 22, -62, 36, -18, -12, 5, 27, -45, -20
    .byte 108, 42, -16, 2, -73, -16, -17, -10, 57, 60, -91, 5, 48, -88, -4, -42, -5, 18, 33, -26, -29, -19, -50, -43
    .byte -8, 8, 102, 50, 88, -26, 24, 114, -19, 36, 25, -55, 78, 26, 1, -83, 85, -70, -40, -29, -41, 83, 18, -22
    .byte -24, 32, -15, -10, 36, 5, -12, -64, 105, 68, -15, 97, -89, 93, -36, -24, -12, 22, -127, -3, -28, 118, -58, 4
    .byte -116, -89, -32, -58, 62, -72, 74, 51, 4, -18, -41, 25, -13, -50, 10, -23, 45, 88, -30, -78, -51, 34, 22, 2
    .byte -28, 7, 6, -42, 127, 2, -50, 4, -18, -69, -20, -20, 49, -91, -92, 6, -47, -39, -54, 8, -81, 12, 19, -80
    .byte -61, -6, 13, -4, -8, 18, 74, -9, 47, -26, -1, 103, 124, 72, -21, -100, -63, 26, -72, -10, -19, -11, -61, -20
    .byte -36, -2, -25, -25, 4, 100, -5, 33, 91, 12, -11, 74, -33, -74, -123, 63, -31, -31, -69, -25, -46, -32, 44, -86
    .byte 55, 64, -50, 18, -58, -17, 19, -117, 122, 15, -55, -19, -5, -13, 13, -17, 127, -46, 90, -17, 12, 32, -39, -12
    .byte -71, -9, -49, -26, -84, 55, -24, -112, -14, 40, 57, 51, 39, -127, 4, -54, 65, 17, -18, 21, -21, -35, 24, -15
    .byte 1, -6, -91, 41, 8, -19, 32, 57, -77, -122, 24, 98, 125, -35, -5, -121, -111, -72, 30, -36, -52, 48, -29, -26
    .byte -48, 0, 21, -28, -27, 22, 26, -7, -5, -6, -8, -8, 5, -45, -4, 55, -71, -36, 1, -8, -21, -49, 12, -39
    .byte 29, 3, 8, -42, -32, 22, -51, -54, 64, -1, -25, -54, 50, 3, -21, -55, 61, 20, 50, -2, 38, -9, 55, -9
    .byte -33, -11, -29, -31, -76, 25, -40, -38, 65, -70, -27, -45, 50, -25, 14, -54, 35, 30, 127, 1, 32, 19, 48, -29
    .byte -30, -9, -87, -31, -8, -6, -102, 26, -102, -79, 24, -75, 11, -127, 23, -45, -83, -26, -31, -38, -62, 12, 9, -22
    .byte 2, -83, 10, -5, -8, -10, -31, -16, -17, -58, -111, 51, -47, -37, 30, -44, -24, 5, 69, -127, 28, 6, 85, 81
    .byte -46, -19, 0, -42, 26, 88, 45, 18, 11, -10, -13, -35, 12, -8, 60, 18, -16, 21, -59, -13, -20, -58, 42, -12
    .byte -95, 53, -23, -49, -37, 23, 7, 43, 24, -90, -18, -54, 3, -28, 2, 76, -21, -38, -92, -42, -35, 8, -96, -40
    .byte 54, 16, 52, -16, 84, 3, 1, -69, 113, -32, 14, 12, 33, -24, -19, -127, -73, -4, -58, -3, 26, -4, 9, 14
    .byte -43, 45, -5, -75, 10, 53, 15, -4, -31, -122, -22, -54, -17, -26, -60, 28, -127, -94, -81, -9, -31, -10, -127, -8
    .byte 48, -25, 77, 9, -89, -16, 5, -54, 92, 17, -23, -17, -21, -15, 11, 5, 92, -4, 75, 45, 17, -3, -14, -50
    .byte -20, -9, -68, -15, -83, 40, -13, -35, 2, 32, 98, -6, 34, -76, -30, -36, 76, 50, -37, -62, -20, -9, 16, -16
    .byte 47, 7, -80, 23, 31, -4, 32, 65, -108, -97, 37, 31, 58, 5, 1, -66, -81, -38, 39, -31, -35, 30, -21, -7
    .byte 1, -49, -31, -100, -60, -6, -11, 2, -70, 3, -66, -24, 90, 59, -4, 56, 5, -78, -56, 3, -41, 34, -68, 18
    .byte 56, 12, 52, -40, 1, -32, -93, 34, -11, -18, -79, -9, 122, 21, -63, -8, -49, -30, -89, -60, 93, -20, 127, -24
    .byte 17, 78, 16, 95, -5, -7, 44, -39, -43, -27, 9, -34, -73, 39, -31, 23, -15, 35, 67, -81, -45, -33, -28, 65
    .byte 60, 17, -43, 89, -37, -13, -47, -14, -33, 127, -55, -62, 18, -36, 1, 89, -39, -33, -14, -7, -49, -72, -89, -37
    .byte 27, -7, -15, -71, -19, 34, -14, -75, -114, 53, -22, -24, -54, -107, 0, -9, -15, 127, 94, 40, -93, -59, 118, 52
    .byte 65, -35, 54, -1, 103, 79, 127, 16, -7, -23, 10, -9, -95, 36, 81, 47, -54, -3, -3, 25, 12, -19, -18, -1
    .byte 105, 18, -11, -40, -35, 41, -32, 7, 45, -35, -29, -26, 9, 7, 57, 30, -28, -6, -36, -50, 51, -28, -51, -78
    .byte -18, 19, 43, 9, 97, -1, -37, -9, 8, 66, 7, -123, 50, 59, 10, -62, 7, -38, -6, -40, -72, 60, 80, 20
    .byte -10, 21, -31, -72, 11, 14, -1, -103, -31, -101, 31, -26, -112, 106, -58, 15, -37, -79, 78, 71, -13, 111, -80, 39
    .byte 95, 99, 115, 51, 23, -87, 8, 48, -103, 52, 59, 25, -5, -17, -61, -39, -19, -17, -48, -41, -66, 29, -25, 6
    .byte -127, 27, -50, 23, 120, 24, -24, -52, 0, 41, 111, 60, 68, -7, -127, -9, 19, -36, -76, -96, -59, 40, 32, -90
    .byte 82, -17, -18, -27, 21, 33, 90, -9, 29, 40, -9, -74, 40, 41, 25, -24, 0, 108, 84, -6, 32, -55, -84, -41
    .byte -11, -30, -51, -6, -29, -73, -60, -28, 26, 79, 27, -16, 38, 14, 76, 68, 10, -53, 101, 84, 9, -83, 39, 50
    .byte 40, 127, -55, -18, 64, 72, 4, -3, 82, 15, 19, 33, -23, 30, 100, 62, -37, -28, -54, -95, -1, -18, -50, -55
    .byte 40, 18, -7, 112, -77, 91, -46, -31, -53, 28, 2, 58, -17, 17, 127, 29, 34, -18, -8, 64, 16, -77, -51, 8
    .byte 43, 28, -41, 69, 78, -32, -10, 20, -20, 70, -14, -21, 33, 7, -22, 26, 65, -49, -7, 12, 24, 80, 52, -70
    .byte -12, -38, -2, -41, 2, 33, 13, -16, -11, -45, 3, -46, -26, 48, -39, -30, 14, -70, 32, 70, -13, 97, -127, -40
    .byte 127, 61, 12, 76, 76, -57, 1, 9, 6, 3, 64, 31, -14, 1, -13, 2, -9, -54, -13, 11, -47, 74, -23, -9
    .byte -90, 8, -13, 76, 34, 19, 2, 19, 27, -106, 1, 35, 21, -51, -31, 7, -61, -10, -78, -47, -17, 1, 34, -44
    .byte 77, -10, -19, -27, -1, -14, -8, 31, 18, 59, 4, -78, 44, 10, -3, -74, -61, 78, 84, -5, -10, -19, -39, -2
    .byte 11, 55, 4, -12, -17, -12, 9, -36, -28, -10, -86, -8, -127, 74, -16, 16, -16, 37, -127, -38, 0, 91, -37, 36
    .byte 54, -75, 36, -49, -10, -36, -22, 31, 3, -28, -14, 5, -49, -28, 37, -3, 3, 25, -47, -12, -11, 6, 30, -10
    .byte -26, 13, -26, -56, 65, -6, -21, 2, 39, -93, -30, -1, 7, 0, -79, 7, -28, -31, 41, 5, -94, 18, 11, 45
    .byte -19, 7, 45, 20, -27, 7, 20, -8, 57, 10, -10, -35, 75, 2, -9, 28, -21, 28, -11, 3, -73, -22, -126, 3
    .byte -3, 28, 11, 12, -14, 27, -8, -10, -24, 7, -74, 35, -48, -75, 49, 12, -34, 36, -13, -66, -87, -35, 58, -17
    .byte 29, -19, -32, -26, 76, -32, 91, 10, 31, -21, 3, -18, -48, 36, 43, 58, -102, 112, -33, 7, 13, -92, -26, -6
    .byte -35, 26, -4, -37, -25, 19, -14, -31, 53, -127, -25, -50, -11, 12, 117, -24, -40, 7, 54, -37, 15, -31, -127, -42
    .byte 22, -18, -25, 5, 1, 14, -12, 40, 77, -74, 1, -39, 17, 59, 8, -89, -54, -32, -53, -17, -60, 42, 34, -11
    .byte -22, -105, -60, -14, -36, -19, -10, -7, 94, 74, -19, 43, 56, 75, 38, 24, 0, -49, 127, 44, -5, 30, -37, 53
    .byte 58, 84, -10, 39, -7, -40, -117, 8, 32, 27, 21, 49, 43, 6, -56, 9, 80, -61, 59, -77, -4, 56, -5, -48
    .byte -48, 56, 2, 23, 58, -8, 60, 15, -24, 15, 49, 118, -41, 9, -4, 68, 44, -64, -126, 16, -62, -19, 6, 127
    .byte 51, -16, -104, -3, -40, 2, 55, 40, 7, -101, -14, 49, -44, 12, 8, 122, -16, -27, 85, -46, 40, -71, -39, -2
    .byte -12, -49, -41, -19, -8, -7, -1, -88, 59, 67, 21, 25, -50, 23, -31, 6, -27, -25, 127, 26, -33, -127, -42, 12
    .byte 35, 60, 10, -5, -15, -5, -36, -9, 29, 22, 23, 43, -3, -22, -34, -3, 28, -3, 30, -36, -56, 8, -47, -56
    .byte -37, 36, 12, 22, 77, 40, 16, 84, -51, 24, 41, 55, -15, 12, -36, 19, 41, -58, -66, 24, -5, 7, 31, 32
    .byte 33, -17, -42, 10, -7, 1, -26, 57, -11, 1, -4, 122, -1, 82, -31, 55, 7, -34, 19, -28, -45, -33, -20, -14
    .byte -16, 43, 11, 26, -3, 25, 7, -35, 93, 61, -7, 127, -30, -40, 16, 10, -16, -26, -80, -16, -96, -48, 59, -7
    .byte 28, -49, -48, -81, 58, -17, 42, 30, 17, -20, -30, 12, -40, 20, 56, 47, 16, 92, -45, -25, 26, -33, 4, 16
    .byte -38, 39, -34, -62, 3, 60, -31, -6, 32, -18, -14, -45, -16, 54, 127, -25, -95, -17, 101, 27, 12, -25, 19, -75
    .byte -46, -34, -20, -16, 4, 8, -31, 28, 49, -49, -10, 99, -11, 35, 9, -11, -44, 43, -72, -40, 5, 5, 28, -25
    .byte -5, 18, 21, -22, -37, 48, 15, 3, -27, 27, -12, 42, 57, 50, -35, 76, -53, 49, -127, -27, -14, 103, -99, -11
    .byte 83, -14, 9, -17, 12, -127, -71, -6, -42, -20, -40, -38, -34, -16, -61, -5, -68, 90, -1, -25, 57, 74, -24, -61
    .byte 19, 6, 16, 3, 22, 0, 52, 9, 42, -80, -40, -58, 10, 26, -71, 24, 4, 7, 40, -28, -125, -29, -98, 23
    .byte -3, -10, -62, -4, -6, -2, -115, -18, 19, -11, 1, -57, 7, 9, -6, 91, -16, -42, -26, -13, 4, -74, -120, -20
    .byte -6, -48, 4, -57, -44, -13, 38, -27, -37, -15, -20, 0, 0, -45, -15, -7, -80, -56, 2, 4, -62, -58, 13, -31
    .byte -22, 31, -7, -28, -37, 52, -37, -75, 17, -23, -27, -60, 73, -9, -82, -67, 23, -8, 60, 29, 45, -12, 69, 12
    .byte 16, -18, -7, -12, -82, -3, -39, -14, 24, 21, -81, -18, 0, -56, 17, -62, 54, 9, -54, -9, 39, 30, 15, -26
    .byte -35, 14, -24, -21, -22, -10, -109, 23, -127, -1, 29, -104, 5, -127, 50, -24, 34, -44, -32, -10, -87, 4, 39, -3
    .byte -36, -30, 1, -31, -33, 36, 12, 12, 75, 117, 18, 41, 101, 55, -8, 127, -83, -74, -69, 30, 2, 42, -36, -11
    .byte 30, 20, -56, 6, -62, -21, -98, -84, 71, 5, -74, -29, 55, -2, -44, -2, 40, -27, 74, -5, 25, 68, 43, -9
    .byte 40, 7, -25, -28, -23, 41, 10, -57, -31, 82, -104, 39, -9, 61, -14, -47, 32, 27, -22, 47, -75, -53, 113, 41
    .byte -2, 34, -9, 12, -80, -58, -76, -8, -97, 8, 24, 70, 44, -57, 14, 116, -20, -127, -58, -19, -35, 24, -45, -50
    .byte 21, 28, 2, -69, -19, 42, -11, 29, -33, 39, -33, 25, -53, -43, -48, 55, -38, 58, -127, -5, -24, -23, -26, -54
    .byte 63, -51, -2, 14, -58, -34, 12, -127, -37, -25, -20, -33, -2, -12, -3, 7, -16, 25, 18, 23, 40, 38, -12, -39
    .byte 62, -30, -2, -11, -62, 24, -25, -74, 53, 33, -104, 0, 35, -75, -7, -35, -25, -11, 20, -5, -18, -28, 45, -15
    .byte 6, 14, 21, -15, -15, -26, 27, 56, 4, 15, 19, -104, 93, -44, 16, -4, 19, -29, -36, -9, -34, 87, 4, -28
    .byte 5, -14, -29, -88, -20, 27, -10, -4, -17, -54, -40, -71, -27, -51, -9, 25, -25, -18, 99, 123, -3, -76, -94, -45
    .byte 102, 92, 70, 63, 42, -44, -93, -1, -33, -2, 24, 32, -34, 4, 42, 62, -6, -64, 11, 9, -25, -127, -70, -19
    .byte -89, 26, -41, 44, -83, 63, -46, -3, 25, -21, 25, 42, 31, -24, -35, -19, 53, -13, -56, -28, -14, -35, 43, -56
    .byte 127, -7, -39, -43, -50, 12, -1, 65, 48, -44, 9, -66, -20, 0, 2, -51, -2, 48, 72, 6, -59, 92, 71, -38
    .byte -8, 52, 2, -70, -29, -46, 3, -29, -43, -1, -59, -72, -30, -127, -26, -9, -92, 110, -127, -32, -41, -110, -15, 7
    .byte 56, -57, -13, -30, 20, 57, -16, -8, -37, -21, -20, 4, 37, -1, -37, -55, 9, 103, -103, 7, 27, -65, 44, 31
    .byte -42, 48, -6, -17, 14, -34, -45, -21, 44, -127, -29, 66, -5, -34, -25, -17, -25, -30, 68, 12, 59, 47, -71, -34
    .byte -90, -12, 54, 1, 15, 21, -23, 9, 75, -20, -25, -76, -56, -11, 13, -42, -38, -26, -67, -6, 9, -60, 12, 4
    .byte 8, 53, 8, 58, -36, 74, -29, -42, -32, -52, -95, 68, -4, -79, -23, 13, -32, -3, -55, -73, -74, -14, -112, 58
    .byte -102, 7, 35, -81, 16, 50, 8, -27, 15, -23, -34, -24, -31, -10, 72, -16, -22, 37, -6, -43, 9, 48, -27, -28
    .byte -66, 47, -13, -97, 3, -15, -50, -21, 16, -83, -5, -79, 41, 99, 123, 9, -19, -12, -16, -19, 8, -36, 26, -68
    .byte 5, -17, 16, 20, 24, -27, -38, 59, 127, -69, 7, -69, 80, -26, 9, 9, -39, 7, -15, -8, 20, 127, 38, -23
    .byte -1, -2, -24, -57, -8, -41, -3, -80, -23, -29, -16, -20, -67, 23, -12, 15, -40, -43, 127, 61, -53, -3, -39, 16
    .byte 64, 90, 94, 57, 23, 9, 7, -10, -39, -7, 4, 15, 7, -26, -37, -59, -10, -47, 53, 7, 16, -12, 83, 17
    .byte -112, 8, -28, 22, 61, 4, -16, -26, -2, 27, 32, 67, 38, 73, -124, -19, 45, -10, -73, -56, 22, 20, -29, -22
    .byte 86, 7, -45, -23, -24, 18, 8, -12, 13, -17, 7, -95, -83, 21, 24, -127, 10, 13, 49, -2, 26, -61, -57, -15
    .byte -12, -21, -18, -57, -43, -5, 2, -46, -43, -77, 16, -100, -26, -104, -24, -15, -34, 26, 29, 93, -55, -50, 127, 16
    .byte 81, 32, -59, 16, 53, 41, 37, 8, 0, -17, 68, 40, 59, 8, -3, -30, -33, -42, -11, -33, 53, -31, 35, 13
    .byte -35, 22, -6, 38, -6, -2, -45, 30, 10, -127, -34, 66, -15, 49, 11, -7, -43, 6, -67, -27, 45, 42, -34, -48
    .byte 60, 8, 24, -53, 11, 8, -68, 22, 19, 38, -22, -38, -46, -52, 33, 16, 2, 47, 42, -9, -33, -8, 26, -7
    .byte -45, 26, -34, -30, -42, -49, -7, -20, -33, -77, 2, 13, 33, 77, -16, 4, 31, -68, -121, 4, -33, -127, -73, 24
    .byte 53, 71, 62, -3, 2, -40, -84, 11, -38, 47, 57, 31, -23, -16, -22, -13, -16, -44, -60, -33, 3, 50, -53, -56
    .byte -70, 36, -34, -10, 45, 32, 41, 76, 20, 7, 119, 26, -14, 62, -71, 48, 1, -32, -76, -60, -57, -7, 11, 80
    .byte 58, -15, 8, 22, -22, -1, -58, 54, 15, -5, -4, -127, 12, 34, -5, 41, -15, 93, 98, -14, -24, -65, -51, -12
    .byte 12, 1, -24, -62, 7, -33, -7, -60, -117, 15, -2, 3, -52, 15, -38, -10, -5, 55, 48, 65, 15, -28, 127, 71
    .byte 48, 37, 14, 6, 56, 53, -38, 42, 18, -33, 10, 23, -22, -20, 18, 4, -51, -61, 1, -15, -16, -25, -9, 28
    .byte 19, 31, -21, 49, 64, 10, 15, 25, 1, -50, -33, -3, 15, -30, -44, 19, 32, 20, -28, -1, -29, 11, -120, -69
    .byte 16, 1, -50, 5, 40, 15, 18, -41, 72, 66, 4, -127, 77, -38, 15, -8, -16, 5, 6, 15, 33, 12, 31, 6
    .byte 11, 6, -2, -102, -29, -73, -56, -31, -36, 39, -63, -28, 95, 65, -24, 33, -127, -3, -65, 65, 9, -49, 118, 11
    .byte 16, -38, 17, 46, 79, 99, -21, 45, -57, -57, -20, 3, 127, 35, -19, 28, -73, -11, -22, -57, 78, -64, 96, -55
    .byte 44, 28, -57, 31, -41, 61, -1, 19, 32, -52, -65, -44, -55, -47, 33, 82, -115, 22, 30, -51, 0, -37, -101, 40
    .byte 42, -37, 29, 56, 28, -17, -71, 19, 88, 83, -46, -65, -12, -73, 1, 91, -45, -27, -5, 2, -44, -50, 95, -30
    .byte -18, 15, -3, -24, 26, 38, 27, -34, 43, 80, 11, 39, -1, -92, -83, 31, -45, 82, -68, 27, -76, 96, 37, -4
    .byte -3, -45, -81, 10, -37, -48, 90, -49, 0, 5, -48, -9, -14, -22, 36, -5, 29, 39, 46, -20, -8, -18, -34, 5
    .byte 40, 5, 34, -30, -8, 18, 10, -32, -7, 68, -49, 35, 29, -126, -121, 33, -127, -28, -4, 46, -1, -20, 16, 31
    .byte -10, -5, 11, -43, -96, -19, 95, 27, -9, 5, 4, 64, -40, -12, 13, -127, 26, -62, -80, -10, -9, 13, -31, -20
    .byte -22, -6, -14, -16, -6, 42, 13, 11, 127, 57, -1, 109, -26, 28, 9, 87, -38, 9, -96, 7, 6, 13, -13, -22
    .byte -44, -39, -108, -71, -49, -5, -84, -78, 7, -4, -16, 24, 17, -17, -4, -14, 55, 75, -22, -16, -2, 76, -8, -23
    .byte -16, 40, -9, -53, -23, 48, -30, -44, -26, -76, 12, -29, 17, -29, 7, -28, -66, -50, 87, 30, -34, -27, 127, 35
    .byte -70, -40, -3, 6, -25, -38, -30, 12, 59, -42, -2, 61, 46, -62, 15, 64, -45, 37, -64, -47, -14, 28, -26, -32
    .byte 2, 71, -8, 13, -29, -60, -44, 2, -27, -79, -50, 21, 53, 2, 12, -39, -35, -38, 14, -37, 29, -17, 45, 60
    .byte -32, -2, 39, -107, 7, 35, -41, -15, -11, 21, 18, 6, 32, 8, 13, 29, 31, 38, -24, -19, -7, -10, -9, -54
    .byte -67, 32, -51, -83, 22, 19, 25, 38, 31, -39, 38, -9, -61, -127, 31, 43, 0, -25, 59, -10, -46, -9, -20, 17
    .byte -19, -25, 4, 33, 26, 8, -23, 12, 106, -37, -19, -127, -92, 56, -12, 15, -34, 78, -16, -27, 18, -11, 12, 15
    .size tc_weights_10, . - tc_weights_10

    .section .rodata.tc_stage_10, "a", %progbits
    .balign 4
    .global tc_stage_10
    .type tc_stage_10, %object
tc_stage_10:
    .word 1823111485, 1186523279, 13182, 18210, 2126104457, 1214750532, 2772, -1418, 1263814897, 1083982845, 22552, -296, 1404181267, 1808924595, -952, 22106, 1647561211, 1617138554, 20590, 14000, 1686465264, 1424823127, 30482, -11614
    .word 1120595480, 1725944082, 1306, 7272, 1578795294, 1372114565, 18648, 4506, 1091885415, 2009213527, 2742, -21788, 2125810685, 1671382729, -13050, 6308, 1211936656, 2005503648, -19156, -2922, 1331466393, 1870625787, -15824, -2716
    .word 1694885756, 1521018697, 11084, -164, 1432313224, 1368562319, 15646, -11122, 2039458369, 1476182969, -10926, -14732, 1185778939, 1689047348, -10196, 10560, 1608189751, 1360672885, 18148, -13722, 1846564117, 1447709354, 16026, 16672
    .word 1540308253, 1441917997, 25952, 23738, 1368700009, 2013810453, 3946, 17358, 1478706059, 2106719365, 7592, 14068, 2134034374, 1665164687, -13612, 5818, 1190399151, 1653132598, 16408, 16688, 1206897879, 2064449957, 24592, -2992
    .word 1135997581, 1397560901, -9350, 21492, 1365234820, 1639908227, -2098, 240, 1287876567, 1601300812, -3094, 5952, 1321769548, 1372831319, -3864, -9624, 2019777595, 1109851089, 23430, -8336, 1753657713, 1358922317, 3464, 5212
    .word 1737394122, 1169223487, 20570, 8002, 1099286305, 2111079601, 10900, -1388, 117966600, 134678279, 117901063, 117901063, 134744071, 117901319, 117901063, 117901064, 117901064, 134678279, 117966855, 134678279, 117901063, 117901063, 117901063, 117901064
    .size tc_stage_10, . - tc_stage_10

    @ four channels, two a word
    .section .text.tc_kernel_12, "ax", %progbits
    .balign 4
    .global tc_kernel_12
    .thumb_func
    .type tc_kernel_12, %function
tc_kernel_12:
    push {r4-r11, lr}
    sub sp, #92
    ldr r4, [sp, #136]
    str r2, [sp, #0]
    movw r5, #256
    mla r1, r4, r5, r1
    str r1, [sp, #24]
    movw r5, #4
    mla r3, r4, r5, r3
    str r3, [sp, #12]
    movw r6, #5
    sub r5, r6, r4, lsl #2
    str r5, [sp, #16]
    ldr r5, [sp, #140]
    sub r5, r6, r5, lsl #2
    str r5, [sp, #20]  @ channels that are left to later calls
    ldr r2, [sp, #128]
    movw r3, #16
1:
    ldr r5, [r0], #4
    sxtb16 r6, r5
    sxtb16 r7, r5, ror #8
    sadd16 r6, r6, r6
    sadd16 r7, r7, r7
    strd r6, r7, [r2], #8
    subs r3, r3, #1
    bne 1b
    lsl r4, r4, #1
    ldr r0, [sp, #0]
    movw r1, #16
    mla r0, r4, r1, r0
    str r0, [sp, #4]
    ldr r0, [sp, #0]
    addw r0, r0, #64
    movw r1, #2
    mla r0, r4, r1, r0
    str r0, [sp, #8]
2:
    @ multiplier, rounding, shift of two channels, then their biases and bounds
    ldr r4, [sp, #4]
    ldm r4!, {r5-r8}
    str r4, [sp, #4]
    ldr r4, [sp, #8]
    ldrb r9, [r4, #0]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65513
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r5, [sp, #28]
    str r10, [sp, #32]
    str r9, [sp, #36]
    ldrb r9, [r4, #1]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65513
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r6, [sp, #40]
    str r10, [sp, #44]
    str r9, [sp, #48]
    strd r7, r8, [sp, #52]
    add r4, #2
    str r4, [sp, #8]
    @ multiplier, rounding, shift of two channels, then their biases and bounds
    ldr r4, [sp, #4]
    ldm r4!, {r5-r8}
    str r4, [sp, #4]
    ldr r4, [sp, #8]
    ldrb r9, [r4, #0]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65513
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r5, [sp, #60]
    str r10, [sp, #64]
    str r9, [sp, #68]
    ldrb r9, [r4, #1]
    mov r10, #1
    lsl r10, r10, r9
    lsr r10, r10, #1
    movw r11, #65513
    movt r11, #65535
    lsl r11, r11, r9
    add r10, r11
    str r6, [sp, #72]
    str r10, [sp, #76]
    str r9, [sp, #80]
    strd r7, r8, [sp, #84]
    add r4, #2
    str r4, [sp, #8]
    mov r4, #0
    mov r5, #0
    mov r6, #0
    mov r7, #0
    ldr r0, [sp, #128]
    ldr r1, [sp, #24]
    movw lr, #2
3:
    ldm r0!, {r2, r3}
    ldm r1!, {r8-r11}
    sxtb16 r12, r8
    smlad r4, r2, r8, r4
    smlad r5, r2, r12, r5
    sxtb16 r12, r9
    smlad r6, r2, r9, r6
    smlad r7, r2, r12, r7
    sxtb16 r12, r10
    smlad r4, r3, r10, r4
    smlad r5, r3, r12, r5
    sxtb16 r12, r11
    smlad r6, r3, r11, r6
    smlad r7, r3, r12, r7
    ldm r0!, {r2, r3}
    ldm r1!, {r8-r11}
    sxtb16 r12, r8
    smlad r4, r2, r8, r4
    smlad r5, r2, r12, r5
    sxtb16 r12, r9
    smlad r6, r2, r9, r6
    smlad r7, r2, r12, r7
    sxtb16 r12, r10
    smlad r4, r3, r10, r4
    smlad r5, r3, r12, r5
    sxtb16 r12, r11
    smlad r6, r3, r11, r6
    smlad r7, r3, r12, r7
    ldm r0!, {r2, r3}
    ldm r1!, {r8-r11}
    sxtb16 r12, r8
    smlad r4, r2, r8, r4
    smlad r5, r2, r12, r5
    sxtb16 r12, r9
    smlad r6, r2, r9, r6
    smlad r7, r2, r12, r7
    sxtb16 r12, r10
    smlad r4, r3, r10, r4
    smlad r5, r3, r12, r5
    sxtb16 r12, r11
    smlad r6, r3, r11, r6
    smlad r7, r3, r12, r7
    ldm r0!, {r2, r3}
    ldm r1!, {r8-r11}
    sxtb16 r12, r8
    smlad r4, r2, r8, r4
    smlad r5, r2, r12, r5
    sxtb16 r12, r9
    smlad r6, r2, r9, r6
    smlad r7, r2, r12, r7
    sxtb16 r12, r10
    smlad r4, r3, r10, r4
    smlad r5, r3, r12, r5
    sxtb16 r12, r11
    smlad r6, r3, r11, r6
    smlad r7, r3, r12, r7
    ldm r0!, {r2, r3}
    ldm r1!, {r8-r11}
    sxtb16 r12, r8
    smlad r4, r2, r8, r4
    smlad r5, r2, r12, r5
    sxtb16 r12, r9
    smlad r6, r2, r9, r6
    smlad r7, r2, r12, r7
    sxtb16 r12, r10
    smlad r4, r3, r10, r4
    smlad r5, r3, r12, r5
    sxtb16 r12, r11
    smlad r6, r3, r11, r6
    smlad r7, r3, r12, r7
    ldm r0!, {r2, r3}
    ldm r1!, {r8-r11}
    sxtb16 r12, r8
    smlad r4, r2, r8, r4
    smlad r5, r2, r12, r5
    sxtb16 r12, r9
    smlad r6, r2, r9, r6
    smlad r7, r2, r12, r7
    sxtb16 r12, r10
    smlad r4, r3, r10, r4
    smlad r5, r3, r12, r5
    sxtb16 r12, r11
    smlad r6, r3, r11, r6
    smlad r7, r3, r12, r7
    ldm r0!, {r2, r3}
    ldm r1!, {r8-r11}
    sxtb16 r12, r8
    smlad r4, r2, r8, r4
    smlad r5, r2, r12, r5
    sxtb16 r12, r9
    smlad r6, r2, r9, r6
    smlad r7, r2, r12, r7
    sxtb16 r12, r10
    smlad r4, r3, r10, r4
    smlad r5, r3, r12, r5
    sxtb16 r12, r11
    smlad r6, r3, r11, r6
    smlad r7, r3, r12, r7
    ldm r0!, {r2, r3}
    ldm r1!, {r8-r11}
    sxtb16 r12, r8
    smlad r4, r2, r8, r4
    smlad r5, r2, r12, r5
    sxtb16 r12, r9
    smlad r6, r2, r9, r6
    smlad r7, r2, r12, r7
    sxtb16 r12, r10
    smlad r4, r3, r10, r4
    smlad r5, r3, r12, r5
    sxtb16 r12, r11
    smlad r6, r3, r11, r6
    smlad r7, r3, r12, r7
    subs lr, lr, #1
    bne 3b
    str r1, [sp, #24]
    mov r0, r5
    sub r1, r4, r5
    asr r1, r1, #8
    mov r2, r7
    sub r3, r6, r7
    asr r3, r3, #8
    add r10, sp, #28
    ldr r12, [sp, #12]
    ldr lr, [sp, #16]
    ldrd r4, r5, [r10, #24]
    add r0, r4
    add r1, r5
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r0, r0, r4
    add r0, r0, r0, asr #31
    add r0, r5
    asr r0, r0, r6
    ssat r0, #8, r0
    smmulr r1, r1, r7
    add r1, r1, r1, asr #31
    add r1, r8
    asr r1, r1, r9
    ssat r1, #8, r1
    bfi r0, r1, #8, #8
    cmp lr, #1
    bne 5f
    strb r0, [r12]
    b 4f
5:
    strh r0, [r12], #2
    addw r10, r10, #32
    cmp lr, #2
    ble 4f
    ldrd r4, r5, [r10, #24]
    add r2, r4
    add r3, r5
    ldm r10, {r4-r9}  @ multiplier, rounding, shift of two channels
    smmulr r2, r2, r4
    add r2, r2, r2, asr #31
    add r2, r5
    asr r2, r2, r6
    ssat r2, #8, r2
    smmulr r3, r3, r7
    add r3, r3, r3, asr #31
    add r3, r8
    asr r3, r3, r9
    ssat r3, #8, r3
    bfi r2, r3, #8, #8
    strh r2, [r12], #2
    addw r10, r10, #32
4:
    str r12, [sp, #12]
    ldr r0, [sp, #16]
    subs r0, r0, #4
    str r0, [sp, #16]
    ldr r1, [sp, #20]
    cmp r0, r1
    bgt 2b
    add sp, #92
    pop {r4-r11, pc}
    .size tc_kernel_12, . - tc_kernel_12

    .section .rodata.tc_weights_12, "a", %progbits
    .balign 4
    .global tc_weights_12
    .type tc_weights_12, %object
tc_weights_12:
    .byte -54, 79, 80, -44, -23, -21, -38, 40, 21, -61, -37, 67, -55, 47, 31, -73, -32, 73, -127, -22, -59, -72, 38, 99
    .byte 102, -13, -37, 75, -16, -31, -39, -33, -35, 26, 13, 62, -72, 78, -43, 4, -50, 58, 44, -97, -45, 75, 102, -19
    .byte -109, -33, 48, -46, 62, 127, 21, -98, -7, 83, -78, -56, -17, -49, -94, 85, 80, -65, -87, 6, 11, -36, 70, -24
    .byte -75, 2, 84, -56, 86, -23, -39, 28, 13, -127, -8, 14, 59, -42, 86, -35, -88, 15, 81, 63, 54, -54, -61, -38
    .byte 22, 76, 22, 85, -27, -41, -50, 5, 86, -71, -71, 69, -49, -55, 67, -36, -83, -55, -101, -103, 67, -17, 51, -29
    .byte 32, -94, 65, -84, -62, -34, 15, -105, -47, 84, 44, 68, -55, -47, -76, 16, -95, 54, 22, 4, 79, -30, -103, -75
    .byte 18, -35, 12, -68, -61, 53, -67, 87, -56, 40, -80, 53, -52, 74, -81, -1, 71, -16, -14, -28, -69, 42, 97, 12
    .byte -57, 64, -42, 60, -31, -43, 18, -79, 61, 71, -28, 74, -71, -80, -51, -7, -6, -67, -74, 81, -30, 74, 55, -53
    .byte -62, -105, 38, -28, 99, 23, 76, -73, 45, -43, -75, -52, -41, 65, 45, 123, -66, 53, 57, -98, 68, -30, 59, -17
    .byte 42, -81, 46, -101, -42, -107, 68, -25, 53, 7, 29, -62, 22, -85, -127, 7, -97, -88, 68, 64, 46, 8, -59, -24
    .byte -78, 63, -39, 82, -67, -74, -8, -27, -53, 78, -6, -84, -57, -16, 45, -99, 23, 0, -19, -1, 0, 0, 0, 0
    .byte -40, -1, -69, -1, 0, 0, 0, 0, 94, 0, 65, 0, 0, 0, 0, 0, -83, -1, -36, -1, 0, 0, 0, 0
    .byte -26, -1, -79, -1, 0, 0, 0, 0, -48, -1, -53, -1, 0, 0, 0, 0, -30, -1, -26, -1, 0, 0, 0, 0
    .byte -30, -1, 120, 0, 0, 0, 0, 0, -95, -1, -48, -1, 0, 0, 0, 0, -67, -1, -55, -1, 0, 0, 0, 0
    .byte 56, 0, -87, -1, 0, 0, 0, 0, 48, 0, -56, -1, 0, 0, 0, 0, -23, -1, -38, -1, 0, 0, 0, 0
    .byte 29, 0, -47, -1, 0, 0, 0, 0, 96, 0, 100, 0, 0, 0, 0, 0, 100, 0, 4, 0, 0, 0, 0, 0
    .byte 61, 0, -49, -1, 0, 0, 0, 0, -28, -1, 60, 0, 0, 0, 0, 0, -51, -1, 66, 0, 0, 0, 0, 0
    .byte -48, -1, 57, 0, 0, 0, 0, 0, -58, -1, -52, -1, 0, 0, 0, 0, -3, -1, -16, -1, 0, 0, 0, 0
    .byte -9, -1, -44, -1, 0, 0, 0, 0, -34, -1, 3, 0, 0, 0, 0, 0, -88, -1, -78, -1, 0, 0, 0, 0
    .byte -28, -1, -59, -1, 0, 0, 0, 0, -19, -1, -58, -1, 0, 0, 0, 0, 61, 0, -127, -1, 0, 0, 0, 0
    .byte -51, -1, 94, 0, 0, 0, 0, 0, 73, 0, -47, -1, 0, 0, 0, 0, 83, 0, -13, -1, 0, 0, 0, 0
    .byte 35, 0, 54, 0, 0, 0, 0, 0
    .size tc_weights_12, . - tc_weights_12

    .section .rodata.tc_stage_12, "a", %progbits
    .balign 4
    .global tc_stage_12
    .type tc_stage_12, %object
tc_stage_12:
    .word 1822156592, 1469570512, -141114, -7306, 1983354810, 1743144713, -86132, -203518, 1834851117, 0, -193204, 0, 0, 0, 0, 0, 168430090, 10
    .size tc_stage_12, . - tc_stage_12

#endif

#if defined(__linux__) && defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
