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
    movw r1, #514
    movt r1, #514
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
    movw r11, #514
    movt r11, #514
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
    movw r10, #65534
    movt r10, #65534
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
    .byte 72, 127, 82, 84, -18, 11, 7, -46, 60, 82, 23, -5, 6, -3, -8, -13, 56, 11, 42, 57, 22, 32, 118, 127
    .byte 68, 49, 7, -31, 47, 83, 27, -5, 10, -18, -2, 21, 35, 31, 87, 78, -31, 0, 0, 0, -86, 0, 0, 0
    .byte -55, 0, 0, 0, -21, 0, 0, 0, -38, 0, 0, 0, 2, 0, 0, 0, -80, 0, 0, 0, -78, 0, 0, 0
    .byte -47, 0, 0, 0, -42, 0, 0, 0, -58, 93, -30, 1, -44, 93, -9, -20, -63, 88, -18, 13, -32, 81, -124, 60
    .byte -12, 106, -107, 52, -63, 57, -109, 73, -64, 122, -10, -6, -54, 127, -12, 1, -36, 111, -127, 44, -9, 80, -111, 69
    .byte 14, 0, 0, 0, -2, 0, 0, 0, -23, 0, 0, 0, -42, 0, 0, 0, 3, 0, 0, 0, -16, 0, 0, 0
    .byte 24, 0, 0, 0, -6, 0, 0, 0, 8, 0, 0, 0, -6, 0, 0, 0, -6, -20, 29, 44, 43, 19, 66, 62
    .byte -49, -82, -80, -69, -6, -69, -18, 52, -34, -25, -30, 19, -54, -81, -44, 2, 23, -10, 43, 70, 2, -46, 29, 32
    .byte -26, -46, -38, -18, -31, -43, -18, 29, -26, 0, 0, 0, 17, 0, 0, 0, -127, 0, 0, 0, 80, 0, 0, 0
    .byte 106, 0, 0, 0, 66, 0, 0, 0, -23, 0, 0, 0, -28, 0, 0, 0, 66, 0, 0, 0, 127, 0, 0, 0
    .byte -87, -25, -47, 22, -7, 8, -39, 116, -28, 26, -34, 110, 23, 2, -42, -92, -65, -39, -81, -118, -60, 10, 13, -39
    .byte -56, -28, -46, 61, -9, 28, -27, 127, -7, -19, -64, -127, -98, -8, -49, -117, 1, 0, 0, 0, 49, 0, 0, 0
    .byte 4, 0, 0, 0, 18, 0, 0, 0, -50, 0, 0, 0, 19, 0, 0, 0, 23, 0, 0, 0, 32, 0, 0, 0
    .byte -3, 0, 0, 0, 26, 0, 0, 0, -26, 67, -75, 84, -7, 91, -118, 56, -31, 46, -106, 18, 35, -23, -72, -70
    .byte 127, 120, 122, 53, -46, -53, -25, -17, -9, 92, -88, 90, 7, 81, -127, 28, 23, -32, -15, -54, 28, 9, 42, -22
    .byte 19, 0, 0, 0, -12, 0, 0, 0, -51, 0, 0, 0, -82, 0, 0, 0, 56, 0, 0, 0, -49, 0, 0, 0
    .byte 22, 0, 0, 0, -14, 0, 0, 0, -64, 0, 0, 0, 12, 0, 0, 0, 89, 97, -43, -53, 127, 60, -50, -93
    .byte 68, 49, -44, -79, 66, 71, 2, -4, 71, 103, 79, 26, -82, -100, -54, -107, 64, 66, -39, -82, 89, 93, -73, -80
    .byte 71, 127, 97, 15, 47, -16, 57, -13, -22, 0, 0, 0, -19, 0, 0, 0, -55, 0, 0, 0, 83, 0, 0, 0
    .byte 39, 0, 0, 0, -20, 0, 0, 0, -32, 0, 0, 0, -34, 0, 0, 0, 88, 0, 0, 0, 59, 0, 0, 0
    .byte 35, -9, -15, -87, -96, -35, -57, -16, 84, 89, 56, 36, 112, -14, -111, 8, 83, -57, -127, 14, 109, -44, -36, 15
    .byte -122, -119, -86, -57, 98, 79, 97, 127, 110, -41, -123, -1, 124, -2, -102, 50, -3, 0, 0, 0, -34, 0, 0, 0
    .byte 45, 0, 0, 0, -14, 0, 0, 0, -2, 0, 0, 0, 22, 0, 0, 0, -76, 0, 0, 0, 72, 0, 0, 0
    .byte -11, 0, 0, 0, 15, 0, 0, 0, -42, 25, 78, 111, -37, -23, 77, 127, -52, -22, 38, 54, 53, 57, -50, -62
    .byte 52, 33, -20, -108, 37, 32, -78, -123, -64, -20, 45, 90, -52, -36, 43, 52, 56, 47, -41, -88, 64, 40, -38, -127
    .byte 64, 0, 0, 0, 36, 0, 0, 0, 45, 0, 0, 0, 17, 0, 0, 0, -32, 0, 0, 0, -44, 0, 0, 0
    .byte 55, 0, 0, 0, 43, 0, 0, 0, -25, 0, 0, 0, -43, 0, 0, 0
    .size tc_weights_0, . - tc_weights_0

    .section .rodata.tc_stage_0, "a", %progbits
    .balign 4
    .global tc_stage_0
    .type tc_stage_0, %object
tc_stage_0:
    .word 1609376072, 1790772878, 24696, 9232, 1345272335, 1708528325, 27860, 67070, 1826127705, 1764414819, 4014, 4360, 1096806500, 1990351759, 19736, 38242, 1228824962, 1496564748, 22306, 94, 1318203595, 1152653914, -2404, 85336
    .word 1444600771, 1885428761, 254, 5500, 1475930116, 1231554653, 13992, 10832, 134678536, 151455751, 134743815, 134744072
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
    .word -53120, 1776763711, 22898, 1861173161, 23078, 1388878705, -2534, 1154575885, -94244, 1123284235, -110212, 2044469239, 23676, 1294039323, 22768, 2049368766, 5032, 1754345007, -6816, 1160032060, -93900, 1885902507, -33128, 1636565054
    .word 147482, 2121273214, -27326, 2077225611, 34126, 1481558321, -8076, 1266133609, 11830536, -2130641112, -418901565, -184950586, 2136012839, 874580232, -1403748502, -335045490, -2121863139, 1098610346, -1317626, 10877845, -1526169125, 655001735, -780035309, 185278216
    .word -1236304043, -1140289110, -3925815, 2136280137, -1097296888, 226197252, -838404044, 725260671, 513364122, 146505991, 664703745, 118019544, -1005241286, -2105428041, 725020424, 2135391554, 2131294828, -1458175193, -1870263098, -1915601656, 2141523807, 319230020, 571622461, -2118797525
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
    .byte -77, -73, 127, 25, 13, -9, 26, 35, -1, -36, -126, 17, 2, 2, 9, 30, 98, 13, -29, -12, 23, -122, -7, 1
    .byte 60, -99, 9, -8, -127, -16, -21, -14, -7, -71, -9, 29, 20, 2, -21, 43, 11, 58, 65, 127, -8, -29, -40, 57
    .byte -21, -29, -37, 3, -28, 13, -11, -13, 89, -7, -1, -7, -127, -43, 12, 16, -8, 59, 57, 19, 13, 62, -34, 11
    .byte -4, 13, 127, -83, -6, 1, -121, -9, 17, -13, -15, -21, -31, 50, 52, -36, 74, -13, 89, 3, 107, 58, -127, -64
    .byte -10, -33, 127, -18, -22, -110, -83, -6, 0, 24, -98, 11, -2, 22, -52, 58, 13, -1, -26, 13, 33, 5, -23, 35
    .byte 3, 14, -3, -19, -127, -39, 19, -19, -28, -53, -110, 127, -20, 2, 19, 71, 9, 13, 63, 2, -20, 10, 7, -10
    .byte 107, -35, 11, 15, 45, 127, 18, -8, -78, 31, 36, 31, 37, -13, -14, -20, -48, -127, 11, -5, -6, 19, 5, 3
    .byte -10, 0, -31, 86, 1, -2, 10, -11, -13, 13, -41, 30, 7, -51, -4, -4, 37, -16, -4, 24, -127, -1, -16, 3
    .byte 9, -59, 21, 11, 6, -11, 127, -43, 4, -10, -52, 81, -6, -33, 34, 15, 3, 127, -13, 4, -53, 15, 55, -38
    .byte 86, -43, 30, 56, -14, -43, 78, -2, -36, -35, 24, 9, 7, 74, -127, -54, -7, -10, 28, -20, -6, -33, -98, -67
    .byte 4, 9, -1, -45, -71, -2, 31, -3, -25, -1, 127, -62, 65, 76, 50, 34, -3, 4, -32, -1, 69, 8, 87, -46
    .byte 1, -8, -28, 15, 0, 14, 9, 8, 33, -26, 11, 8, 127, -11, -9, 0, -127, 17, -11, -11, 32, -16, -5, 27
    .byte 8, -12, 67, 51, -45, -48, -106, 21, -6, -12, 127, 0, 35, 14, -53, 59, 20, 0, 7, -9, -5, -3, -32, 72
    .byte 0, -40, -16, -9, -48, 127, -68, 3, -8, 29, -50, -39, 35, 7, 14, 127, -16, -55, 52, -34, -8, 6, -62, -48
    .byte -15, 98, 10, -35, 108, -12, 8, -13, 127, -7, 95, -4, -32, -29, -16, -51, 52, -58, -10, -58, -5, -39, 96, -39
    .byte 22, -65, -127, -21, 4, 79, -21, 3, -17, -6, -33, 20, -127, -38, 11, 7, -26, 21, 48, 101, -7, 26, 32, 2
    .size tc_weights_2, . - tc_weights_2

    .section .rodata.tc_stage_2, "a", %progbits
    .balign 4
    .global tc_stage_2
    .type tc_stage_2, %object
tc_stage_2:
    .word 1519853039, 2138505054, 34954, 6414, 1381029016, 1098288791, -5074, 13424, 1369323184, 1641974203, -4286, 3006, 1199006072, 1386199814, 12682, 24844, 2106269071, 1873028537, -3034, -2718, 2100736229, 2059125159, 31058, 4202
    .word 1737305453, 1363090949, 626, -2298, 1416526682, 2014341783, 14180, 11998, 1210422247, 1907235373, 2444, -2698, 1639211973, 1089020413, 1752, 6906, 1538812443, 2082587119, -356, -214, 1257946555, 1552977366, 11252, 7304
    .word 84280839, 101058310, 67569415, 117835271, 101058308, 101058311
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
    .word 9282, 1127258601, 57554, 2058829154, 5548, 2047472599, -11398, 1120341814, 26518, 1569665131, 5802, 1304585976, -2692, 2128234364, -16206, 1905827689, -54474, 1721556993, 134804, 1096296178, 2810, 2099150284, 74094, 1158861380
    .word 51680, 1104741671, -28740, 1195521720, 3428, 1620102635, 41558, 1852082061, -74240, 1620715309, 40510, 1194615298, -5182, 1512634569, -46826, 1319950450, 71134, 1853061085, -1978, 1510534243, 10496, 2082433540, 36406, 1289049451
    .word -434378233, 1259727783, 1560863871, 1179890559, -733797696, -179798264, -739239969, 805818329, -13729312, -705028612, 383561224, 572195476, 34045798, 2134423336, -988734322, -1426106617, -1748242876, -771194897, -251127800, -1551799583, -2114409721, 652403397, 822549269, 1384062819
    .word 952253026, 1913815303, 1293623805, -855063080, 926620966, 2133904500, 545207047, 684457191, -16316896, 389030410, -2118340081, -672576505, 580385919, 17358585, -201788406, 2133021691, -185796345, -2116944419, 117936887, 2133977824, 286064413, 1559927303, 796985213, -2130129666
    .word 1297003148, -1193751701, 573002760, 119607935, -268036432, -510777885, -422095233, 788384777, 885898411, 554205015, -452974847, 2132048363, 0
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
    .byte -6, -18, -62, -69, 11, 127, 122, 1, -8, -53, 8, -46, 6, -71, 34, -74, -3, -12, 127, 21, -13, -36, 38, -109
    .byte -34, -13, 95, 4, 68, 0, -72, -22, -15, -6, 76, -12, -55, 41, -26, 22, -5, -6, 60, 9, -84, 63, 37, -7
    .byte 39, 67, -127, 47, -14, -34, -22, -65, 69, -19, 39, 103, 56, 61, -18, -8, 12, -11, 57, -21, -48, 33, -43, 19
    .byte -52, 53, -109, -86, 57, 36, 82, -127, -25, -53, 31, 10, -41, 4, -65, -15, -10, -5, -58, 1, 108, -41, -18, 46
    .byte -60, 43, -41, 96, 34, -127, -19, -42, -2, 127, -11, -10, 100, 5, -4, 125, -54, 91, -74, -81, -53, -43, 40, -46
    .byte 75, -43, 15, 14, -42, 67, -12, 69, 48, -111, 13, 123, -11, 55, 68, 6, -20, 32, 18, -74, -20, 34, -108, -13
    .byte 24, -55, -73, -127, 8, -47, 7, -45, -51, 9, -17, 31, 104, 5, 21, 50, -6, -24, 55, 107, -5, 8, -18, -60
    .byte -11, 11, -58, -114, -26, 2, -127, 23, 10, -54, -77, 58, 24, -5, -25, -6, 16, 49, -7, -37, -32, -37, 8, -36
    .byte 55, 92, 10, 8, 19, 29, 62, -62, 65, -27, -19, 20, -20, -36, -11, 9, -33, -58, -3, 9, 13, -4, 57, 35
    .byte 27, 13, -14, -57, -25, 12, 68, 49, 9, 81, -48, 58, 13, -26, -13, 52, 41, 38, -30, -127, -127, 15, -9, 30
    .byte -64, 49, -39, -26, -92, -30, 71, 46, 16, -6, -31, 53, 49, 9, -13, -17, -15, 22, -45, 15, 74, -44, 37, -54
    .byte 38, 52, -15, -15, 103, 28, 78, -56, 33, 26, 44, -50, -11, -127, -23, -2, -26, 37, -127, 33, -6, -54, 18, 29
    .byte -55, -93, 38, 72, -22, 18, -48, -9, -21, 127, 21, 2, 127, -21, -13, 12, 12, 6, -19, 71, 58, 56, -9, 31
    .byte 6, 30, -23, 34, 48, 20, -10, 55, -17, 13, 41, -28, 32, -22, 15, -16, -40, 41, -39, 38, -105, 56, -29, -88
    .byte -67, -69, 13, 42, 38, 54, -14, -17, -22, -65, 0, 15, -6, -17, -127, -32, -3, -30, -3, 8, -31, 8, -3, -18
    .byte -4, -17, -127, -92, -12, 43, 111, 5, 28, 31, 35, 3, 12, 55, 29, -22, -61, 38, 74, -19, 47, -11, 16, 20
    .byte -103, -44, 20, -11, 13, -127, -19, 4, -47, 13, -4, 18, -6, -39, 25, 19, -2, -33, 52, -7, 14, -90, -20, -41
    .byte 71, -15, 127, -42, 18, -70, -8, -31, 22, -51, -4, 2, 15, 10, 12, 19, 55, -48, -37, -9, 66, -101, 35, -36
    .byte -67, 2, 42, -20, 35, -22, 30, 12, -14, 127, 32, 30, 81, -127, -3, -48, -16, 15, 18, -1, 40, -40, 3, -16
    .byte -33, -51, -6, 38, -90, -86, 73, 25, -16, 10, -27, -29, -39, 53, -90, 43, 26, 30, -23, -67, -119, 1, 48, 11
    .byte 14, -15, -22, -61, -4, -8, 8, -13, -66, -13, 127, 6, -127, -49, -12, 19, -35, -20, 72, 31, -52, 32, 35, 6
    .byte -43, 2, -6, -26, -48, 48, -14, 5, 6, -2, 61, -26, 15, -15, -39, 38, 65, 75, 24, -9, 50, -12, 36, 24
    .byte -110, 14, -9, -98, 7, 33, 25, 22, 17, 54, -7, -3, -13, -15, 54, 0, -32, 0, 50, 5, -10, -11, 19, 8
    .byte -52, -127, -6, 58, -11, 8, 51, -16, -19, 11, -31, 21, -7, -13, 127, 11, -59, -3, -39, 54, -22, 60, 2, -4
    .byte 85, -37, 59, -40, 54, 41, 45, -10, 17, -51, 23, -39, 51, -35, -39, 36, 50, 33, 43, -106, -27, -16, 105, -45
    .byte 127, -13, 21, -43, 50, -6, -37, 21, 45, 8, 56, 28, 5, -8, 127, 37, 55, -23, -23, 5, 55, -94, -18, -6
    .byte 16, -11, -35, -3, -18, 26, 94, -4, 4, 1, 66, 27, 38, 127, -8, 38, -29, -19, 12, -46, -53, -101, 17, -14
    .byte 10, -14, -26, 9, 37, -8, 76, 79, 14, -7, 127, 4, -3, -7, -46, 31, -26, 41, -40, -47, -44, -23, 41, -8
    .byte -47, -66, 35, -3, 78, -75, -2, 34, 86, 0, -94, -36, 71, 3, 25, 5, 42, 29, 127, 11, 1, 127, -16, 105
    .byte -4, 11, -116, 15, -59, 9, -79, 68, -4, 6, 22, 40, -9, 9, 56, -54, 6, -12, 39, -24, 74, 63, 38, -12
    .byte -13, 14, 65, 53, -53, -3, -24, -56, 9, 3, 66, 15, 38, 36, 20, 27, -22, 12, -22, 76, -3, 26, -47, -26
    .byte -14, -15, -13, -23, -3, 5, 17, -83, 24, 2, 127, -44, 8, 59, 108, 24, 54, -9, -50, 61, -87, 127, -55, 37
    .size tc_weights_4, . - tc_weights_4

    .section .rodata.tc_stage_4, "a", %progbits
    .balign 4
    .global tc_stage_4
    .type tc_stage_4, %object
tc_stage_4:
    .word 1855139307, 2124319901, 2666, 42416, 1387347325, 1880579232, 1998, 11792, 1390355757, 1932804672, -3688, 13584, 1390745011, 2028005953, 17838, 2934, 1181126893, 1593002465, 2516, 4906, 1672990700, 1418793363, 3308, -612
    .word 1090322861, 2109444036, -1052, -4588, 1461514554, 1242501819, 8872, -282, 2120145610, 1413861505, 5162, 8552, 1113663434, 1379469298, 3676, 8218, 2069569461, 1892038709, 2798, 10200, 1949371485, 1210019936, 14384, -550
    .word 1165573529, 1650835918, -3930, -6432, 1170167197, 1827433289, 5340, 11176, 1124520330, 1500703120, 3004, -7216, 1297997844, 1723733368, -7994, 478, 117835783, 101058311, 101058054, 100992774, 101057799, 101058055, 117835526, 117835526
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
    .word 191896, 1682489620, 22858, 1212223912, -131910, 1792922679, 78542, 1289118401, -16228, 2089309114, -4456, 1090914756, -66876, 2008072195, 131208, 1774058786, -92452, 2113545786, -13594, 1277298537, 23162, 1426115351, 120044, 1556956433
    .word -81132, 1437192453, 82710, 1931529900, 21614, 1518683750, -100994, 1308172206, -134402, 1648820164, -101824, 1161369975, 142320, 2007446087, 55226, 1710144560, 158690, 1901283735, -45128, 1370052104, -51478, 1576438061, -113998, 1515657166
    .word -97868, 1996806855, 158698, 2055190065, -149256, 1661191762, -45688, 1095182044, -93930, 1216173681, 53330, 1126173413, -101570, 1273155369, 160354, 1161714495, 676807944, 1700687441, 2131183999, 48971880, -341474294, -2119964153, -1311142732, 285736124
    .word 2137590027, 537721944, 742342407, 394379760, 638046438, -2122111470, 253958293, -1128365816, -171264828, 252237543, 1432228384, 1467964977, -356189177, -640319045, 508341, -806627565, -182232703, 825187336, -2123540425, 2131267496, 1818419583, -216845509, -354022394, -240287323
    .word 1476976105, 1256157774, -85148033, -284949496, 1437514941, -653885570, -2118780948, -691161161, -87842041, -2115588670, -1190687593, -2118459446, -1112609648, 153762568, 707152441, -737640581, 1579879931, 453117823, 1467180552, -511739823, 285675527, -653688382, -207185965, -2119174905
    .word -85797949, -620300045, -2118983722, -708843592, -51708921, -1462916926, -16211327, 2138253424, 341995820, -575352570, -1345874497, 252093313, -469101811, -1635663904, -572465146, 109154467, -502798357, 1669307586, -197176548, 115272710, -1174821759, 520609186, 2034370630, 1182751542
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
    .byte -127, -63, -15, -75, 12, 33, 1, 44, 56, 48, -60, -5, 86, 25, -25, 80, 65, -15, 44, -114, -8, -17, 127, 43
    .byte -5, 14, -16, -3, 38, 39, 4, -36, 18, 37, -53, -117, 53, 37, -32, 25, -29, 55, -52, -14, -48, -22, -8, 58
    .byte 32, -33, 12, 28, 8, 126, 51, 31, 29, -78, 22, 56, 40, 53, 29, 46, -40, 41, -24, 127, 38, 10, 43, -127
    .byte 76, 96, 13, 59, 44, -13, 18, -42, -34, -70, -83, 44, 5, 44, 9, 67, 2, -29, 55, -8, 8, -79, 77, 23
    .byte -36, -8, 2, 85, -7, -17, -1, -49, 29, -69, -10, 13, 80, 27, 15, -20, -19, 105, -11, 35, -27, -42, -14, 7
    .byte 47, 20, -14, -75, -12, 33, 0, -29, -74, -48, -8, -13, -14, -57, -37, -49, -20, 34, 14, -11, -13, 1, -7, -47
    .byte 33, 16, 75, 81, 25, -7, -5, -75, 10, -23, 3, 12, 7, -95, 10, 5, 6, -3, 11, -17, 4, -3, -127, 27
    .byte -63, -27, -16, 15, 32, 27, -18, -48, -36, -37, 41, 7, 3, 42, -30, 10, -30, -73, 2, -127, -6, -45, -16, -9
    .byte 24, 127, 15, -78, -102, 62, -11, 127, 44, -18, 38, -1, 25, -88, -102, -25, -24, -20, -81, -8, -23, -37, -41, -64
    .byte -31, -4, 22, 1, -6, 86, 99, -10, 15, -10, -17, -3, 122, 19, 8, 51, 78, 5, -18, -2, -4, -56, -34, -75
    .byte 1, -45, -1, -15, 3, -28, 49, -11, -33, 58, -11, -46, -22, -64, -34, 66, 103, -62, 22, -34, -127, 13, 5, -53
    .byte -52, -7, 46, 8, 22, 46, -9, -22, 31, 2, -127, -67, -13, 19, -13, -70, -13, -28, -9, 30, 20, -23, 1, -3
    .byte -60, -1, 29, 34, 9, 30, 36, -45, -57, -41, 8, 33, -63, 7, 14, 23, -37, -62, -28, -4, 21, -11, 10, 4
    .byte -36, 6, 61, -4, 6, 7, -6, 5, 24, -20, -7, -14, 127, 40, 43, 42, -18, 1, -45, -49, -44, 7, 64, -45
    .byte -6, -1, 3, 37, -99, -4, 100, -36, 5, 49, 11, 11, 25, 90, 34, -70, -2, -25, -72, -127, 9, -14, 3, -44
    .byte 28, 28, 18, -37, 55, -13, 43, -78, -9, -60, 6, 32, -50, -32, 36, -10, 27, -12, 5, -2, -1, 18, -8, -40
    .byte 68, -120, -26, -125, 118, 69, 14, -11, -21, 33, -38, 46, -105, -27, 40, 94, -19, 9, 76, -30, 6, -4, -83, 24
    .byte 1, -9, 74, 8, -11, -86, 58, -31, 5, 17, 83, 51, -47, -101, -7, -57, 54, -26, 20, -17, -22, -22, 52, -39
    .byte -18, 114, 21, -91, -115, 91, -127, 40, -21, -27, -13, -127, -5, 16, -17, -50, 30, -5, 39, 127, -76, 2, -41, 53
    .byte 5, 34, 13, -67, -21, -60, -14, -62, -25, 3, 22, -35, -36, 59, -35, -70, -40, -117, 84, -61, -29, 19, -29, 69
    .byte 25, -19, -114, 68, -31, -30, -127, -47, 31, -123, 89, 8, -18, -90, 16, 53, -1, 71, 28, 95, -18, -36, 13, 22
    .byte 93, -43, 7, 54, -18, 11, -24, -99, 127, 46, 42, -4, -71, 9, -29, 37, 31, -21, -25, -35, -31, 17, -13, 7
    .byte 10, -109, 11, 19, -19, 2, 1, 38, 22, -58, -66, -52, -11, 21, -10, 8, -86, -4, -50, 8, 10, -10, -53, 47
    .byte 28, 17, 1, 1, 7, 5, 20, 20, 11, -40, 18, -3, -17, 127, 16, 18, 19, 19, -24, 15, -17, 55, -5, 56
    .byte 127, -66, -24, 6, -127, -121, 76, 43, 18, 4, 2, -13, 22, -30, 55, -12, 14, -5, 7, 15, -42, -5, -3, 5
    .byte 9, -22, 33, -11, -15, 86, 14, 12, 7, 21, -46, 16, -64, 4, 71, 53, -17, -8, 0, 7, 31, 11, 14, 75
    .byte -2, 4, 3, 9, -19, 87, 4, -46, 9, -41, -1, 17, -60, -35, -42, -48, 11, 9, -13, 18, 44, 97, 19, 5
    .byte -52, -17, -3, -8, 13, 25, -16, 91, 3, 53, 3, 10, 20, -49, 32, -16, -8, -12, -12, 10, 19, 24, 66, 82
    .byte 1, -15, 23, -70, 37, 4, 99, -127, 14, 3, 13, -26, 93, 42, -3, -6, -7, 20, -40, 5, 16, -60, -49, -30
    .byte -3, 6, -16, 127, 52, -3, -19, 26, 126, -35, -29, -15, -6, 127, 8, -39, 49, -7, 47, 32, 13, -5, 33, 80
    .byte 7, -4, -127, -41, -26, 28, 21, -9, 30, 0, -116, -16, 39, 1, -38, -18, 15, -14, -17, 124, 13, -31, -38, -60
    .byte 14, -19, -5, 54, -60, 21, 55, 10, -45, -24, -57, 26, -35, 37, -56, 39, -29, 34, -71, 52, 6, -21, -11, 4
    .byte -31, 33, 28, -36, 119, -33, -6, -12, -18, -22, 66, 36, 12, -34, 35, -5, -26, 50, -25, -39, 15, -22, -88, -17
    .byte 1, 39, 38, -6, -17, 26, 3, 13, -35, -25, -10, 35, -37, 0, 44, 3, -65, 36, 38, -63, 49, 27, -25, -127
    .byte -11, -29, -1, 0, 9, 94, 0, 2, 5, 38, -16, 127, 29, -48, -8, 30, -74, -46, 58, -30, -54, 8, -2, -3
    .byte -14, -27, 16, -47, -16, 3, -2, 27, -14, -26, -52, -2, -7, -18, 4, -25, 23, -32, -28, 15, 8, 0, -14, 2
    .byte -43, 4, 32, 70, 25, 18, -14, -32, -98, -28, -39, -1, 19, -17, -15, -54, 24, 21, -8, 44, 7, 41, -14, 13
    .byte 6, -76, -1, -127, 3, 28, -8, 127, 16, 51, -1, 17, 14, -70, 12, -8, 1, -17, 40, 11, -78, -36, 80, -37
    .byte 5, -13, -65, -95, -24, 32, 6, -49, -10, -8, -15, 27, -13, -8, -55, -46, -33, -28, 127, 36, -19, 10, 127, 26
    .byte -107, 6, -62, 36, 32, 25, -13, -39, 27, 12, 15, -20, 16, 9, 6, -36, -26, 69, -5, -46, 15, -31, 13, 32
    .byte -32, -61, -24, 2, 73, 6, 42, 113, 23, -38, -50, 50, 77, 20, -12, 127, -40, 12, -14, -32, -21, 45, -73, 55
    .byte 41, -15, 41, -13, 61, -22, 5, 7, 30, -14, -127, -25, -13, -44, -65, -87, 79, -37, 3, 42, -22, 27, -13, 22
    .byte -26, -73, 9, 74, -27, 63, -24, -10, 7, -8, 2, -25, 49, 96, 10, -23, 127, -16, -32, 65, -113, -74, -24, -48
    .byte -84, -5, -127, -66, -63, -11, -25, -41, 15, -49, -105, -52, 24, 78, 0, -127, -28, -5, 25, -4, -66, -58, -37, -1
    .byte -20, 11, -40, -30, -8, 41, 20, -120, 13, -45, -30, -41, 26, -29, 12, -14, -1, 33, -12, -74, -38, 44, -29, -9
    .byte 33, -49, -9, -31, -13, -45, -11, 70, -46, 42, 35, 40, 75, 15, 35, 37, -9, -8, -32, 64, 5, 72, -123, -57
    .byte 32, 11, 6, -25, 7, 62, 67, 20, -33, 127, -16, -6, 35, 31, 7, 51, 109, -7, -110, -56, 12, -10, 127, 0
    .byte -24, -27, -6, -1, 124, -12, 22, -33, -39, -52, -20, 75, -15, -85, 56, 40, -37, 42, 14, -18, 18, 26, 9, -7
    .byte -127, -20, -16, 32, -20, 56, 38, -75, 0, 48, 31, -10, -6, 71, 41, -53, 10, 14, 17, -43, 33, -34, -13, 65
    .byte 28, -54, -11, 97, 21, -6, 14, 62, -17, 9, 26, -92, 16, 27, 69, 39, -76, -3, -1, 15, 14, -27, 12, 3
    .byte -15, 76, -46, -13, -18, 127, 27, -52, 40, -33, 0, -58, -25, -88, 16, -29, 127, -44, 19, 10, -127, -1, -32, 9
    .byte 25, -18, -13, -9, 45, 25, -17, 28, -29, -73, 63, 11, 5, 29, -10, -65, -37, -8, -11, -24, -25, 51, -6, 20
    .byte -17, -19, -18, -90, 26, -16, 17, -59, 87, -5, 12, -42, -31, -39, 15, 55, 28, -47, -28, -54, 12, 55, 12, 31
    .byte 9, -6, -26, 92, -5, 52, -11, 37
    .size tc_weights_6, . - tc_weights_6

    .section .rodata.tc_stage_6, "a", %progbits
    .balign 4
    .global tc_stage_6
    .type tc_stage_6, %object
tc_stage_6:
    .word 2123814741, 1177952303, 4586, -37702, 1268234268, 1165246413, -6622, 7498, 1279730805, 1764659968, 22216, 22552, 1555121453, 1930469944, 13578, 39476, 1186347742, 2065192727, 10494, -2142, 1491278129, 1271384525, 22964, 11646
    .word 1487871819, 1121143698, 15964, 50440, 1563153327, 1967640502, -3424, 37526, 1453479641, 1745897239, 12682, 5856, 1139776279, 1115492510, -6306, 38998, 1701550142, 1338091727, 15874, -32386, 1446072072, 1185284630, 14452, 24410
    .word 1787004601, 1221530004, -9730, 36244, 1425711403, 1916975385, 24022, 4182, 1626115852, 1335572936, -1430, 30370, 1920193899, 1597219427, 30968, -18504, 1176643394, 1958252152, 69620, 49338, 1391756353, 1293358519, 12512, -19928
    .word 1611194261, 1573913890, 2194, -16606, 1305957956, 2067716115, 39286, 5908, 101123847, 134678022, 117835270, 117901063, 117835527, 117901063, 117835527, 117901063, 117901063, 117901062
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
    .byte 46, 79, -10, -3, -8, -6, -41, 39, 43, 118, -47, 74, -43, -21, 4, -10, -73, -41, -15, 123, -85, -3, -24, -29
    .byte -56, -127, -126, -65, -22, -127, -8, -10, -59, -19, -127, -15, -13, 34, 23, 1, 92, -56, 10, -6, 15, 23, 21, -34
    .byte -68, -16, -85, -15, -16, -43, -14, -10, -75, 68, 24, 1, 8, 41, 24, 40, -7, -77, 83, -12, -15, 35, 13, -31
    .byte 47, -26, -45, 34, -19, -19, -35, -11, 8, 73, 29, 6, -11, -30, 32, -20, -45, 15, -19, -13, -68, 2, -9, 54
    .byte 53, 20, 34, -9, -108, 24, 17, 102, 17, 39, 38, -72, 51, 21, 40, 15, 127, 15, -43, 2, -59, 38, -26, 43
    .byte 12, 29, 31, 49, 26, -63, -48, -15, 37, 21, -16, 9, -47, -8, 48, -13, -5, -38, 19, -23, -55, -2, 12, 10
    .byte 37, -105, 42, -25, -34, 113, 13, 28, 2, -16, -50, 72, -4, 127, 65, -33, 72, 19, 45, 11, -17, 32, 47, 20
    .byte -101, -11, 36, -93, -21, 30, 26, -15, -16, -8, -38, -79, 1, 6, -24, -29, -122, -6, 16, -34, 25, 30, 23, -10
    .byte 9, -127, -91, 11, -127, 6, -10, 18, -1, -35, -22, 21, 77, 58, 11, 12, 21, 67, 58, -22, -2, 31, -18, -15
    .byte -92, 89, 55, 19, 94, -16, 4, -17, 56, -26, -71, 5, 38, -88, -55, -16, 16, -83, 15, -97, 29, -46, -16, 43
    .byte -7, 93, -14, 36, 6, 41, -103, -6, 17, -21, 23, -16, 24, 38, 24, 47, -116, -20, -15, -7, -55, -26, -3, -2
    .byte 1, -45, 105, 96, -77, -32, 61, -28, -7, -21, 5, 1, -127, -12, 25, 46, 35, -101, 5, 70, -52, 77, -27, 12
    .byte -51, 18, -12, -50, -6, 12, 19, 27, 49, 127, -20, 17, -48, -4, -71, 3, 7, 42, -6, -72, -49, 21, -12, 25
    .byte -6, 111, -4, 47, 7, -17, 19, 10, 15, 21, -11, -40, 42, -21, -109, -20, 33, -74, -79, 6, 14, -79, -12, -53
    .byte 23, 9, 42, 93, -6, -2, -79, -19, 11, -29, 67, 63, 30, 65, 53, 35, 62, 11, 108, -47, -62, -50, -114, -77
    .byte 52, 106, 21, -23, 39, 39, 37, -2, 87, -1, 102, 23, -48, -71, 19, -32, -127, -68, -6, 15, 120, 29, 25, -27
    .byte 13, -88, -49, 89, 17, -5, -47, 111, 25, -6, -36, 59, -43, 60, 34, 127, -21, -22, 14, -1, -1, -127, -43, 17
    .byte -63, -83, 15, 75, 17, 10, -11, 9, -1, 27, -14, 74, 5, -4, -37, -23, 19, 19, 46, 51, 27, 18, 6, 12
    .byte -10, 42, 94, 29, 33, 23, -29, -24, 4, 20, 29, -5, -88, -71, 26, -12, 45, 11, 17, -30, -31, 2, -38, 26
    .byte 7, -54, 14, 16, -9, 34, -29, 8, -15, 50, 51, 35, -33, 44, 23, 29, -6, -127, -32, 36, 12, 57, 33, -59
    .byte 20, 18, -39, -4, 5, 22, 9, 21, 12, -66, -30, 27, -2, 12, 11, 15, 16, -28, -30, 4, -96, 3, -39, 16
    .byte -29, -85, 65, 42, -75, -24, -53, -53, -127, 14, 52, 5, -25, -66, -127, -21, 47, 28, -63, 64, 61, 27, 44, 80
    .byte -6, 50, 44, 38, -53, 9, -47, -23, 6, -103, -29, 38, -28, -69, 43, 6, 5, -29, -6, 21, -39, -68, 25, -65
    .byte 3, -21, 26, 55, 1, 0, -76, -9, -29, 6, -5, -3, -11, -44, 45, 14, -30, -34, 46, 26, -63, 11, 14, 33
    .byte -127, -25, -4, 39, -88, 11, 31, -56, 59, -127, -21, -17, 34, 11, -5, 55, -17, 57, -105, 43, 46, -34, 58, 99
    .byte -29, -97, 20, -41, 127, -28, -29, 57, 0, -32, 46, 25, -105, 54, 37, 53, 101, 127, 78, 24, 15, -53, -53, -29
    .byte -41, -63, 40, -52, 0, -72, -45, -67, 30, -16, 12, 77, -2, -39, -119, -28, 3, -88, -6, 84, -81, -24, -107, 16
    .byte 7, 14, 25, -15, 50, -11, -1, -84, 33, 16, 5, 100, 10, 38, 14, 67, -123, -126, 86, -16, -28, -3, -82, -96
    .byte 95, -42, -119, 30, 108, 25, 36, 0, 75, 21, 52, 54, -20, 127, 32, 46, -17, 25, -95, 27, -10, -60, -62, 28
    .byte -106, -127, 26, -23, -24, 4, 35, 19, -41, -14, 88, -2, 30, -17, 30, -26, -18, 119, -25, 30, 67, -7, -57, 2
    .byte 18, 61, -5, 13, -10, -68, -12, 1, -17, 10, 2, -50, 41, -29, 28, -23, 49, 20, 24, -32, 71, -8, -58, -127
    .byte -3, -56, -41, 73, -113, -5, 37, 62, 19, 40, -127, 16, 53, 37, -1, -14, -31, -59, -25, 80, -99, 8, -59, -23
    .byte 42, 34, 68, -6, 58, 5, 26, 2, 68, 22, -47, -12, 55, -55, 8, -23, 60, 16, -42, -21, 36, -65, 0, 13
    .byte 29, -9, 11, -14, -10, -25, 51, 46, -13, 19, 70, 12, -15, -41, -21, -29, -64, 52, 32, 23, 7, -6, -9, -31
    .byte 15, 7, 4, 78, -54, -9, -70, 46, 1, 127, -91, -49, -127, -34, -6, 0, -81, 73, 29, 65, -2, 22, -100, -25
    .byte -33, 27, -33, 59, -28, -73, -16, -13, -2, -24, -8, -2, -59, -43, 28, 4, 56, -77, -44, 5, 104, 50, -17, 10
    .byte -13, -78, -38, -40, 14, 59, 36, 18, -71, -69, 30, -16, 12, -53, 21, -111, 5, -49, -13, 11, -9, 79, -7, -19
    .byte -35, -22, -22, -29, -100, -18, -36, -52, 9, 6, 3, -32, -67, 22, 53, -45, -127, -7, -17, -12, -61, -61, -19, -127
    .byte -64, -59, -11, -18, -8, -11, -3, -38, 36, 60, 1, -45, 71, -27, 117, 116, 43, -5, 17, 4, 98, -32, -13, 9
    .byte 10, -64, -20, -11, 47, 61, 18, 3, -27, 9, -7, -35, 54, 9, 101, 19, -22, -71, 6, -12, 36, 47, 0, 7
    .byte 24, -11, 38, 24, -31, -36, 50, 55, 19, 8, -27, -13, 83, 14, -7, -16, -37, 3, 32, 36, 79, -6, 6, 13
    .byte -3, 64, -14, 0, -127, 3, -28, 43, 10, 52, -28, 32, -19, 33, -111, 27, -54, -46, -29, -105, -96, 41, -50, 19
    .byte -127, -2, -46, -64, -84, 21, -31, 46, -27, 117, 2, -20, 73, 9, 20, 11, -15, -117, -100, -6, -22, -28, 23, -3
    .byte 33, -7, -18, 58, -16, -79, -9, 43, 13, -52, -13, -10, 92, -56, 27, -72, 34, 5, -2, 7, 0, -22, -52, -42
    .byte 4, -5, 3, -54, 44, 32, 10, -81, 49, 26, 14, -127, 26, -1, -50, 7, -122, -22, -30, 62, 76, -91, -127, 27
    .byte 126, 60, -11, -47, -45, 126, 12, 91, 12, 0, 25, -9, 56, -48, -19, -35, 8, 22, 7, -17, -112, -2, -8, -27
    .byte -47, 108, 18, -70, 31, -4, -32, 62, 2, -15, 12, 82, 63, 49, -86, 98, 73, -35, -8, 56, -4, 16, -84, -42
    .byte 26, 85, -2, -118, 10, -45, -37, -26, 127, -73, -29, -66, 52, 9, -83, -14, -3, 33, 63, 61, 62, -7, 77, 14
    .byte -57, 32, 61, -90, -56, -10, 87, 67, 61, 41, 13, 13, 91, -17, 127, -37, 92, 7, -43, -32, 41, -10, -44, -29
    .byte 116, 33, 15, 6, -35, 36, -4, 38, 14, 12, -53, 38, -11, -23, 11, 20, 43, -13, -12, 66, 88, 28, -4, 18
    .byte 51, -44, -30, -71, -49, 7, 51, -22, -26, 77, -37, 7, 20, 18, -7, 30, 62, -33, -9, 35, -127, 16, -31, -14
    .byte 76, 84, -111, -17, -49, 31, -18, 47, -97, 33, -15, 50, -81, -8, -54, 21, -15, -127, 23, -14, -10, -11, 19, -7
    .byte 6, 48, 44, -29, -91, -13, -27, -28, -114, 49, -25, 7, 2, 16, -14, -1, 21, -93, 25, 14, -7, 62, 37, 8
    .byte 9, -75, 22, 28, -49, 31, -21, 54, -45, -53, 4, -35, -19, -11, 37, 55, 15, 23, 10, -52, -62, 34, -18, 63
    .byte 68, 6, 17, -55, -60, -41, -10, 20, 59, 18, -8, 0, -32, -87, 7, 112, -23, -13, 27, 43, -48, 41, 127, 46
    .byte 45, -62, 11, -42, -42, -45, 9, -46, -127, 15, -47, 11, -72, -57, 30, -26, -33, 38, -19, -24, 26, 36, -14, 20
    .byte -11, -38, -21, -5, -30, 50, -20, -11, -18, 2, -13, 32, -33, 50, -7, -32, 51, 83, -39, -56, 16, 43, 29, 63
    .byte -6, 20, 29, 68, -15, -53, 8, 27, -4, -6, 3, 8, 29, -21, -31, 26, 21, -112, 35, 43, -56, -44, 38, 52
    .byte 84, -20, -85, -6, 34, -3, 57, -92, 51, 23, 56, 15, -37, 29, 44, 46, -28, -28, -39, -3, 31, 41, 70, 7
    .byte 58, 127, 22, -11, 0, -22, -5, 32, -73, 88, 58, 9, -12, 33, -5, -3, -1, 116, 59, -40, -10, -127, -7, 27
    .byte -38, 5, -1, 49, 58, 4, 47, -6, 33, 23, -31, 46, -59, 28, 6, 42, -127, 1, -17, 3, -4, -4, -11, 41
    .byte 41, -11, -30, 38, 58, -94, 34, -11, 126, -12, -9, -13, -28, -16, 31, 65, 7, 38, 12, 31, 87, -3, -19, 15
    .byte 56, -44, -4, -17, -127, -46, 28, -19, 45, 82, -8, 0, 21, 57, -7, 3, 10, 9, 20, -41, -50, 73, 22, -3
    .byte -32, 17, -49, -58, 9, 10, -29, -23, 127, -67, -5, -2, -2, 27, 127, -106, 28, 0, 9, 3, -58, -46, -43, -12
    .byte 77, -1, 0, 62, -39, -44, 32, -65, 17, 89, -17, 60, -51, -12, 89, -32, 31, -12, -98, -49, -43, 52, -19, -7
    .byte 8, -45, -40, -20, 46, -20, 94, 40, 40, 87, 25, 16, 50, -7, 36, -14, -92, -45, 4, 6, 1, 75, -67, -32
    .byte 6, -28, -14, 4, -65, -114, -31, -5, -18, 18, -12, 7, -53, 103, -95, 36, 27, 52, 2, 54, 59, -127, -34, -10
    .byte -113, -25, -3, -127, -12, -62, -8, 14, -15, -39, 65, 90, 31, 31, -8, 12, -92, -35, 66, -32, -51, 7, 77, 6
    .byte 52, 38, -107, 63, 12, 31, 76, -44, 127, 9, -38, -29, 85, 102, 23, 13, -57, -58, -46, -78, -41, -42, 11, -8
    .byte 39, -3, 64, -12, 25, 40, 78, -14, -4, 75, -30, 61, -15, -18, 26, -7, 10, 122, 2, 83, 26, 57, 20, 71
    .byte -11, -47, 13, 9, 85, 53, -127, -9, -25, -7, 8, 27, -17, 67, -26, 2, 52, -5, 54, 27, 32, 16, 31, 30
    .byte -47, 0, 2, -36, 29, 6, -48, 10, 60, -15, -16, -50, 11, -32, 13, 77, 18, 11, 24, 13, 75, -40, -9, -10
    .byte 19, -5, -12, -3, -50, -12, -45, -5, 127, -29, 14, -4, -6, 11, 32, -2, 30, 12, 36, -8, -5, -76, -6, -30
    .byte -6, -2, 5, -33, 33, 19, -99, -42, 96, -6, -65, -39, -30, -127, 96, -50, -11, 33, -6, 44, -67, 21, -16, -45
    .byte -77, -14, 7, -124, -13, -12, 10, -79, -92, 0, 93, 90, -71, -56, -79, 3, -96, -39, -3, -8, -23, -58, -35, 8
    .byte -69, 23, 17, 32, 88, 37, -23, 1, -115, 125, -29, -31, 5, -57, 17, 4, 86, -35, -117, -16, -39, -13, -10, 12
    .byte -35, -57, -68, -5, 9, 8, 48, -23, 24, -13, 10, 127, 9, -27, -11, 66, 11, 30, -79, 27, 24, 0, 23, 31
    .byte -7, -22, -15, -14, -48, -42, 22, -26, -22, 15, -1, -36, 17, 13, -58, -32, 82, 12, -37, 10, 41, 46, 47, -75
    .byte -2, 18, -67, 60, 23, 34, 61, 62, 65, -90, 19, -127, 39, -111, 0, -23, -53, -3, -8, 6, 2, -28, 18, 2
    .byte 2, 17, 4, 18, 127, -74, 24, 5, -76, -24, 32, 16, -65, 2, -44, 15, -26, 29, -36, 55, 6, -37, 10, 30
    .size tc_weights_8, . - tc_weights_8

    .section .rodata.tc_stage_8, "a", %progbits
    .balign 4
    .global tc_stage_8
    .type tc_stage_8, %object
tc_stage_8:
    .word 1351524349, 1142194885, 11188, 21992, 1282670302, 2100033178, -11114, -15172, 2058458191, 1677428965, 13082, -10112, 1412433320, 1383038120, 1730, 6586, 1268441335, 1583612683, -15500, 4062, 1700716035, 2085642327, -21782, 2870
    .word 1349753452, 1121511734, -12118, 18162, 2127067183, 1872323915, -18836, 16998, 1169323305, 1317639859, -2176, 3322, 1144187030, 1435739334, -10952, 7564, 1548331413, 1243208314, 4512, 28714, 1706311059, 1113777776, 19658, -12932
    .word 2001331610, 1235974089, 20204, -42, 1558423122, 1447633850, -3498, 16802, 1324191801, 1116085584, -13168, -8652, 1777873470, 1523530759, -736, 15102, 2095853778, 2074762676, 11170, 10470, 1398380926, 2065834748, -20266, -3624
    .word 1665582467, 1553628806, 10678, -6834, 1165933063, 1464849059, -6824, 38872, 1510664635, 1824364137, -4562, -19522, 1454502874, 1282051233, 7040, -8768, 1601012569, 1092516686, 21452, 20940, 1304692794, 1202820610, 2380, 21004
    .word 117900807, 101123847, 101123847, 117900806, 101058311, 117835271, 117900807, 101123847, 117901063, 117835527, 101123847, 117835271
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
    .byte -1, -1, -6, -4, 26, -54, 15, -66, -41, -55, 8, -45, -77, -111, 21, 24, -8, -35, 127, -3, 49, 35, 100, -62
    .byte 23, -44, 23, -40, 13, -127, -84, -95, -13, 0, 1, -7, 9, 5, -29, -27, 11, 9, 64, -24, 55, -59, 112, 43
    .byte -39, 35, 10, -68, -86, 8, -28, 41, -24, 68, 27, -50, 13, 38, -32, -42, 87, -34, 31, -32, 85, 37, -66, 59
    .byte 39, -36, -6, 11, -53, -4, -27, -7, 24, 7, 3, 19, -27, 16, -44, 45, -27, 65, 45, 2, 13, -44, 33, -11
    .byte 27, -98, -7, -72, -9, 83, 19, -76, -40, 24, -14, -39, -80, -94, -28, -83, 93, 63, -41, 96, -81, -24, 88, 14
    .byte 50, -59, -127, 66, -127, 66, -44, 7, 40, -22, -25, -9, -61, 20, 61, 14, 10, -5, -8, 11, 7, 52, 92, 31
    .byte 31, -10, -3, 101, -70, 13, 8, -59, -34, -62, -32, -4, -11, -28, 31, -63, 4, -8, 63, -10, -36, -70, -43, -74
    .byte 31, -2, 17, -68, 16, -40, 5, -8, 37, 70, -24, -62, 96, 34, 34, -30, 82, -85, -96, -53, -14, 26, 11, -23
    .byte -26, 20, -6, 7, 77, -54, -54, -12, -39, -127, -40, 10, -40, -48, -34, -8, -102, -2, 10, -58, 110, 102, -83, 115
    .byte -16, -41, 104, -15, 37, -64, -7, 4, -24, -1, 5, 1, 10, -61, -19, -12, -30, 57, 49, -27, -38, 49, -24, -18
    .byte -49, 21, -4, -86, 66, -39, 4, 43, -9, -22, -24, -40, -52, -127, -31, -10, 12, -56, 16, -16, -49, 7, 105, -21
    .byte -12, -17, 14, -23, 53, 8, 66, -53, 39, 27, 40, -37, 71, 73, -104, -50, -63, 43, -1, -15, -8, 1, -52, -82
    .byte 3, -53, -48, 12, 19, -10, -12, 30, 84, 62, 7, 123, 24, -72, -32, -36, -43, -83, 80, 81, -18, 51, 22, -15
    .byte -127, 118, -62, -6, -80, 39, 2, 26, -47, 13, -9, 21, -127, 8, 30, -6, 25, -52, -42, -27, -53, 12, 79, 15
    .byte 7, 28, -33, -14, -14, 20, 13, -119, 122, 84, -2, 41, -4, -29, -44, -22, 68, 10, -14, 72, -22, -50, 41, -36
    .byte -83, -40, -35, -8, 45, -10, 6, 7, -76, 28, 13, 48, 70, 7, 24, -111, 18, 10, 62, -20, -82, 5, 6, -52
    .byte -8, -32, -15, -60, -4, 50, 31, -28, 22, 127, -23, 56, -22, -65, -9, -16, -58, -70, -94, 21, -72, -26, 59, -51
    .byte 49, 84, -102, 24, -59, 17, 27, -102, 36, 30, -36, -53, -34, 37, -29, -49, -50, -40, 35, -4, 54, -31, 127, 16
    .byte -26, -18, -31, -49, -99, 8, -45, -125, 108, -37, 79, -7, 75, 26, 3, -95, -5, 20, 88, 102, 72, 16, 89, 40
    .byte -127, 5, -34, -3, -45, 0, -66, -49, -17, 13, -8, 88, 65, -15, 52, -73, -62, -120, -114, -29, -47, 27, 27, -9
    .byte 12, -63, 7, -23, -25, -109, -18, 36, 15, -92, -22, -31, -50, 30, 11, 15, -118, -16, 34, -23, -35, 4, 58, 21
    .byte -127, -5, -117, 34, 67, 21, -7, -10, -70, 0, 36, -3, -20, -23, 24, 10, -8, 23, 4, 9, 20, -43, 23, -11
    .byte -15, 36, 2, -100, 7, -2, 4, 61, 27, -29, -24, -38, -14, 46, -16, 2, -70, -55, -53, -52, -2, 16, -70, -61
    .byte 8, 6, 13, -35, 21, -6, -14, -4, -7, -17, 30, -57, -34, -37, -8, -127, -61, -28, 18, -41, -28, 72, -98, 52
    .byte 20, -100, -13, 9, 22, -24, 8, 3, -49, -9, 20, 79, -127, -108, -38, 17, 58, -49, 87, -44, -88, 24, -47, 27
    .byte 52, 21, -93, -66, 18, -9, -8, 20, 10, 2, -21, 9, -22, -57, 0, 16, 81, -34, 85, 29, -41, -46, 115, -49
    .byte -41, -18, -55, 1, -88, 48, 24, -9, 35, 49, -57, -25, 18, 8, -31, -14, 104, 27, -127, 33, 34, -30, -54, -50
    .byte -28, -4, -17, -1, 51, 5, 3, -29, -41, 18, -33, -15, 18, -1, 73, -29, -22, 10, 73, 2, -66, 5, -21, -17
    .byte 89, -35, -35, -36, -25, 24, -13, 15, -114, -25, -46, -56, 48, 100, -17, 0, 68, 112, -40, -80, -122, -127, -125, 58
    .byte -1, -112, -20, -36, -102, 78, -59, 19, 31, -60, -43, -20, 24, 20, -7, -27, 4, 5, -36, -35, -91, -27, -49, -14
    .byte 81, 37, 45, -25, 21, 21, 2, -1, -16, -59, -53, 3, 72, -42, 98, 33, -74, 39, 127, 20, -42, 19, 39, 79
    .byte 12, -8, 56, -118, -76, -32, -7, 12, 70, 111, -72, -47, -28, 55, -1, 58, -16, -34, -29, -65, 28, -56, -77, -6
    .byte 57, -125, -18, -36, -2, -6, -16, -40, -34, -7, -28, -54, -77, -105, -13, 18, 74, 85, -19, 99, -20, -16, -55, 26
    .byte 87, -86, -53, 62, 48, -64, 29, -10, 20, -39, -3, 1, 16, -45, -5, -10, 10, 1, -127, 8, -13, -15, 70, -32
    .byte 35, -3, 13, 88, -83, 51, 2, -49, -62, -72, -52, -11, -7, -54, 13, -4, -30, -18, 19, -45, 127, -44, -68, 42
    .byte 21, 8, 10, -96, 24, -12, 14, -41, 48, 96, -80, -39, 43, 14, 50, 48, -20, -66, -68, -40, -52, 123, 94, 13
    .byte 19, -86, -4, 5, 17, -65, 11, -127, -4, 17, 29, 78, -88, -26, -15, 11, 31, -32, 59, 1, -8, 61, -29, 39
    .byte 34, 48, -39, -35, 55, -33, -79, 6, -1, 16, -13, 12, 30, 3, -40, -42, 80, -28, 25, 12, 33, -44, 34, 10
    .byte -48, -12, -25, 17, -26, -1, -13, 36, 31, 65, -59, -24, -18, -36, -49, -32, 127, 10, -56, 11, 29, 38, 79, 20
    .byte -2, -17, -26, -8, -17, 30, -28, -59, -44, -13, -43, -37, 24, 17, -37, -18, -27, 36, 37, 30, 41, -106, -94, -39
    .byte 13, -48, -24, 15, -33, -38, -37, 66, -68, 40, 32, 0, 97, 43, 42, 51, 61, 46, 17, 70, -43, -104, 96, 35
    .byte 110, -1, -25, 3, 52, 112, -21, 12, -30, -12, 6, 15, -33, 22, 17, 16, 54, -84, 0, -24, -10, -77, -4, -46
    .byte 55, 55, 5, 71, -22, 70, -12, 31, -2, 8, -51, 38, 82, 127, 18, 18, 48, -18, -97, -14, 46, -2, 13, 40
    .byte 23, -23, -5, -22, -29, -48, -30, 25, 16, -29, -11, -127, -33, 1, -36, 32, 18, 8, -14, 48, 36, 48, -89, -11
    .byte 8, -60, 6, 43, 25, -42, -1, -17, 22, -127, -8, 17, -10, -57, -36, -32, 38, -12, 68, -14, 75, 98, -127, 53
    .byte 22, 51, 28, 49, 2, -24, -49, 62, -25, -7, 47, 32, -20, 10, 19, 16, -32, -59, 93, 20, -43, 112, -27, 9
    .byte -17, 41, 5, -41, 50, -12, 18, 44, -39, 25, -85, -25, -31, -42, -52, 30, -29, -16, -96, -64, -50, 10, 64, -51
    .byte 59, -19, -1, 4, 41, 15, 20, -3, 48, -16, 21, -98, 81, 38, -43, -34, -63, 41, 78, -42, -38, -2, -26, -20
    .byte 42, -16, -24, -4, 25, -114, -5, 20, 22, -3, -22, -12, -106, 23, 15, -37, 67, 87, -127, 3, 116, 73, -74, 127
    .byte -32, -94, 67, 55, -6, -71, -24, -102, 2, -33, -29, -16, 21, -32, -32, -14, -9, 10, 3, -17, 25, 19, -127, -16
    .byte 81, -29, -3, -56, 99, 38, -11, 59, -33, -108, -40, 11, -35, -116, -86, 0, -103, -25, 95, -35, -76, -8, 34, -43
    .byte 4, 4, 16, -38, -45, -12, 34, -69, 82, 57, -29, -71, 37, 84, -54, -38, -14, 11, -4, -59, -36, -51, -65, -38
    .byte -20, -14, -9, 36, -32, 34, -6, 19, 18, 50, -67, -13, -33, -117, -11, -19, -127, 65, -35, -115, -95, 2, 15, -56
    .byte -16, 38, 5, 26, -57, -10, 127, -3, -46, 6, 2, 4, -40, 3, 7, 23, -49, 74, 36, -2, -49, 2, 67, -8
    .byte -51, 8, -3, -89, -45, 23, -10, -68, 26, -47, 28, -28, 36, -4, 41, -79, -74, -27, 28, -21, 6, -60, 0, -7
    .byte -19, -16, 4, 27, -33, -21, 8, 1, 69, 16, 30, -19, 39, 24, 48, -54, -71, -3, -9, -29, -80, -24, -23, -40
    .byte -5, -113, -49, -4, -17, -7, -15, 26, -24, 64, 40, 71, 15, 127, -38, -48, -24, -1, 78, 52, 1, -14, -119, -6
    .byte 127, 19, -53, 20, -8, 35, -56, 86, -1, -9, 26, 52, 35, -12, -36, -22, 80, -75, 23, 0, -63, 25, -81, -13
    .byte 22, 19, -5, 86, 59, -13, 7, 26, 23, 60, -25, 27, 27, -56, 76, 39, 110, -28, -87, -30, -68, -2, 61, 45
    .byte 12, -26, 3, -1, -93, 5, -9, -30, -1, -21, -5, -80, 9, 79, -62, 67, -38, 79, 84, 58, 93, -94, -74, -13
    .byte -24, -26, -32, -2, -9, -62, 1, -23, 70, 92, 8, 62, -13, 78, -44, -62, 27, -1, 120, 43, 26, -62, -77, 90
    .byte 95, 127, -107, -14, 12, 20, -13, 29, -74, 10, -9, 34, 0, -45, -32, -5, 54, -62, -42, 6, -38, 0, -127, -4
    .byte -11, 15, -23, -12, 92, 29, 28, 88, 87, 27, 13, 70, 9, -39, -9, 34, 100, 5, -64, 42, -48, 9, 27, -12
    .byte -102, -12, -23, -13, -97, -10, 7, -29, -74, 40, -23, 118, 9, 93, -112, 6, 43, -62, 40, 14, 58, -101, -102, -5
    .byte -6, 33, 30, 80, -29, -49, -20, 49, 32, 15, -42, -7, 6, -122, -34, 16, -12, -21, -28, -112, -48, -4, -96, -79
    .byte -22, 14, 98, 11, 23, -36, -127, 48, -49, 7, 17, -8, -33, -21, 0, 24, -48, 53, -1, 1, -59, -61, 53, -28
    .byte -57, 28, -29, -81, -82, 60, 3, -59, 2, -7, -19, -35, 2, 58, 53, -26, -88, -21, 127, 5, 15, -29, -3, -6
    .byte 27, -27, 13, -4, 9, -36, 16, 32, 43, 60, 21, -30, 3, -89, -11, -22, -52, 47, 13, -45, -92, -19, -17, -30
    .byte 22, -18, 4, -14, -30, -55, -21, 57, -7, 6, -22, -35, 52, 98, -23, -72, -40, 57, -30, 13, -5, -2, -24, 27
    .byte 1, 7, 6, 0, -27, -45, -66, -16, -62, -6, -16, -17, 66, -40, -47, -38, -36, 59, 17, -22, -52, 25, -53, -43
    .byte -39, -41, 8, -53, 88, 8, 13, 17, -15, 22, -47, -21, 34, -41, 69, 63, -127, -28, 67, 9, -80, -2, -7, 23
    .byte 35, -5, -24, 5, -88, -31, 10, -15, -52, -28, 18, -108, 14, 127, -46, 25, -7, 23, 81, -30, 44, -94, -103, -30
    .byte 15, -58, 32, -112, 16, -17, 43, -52, -127, -118, -13, 24, -8, -59, -14, 20, -83, -5, 38, -41, -119, -26, 79, -90
    .byte -21, -86, -107, -75, -48, 1, 25, -127, 7, 9, -17, -56, -1, 39, -42, -43, 74, -75, 102, 41, 53, -8, 124, 29
    .byte -88, -45, -29, 9, -85, -47, -46, -82, 7, 15, -32, -60, 68, 25, 10, -121, 66, 12, -17, 69, 55, 3, -21, 62
    .byte -57, 21, -46, -57, -67, -12, -39, -87, -42, -29, -10, -80, 0, -46, 55, -94, 51, -89, -74, -7, -77, -3, -3, 39
    .byte 24, -92, 9, -127, -8, 39, 24, 56, -99, -92, -22, 13, -8, -25, -20, -55, 38, 46, -37, 41, -43, -28, -24, -56
    .byte 55, -48, -111, 22, -43, 54, -126, 7, 47, -1, -55, -73, -46, 9, -1, -6, 70, -50, 53, 21, -20, 16, 44, 5
    .byte -6, 26, -24, 72, -45, 6, -8, -49, -19, -31, -63, -19, -2, 20, 56, -43, 24, 39, 62, 37, -80, -36, 127, -5
    .byte -4, 8, -30, -48, -11, -43, -10, 24, 44, 28, -34, -20, 65, -5, 46, 35, 28, -124, -120, -31, -47, 31, -6, -47
    .byte 42, -39, -17, -91, -20, -42, 3, 24, 37, 73, -20, 41, -21, -82, 7, -35, -100, 113, -91, 79, -62, -32, 127, 2
    .byte 63, -65, -100, 30, 39, 10, 36, -13, 7, -14, 2, -73, -14, -8, 1, -2, 62, -100, 122, 12, 19, -32, 37, -12
    .byte 41, -84, -15, -48, -40, 15, 2, 7, 25, -50, -16, -27, -2, 40, -7, -22, 53, -22, 54, -20, 33, -23, 31, -34
    .byte 22, 13, -51, -65, 28, -24, -8, -6, 9, -43, 57, -51, 37, 16, 33, -6, 46, -126, -127, -37, -22, 100, 67, 3
    .byte 4, -67, -31, 2, -1, -56, -17, 30, -28, -44, 29, 50, -28, -18, 14, 42, -33, -41, 122, 69, -61, -52, 127, 32
    .byte 82, 2, -51, 36, 41, -11, -33, -6, 17, -8, 22, 57, -23, 8, 22, 35, 9, -77, 51, -7, -7, 14, 60, -23
    .byte 23, 46, -9, 37, 28, 57, -1, 3, -28, 66, -32, 8, -9, 97, -51, -16, 39, -18, -127, -60, 59, -24, -7, -57
    .byte 37, -33, 3, -25, 50, -36, -4, -1, 9, -12, 18, -94, 12, -16, -7, -10, -34, 114, 67, 15, -39, 72, 50, -6
    .byte 1, -16, -23, -35, -11, -7, -1, -26, -18, -42, -26, 19, 35, 16, 7, 49, -98, 127, -85, -43, -47, -30, -50, -62
    .byte -47, -28, -53, -20, -52, 84, -78, -11, -19, -6, 4, 10, 21, 23, -44, -44, -57, 125, 53, 16, -8, -30, 37, 13
    .byte -14, 28, 13, -36, 5, -9, -43, -37, -42, -5, 0, 41, 84, 7, 38, -7, -17, -42, 53, -82, 47, 25, 88, 70
    .byte -41, -31, 34, 2, -97, -11, -32, 8, 18, -115, 8, -31, -44, 31, -30, 97, -83, -22, -36, -33, -18, -90, -127, 10
    .byte -5, 23, 3, 22, -22, 52, -12, -5, -46, -92, -62, 3, 80, 43, -29, -7, -127, 18, 15, -59, -120, -26, -109, -6
    .byte -20, 42, 126, -28, -53, 91, 76, 25, -19, -2, 9, -14, 29, 14, -6, -17, -46, 89, 72, -12, -110, 21, -15, -47
    .byte -39, 19, 10, -60, 0, 11, -11, -51, -10, -99, 5, -54, 53, -73, 127, -9, 13, -54, -109, -26, -48, -13, -71, 52
    .byte 11, -32, 6, -8, -100, -41, -8, 6, 69, -23, 42, -41, 29, 33, 29, 63, -77, 16, -54, -20, -13, -35, -53, -11
    .byte 2, -64, -21, 1, 28, -78, -8, -127, -28, -15, 23, 45, -81, 4, -15, 15, -50, -24, 127, 40, -100, 26, -6, 47
    .byte 55, 2, -23, 18, 39, -19, -91, -1, -3, -12, 14, 34, 48, -5, -22, -74, 20, -7, 39, -9, 84, -69, 92, 23
    .byte 18, 26, 6, 14, -31, -24, -13, -13, -22, 61, -26, 11, 5, 0, -57, -47, 49, -23, -61, -46, 79, 13, 25, 38
    .byte 40, -32, 5, -7, -25, 24, -44, -71, 18, 6, 12, -25, 3, -24, 19, -48, -35, 74, 52, 29, 63, -116, -89, -2
    .byte 26, -119, -25, 22, -14, 78, 55, -89, -67, 5, 40, 32, -35, -54, 5, 26, -4, 35, 57, 12, -17, -18, 68, -39
    .byte 127, -14, -123, -1, -49, -127, -52, -109, -37, -43, 32, 40, 11, 11, -37, -48, 57, -67, 38, -37, 78, -25, 113, 31
    .byte 28, 19, -4, 41, -113, -31, -81, -93, -28, -52, -88, 23, 71, 95, -12, -69, -60, -5, -106, -76, 84, 36, 50, 86
    .byte -12, -11, -3, -50, -58, -6, -39, -44, -81, -9, 5, -76, 63, -32, -3, -27, -12, -4, 24, 30, -19, 32, 28, 3
    .byte -30, 6, -27, 43, -35, -25, -24, 3, 81, -57, 13, -3, 12, 127, 4, -27, -47, -77, -66, -50, 31, -63, 60, 86
    .byte 52, 127, 60, 2, 87, 63, -65, -14, -5, 25, 8, -3, -63, -29, -20, -1, -65, -42, 12, -33, 0, -41, -76, -9
    .byte -36, 57, -10, -49, 40, 34, -12, 96, 73, 35, 92, 19, 25, -23, 4, 52, 70, -17, 28, 29, -36, 16, -41, 12
    .byte -25, -68, -27, 10, -67, -25, -7, 18, 20, 16, 25, 23, -46, 43, -89, 7, 3, 70, 77, -41, 50, -73, -49, 38
    .byte 11, -83, 8, -26, 0, -77, -19, -21, -67, 30, 15, 74, -55, 13, 27, -9, 61, 20, 113, 1, 62, -6, 74, 68
    .byte 41, 48, -66, -74, 102, -14, -42, -16, 11, -6, -34, 16, -32, -43, 7, 16, 121, -66, 51, 36, 39, -24, 0, -21
    .byte -67, -14, -38, 76, 41, 33, -3, 55, 18, 55, -83, -20, -38, 11, -66, 23, 75, 10, -107, 40, -9, 9, -90, -21
    .byte -38, -2, -16, -21, 14, -4, -9, -33, -14, -49, -42, -127, 27, -1, -29, -51, -5, 19, 17, -5, 3, 5, -127, 31
    .byte 30, -126, -30, 4, -28, -28, -32, 4, -127, 12, 9, -82, 65, 127, -12, -1, -48, 60, -74, 27, -24, -95, -45, 75
    .byte 61, -64, -65, -65, 22, 95, -104, -29, -61, -69, -3, 22, -54, -2, -14, -2, 4, 24, -78, -51, -12, -62, -59, -14
    .byte 54, 29, -9, 77, 24, 73, -11, -17, -42, -86, -104, -14, 77, -55, 77, 69, -21, 24, 4, 35, 38, 13, -74, 71
    .byte 66, -20, 9, -39, -78, -24, -11, -4, -2, 97, -45, -65, -99, 61, -46, 119, -78, -1, -9, 47, 40, -50, 93, 49
    .byte 0, -4, -14, 1, 1, -37, 31, -7, 23, 93, -23, -19, -6, -65, -8, 16, -12, 24, -127, 12, -78, -64, 3, 12
    .byte -34, 17, -10, 37, -66, 60, 7, -19, 39, -6, -23, -20, 25, 3, 46, 14, -53, 15, -32, -13, 0, -9, 43, 36
    .byte 49, -4, 3, 22, -77, -2, 7, -43, 23, -41, 70, 30, 57, -20, -3, -26, -80, -1, 54, 34, 8, -36, -127, -32
    .byte -42, -4, -6, -7, -75, 5, -6, -40, 8, 58, -30, 47, 7, -31, 74, -22, 55, -53, -53, -18, -24, -17, -42, -1
    .byte -29, 23, -9, 52, 3, 11, 21, 13, 101, 3, -29, -15, 25, 19, 4, -49, -127, -84, -71, -76, -19, -4, 15, -8
    .byte -11, 77, 64, 37, -61, -3, -15, -1, -14, 15, 2, -4, -61, 11, 1, -16, -81, 4, -11, -17, 20, 48, 22, 1
    .byte -33, 42, -23, -36, -16, 11, -2, -55, 41, -53, 101, 2, 31, 37, 17, -39, -45, -28, 91, 78, -34, -29, 70, -25
    .byte -79, -36, -6, 12, 34, -13, -11, -5, 7, 85, 10, 45, -127, -22, 50, -62, 1, -23, -28, -44, -12, 17, 13, -9
    .byte -8, 68, -5, 34, -37, -44, -50, 33, -42, -123, -14, -29, 19, 83, 33, -79, -85, -43, 28, -54, 14, 39, 51, 62
    .byte -39, 41, 127, -29, 101, 54, -69, 3, -35, 26, 28, -1, -44, -28, -2, 3, -2, 45, 44, 0, -3, -112, -30, -31
    .byte -56, 6, -12, -61, -46, 56, -14, 127, -13, 5, 29, -22, 35, -55, -42, 102, 24, -53, 85, -6, -1, -13, -78, 24
    .byte 21, -52, 1, -14, -28, -25, -12, -23, 58, 27, 26, -60, -98, -12, -85, -49, -18, 42, 4, -47, 70, -19, -35, 72
    .size tc_weights_10, . - tc_weights_10

    .section .rodata.tc_stage_10, "a", %progbits
    .balign 4
    .global tc_stage_10
    .type tc_stage_10, %object
tc_stage_10:
    .word 1303297940, 1089926444, 2546, 7610, 1306953961, 1732291053, 2886, 186, 1107527103, 1086414030, 16010, 86, 1272956580, 1414504335, -5462, 7300, 1546645112, 1120129108, 18560, 22978, 1139726002, 1537582418, 20986, 8688
    .word 1490405564, 2011666104, 1750, 11634, 1883119134, 1742672641, -1124, -3362, 1106031623, 2056477649, 8448, 1904, 1539210045, 1268434940, -2760, 19606, 1501770651, 1235690498, -2976, -6720, 1171578629, 1454073162, -4246, -20446
    .word 1276649906, 1168418685, 7972, 12858, 1185160624, 1959278809, 14916, 16736, 1373153163, 1515298970, -15584, 1594, 1917248193, 2146067059, -11778, 8752, 1783672746, 2002999851, -54, 32670, 1451503668, 1273064169, 18386, 13544
    .word 2055215589, 1216190083, 33492, 29044, 1295606064, 2044364588, 19680, 10176, 2131793573, 1638504756, 30666, 1756, 1139786930, 1239350027, -9684, -7532, 1182739181, 1861566234, 15214, 8214, 2067587565, 1301120559, 17862, 10500
    .word 1538747766, 2069736996, -13316, 25318, 1115950347, 1282557684, 16224, 15528, 2001809361, 1702157736, 2134, 12178, 1311320417, 1211860698, 8798, 7782, 1151646924, 1788862605, 17414, -2446, 2101821991, 2136278610, -1420, 4286
    .word 1917454014, 1780425094, 4606, 3374, 1896216747, 1204159350, 2616, 18550, 134678279, 117901063, 117835527, 117966599, 117901319, 117901063, 134678279, 134743815, 117901064, 134678280, 117901064, 117966599, 117901319, 117901064, 117901319, 117966600
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
    movw r11, #65505
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
    movw r11, #65505
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
    movw r11, #65505
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
    movw r11, #65505
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
    .byte -126, 68, 98, -51, 67, -19, -9, 43, -24, -89, -46, 61, 8, 97, -33, -7, -40, 77, -122, -34, -23, -15, 71, 7
    .byte 104, 12, -21, 66, -17, -49, -52, -54, -24, -33, 27, 45, -107, 79, -34, -19, -58, 51, 30, -36, -58, 85, 119, -81
    .byte -77, -58, 97, -5, 78, 123, -46, -79, 14, 47, -61, -25, 42, -82, -88, -3, 85, -51, -115, -57, -3, -7, 83, 100
    .byte -110, 66, 43, -47, 65, -45, -50, 65, 48, -97, -32, 83, 106, -32, 74, -96, -115, -4, 106, 27, 74, -74, -35, -37
    .byte 97, 61, 9, 80, -79, -39, -60, -36, 100, -45, -27, 80, -3, -70, -24, -23, -47, -30, -117, -128, 108, -1, 90, -3
    .byte 59, -62, 79, -68, -111, -28, -52, -53, -24, 70, 54, 68, -56, -43, -75, 21, -9, 37, 55, -49, 15, -86, -74, -105
    .byte 5, -31, 46, -42, -60, 70, -41, 73, -40, 29, -58, 70, -77, 84, -79, -45, 35, -13, -61, 32, -84, 60, 118, -17
    .byte -127, 45, -116, 33, 47, -64, 90, -60, 38, 94, -53, 76, -53, -82, -57, -25, -97, -74, -47, 62, -74, 120, -50, -41
    .byte -126, -11, 54, -45, 102, -52, 92, -70, 36, -20, -83, 34, -60, 75, -41, 100, -97, 58, -46, -105, 31, -48, 102, 127
    .byte 10, -103, 57, -92, 15, -85, 60, -74, 65, -13, 46, -52, 44, -76, -127, -22, -88, -114, 22, 44, 51, -88, -48, 32
    .byte -79, 49, -48, 74, -84, -71, -28, -13, -32, 85, 8, -90, -67, -8, 66, -98, -53, -1, -44, -1, 0, 0, 0, 0
    .byte -83, -1, -50, -1, 0, 0, 0, 0, -1, -1, 92, 0, 0, 0, 0, 0, -76, -1, -53, -1, 0, 0, 0, 0
    .byte 79, 0, -74, -1, 0, 0, 0, 0, -31, -1, -62, -1, 0, 0, 0, 0, -27, -1, -76, -1, 0, 0, 0, 0
    .byte -89, -1, 127, 0, 0, 0, 0, 0, -101, -1, -32, -1, 0, 0, 0, 0, -78, -1, -24, -1, 0, 0, 0, 0
    .byte -62, -1, -85, -1, 0, 0, 0, 0, 73, 0, -77, -1, 0, 0, 0, 0, -55, -1, 45, 0, 0, 0, 0, 0
    .byte -51, -1, 8, 0, 0, 0, 0, 0, -23, -1, 104, 0, 0, 0, 0, 0, 104, 0, 50, 0, 0, 0, 0, 0
    .byte 34, 0, -73, -1, 0, 0, 0, 0, 16, 0, 63, 0, 0, 0, 0, 0, -51, -1, -10, -1, 0, 0, 0, 0
    .byte -65, -1, 4, 0, 0, 0, 0, 0, -18, -1, -49, -1, 0, 0, 0, 0, -45, -1, -65, -1, 0, 0, 0, 0
    .byte -74, -1, -31, -1, 0, 0, 0, 0, 113, 0, 109, 0, 0, 0, 0, 0, -85, -1, -65, -1, 0, 0, 0, 0
    .byte -17, -1, -40, -1, 0, 0, 0, 0, 79, 0, -56, -1, 0, 0, 0, 0, 52, 0, -80, -1, 0, 0, 0, 0
    .byte -59, -1, 96, 0, 0, 0, 0, 0, 122, 0, -67, -1, 0, 0, 0, 0, 89, 0, 6, 0, 0, 0, 0, 0
    .byte -42, -1, 40, 0, 0, 0, 0, 0
    .size tc_weights_12, . - tc_weights_12

    .section .rodata.tc_stage_12, "a", %progbits
    .balign 4
    .global tc_stage_12
    .type tc_stage_12, %object
tc_stage_12:
    .word 1403822996, 1495664449, -205768, 1680, 1485323879, 1409190435, -80364, -213728, 1402768009, 0, -206492, 0, 0, 0, 0, 0, 168430090, 10
    .size tc_stage_12, . - tc_stage_12

#endif

#if defined(__linux__) && defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
