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
    movw r1, #80
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #236]
    movw r2, #384
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
    strh r2, [r11, #192]
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
    strh r0, [r11, #384]
    strh r2, [r11, #576]
    addw r11, r11, #24
    ldr r0, [sp, #52]
    str r11, [sp, #56]
    cmp r12, r0
    bne 15b
    addw r11, r11, #576
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
    .byte 76, -11, -48, -102, 95, -24, -45, -96, 58, -9, -38, -76, 63, 26, -3, -40, 42, -14, -64, -107, -55, -63, -80, -97
    .byte 78, -19, -76, -127, 84, -12, -54, -126, 16, 22, -61, -89, -18, -71, -96, -127, 100, 0, 0, 0, 106, 0, 0, 0
    .byte 75, 0, 0, 0, 60, 0, 0, 0, -8, 0, 0, 0, 19, 0, 0, 0, 115, 0, 0, 0, 99, 0, 0, 0
    .byte 50, 0, 0, 0, -4, 0, 0, 0, 6, 32, -80, 92, -18, 18, -95, 106, -6, 9, -119, 120, 42, -24, -45, -52
    .byte 12, -75, -54, -49, -36, -127, -82, -73, -1, 36, -88, 114, -7, 10, -117, 127, 42, -38, -42, -9, -10, -99, -53, -36
    .byte 8, 0, 0, 0, -10, 0, 0, 0, -49, 0, 0, 0, -54, 0, 0, 0, -60, 0, 0, 0, -93, 0, 0, 0
    .byte -6, 0, 0, 0, -18, 0, 0, 0, -64, 0, 0, 0, -43, 0, 0, 0, 1, -53, -53, -18, -11, -94, -108, -35
    .byte -15, -110, -127, -41, -4, -13, -9, -28, -4, 0, 36, 27, -21, 11, 29, 50, 12, -51, -68, -14, -26, -78, -126, -6
    .byte -14, -4, -9, 16, -1, 13, 59, 42, -5, 0, 0, 0, -16, 0, 0, 0, 5, 0, 0, 0, -4, 0, 0, 0
    .byte 76, 0, 0, 0, 99, 0, 0, 0, 2, 0, 0, 0, -16, 0, 0, 0, 24, 0, 0, 0, 127, 0, 0, 0
    .byte 1, 63, -8, 47, -63, 8, -63, 22, -61, 20, -29, -5, 73, 47, -27, -33, 38, -17, -97, -105, 27, 1, -90, -102
    .byte -17, 18, -3, 45, -127, -18, -90, -21, 47, 0, -78, -77, 19, -2, -91, -127, 3, 0, 0, 0, -12, 0, 0, 0
    .byte -37, 0, 0, 0, 47, 0, 0, 0, -14, 0, 0, 0, 12, 0, 0, 0, 16, 0, 0, 0, -19, 0, 0, 0
    .byte -15, 0, 0, 0, -27, 0, 0, 0, 33, -110, 57, 19, 61, -58, 61, 100, 91, -65, 64, 88, 84, 79, 127, 34
    .byte 15, 22, 37, -13, -62, -69, -49, -87, 41, -119, 76, 53, 90, -67, 80, 127, 50, 53, 99, 28, -13, -9, -45, -51
    .byte -86, 0, 0, 0, -34, 0, 0, 0, -35, 0, 0, 0, 59, 0, 0, 0, -23, 0, 0, 0, -92, 0, 0, 0
    .byte -88, 0, 0, 0, -64, 0, 0, 0, 43, 0, 0, 0, -56, 0, 0, 0, -8, 22, 27, 16, -14, 35, 124, 28
    .byte -41, -15, 41, -10, 0, 2, -38, 22, 28, 90, 49, 87, -71, -77, -71, -67, -11, 50, 98, 43, -18, 9, 127, 3
    .byte 74, 127, 56, 67, -8, 10, -1, 34, -40, 0, 0, 0, -3, 0, 0, 0, -28, 0, 0, 0, 3, 0, 0, 0
    .byte 83, 0, 0, 0, -20, 0, 0, 0, -13, 0, 0, 0, -32, 0, 0, 0, 62, 0, 0, 0, 30, 0, 0, 0
    .byte -10, -6, -15, 31, -16, -15, -20, 96, -19, 0, 56, 120, -36, 51, -80, -15, 12, 97, -48, 17, -18, 97, -30, 8
    .byte -8, -17, -19, 59, -31, -13, 3, 127, -21, 74, -87, -10, 16, 127, -34, 16, 2, 0, 0, 0, 8, 0, 0, 0
    .byte 26, 0, 0, 0, -28, 0, 0, 0, -18, 0, 0, 0, -26, 0, 0, 0, 7, 0, 0, 0, 10, 0, 0, 0
    .byte -30, 0, 0, 0, -7, 0, 0, 0, -44, -72, -54, -51, 101, 114, 127, 58, -99, -105, -96, -44, -37, -66, -37, -127
    .byte -31, -49, -40, -66, 23, 39, 42, 17, 94, 29, 31, -35, -27, 24, 67, 40, -36, -42, -29, -80, 42, 13, 42, 3
    .byte -13, 0, 0, 0, -2, 0, 0, 0, 32, 0, 0, 0, -44, 0, 0, 0, -49, 0, 0, 0, 41, 0, 0, 0
    .byte -64, 0, 0, 0, 13, 0, 0, 0, -43, 0, 0, 0, 30, 0, 0, 0, -73, -93, 85, 80, -56, -75, 69, 64
    .byte -77, -90, 41, 54, -12, -40, 78, -56, 4, -34, 127, 2, 15, -33, 119, -30, -70, -85, 59, 59, -98, -127, 51, 51
    .byte 13, -25, 91, -34, 1, -26, 125, -14, 13, 0, 0, 0, 29, 0, 0, 0, -12, 0, 0, 0, -37, 0, 0, 0
    .byte -52, 0, 0, 0, -50, 0, 0, 0, 5, 0, 0, 0, 11, 0, 0, 0, -47, 0, 0, 0, -53, 0, 0, 0
    .byte -80, -127, -59, -3, -48, -53, -47, 36, 3, -19, -42, 6, -2, 9, 37, 127, -49, -50, -19, 92, -59, -65, -34, 43
    .byte -48, -72, -52, -7, -17, -50, -50, 23, -3, -21, 4, 95, -78, -44, -27, 74, -5, 0, 0, 0, 19, 0, 0, 0
    .byte 41, 0, 0, 0, 35, 0, 0, 0, 4, 0, 0, 0, -20, 0, 0, 0, 17, 0, 0, 0, 37, 0, 0, 0
    .byte 27, 0, 0, 0, -23, 0, 0, 0, -71, -108, -127, -87, 23, 73, 103, 104, 35, 21, -10, -56, -9, 40, -74, 79
    .byte 7, 80, -91, 80, -34, 52, -127, 53, -23, -31, -17, 8, 31, 50, 50, 15, -14, 69, -106, 81, -7, 59, -116, 80
    .byte -58, 0, 0, 0, 38, 0, 0, 0, -19, 0, 0, 0, -16, 0, 0, 0, -10, 0, 0, 0, -25, 0, 0, 0
    .byte 22, 0, 0, 0, -9, 0, 0, 0, -2, 0, 0, 0, -24, 0, 0, 0, -75, -15, -49, 29, -55, -20, -7, 112
    .byte -87, -1, 9, 105, 1, -47, -86, 14, 23, -17, -93, 41, 14, -45, -68, 24, -69, -35, -21, 65, -61, 0, -1, 127
    .byte 19, -61, -82, 23, 37, -27, -67, 37, -20, 0, 0, 0, 9, 0, 0, 0, 29, 0, 0, 0, 70, 0, 0, 0
    .byte 127, 0, 0, 0, 58, 0, 0, 0, 5, 0, 0, 0, 41, 0, 0, 0, 91, 0, 0, 0, 110, 0, 0, 0
    .size tc_weights_0, . - tc_weights_0

    .section .rodata.tc_stage_0, "a", %progbits
    .balign 4
    .global tc_stage_0
    .type tc_stage_0, %object
tc_stage_0:
    .word 1672737225, 1459308797, -802, -1500, 1139606364, 1651438785, 30582, 48932, 2065879499, 1248688131, 858, 3422, 1336984066, 1380868417, -1488, -9950, 1564128278, 1209574041, 39020, 3648, 1182847842, 1199912702, 6044, 460
    .word 1423589475, 1287065057, 3684, 12576, 1278612339, 1455153793, 21506, 1134, 1586068410, 1482061307, -6080, 3388, 1463174023, 1111358964, 12348, 3036, 1475186019, 1305871221, 32876, 19642, 1794192349, 1644051706, 13096, 19074
    .word 151455752, 134678281, 117901064, 134678279, 117966600, 134743816
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
    ldrsb r8, [r0, #384]
    pkhbt r4, r4, r8, lsl #16
    ldrsb r5, [r0, #768]
    ldrsb r9, [r0, #1152]
    pkhbt r5, r5, r9, lsl #16
    ldrsb r6, [r0, #1536]
    ldrsb r10, [r0, #1920]
    pkhbt r6, r6, r10, lsl #16
    ldrsb r7, [r0, #2304]
    ldrsb r11, [r0, #2688]
    pkhbt r7, r7, r11, lsl #16
    stm r1!, {r4-r7}
    addw r0, r0, #3072
    ldrsb r4, [r0, #0]
    ldrsb r8, [r0, #384]
    pkhbt r4, r4, r8, lsl #16
    str r4, [r1], #4
    subw r0, r0, #3048
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
    strb r6, [lr, #24]
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
    strb r6, [lr, #48]
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
    strb r6, [lr, #72]
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
    strb r6, [lr, #96]
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
    strb r6, [lr, #120]
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
    strb r6, [lr, #144]
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
    strb r6, [lr, #168]
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
    .word -87778, 1370137656, -10994, 1884854766, 11716, 1673112592, 12708, 1097857258, -26248, 1216327017, 43342, 2039980712, -122196, 1201327715, 64230, 1151386791, 23224, 1536985926, 90730, 1533346999, -188, 1384514819, 328, 2136421319
    .word 16598, 1258875619, 26026, 1464604853, -666, 1595290849, 1610, 1239782655, -49148, 1355126915, 43528, 1593001024, 28016, 1450555919, -49436, 1611041638, -1232, 1077923312, 10078, 1320160320, -3202, 1989698325, 18278, 1522766373
    .word -267446266, -2116363081, 1208528325, -446398152, -1309527905, -216468216, -830570654, -1945661292, -137809683, 2133184092, 1045908488, -858657032, 218726789, 1094427671, 696209612, -469565689, -2119575930, -989278826, 2144985595, 1616324443, 2138199560, -1294805309, -821500451, 2038426605
    .word 557795887, -621027321, -452659769, 621313834, 826638831, -752267343, 251913735, -1233188958, -620206068, -717319031, 1850834902, 1056228615, 595569884, -1090048843, 245193730, 1107394902, -1197474041, 352064854, -1761050160, 1967620527, 1179847017, -888543225, 251555199, -33102599
    .word -85719809, -874610425, -1186858234, 111509474, -418918353, -590095920, 2136361691, 1500459016, -1092289780, -653753942, -1346425343, 2136951221, 0
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
    movw r1, #48
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #1536
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
    strh r2, [r11, #768]
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
    .size tc_kernel_2, . - tc_kernel_2

    .section .rodata.tc_weights_2, "a", %progbits
    .balign 4
    .global tc_weights_2
    .type tc_weights_2, %object
tc_weights_2:
    .byte 7, 20, -59, -108, -3, -23, 18, 51, -43, 7, 6, -23, -15, -12, 2, 3, 12, -124, 44, -73, 24, 46, -37, -18
    .byte 127, 100, -39, -122, -52, -11, -127, -15, -9, 19, -19, 33, 12, -33, -6, 4, -3, -29, -14, -7, -117, 5, 4, -12
    .byte -56, -8, 28, 12, 1, -53, 2, 56, 42, -57, -8, -103, 13, -3, -1, 18, -109, 50, 49, 4, 6, 64, -29, 54
    .byte -1, -49, 1, -16, -87, 30, 112, 71, 1, 122, 23, 12, 20, 4, -13, -4, 7, 127, 35, -36, 127, -57, -2, 20
    .byte -16, -54, -75, -15, -4, -127, -7, 119, -87, 2, -10, -88, -33, 3, -18, 23, -94, 25, 14, 21, -72, 101, -32, 19
    .byte 77, 3, -17, 1, -98, -79, 1, 97, -33, -79, 25, -35, -33, -7, -57, -22, -45, 102, -127, -75, -5, 36, -11, -20
    .byte 37, -54, 28, -21, 20, 14, 39, 101, -36, -15, -11, -7, 53, -17, -6, 1, 32, 8, -17, 0, -94, 63, -2, 116
    .byte 37, 68, -123, 15, -103, 100, -95, 54, -7, -59, -25, -5, 6, -26, -35, -6, -127, 66, 1, 8, -127, 1, 4, -2
    .byte 12, -11, 127, 14, 27, -15, -34, -90, 27, -3, -11, -8, 31, -8, -8, -92, 118, -33, -28, -30, 42, -60, 29, 20
    .byte -4, 71, -17, -26, 22, 44, 2, -6, 0, -31, -2, -19, 59, 15, 127, 19, -42, 125, -10, -75, -9, -56, 2, -26
    .byte -20, 23, 82, -15, -26, -46, 34, 41, 12, -14, 19, 14, 17, -50, -8, -37, 11, 97, -34, 11, -37, 100, -33, 89
    .byte -15, 55, 9, 5, -31, 19, 127, 1, 111, 127, -29, 31, 10, -22, -13, -25, 21, 7, 121, -74, 91, 15, -46, 0
    .byte -1, -30, -127, 37, 8, 19, -48, -49, -5, -6, -3, 13, -4, 4, -19, 21, 26, -9, -18, -34, 22, -127, 8, 0
    .byte -45, 70, -6, 8, 98, 115, 52, 1, 22, -18, -13, 16, 3, 30, -18, 52, 4, 31, -46, -34, 32, -37, 95, -36
    .byte 64, 60, 40, -2, -21, 17, 0, -73, -55, 8, -19, 24, 29, 75, 23, -84, 127, 19, 4, 17, -5, 127, 61, 48
    .byte 60, 94, 64, 66, 68, 42, 29, 43, 27, -117, -3, 19, -13, 31, -55, 5, 96, 15, -69, -8, 35, 9, -36, 19
    .byte 6, 27, -1, -8, -20, 9, 56, -56, 24, -52, 8, 106, 6, -90, -21, -25, 127, 27, -6, -33, 17, -80, -63, -102
    .byte 57, 23, 13, 36, -127, -74, -43, -64, 2, -87, 30, 35, -14, 19, 93, 6, -29, -4, -45, -47, -22, -38, -17, 25
    .byte -26, -31, 127, -6, 3, -27, 13, -79, 5, 17, -9, 90, 45, 28, -15, -70, 86, -46, -103, -10, -45, -76, 127, -4
    .byte -37, 126, 60, -45, 59, 3, -50, -25, 50, -3, -77, 7, 8, 44, 37, 12, 41, 67, 109, 5, -53, 13, -43, -50
    .byte -34, 22, -120, 56, -6, -22, -55, 31, 7, -15, 7, 24, 0, -56, 7, -42, 127, 110, -101, -70, 23, -1, 30, 27
    .byte -44, -8, 0, -37, -80, 44, -2, -35, -23, -76, -89, 9, -23, 5, 10, -9, -6, -22, 38, -33, 13, -42, 127, 25
    .byte 8, 39, -14, -44, 15, 21, -127, 38, 46, 38, -12, -44, -24, -27, 5, 94, -44, -13, 58, 20, 32, 58, 9, -19
    .byte 21, 32, 127, 65, -41, -38, 59, 36, -62, 2, -9, 2, -15, -74, 88, 11, 96, 12, -7, -66, 51, 4, 38, 20
    .byte 14, 87, 33, -20, 1, 37, -80, -126, -3, 7, -4, -80, -5, 5, 6, 3, -76, -24, 36, -71, 11, -127, -26, -40
    .byte 38, 17, 52, -74, 123, 37, -32, -115, 3, -28, -12, -31, 15, -32, 55, -1, 77, -62, -127, -113, -81, -68, 24, 63
    .byte -9, -21, -10, 13, -42, 81, 94, -75, 13, 1, 8, 13, 18, -17, 14, -82, 53, 46, 34, -9, -6, -108, 73, 2
    .byte -25, -8, -102, 28, 84, -81, -22, -73, 14, -14, -14, 2, 4, 127, 50, -16, -127, -11, 25, -8, -29, -58, 31, 76
    .byte 22, -8, 29, 32, -43, 15, -118, -13, 52, 74, 6, -63, 5, 5, 14, 3, -58, 127, 74, 28, 52, 77, -127, -86
    .byte -11, 107, -61, -48, 30, -56, 66, -91, -29, 95, -93, -18, 24, 84, -48, 33, -75, 11, 70, 22, 16, -47, 124, -15
    .byte -10, 122, -32, 69, -3, -2, 6, -48, -40, -12, -8, -5, 10, 0, 9, 21, -8, -65, 74, -31, 16, -64, 4, -44
    .byte 127, 78, 10, -82, 34, 11, 127, -85, -14, 28, -16, 27, 5, 14, 17, 5, 27, -58, 3, -30, 120, 14, 10, 22
    .byte -24, 3, 49, -37, -15, 67, -86, -73, 6, -16, -13, -32, -86, -23, -35, -27, -127, -80, 24, -67, -34, 4, 2, 33
    .byte 118, 61, 7, -9, 75, 62, 70, 18, 27, -7, 29, -10, 15, -35, -36, 11, 37, 70, 30, -11, 127, -92, -64, -15
    .byte -28, -4, 83, 40, 22, -87, -27, 53, -6, 26, 11, 1, -45, 65, 0, 127, -89, -20, 51, -19, 69, 23, 89, 4
    .byte 14, -127, 10, -19, 124, 33, -40, 62, 11, 29, -20, 24, -58, 51, 41, -21, -1, -111, 19, 56, -100, 72, 18, 106
    .byte -56, -78, -109, 64, -40, -32, 26, 83, 9, -1, 17, -14, -65, -25, -32, 35, -38, 26, -59, 26, -37, 54, 21, 61
    .byte -53, 15, 67, -9, 41, -61, 16, 54, 5, 127, -13, -10, -98, 23, 74, -56, 54, 28, -21, 83, 56, -7, -127, 46
    .byte -4, 10, -127, -23, 26, 64, -53, -109, -14, 25, -1, 2, 19, 8, 6, -55, -43, -4, -24, 25, -51, -75, 20, -49
    .byte 32, -31, 46, -25, 119, 47, -19, -127, -28, -39, 32, 8, -6, -23, 14, 12, 59, -16, 5, 25, -6, -60, 45, -80
    .byte -1, -7, 45, -76, -33, -58, -1, 85, -9, 19, 4, -19, -127, -26, -11, 83, 109, -56, -20, 26, 32, -40, -25, 6
    .byte -6, 58, -23, 5, -50, -1, 37, -43, -21, -24, 32, -20, -48, 4, -29, 1, -8, 127, -1, -20, 20, 38, 3, 25
    .byte 33, 17, -127, -3, -26, 28, -13, -16, 24, 33, -16, -41, -4, 4, -6, -64, -31, 5, 75, 60, -107, 3, -24, -2
    .byte -17, 56, 16, 28, 15, 14, 3, 1, -18, -71, 41, -24, 5, -6, 19, 7, 11, -100, -35, -64, 12, 127, -27, 9
    .byte 48, 27, -106, 2, -4, -18, -4, 0, 29, 37, -19, -78, 10, 2, 2, 12, 30, -11, -55, -3, -27, 7, 11, -22
    .byte 78, 56, 108, 127, -21, -11, -106, -11, -12, -53, 51, 7, -1, 15, 2, 2, 118, -26, 25, -16, -127, -2, -3, 14
    .byte -15, 71, 12, -127, 2, -10, -46, -127, 5, 17, 7, -103, 13, 59, 21, -78, -20, -6, 41, 19, -57, 48, -9, -5
    .byte 54, 65, 97, 33, -37, -18, 5, -28, 20, 30, -8, 6, 16, -15, -25, 2, 124, -30, 38, 42, 18, -15, 56, -35
    .size tc_weights_2, . - tc_weights_2

    .section .rodata.tc_stage_2, "a", %progbits
    .balign 4
    .global tc_stage_2
    .type tc_stage_2, %object
tc_stage_2:
    .word 1094512013, 1986477844, 5414, 5148, 1572736365, 2006868462, 1850, -7250, 1255559321, 1327576911, 27488, 19168, 1628191228, 1563623453, -128, -4910, 1777704389, 2084677018, -9880, -4744, 1166972674, 1843858165, -16222, 3218
    .word 1781312090, 1814895617, 7910, -8882, 2072969337, 2039562205, -17104, 1448, 1309461139, 2140765310, -8660, 26146, 1525311583, 1591099386, -11914, 12848, 1694032453, 2130383459, 10354, -246, 1453315674, 1167068677, 1740, -5898
    .word 1153309896, 2089504225, 16128, 8202, 1994238389, 1412414846, 3430, 6940, 1293159017, 1508556590, -7442, 102, 1833158385, 1550215816, -2800, 1354, 1802457203, 1616776846, 5090, 24552, 1659267924, 1726913172, 7908, -19682
    .word 1700478615, 2095519371, 7646, 8962, 1533334554, 2072849658, 8710, 8818, 1217738047, 2060589548, -5764, 17798, 1543650495, 1688375301, 11028, 15850, 1475993453, 2101594531, -12434, 10562, 1548167926, 1768726245, -11748, 18686
    .word 117900806, 117835526, 117901063, 117901062, 117901062, 101123847, 117835526, 117901063, 117835527, 117835527, 117835526, 101123335
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
    addw r6, r2, #384
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
    ldrsb r8, [r0, #384]
    pkhbt r4, r4, r8, lsl #16
    ldrsb r5, [r0, #768]
    ldrsb r9, [r0, #1152]
    pkhbt r5, r5, r9, lsl #16
    ldrsb r6, [r0, #1536]
    ldrsb r10, [r0, #1920]
    pkhbt r6, r6, r10, lsl #16
    stm r1!, {r4-r6}
    addw r0, r0, #48
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
    strb r7, [lr, #384]
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
    strb r6, [lr, #48]
    strb r7, [lr, #432]
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
    strb r6, [lr, #96]
    strb r7, [lr, #480]
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
    strb r6, [lr, #144]
    strb r7, [lr, #528]
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
    strb r6, [lr, #192]
    strb r7, [lr, #576]
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
    strb r6, [lr, #240]
    strb r7, [lr, #624]
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
    strb r6, [lr, #288]
    strb r7, [lr, #672]
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
    strb r6, [lr, #336]
    strb r7, [lr, #720]
    ldr lr, [sp, #32]
    addw lr, lr, #384
    str lr, [sp, #32]
    ldr lr, [sp, #32]
    addw lr, lr, #384
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
    .word 7876, 1194651140, 103426, 1598330591, -12710, 2139853777, -125368, 2052495876, -64416, 1517778903, -7288, 1840884984, 54508, 1492658422, -118384, 1223906155, -4014, 1563720372, 15076, 1457416775, 372, 1185631737, 22154, 1695436382
    .word 42308, 2007765835, -15786, 1078070830, 25816, 1600914958, 8378, 1302365829, -16534, 1888974182, -1402, 1661410700, -101262, 1138436908, -14676, 1581225901, -5514, 1997732063, 29544, 1462947022, 38500, 2081085597, 18634, 1396114648
    .word -59842, 1490520105, -127138, 1587511442, 38742, 1989419129, 57850, 1659741962, 11876, 1149386225, -75922, 1133465484, -10228, 1118736842, -76734, 1575082378, 15920, 1362522999, 1352, 1484734228, -13574, 2100278688, -15152, 1091484011
    .word 36136, 1400104980, 11848, 1434238813, -23220, 1499655222, 72516, 1948929252, -99984, 1447352078, 6066, 1669442121, -33262, 1794975952, -9376, 1287581725, 56112, 1813410892, 35318, 1385356675, 7764, 1812632237, -4, 1303190954
    .word 2130810631, -648348727, 1409826270, 789975637, 562002144, 2145358599, 1049558375, -2130198035, -360188239, -506689544, 1110461960, -1884579967, -1962430280, 146505505, -1998105805, 2138397960, -520285955, -2130253587, -1008943200, -739779116, 1458940934, -242158977, -905431339, -760808941
    .word 846823365, -1662943482, 458417613, 1795747839, 493893095, -1333714693, 168040713, 2009781459, -435781761, -58645513, -1812249998, 334102024, 1928709800, -1039696086, -190152895, -19084220, 2027812104, -2125997105, 2131249302, 20836903, -1511201645, 115388934, -889421321, 503816384
    .word 411040030, -624708455, -352777209, 2035948673, -83324417, -674955267, 813652461, 368576007, 2146363641, 218566449, 494913793, -133493543, -188692985, -638768073, -1543077451, 250579329, -510346755, 489349640, -1252622553, -687340027, 1677492055, -1108616598, -603647737, -1058308481
    .word -1559770160, -1870535521, 69155858, -923659002, -1433518518, -1694072881, -545188614, -32731913, 2133046535, -967547881, 50831799, 2144125523, -765671737, -235663097, 494342785, -1610103576, 328692688, 1742373247, 1065310984, -586801180, 688379097, -420414337, -99891474, -104464633
    .word 2142539971, 185086227, 1901348345, -1228074369, 572457991, -2121341556, 738765267, -355324801, -337850384, 1373339911, -569059392, 1778786795, -202604280, 1845069593, 1500217096, -297825315, -972540435, 1206984726, 1937765695, 767798279, 1891949740, 2080919423, -144914888, -2118052982
    .word 0
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
    movw r3, #1536
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
    movw r10, #3072
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
    addw r0, r9, #768
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
    subw r8, r8, #3068
    movw r9, #768
    addw r0, r9, #768
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
    movw r5, #36
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #576
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #96
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #2304
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #160]
    addw r0, r0, #3072
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
    addw r0, r12, #3072
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
    strh r2, [r11, #1152]
    addw r11, r11, #72
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
    .byte 3, -72, 45, -4, 67, -7, 120, 3, -35, 67, -47, -28, 10, 29, -34, 2, -5, 33, 90, 44, -32, -71, -18, 55
    .byte -11, 75, -68, 27, 14, 13, -102, -31, -22, -17, 17, 27, 59, 64, 9, -4, 42, 55, -109, 40, -73, -7, -30, -92
    .byte 47, -21, -2, -43, 87, -10, -42, 37, 0, -67, 127, 11, -127, 48, -42, -25, -72, -77, -37, 65, -79, -27, -11, -1
    .byte -80, 52, -8, -36, 88, 78, -9, 64, 2, -29, -5, 34, -3, 22, -52, 34, -28, 12, -32, 11, 14, 8, 0, -96
    .byte 25, -85, 114, 27, -54, 10, 30, 13, 2, 67, 38, 27, -12, 127, 8, -18, 105, -69, 108, -92, 50, 20, 15, -68
    .byte 35, 17, -46, -3, -39, 44, -7, -1, 3, -4, 3, -28, 20, -4, 27, 40, 50, -40, 24, -96, 40, 22, -21, -75
    .byte 0, -1, -21, -33, 19, -10, 38, -55, -37, -17, -3, 3, 11, -12, 68, 7, -70, 64, 110, -55, -60, -70, 58, 22
    .byte -43, -34, -27, -1, 6, -33, -24, -78, -14, -65, 26, 127, 11, 15, -47, 25, -8, -46, -40, -33, -2, 9, -14, 44
    .byte 45, -2, -13, 37, 44, 30, 47, 0, 12, 29, -28, -28, 32, 18, 26, -13, -17, -43, -77, 54, -66, 127, 43, -34
    .byte 25, 102, -30, 9, -63, 6, 4, 95, -33, 3, 42, -19, -5, 16, -20, 11, -1, -77, -17, 35, -16, -14, -28, 0
    .byte -14, 6, -26, -74, -39, -23, 10, 27, 38, -56, 113, -2, 59, -12, 100, -12, -5, 99, 43, -42, -26, -56, -59, 15
    .byte 13, -36, 59, 39, -74, -26, 64, -25, 22, 21, -10, -39, 4, -42, 44, 54, 81, -4, -127, 27, -8, -16, -25, 15
    .byte 13, 0, 73, -7, -54, 11, -21, 18, -33, 61, -17, 8, -19, -7, -21, 15, 57, 48, 100, -26, 49, 2, 1, -49
    .byte -23, 18, -59, -49, -32, 19, -21, 41, -56, 20, 23, -21, -4, 29, -14, 27, 55, -15, 2, 36, -5, -16, -15, 0
    .byte -18, -34, -26, -55, 3, -5, -2, 29, -25, 5, 18, -5, 3, 3, -8, -12, 12, 3, 8, 24, 4, -127, 50, 52
    .byte -19, -127, -27, 57, -19, -7, -2, 54, -24, -92, 25, 50, -18, 4, 11, 47, -34, -49, 10, -37, 19, -7, 18, -19
    .byte -104, 13, 3, -24, -42, -87, 31, 27, -10, 110, -124, -17, 7, 11, -8, -22, -27, -104, 36, -96, -38, -32, 39, -61
    .byte -69, -28, -46, 127, -19, -26, -26, -25, 20, -4, -13, 62, -19, 44, 6, 4, -29, 4, -123, -28, 19, -15, 12, 16
    .byte 71, -9, -5, -11, -29, 5, 8, -32, 47, -53, -79, 14, 11, 3, -24, 38, -39, 3, -104, -84, -3, 127, -55, -24
    .byte 70, -43, 20, 54, -30, -12, -16, 37, 32, -17, 3, 28, 18, -35, -10, -18, 2, 5, -3, 82, -83, 45, -52, 16
    .byte -13, -9, -68, -39, -58, -10, -35, -22, 0, -20, 16, -19, -23, -20, -1, 7, -92, -110, -33, 99, -2, 73, 28, -13
    .byte 53, -29, -55, 80, 89, -22, -100, 127, 3, 15, -17, 28, -26, -30, -5, 36, -29, 89, -12, 37, 24, 8, 32, 51
    .byte -53, 53, 18, 10, 35, 0, 7, -17, 20, -28, -64, 20, 26, -11, 3, 36, 14, 24, -56, -90, -64, 52, 7, -41
    .byte -35, 127, -66, 8, 108, -89, -29, 42, 53, -2, -69, -41, 40, -40, 7, 28, 109, -27, -35, -1, 58, -34, -124, 33
    .byte -69, -10, -89, 10, -18, -48, -90, 20, -22, -107, -20, 33, -11, 81, 76, 54, -3, 8, 49, 86, -5, -60, -17, 127
    .byte -42, -48, 55, -45, 94, 27, 22, -13, 44, 21, -21, -22, 30, 48, 11, -22, 7, 8, 40, -34, 75, -34, -38, -55
    .byte -18, -26, -21, 63, 12, 10, -78, 50, -31, -51, 16, -20, -117, 24, 82, 27, -19, -37, 17, 70, -39, 54, -35, 94
    .byte 86, 88, -91, -108, 25, -14, 34, 121, -42, 127, 3, 12, 34, -11, -41, 46, -68, -58, 77, -42, 119, 16, -7, -98
    .byte 127, -73, 28, 31, 103, 18, 70, 8, 35, 58, -4, -16, 9, -50, 26, 9, 21, -63, -6, -2, 46, 36, 28, -127
    .byte 75, 58, -20, 86, 13, 28, 24, -9, -32, 45, -15, 55, -27, 27, 16, -20, -34, -2, -22, -25, 32, -11, -58, -1
    .byte -45, -6, 50, 43, -39, -3, -2, 23, -28, 53, -4, -8, 4, 13, 38, 16, 29, -6, 4, -25, 13, 24, -47, 5
    .byte 9, 15, 56, -13, -2, -49, -48, 8, -14, -41, 6, 45, 14, -64, 40, 55, 59, -24, 6, -41, -48, -34, 13, -21
    .byte -82, -40, -107, 10, -127, 70, -20, 28, 13, -30, 13, 5, 21, 116, 7, 27, -70, 26, -127, -32, -37, -83, -127, -24
    .byte -1, -47, -14, 33, 32, -30, 70, 17, -12, 17, -15, 28, -18, -5, -5, -60, -55, -6, 21, -11, -13, -121, 54, -50
    .byte -13, 6, -5, 13, -2, -25, -16, 10, 0, 1, -19, -15, 28, -25, -42, 16, 16, 11, -48, -23, 78, -7, -98, -14
    .byte 3, 2, 9, 2, 26, 64, -53, 0, -10, -18, 12, -74, -36, -24, 21, -108, -19, -33, 4, -5, -63, -23, -2, -57
    .byte 51, -59, 77, -12, 2, -2, 54, -6, 9, -60, -95, 18, 1, -127, -102, 1, 0, -22, -80, 86, 79, -29, 3, 58
    .byte 14, 122, -11, 2, 3, -57, 76, 46, 82, 19, -5, -84, -17, -18, -12, 8, 127, -68, 30, 28, -78, -89, -64, 32
    .byte -18, 29, -4, -95, 26, 10, 23, -14, -60, 0, 61, -11, -92, -71, 1, -5, -5, 86, 37, 71, -9, 8, -82, 16
    .byte -20, -55, -65, -15, -54, -85, 46, -56, 52, -63, 7, 67, 27, -94, -6, 12, 70, -60, 57, 54, 70, 7, 32, 23
    .byte 31, 9, -63, 19, -36, 0, -75, 13, 9, -66, -74, 1, 41, -93, 62, 35, -20, 72, -73, -89, -67, -10, 6, -121
    .byte -98, 127, 65, 85, 71, -11, -33, -46, 9, 78, 17, 36, 36, -14, -1, 7, 35, -126, -48, 88, -27, -26, 50, -5
    .byte 6, -11, 92, -16, -37, -1, -48, -28, 35, -78, 12, 7, -57, 5, -99, -44, -44, 2, -23, 104, -127, -61, -64, -97
    .byte -122, 76, 122, 89, -32, -29, 11, -64, -33, 68, 27, 0, -5, 87, 57, -27, -84, -39, -47, 57, -82, -18, 18, -46
    .byte 24, -6, 113, 11, 52, 28, 40, 68, 45, -34, 36, 29, -44, 17, 32, -42, 74, -41, 74, 23, -18, -90, -127, -50
    .byte 2, -22, 3, 121, -36, -11, -66, 20, -39, 68, 13, -109, 0, 1, 39, 36, -32, 37, 62, 31, 10, -75, 10, -105
    .byte 7, 19, 7, 47, -62, -19, 1, 25, 31, -82, -38, -36, 21, 37, -127, 44, 81, -65, 99, 5, 7, -43, 35, -95
    .byte 2, -119, -85, 2, 29, -45, -19, -25, -46, 23, 39, 127, 17, -13, 65, 100, 9, -66, -50, -87, -78, 52, -24, -37
    .byte -3, 36, -53, 25, 40, 2, 36, -33, 0, -21, 83, -32, -50, -85, 12, -17, -52, -81, -113, -106, 18, -28, 75, 33
    .byte -15, 106, 20, -31, -6, -7, -90, -118, -29, 15, 0, -7, -35, -24, -25, 77, 17, 7, -30, -90, 53, 45, 73, 49
    .byte 16, 21, 4, 51, 30, -28, -86, 14, 5, -1, 67, 89, 27, -24, 60, -18, -43, -46, -13, -76, 14, -78, 35, -66
    .byte 1, 41, -35, -24, -13, 14, -38, 10, -25, 15, 31, -127, 71, 33, -67, -17, -15, 24, -16, 65, 1, -127, 70, 52
    .byte 2, 33, -74, -17, -21, 21, -50, 4, -33, -6, -16, -19, -26, -68, 56, -29, -127, -60, -46, 26, -19, 42, 73, 54
    .byte -56, 0, -9, 8, 33, -46, -66, 43, 13, 26, 14, -79, 25, 46, -18, -14, -110, -9, 3, 44, -65, 40, 44, 1
    .byte -23, -5, 10, -1, 26, 14, 127, 51, -81, 32, -35, -3, 116, 20, -54, 28, -7, -13, -21, 44, 35, 15, 1, 83
    .byte -14, 15, -9, 21, 90, -9, 28, 15, 18, 64, -23, 25, -11, 86, 20, -26, -10, -2, 6, 14, 49, 65, 16, -1
    .byte 38, 26, 5, -11, 72, 22, 126, 18, 12, 22, -2, 12, 58, -33, -38, 8, -26, -127, 1, -72, 127, -70, 33, 70
    .byte 46, 68, 1, 45, 4, 70, -71, 52, -35, -18, 16, 48, 50, 32, -30, -63, -30, -39, -86, -70, 57, 14, 106, 47
    .byte 9, -1, 2, -36, -71, 6, 31, 57, 20, -23, 84, 4, -94, -41, 4, -37, -21, -21, -63, -30, 37, 4, 118, -6
    .byte -47, -35, 12, 68, -21, -23, -54, -81, 1, -51, -23, -35, 20, 35, 95, 11, 22, -51, -37, -10, -12, 28, -19, -41
    .byte 47, -22, -118, -14, -127, -110, -123, 6, 4, -37, 0, -12, -18, -35, 41, -3, -39, 76, 112, 36, -31, -1, -95, 27
    .byte 13, 12, 65, -7, 14, 23, 21, 94, -15, -10, 24, -43, -71, -99, 5, -11, -86, 4, -22, 7, 45, 29, 9, 118
    .byte 19, -17, 13, 12, -11, 9, 47, -31, 13, 52, 16, 3, 12, -26, -56, 13, 45, -32, -13, -41, -59, 8, 59, -11
    .byte -21, 5, -21, 59, 56, -66, 24, 70, -15, 8, -14, -127, -32, -9, -28, -61, -72, 32, -67, -3, -25, -24, -9, -26
    .byte -21, 29, 26, -22, -121, 24, -19, 4, 2, -60, -87, 63, 37, 16, 26, -8, -34, 91, 80, -2, 127, 21, 63, -12
    .byte -68, 127, -105, 39, -20, 38, -37, -29, 0, 30, -43, 67, -15, -16, 6, -20, -38, 122, 22, -62, 40, -67, -36, -70
    .byte 61, -33, 20, 7, 8, -3, 30, -22, 2, 25, -93, -7, 55, 65, 0, 13, -63, -113, 15, 71, -33, -62, 61, -19
    .byte -61, 26, -75, 55, 37, -28, -4, -54, -10, -27, -19, -80, -41, -5, 81, 100, 19, -53, 99, -6, 25, 13, -1, -6
    .byte 64, 11, 92, -6, -127, 20, 54, 4, -16, -86, 3, -27, 37, -17, 7, 2, -21, 56, 36, 55, -7, -15, 12, -9
    .byte 24, 57, -4, 88, -11, 46, -15, -16, -6, -104, 5, -127, 32, -43, -12, -29, -97, -70, -74, -4, -18, 60, 73, 0
    .byte 17, -25, -54, -2, -5, 15, -30, -79, -34, 64, 30, -17, 1, 26, 40, 2, 62, 52, 66, 73, 19, -92, 48, 5
    .byte -5, 5, 57, -3, 31, -52, 4, -57, 26, -36, -32, -37, -34, -22, -7, -27, -11, 21, -89, -47, 10, 13, 4, 6
    .byte 8, 36, 107, 23, -54, -16, 13, -6, -91, -2, 27, 7, -14, -3, -33, 13, 53, 22, 43, -69, 25, -20, 90, -37
    .byte 18, 88, 114, 34, -17, 55, -16, -48, -27, 53, 4, 36, -21, -22, 12, 17, 43, -26, -2, 63, 127, 7, -80, -81
    .byte -2, -13, -17, -10, 46, -10, -27, -59, -16, -49, 40, -9, -19, 20, 90, -3, 127, 76, -98, -74, -27, -88, 11, 61
    .byte 5, -27, -101, -6, -41, -31, 11, 50, -72, 16, 14, 24, 0, -40, -13, -88, -43, -22, -5, 31, 101, -69, -69, 22
    .byte 12, -22, 9, -13, 24, -9, 75, -2, -55, -104, 31, -5, 9, 63, 127, -1, -93, -127, 62, 55, -19, 89, 120, -2
    .byte -37, 59, -13, -54, -17, 26, 33, 31, 30, 0, 28, -68, 52, 22, 18, 36, -37, -119, 48, -43, 73, -34, -13, 0
    .byte -19, -13, -30, 9, -38, 21, 1, -1, -49, 4, -89, 38, -13, 4, -16, 11, -83, 29, 36, 63, -27, -98, 28, 53
    .byte -35, 55, 28, -35, -31, 66, -29, 33, 47, 7, -74, -125, 11, -10, 5, 11, 7, -20, -14, 27, 18, 19, 31, -22
    .byte 25, 114, -67, 3, -4, 9, 112, 14, -40, 60, 7, -6, 6, 6, 46, 4, 69, 50, -75, -89, 84, -30, 127, -24
    .byte 39, -1, -83, 71, -30, 40, -9, -47, 19, -70, -13, 21, 62, 16, -10, 30, -54, 118, -97, -1, 27, -21, -104, -7
    .byte 41, -21, 31, 28, 17, -4, -30, 38, 36, -10, 81, -16, 6, 72, -8, 19, 32, -127, 40, 60, 18, 63, 64, -29
    .byte 7, -43, 36, 81, -97, 7, 3, -19, -2, -4, 33, -5, -35, 14, -5, 52, -101, 37, -22, -10, 4, 57, 8, -38
    .byte -51, -93, 13, 14, 59, -22, 127, 30, -3, 17, -9, 6, -9, -13, -18, 28, -12, 25, 60, -18, 74, 26, 65, 75
    .byte 4, 43, 0, 127, -24, 106, -44, 58, 4, 72, 26, 17, -32, -9, -33, -71, -40, -59, -55, 74, 86, 85, -51, 50
    .byte -7, -61, -19, 109, -34, -33, -34, 68, 9, 11, 31, -38, -31, 17, 78, -10, 63, -28, -28, -25, 49, 66, 55, -32
    .byte 40, -5, 47, -45, -53, -66, 15, 69, 12, -44, 4, 10, -66, 26, -36, 22, 6, -17, -82, -41, 2, -26, 30, 18
    .byte -65, -42, 54, -4, 18, -42, -8, 16, -5, -86, -70, -22, -13, -127, -40, 39, 24, -32, 1, -39, -35, -6, 81, -48
    .byte 44, 36, -35, -67, -38, 108, -41, 6, 60, -5, 5, 127, 65, -20, 20, 15, -46, 32, 30, -70, 22, -30, -83, 28
    .byte 48, -4, 87, 72, -19, -10, -40, 11, 73, -20, -19, 27, -22, 16, -16, -4, -23, -48, -30, -127, -78, -40, -32, 26
    .byte 19, 62, -8, -6, 31, 4, 36, -20, -21, 10, -22, -23, 6, 19, 26, 43, 49, 16, -16, -23, -58, -3, -30, -66
    .byte 36, 66, 77, -3, -53, -15, 31, -34, -7, -70, -10, -39, 9, 12, -25, -19, 65, -31, -7, 24, -9, 24, -48, 25
    .byte -7, 27, 3, -15, 43, 49, -28, -105, -25, 40, -7, 48, -70, 32, -32, 48, 49, 67, -13, 29, 36, 2, -37, 71
    .byte 32, -7, 2, 12, 33, -21, -20, -32, -7, -11, 62, 23, 34, 38, 81, -1, 90, -6, 46, -24, -17, -57, 18, -37
    .byte -30, -33, 6, -8, 33, 127, -3, 8, -34, -58, 6, 17, 25, 109, -44, -7, -127, -7, -74, -11, 58, -10, 108, -36
    .byte -22, 31, 53, 17, 35, -120, 44, 63, 12, 76, 21, 9, 16, 0, -14, 14, -13, -21, 38, -45, -11, 47, 26, -53
    .byte 44, -20, -47, -10, 32, 24, -24, 40, -51, 8, -10, 59, -57, 74, 1, -127, 127, 46, -11, -13, -42, -10, 1, 58
    .byte 64, 2, 5, -12, 14, -2, -67, 112, 24, 36, 43, 36, -78, -1, 44, 27, -67, 0, 83, -28, 118, 7, 57, 27
    .byte -51, -37, 43, -13, -30, -18, 3, 100, 0, -51, 10, 4, -11, -58, -29, 1, 50, 33, -18, 1, -111, -11, 60, -37
    .byte -101, -82, -74, -45, -127, 49, -80, 3, -6, 60, -20, -30, 29, -35, 11, 8, -15, -33, 65, 48, -70, -15, -37, 21
    .byte 43, 43, 48, 127, 36, -62, 75, 4, -21, 2, -9, 27, -10, -27, -6, -13, 8, -69, 31, 17, -70, -21, 62, -10
    .byte -17, -31, 0, 58, 11, -6, 44, 24, 106, 16, 94, 1, -20, 26, -61, -12, -38, 63, 74, -12, -42, -99, -1, -37
    .byte 46, 23, -80, -68, 22, -44, 56, -37, -14, -43, 116, 79, 36, -34, 27, -61, 59, -74, 30, -68, 85, 119, -75, -28
    .byte 42, 14, -117, -30, 14, -61, -46, 16, 41, 65, -106, -36, -1, 66, 48, -4, -127, 21, -42, 47, 16, -14, 64, -69
    .byte 6, 48, -29, 10, 38, -12, -50, 29, 23, -22, -26, 21, -19, 35, 3, -6, -17, 16, 67, -1, 35, 18, -39, 44
    .byte -42, 19, -20, -76, -10, -7, -5, 84, -4, -42, 118, -28, 26, 24, 42, 11, -48, 0, -30, 79, 39, -38, 14, 19
    .byte 58, -6, -13, 18, 16, 0, 38, 127, 7, -8, 13, 73, -4, -17, 40, 25, 33, -64, -2, -10, 6, 28, 8, 11
    .byte -46, 64, -12, -23, -8, 42, -127, 5, -47, 59, -103, 40, -21, 14, 45, 6, 127, 31, 42, 24, -104, 104, -69, -1
    .byte 15, 34, 85, -5, -9, -90, -35, 84, -21, -32, 4, -14, -12, -55, 35, 5, -31, 38, 29, 28, -65, 101, 10, 74
    .byte 2, 32, -12, 34, -2, -7, 23, 89, 82, -20, 7, -18, -20, -17, -46, 0, -46, 41, 79, 14, 52, -9, -31, 47
    .byte -29, -4, -69, 0, 64, 44, 33, -38, -66, 40, -1, -25, -38, 7, -31, -114, 24, 9, -5, 13, -40, 89, 3, 38
    .byte -121, -55, 20, -16, -127, -25, -97, -36, 12, 127, -35, -10, 26, -65, -22, -18, 17, -45, -87, 6, 17, -31, -48, 54
    .byte -33, 38, 0, 5, 0, -6, 39, -28, -57, -5, -2, -32, -52, 21, -14, 61, 89, 29, -23, 59, 46, 19, 123, -49
    .byte -32, -5, -27, -7, -34, 23, 34, -16, -14, -15, 54, -16, 114, 59, -96, -14, -31, -75, 46, 49, 44, -71, 60, -12
    .byte -56, -24, 3, -21, -44, 11, 20, 11, 11, -69, 37, 88, 55, -74, 0, 11, -15, 26, 26, 17, -12, 3, 35, -3
    .byte -20, -13, 127, 7, 18, 17, 18, -37, 29, 101, -6, -20, 8, 6, -20, -19, 90, 53, -52, -10, 33, -28, 86, 68
    .byte -3, 68, -64, 37, 24, -45, -80, -109, -7, 25, 4, -19, 19, -31, -3, 26, 62, 59, 13, 23, -60, -18, -49, -55
    .byte 12, 15, 20, -22, 6, 41, 9, 4, 36, -20, 101, 29, 4, -10, -82, 38, 0, 38, 12, 35, -1, 1, 16, 34
    .byte 91, -15, 41, -5, 8, -53, 31, -127, -32, 26, -22, 61, 14, 30, -48, 37, -22, 35, 20, 42, -33, 24, -31, 98
    .byte -23, -22, -57, 19, -65, 15, -26, 8, -9, 4, 34, -7, -8, 119, 4, -65, 20, -127, 8, -55, -22, 39, -15, 31
    .byte -8, -39, 51, -79, -122, 59, -112, -94, 8, 5, 6, -1, 82, 17, 12, 39, 22, -74, 68, -24, -33, -15, 18, -21
    .byte 6, 16, -12, -10, 16, 10, 14, -127, -37, -14, -15, 14, 42, 24, 73, -13, -14, 19, -15, 17, -106, 52, -11, -22
    .byte -30, 1, 59, 2, 3, -67, 97, -68, -42, 29, -48, -30, -4, -32, -28, -68, -25, -3, 2, -9, 52, -2, 18, -19
    .byte 61, -74, -8, 33, -50, -9, 31, 5, -11, -63, -1, 28, 22, 76, -95, -25, 65, -59, -127, 53, -36, -50, 73, -15
    .byte 19, -36, -3, 98, -50, 110, -27, -40, -101, -68, 22, -22, -4, 40, 14, -2, 9, -22, -72, 26, 43, -43, -22, -34
    .byte -77, 20, 61, 71, -64, -20, -48, -10, -108, 9, -56, 13, -42, 22, 93, -20, -5, 103, 39, 49, 13, -127, 21, -68
    .byte -65, 67, -18, -59, -32, 46, -11, 20, -30, -45, -13, 81, -7, 9, -32, 41, -69, -14, -24, -19, -20, 3, 29, -52
    .byte -24, -15, 109, -4, -64, -102, 29, 26, -16, -70, 18, 15, -42, 37, -127, -16, 7, -78, -74, -14, 42, -43, -26, 64
    .byte -127, -13, 8, -60, 45, -57, 75, -1, 55, 65, -4, -93, 10, 24, -18, -66, -45, 45, 72, -9, 24, -71, 30, -28
    .byte -38, -22, -66, 104, -2, 25, -22, -40, -47, -8, -125, -1, -16, 15, -61, -7, 27, -97, 80, 104, -63, 67, 1, 1
    .byte 112, 7, -22, 40, 48, -89, -47, 54, 43, 63, 12, -13, -43, -1, -6, -38, -1, 7, -18, -104, 14, 67, -29, -27
    .byte -59, 11, 97, 18, -33, 8, 44, 8, -6, 7, 7, 6, -26, -30, 1, 9, 34, -52, 127, -34, 24, -22, -74, 60
    .byte 16, 43, 22, -20, 33, -58, 88, -59, 4, 28, -2, 56, 6, 46, -20, -17, 108, 16, -21, -14, -16, 39, 42, -10
    .byte -14, -3, -13, -2, -62, 5, -4, 77, -11, 40, 20, 0, -92, 52, -127, -19, -1, 3, -43, -57, 38, 40, 41, 69
    .byte -1, 20, 6, -38, 12, 72, 0, -124, -6, -37, 16, -1, -60, 42, 41, -52, 8, 2, -41, -7, -6, -3, 42, -61
    .byte 11, 13, 4, -10, -5, 31, -25, -7, 1, 127, 65, -12, 50, -28, -20, 7, -18, 25, 39, -8, 36, 45, -44, -19
    .byte 23, 34, -31, 26, -5, -10, 48, 46, -22, -21, -13, -28, -86, -6, -13, -43, 41, 26, -34, 42, 58, -45, 2, 127
    .byte 2, 18, 15, -5, -69, 14, 62, 11, 11, -42, 25, 5, 13, -40, 75, 17, -32, 36, 16, -19, -37, -15, 13, -12
    .byte -17, -105, 34, -35, -12, -15, -4, 53, -8, -90, 22, 23, 2, -12, 11, 77, -14, 18, -21, 3, -4, -14, 21, -37
    .byte 41, -32, 56, -74, 27, -14, -66, 24, -3, 26, -98, -46, -8, 115, -67, -27, -43, 0, 54, 51, -117, 58, 72, -49
    .byte -127, -13, -47, -9, 48, -75, 31, 24, 67, -9, -27, 44, 10, -28, 31, -2, -54, 33, 24, -120, -47, 31, 22, -4
    .byte 39, -12, -11, -78, 3, -4, -45, -87, 17, 24, 47, 6, -7, 54, 37, -64, -45, -31, -45, 44, -78, 56, -77, -127
    .byte -18, 102, 14, -26, -77, -67, -26, 31, 8, 60, 101, 7, 26, 34, -40, -56, -48, -37, -56, -5, 45, 33, 44, 4
    .size tc_weights_4, . - tc_weights_4

    .section .rodata.tc_stage_4, "a", %progbits
    .balign 4
    .global tc_stage_4
    .type tc_stage_4, %object
tc_stage_4:
    .word 1875316088, 2022882253, 7860, 11054, 1624705230, 1602738846, 1348, -3364, 1762900564, 1700245104, -4776, -444, 1579226492, 1699052056, 18328, -3096, 1171185528, 1873620031, 15882, -42, 2036712453, 1898801486, 5080, -66
    .word 1340433043, 1704044552, 17994, -10078, 1093006390, 1696874952, -9166, 4858, 1237977968, 1078735828, 8714, 7252, 1451637466, 1435960623, 382, 12936, 2094306862, 1280228239, -2942, 23544, 1205758114, 1273325203, -52, 3714
    .word 1600713327, 1724954166, -6954, 12328, 1745449790, 1328759564, 10142, -20198, 1134574611, 1859030907, 7384, 19006, 1170957484, 1852112895, -1694, 5182, 1581207250, 1722237112, 2072, -1544, 1365958602, 1690960632, 3688, 2854
    .word 1188300268, 1833442451, -1834, 6124, 1261901066, 1378343001, 9160, -16898, 1359064468, 1699186669, -6552, -4606, 1344372013, 1675499934, -464, 24160, 1767849132, 1922360763, -1442, 3976, 1666609317, 1163019475, 2806, 17994
    .word 1478830297, 1872366749, -13490, -14538, 1290742781, 1258096542, 4622, -2286, 1478281196, 1586661823, 13718, -13924, 1630408063, 1649444742, 258, -6514, 1565521421, 1743691334, 9626, 168, 2100105373, 1904286843, -19202, 1964
    .word 1385444878, 1620445368, 9882, 21474, 1208954966, 1871488353, 8668, 12910, 1403684944, 1610741582, 7344, 9148, 1540253940, 1455633760, -4408, 11686, 1852926730, 1959029919, 5726, -1212, 2106275109, 1230352364, 5808, 2986
    .word 117901063, 101123847, 117901063, 117901063, 101123589, 101123592, 117835526, 117835782, 101123847, 117835527, 134678279, 117901063, 101124103, 117901063, 117966599, 117901062, 117900807, 101123847
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
    addw r6, r2, #576
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
    ldrsb r8, [r0, #576]
    pkhbt r4, r4, r8, lsl #16
    ldrsb r5, [r0, #1152]
    ldrsb r9, [r0, #1728]
    pkhbt r5, r5, r9, lsl #16
    ldrsb r6, [r0, #2304]
    ldrsb r10, [r0, #2880]
    pkhbt r6, r6, r10, lsl #16
    stm r1!, {r4-r6}
    addw r0, r0, #72
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
    strb r6, [lr, #72]
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
    strb r6, [lr, #144]
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
    strb r6, [lr, #216]
    ldr lr, [sp, #32]
    addw lr, lr, #288
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
    .word -129624, 1215692202, 13252, 1906112572, 130966, 1125771356, 122746, 1451419567, -4340, 1913634317, 55484, 1363447427, -12336, 1909686779, 194364, 1290664579, 17804, 2056956109, -133652, 1635226122, 66850, 1792957417, -105646, 1601724357
    .word -93814, 1335027248, -108030, 1972166757, 60242, 2026006306, 55652, 1629849882, 127376, 1260205358, -22072, 1184048153, -81176, 1720977131, 81780, 2024507536, -71774, 1615824169, -89166, 1946746079, 86382, 2026275897, -136006, 1749505844
    .word 111030, 1520496027, 148372, 1324802291, 154104, 2004234153, 178884, 1970544851, 40418, 1253836077, -44416, 1375787923, 198534, 1681666844, 11272, 1187048962, 69946, 1982981349, 152778, 1462273606, 159648, 1670300537, -139442, 1427497332
    .word -158964, 1151974873, 75972, 1304531087, 91996, 1495796729, 28580, 1777232540, 105032, 2083614901, -161280, 1305379961, 2696, 1548684755, 4500, 1245262883, 67320, 1117009318, -51300, 1414423797, -7586, 1989710449, 46118, 1194301552
    .word 76416, 2106774239, 28052, 1124623469, 41906, 1861999008, 115736, 1407501821, -135874, 1849583432, -64816, 1743316363, 147462, 1478182316, 92658, 1380727957, 93214, 1566143886, -750, 2015412704, -118172, 1437632607, 158060, 1346395516
    .word 43982, 1985262740, 30068, 1852370006, 82366, 2057441242, 126070, 1716775258, 113152, 1878335968, -54130, 1103029590, 164204, 1101424139, 187320, 1139061414, 99650, 1998288764, -94760, 1099006537, 135740, 1405483919, 164352, 1815845857
    .word -306126586, -777012095, -1039622705, 235123610, 1097957122, 539107591, 759529295, -402183591, 890841889, 1803502658, -760823800, 1758382291, 84375679, 1996886310, 16561535, -806540793, 1521352025, 1476952327, 1663775831, 1517905023, 2138860808, -710360139, -2046365185, -1130395007
    .word 67046844, 2137413128, -854447343, -871892766, -403002139, -1752923681, 414425862, -806834047, 151455976, -1937661761, -184943963, 2137277447, 516614834, 587731517, 2138034260, -1905688953, 168563720, 1297178198, 856122495, 924195104, -2121560305, 759046919, -1714645350, 571001217
    .word 2134056496, 521271633, 823937543, -1014917190, -368516696, -1327719295, -590490143, 506274824, -279085223, -1274483208, -1378712671, -2118873175, 105785608, 1240939903, 369635420, 1736397931, -45789643, 2136102921, 1578196804, 34150271, 1715164467, 1903198078, -169367545, 729769533
    .word -116921338, -83692292, -2121691873, 2105110024, 645884748, 2131173725, -1059174300, -354236463, 486520584, 392920870, 503851276, 2137912876, 1651850313, 458219784, 1310942591, -1123582338, -1197814339, -1920879631, 332122118, -1580228735, 2131199115, 1315787635, -1628763221, -184679416
    .word -59277486, 2131178802, -1110614707, -270920726, -113555704, -110985402, -1174000643, -2118660978, -1044987991, -585887737, 2140150091, -1257798111, -37466618, 886748799, 85341959, 821516671, -704196106, -1249774857, 203163630, 896037896, -2101484525, 1644629633, -741463937, 17766374
    .word -889000696, 1230274419, -234361835, 1233642234, 2138031905, -690769144, 557320979, 1309179729, 1753157182, -634579121, -2120692473, -788802618, -1694002518, -766838073, -2130418806, 1719612168, -244293269, 2131239451, 1028941416, -221131979, -64465913, -299078017, -1442312708, 51678593
    .word 1517773059, -288828666, -1914247952, 2131275137, 1562471537, 356201523, 323976968, -1022613173, 218683125, -421757097, 1526107635, -1374764280, 1663529343, 503842145, 2134655551, 372644190, 1164934920, 336806441, -1308104154, -1434324782, 1025257159, 1009462279, 1062895438, 2131240048
    .word 1902710349, 1499292014, 1803492872, 590687536, -49809918, -1846923979, -1702778207, -30121464, 592805729, 1476929573, 1665498978, 223228740, 0
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
    movw r3, #576
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
    movw r10, #1152
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
    addw r0, r9, #288
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
    subw r8, r8, #1148
    movw r9, #288
    addw r0, r9, #288
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
    movw r5, #48
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #768
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #144
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #768
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #160]
    addw r0, r0, #1152
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
    addw r0, r12, #288
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
    addw r0, r12, #1152
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
    strh r2, [r11, #384]
    addw r11, r11, #96
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
    .byte -10, -23, -19, 59, -39, 25, 42, 90, 28, 53, -27, -38, 15, -73, 37, -20, -72, -1, 107, -31, -37, -10, -54, -2
    .byte 10, 21, 55, -59, 9, -28, -45, 34, 20, 12, -11, 42, -63, 8, -68, -18, -28, -5, 115, -15, 32, -6, -41, -15
    .byte -29, 22, 25, 43, -5, -5, -13, -48, 24, -2, 60, -4, 7, 8, 51, -18, 50, 111, -56, 29, 31, -12, 32, 27
    .byte 28, 18, -126, 19, 14, 31, 63, -6, 27, 19, 0, -58, -39, 21, -25, 43, 37, 10, 23, 101, -47, -44, -31, -10
    .byte 91, -127, -11, -39, -35, 127, -25, -50, 37, -17, 43, 31, -4, -48, -20, 8, 10, -44, -9, 39, 36, 2, 3, -4
    .byte -93, -37, -17, -89, -36, -2, -11, 93, -20, 10, 16, -33, 27, -14, 3, -30, 11, -60, 1, -8, -29, 9, 9, -19
    .byte 54, -40, -47, 93, 15, -40, -28, 127, 58, -31, 10, -21, 32, -2, 17, -71, -21, -34, -67, -103, 29, -24, -1, -10
    .byte 5, 9, 61, 96, 46, 15, -13, -46, 62, 5, 37, -6, 12, 11, 21, 17, 11, 38, 119, -27, -24, 5, -10, -28
    .byte 37, 30, -63, 48, 69, -75, -28, -25, 23, 35, -17, -49, 24, 6, 26, 37, 33, 66, 44, -2, 12, 49, -44, 1
    .byte -24, 40, -15, 46, 10, -2, 32, 23, -72, -16, 57, 28, 12, 7, 6, -120, 31, -6, 47, 27, -16, 8, -19, -45
    .byte -37, -5, 118, 68, 74, -100, -23, 50, -31, 22, 12, -2, 7, 29, -11, 11, -115, 10, 20, -31, -12, 27, -13, -3
    .byte 89, 88, 102, 5, 10, -50, -4, -26, 23, -4, 74, -73, -38, 13, 29, 7, -127, -79, 62, 26, 20, -25, -46, 17
    .byte -32, 17, -67, -9, -7, 15, 41, -48, 55, -17, 22, -19, -67, 22, -23, -7, 13, -13, 17, 15, 39, -29, 1, 6
    .byte 26, 38, -42, -38, -3, 16, 4, -34, -15, 0, -10, -54, -12, -16, -10, -28, -2, 15, 11, 40, 11, 3, 1, 8
    .byte -9, 127, -45, -14, -25, -51, -37, 9, 43, -15, -66, 16, 21, 19, -35, -6, 0, 32, -45, -34, -18, -27, -19, 6
    .byte 29, 24, -34, -21, 20, 41, 25, -23, 28, 34, 64, -23, -17, 23, -68, -65, 12, 43, 46, 11, 19, 3, 28, 3
    .byte 25, -50, 19, -26, 127, -63, -26, 13, -45, 33, 11, 4, -28, -21, -36, -30, 50, 26, -6, 64, 53, -28, 3, -56
    .byte -4, -21, -20, -37, -20, 10, -60, -48, -15, 21, -36, -80, 21, 23, -4, -28, 89, -49, -37, 51, 5, -12, -54, -52
    .byte -9, -7, -7, 58, -25, -22, 23, 25, 24, -66, 77, 17, 73, 58, 12, 8, 32, 11, -37, -17, -54, -11, 30, 31
    .byte -7, -28, -35, 21, -10, -6, -10, 15, -75, -62, -67, -30, -19, -25, 18, 11, -4, -8, 16, -20, -12, 30, -22, -10
    .byte -57, -39, 63, 72, -38, 94, 29, 3, -16, 57, 21, -23, 16, 2, 4, 9, 24, -20, 127, 46, 42, 87, 40, 21
    .byte 22, 32, -4, 21, 18, 23, -127, -39, 89, 9, -26, -5, -21, -40, 53, -5, -77, 2, 12, -63, 40, 6, -19, 105
    .byte 61, -43, 28, -20, -52, 41, -12, -41, -14, 12, -3, -19, 8, 10, 38, 63, 104, 10, -2, 9, 55, -41, -8, -67
    .byte -4, 58, -23, 27, 26, 40, 86, 65, 37, -54, 93, -18, 50, 3, 38, 79, 29, -9, 38, -43, -34, -26, 49, -17
    .byte -4, -30, -61, -56, 21, -2, 44, -26, 68, -22, 5, -17, -26, -23, -18, -19, 7, 57, -48, -36, -34, 14, -23, -6
    .byte -18, -5, -73, 5, -43, 9, 23, 8, -35, 19, -39, -30, 15, 41, -5, -15, -49, 1, -14, 14, -16, -14, 71, -21
    .byte -8, 1, 21, -11, -43, -12, -53, 8, 51, -5, -19, -1, -13, -15, -90, 4, -6, 18, 24, -5, -109, 92, 45, -2
    .byte -3, 53, -13, -127, -23, -57, -48, 44, 1, 10, 115, 80, 3, 13, 47, -8, 0, 0, -70, 30, 28, -2, -7, 24
    .byte 28, 41, 82, -76, 81, 127, 37, -22, -25, 61, 67, 31, -48, 31, 18, -67, -59, 3, -2, -53, -29, -35, -1, -72
    .byte 16, 26, 61, 18, -24, -35, 55, -50, 21, 43, 73, -87, -19, 15, 9, 85, -84, -36, -41, -13, -13, 69, 22, -96
    .byte -7, 45, 10, -30, -23, -12, -13, -7, 47, 4, -33, -38, 107, -14, 1, 92, 32, 31, -17, 26, -11, 9, 7, 21
    .byte -50, -1, -43, 8, 26, 24, -15, 29, -16, -19, 28, 6, -24, 23, -3, 7, 25, -10, -9, 22, -3, 3, -20, -17
    .byte 0, 127, 37, -74, 27, 21, 82, -23, -64, 7, -52, 1, -24, 50, -8, -39, 34, 34, -4, 12, 3, -16, -28, 3
    .byte 15, 11, 20, -28, -3, -81, 14, -38, 46, 33, -58, 34, -15, -21, -76, -46, -41, -14, -1, -29, -51, 17, -1, -28
    .byte 24, 48, 20, -42, -57, -15, 20, 41, 2, 49, 28, -35, 57, -5, 30, 30, -39, 32, 55, 4, 33, 3, 8, 18
    .byte -21, 29, -6, -48, 72, -6, -127, 63, 62, -2, -42, -8, 96, -1, 5, 34, 49, -31, -21, 0, -104, -9, -19, 43
    .byte 21, -37, -77, 47, 11, -41, 25, -7, -97, 90, -4, 44, 23, -63, -6, 72, -41, 6, -26, -13, 7, -1, -25, -42
    .byte 8, -11, 3, 21, 20, 18, 33, 32, 13, -37, -30, 15, -9, 6, 25, 43, -4, -4, 10, 15, -66, 42, 24, -4
    .byte -7, 30, -25, -73, -30, -118, -127, 0, -1, -6, -52, 20, 4, -4, -11, -18, 64, -85, 95, 37, -43, 11, 10, -1
    .byte -8, 55, -40, 77, 27, -5, 1, -44, -3, -67, 32, -4, 16, 10, -1, -55, -44, -12, -10, -41, 50, 14, -35, 12
    .byte 45, 113, -8, -38, -18, 11, 22, 46, 11, 11, -38, -68, 11, 1, -7, -1, 71, -23, -15, -72, -3, -5, 5, 86
    .byte 78, 77, 99, -39, 17, 14, 63, -1, 127, 47, -8, 16, 29, -15, 51, 10, -48, -50, -57, -101, -56, -50, 32, -81
    .byte -26, -58, 47, 61, 0, 24, -118, 22, -24, 16, -59, 83, -55, -33, -45, 60, -7, 32, -71, -18, -59, 21, -37, -17
    .byte 5, -34, -4, -45, 35, -1, -71, 13, -105, 11, 15, -40, -107, -32, -30, -19, 1, -26, 25, -14, -66, 45, 12, -1
    .byte -107, -94, 57, -31, -41, -78, 26, -112, 32, -56, -127, 19, 22, 0, 28, 39, 5, 10, -9, -2, -53, 51, -86, -5
    .byte 37, 23, -34, -28, -26, 90, -89, -6, 45, -12, -8, -55, -34, -14, -1, -9, -39, -63, -86, -31, -4, -33, 14, -112
    .byte 41, 27, -13, -127, -2, 29, 40, -97, -25, 79, -18, -56, -25, 27, -107, -30, 63, -8, -5, 3, 89, -38, 18, -43
    .byte -50, 1, 42, 24, -4, 6, 69, -61, 46, -30, -35, -49, 18, -13, 76, 19, -28, -27, 12, -61, -127, -30, -71, -59
    .byte 6, 14, 56, 32, -1, 36, 11, -1, 31, -7, 95, -69, -68, 30, -63, -30, -28, -12, 25, 1, -17, -1, -29, 2
    .byte -27, -17, -14, 127, -18, 20, -76, -77, 38, 3, -11, 22, -127, 12, -5, -10, 30, 0, -47, 11, -24, 17, -34, 1
    .byte 74, -73, 32, 82, -14, 64, -21, 21, -41, -18, -82, 17, -45, 3, -76, -20, -44, -37, -22, -1, 11, 43, 39, -16
    .byte -16, -14, -19, -27, -25, 100, -3, -67, -38, 5, 117, 13, 29, 1, 36, 102, -10, 29, -59, 34, 112, 30, -12, 5
    .byte -21, 93, 17, 49, -30, 50, -29, -66, -12, -1, -17, -31, -10, 44, -5, -56, 2, -10, -36, 50, 22, 19, -1, 92
    .byte -2, -61, 73, 2, -25, 20, -35, 0, 55, -8, -8, 99, 40, -37, 100, 10, -12, 41, -48, -38, -60, 32, 58, -103
    .byte -15, -25, -104, 85, 55, -127, -79, -30, 53, -11, -69, -5, 102, 37, 75, -45, 0, 21, 33, -30, -12, 16, 39, -5
    .byte 17, 9, 0, -90, 1, 19, 127, 113, -7, 19, -22, 4, -80, 20, -51, 24, 24, 17, -66, 28, -10, 23, -1, 54
    .byte -51, 43, -32, -37, -57, 50, -10, -42, -5, 35, 29, 2, 3, -23, 2, -43, -32, -127, -1, 17, 33, -103, 9, 0
    .byte 50, 25, 7, -5, 45, 49, 20, -12, -29, 33, -58, -27, -6, 17, 2, 34, -26, 2, -80, -78, 17, 8, -36, 106
    .byte -76, -24, 9, -48, -14, -43, -16, 41, -8, 50, -24, -16, -16, -63, 5, -86, 14, 40, 14, 53, 18, 52, -20, 78
    .byte 31, -36, -82, 41, 48, -29, -26, 38, 22, 6, 53, -102, -36, -5, -5, -27, -15, -15, 71, -24, -4, -81, 74, 7
    .byte -28, 0, -21, 64, 13, -39, -10, -121, -33, -13, -36, 16, -65, -24, -13, -7, -41, -22, 22, -32, 3, 5, 39, -34
    .byte 19, 8, -44, -68, 33, 19, -14, -7, -41, -6, -1, -38, -94, 12, -56, 41, -26, -4, 47, 7, -63, -33, -17, 7
    .byte -45, 79, 89, -62, -44, 93, -127, -76, 56, -71, -42, -12, 10, -77, -84, -28, 40, 25, -56, 1, -80, 81, 45, -40
    .byte 54, 53, 113, 7, 20, 54, -60, 3, -14, 27, 39, -14, -72, -62, -39, -69, 49, -20, 10, 37, 2, -35, 34, -35
    .byte -87, 72, -54, -70, 1, -107, 11, -36, -27, 52, -13, -76, -12, 10, -80, -73, 67, -44, 10, 75, -47, -89, 37, -20
    .byte -2, 15, -62, 127, 47, -71, -42, -85, 85, -39, -25, -69, -31, 5, 36, -48, 30, 0, 68, 82, -7, -10, -44, -31
    .byte 30, 1, -25, -105, 30, -10, -26, -11, 8, 4, -17, -15, -23, -48, -1, -52, 72, 14, 9, -30, 2, 3, 32, 19
    .byte -22, 0, 67, -12, -4, -10, -26, 115, -10, -1, 5, -42, 36, -47, -41, -19, 12, -10, -24, 1, -28, -11, -21, 8
    .byte -31, -43, -71, 67, -55, 34, -24, -41, -34, 56, -13, 30, -99, 36, -14, -12, -10, -23, 8, 15, -7, 19, 6, 12
    .byte 18, 32, -15, 10, -3, -49, -71, -11, 7, -22, -31, -26, 39, 23, 0, 44, 20, -20, -10, 26, -14, -19, -63, 60
    .byte -66, -41, 1, -2, -85, 98, -28, -26, 30, -38, -10, 16, 5, 5, -7, 9, 46, 21, 3, -26, -43, -12, -12, 16
    .byte -10, 40, -28, 18, -40, 3, 41, 6, 4, 1, 16, 51, -18, 30, -127, 23, 28, 2, 30, -127, -55, -12, 58, 15
    .byte -1, 22, -16, 65, -19, -46, -4, 3, 49, 23, 93, 111, -3, -41, -24, 31, -25, -31, 16, 41, -10, -12, -32, -29
    .byte 21, 11, -37, 73, 9, 5, -35, -79, 83, 9, 40, 3, -5, -16, 30, -17, -73, -8, 43, -10, -47, 13, -18, -49
    .byte -40, -71, 72, 4, -12, -39, -42, 12, 30, 16, 45, -31, 0, 54, -18, -29, -5, -26, -124, 34, -34, 53, 42, -22
    .byte 4, -6, -10, 30, -12, 17, -54, -2, 26, -33, -16, -115, -24, 2, 98, -73, 19, 37, 55, -35, 1, 7, -19, -5
    .byte 6, 50, 13, -49, 38, -29, 50, -58, -5, 25, -72, 79, 25, 24, -9, -21, 59, -39, -4, 26, 25, 41, -15, 12
    .byte 59, 37, -36, 127, 17, 16, -112, -8, 16, 12, -4, -24, 83, 5, 20, -45, 7, -2, -30, 48, -120, 31, 1, -127
    .byte 31, -30, -108, 13, -1, 7, -19, -54, 64, 4, -3, -13, -10, -6, -21, 40, -25, -13, -15, 25, -39, 6, 5, -2
    .byte -16, 8, -47, -9, -3, -22, 8, -61, 84, 6, -56, -19, -6, 10, -23, -62, -15, 55, 36, 32, 30, -7, -2, 16
    .byte -45, 59, -15, -35, -10, 127, 20, -15, 0, -24, -2, -76, -14, -10, -12, 0, 14, 7, -4, -38, 21, -91, -70, 17
    .byte 27, -9, -8, -70, 5, 2, 105, 3, -51, -12, 27, 72, -70, -4, 14, -35, 45, 41, -54, 2, 25, -26, 57, -13
    .byte -20, 73, 45, -41, -99, -71, 13, -58, -47, 19, -3, 14, -23, 27, 27, 28, -22, 38, -21, -24, -67, 3, 46, -41
    .byte -17, -33, 56, -84, 28, -9, -58, 40, 8, 49, -31, 17, 42, 50, 94, 22, -127, -50, 54, 11, -30, 34, -27, -48
    .byte -11, 38, -122, -127, 27, -46, 41, 23, 22, 70, -26, 49, 61, -10, -2, -112, -10, 23, 0, -7, -29, 27, -6, 17
    .byte 8, 13, 15, 78, -36, -30, -25, 54, -14, -16, -7, 60, 25, 48, 3, 25, -17, -9, 0, 5, -6, -59, 21, 4
    .byte -35, -23, -15, 19, 45, -30, -11, 31, -2, -46, -3, -20, 8, -2, 40, 10, 22, 64, 15, 18, -1, -11, 22, -27
    .byte -19, 21, 16, -19, 39, 40, -6, -31, 24, 15, 3, -29, -2, -23, -82, 48, -92, -18, 41, -73, -18, -3, 39, 32
    .byte 58, 120, 32, 20, 40, -4, -11, 59, 7, -21, 41, 26, 29, -44, -7, 52, 6, -76, -6, -81, -61, 2, 28, -85
    .byte -3, -43, -68, 43, -37, -27, 23, -127, 51, -25, -26, 19, -11, -1, -22, 92, -53, -57, -61, 10, -13, -30, -37, -22
    .byte -3, 27, 70, 59, -30, 32, -28, 19, -95, 0, 11, -21, -9, -51, -32, 17, 37, 18, -127, -19, -58, -11, -19, -8
    .byte 33, 13, 40, 31, -12, 32, -45, -91, -34, 28, -14, 56, -127, -8, -5, 15, 43, 25, -12, 35, 26, 11, -7, 6
    .byte -33, 16, -7, 18, -49, 25, -22, 27, -62, -26, 64, -43, -1, -7, -1, -46, 30, -47, 11, 49, -8, 53, -2, 3
    .byte 2, -63, -51, -67, 21, -8, -21, 20, -56, 18, -86, 73, 10, 15, 33, -7, -72, -10, -57, -25, 38, -9, 65, 39
    .byte -58, 124, 0, 34, -50, -47, -49, -70, -17, -17, 13, -37, -3, -41, -31, -12, 102, -41, -30, 39, 48, -4, 23, 91
    .byte -18, 15, -42, 29, -16, -6, 13, 38, -15, -19, -116, -26, -28, -9, 80, 1, -6, -41, 42, 19, -43, 11, 53, -6
    .byte -42, 0, -127, 27, 2, 11, 18, -92, -66, 32, 37, 1, 20, 26, -53, 1, 4, -14, -49, -5, 27, 0, 4, 0
    .byte 28, 21, 11, 21, 35, -2, -66, -36, -41, 6, 11, -13, 11, 23, -6, -13, 20, 24, 17, 1, -29, 6, -91, -10
    .byte -28, -19, 39, -8, -23, 2, 2, -127, 35, -11, 33, 35, 3, 27, -59, -12, -52, 60, -3, 6, 7, -35, -53, 6
    .byte -9, 67, -6, 33, 29, -3, -8, 25, 44, -8, 80, -22, -62, -1, -35, -110, -16, 45, 26, 48, -88, -2, -51, -40
    .byte 80, -15, 25, -24, -71, 20, 2, -82, 23, 2, 34, -29, 12, 9, -81, -9, 16, 44, -21, 31, 8, 56, -6, -58
    .byte 12, 12, 14, 13, -37, 21, -39, 9, -124, 10, 119, -55, -52, 26, -75, -61, 27, 41, 13, -35, -23, 9, -39, -44
    .byte 0, -20, 65, -16, 7, 9, -11, 127, 31, 44, 23, -67, 45, -28, 83, 45, 19, -7, 2, -40, 26, -20, 16, 7
    .byte -37, 12, 49, 28, 10, 7, -22, -13, 18, -19, 21, -2, 4, 10, -11, -38, -26, -11, 116, 15, -16, -15, 1, -55
    .byte 29, 21, -24, 19, 30, -18, 15, -1, -30, -6, -64, 20, 23, 21, -18, -32, -63, 127, -11, -16, -22, 46, -62, 19
    .byte -1, 8, -50, 86, 33, -8, -36, 107, 10, -11, -56, 55, -11, -7, -26, -79, 18, -3, 3, 1, 3, 39, -35, 73
    .byte 25, -49, 19, -21, 98, 19, -57, -39, -41, 5, -24, -84, 26, 10, -4, -6, -76, -21, -20, 84, 13, -63, -20, 35
    .byte -12, 48, 14, 31, -11, 5, -36, -35, 3, 67, -88, 80, -22, -16, -6, -17, 77, -62, 38, -14, 24, -22, 3, -27
    .byte -54, 81, -32, 102, 10, 46, 24, -55, 30, 12, -56, 3, -105, -33, 34, 14, 5, -27, -1, -16, 34, 10, 12, -11
    .byte 10, 8, -13, -85, -50, 8, -10, 15, 2, -26, -19, -28, 99, 25, 22, 54, 53, 54, 27, -31, 4, -5, 60, 36
    .byte -13, 26, 127, -10, 87, 24, 80, 46, -23, 58, -24, 59, -13, -2, 60, 5, -45, 50, 51, 41, 68, -7, 15, -4
    .byte 22, -3, 95, 13, -55, -10, -16, -12, 63, 16, 29, 27, -13, -3, -31, 34, -21, 30, 111, 112, 29, 23, -24, 68
    .byte -113, -57, 29, 17, -24, 80, 16, 55, -15, -54, -69, -37, -34, -58, 0, 42, -20, -38, 16, 86, -38, 32, 31, 24
    .byte -85, -5, 108, -83, -38, -13, -65, 20, -85, 33, -37, -60, 30, 4, 116, 127, -14, 63, -28, 50, 55, -10, 20, 67
    .byte -5, -66, 85, -68, 15, 14, -57, -79, 46, 28, -4, -30, 11, -73, -26, -124, 22, -3, 9, -12, 21, 2, -18, 7
    .byte -8, -3, -24, -24, 0, -11, -80, -48, -73, 9, -32, 4, 18, -52, -19, -66, 12, -9, -9, 23, 17, -5, -68, -5
    .byte -16, -50, -22, -1, -29, -59, 8, -81, -6, -39, -39, 28, 5, 18, 31, 12, 22, 36, -28, -32, 44, 7, -75, -26
    .byte -30, 77, -29, -17, -3, -40, 58, 39, -14, -24, -42, -42, -31, 2, -127, -32, -5, -7, -3, 28, -21, -15, -47, 47
    .byte -7, -15, 21, 16, 40, -28, -1, 0, -15, -41, 10, -1, -1, -2, -19, 86, 41, 9, -20, 69, -59, -41, 23, -67
    .byte 33, 3, 56, 51, 20, 15, -57, 55, 4, -28, 127, -48, 24, 27, -71, -58, 0, -7, 3, 1, -44, 54, -53, -68
    .byte 13, 20, -21, -30, -6, 52, 21, -127, 28, -43, -15, 15, -75, 24, -19, 63, 24, -9, 37, -8, 22, 23, 48, 14
    .byte -15, -6, -44, -66, -56, 30, 35, -16, 46, 6, -19, 1, -5, 20, -31, 15, 26, -9, -40, 0, 32, -10, -3, -2
    .byte -10, 21, 17, -64, -22, 39, 10, 14, 32, 11, -18, 46, -62, -31, 20, 33, 7, -109, -8, 12, 1, -9, -62, -23
    .byte 31, -7, -2, 8, 0, -4, 93, -14, -122, 29, -69, -102, -24, -3, -83, -12, 14, 15, -10, 7, -1, -21, 63, -13
    .byte -74, -37, 4, -52, -50, -29, -53, -37, -11, -9, -12, 20, -18, 39, 0, 35, 6, 26, -4, -49, -35, 32, 32, -15
    .byte 2, -24, -71, 31, -64, -3, -15, 46, 67, 0, -127, 2, 45, 18, 61, 99, -40, 14, 22, -28, 20, 34, -58, 13
    .byte -31, 39, -34, 44, 18, 37, 81, 71, 83, 47, -15, -16, 92, 19, 107, -25, -79, -7, -2, 12, -116, -12, -25, -10
    .byte 8, -11, 23, 45, -12, -22, -29, 118, 12, 30, 35, 38, -36, 28, -25, 81, 0, 20, 72, 61, 42, -7, 29, -20
    .byte 51, 14, -28, -127, 1, -121, 31, -49, 50, 12, 74, -24, -2, 0, -5, -6, -54, 15, 65, 16, -110, -14, -6, 24
    .byte 13, -14, 67, 47, -19, -56, 24, -26, 73, 42, 47, 80, -15, 21, 75, 70, -43, 20, 73, -44, -41, -7, -33, -11
    .byte -33, 8, -16, -71, -48, 127, -11, 32, -38, 42, 23, -35, -26, 42, 20, -20, 17, 18, -22, 85, -20, -30, -36, 79
    .byte -14, -23, -2, -106, 69, 15, -57, -46, -21, -22, -15, -36, 32, -28, -10, -3, 90, -9, 66, -50, 22, 53, -80, 9
    .byte -25, 8, 9, 41, 11, 27, 4, -73, -10, -11, 31, 45, 10, -5, -71, -20, -23, -1, -26, -1, -34, 27, 32, -4
    .byte 6, -14, -6, 86, -31, -3, 1, 20, -59, 23, -39, -9, 13, 9, -14, 59, -14, 21, 7, -14, 6, 6, 34, 27
    .byte 21, 8, 16, 1, -70, 120, 12, -30, -2, 7, 22, -11, -44, -17, -14, 16, 22, -61, 19, 33, 40, -49, 11, 17
    .byte -9, -17, -18, -15, 36, -16, 18, -2, 11, -6, 63, 55, -19, 18, -74, -26, 48, 5, 0, 7, -95, -9, -5, -84
    .byte 51, 127, -7, -59, -76, -8, -11, 1, 6, -3, -20, -25, 9, 6, -18, -15, 2, 19, 7, -8, -23, 41, 14, -127
    .byte -22, -6, 27, -27, -19, -70, -47, 60, -22, 28, 17, -39, 18, 1, -20, 47, -14, -12, -30, 23, -13, -20, -55, 12
    .byte -9, -48, -38, -45, 21, -27, -52, -67, -76, 17, -84, -36, -99, -15, 42, -20, -29, 5, 32, -1, 6, 14, 15, 5
    .byte 31, 12, -23, -9, 64, 21, -2, -16, -67, 22, 35, -46, -63, 19, 19, 51, -15, -1, -99, 6, -5, 22, -40, -9
    .byte 109, -23, 37, -8, -49, 6, -84, 16, 32, 21, 41, -26, -6, -31, -26, 37, 20, 37, 41, -4, 27, 19, 58, -12
    .byte -14, -72, -61, 38, -14, 4, 59, -4, -33, -2, -70, 73, 15, -3, 26, -25, -2, 6, -27, 55, -23, -25, -9, -127
    .byte -7, 66, 38, 12, 40, 59, 13, 36, 6, -31, -37, 43, -1, 27, -64, 7, -20, -19, -23, -13, -5, -5, 11, -17
    .byte 4, 53, -16, -4, -15, -63, -39, -9, -30, 10, 71, -127, 8, 36, 32, 5, -30, -31, -67, 18, -29, -18, 5, -6
    .byte 3, 8, -10, 121, 25, -2, -43, 58, 70, -127, 18, -3, 1, -11, -44, 41, 67, -24, -65, -16, -88, -18, 12, -55
    .byte 0, -8, -107, -30, 0, 37, 19, -117, 18, -12, 2, -52, 65, 17, 47, -114, -3, -39, -117, 12, -10, 29, -24, -7
    .byte -13, -42, 49, -116, -57, 64, 7, 8, -27, 44, -23, -33, -112, 19, -121, -107, -11, 25, -36, -10, -51, 84, -10, -18
    .byte 42, 32, 119, -22, -28, 28, 71, 57, -3, 4, 84, -55, -125, 8, 60, -127, 19, 13, 36, -88, -66, 49, 7, -28
    .byte 6, 49, -37, -16, 25, -78, 38, 16, -3, 23, 1, -98, -14, 43, -71, -97, -41, -26, 12, 33, -4, 42, -25, 5
    .byte 44, 32, 17, 30, -10, 49, 69, 48, 68, -43, -72, -81, 17, 28, -32, -60, -29, 52, 22, 93, -6, -17, 91, -86
    .byte 14, -2, -55, 70, 16, -37, 18, -33, 3, -82, -3, 14, 52, -9, -57, 37, -9, -10, 4, 19, 71, 8, 28, 34
    .byte -8, 46, -78, -25, -10, -33, -9, -21, -41, 33, 2, 47, -34, -14, -16, -33, -2, -30, 4, 12, 26, 11, 18, 44
    .byte 3, 41, -74, -15, -3, -54, -56, -27, 16, -5, -70, 45, 85, -59, -41, 23, 21, 73, -6, -40, -53, -4, -32, -1
    .byte 20, -56, -106, -12, -28, -61, 18, 68, 1, 2, 77, -101, -68, 2, -100, 37, 38, 64, 44, 0, 101, -37, -36, 29
    .byte 55, -127, -1, -7, 127, 97, -13, -1, -24, 34, 32, -40, 2, -89, 17, 59, -22, 45, 14, 116, -52, -14, -16, -13
    .byte 7, 9, 14, -33, 99, 15, 34, 79, -2, -16, 8, -9, 61, 36, 68, -8, 21, 26, -63, -69, -53, 55, -28, -33
    .byte -1, 0, -29, 65, -25, 6, -31, 61, 47, -126, 5, -64, 3, -63, 13, 81, -73, -9, -16, 29, -41, -12, -14, -30
    .byte -7, -15, -61, 42, 11, -6, 23, 32, 36, -8, -41, 53, 9, 9, 29, -5, -23, 4, -7, -2, -47, 22, 11, -5
    .byte 22, -65, 31, 5, 37, -65, -3, 49, -47, -11, -80, -5, 8, -24, 4, 28, -22, -57, -72, 12, 5, -51, 27, 24
    .byte -9, -37, 46, 37, 65, -45, 7, -17, -35, -3, 85, -39, 10, -19, 25, -60, -24, -2, 4, -31, 85, -27, -36, 7
    .byte 63, 64, -53, 24, -49, -16, 18, 31, -3, 55, 22, -9, 31, -31, -50, -47, 38, 94, 10, 127, -18, -23, 23, -12
    .byte 23, -75, 4, 33, -28, -6, 16, -9, 38, -10, -58, -19, -27, -13, -60, -127, 66, 7, -119, 32, 66, 55, -3, 35
    .byte -34, 28, -36, 2, 7, 10, 34, 65, 19, 42, -11, 91, 43, -8, 11, -104, -31, -5, -18, 12, -45, 20, 16, 37
    .byte 27, 0, -2, 17, 42, -8, -62, 18, 41, -11, 6, 28, 34, 9, -10, 35, -19, -9, 48, 28, 29, -3, -28, 11
    .byte -9, -52, -14, -100, -71, 19, 121, 44, 42, -41, -29, -2, -39, -5, 96, 9, 18, -66, -1, 9, -2, -119, 43, 12
    .byte -24, -1, 33, 23, 39, -5, -39, 39, 74, 12, 127, -9, -42, 25, 18, -37, -107, -19, 21, 9, -14, -7, 12, -69
    .byte -53, 43, 87, -110, -28, -58, -79, 47, -21, 31, -51, -15, 5, 6, -41, 33, -25, -1, -24, -12, -40, 68, 5, 53
    .byte -31, 15, -95, 56, -36, -46, -56, -104, 7, 26, 55, -67, 7, 33, -127, -33, 1, 5, -90, 43, -74, 6, -19, 98
    .byte 27, -20, -10, 58, -4, -29, 35, 1, 81, -58, 25, -12, 73, -34, 21, 25, 47, -19, -61, 6, 16, -42, 4, 35
    .byte -62, -48, -3, 27, 43, -33, -46, -40, 44, 15, -32, -19, -43, -4, -17, -27, -52, -26, -42, -37, -81, 21, 46, 9
    .byte 27, -39, -66, -42, -29, -68, -11, -88, 2, 9, -44, 33, 91, -24, -88, -127, -49, 42, 40, -20, -47, -38, -109, 12
    .byte -19, -32, -9, 20, 48, 29, -4, 64, -99, -13, 87, -17, -14, 13, -40, -25, -6, 4, -5, -25, -43, 19, -46, -14
    .byte -127, -37, 49, 59, 1, 8, 19, -32, -9, 57, -49, 3, 2, 5, -21, -108, 19, -69, -37, -17, 66, -11, -41, -31
    .byte 19, 47, -48, 44, -11, 11, -9, 3, 43, -39, 88, 26, -6, -8, -69, -58, 42, 7, 27, 18, -23, -67, -27, -4
    .byte 3, -9, 24, 35, 5, -26, -39, 22, -8, 13, -39, 27, -27, -47, -32, 47, -13, -1, 69, 18, 7, 1, -5, -7
    .byte -23, 1, 47, 5, 1, 21, -21, -59, -24, 8, -1, 2, 57, -11, 11, 0, -28, -3, -4, 11, 21, -21, -26, -21
    .byte -43, 62, 17, -45, 51, 27, 17, 12, -39, -49, -46, 1, -10, 27, 28, -23, -28, 12, -70, -6, 4, 0, -15, -9
    .byte 31, 25, 25, -6, -17, -20, -30, -9, -37, -10, -23, 21, -25, -30, -50, -127, 97, 15, 41, 45, 5, 4, -9, 20
    .byte -127, 70, -51, -39, 44, -114, 19, 21, -48, -6, 4, -16, 6, -28, 10, -52, 3, -49, -6, -21, 31, 30, 11, -20
    .byte 27, 77, 41, 52, 1, -18, 10, -8, 39, -22, -18, 22, 30, -13, -41, -17, -45, 11, -24, 9, -96, -9, -4, -52
    .byte -13, -2, 7, -73, -35, 29, 1, -60, -44, -33, -11, -46, -28, 30, 39, 107, -17, 17, 14, 4, 8, -44, -41, -11
    .byte 21, -18, -28, -29, -8, 4, -66, 24, 12, -4, 2, 30, -44, -39, 19, -15, -40, -37, -24, 10, -17, 6, -59, 20
    .byte -48, 15, 40, -62, -11, 27, -41, -18, -1, -30, 17, 0, -31, 12, 64, -8, -5, -13, -59, 15, -27, 37, 41, 1
    .byte 39, -3, -25, -1, -2, 23, -63, -2, -4, 2, -4, -43, 10, 11, 20, -75, -127, -58, -62, 25, -11, 7, -33, 64
    .byte -48, -65, -51, -5, -116, 113, 18, 8, 7, 18, 5, 80, 17, -53, -77, -127, 4, 14, 15, -26, -7, -36, 2, 57
    .byte -80, -8, -27, -42, 25, 38, 34, -9, 28, -6, -51, 74, 7, -44, -125, -78, -12, 24, -69, 20, -105, -11, 29, -80
    .byte -17, -4, 76, 53, 8, 0, 15, 48, -30, -23, 36, -25, -76, -47, 23, 32, -53, -17, 20, -6, -29, -37, 11, -1
    .byte 45, 8, -19, -5, 14, -10, 14, -19, -69, -6, -28, 2, -21, -4, -10, 37, 26, 40, -38, -19, 11, -16, -25, -30
    .byte 58, 71, 26, -38, -32, -127, -40, -41, 2, 7, -64, -49, -1, -21, -48, 12, -40, 59, -28, 29, 26, 95, -2, -12
    .byte 12, 31, 38, -12, -3, -33, -95, -16, -18, 24, 127, -24, -59, -9, 28, -35, 41, -6, -1, 39, -7, -20, -8, -44
    .byte 95, -82, 27, -32, -82, -79, -43, -7, 14, 7, -6, -55, 21, -13, -2, -42, 4, -7, -1, 49, 56, 25, -4, -20
    .byte -37, -69, 33, -8, -4, -35, 5, 16, 14, 34, 48, 28, -19, -59, 72, -2, -38, 37, -8, 23, 15, 14, -30, 12
    .byte 61, -24, -11, -80, 5, 15, 31, -95, 15, -36, -42, 7, -55, -41, 34, 43, -57, 4, -4, 0, -40, -17, 24, 32
    .byte 8, 50, -24, 30, 23, -24, -48, 17, 96, 32, 5, 64, -85, 12, -13, -2, -12, -8, 57, -7, 6, 16, -5, -1
    .byte -6, 111, 0, 72, 24, -127, 28, 14, 9, 11, 69, -33, 41, 0, 29, -51, 11, 91, 17, 17, -40, -41, 13, 32
    .byte -20, -48, 42, 105, -7, -8, 65, -31, 66, 2, 14, -8, -6, 11, 50, 53, 59, 11, 42, 64, -30, 17, -5, -4
    .byte 126, -69, 28, 127, 21, 10, -70, -4, 35, 19, -14, 27, 4, -18, 12, -6, -50, 60, -13, -78, 12, -73, 12, 85
    .byte 10, -36, -1, 35, 40, -17, 46, -17, 30, 34, 118, 79, 15, -3, -72, -5, 26, 33, -50, 10, -14, 7, 24, -22
    .byte 9, 3, 22, -54, 32, -26, 97, -20, -61, 5, 27, -10, 74, -35, 59, -12, -5, 4, -34, 8, 35, -62, -44, -77
    .byte 6, 16, 14, 5, 23, -6, 66, 79, -8, 16, 10, 22, -16, -20, -14, -28, -30, -8, 4, -28, 40, 49, 27, -4
    .byte 38, -41, -29, -67, -46, -40, 111, -37, 7, -4, -33, -8, -18, -2, 51, -32, -9, 7, 18, -10, -8, 21, 4, 12
    .byte -23, -57, 62, -13, -36, 47, -17, -17, -26, 0, -8, 17, -53, -25, 27, 60, 31, -5, -16, 1, -81, 65, 52, -114
    .byte 27, -36, -2, -28, 44, -31, 68, -12, 12, -26, 29, -39, -12, -25, -29, -76, -42, 11, 25, 0, 41, -10, -19, -56
    .byte -9, -29, 36, -127, 34, 10, -6, -115, -34, 15, -6, -7, -71, -4, 127, -60, -55, 23, 3, -9, -32, 10, 65, -22
    .byte 34, 44, 66, 55, 32, -26, 52, -19, 42, -13, 13, 78, -5, -39, 0, -60, 31, -27, 8, -18, -11, -2, -30, -3
    .byte -13, -14, 24, -17, -12, 4, -8, -30, -13, -18, 27, 31, 15, -10, 5, 3, -40, -15, 38, -36, 8, -17, 32, -9
    .byte 39, 81, 12, 44, 16, -22, -37, -23, 25, 58, 6, 83, 22, -50, -27, 18, 5, 33, -73, -20, -24, 38, -27, 5
    .byte -42, 6, 43, 30, -2, -32, 27, 36, 8, -17, -127, 18, -4, -7, -22, -27, 22, 5, 99, 111, 29, -13, -12, 19
    .byte 120, -112, -27, -41, 17, 18, 5, 46, 18, -48, -32, -8, 10, -10, -14, -30, 30, 69, -3, -51, -53, -74, 1, -21
    .byte 55, -55, -33, 70, -22, -3, 7, -127, 42, -8, 95, -88, 5, -3, -42, -13, 24, 15, -56, -1, 48, 34, -5, -56
    .byte 20, -24, -59, 16, -18, 26, 12, 58, 42, -63, -35, -61, 6, -40, -23, 19, 56, 10, 2, -22, 7, 6, -42, -8
    .byte -21, -24, -56, 2, -9, -10, -30, -65, -63, 20, -10, -38, 20, -14, -5, 3, 4, -6, -62, -12, -35, -35, -50, -9
    .byte 40, 10, -28, -23, -47, -69, 51, 3, 13, 28, -7, 29, -3, -32, 5, 42, -77, 34, 15, -18, 54, 1, -58, -42
    .byte -38, 18, 49, -18, -50, 62, 1, -89, -20, -9, 84, 2, -39, -16, 100, -60, -27, 8, -4, -127, -82, -23, -102, 48
    .byte -102, -43, 43, 39, 51, -68, 3, -4, -18, 62, -19, -25, -34, 12, -22, -60, -31, 39, 0, -1, 65, 86, -26, -127
    .byte 18, 17, -15, 48, 66, 103, 70, 119, -27, 17, -12, -20, 10, -86, 103, -64, -8, 40, 74, -23, -76, 5, 68, -42
    .byte 6, 19, 11, 16, 14, -8, 39, 41, 20, -20, 22, 14, 57, 24, -101, 1, -2, 10, 71, 13, 45, 16, -127, 9
    .byte -22, -3, 29, -27, -43, -12, -47, -86, -23, -16, 12, -10, -24, 27, -21, 5, -3, 16, 69, 13, -29, -14, 98, -2
    .byte 12, -44, 74, 17, -2, -20, -25, -38, -15, 33, 22, 37, -12, -5, -8, 34, -36, -83, 20, 5, -50, 60, -56, -19
    .byte -12, 22, 54, 26, 30, -9, 53, 66, 34, -2, -17, 36, 39, 4, -37, -66, -12, 7, 34, 32, -60, 23, 8, 37
    .byte -71, 34, 31, 31, -56, -74, -14, -52, 9, 11, 7, 45, 56, 65, -16, 1, -33, -4, 10, 42, 65, 42, -11, -97
    .byte -72, 69, -2, -127, 32, 29, -46, 96, -2, 12, 19, 39, -33, -14, -70, 30, 70, 7, -22, 51, 68, -16, -63, -20
    .byte 14, -2, 45, 8, 43, -41, -29, -1, 24, 4, 42, -30, 74, 8, -50, -16, -31, -15, 23, -1, -18, -8, 24, -37
    .byte -7, 4, 30, 1, -2, -4, 27, -45, 17, -10, -32, 55, -25, 28, 12, -10, -31, 22, 36, -13, -19, -3, 28, 32
    .byte -28, -88, -22, -127, -3, 45, -14, -80, -15, -47, -27, 23, 19, -17, -13, 22, -33, -20, -25, -21, -9, -8, 38, -9
    .byte 21, -51, -57, 14, 3, 127, 1, -1, -18, 4, 5, -28, -72, 11, -63, 54, -47, 29, 11, -79, -4, -3, -29, -57
    .byte -34, 13, -51, 36, -16, 10, -27, -5, -6, 17, -49, 6, -11, 13, 54, -40, 13, 28, -7, -13, 27, -34, -10, -113
    .byte 0, -29, 9, 16, -18, -32, 0, -5, -51, 21, 5, -67, -53, -24, 89, -43, 31, -3, -45, -43, 43, 36, -14, -18
    .byte -8, 69, -123, -31, -8, 8, 67, -2, -8, -21, 14, 25, 31, 112, 20, -47, 10, -15, 40, 16, 55, 4, -45, -7
    .byte 11, 27, -25, 12, 8, -11, -31, 76, 75, -45, 47, 37, -72, 8, -28, 35, 8, -24, -39, -28, 12, 3, 10, -14
    .byte 32, 13, 93, 12, 32, -101, -8, 11, -60, 13, 19, 50, -26, -43, 2, 1, 25, -27, -27, 26, -127, 57, -5, -7
    .byte 26, 2, 32, 62, -34, 0, -66, -68, 46, 18, -6, -57, 46, 7, 1, 55, 23, -26, 14, -40, 11, 4, -28, -57
    .byte -52, -105, -32, 42, -36, 86, 45, 60, -22, 6, -42, 115, -7, -47, -4, 3, -68, 59, 30, 72, 46, -78, -23, -12
    .byte -42, 2, 27, 102, 10, -35, 42, -15, 42, -19, -127, -22, -63, -21, 40, 49, -67, 18, -32, 77, 56, 29, 28, 20
    .byte -45, -21, -70, 127, 4, 21, -49, 25, -61, 17, 18, 74, 44, 29, -48, -18, -29, -16, -68, 24, -31, -11, -2, -34
    .byte -7, -16, -18, -4, 15, 6, -22, -7, -51, -46, -55, -15, 121, 0, -4, -2, 4, 3, -37, 7, -19, 9, 33, 6
    .byte -81, 38, 94, -62, -21, 5, 10, -47, 17, -95, -36, 38, -21, 29, 8, -6, -8, -62, -32, 7, -9, -44, -65, 16
    .byte 37, 19, 34, 4, 6, -18, -21, -43, 29, -18, 18, -73, -12, 30, -10, -30, 43, -30, -58, -51, -37, -8, -7, -1
    .byte 71, 63, -6, -53, -27, -127, -9, -14, -34, -12, -28, 9, -2, -45, -31, -24, 58, 53, 29, -30, -48, 2, -2, -31
    .byte 23, -19, -82, 59, 10, 18, 36, 20, 21, 10, -19, -103, 32, -9, -107, -51, -22, 17, 18, 32, 4, 6, -11, 36
    .byte -5, 11, -40, 127, -26, 37, -35, 13, 3, 33, 39, 16, -13, -1, -46, 46, -5, -31, 29, -1, 21, -39, -77, -15
    .byte 12, 11, -16, 61, 6, 17, -4, -79, -20, 35, -18, -7, -127, -16, 28, -6, -28, 4, 66, -24, 0, 24, -61, -2
    .byte 16, -46, -46, 12, -46, 35, -21, -53, 19, -5, -20, -37, -61, -12, 56, -8, -41, 21, -41, 19, 10, -3, 68, -10
    .byte 30, -33, -6, 15, 9, 68, -6, 21, 21, 19, 37, -9, -68, -28, 21, -2, 79, 7, 30, 18, 82, -9, 23, -73
    .byte 22, -46, -20, -67, 45, 15, -6, -21, -19, 36, -39, -1, 27, 20, -10, -5, 38, -14, -11, 49, -18, -30, -4, -17
    .byte 24, -68, 11, -1, -1, -23, 16, -18, 40, 19, -4, 2, -46, 20, 94, 17, -30, 14, 7, 9, -57, 17, 38, -21
    .byte 14, 25, -33, 17, 5, 15, 73, 11, -10, 40, -52, 106, -22, 6, 38, 92, 1, -3, -6, -38, -24, -2, 9, 13
    .byte 12, 20, 123, -113, 19, -1, -7, 42, 78, 56, 23, -39, -63, -8, 11, -51, 40, -29, 127, 32, 12, 14, 55, 5
    .byte -13, 43, 18, -7, 4, -54, 24, -12, -65, 56, 53, 26, 0, -22, -40, 11, -36, -9, 51, -3, -17, 36, -13, 11
    .byte -72, 94, -16, 22, -53, -3, -28, 39, 31, -8, 50, -4, 98, -10, 3, 36, -15, 40, 47, -1, -24, 0, 2, 10
    .byte -29, -12, 47, -52, 46, 123, -27, 26, 18, -30, 66, -19, 6, -17, -3, 31, -20, -10, 3, -26, 19, -73, -2, -79
    .byte 71, 55, 24, -3, -6, 19, 19, -45, 78, 6, 51, -61, 5, -9, 127, -29, -13, 72, 16, -34, 51, 29, 10, -35
    .byte -47, 48, 8, 6, 9, 26, -41, 35, 15, -22, -11, 75, -72, 41, 6, -34, -39, 5, 48, -5, -9, 6, 32, 0
    .byte -32, 14, -19, -29, 39, 13, 42, 92, -73, -23, 0, -1, 4, -39, -9, 18, 30, 5, 3, 25, -22, -21, -16, -12
    .byte 20, 45, -56, -13, -39, 12, -8, -63, -20, 0, -35, 26, -23, -58, 27, -1, 11, 31, 13, -16, 25, -127, 11, 18
    .byte 4, -55, -24, -29, 2, -32, 7, -28, -38, 8, -1, 20, 29, 1, 29, -47, -43, -11, 9, 8, -40, -16, 5, -112
    .byte -113, 98, 18, -127, 44, -15, -53, -23, -32, 18, 19, 19, 0, 53, -77, -21, 43, 47, -1, -45, -24, -41, 17, 28
    .byte 30, -8, 18, 123, -68, -23, -6, -20, 39, 8, 58, 50, -12, 19, -73, 13, 4, 23, 24, -48, -21, -2, -83, 93
    .byte 4, -8, -94, 63, 28, -33, 61, -37, 38, 25, 8, -13, 54, -116, 9, 45, -12, -25, 26, -6, -42, -40, -1, 2
    .byte -15, 21, 53, -56, 14, -46, 3, 35, -1, 20, 7, 14, 8, -65, 24, -4, 25, 43, -19, 28, -42, 16, -127, -27
    .byte -38, 76, -73, 95, 23, -24, 5, 45, 19, 38, 127, -5, -39, 44, 29, -81, 21, 27, 59, -24, -1, -73, 70, 33
    .byte 14, -3, -6, 71, 60, -13, -33, 20, -10, -10, 17, 121, -101, -6, 32, -52, -5, 40, 6, 36, -19, -7, 9, 8
    .byte -2, -51, 5, -4, -9, 8, -11, 46, -13, 33, 36, -3, 39, -5, -15, -45, 83, 10, -23, 25, -34, 70, -6, 30
    .byte 52, 40, -50, 34, -1, -19, 32, -31, 10, 33, 7, 46, -4, -29, -34, -16, -48, 54, 92, -45, -127, -50, 19, -57
    .byte 13, -25, -70, 23, 10, -29, -127, -5, -15, 43, -24, -58, -15, 31, 28, -44, -11, 6, 49, -4, -9, 3, -28, 6
    .byte -7, 12, -17, -2, -4, 4, -22, -45, -52, -19, 30, -29, -34, -3, -13, -8, -41, -23, 20, 16, 10, -8, -32, 16
    .byte -22, 50, 53, 19, 28, 28, -2, 17, 13, 14, 9, -11, -22, 7, 14, -38, 12, -39, 38, 21, -36, 33, -21, -17
    .byte -38, 29, 40, -65, -4, 11, 44, 29, 16, 43, 6, -6, 33, -13, -2, -66, 12, 38, 0, 33, 9, 30, -8, -35
    .byte 106, -127, 43, 55, -33, -31, -16, 12, 11, -15, 15, 13, -5, 74, -13, 8, 9, -9, 13, 52, 15, 13, -6, 78
    .byte -24, 32, -96, 95, 40, 3, 1, -20, 24, -12, -87, -55, 12, 15, 50, 19, -5, -52, 4, -16, 17, -20, -26, 35
    .byte -3, 18, -33, 9, 0, 15, -37, 50, 5, 6, -34, 23, -79, 17, 9, 33, -13, 28, 0, -1, 22, 1, -85, -34
    .byte -9, 7, -1, 5, -23, 2, -30, 9, 14, -2, 0, 14, 8, 4, 16, -18, 6, -6, -31, 21, 19, 5, 24, 13
    .byte 9, -2, -24, 37, -27, -37, -49, 36, -63, 31, -24, -61, 48, 31, -38, -34, 66, 107, 127, -1, -7, 102, 73, -32
    .byte -48, 15, -55, -48, -51, 24, -77, -85, 25, -22, 43, 61, -19, -20, 32, -57, -18, 1, 3, -87, -33, 0, 2, 36
    .byte 19, 94, 6, 32, 41, -9, 56, 15, -42, 73, 51, 55, 22, 65, -12, -26, -30, 29, -26, 61, 58, -33, -32, -127
    .byte 4, -21, 57, 30, 7, 6, 108, 11, -10, -11, 46, 74, -17, -19, 85, -35, -43, -56, -34, -46, 6, 4, 32, -69
    .byte 42, -18, -7, 44, -5, -17, 18, -70, 22, 1, 48, -91, -40, -10, -20, -45, -49, -2, -56, -10, -57, 18, -39, 19
    .byte 12, 8, -12, 8, 7, 7, -31, 10, -79, 14, -10, -31, -37, -12, -29, -21, -9, 33, -87, -7, 8, -9, 13, -2
    .byte 67, -127, 0, -33, -38, 22, 70, -127, 16, -13, 10, -53, -31, -38, 1, -49, -42, -7, -45, -7, -21, 38, -18, 6
    .byte -18, 2, -80, -25, 14, 14, 28, -1, -3, 13, 32, 60, -62, -11, -26, -4, 44, -3, -42, -68, -73, -1, 13, 59
    .byte -23, 83, -12, -10, -85, 12, 18, -71, -16, 55, 5, -15, -8, 23, 8, -105, -43, 36, -35, 48, -16, 34, 10, 12
    .byte 27, -83, -22, 54, -17, -39, 28, 25, -22, 21, 12, -37, -26, 31, -59, 48, -35, -29, 63, -11, -28, -27, 19, -3
    .byte -15, -37, -27, -6, -3, 21, -29, -56, 77, 38, 65, 18, -12, -17, 62, 48, 29, 1, -14, 6, -9, -5, -3, 15
    .byte -22, -7, -27, 24, 18, -23, 4, 25, 12, 67, -39, 23, 86, -29, 10, 25, -6, -33, -50, 5, -54, -22, 10, 14
    .byte 14, -15, 85, -100, -16, 32, -42, 26, -3, 32, -92, -16, 42, 8, 9, 6, -83, -32, -2, -7, 1, 22, 39, 18
    .byte 12, -70, 47, -21, 34, 1, -31, -8, -48, -23, -3, -34, -2, -3, 72, 24, -34, 5, -127, -36, 9, 18, 33, 42
    .byte -94, 77, 11, -1, 21, -10, 33, 21, 29, 17, 27, -52, 2, -18, -14, 4, -92, 62, 6, 8, -22, -17, 34, -39
    .byte 7, -87, -104, -54, 13, -23, 127, -41, -41, 2, 15, 58, -22, 17, 54, 50, -59, 31, 7, -59, -50, 30, -58, 9
    .size tc_weights_6, . - tc_weights_6

    .section .rodata.tc_stage_6, "a", %progbits
    .balign 4
    .global tc_stage_6
    .type tc_stage_6, %object
tc_stage_6:
    .word 1280648326, 1541360120, -13522, 11948, 1312417005, 1585376920, -7304, -3338, 1438223880, 2017491912, -3152, 14488, 1096640023, 1483553369, -978, -23642, 1205020863, 1467351866, 8082, 7614, 1910946736, 1348151298, -4462, -498
    .word 1923819580, 1700286238, 9544, -982, 1375908154, 1804167979, 34168, 29132, 1927731738, 1791338082, -1288, 16456, 1729278859, 1258079804, -1106, -5604, 1869175499, 2069089298, 8414, 49858, 2007455015, 1519510642, 544, 12156
    .word 1393745627, 2029006039, -16522, 20226, 1681478381, 1145477389, 14618, 11018, 2104131457, 1396702985, 7396, 5018, 1373309139, 1615930128, 5458, 10668, 1268680357, 1428116310, -8228, 24848, 2111893798, 1537800780, 3206, -2806
    .word 1319268399, 1773649201, -13478, -29790, 1450007920, 1286512394, 21762, 24840, 1235442422, 1589973148, 14544, 4194, 2094183716, 1504164091, -16982, -3750, 1242363311, 1720691648, 172, 7968, 1804617382, 1597277025, 7976, 1572
    .word 1108642150, 1472271736, 8916, 12516, 1672355691, 1240851108, -3184, -4722, 1388684775, 1854260592, 7866, -402, 1173607176, 1572748891, 5306, -6302, 1239337998, 1195527960, 18610, 24510, 1614169304, 1488502324, 13838, 2560
    .word 1964894243, 1786179013, 23436, 19178, 1145603330, 1950916738, -8528, 24012, 1275175491, 1180069330, -39400, 1952, 1829993401, 1141793285, 13676, 13536, 1218219706, 1557216055, -11400, 10906, 1154215640, 2108776612, 16464, 23228
    .word 1323395926, 1967919012, -20338, 5700, 1280490854, 1882655399, 22346, 8268, 2075763650, 1454700733, -7174, 12558, 1217498034, 1366740071, 27482, 1364, 1574858908, 2015829304, -2584, 14364, 1974662224, 2011035194, -17888, 2702
    .word 1255991894, 1553472786, 8616, 24832, 1908651703, 1964601407, -27680, 9474, 1273948695, 1227067408, 116, 3682, 1208778720, 1305840869, -1470, 5374, 1183665909, 1076328661, 18798, 33194, 1380268898, 2106335160, 15292, -21200
    .word 117966599, 134678279, 117901063, 117901064, 117901320, 117901064, 117901063, 117901064, 117966343, 101124103, 117966598, 101123847, 117901063, 117901063, 101123591, 117901063, 117835272, 134612488, 117835527, 101123848, 134743815, 117966599, 117900807, 134612486
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
    movw r5, #64
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #1024
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #192
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
    addw r0, r12, #384
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
    addw r11, r11, #128
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
    .byte 12, -5, 38, 21, 33, -73, 62, 112, 19, -26, 0, 82, -44, -23, -77, 64, -3, -10, -19, -9, 37, -103, -49, -7
    .byte -38, -19, 59, -116, -35, -44, -4, -66, 9, 20, -22, 16, -25, -32, 15, 12, 0, 5, -25, 16, -9, -4, 92, 16
    .byte -45, -21, 35, 6, 5, -41, -62, 28, -14, -77, 23, -37, 14, -67, 5, 1, 27, 8, 26, 10, -58, -11, -85, -102
    .byte 24, -20, -9, -8, -24, -67, -15, 19, 35, -10, -40, 17, 31, 36, -7, 98, -34, -24, -40, -55, -71, 49, 21, -49
    .byte -8, 36, -11, -6, -30, 25, 127, -7, -127, -26, 50, -1, 56, -75, 97, 1, 51, -45, 7, -47, 2, 59, 93, -37
    .byte 28, 34, 14, -23, -64, -36, -24, -21, -53, 8, -16, -10, -2, 42, -44, -63, -55, 17, 24, 67, -81, -7, -72, -75
    .byte 0, 40, 92, -18, 33, -20, -56, -73, 25, -8, -49, -43, -45, -28, 36, 7, 8, 8, -7, -15, 24, -120, -50, 6
    .byte 82, -47, 4, 72, 22, 18, 39, 19, 113, -23, -94, -28, -91, 26, -106, 12, 17, 9, -46, 33, 39, -32, 3, -30
    .byte -28, 14, 27, -19, -10, 5, -59, -71, -1, -30, -35, -127, -22, 9, 19, 127, 24, -14, 27, 18, 48, -62, -24, 22
    .byte 37, -10, -1, -29, 41, 17, -68, -2, 21, -3, -19, 25, 2, -4, -11, 12, -7, -37, -4, 12, -3, 6, 39, 3
    .byte 3, 10, -73, -43, -40, 17, -39, -17, -46, 19, 1, 8, -100, 31, -6, 23, -103, 23, 11, 6, -24, 21, 26, -46
    .byte 24, -6, 7, -10, -84, 29, -6, 34, 50, -12, 81, -74, 33, 18, 9, -3, 3, -20, -47, -13, 29, -2, 13, -38
    .byte 2, 40, 72, 2, -17, 59, 24, -10, 8, 3, -78, 53, -60, -38, -65, 9, -50, 74, -60, 39, 49, 30, -6, 83
    .byte -26, -56, 11, 12, -28, -18, 14, 93, 14, 16, 7, -9, 31, 19, 1, -3, 39, -6, 14, 3, -13, -25, -32, -27
    .byte -16, 0, -16, -41, 24, 37, -39, -30, -28, -52, 80, -5, 7, 14, 7, -13, -1, -90, 19, 7, -7, -65, -55, -5
    .byte -80, 33, 4, 14, -29, 33, -28, 2, -19, -7, -63, 6, 46, -7, -3, -5, -17, -2, -19, 7, -41, -17, 1, -8
    .byte -13, -24, 17, -19, 27, 20, 69, -20, -93, -37, 11, 20, -3, 27, 12, -21, -60, 21, -57, -4, -7, 8, -11, 6
    .byte 31, 45, -1, 55, 0, -8, -2, 54, 39, -33, -17, 79, 9, -11, -20, 43, 18, -46, 12, -25, 12, 8, 17, -94
    .byte -89, -12, 27, -96, -7, -11, -31, 19, 36, -9, 27, -26, 73, 33, 1, 35, 3, 54, 16, -1, -14, 17, 19, 4
    .byte -24, -25, -14, -15, 5, 18, 9, -38, -79, -5, -55, -110, 12, -3, -31, -29, 12, 24, -127, 56, -11, -11, -55, 0
    .byte -1, 49, 11, -5, -2, 39, 47, 9, -55, 40, -53, -100, 74, 27, -33, -12, -96, 34, 42, 0, -12, -67, 43, 0
    .byte 7, -35, 10, -4, 46, -2, -8, 7, -16, 13, 19, -81, 23, -10, -6, -60, 20, -14, 55, -12, 127, 8, 13, -4
    .byte 9, 17, -54, 2, 32, -3, -15, -82, 41, -45, -5, -9, -12, 24, -45, 4, 30, 96, 12, -13, -24, -3, -32, -2
    .byte -67, -120, 45, -76, 11, 17, -15, -9, 8, -34, -34, -35, 1, -7, 9, -2, 20, -2, -101, -29, -27, 6, 6, 56
    .byte 4, 67, 80, 55, -1, -14, 13, -6, -121, -19, -3, -127, 49, -16, -26, 49, 3, 15, -40, 9, 35, 73, 15, -5
    .byte 42, -56, 28, -29, -69, 12, -40, -8, -21, 48, 32, 18, -10, -20, -16, -14, -13, 18, -76, -46, -14, -1, -51, -22
    .byte 52, -17, -45, 43, -16, -16, 26, -60, -49, -34, 32, -16, 37, -25, -12, 14, -110, 58, -9, 34, 56, -45, 19, -38
    .byte 11, -98, 33, -29, 16, -1, 1, -28, 72, -3, 19, 89, 37, 31, -22, 74, -20, 3, -17, -37, -2, -2, -118, -68
    .byte -9, 10, 92, -5, -22, 9, 112, 10, 53, 46, -55, 3, 13, -15, 92, -34, 64, -40, -25, 37, 7, 27, -9, 20
    .byte 77, -62, 8, -12, 3, 49, -15, 34, -39, -85, 13, -33, -15, -14, 12, -41, -6, -9, 83, -67, -2, 3, 28, -48
    .byte 24, 40, 59, -26, -127, 92, -26, -80, 12, -48, 13, -26, -20, 36, -67, -17, 12, 6, 8, 8, 59, -1, 33, 24
    .byte 23, 15, -62, -29, -60, -21, -1, 27, 54, -45, -3, -25, 4, 51, -13, 2, -18, -19, 16, -67, 7, 2, -3, 92
    .byte -104, -14, 33, 72, -34, -14, 68, 40, -58, 10, -51, 47, -82, -23, -22, -95, 9, 30, -82, -3, 67, 20, -2, -2
    .byte 28, -24, 42, 127, 52, -57, 10, -30, 22, -56, 3, 13, -5, 50, 20, -81, -20, 15, -72, -7, 38, -10, 41, -7
    .byte 87, -40, 6, 69, -31, 7, -16, 47, 46, -24, 0, 40, 84, -30, 19, -57, -65, -20, -4, 110, 28, -1, -17, -82
    .byte 25, -38, 4, 15, -1, -30, -2, -15, -34, 41, 0, -109, 19, 51, -97, -14, -78, 29, -54, 27, -18, -9, -50, 42
    .byte 1, -38, 3, -18, 4, -5, -76, -11, -101, -27, 25, 16, -34, 19, 127, -15, 87, 39, -84, 41, 25, 6, 21, 8
    .byte 44, 49, -21, 29, 45, -97, -10, 49, 0, 14, 16, -3, -51, -4, 5, -24, 28, -16, 6, 66, -37, -21, -14, -28
    .byte 61, -31, 6, 54, -12, 82, 35, 12, -20, -24, 39, 59, -17, -56, 17, -19, 50, 29, -91, 9, -92, 18, -15, -15
    .byte -54, -43, 5, -17, 83, -14, -22, 38, -16, -37, 38, 19, -13, -51, -42, -28, 37, 50, 12, -77, 11, -42, 31, 71
    .byte -57, 6, 61, -23, -3, -70, -67, -31, -17, -2, -32, 12, 38, 15, 16, 64, 1, -8, 91, -5, -26, 38, 14, 13
    .byte 30, 8, 127, -23, 8, 29, 16, -3, 15, 38, -9, 0, 20, 4, -85, 100, -51, 20, 67, 10, 2, -21, -16, -20
    .byte -8, -6, -13, 7, -52, 4, 48, 37, 90, -7, -2, 47, -5, 34, -8, -11, 18, -14, 16, 2, -46, 3, 40, -82
    .byte 34, -13, 29, 8, -21, -3, -7, 10, -40, 7, -75, 31, 30, 0, 3, -88, -51, -31, -38, -39, 116, -4, -52, 4
    .byte 0, 15, -59, 6, -10, 27, -63, -26, -26, -8, 115, -28, -8, -26, -76, -21, 42, -55, 27, -36, -127, 5, -14, -50
    .byte -83, -25, 5, -19, 0, -28, 12, -3, 0, -27, -1, -11, 0, 10, -34, 11, 14, 32, -53, -42, -28, -19, 6, -52
    .byte -93, 6, -20, 2, 47, 52, -25, 12, 25, -62, 79, 6, -29, -55, 19, 0, -16, -33, -85, 2, 111, -8, 41, 12
    .byte 5, -100, -63, -41, 14, 24, 30, 25, -51, -23, 9, 8, 39, 2, 7, 13, 6, 38, -4, 41, 14, 9, -10, -20
    .byte 3, -56, -35, 67, 22, -15, -85, -127, 50, -11, 24, -127, -13, -6, 11, -8, 5, -26, -17, -3, -7, 30, -44, 9
    .byte -21, 40, 25, 30, -11, 26, -59, -11, 24, -1, -20, -11, 19, 5, 4, 36, -12, -4, -58, 6, 14, 5, -7, -55
    .byte -13, 7, -53, -5, 22, -16, 34, -38, -72, 3, 4, -3, 42, -49, 13, 3, 43, 1, -34, -67, -3, 26, 31, 26
    .byte -42, -20, -31, 4, -16, -22, -6, -17, 22, -24, 37, -35, -50, 41, -42, -55, 7, 12, -20, -84, -7, 22, -35, -85
    .byte -11, 6, -59, -23, -9, -7, 45, 14, -94, -14, 29, -90, -50, 47, 20, -22, -31, 18, 38, -51, -78, -27, 12, -1
    .byte -84, 56, 13, 52, 51, 46, 9, 2, 44, -29, 8, 21, -12, -23, 0, 7, -10, 9, 28, -13, -33, 34, 23, 51
    .byte -14, 27, 1, 32, -29, -14, -21, 33, 8, 42, 7, -16, 50, 20, -22, 8, 9, 31, -125, -8, 7, 19, 6, -1
    .byte 15, -13, -17, -8, -27, -38, 0, -28, 38, 8, -38, 6, 28, -3, -10, -7, -6, -53, 13, -66, 24, -8, 13, 24
    .byte -55, 5, -26, -70, 14, 9, -34, -68, -3, 4, -73, 33, 16, -1, 21, -30, -11, 25, 42, -16, 5, 2, -59, 11
    .byte 12, 22, 41, -26, -16, 39, -81, 7, -13, 17, 6, -34, 7, -7, -38, 50, -7, 10, -26, 109, 22, -17, 63, 25
    .byte -98, 19, -74, 41, -45, -31, 48, 2, -12, 29, 20, 77, -19, -7, -9, 71, -20, -105, -5, 22, -13, -36, 19, 18
    .byte 55, 14, 33, -27, 48, 10, 11, 11, -53, 4, 53, -97, -26, 15, -45, 18, 58, -19, -43, 71, 68, -18, -95, -10
    .byte 22, -52, -67, -6, 11, 38, 14, -2, -12, 11, 127, -60, 33, 5, -21, -92, 100, -3, -41, -8, -8, -56, -1, 127
    .byte -13, -107, 13, -109, -50, 66, -17, -4, -29, -58, -12, 29, -21, 42, -4, 70, -44, 14, -76, 17, -4, -14, 47, 56
    .byte 101, 42, 56, 56, 32, -22, -18, -6, -2, -71, -43, 9, -25, 95, -126, -6, 39, 12, 26, 1, -48, -7, -10, 10
    .byte -21, -4, 23, -96, -17, -30, -3, -55, -16, -36, -59, 5, 42, -47, -58, -5, -88, -7, -13, 111, -36, -99, 17, 16
    .byte -16, -14, -93, 2, 11, 6, -114, 67, 20, 20, 28, 126, -27, 49, 62, 25, -20, -50, -45, -26, -45, 53, -67, 9
    .byte 9, 16, 81, 20, -26, -22, 4, -113, -25, -24, 22, -16, -6, -21, 11, 47, 11, 14, 9, 11, -6, 2, -66, 58
    .byte 84, -13, -14, -52, 40, -11, 42, 43, -4, -20, -2, -90, 0, 9, -13, -66, -115, 24, -3, -3, -23, -21, -32, 52
    .byte -30, -49, -26, -1, -12, -1, 22, 17, -13, 26, -31, 41, -18, 3, 4, -27, -17, 1, 36, 4, -73, 34, -4, 54
    .byte -20, 15, 127, -15, -6, -24, -127, -11, -20, 34, 61, -18, -85, -19, -6, -50, 39, 20, 4, -38, -13, -14, -3, 21
    .byte -10, -20, -1, 57, -52, -20, 3, -18, 7, -75, 5, 43, -1, -27, 26, -70, -60, 17, 46, 105, -42, -11, 17, 10
    .byte -18, -23, 88, 27, 84, -32, -39, 58, 26, 25, -6, 10, 97, -87, 70, -32, 21, -125, 36, -12, 60, -93, 54, 30
    .byte -69, -44, -21, 10, -61, -84, 15, -2, -8, 12, 10, -30, -6, -78, -26, 20, 56, -8, -3, -23, 13, -25, -71, -9
    .byte 32, 82, 42, 2, -29, -8, 38, -55, 15, -41, 47, 90, -19, -14, -50, -60, -7, 25, -44, 9, -19, 42, -14, 5
    .byte 14, 21, 2, 40, 27, -14, -97, -1, -17, -24, -30, 58, -7, 25, -20, 48, 8, 18, 29, 42, 29, -13, 28, 8
    .byte -68, -14, 21, -48, -49, -4, -32, -46, 19, -41, 9, -56, 0, -15, 23, 50, 17, -23, 25, -57, -7, 0, 15, -12
    .byte -37, -7, 6, -82, 26, -46, -9, -70, 35, -28, -37, 6, 28, -40, -9, 4, -17, -14, 13, -23, 0, -4, -121, -25
    .byte 6, 53, 23, -2, 10, 21, 68, 14, 18, 32, 77, -31, -127, 52, -76, 3, -113, -7, -59, 45, -13, -72, 1, -30
    .byte 42, 31, -11, -29, 40, 46, 7, 16, -70, 47, 49, -127, -18, -73, 31, -22, -90, 33, -18, 20, -77, 15, -74, -14
    .byte -38, -25, 0, -4, -32, -63, 9, -10, 12, -64, 4, -12, 31, -7, -83, -7, -44, -78, -56, 13, -38, 39, -63, 0
    .byte 63, 17, 20, 53, -25, -76, -39, 22, 68, -116, 35, -6, 87, 14, -34, -17, -89, 11, 14, 76, -28, 2, 40, 74
    .byte -7, 25, 32, 0, -15, -60, -5, 6, -21, -66, -17, 23, -58, -28, -16, 54, 10, -10, 12, -28, -31, 5, 16, -19
    .byte 62, -87, 26, -4, 17, -30, 39, 66, -17, 26, -5, 19, 3, -20, -59, -21, 24, 25, 22, 3, 3, -5, -6, -8
    .byte -47, -18, 21, 32, -1, 4, 25, 0, 16, 10, 17, -45, 10, -39, 4, -23, -11, 10, -18, -15, -118, 58, 37, 14
    .byte 28, -22, 27, -26, -55, -7, 6, -7, 30, 7, 1, -6, -6, 9, 18, -16, -5, 7, -7, -40, -55, -16, -44, -58
    .byte -4, -23, -87, 20, -26, -28, -44, -5, -96, 26, 10, -108, -127, -2, 16, 6, 39, -8, 7, -7, 37, -21, 101, 4
    .byte -9, -21, -7, -59, 15, 22, 15, -22, -30, 17, 3, -64, -16, -30, -39, -33, 39, -16, -2, -13, -8, -13, 32, -52
    .byte 60, 19, -27, -26, 97, -36, 6, -35, -47, -127, -3, -28, -11, -12, 61, -4, -32, 37, -21, 16, 9, -9, -26, 3
    .byte 35, 71, 38, 18, -77, 5, -20, -28, -1, -70, -31, -4, -1, -46, 28, -4, 2, 3, 15, 24, -55, 30, -14, -2
    .byte 7, -9, -16, -10, -9, -8, 54, -65, -4, -51, -6, 111, -115, 3, -6, 79, -21, 22, 18, -19, -7, 49, -70, 5
    .byte 84, 4, 66, 40, 16, 22, -9, 6, 1, -31, -2, 45, -19, -26, 34, 49, -10, 20, -23, -86, 5, -27, 31, -3
    .byte 34, -29, 12, -26, 17, -17, -16, -38, 10, -27, 9, -11, 10, 27, 7, -54, -2, 60, -5, -3, 34, 19, 27, 9
    .byte -41, -127, 5, -48, -47, 27, 18, 8, 55, -32, -127, -49, -47, 23, -45, -42, -75, -2, -97, -23, 26, 39, 47, -33
    .byte -17, -11, 45, -11, -4, 16, 8, 5, -54, 48, 23, 11, 12, 40, -30, -32, -67, -11, 30, 33, 41, 62, 27, -23
    .byte 54, 44, -1, -6, 6, -9, -8, -55, -28, -22, 16, -98, 4, 25, -33, -9, 12, -19, 16, -15, -55, 13, 12, 53
    .byte -48, 19, 31, -6, 69, -4, -9, 45, -4, -6, 0, -18, 56, 39, -29, 9, 77, 13, -35, -3, -5, -70, -19, 8
    .byte 80, -30, -19, 11, -127, -10, 35, -14, 40, -15, 39, -22, -28, 20, 14, 11, -33, 30, 36, 76, 28, 16, -7, 7
    .byte -22, -25, 49, 28, 37, -1, 31, -62, 87, 17, 37, 37, 39, -2, 47, -127, -23, -48, -4, 13, -31, -78, 5, 10
    .byte 22, 31, -4, -10, 46, -6, -12, 64, -19, -26, 3, -49, 25, 1, -35, 0, 29, -9, 26, -56, 19, -17, -27, 16
    .byte -47, 12, -2, -30, 4, 9, 6, -13, 9, 16, -12, 30, -28, -6, -1, -34, -67, -13, -43, -31, -33, 50, 5, -21
    .byte -21, 3, -29, -9, -54, -16, -35, -21, 11, 0, 73, 12, 38, -13, -62, -70, 23, -6, 19, -30, 44, -12, -38, -37
    .byte -5, 18, -19, -6, -15, 11, -41, -20, 74, 13, -29, -65, 10, -45, 7, -77, 51, 48, -2, 23, 8, 37, 27, -18
    .byte -36, -47, -9, -48, 5, -6, 17, 2, 13, -107, 5, 99, 30, 5, -1, -2, 31, 17, -8, -16, -39, -1, 82, -62
    .byte 33, 13, 44, 27, -61, 71, 30, -14, 49, 127, 50, 22, 26, 20, -7, -19, -32, -13, -52, -22, 3, -16, -52, 11
    .byte 24, 22, 3, 8, -34, -50, 21, 7, -18, 52, 29, -9, 11, -20, 6, 0, 99, 81, -6, -110, -30, -40, 40, -12
    .byte -35, -53, 27, -127, -13, 22, -39, 7, 30, -25, -82, -11, -11, -4, 5, 9, 21, -13, 92, 19, -1, -14, -49, -18
    .byte 79, -93, 85, 37, 7, 12, -7, 27, -25, -7, 37, 11, 3, -16, -8, -14, 0, 19, 28, 11, 1, -6, -7, 5
    .byte 17, -9, 44, 62, 37, 3, -3, -56, 87, -27, -16, 87, 14, 38, 0, -10, -17, -14, -10, 42, 4, -3, -15, 21
    .byte 29, 43, -15, -41, -13, -32, -3, -24, -75, -47, -101, -34, -31, 24, -28, 17, 6, -54, -28, -34, -18, 18, -15, 34
    .byte 37, 3, 43, -9, -6, -40, -127, 10, 96, 40, 49, -35, 29, 27, -18, -20, -64, 19, 44, 99, -33, 28, -13, -59
    .byte -36, -62, -8, -60, 23, 22, 6, 31, -61, -33, 20, 1, 13, 39, -6, 32, -21, 41, 29, -15, -23, -11, 28, 37
    .byte -58, -83, 19, -1, 18, 17, 0, 37, 25, -16, -6, 21, 12, 32, 15, 11, -13, -63, -121, -8, -13, 10, 30, -14
    .byte 11, -58, 26, 7, -30, -40, 7, 1, -63, 95, 109, -1, 20, 2, -11, -10, -11, -24, -1, 13, -8, 4, 7, -29
    .byte 0, -46, -10, 72, 5, 5, -29, 10, -27, -42, -9, 116, -87, -23, -26, 20, 5, 24, -10, -22, -3, 20, -16, 0
    .byte 4, 53, 8, 18, -27, 27, 40, 41, 3, 24, 25, 10, -3, -21, 0, 12, 25, -12, -49, -61, -37, 11, -6, -26
    .byte -4, 5, 0, -18, -5, 6, 13, 20, -82, -43, 24, -64, 11, 18, 5, 0, 3, 6, 15, -27, -35, 1, 43, 34
    .byte -2, -2, -19, -19, -14, -22, 3, 21, -14, -14, -98, 20, 15, 13, -127, 22, -2, 5, -51, 78, -8, 5, -30, 20
    .byte 9, -28, -44, -15, -7, 5, 59, 1, -127, 19, -99, -51, 17, -11, 6, 34, 20, 6, -35, -16, 19, 15, 20, -8
    .byte 3, 2, 2, 12, 24, -9, -5, -12, -45, -77, 1, 16, -2, -22, 6, -62, -37, -23, -20, 30, 19, -15, 7, 26
    .byte -1, 62, 17, 68, 29, -38, 4, -28, 52, 65, -28, 15, 6, -22, 10, 9, 17, -23, 24, -26, 61, -33, -11, 20
    .byte -47, -88, -17, -21, -57, -8, 26, -20, -5, -24, -43, -9, 33, -5, 63, 13, 0, -14, -56, -22, 4, 21, 12, 24
    .byte 7, 15, -25, -45, 47, -39, 35, 8, -47, -36, -76, 68, 54, -21, -8, 46, 15, -12, 41, 7, 14, -6, 5, 0
    .byte -31, 48, 31, -50, 3, -14, 46, -46, 9, -4, 14, -9, 1, -28, -39, -19, -9, 5, -21, 9, -15, 8, -43, -16
    .byte -44, -4, -1, -4, 2, -24, 28, 7, 7, 7, 17, -43, -49, -56, -2, 53, -41, -54, -37, 16, 37, 65, 4, -60
    .byte 42, -19, 1, 23, 56, -15, -26, 7, -2, -37, -61, 21, 41, 9, 46, 6, 25, -21, 6, -26, -13, -9, 2, -22
    .byte -2, 14, -22, 8, -6, 22, 98, 7, 27, 21, -4, 18, -53, -36, -18, 57, 20, 35, -2, -10, -61, -25, 10, 52
    .byte -41, -12, -2, 35, 6, 33, 4, 4, -12, 35, 15, -61, -7, -82, -39, -31, 19, 3, -4, 34, 30, -7, -8, -40
    .byte -18, 3, 22, -10, -127, 37, 8, 33, -24, -29, -22, -12, 12, -55, -9, 4, 10, -28, -4, 16, 52, 39, 24, 4
    .byte -29, -89, 11, 43, -34, 73, -40, 45, -48, -55, -3, 12, -24, 36, 3, 25, 13, 38, -20, -127, 32, 31, -38, -45
    .byte -21, -42, -103, 12, 8, -62, 27, -19, -51, -21, -30, 93, -44, -25, 26, 103, 31, 2, 13, 5, -41, 54, 12, 10
    .byte -79, -100, -81, -89, -21, -27, 46, -46, 7, 37, 48, -26, 0, -24, 31, -34, -13, -1, -25, 16, -30, 20, 8, -80
    .byte -100, -7, -53, 55, -12, 6, -38, 49, -13, -69, 5, 11, 36, 54, 3, -67, -10, -47, -12, -59, 35, -5, -32, -11
    .byte 18, 28, 15, 28, -14, 22, -8, -4, -18, -2, -8, 5, -55, -28, -104, -102, 12, 4, -17, -28, -45, -17, -19, 77
    .byte -9, -39, -17, -16, -1, 31, 48, 8, 63, 12, -55, -24, 41, 13, -127, 48, 127, -42, -14, 35, -6, 73, -12, -32
    .byte -2, -6, -17, 17, 41, -4, -14, 34, -34, -25, -15, -41, 25, 32, 17, -12, 57, 5, -26, -69, 72, 19, -13, 70
    .byte 9, -20, -17, -95, -14, -8, 9, -7, -28, 31, -27, -28, 33, 15, -89, 25, -9, -13, -23, 17, 102, -11, -34, -26
    .byte 40, 86, -8, 49, 24, -58, 18, -3, 6, -69, -70, 36, -28, 37, 29, -8, -90, 17, 7, -21, -37, 25, -13, 24
    .byte -46, -29, -22, 127, 38, -48, 80, -29, -15, -46, -27, -40, -15, -53, 47, -56, -34, 3, 43, 1, 35, -34, 24, 4
    .byte 29, 22, 52, -40, 5, 7, 36, -106, -9, 2, 37, -1, -26, -30, 25, -78, 27, -6, 44, 35, -12, 18, 41, -18
    .byte 45, 18, -23, 6, 103, -15, -19, 21, -26, 14, -6, -25, -42, -25, 11, -127, 55, 85, -34, -47, 16, -79, 20, 1
    .byte 32, 2, 3, 25, 18, -2, -3, -32, -25, -82, 32, 78, 0, -47, -52, -31, -92, -52, -16, 78, 29, -31, 32, -11
    .byte 15, 3, 38, 9, 3, 24, -41, -5, -76, -27, -62, -20, 45, -4, 64, -3, -74, -102, -45, -22, 79, 5, 36, -20
    .byte 38, 39, 29, -78, -122, -33, 1, -72, 10, -46, 4, -106, 14, 15, 23, -20, 7, -20, 40, 8, 68, 13, -38, 34
    .byte -68, 39, 16, 5, 41, 15, -45, -18, 18, 71, -40, 1, -4, 102, 17, -15, 22, 9, -88, -39, -17, -126, -120, -6
    .byte 9, -66, 15, -37, 16, -109, 8, -51, -10, 31, 21, -4, -19, 16, -14, -9, 25, -82, 6, -94, 20, -7, -7, -7
    .byte -29, 5, -49, 95, 34, 24, 5, 4, -68, 4, 14, 23, 24, -11, -22, 30, -2, -42, -37, 4, -4, 22, 1, -1
    .byte -28, 44, -10, -33, -18, 1, 7, -16, -21, 7, 39, -59, -1, -26, 0, 1, 6, 12, 46, -6, 11, 3, -23, -30
    .byte 11, 2, -39, -51, -11, 9, 12, -53, 51, 6, 5, 28, 21, -11, -3, -19, -65, 13, -8, -34, 127, -7, 2, -29
    .byte 51, 37, 16, -16, -2, -8, 13, 9, -9, 4, -39, 18, 24, 5, 7, -25, -35, 17, 15, 75, -9, -4, -42, -10
    .byte 16, -127, 32, -19, 3, 1, 28, 7, 85, 23, 7, -58, -53, -22, -18, 8, -4, -53, -12, -55, -5, -28, -15, 23
    .byte -8, -4, 7, -32, 3, 34, -13, -71, 20, -30, 12, 9, -14, 28, -5, 4, -23, -15, -9, 42, -12, -20, 20, -3
    .byte -22, 3, 49, 30, 1, 28, -41, 11, -39, 3, -1, 12, -25, 22, -33, 4, 46, 42, 25, -7, 54, 3, 5, 3
    .byte -89, 26, -2, -7, -21, -6, -22, 10, -8, 43, 19, 6, 9, 29, 37, 3, 59, 19, 32, -46, -14, 39, -2, 48
    .byte -15, -19, -64, -56, -3, 30, 30, -71, -77, 11, 48, -82, -4, 6, -5, 63, 5, 57, -34, -68, -4, 1, 14, 24
    .byte 28, -4, 7, -41, 15, -10, -64, 45, -48, -3, 32, -24, 16, -25, 11, -33, -6, -17, -1, 104, 15, -4, 69, -53
    .byte 72, 3, -31, -24, -20, -12, 36, 12, -73, -29, -16, -21, 4, -50, 3, -22, -66, -18, -57, -48, 15, 3, -64, 48
    .byte -57, -42, -24, 11, 61, -117, 4, -3, 10, -45, -88, 106, 19, -41, -13, 56, -2, 5, -26, -22, -27, 3, 59, -5
    .byte 9, -127, 40, -37, -8, -49, -54, 12, -35, 86, -117, 11, 27, -64, 27, -114, 46, 0, 21, 16, -120, 37, 57, 27
    .byte -36, -60, 19, 18, 10, -10, -10, 54, 20, 11, 28, 30, -17, -28, 22, 0, -13, -6, 47, -4, -14, 28, 22, -49
    .byte -1, -56, 54, 33, -49, -46, -8, 127, 12, 47, -33, -32, 33, -31, -58, -25, -23, 0, 12, 3, -31, -47, -117, 9
    .byte -3, -40, -6, -16, 86, -63, -91, -14, -9, -4, 26, 5, 46, -6, 47, -29, -82, -71, -16, 80, 61, -24, 65, 47
    .byte 6, -65, 73, -73, -21, -49, -12, -1, -12, 20, -56, -58, 15, 1, -15, -34, 25, 9, 1, -21, -44, -20, -2, -14
    .byte -49, 47, -43, 2, 27, -45, -5, -82, -9, 19, -21, -15, 7, 6, 31, -66, -16, -11, -11, 30, 7, -8, 2, -81
    .byte 6, 22, 12, 13, -67, 23, -27, 51, 4, 31, 2, -75, -60, -127, 2, -52, -46, 32, -17, -24, 0, 48, -58, -67
    .byte -54, 30, -1, -13, -26, -14, 29, 3, 63, 10, 12, 127, 11, -31, -105, 9, 51, -21, -16, 7, -59, 11, -48, 44
    .byte 12, 43, -25, -37, 16, -77, 11, -2, 42, 44, 21, 87, 82, 32, 19, -49, -27, -94, 41, -35, 2, -32, -47, -12
    .byte 48, -61, 38, 83, 59, -76, -3, -12, 4, -10, -21, -17, -43, -13, -12, -74, -56, -4, -11, 21, -43, 5, 44, -18
    .byte -66, -14, 25, 62, -13, 28, 3, -13, -72, -28, -28, -28, 44, -55, 16, 69, 14, -53, 24, 16, -17, -21, -31, 0
    .byte 4, -79, 14, -5, 59, 28, -25, -52, -29, 42, -32, -3, -69, 59, -80, 7, 3, 51, -9, 13, 22, -1, 12, -15
    .byte -14, -11, -45, -44, -9, -14, -22, -127, 49, 21, 10, -34, -102, 38, -29, -83, 40, -9, 6, 29, -49, 28, 8, 6
    .byte 3, 8, -127, 7, 74, -10, -45, 66, -10, -39, -8, 55, 42, -13, 36, -52, -15, -24, -7, 83, 21, -22, 15, -19
    .byte -2, 29, -16, 14, -28, 3, -13, -55, -1, 4, -2, -8, 12, -56, 4, 8, -47, -53, -25, -72, 44, -20, 1, 10
    .byte -4, -16, 3, -15, -8, -68, 1, -40, -57, -11, -11, -3, -48, -19, -3, -70, -38, 25, 39, -76, 41, -7, 14, 30
    .byte -5, 2, -12, 6, 11, 44, -16, 5, -3, -16, 21, -96, 32, 18, 47, 42, 37, -23, -93, -61, -41, -31, 62, -15
    .byte 1, 21, -16, 47, -14, -1, 2, -37, 11, 20, 15, 4, -15, 1, -7, -49, -59, 30, 7, 15, -52, 4, -14, 4
    .byte -21, -47, -8, -10, -59, -12, -45, 19, -23, 52, 5, 4, 9, 22, -72, 13, -59, 14, 12, -7, -73, 12, 2, -17
    .byte -16, -13, 29, 33, -14, -4, -25, -41, 8, 18, -1, -4, -11, 29, -17, -11, 13, 12, 13, -73, -52, 4, -38, 5
    .byte -14, 9, 32, -64, 21, 21, 6, -73, 28, 15, -1, 21, -58, -17, 62, 123, 1, 34, 34, -25, -80, 111, -63, -39
    .byte 22, -47, 48, 6, 40, 12, 86, 99, -10, -5, -31, 0, -8, -16, 17, -21, -28, -8, 17, 29, -6, 18, 5, -44
    .byte 56, -11, -16, 49, 100, -4, -11, 6, 52, 24, -10, 94, -55, 34, -17, 60, 42, 9, 38, 89, -80, 11, 1, 5
    .byte -40, 22, 4, -10, 11, -28, -14, 15, 28, -4, 57, -10, -2, 23, 9, -27, -14, -10, -93, 24, -53, -2, -31, 1
    .byte -4, 5, 35, -1, -2, -46, 43, -29, 127, -39, 57, -13, -5, 1, 4, 42, -5, 46, -50, 22, 84, 25, 11, 14
    .byte -5, 51, 6, -11, 34, 69, 8, -40, 59, 22, -19, 32, -22, -3, 28, 37, 40, 43, 2, 79, 6, 9, 15, 59
    .byte 17, -40, 17, -52, -7, -5, 66, 23, -23, -56, 57, 5, 53, 5, 71, 5, -48, -12, 20, 26, -7, 32, -36, -6
    .byte 32, 32, -34, -27, -10, -127, 2, -6, -41, 26, 62, -5, 2, 28, 98, -4, 19, 27, 39, -26, -34, 2, -32, 88
    .byte 7, 34, -60, -57, 43, 54, -33, -88, -43, -58, 7, 4, 25, 19, -4, 34, -50, 60, -83, 2, 22, -63, -45, 3
    .byte -17, 22, -41, 3, -37, -50, -40, 17, 26, -4, -23, 7, 15, -12, 5, 14, -8, 12, -37, -48, 4, 2, -32, -1
    .byte -24, 5, 5, -44, 20, 1, 4, -42, 27, -18, 40, -77, 14, 55, -1, 75, 20, -37, -13, 37, 14, 73, 38, -7
    .byte -20, -121, -14, -93, 51, 3, 14, 4, 14, -14, -26, 13, 25, -42, 61, 25, -25, 22, 4, 78, 45, -25, 12, -21
    .byte -7, 36, -31, 5, 0, -78, 2, 12, 127, -8, -2, -61, -14, -21, 12, 40, -103, 64, -8, -22, -127, 1, -7, -11
    .byte -67, -72, 4, -46, -4, -5, -10, 36, -23, 22, -13, -109, 11, 126, -24, 3, 14, 30, 74, -12, 40, 9, -31, 26
    .byte -18, 15, -72, 23, -118, -45, -50, -55, 20, -55, 37, 16, -92, 23, -55, -22, -21, 63, -8, 13, 40, 93, -30, 13
    .byte -38, -59, 1, 4, -79, 66, 21, 93, 20, -70, 47, -19, 51, 37, 44, 12, -24, -81, 4, -87, -85, 105, -21, 38
    .byte -14, -43, 20, -47, 13, -35, 9, 96, 21, -38, 16, -127, -8, -8, -7, -118, 16, 47, 18, -5, 26, -76, 10, -11
    .byte -35, -13, -20, -20, 6, 7, 19, -41, -3, -4, -2, -6, -19, 10, 26, -5, -23, 29, -23, 59, -12, 32, -51, 26
    .byte 39, -5, -14, 28, 11, 33, 0, 53, 59, -57, -5, 9, -24, 27, 28, -13, 69, 14, 0, -69, 8, -74, -26, -72
    .byte -27, -8, 1, 50, -20, 19, 22, 0, -65, -8, 8, -32, 21, -17, -37, -127, 19, -16, -70, -2, 15, 4, 4, 28
    .byte 21, -3, 7, 29, 12, -27, -4, -12, 11, -5, 12, -49, -20, 5, -9, 44, 39, -2, 16, 13, -14, 43, 23, 27
    .byte 9, 40, 7, -16, -41, -60, 12, -7, -20, 59, -2, -47, 11, -17, 19, -76, -14, 28, 3, 2, -18, 3, 23, -10
    .byte -65, 95, 49, -95, -23, 10, 83, -74, -13, -37, -4, -16, -31, -75, -32, 6, 93, 34, 21, 15, 3, 53, -12, 3
    .byte 80, 56, -52, -2, 17, 50, -25, -11, 22, 94, -26, -8, 23, -30, 32, 15, -17, 66, -14, 14, -20, -74, -18, 13
    .byte 0, -14, -37, -1, 6, -21, -17, 121, 11, -65, 30, -58, 9, 16, -3, 3, 36, 127, 38, 1, -3, -10, 66, -22
    .byte -10, 22, -33, 92, 36, -28, 14, 3, 20, 8, -4, 32, -33, 17, 36, -9, 31, -26, 4, -28, 29, 16, -62, -6
    .byte -47, -20, -27, 57, 55, 1, -88, -26, 27, 15, -5, 29, -112, -79, 5, -54, -14, -33, 44, 43, -7, -112, -2, -27
    .byte -1, 36, -9, 6, -2, -2, 17, -5, -100, -24, 6, -6, -46, 29, 80, 39, 21, -26, -64, 39, 27, 10, -36, -52
    .byte 13, 31, 62, 20, -9, 30, -20, 19, 48, -1, -77, -28, 31, -2, 27, -73, -55, 60, -20, -49, 27, -18, 22, -47
    .byte 6, -37, 5, 12, -58, -50, -14, 40, -6, 37, 14, 30, -49, -36, 19, 10, 16, 8, 29, 82, -37, 1, -7, 45
    .byte 51, -19, 23, -20, 127, 81, -9, 36, -20, -41, 70, 2, -8, -68, -44, 29, -13, -56, -25, 6, 44, 48, -46, -12
    .byte 25, -27, 52, -33, 12, -2, 13, 115, -56, 12, 41, 3, -41, 30, -6, -13, -71, 11, -42, -44, 42, -25, 31, -76
    .byte 22, 41, -81, 59, -25, 69, 84, -98, 21, 6, 51, 127, -29, 16, -11, 20, 8, -37, -27, -9, -5, -37, 32, -34
    .byte -42, 3, -19, 61, 38, -57, 21, 60, 3, -9, -17, 59, -2, 27, -26, -19, -40, -8, -71, 25, -6, 19, 28, 16
    .byte -1, 14, -25, 27, -58, -32, -84, 64, 3, -51, 1, 57, 19, 41, -8, 22, 113, -1, 61, 26, -61, -7, -37, 11
    .byte 25, -39, 25, -25, 53, -28, 32, -47, 3, -11, 80, -25, 21, -62, 96, 11, 17, -4, 25, 12, -5, -41, -20, -30
    .byte -27, -5, -28, 15, -3, -68, -13, 28, -4, -40, 42, 22, -18, -7, 41, -14, -19, -37, 9, -84, 65, -71, 2, -6
    .byte -27, -50, -3, -10, -33, -9, -31, -96, -36, -5, -20, 22, 38, -77, 12, -101, -16, -15, 76, 37, 127, 11, -97, -89
    .byte 95, -35, 55, 29, 44, -10, -11, 20, -16, 36, 42, -7, -36, -106, -12, 7, 22, 8, -27, -3, -49, 3, 6, 22
    .byte -90, -50, 16, 36, 11, 80, -15, 88, 113, -31, 21, -13, -49, 3, 7, 8, -28, -26, -37, 0, 14, 49, -27, 118
    .byte 49, -35, -10, -85, 3, 27, 88, -60, 7, -23, 0, 78, 89, -82, -12, 94, 8, 58, -6, -18, 14, -43, -33, -2
    .byte 4, -25, 10, 1, -21, 47, -22, -52, -12, 21, -31, 28, -12, 13, -7, 21, -15, -8, -27, 17, -62, 9, -30, -29
    .byte -34, 0, 82, -1, -41, -22, 52, -41, 41, -7, -15, 57, -11, 4, 30, 69, 35, 6, -18, -66, 89, 25, -30, -17
    .byte -9, 3, -6, 29, 59, 93, -17, -52, 13, 23, -20, -5, 61, -11, -46, 97, 22, -22, -34, 11, -1, -42, -54, -15
    .byte -6, -16, -9, 4, -18, -70, 5, -18, 5, -82, 39, -66, 39, 43, 21, 33, 4, -13, 20, -47, -6, 57, -42, -14
    .byte 29, -35, -7, 33, 51, 58, -44, 17, -21, 16, -21, 40, -39, -24, 34, -61, -36, -7, -73, -13, 58, 12, -39, -100
    .byte -38, 19, 7, 34, -64, -18, 64, -127, -28, -18, -127, -25, 16, -63, -9, -29, 61, -3, 29, -6, -58, -4, -39, 11
    .byte -2, -14, 10, 54, -65, -14, 26, 10, -1, -22, 17, -8, 95, 44, -10, 4, -31, 37, -13, 6, -55, 3, -15, 71
    .byte -63, -40, 19, -91, -54, 0, 14, 26, -29, 27, -40, 14, -63, 3, -18, 127, 21, -17, 0, -16, 22, 27, -19, -8
    .byte 77, 4, 9, -40, -3, 15, 23, 16, 19, 4, -16, 62, -8, 0, 9, 23, 11, -1, -78, 23, -6, -44, 7, -12
    .byte 15, -3, -13, 48, -50, -18, 16, -7, 79, 19, -10, 10, -26, -50, 16, 41, -33, -3, -32, -16, 36, 44, -53, -45
    .byte 33, -32, 2, -5, 25, -44, 10, 1, -67, -18, -32, -33, -28, 13, -30, -13, -12, -32, 0, 52, 31, 38, -38, -56
    .byte 9, -19, 73, 14, -20, -36, 51, 3, -88, -3, 127, 13, -29, 3, -92, -112, -14, -12, 0, -6, -20, -44, -25, 8
    .byte -32, 0, 19, -74, -12, 64, -26, -17, 25, -59, 2, -41, 8, -28, -13, 26, 0, 18, -65, -24, -31, -32, -51, -39
    .byte -10, -20, 62, -13, 53, 3, -45, 47, -6, -37, -5, -5, 20, 28, -17, -12, 44, -51, 35, 3, -59, -105, 70, 17
    .byte 28, -11, -1, -67, -81, 37, 18, 13, -2, 14, 0, 7, -40, 9, 4, -14, -19, 34, -8, 23, 33, 9, 0, 4
    .byte 1, -81, -39, 48, -12, 26, -29, 43, -38, -15, -34, -20, 89, 8, 23, 127, -22, 37, -14, 7, -5, 12, 9, -21
    .byte -3, -15, -13, 0, 39, -18, 37, 20, 6, 27, 18, 2, 21, 29, -15, 39, 64, -15, 4, -39, -13, 5, -62, 17
    .byte -71, -15, 21, 1, 5, -10, 20, 25, -31, 5, -7, 22, 22, -46, 1, 47, -9, -53, 27, -7, 45, -31, 13, 22
    .byte 16, 6, 15, 23, -9, -47, 20, 10, -18, -2, 0, -16, 32, -25, -12, -82, -3, -8, -13, 87, -17, -34, -45, -27
    .byte 32, -6, -11, -5, 12, 12, -11, 3, -127, 20, -3, -15, 39, 2, 75, -15, 73, -42, 9, 10, -2, 13, -62, -19
    .byte -3, 6, 5, -111, -1, -63, 11, -73, -31, -20, 1, 24, -39, -110, 22, -34, -18, -23, -37, -29, -9, 10, 49, 17
    .byte 4, -84, -3, 7, 76, 53, 42, 9, -24, 31, -113, 3, -27, -28, 49, -25, 20, -8, 46, 0, -20, -44, 22, 6
    .byte -3, 51, 0, -36, 69, -33, 48, 5, -11, 1, 65, -12, 15, -46, -40, 4, 60, -54, -5, -22, 1, -9, 27, 6
    .byte -6, -85, -35, 7, -31, -14, -59, 64, 66, -65, -7, 5, 11, 21, -3, -8, -30, 8, 56, 8, -30, -34, -22, 9
    .byte -41, -6, -29, 64, 53, -5, 30, 5, 15, -83, -30, -7, -2, 8, 22, -22, -8, -2, 31, 25, 8, -2, 3, 86
    .byte -59, -5, -25, -71, -4, -35, -28, -17, 15, -5, -10, 77, 33, -69, 0, 8, 51, -23, -26, 23, 22, -9, -63, -14
    .byte 29, -27, -2, -13, 12, 23, 37, -41, -17, -19, 3, -5, -26, 37, -88, 5, -2, 3, -68, -13, -4, 13, 0, -13
    .byte -25, 55, -26, -1, 0, 63, -4, -6, -70, -31, -50, -23, -1, 5, 127, -64, -5, -36, -35, 32, -62, -12, -31, -10
    .byte 24, 38, 7, 54, 18, -4, -8, 56, -14, -62, -17, -127, -1, 4, 1, 10, 33, -14, -2, 42, -63, 11, -58, -34
    .byte -72, -33, -78, 38, -86, -13, -44, -2, 13, -34, -16, -31, 33, -31, -34, 16, -98, 45, -16, -6, -6, -41, -14, -10
    .byte -4, 37, 26, 8, 36, 6, 15, -17, 35, -13, 9, 0, -32, 36, -88, -6, 26, 20, 11, -36, 29, -71, 18, -21
    .byte 47, -7, 8, -26, 40, 11, 61, 89, -32, -48, -31, -15, 11, 33, 20, -127, -8, -33, -38, 29, -33, -42, -15, -2
    .byte -84, 45, 22, -61, 3, -24, 26, -11, -11, -1, 29, -26, 19, 26, 45, 12, -14, 16, -8, 29, 18, 18, 0, 50
    .byte -40, -14, -22, 0, -27, 29, -13, -9, -5, -30, 1, 7, 0, 42, 1, -2, 11, -84, 1, -49, 26, 24, -12, -17
    .byte 34, 18, 4, 6, -13, -76, 2, -28, 24, 16, -73, 37, 37, -26, 27, 51, 4, 21, 63, 19, 28, -30, -36, -3
    .byte 6, 3, -39, -16, -24, -71, -37, -10, -127, -1, 0, -50, -27, 24, 60, 33, -9, -71, 16, -15, -15, -30, 27, -64
    .byte -54, 29, -32, -80, 27, -83, -2, -5, -4, 37, -7, -52, 12, -38, -4, -56, 18, -1, -33, -5, 25, 2, 50, -34
    .byte 84, 0, -43, -30, -12, 35, -22, -1, 6, 79, -53, 5, -12, 0, -109, 7, 27, 20, -3, -19, 1, -16, -30, 4
    .byte -71, -47, 0, 10, -10, -8, -47, -34, -43, -12, 6, -13, -6, -67, -92, 3, 28, -31, -6, 61, -30, -2, 51, -16
    .byte 12, 6, -76, 102, -23, -36, 66, 44, -67, -29, -73, 83, -13, -14, -31, -114, -19, -70, -2, -3, 38, -10, 43, 2
    .byte -28, -8, 44, -4, -39, 0, 6, -24, 2, -40, 21, -31, 3, 34, -1, -12, -10, 0, 24, -51, 24, -11, -70, 16
    .byte 21, 10, 8, 15, -8, 6, 14, -22, 21, 7, -10, -42, 8, -2, -3, 0, -4, -26, -31, 50, -57, -44, -17, -3
    .byte 11, 1, -9, -2, -12, -10, -11, -16, -82, 38, 45, -1, 7, -35, -28, -74, -30, 29, 5, -12, 15, -17, -127, 14
    .byte -8, 26, 0, 12, 8, 17, -44, 3, -97, -63, -94, -127, 47, -1, -20, -15, 18, -9, 7, 52, 29, -6, -8, 16
    .byte 30, -86, -8, 87, 1, 10, 3, 70, -15, 22, -11, -37, 6, 4, -21, 9, 115, -15, 6, 33, -18, -13, 3, -40
    .byte 20, 0, -35, 84, -85, -12, 62, 10, -11, -34, 8, 2, -22, -3, -30, -2, 44, 8, -47, -51, -26, 17, -3, -4
    .byte -89, -41, 40, -42, -8, -45, -12, 22, -33, -23, 13, -30, 63, -40, -60, 10, 37, 16, -18, 4, -1, -16, -6, -2
    .byte -75, -22, 0, 25, -4, 45, 19, 9, 8, 8, -21, 127, -90, 41, -3, -111, -5, 106, -6, -34, -41, 70, 39, -3
    .byte 50, 2, -3, 100, 41, -25, 9, 6, -24, -32, 75, 21, -2, 17, 74, -65, 35, -5, 65, -14, 44, -5, 51, 110
    .byte -12, -24, 14, -30, 50, -4, -34, 57, -61, -7, 4, 18, 81, -2, 10, 11, 72, -2, -11, -31, 48, 47, -10, -25
    .byte 11, 10, -24, 17, 72, -58, 7, -26, -87, 7, -94, -24, -15, 10, -127, 30, 17, 10, -2, 11, -93, 6, 44, 37
    .byte 6, 17, 24, -1, 0, 6, 97, -7, -88, -1, -119, -55, -10, 39, -5, -33, 30, -20, 30, -34, -20, -85, -23, -104
    .byte 37, 0, -11, 10, 44, -15, 11, -23, -18, -15, -21, -7, -7, -51, 23, -113, -14, -26, -9, -21, -13, -13, 25, 45
    .byte 7, 8, 4, -59, 7, 40, -17, -58, 32, 70, -45, 32, 65, -55, -33, 46, 27, -1, 44, -40, 80, -89, 9, -14
    .byte -71, -30, -15, -56, -22, -55, 1, -68, -17, 6, -43, -24, -49, 72, 28, -12, -33, 16, 30, -46, -6, -77, 40, 16
    .byte -24, -17, 38, -88, 10, 33, 0, -31, 2, 21, -55, -93, 34, -20, -21, -16, -32, -28, -67, 47, -22, 25, -102, 49
    .byte -29, -72, -83, -51, -28, 61, 56, -77, 8, 21, 34, 24, 4, 0, 51, -30, -16, -13, 38, 18, -20, 26, 2, 27
    .byte -66, 15, 54, 7, -5, -21, -38, 4, -11, 18, 17, 100, -58, 15, -12, -4, 47, 21, 35, 63, 25, -80, -24, -28
    .byte 45, -45, 1, -2, 13, -3, -8, -5, -29, 12, -54, -51, 42, 23, 62, 20, 32, 0, -45, -38, -31, 34, 87, 41
    .byte 3, 3, 50, -7, -3, 27, -11, -19, 80, -25, 26, 7, -51, -2, -52, -33, -115, 25, 85, 18, -14, -37, -15, -58
    .byte 0, -27, -1, 119, -40, -1, -21, -101, -10, -45, 12, 42, -9, -7, 22, -12, 102, -20, 7, -14, -75, -17, -57, -16
    .byte 83, 15, -25, -28, 82, 5, -87, -46, 74, 65, -104, -17, -7, 54, 11, 16, -18, 8, -30, -7, 58, -24, -7, -29
    .byte -45, 35, -40, -68, -59, -41, -33, -19, 23, 26, -127, -16, -16, -36, 20, -24, -37, 8, 61, -27, 37, 7, 2, 127
    .byte 39, 56, -39, -70, -9, 27, -9, -12, -86, 18, -10, 8, -35, -31, -1, -31, -57, -75, -7, 14, -6, -83, -11, -8
    .byte -58, 24, 34, 8, 12, 50, 11, -76, -14, -27, -3, -89, 3, 33, 17, -39, -3, 4, -3, -23, 6, -8, -18, -14
    .byte -6, -10, -43, -11, 13, -11, -44, -9, 83, -9, -21, 80, -1, 22, -22, 60, 1, 6, -32, -46, -74, -17, 3, -30
    .byte 46, 40, -4, -24, -29, 18, -19, -32, -30, -34, -24, -12, 17, 37, -57, 105, -12, 4, 82, -2, -76, 7, -3, 39
    .byte 17, -37, -13, 11, 6, -30, 43, -1, 77, -80, -78, 127, -16, -11, 127, -4, -27, -34, -63, -40, 7, -46, -60, 0
    .byte 7, -5, -3, 16, -41, 53, -23, -13, -3, -12, -20, 40, 15, 112, -7, -8, 24, 24, -48, 5, -19, 14, 0, 38
    .byte 21, -77, -8, 38, -12, 5, 0, -92, 39, 57, -2, -8, 28, 119, -21, 19, -15, 62, -42, 10, -64, 4, 13, -8
    .byte -33, 101, -13, -1, -54, -43, -35, -15, -26, 60, 45, -13, -45, 9, -39, -3, 15, 5, 16, -30, 8, -32, -17, 54
    .byte -43, 50, 63, 4, -45, -6, -127, -17, 1, 52, 80, -95, 75, -22, -12, 41, -21, 28, -17, 11, 1, 11, 75, -32
    .byte 16, -38, -58, 86, -42, -29, -60, -80, -1, -33, -10, 16, -9, 6, 9, -62, -1, 34, 11, 28, -43, 11, -49, 19
    .byte 80, -7, -5, -22, -34, 15, -40, 4, 43, 52, -9, -21, 13, 11, -9, 14, -23, -42, -6, 30, -105, -107, -2, 89
    .byte -49, -6, 29, -26, 25, 39, 39, 8, 15, 30, 74, -92, -13, 7, 41, 27, 2, -1, 48, 84, -11, -51, -50, -21
    .byte -5, -77, -103, 12, -1, -53, -107, 30, -14, 64, -39, 53, -74, -40, -62, -85, 56, -12, 11, 10, 100, -69, -19, -67
    .byte 47, 127, 7, -15, -37, -1, -6, 12, 14, -9, 28, 43, -37, 16, -33, 25, 32, -28, -17, 81, -74, 4, -51, -100
    .byte 5, -9, -40, 56, 77, 11, 48, 10, -3, -58, 79, 15, -33, -87, 48, 3, -33, -92, -10, 21, -29, 20, 60, 11
    .byte 19, 39, -37, 1, -21, 74, 31, -110, 13, 34, -52, 1, -10, -63, -27, 49, 48, 21, 23, 36, 28, 3, -11, 94
    .byte 8, 10, -32, 19, 17, 9, -16, -15, -35, 21, 9, 52, -11, 37, -9, 62, 22, 40, -61, 2, -38, -24, 6, -18
    .byte 0, -39, -13, 3, -24, 16, -102, -127, -16, 9, -1, 2, -4, 16, 58, -7, 21, 15, 13, -38, 24, 7, 54, -83
    .byte -54, -5, 30, -11, -8, -9, 30, 35, -46, -36, 19, -31, -42, 0, -1, 87, 7, 23, 7, -9, 70, -16, 14, -12
    .byte -10, -9, 19, -15, -23, 0, -2, 2, -37, -3, -36, -22, 32, 1, 67, 67, 12, 20, 16, 19, 12, 1, 32, 82
    .byte -9, -18, -74, 15, -13, -11, 52, 11, 35, 25, -97, 16, 71, 64, -26, -24, 69, 15, 19, -6, 11, -10, 27, 36
    .byte 11, 17, -5, -56, 72, 44, -16, -48, -28, 36, -29, 10, -59, 74, -25, 38, 18, -21, -13, -17, -19, -18, -21, -30
    .byte 99, -69, -26, 27, 29, -9, 66, -7, -37, -19, -127, 33, -47, 21, -59, -11, -6, 46, -19, 0, 43, 68, -28, 0
    .byte -37, 48, -16, 61, -47, -43, 33, 70, 20, 3, 16, -7, -13, 58, 45, -7, 48, 16, -12, 3, 16, 11, 33, 14
    .byte -61, 24, 1, -1, 47, 8, -3, -127, -74, -21, 48, 32, 3, -10, -18, -71, 22, -73, 39, 7, -12, 23, 1, -16
    .byte 2, -7, -32, -27, -64, -47, -16, -50, 1, -1, 22, -34, -14, 5, 3, 6, -15, 25, 20, 8, 32, -9, 16, -18
    .byte 46, -27, -44, 28, 47, 3, 43, 2, 88, 17, 8, 60, -62, 31, -6, -49, 7, 37, -70, 47, -28, 24, -69, 21
    .byte 24, -25, 3, -9, -33, 14, 18, -21, 9, 46, 8, -7, -18, -13, -89, 97, -8, 4, -51, 33, 0, -23, -46, 27
    .byte -7, -33, 30, 14, 15, -85, -30, -2, -58, -5, 35, 15, 17, -20, -22, 64, -36, 11, -16, -65, 32, 11, 37, 4
    .byte 42, -41, -8, 26, -7, -71, -3, -16, 6, -10, -7, 18, 15, 1, 15, -19, 127, -14, -5, -28, 71, -13, -11, -56
    .byte 3, 2, 49, 56, 46, 11, 6, 30, 27, 5, 95, 1, 26, 53, -15, -2, 0, 26, 15, -2, -39, 23, -11, -4
    .byte 16, 4, -12, -29, 1, 63, -6, 8, 12, 6, 26, 11, -75, -7, 12, -8, 45, -23, 41, -15, 26, 25, -8, 13
    .byte -51, 78, 33, -5, -26, 2, -32, 36, -95, 7, 5, 7, 6, -7, 17, 127, -18, -46, -12, 27, -3, 8, 16, -17
    .byte 10, -72, -120, 14, -6, 11, -11, 59, 8, 20, 41, -26, 4, -2, 9, 24, 14, -15, 17, -43, -9, 1, -12, -9
    .byte -5, -3, 3, 3, -45, -11, 6, 29, 117, -50, 28, 33, 40, -24, 4, 116, 43, -10, -108, 122, 52, -3, 1, 0
    .byte 64, -115, 5, -26, 9, 2, 4, 28, 8, -29, -20, 35, -47, -33, 50, -11, -25, 3, -10, 88, -4, 6, -8, 40
    .byte 0, 19, -95, 26, -9, 12, 21, 4, -44, 0, -34, -127, -21, -21, -25, 6, -105, -49, -46, 51, 30, 13, -23, -32
    .byte 30, -5, -1, -11, 3, -25, -3, -4, -24, -60, 36, -111, -3, 7, 4, -26, 74, 25, -8, -62, -19, -8, -20, 13
    .byte -105, 38, 34, 68, 19, 28, 22, -23, 4, 16, -12, 8, -22, -6, -8, 10, -75, 46, -66, -8, -12, 39, 20, 4
    .byte 38, 37, -35, 52, -28, 13, 54, 14, 78, 10, 53, -51, -9, -2, -11, 7, 64, -101, 61, -47, 1, -21, -7, 17
    .byte -5, -57, -47, 111, 21, -28, -17, 62, 26, 21, 16, 15, 41, -2, 52, 111, 30, 22, 20, 26, 36, -34, 14, 23
    .byte 33, -3, -66, -76, 14, -54, -2, 61, -19, 25, 9, -72, -8, -26, 109, -63, 4, 6, 1, 3, 5, -2, 24, 36
    .byte -81, 13, 55, -45, -56, 15, -25, 18, 64, -16, 5, 2, -37, 16, 3, 32, 4, 39, 10, -28, 27, -10, 23, 10
    .byte 0, -36, 26, -6, 7, 17, -4, 16, 50, -31, 67, -39, -91, -39, 39, -45, 33, -19, -21, 22, -27, -44, -8, 1
    .byte 10, -47, -31, -7, 9, 11, -25, -1, 31, -11, 43, -22, 91, 4, -70, 31, 14, -61, 31, -2, -27, -41, 66, -104
    .byte 33, 46, 29, 20, -28, -43, -12, 127, -32, -16, -21, 52, -25, -2, -44, -39, -51, 6, 12, -123, 1, -4, 1, 1
    .byte 42, 3, 22, -3, 70, 55, 96, -29, -28, -24, -127, -41, -22, -14, -3, 18, 29, -23, -75, 0, 89, -43, -16, -27
    .byte 0, 58, 18, 11, 87, 9, 12, -33, -20, -17, -3, -5, -36, 49, -22, -19, 2, -19, 18, -31, -46, 7, 20, 93
    .byte 15, -9, -127, -53, 26, -1, -9, -112, -62, -69, 54, -59, -39, -42, -2, -56, -12, -8, -85, -2, -30, 0, 6, 2
    .byte -8, 31, 38, -2, -3, -48, 49, -77, -14, 11, 31, -24, 34, 5, -23, 29, 14, 10, 8, 18, -4, -7, -97, 37
    .byte -51, -3, -54, -3, -40, 1, -17, -22, -76, 44, 0, -25, -48, 28, -6, 33, 21, -51, -8, -57, 64, -27, 18, 16
    .byte 3, -34, -16, -21, -17, 12, 9, 19, -25, 31, -55, 59, -60, 45, -92, -22, -36, 24, 50, 13, 1, -3, -37, -2
    .byte 2, -13, -26, 8, 21, 43, -72, 10, -52, 115, -49, -10, -53, 0, 20, -127, 7, 5, -25, -40, 76, 55, 14, -83
    .byte 41, 17, -7, -13, -43, -34, -13, -5, 33, 32, 10, 33, 22, 13, 12, -53, -4, -19, -4, 39, -86, 8, 4, 4
    .byte -3, 20, 12, -22, 92, 24, -59, -3, 32, 59, -22, 30, 43, 23, -105, 9, 77, 36, 6, -13, 31, 28, -16, 6
    .byte -22, 50, -1, 56, -56, 14, 35, 19, -42, -9, -57, -31, -1, -7, -99, -9, 49, 29, 11, -42, 49, -7, -28, 56
    .byte 18, 22, -11, 16, -31, -19, 56, 61, -14, -1, -78, 55, 32, -19, 76, 66, -35, 64, -37, 2, -30, -47, 32, -10
    .byte 26, 66, 32, 9, 46, 1, -17, 39, 5, -42, 22, 18, 11, -21, 47, 4, -2, 5, -29, -48, 7, -19, 127, -17
    .byte -11, 2, -17, -59, 20, 4, -25, 22, 3, -29, -8, 5, 2, -29, -19, 57, 85, -6, 0, -31, -37, 13, 5, -10
    .byte 23, 5, 0, -16, 51, -18, -5, 5, 1, 3, -15, -27, -56, -28, -15, 10, -19, -12, 5, -28, 0, -24, -2, -10
    .byte -5, 21, -18, 7, 19, 9, -7, 4, -2, 5, -127, 8, -17, -12, -5, -32, -24, -45, 54, 3, -5, 39, 26, -26
    .byte 81, 10, 11, -30, -16, -23, -3, 21, -24, -42, -23, -6, -43, -66, -14, 15, -33, -9, 13, -15, -76, 19, 13, 32
    .byte 59, -25, -70, 44, -36, 33, 92, 46, 22, 11, -23, 27, -26, 42, -11, -19, 51, -6, 8, -14, -44, -100, 4, -4
    .byte 10, 33, -55, -17, 6, 7, 53, -3, 39, 52, 93, -17, 76, -6, 21, -13, 41, 57, 17, 59, 4, -30, 44, -72
    .byte 9, 77, 118, -27, -2, -15, -7, 102, -52, 56, -1, -46, -37, 33, 11, 5, -6, 9, -26, -30, 45, -29, 4, -13
    .byte 68, -62, -31, 32, -21, -24, -14, -28, -3, 13, -12, -68, 10, -4, -5, -7, 11, 16, -19, -62, 47, -24, -40, 12
    .byte 34, -3, -30, -40, 9, 24, -28, 123, 9, 19, 11, 127, 19, -20, 13, -16, -111, 59, -32, -63, -33, -97, -76, -80
    .byte -16, 50, 21, -33, 16, 9, 12, 16, 30, -15, -98, 88, -21, -11, -26, -83, -64, -19, -2, 57, -45, 8, -40, -51
    .byte -5, -12, 49, 6, 15, -1, 25, 3, 53, 46, -42, 101, -24, 65, -127, -18, 9, -39, 22, 20, 85, 15, 1, -20
    .byte 115, -91, -9, 64, -45, -24, 11, 93, 41, 63, -31, -65, -22, -4, -12, -66, 54, -26, -24, -66, 4, -27, -14, -94
    .byte -4, -93, -53, -78, 68, 45, 41, -68, -40, 3, 18, 18, -59, -101, 28, 21, 52, 21, 10, 20, 9, 69, 1, 10
    .byte -2, 127, -59, -2, -43, -68, 3, -24, -34, 60, -1, -12, -27, -4, 42, 6, -13, 43, 28, 65, -35, -70, -23, -27
    .byte -51, 11, 49, -13, -47, -46, 28, 1, 1, -4, 39, -39, 10, 4, -27, 74, -22, -83, -9, 8, -39, 1, -40, 5
    .byte -3, 21, 3, -21, 18, -2, 8, 25, -13, -41, -23, 9, -14, -32, 21, -79, 15, 22, -2, -127, -43, 17, -19, 35
    .byte 25, -11, -34, -56, 52, -7, -94, 26, -35, 32, 10, -13, -86, -43, 1, -83, -7, 13, 17, 25, 43, -5, -32, 41
    .byte -56, -8, -43, 11, -44, -20, 21, 17, 21, -11, -21, 59, 10, 47, 2, 2, 31, -15, -50, -15, -28, 1, -85, -6
    .byte -9, -75, -7, -12, -19, -111, -39, -9, 96, 105, -64, -60, 74, -26, 44, -33, -42, 55, 108, -33, 50, 69, 12, -86
    .byte 9, 17, 27, -22, 5, -43, -8, -31, -27, 17, -18, 67, 2, 67, -17, 15, 30, 36, -26, 124, 50, -5, -17, 127
    .byte 64, 21, -4, 5, -16, -8, 28, -3, -71, -63, -68, -14, 46, 52, 23, 27, -120, -114, 21, 12, 64, -108, 55, -21
    .byte -58, -20, -15, 60, 14, 51, -27, 48, -7, 46, -4, -3, -108, 28, 8, -6, 12, -11, 33, -49, 36, 60, 31, -102
    .byte -31, 28, 94, -85, -57, -16, 127, 63, -9, -38, -10, -9, 9, 50, 38, 80, -27, 73, -90, 1, -16, 126, -94, -17
    .byte 58, -34, 49, -15, -94, 48, 124, 37, 20, 12, -24, -13, 14, -2, 27, -43, 21, -70, -6, 68, -30, -29, -67, -111
    .byte -89, 22, -82, -44, 74, 17, -13, -3, 88, 17, 18, -8, 52, 49, -11, -1, 52, -39, -10, -30, -35, 77, -9, 30
    .byte -21, -52, -36, -21, -1, 44, -29, 15, 25, -55, -91, -1, 3, -40, -67, 65, 32, -13, 32, 9, 21, 13, -20, 87
    .byte 31, 1, -40, 6, 6, -51, -59, -4, -15, 38, -120, -36, 23, 23, -2, 51, 47, -30, -70, -81, -49, 55, 3, 9
    .byte 3, -39, 10, -86, -5, -84, -36, -54, -12, -63, -17, 16, 27, -45, 7, -24, -105, -29, 13, 50, 99, 2, -17, -7
    .byte 46, 29, 23, 33, 39, 62, -24, -18, 4, 48, -67, 0, -42, 37, -45, -21, -109, 120, 34, 5, 19, -14, 51, -16
    .byte 39, -127, 30, -19, -9, 51, -58, -40, 63, 0, -54, -9, 36, -6, 81, 1, -18, 9, 13, 67, 29, 31, -17, 74
    .byte 7, -19, 26, 65, -41, 11, -1, -55, -69, -14, -20, 127, -48, -1, -52, -65, -64, 105, -51, -34, 25, -114, 62, -4
    .byte 20, -17, -20, 0, -31, -24, -12, -71, -18, -34, 25, -31, -16, 22, 29, 12, 21, -14, 1, 68, 7, 8, 20, -52
    .byte -5, -22, -27, -53, 23, 6, 33, 13, 43, -43, 27, -56, 19, -29, 5, 7, 41, -6, 8, 28, -51, -12, 5, 127
    .byte -25, -3, -3, 1, 19, -25, 22, -16, -5, 25, -95, 41, -15, 49, 34, 80, -24, 8, 23, 70, -98, 29, 45, -45
    .byte 9, 34, 29, -9, 7, -11, 75, -9, -40, 46, -120, -59, -46, -30, 41, 30, 122, 26, -49, -34, -35, 5, 13, 55
    .byte 69, 34, -29, -12, 12, -68, 0, -57, -43, 55, 22, -12, -31, 10, 7, -63, 10, -17, -10, 87, 38, -7, 89, -46
    .byte 8, 19, 20, -22, -27, 26, 16, -70, 33, -36, -95, 36, -1, -16, 66, 0, 10, -36, 9, -24, 21, 55, -13, -8
    .byte -33, -35, -49, 21, 36, -26, 15, -46, 8, 21, -3, -27, -12, -44, 28, -13, 11, -19, -39, -46, 14, 9, -35, -16
    .byte 13, -28, 32, -50, -4, -14, -23, -41, 49, 10, -7, 91, 20, 33, 47, 66, -13, -66, -16, -31, 5, 9, -60, -18
    .byte -66, -2, -14, -36, -57, 6, 19, -48, 8, -20, 28, 21, -25, 4, -37, -77, -15, -4, 17, -38, 11, 18, 67, 0
    .byte 1, 1, -13, 73, -52, -10, -31, -17, -31, 11, 1, -17, -81, -29, -2, -16, 39, 5, -18, -14, -39, 33, -58, -68
    .byte -13, -14, -12, 15, -18, -7, 16, -17, 7, -61, -65, 21, 51, 34, 4, 79, -1, -13, -44, 15, -51, 3, -56, -50
    .byte -10, -50, -7, -20, -6, -64, 50, 19, 13, -2, -2, 24, 36, 25, 21, -40, -32, 31, 49, -34, 109, -91, -43, -26
    .byte 51, -9, -14, 25, 31, -23, -2, -27, -25, 34, 7, -127, 14, -41, -10, 12, 64, 12, -27, -32, 12, -18, -40, -50
    .byte 51, 13, 45, -41, -127, -11, 70, -18, 26, -65, -21, 33, 35, -73, 11, -11, -1, -26, -2, -18, 27, -77, 69, 7
    .byte 86, -33, 26, -13, -12, 43, 58, -21, 15, 7, -7, -3, 53, -3, -44, -3, 0, 26, 9, -106, 11, 33, -9, 9
    .byte -17, 14, -32, -71, 25, 32, 26, 6, -38, 12, -54, 105, 2, -21, 28, 36, -7, 31, 34, 1, 17, -61, 4, 7
    .byte 31, -43, 8, 38, 30, 17, 7, -2, 8, 1, 13, -15, 30, 21, -32, -25, -23, 49, -67, -64, -31, -7, 17, 41
    .byte -23, 24, 1, -55, -53, 9, -40, 127, 37, 11, -19, -1, -20, -16, -10, 65, -127, -21, 18, 50, 9, 7, -23, -35
    .byte 5, -42, 21, 8, -10, 14, -20, 14, -71, 36, 20, -15, 64, -3, 56, -13, -44, 17, -15, -47, -33, 7, 15, -2
    .byte -8, -14, 29, 26, -14, -15, -35, -16, -33, -66, -36, 47, -42, 0, 29, -15, -8, -24, -24, 0, -26, 10, -37, -26
    .byte 34, -52, 23, 54, 28, -37, -15, -6, -5, -94, -13, -108, 22, -40, -1, -12, -38, 8, 5, 8, -1, 13, 14, 21
    .byte 6, -40, -59, -31, 2, 33, 4, 19, 3, -69, 18, 14, -14, -49, 49, 0, 3, -22, 26, -5, -24, 18, -18, 9
    .byte -67, 1, 11, -38, 56, -11, -15, -28, 11, -18, -14, 10, 33, 22, -45, -3, -12, 25, -4, -5, 12, -40, -15, -1
    .byte -2, 0, 3, -127, 0, -27, 13, -36, -71, 24, -21, -7, -9, 7, -3, 55, -20, -41, 10, -26, -10, 8, -10, 12
    .byte 39, 19, -63, -3, -127, 6, 0, -29, 2, 7, -1, -26, 2, -8, 5, -24, -29, -9, 49, -102, 11, -14, -68, -52
    .byte -54, -10, -20, 41, -50, 10, 6, 14, 41, 27, 16, 80, -120, -29, 17, -1, -87, 65, 17, -39, 99, 40, -15, -53
    .byte 18, -19, -13, -42, -14, -4, -19, 8, -23, -51, -75, 41, -34, -13, -10, -56, 35, -28, 48, -38, -27, -12, -93, -31
    .byte -16, -5, 59, 2, -5, 4, 46, 11, 6, -67, 71, 21, 19, -13, -2, -47, -63, -60, 52, -34, 18, 10, -3, -22
    .byte 57, -10, 30, 74, -30, -28, -5, -23, 7, -40, -39, -42, 35, 15, 26, -22, 15, 2, 23, -24, -41, 24, 28, 12
    .byte 34, -34, 17, -48, 8, -45, 62, -3, -1, 15, -44, -9, 20, -14, -49, 2, -19, 11, -28, -25, 53, -3, -1, 1
    .byte 62, 57, -43, -57, 24, -71, -2, 1, 19, 67, -32, -12, 60, -7, -44, -9, -19, 12, 4, -93, 51, -24, 14, -2
    .byte -28, -77, 51, -58, -3, -51, -76, 19, -29, -15, -24, -32, 67, -20, 14, -28, -17, 68, 66, 1, 30, -39, 56, 11
    .byte 23, 7, 2, -46, 32, 13, -32, -17, 3, 25, 67, -41, -14, 54, -13, -20, -21, -16, 33, -46, 24, 45, -47, 47
    .byte -8, 8, 9, -44, -12, -42, -75, -27, 16, -38, -11, 114, -11, -30, 8, 39, -43, -45, 21, -1, -13, -44, -12, -61
    .byte 14, -41, 5, -30, -12, -16, 27, -7, -109, -26, -15, -55, -82, -21, 36, -74, -2, -11, -57, 18, -17, -2, -69, 18
    .byte 16, 30, 127, 22, 19, 40, -14, 11, -35, -44, -78, -10, -127, 8, 19, -45, -111, -12, -61, -10, 31, -39, 3, 45
    .byte -46, -8, 21, 12, -35, 38, -2, -46, -6, -63, 10, -73, -9, -75, 26, 18, -38, 1, 12, 43, 42, -15, 14, -56
    .byte -77, 9, -43, -32, 10, 11, -22, 22, -51, -13, -16, 21, 30, -5, 36, -1, -44, -13, -39, -8, -75, 82, -52, -20
    .byte -31, -17, 32, -84, 68, 17, 15, 25, -42, 37, 29, -8, 24, -30, -28, -18, 21, -9, 12, -51, -1, -83, 25, -69
    .byte -17, -4, -30, -98, 85, -3, -127, 39, -99, -52, -75, 48, -36, 69, 19, -6, -28, 9, -16, 3, -11, 117, -53, -2
    .byte 3, -2, 38, 55, -75, 37, -69, 5, 10, -30, 1, 2, -19, -22, -2, 19, -17, 10, -1, 7, -11, 35, -104, -31
    .byte -11, -21, 25, 18, -54, -13, 29, 37, 1, -19, -11, -32, -63, -23, 1, -2, -127, 66, -6, 28, 17, 45, 82, -10
    .byte -20, -43, -15, 18, -45, -19, 18, -67, 11, 8, -69, -77, -20, 66, -18, -89, -55, -3, -24, -27, -43, 16, 43, -50
    .byte 2, -24, 78, 3, -27, 43, -15, 33, 7, -18, 31, -26, 7, 21, 23, 24, -43, 31, -24, -21, 25, 35, -16, -39
    .byte -9, -9, -6, -10, 26, -20, -16, -66, 16, -5, 3, -55, -22, -82, 9, 70, -25, -3, 15, 34, -103, 19, 0, 68
    .byte 17, 36, 28, -39, 91, -69, 85, -8, 18, -9, -9, 8, 112, -69, 16, -8, -8, -30, -14, 2, 89, -125, 9, -2
    .byte -32, -43, -28, -3, -11, -50, -26, 28, -41, -45, 23, 12, -78, -26, 97, 12, 13, 43, 33, -39, -7, 35, -17, 109
    .byte 58, 25, -76, -47, 14, 24, 16, 110, -20, -10, -44, -127, -43, -24, -32, -10, -8, -21, -24, 8, 17, -1, -31, -11
    .byte 58, -33, 18, 25, 25, 45, -6, 57, 3, -26, 24, 6, 27, -22, 7, 5, 23, 6, 2, -61, -5, -26, 59, 49
    .byte -42, -11, 14, -30, 5, 10, 22, -103, -31, 15, -5, 16, -39, 23, 7, 18, -17, -22, -23, -14, 109, -1, 39, -76
    .byte -24, 11, -4, -28, -4, 73, -7, -10, -42, 17, -61, -32, -3, 11, -24, -23, 12, -10, -7, -77, 73, 1, 12, 15
    .byte 3, -18, -28, 6, -6, -3, -91, 12, -8, -12, -68, -55, 20, 24, -127, 82, 5, -12, 29, 20, -19, -120, 18, 3
    .byte 36, -48, -10, -8, 51, 11, 8, 55, 3, -4, -38, 62, -15, 42, -41, 45, 52, 5, -2, -42, 3, 28, -23, 106
    .byte 1, -41, 3, -9, 17, 8, 68, -3, -29, -18, -70, 8, -45, -16, -117, -12, 40, 5, 2, -9, 16, 86, 0, -5
    .byte 40, 50, -21, 35, -76, 91, 1, -9, -35, -6, 55, -18, 21, -17, 54, -20, -7, 40, -30, 46, -102, 42, -31, 60
    .byte 13, -31, 58, -32, -18, -9, 64, -2, 65, -16, 7, -22, 10, -14, -74, 29, 5, -30, 9, 36, 16, -8, -73, -21
    .byte 59, 37, 32, 28, 0, -21, 22, -69, -11, -18, -11, -42, 0, 7, -38, -32, 8, 20, 49, -31, -11, -26, 43, 8
    .byte 20, 3, 22, -86, -105, 8, 9, 32, 13, 13, 26, -78, -43, 2, -28, -45, 54, 83, -5, -36, -36, 2, -24, -36
    .byte -11, -74, -8, -20, 7, -8, -21, -42, 57, -36, -25, -50, -4, 6, 13, 127, 41, -7, -77, 46, 6, 17, -112, -25
    .byte 4, -3, 53, -28, -22, -35, -25, -2, 74, -3, 127, -1, -49, -46, -12, 76, 22, -97, 12, 57, -98, -26, 93, -51
    .byte 19, 51, 10, 4, 82, -42, 8, 82, 28, -8, 7, -21, -6, 8, -18, 8, 44, -15, 14, -27, -27, 15, -12, 11
    .byte -42, 41, -103, -8, -26, 2, -102, 19, 8, 48, 90, -25, -31, 62, -43, -37, -58, -37, -24, -7, -75, -68, 75, 17
    .byte -51, -87, -21, 5, 55, 85, 56, -9, -44, 29, -17, 21, 97, -100, -109, -18, -38, -2, 52, 49, -25, 22, -51, -85
    .byte -36, -6, 14, -43, -2, 18, -89, -33, -5, 10, -9, -127, 13, -10, 7, 80, 25, -55, 41, 12, -35, -30, -18, -10
    .byte 33, -20, 14, 17, 71, 34, -29, 16, 23, 43, -2, -8, 15, -14, 51, -1, 9, -3, -31, -26, -36, 17, 22, -32
    .byte -17, 5, 15, 3, -2, -19, 4, 21, 7, -4, 1, 5, -50, -2, -13, 26, -56, 7, 14, 6, 98, -66, 13, 15
    .byte -17, -19, 12, -6, 83, 47, 6, 54, 8, -25, 7, -104, -55, -17, 0, -36, 23, -14, -40, 13, -17, -21, 29, -28
    .byte 9, -12, -115, -2, 6, 46, -6, 13, -60, -55, 48, -27, 9, -16, -34, 74, -36, -5, 7, 21, -20, -3, -26, -127
    .byte -2, -18, 10, -31, -43, -30, -2, 2, 7, 1, -10, -21, 10, -54, 21, -19, -5, -4, -17, -36, -13, 10, -35, 101
    .byte -73, -10, 21, -15, 65, 9, -25, -37, -34, -11, 34, -24, -40, 35, 19, 25, -18, 6, 21, 9, 14, -41, 30, -24
    .byte -15, 19, 1, -29, -8, -59, 65, -46, -1, -47, -60, -8, -49, 35, -40, -5, -20, -57, 6, 45, 37, -12, 5, 3
    .byte -39, -75, -87, 14, -35, -39, 28, -13, 36, 0, -45, -27, -7, -38, 11, 66, 0, 0, -48, 31, -60, -25, -26, -6
    .byte 54, 55, 40, -20, 17, 17, -37, -99, -29, -29, -8, 44, 20, 50, 52, 8, -27, -8, -70, -42, -20, -30, -21, -23
    .byte 35, -14, -27, -34, 47, -12, 10, 57, -89, -33, 10, -5, -75, -80, -6, 89, 9, -32, -100, -64, 19, 41, -23, 60
    .byte -49, -23, -11, 6, -30, -55, 14, 33, -17, 48, 24, -48, 35, 26, -127, -53, -89, 28, -4, 28, 17, 15, -76, 40
    .byte -40, 23, 46, 27, -5, -4, 70, -19, -40, -32, 42, -75, 15, -7, 25, 2, -72, -28, -23, -6, -33, 17, -9, -46
    .byte -90, 96, -53, 7, 37, 4, 10, -42, 6, 4, 3, 47, -11, -60, 12, -82, -98, 9, 10, -51, -51, -17, 24, 33
    .byte -127, -44, -58, -55, 49, 47, -20, 50, 23, 87, 18, -18, -2, -27, 20, -13, 94, -27, -10, -10, -6, -8, -2, 13
    .byte -28, -35, 16, 40, -36, 11, 21, -39, 23, 30, -40, -18, -14, -36, -95, -3, 38, 71, 2, 38, 30, -40, 28, -63
    .byte 0, 33, -3, 28, 0, 35, 12, -75, -11, -45, 6, 40, 12, -4, 28, -92, -48, -10, -32, 43, -20, 16, -72, -25
    .byte 13, -47, 27, 21, 7, -63, -22, -8, 0, -24, -55, -36, 1, 0, -12, 34, -28, 13, -34, 121, 22, 3, -30, 34
    .byte 1, -19, -24, 18, -10, 13, 0, -51, 3, 0, 11, 59, 28, 22, 9, 10, -12, -5, -21, 48, 10, 12, 7, 56
    .byte 68, -50, 20, -2, -52, -13, -23, -6, 7, 10, 39, -123, -37, 21, -34, 40, -34, 36, 32, -18, 8, 7, -55, -53
    .byte -12, 28, -38, -8, 0, -18, -53, 15, -10, -6, 83, -27, -92, 7, -127, -5, -38, 55, -121, 36, 31, 57, 33, -41
    .byte 66, -1, -11, 7, 30, -3, 0, -21, 9, -18, 3, -29, -9, 32, -27, 42, -16, -16, 44, 32, -64, 4, -15, 0
    .byte -50, 12, 0, 92, -9, 21, 15, 47, 37, -26, 49, 11, 22, 13, -61, 17, -66, 127, -49, 7, 25, 42, 0, -6
    .byte 26, 73, 13, -14, 43, -41, 8, -20, 17, -43, -9, 2, -12, -11, -53, -16, 10, -86, 46, -62, -86, 40, -40, 25
    .byte 49, 21, -127, -24, -60, -98, 44, -19, -31, -4, 44, 61, 0, 7, -15, -127, -7, 13, -21, -31, 26, -18, 50, -15
    .byte -65, -40, 0, -16, -28, 36, 3, -61, -17, 12, 4, -37, 11, 13, -43, -3, -5, -9, -42, -23, 0, -5, -25, -40
    .byte 29, -11, -29, 61, -33, 4, 43, -10, -49, -1, 3, -54, -32, -25, 14, -80, -18, -11, -47, 55, -20, 23, 6, -69
    .byte -38, -39, 11, 34, -10, -5, -15, -22, -28, -11, -20, -12, 62, 6, 0, -61, 8, 2, 6, -12, 91, -31, -65, 8
    .byte -6, -25, -3, 17, 9, 17, -40, -26, 40, -33, -93, 43, -39, 1, -66, 4, 71, 0, -18, -40, -23, -8, -3, 11
    .byte -2, -10, -8, 58, 38, 16, 35, 76, 40, 34, 14, -8, -27, -21, 21, 41, 24, -12, 17, -81, -75, 2, -1, 20
    .byte 41, -38, 4, 8, -125, 33, 17, 0, -39, -84, 48, 13, -23, -47, -16, -29, -19, -103, 13, 1, -93, -59, -30, 22
    .byte -5, 44, 7, -10, -2, -54, -15, 29, 14, 61, -28, 19, -8, -64, -34, -3, 32, -57, -20, -73, 20, 5, 10, -75
    .byte 44, -18, 37, -106, -28, -62, 74, 27, -1, -27, -21, -46, 52, -44, 25, -115, 17, -28, 9, -29, 6, -127, 46, -3
    .byte -38, -90, -49, 37, -81, -4, 52, -9, -26, -15, 55, 35, 4, 2, -111, 20, -25, 7, -54, -127, -21, -38, 40, 28
    .byte 89, -8, 116, 36, 16, -19, -13, 53, -41, -37, -24, -9, -48, 12, -14, -37, -21, 39, -18, 8, -25, -13, -11, 6
    .byte 22, 27, 14, 58, 20, 26, 1, -9, 39, 6, -65, 65, 95, 15, -11, 57, 4, -29, 37, -7, 31, -9, -47, 68
    .byte -7, -50, 18, 18, -6, -7, 7, 3, -37, -83, -84, -13, 2, -50, -20, -78, -14, -3, 47, 0, -43, 22, 33, -8
    .byte 37, 0, 1, -27, -13, -20, -17, 3, -45, 33, -56, 18, 27, 48, -1, -9, -98, -26, -105, 51, -16, -17, -8, -26
    .byte 29, 30, 51, -28, -11, 27, -21, 17, 9, 6, -127, -24, -78, -48, 17, -31, 56, -32, -10, -3, 30, -61, 3, 25
    .byte -67, 43, -26, 50, -42, 24, 24, 62, 26, -23, 19, -5, 1, 18, 17, 4, 21, 50, -47, 28, 3, -19, 7, 23
    .byte -8, -84, -33, 104, 14, 2, 18, 12, 39, -46, -1, 102, -4, -29, 6, 121, -35, 96, -11, -15, -10, 46, -63, -15
    .byte -10, 28, 37, -94, -52, 104, 32, 43, 6, -4, 20, -40, 1, -61, 43, 82, 2, 19, -17, -11, -51, 12, 36, -44
    .byte -78, -2, 43, -8, 79, -63, -21, 50, 39, -68, 27, -102, 66, -36, 33, 56, 68, 51, 46, -99, 29, -12, 8, 2
    .byte -54, -9, -24, -55, 24, -64, -14, -63, 29, 16, -76, 39, 12, 10, -68, -61, 45, 0, -39, -39, 26, 8, -53, 50
    .byte 9, 58, -36, -42, -9, 50, 79, -10, -60, -46, -25, -94, -6, 11, 6, -70, -6, -44, 43, -19, -33, 42, -19, 6
    .byte 16, 40, 25, 70, 104, 83, -4, 30, -58, -111, 0, -40, 19, 21, 29, -127, -27, 3, -36, 16, 35, 11, -90, 35
    .byte -106, -6, 39, 58, 1, 48, -1, -19, 37, 39, 37, -3, 14, -102, -16, -10, -43, -55, -30, -27, -2, 74, -73, -14
    .byte -33, -127, 6, -4, 90, -87, -13, 24, 9, -38, 62, -29, 87, 35, 91, 3, 26, 19, -33, -92, 1, -27, -24, -50
    .byte -10, 10, 8, -8, -7, -31, -26, 30, 34, -7, 15, -72, -45, -1, -11, 127, -21, -28, 15, -3, -1, 28, -50, -2
    .byte 30, -50, 41, 30, 11, 27, 30, 35, 7, -23, 22, -48, -17, -18, 34, -4, 14, -2, 49, 52, 16, 18, -63, -60
    .byte 24, 11, -3, -13, 28, 23, 31, 28, 17, -43, 4, -64, 7, -15, 2, -28, -58, -1, -15, 17, -87, -28, 25, 19
    .byte -21, -45, -6, -18, 26, -44, 17, -23, 54, -44, 34, -15, -20, -18, -35, -81, 40, -59, -31, -48, -34, -12, -84, 18
    .byte -10, -13, -60, -3, 22, 1, -63, 12, 51, 26, 60, -56, -22, 92, 89, -27, -14, 61, 20, -6, 28, 4, 21, -43
    .byte 21, -81, 12, -31, 29, 33, 12, 33, -9, 6, -21, -29, -11, -32, -9, -41, 5, -2, 32, 4, -33, -2, -6, -33
    .byte 21, 98, 18, 15, 66, 12, 84, -53, -53, -2, -28, -6, -21, -2, -2, -5, -127, -37, -22, -1, 44, -18, -35, 16
    .byte 30, -39, -41, -30, -33, -13, 5, 25, 13, -42, -34, -5, -41, -21, 41, 8, -20, -1, 38, -89, 26, 38, 3, 35
    .byte -32, -5, -40, -30, 35, 40, 16, -23, -39, -30, 20, -15, -33, -7, 40, -27, 3, -60, -27, 16, 52, -29, -67, -5
    .byte -8, 65, -32, -22, -11, 49, -54, -19, 14, 5, -3, 45, 7, 12, -36, -50, 17, -33, 22, -37, 23, 18, -20, 48
    .byte 3, 19, 7, -56, -31, -21, 14, 14, 50, -32, 0, -11, 49, 29, 38, 9, 104, 29, 4, -42, -7, -66, -16, 78
    .byte 58, 35, -13, -49, 96, -1, 21, -25, -47, 5, -127, 109, -51, 1, -33, 109, -23, 26, 47, -51, 13, -4, 29, -14
    .byte 14, -57, 0, -24, 8, 43, -64, -7, -5, -18, 113, 37, -100, -78, 9, -127, 1, -95, -85, 47, -43, -7, 3, 33
    .byte 53, 43, -14, 32, -34, -35, -13, 33, -12, 98, -2, -38, -3, 20, 27, -22, 12, -18, 20, 36, 59, 30, 21, 3
    .byte 52, 42, -31, 12, 3, -24, -55, 82, 93, 111, -32, 15, 17, -84, -17, -17, 10, -36, 7, -4, 32, 7, -44, 1
    .byte 17, 3, -14, -124, 65, -46, -22, 102, 56, -89, -106, 13, -6, -12, 56, -19, -31, -84, 59, 110, 21, -28, -30, -46
    .byte 43, -39, -75, -94, 1, 0, 22, 54, -54, 29, 42, -46, 10, -13, 26, -122, -40, 4, -17, -19, 4, 45, 32, 12
    .byte -127, -13, -62, 84, -3, -34, -35, 45, 31, -65, -55, -2, -9, -5, -20, -59, -10, -44, -34, 14, -10, -32, -49, 127
    .byte -47, -16, 16, -77, -61, 20, -76, -22, -38, 12, 34, 9, 2, 29, 7, -15, 22, 6, 52, -39, 8, -74, -34, -24
    .byte 15, -104, -16, -23, -62, 3, -13, 1, -19, 23, -36, -44, 33, 23, 21, -127, 31, -6, -76, -36, 1, 7, 11, -18
    .byte -15, 79, 50, 11, -2, -50, 32, -17, -28, -58, -22, -67, 41, -5, -90, -73, -92, -86, 20, 17, 36, 61, -42, 1
    .byte 26, 40, -15, -15, -40, 11, 24, -4, -24, 24, -21, -117, 19, 13, 14, -22, 61, -7, -19, 43, -45, 2, 23, 22
    .byte -42, -40, -6, -65, -4, -35, 33, 22, -13, 0, 22, -14, 19, -14, 19, 4, 39, 34, -20, 14, 9, -21, -3, 6
    .byte -45, 55, 41, 7, 27, 8, -22, 7, -54, -30, -12, -11, -2, 25, 38, -2, 30, -35, -49, -5, -21, -47, 17, 13
    .byte -12, -53, -9, 79, 5, 8, -81, 68, -79, 35, -13, 23, -63, 6, 1, 37, -44, 93, 35, 2, 54, 73, 38, 2
    .byte 41, 42, 47, 4, -15, 11, -58, -18, 3, -9, 23, -35, -12, 24, 23, -39, 3, -13, 32, -80, 17, 34, -38, -13
    .byte 78, 35, 31, -15, -69, 11, -15, 2, 25, -19, -6, -5, 11, 48, -8, 27, -50, 3, 28, 56, 16, 3, 46, 12
    .byte -10, -20, 2, 23, -17, -7, 30, 21, -5, -38, -18, -38, -8, -5, -54, 18, -11, -6, -36, 13, 16, -10, -19, -26
    .byte -5, 5, -37, -6, -7, 11, -25, 14, -32, 59, 72, 59, -23, 12, -77, 127, -32, -64, 35, 4, -46, 7, -1, -1
    .byte 33, 127, 16, -9, 1, -18, 20, -51, -15, -85, -1, -7, -8, -11, 5, -12, 44, 19, 27, 59, -48, 20, 30, -21
    .byte 17, 34, 30, 14, 36, -11, 42, -8, 4, 3, -16, -8, -31, -67, -41, -37, -13, -22, 27, 4, 49, 3, 28, 14
    .byte -32, 3, -23, -3, 7, 54, -17, 49, -28, -28, 69, -5, 13, -55, 36, 1, -24, 27, -13, 49, 1, -22, -20, 49
    .size tc_weights_8, . - tc_weights_8

    .section .rodata.tc_stage_8, "a", %progbits
    .balign 4
    .global tc_stage_8
    .type tc_stage_8, %object
tc_stage_8:
    .word 1167545077, 1916318252, 9806, 45132, 1959707166, 1113054048, 11946, 6236, 1269543051, 1197661890, 35354, -6828, 2035849183, 1075215465, -29802, 2290, 1200500848, 1226136072, -20960, -398, 1388738166, 1236952856, 18598, 8520
    .word 1093561191, 2052539858, 21294, -6146, 1170658641, 1322884852, 4030, 15260, 1193802336, 1568399817, 5308, 18324, 1151365306, 1785179383, 5702, -1392, 1598685748, 1574360484, 9842, 37486, 1371462958, 1431923848, 19092, -6230
    .word 1220162904, 1668872905, -32878, 10176, 1644800552, 1209941138, 8184, 7238, 1191773806, 1151980809, 26994, -13000, 1237256817, 1934481552, 6010, 14650, 1904267720, 1223192917, 23974, 4946, 1385422258, 1915438225, 17338, 32600
    .word 1601135339, 1377098453, -6126, 864, 1650965580, 1336001948, 33614, 8262, 1579414187, 1828281030, 3104, 30592, 1348080868, 1108639235, 14140, 20240, 1336499625, 1976622041, -17380, -4042, 1745449613, 1296785662, 32630, -19116
    .word 1141796141, 1646378988, 8116, 7992, 1263449557, 1198055370, -7984, -19514, 1219617807, 1359231614, 942, 18452, 1277305386, 1804457072, 16592, -1748, 1170636140, 1559818263, 13046, 13670, 1797528310, 1870407647, 5956, -1534
    .word 1329657157, 1521269658, 38196, 23296, 1644187791, 1699540460, 22878, -336, 1425357840, 1815081431, 24524, -73002, 1094974702, 2065332186, 9648, -3488, 1812405864, 1191866067, -60012, 15690, 1326825537, 1856699806, 11412, 20282
    .word 1249732200, 1169706111, -33808, 35072, 1431512384, 2066376735, -5124, -33902, 1204580893, 1562064461, -14112, 776, 2066824652, 1291806316, -4102, -10714, 1822092291, 1851000438, -702, -7412, 1662493354, 1675773601, 5052, 21676
    .word 1132126166, 1099349272, 1076, 48, 1763028379, 1484479657, -3502, 17924, 1851205605, 1298820483, 8410, 4292, 2111908295, 1575583908, 9976, -8456, 1103178180, 1881157816, 29272, 1174, 1563574991, 1827912147, 1084, 11016
    .word 1163977387, 1130950082, 3896, 1348, 1940426573, 1533146798, 10688, 10176, 1142853351, 1192347614, 28652, 14182, 1748406478, 1401071448, 15760, 3786, 1427346933, 2114662573, 776, -4760, 2136750188, 1350601187, -11846, 29592
    .word 1147663015, 1951935959, 21622, 3544, 1670426017, 1633077934, 37732, 7614, 1148791114, 1137283825, -5594, 1234, 1868244355, 1686401669, 10716, 16716, 1397939739, 1534055535, 16618, 26540, 1917022306, 1685625194, 27184, -592
    .word 1946840157, 1174272945, 6368, -14500, 2115373724, 1443672112, 792, -46, 1896714262, 2029524796, 38160, -8236, 1225720656, 1330084186, -12700, -2762, 117901319, 117966599, 117966599, 117901063, 117901063, 117901063, 101189383, 134612487
    .word 134678279, 117901063, 101058311, 117901320, 117901063, 134678536, 134678279, 117901063, 134677511, 134678279, 134678279, 117966600, 117901320, 117966599, 134743815, 117901319, 117901062, 134678279, 117966854, 117966854, 117900807, 134743815, 117966599, 117901063
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
    movw r3, #1024
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
    movw r10, #2048
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
    addw r0, r9, #512
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
    subw r8, r8, #2044
    movw r9, #512
    addw r0, r9, #512
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
    movw r5, #82
    sub r4, r5, r4
    sub r5, r5, r3
    str r4, [sp, #44]
    str r5, [sp, #40]
    ldr r0, [sp, #16]
    movw r1, #16
    mla r0, r3, r1, r0
    str r0, [sp, #32]
    ldr r0, [sp, #16]
    addw r0, r0, #1312
    movw r1, #2
    mla r0, r3, r1, r0
    str r0, [sp, #36]
    ldr r0, [sp, #12]
    movw r1, #256
    mla r0, r3, r1, r0
    str r0, [sp, #28]
    ldr r0, [sp, #20]
    ldr r1, [sp, #164]
    movw r2, #1312
    mla r0, r1, r2, r0
    add r0, r0, r3, lsl #1
    str r0, [sp, #48]
    ldr r0, [sp, #160]
    addw r0, r0, #2048
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
    addw r0, r12, #512
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
    addw r0, r12, #2048
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
    strh r2, [r11, #656]
    addw r11, r11, #164
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
    .byte -65, 2, 68, 80, 19, 4, -16, 42, -45, -9, -125, -82, -9, -5, 58, 22, -104, 97, -32, -16, -55, 38, -35, 16
    .byte 56, -21, 8, 64, -27, 5, -35, 24, -15, -55, 8, -120, -18, 6, -40, -68, 4, -19, -25, 24, -57, 4, 36, 40
    .byte -8, -45, -44, -127, -15, -15, -15, -54, -13, 34, 13, -54, 11, 7, 11, -24, -24, -7, -114, 64, 22, -24, -27, -18
    .byte -127, 61, -57, -48, 15, -16, -34, 8, -4, 1, -56, -2, 5, 44, -54, 35, 30, 43, -71, -77, 21, 16, -32, -50
    .byte -29, 9, -76, 36, -58, 23, -16, 7, -40, -15, 48, -97, 33, -7, 2, 25, 12, -34, -14, -21, 83, -21, -26, 2
    .byte -14, -37, 56, 33, -27, 64, 25, 31, 57, 2, 34, 18, -22, -1, -13, -38, -54, -23, 112, -5, 10, 33, 11, 3
    .byte -58, -70, 13, -40, -60, -42, 26, -57, 24, -2, -65, 32, 7, 16, -79, 4, 95, -3, -43, 22, -39, -39, -57, -2
    .byte 13, -3, 6, -51, -8, -21, 3, -3, 18, -57, -35, 28, -42, -30, -46, 15, 9, -49, 5, -28, -22, 6, -3, 50
    .byte -44, 32, -59, -9, -127, -67, 8, 29, 0, -97, 16, 22, -57, 50, -41, 33, -25, 8, 13, -30, -107, -1, -8, -4
    .byte 24, 58, -40, -51, -3, 5, -33, 1, -45, -7, -62, 24, -67, -80, -61, -57, 55, -23, -46, 60, 18, 15, -18, -20
    .byte 12, 24, -10, -35, 26, 6, -37, -77, -4, 70, 48, 51, 48, -29, -1, -29, -127, 19, -75, -46, -12, -9, -20, 38
    .byte 95, -15, 78, 23, -21, -3, 20, 51, 58, -23, 2, -16, -69, -19, -11, 1, 42, 1, 29, -68, -127, 20, -16, 8
    .byte 5, -17, 88, 92, -6, -6, -7, -107, -13, 10, 27, 87, 29, -9, 29, -1, -86, 19, 3, 35, 0, 22, -19, -76
    .byte 4, 91, 6, 24, 8, -17, 18, -43, 50, -3, 33, -55, 5, -22, 27, 11, -54, -25, -39, 10, 3, 16, 30, -11
    .byte 7, -30, 27, -14, -15, 111, -34, -13, 23, 20, 48, -16, -10, 28, -53, -9, 97, -17, 85, 104, -61, -4, -18, -13
    .byte -89, -12, 11, -101, 19, -23, 36, 45, -7, 76, -60, -23, 9, -13, -5, -18, 106, 47, -67, -60, -13, -2, 26, 73
    .byte 23, 0, -9, 8, -56, 0, 13, -5, 24, -43, 35, -27, -15, 28, 7, 33, 4, 26, -21, -43, -54, -13, -23, 19
    .byte 48, 79, 63, -24, -36, -27, -50, 9, -73, 51, 3, 16, 33, -5, -53, -11, -5, -52, -22, 15, 12, -5, -11, -17
    .byte 38, -20, 25, -47, -62, 32, -66, 28, -31, 68, -95, -55, -8, -89, 104, 36, 73, -61, -7, -89, -110, -56, 52, -14
    .byte 56, 21, 49, 31, -27, -98, 4, 20, -51, -36, 47, 7, -28, 18, 0, -3, 7, -20, -45, -6, -3, 7, 21, 61
    .byte 15, -11, -59, 34, -35, -19, -56, -16, 45, 12, 0, 15, -12, -26, 4, 23, -69, 20, 7, 62, 51, 28, 66, 29
    .byte 65, 41, 12, 22, -20, -10, -1, 22, -123, 22, 21, -44, 3, 5, -17, 52, 54, 30, -84, 10, 34, 10, -17, 85
    .byte 92, -78, -45, -26, -44, -54, -20, -8, 118, -6, 29, -30, -122, 51, -28, -1, 2, -88, -35, -10, 5, 52, -22, -17
    .byte -60, 30, 25, 5, 16, 24, -1, 2, 3, -28, -14, -22, 17, -19, -7, -15, -9, 31, -1, 53, -10, -37, 16, -9
    .byte 1, 34, 7, 10, -15, 0, -38, -15, -58, -12, -4, -10, -40, -4, -44, 62, 10, -12, 57, -72, 24, -14, -71, 59
    .byte -6, -11, 46, -58, 10, 23, 29, -26, 47, -17, 38, 70, -35, 13, 23, -47, -34, 0, 118, -59, 7, 5, 2, 59
    .byte -19, 22, 14, -39, 51, -4, 20, -5, -48, 49, -49, -83, -52, 42, 17, 0, 38, -1, 0, 11, -49, 0, 2, -20
    .byte 48, -28, 19, -5, 6, 38, 9, 29, 37, -44, 19, -32, -72, -1, -6, 15, 31, 43, 95, -35, 7, -14, -42, 12
    .byte -1, 50, -14, 14, 47, -43, -33, -44, -4, -8, 21, -12, 1, 46, 27, 11, -24, -35, -78, -14, -36, -85, -28, 14
    .byte 10, 1, -72, -115, -18, 13, -29, -8, 44, -43, -44, -63, -61, -84, 2, -25, 44, 45, 75, 9, 2, -127, -18, 18
    .byte -127, 23, 73, 2, -27, -11, -24, 9, 39, -12, 20, -64, 14, -6, 54, 5, 6, -25, -64, 48, -22, -61, 36, -4
    .byte 58, -19, -19, -39, -8, 5, 13, 28, -34, 18, -43, 15, 0, 23, 36, 19, -8, 36, -5, 3, 19, 11, 61, -45
    .byte -17, 3, 19, -19, -46, 25, 22, -28, -5, -6, -58, -29, 44, 3, -65, -41, -61, -78, -41, 6, -32, -97, -51, -53
    .byte 42, -29, -44, -20, 72, 17, 85, 0, -4, -1, -20, -51, 5, -77, -6, 118, 3, -21, -62, 6, -60, 36, -4, 25
    .byte 75, 14, -50, -38, -27, -32, -59, -36, -29, 31, 2, 50, 12, -67, -11, 42, 18, -82, 76, 127, -14, -17, -30, 1
    .byte 36, -56, -31, -76, -88, 44, -37, 51, 0, 64, 17, 40, -33, -42, -39, -15, -22, -7, -15, -68, -29, -1, 34, -33
    .byte 35, -7, 26, 24, -3, -11, 7, 97, 38, -1, -56, -27, 31, -3, 47, 62, -18, -20, 58, 3, 50, 28, 9, -19
    .byte -4, -7, 29, -11, -41, -18, 1, -48, 2, -1, -26, -20, 11, 1, 21, 21, -76, 48, 37, 56, 109, -12, 5, 13
    .byte 30, -50, 1, -11, -64, -1, 20, 62, -2, -20, -66, -4, 31, 60, 124, -2, -54, -48, -10, 17, 59, -13, -22, 24
    .byte -27, 25, 2, -63, 0, -24, 8, -43, 49, 35, -41, 1, -9, -127, 45, 16, -22, -78, 78, 13, 2, -8, -47, -111
    .byte -83, -88, -103, -30, -15, -58, 23, 13, 54, 15, 14, 74, 29, -76, 13, 40, -83, -38, -22, 30, -120, -25, 56, -33
    .byte -49, -32, 12, -41, 12, 12, -17, -45, -7, -24, -1, -36, 25, -35, -38, 11, -26, 17, 12, -103, 75, -12, -25, 10
    .byte -11, 16, 22, -91, -2, 15, -35, 32, -53, -48, -51, 14, 5, -49, -48, 15, -112, 12, -90, -9, 4, 31, 55, -30
    .byte 3, 4, -67, -16, -22, -12, 12, -27, -39, -41, 21, 4, -96, -11, 38, 19, -10, -65, 10, -57, -29, -10, -17, 43
    .byte 4, 47, -58, -70, -21, 9, 68, 124, 11, 57, 7, -94, -57, 5, 18, 57, 97, 49, -19, 63, 2, 24, -53, 1
    .byte -26, -12, -33, 20, -43, -107, 15, 43, 96, -32, 52, 10, 70, -50, -1, 44, -36, -31, -120, -24, 58, -20, 15, 48
    .byte 23, 0, 42, -49, -8, 28, -44, 0, 33, 43, -56, -53, 14, -23, 40, -78, 22, 35, 62, -50, 52, -7, 67, -55
    .byte -25, 17, -42, -84, 14, 8, -38, 82, -41, 45, 5, -21, -6, 55, 16, -4, 50, 59, 27, -45, 53, -51, 10, -53
    .byte -53, 0, -37, -25, 44, 0, -20, -2, 4, 51, 11, -41, 14, -5, -17, 59, -92, 21, 2, -13, 8, 3, -17, 92
    .byte -66, -27, -4, 9, 22, -53, 47, -7, -72, 46, -29, -28, 6, 3, 30, 72, -26, -21, 36, 23, -9, -68, -24, -79
    .byte 29, -9, 6, -7, 44, 2, -32, -118, -38, -106, -84, -22, -28, 80, 65, 32, 17, 11, -51, 11, -38, -100, -10, -16
    .byte 20, -75, 81, -1, 12, -96, -62, -25, -127, -9, 13, 12, 127, -80, -27, 0, -52, -30, 97, 30, -8, -22, -109, 19
    .byte -11, 56, 5, -46, -12, 25, 9, 36, -2, 15, 5, -119, 38, -8, -11, -47, 56, 50, -77, -110, 29, -76, 117, 91
    .byte -60, 74, 14, -42, 58, -17, -121, 55, 21, 29, 56, -11, -41, 1, -20, -35, 24, -5, -9, -72, 32, -15, 70, 65
    .byte -27, 9, 4, -2, 9, -2, -16, 9, -25, -11, -42, 25, 36, -25, 5, -33, -14, 13, 7, 1, 1, 15, -22, 82
    .byte -24, -28, 16, 38, -33, 47, 51, 39, 47, 22, -20, 24, -73, 45, -11, 57, -14, -49, 10, 19, 0, 79, -9, 9
    .byte 38, -18, 0, -27, 39, 43, 39, -17, 37, -51, 7, -27, -50, -53, -47, -51, 0, 23, -71, 10, 16, -5, 37, 5
    .byte 38, -12, -39, -25, -34, 52, 51, -65, 5, 8, -27, -97, 8, 5, 56, 0, -40, 17, -30, 60, -46, 17, -22, -18
    .byte -9, 55, -26, -6, -36, 62, 5, -38, 48, 0, -18, -11, 50, 16, -28, -44, 47, 0, -48, -4, -1, 0, -14, 1
    .byte 6, -43, -1, 49, 43, -27, -9, -25, -99, -38, 14, -17, -76, 30, 4, -127, -2, -41, -40, 4, -2, 24, -33, -12
    .byte 2, 3, -26, 6, -71, 10, -41, -21, -11, 11, -21, -60, -14, 4, -8, 19, 35, -127, 37, -25, 49, 1, 6, -5
    .byte -43, -51, 29, 0, -18, 1, -105, -39, -54, -22, -29, 12, -8, -38, -3, -63, -15, -87, -55, -28, 63, 42, 70, 9
    .byte 48, -30, -8, 17, -56, 5, 50, 16, -10, -9, -123, -11, -18, -22, -9, 19, -17, 63, -25, 52, -9, 9, -59, -14
    .byte 4, 17, 4, -58, -1, -7, -5, -80, -22, -10, 110, 0, -15, 31, -34, -13, 0, -79, -34, 21, 41, -110, 35, 23
    .byte -25, -9, 41, -17, -12, -7, -12, 40, 0, 7, -59, -74, 24, -27, 17, 95, -11, -68, -13, 33, -82, -42, -5, -43
    .byte 44, -38, -49, -41, -127, 23, -18, -18, -11, -27, -127, -6, -4, -7, 19, 25, -88, -16, 6, -41, 29, -4, 34, 23
    .byte -27, -41, -16, 15, 3, 7, -33, -92, -28, 5, -10, 5, 15, -25, 21, -25, 39, -53, 30, 46, 25, -15, -5, -13
    .byte -20, 8, 36, -13, -40, 3, -18, -16, -4, 12, 12, -42, -8, 47, -37, -30, -21, -7, -34, -59, -55, -24, -45, -11
    .byte 70, 4, 7, 26, -57, 22, -35, -87, 30, 18, 65, -77, 33, -8, 12, 44, -59, -18, 34, 2, -6, 30, -18, -8
    .byte -50, -30, 5, -41, 66, 22, -11, 55, -4, 0, 6, 6, -59, -2, 25, -7, 23, 30, -5, 36, 32, 28, 3, 13
    .byte -40, -31, 25, 0, -59, -14, 5, 55, -9, -29, -4, 12, -35, -10, -17, 2, 32, -40, 5, -4, -10, 32, -29, 6
    .byte 3, -17, 36, -27, -4, -35, -6, -26, 17, 48, -12, 10, 2, -1, -47, -14, 8, -8, -15, -19, -11, -75, 60, 12
    .byte -50, -24, -38, -37, -98, -43, 64, -27, 40, -22, 54, -2, -39, -51, -9, 8, -40, -13, 15, -7, -3, -6, 14, -4
    .byte -27, 10, 66, -20, -15, 15, 20, 74, -25, 9, -68, 33, -29, -64, -28, 0, 22, -18, -20, -13, -33, -5, -8, 1
    .byte 1, 11, -18, -45, 41, -15, 1, -4, -60, 10, -37, 49, 34, -67, 3, -13, 41, 31, -5, 4, 24, 20, 3, -4
    .byte 23, -17, 7, -1, 23, -3, 36, 25, -102, 127, -32, 9, -57, 19, -8, -23, 40, -1, 0, -14, -92, 1, -28, -69
    .byte 5, 11, -29, -28, -4, 34, 44, 47, -14, -4, 9, 27, 16, 10, 22, 79, 9, 14, -33, 14, 42, -1, -42, -17
    .byte -2, -54, 10, -42, -1, -77, 12, -8, 13, -23, -30, -62, 49, -22, -15, -24, 10, 19, -32, 66, -44, -5, -21, 14
    .byte 5, 37, -9, 53, 9, 68, -24, 28, -6, 21, -5, 18, -5, -33, -13, -2, -17, 18, -35, -61, -14, 18, 15, -88
    .byte 3, -13, -45, -43, 5, -4, -6, 28, 84, -4, -4, 11, 38, 39, -25, 11, 9, 34, -8, 46, 0, 28, -4, 13
    .byte 1, 2, -18, -25, -40, -1, -4, -9, 77, -34, 18, -23, 54, -26, 7, 24, -75, 16, 27, -18, -127, -16, 16, 14
    .byte 62, -4, 39, 6, 6, -22, -16, 9, 0, -69, -23, 79, -18, -5, -18, 16, 10, -8, -14, 38, -4, 12, -14, -37
    .byte -34, -33, -21, -61, -7, -77, 19, -12, -19, 25, -4, -1, -6, -14, 27, -22, -17, 10, 39, 15, -70, -33, 60, 0
    .byte -37, 8, 33, 51, -8, -55, -27, 2, 56, -19, 23, -1, 46, -36, -15, -5, 58, 23, -60, 20, 18, 17, -37, 10
    .byte -14, 65, 14, 19, -39, -1, -28, -6, -20, 10, -6, -39, -6, 11, 1, -9, 8, -27, -19, -79, 20, -13, 15, 11
    .byte -19, -70, -22, -15, 59, -63, -34, 11, -67, -7, -4, -14, -44, -29, -33, -90, 10, -26, -90, -3, 35, 4, 78, 84
    .byte 50, -51, -41, 10, 43, -70, -39, -10, -93, -37, -31, -31, -67, -27, 15, -21, -8, 17, -66, -80, -18, 11, -100, -39
    .byte -7, 65, -23, -12, 18, 64, 6, -57, 31, 44, -78, -72, 64, 67, -56, 34, -30, 55, -8, 78, -39, 55, -15, 97
    .byte 7, -40, 102, 116, 23, -1, -11, 74, 83, -24, -56, -96, 69, -24, -12, -58, -2, 44, 36, -29, 14, -12, -8, -46
    .byte 7, -25, 23, -127, 42, 33, 11, -94, 51, 28, 42, -4, 45, 53, 10, -106, -8, -30, 4, -124, -27, 12, -7, -94
    .byte 15, -16, -4, -19, 14, -23, 43, -21, -32, -4, 65, 16, 18, 42, 86, 17, -37, -1, -17, -29, 24, -1, -10, -13
    .byte -36, 69, 52, 18, 35, 38, 79, -25, 88, 3, -2, 24, -25, -1, 8, -27, 55, -21, -64, -3, 38, -12, 37, -9
    .byte -39, 7, -53, 5, -39, 30, 30, 23, -40, 7, -2, 7, -23, 67, -3, 8, 49, 85, -111, 55, 75, 52, -81, 18
    .byte -26, 28, 49, 88, -27, -33, -70, 39, -69, -85, -93, -50, 71, 19, -4, -96, 75, 74, 37, 5, 127, 125, 127, -49
    .byte 63, 26, 1, 23, 36, 12, 53, 13, -37, -13, -5, 9, -66, -19, -38, -38, 18, -22, 16, -94, 32, 27, 36, -52
    .byte -34, -8, -9, -72, -17, -21, -23, -37, 46, -9, -12, -104, 26, -23, -45, -43, -76, -77, 21, -8, -9, -67, 59, -64
    .byte -1, -11, 45, -27, -58, -9, -45, 9, -11, -6, -113, -91, 14, -15, -62, 76, -54, -122, -30, 33, 76, 15, -27, 9
    .byte 78, -56, -40, 30, 3, -35, 55, -33, -11, 23, -127, 9, 3, -74, 7, 6, -81, -30, -94, 3, 63, -1, 30, -56
    .byte 105, 10, -36, 14, -32, -6, -27, -56, -52, -56, -25, 33, -9, -18, -5, 31, 18, -70, 55, 69, 1, 30, 11, 17
    .byte 64, 5, 27, -30, -78, 11, -76, -62, -11, 9, -5, -6, 5, -17, 59, 5, -18, 28, -50, -121, -4, 28, 2, -45
    .byte 1, 4, -22, -7, -31, 1, -29, 42, 46, 20, 28, -67, -74, 0, 12, -14, -55, 8, -11, 10, 38, -4, 0, -36
    .byte 7, 2, 51, -27, 5, 18, -18, -16, 82, -3, -17, 2, 9, -2, 2, 6, -102, 44, 35, -3, -127, -32, -33, 11
    .byte -2, -30, -3, 47, -4, 15, 27, -11, 1, -37, -23, 12, 9, -12, -64, -19, 1, 54, 10, 42, -51, 28, -5, -45
    .byte -24, 26, -14, -68, -2, -55, 9, -8, 101, 82, 53, 17, -51, 0, -102, 35, -32, -68, 37, 18, -1, 70, -51, -42
    .byte -7, -49, -20, -87, 10, 19, -63, -28, 39, 18, 23, 4, 21, 39, 77, 25, 83, -4, -17, -10, -42, 28, 22, 7
    .byte -57, -8, 41, -27, 32, -30, -47, -68, 5, 65, 39, -13, -61, -12, -59, -28, 6, -1, -7, -80, 1, -12, 0, 38
    .byte 47, -11, 17, -23, -82, 82, -48, -59, -88, -36, -20, 30, -5, -103, 26, -20, -47, 1, 9, -8, -1, 16, 2, -70
    .byte 57, 29, -27, -47, 22, -26, -15, -21, 127, -69, -29, -12, -66, 16, 26, 27, 96, -17, -22, 2, -67, 7, 5, 30
    .byte 7, -57, -92, -70, 3, 19, 52, 96, -78, 32, 10, -46, -47, 27, -8, 75, -23, -40, -4, -15, 29, -5, -45, 20
    .byte -22, 53, -27, 74, -29, -29, 11, 6, 3, 17, 11, 13, -5, -46, 48, 36, -25, 28, 16, -42, 70, 7, -29, 37
    .byte -6, -14, 47, -65, -11, 69, -15, 8, -46, -6, 15, -54, 56, 12, 43, -88, 13, -6, -13, 93, 56, 0, 73, 37
    .byte 9, 23, 101, -76, 23, 15, -44, 11, 11, -1, 20, -18, -72, 51, 22, 22, -42, 29, -25, -32, 79, -24, 10, -69
    .byte 17, 0, -1, 24, 61, 2, -20, 0, 94, -20, 26, 8, 42, 4, 68, 0, 14, -43, 28, 11, 82, -56, -24, 43
    .byte 24, 28, 35, -19, 37, -33, 32, -14, 32, 31, 2, -21, -7, 85, 30, 71, 7, 38, 37, -38, -13, -28, -45, -62
    .byte -61, 2, 12, 7, 81, 56, -61, -88, 19, -54, -32, -112, -7, 40, 24, 0, 47, -46, -20, -38, -26, -86, -9, -77
    .byte 40, -8, 69, 38, 27, -17, -81, -14, -70, -13, 43, 4, 36, -4, 0, -7, 18, -3, 47, -44, -58, -4, -127, 23
    .byte 2, -4, -56, 36, 0, 66, 54, 47, 44, -15, -29, 15, 11, 13, -3, -17, -29, 20, -17, -30, -32, -46, 54, 43
    .byte -54, 5, -49, -34, 59, -41, 12, 38, -42, -13, -37, -26, -25, 42, 73, -38, -37, -10, 77, -27, 36, 42, -108, -104
    .byte 48, -62, 4, 25, -67, -32, -14, -29, -88, -86, -21, -14, 23, 45, 26, 29, 13, -34, -103, 28, -2, -36, 30, 116
    .byte -95, 72, 64, -44, -95, -25, 7, 83, -47, 36, 37, 3, -111, -61, -39, 69, 6, 51, -12, 23, -13, -16, -31, 95
    .byte 22, 61, 9, 20, -16, -5, -71, 23, 59, -22, -62, -80, 54, 44, 7, 65, 1, 34, -51, -10, -29, -23, -60, -41
    .byte 47, 74, 1, -37, -8, -36, 16, -68, -38, 16, 14, 17, 49, -27, 29, 4, 16, -11, 33, -72, 11, 27, 97, 60
    .byte 29, 7, -36, -14, -11, 112, 20, -19, 4, 59, 4, -10, -50, -12, -10, -52, -19, -2, 2, -42, 60, 2, 11, 29
    .byte -73, -8, -40, -34, 103, -40, 1, 28, -48, 19, 24, -92, -58, -34, 8, -21, -49, -70, -46, 12, 24, 30, 67, -27
    .byte -42, 10, -46, -48, 89, 7, -18, 45, 9, -52, -1, 0, 5, -28, -2, -5, -6, -42, -67, -28, -68, -45, 127, -37
    .byte 29, 4, 0, 8, 19, 14, 15, -65, -18, -78, 15, 64, -17, -95, -16, -78, 17, -42, 75, -18, 30, -71, -45, 22
    .byte -60, 37, 22, -16, -24, 2, 29, -25, -56, -15, -33, -2, 41, 20, -84, 1, -69, -127, 22, -49, 58, 47, -61, 50
    .byte -39, -8, 16, -49, 90, -16, -16, 54, 3, 16, -47, -101, -11, -65, 24, 32, 3, -43, 3, -67, -7, 59, -57, 46
    .byte -53, 21, 32, -24, -3, -24, -21, -60, 26, -16, -12, -51, -5, -2, -99, -45, -43, -36, -1, 40, -58, -48, -14, -10
    .byte -99, 10, 5, -21, 0, -76, -29, 16, 8, 61, 45, 83, -14, 19, -87, 12, -32, 16, 52, 46, -33, -20, 13, -97
    .byte 115, -8, -7, -10, 33, -5, -59, -37, -32, -24, -6, -5, -55, -100, -9, -6, 49, -34, 51, 27, 55, -46, -36, 91
    .byte -48, 2, 127, 13, 75, -64, 43, -37, -13, 31, -37, -4, 2, -26, -15, -1, 71, -89, 25, -25, 28, -62, -21, -57
    .byte 26, 17, 19, -66, 25, 30, -33, -127, -8, 13, 5, 19, 36, 1, -11, -66, -39, 75, -67, 7, -5, -34, 3, 23
    .byte 18, -11, 87, -19, 23, -8, 37, -2, -36, -1, -11, -34, -40, -2, -20, -23, 45, 5, 62, -17, -108, 38, 54, -49
    .byte 2, -76, -17, -28, -9, 9, 28, 6, 29, -61, 33, 4, 39, -78, -47, 14, -26, 71, 36, 76, -56, 37, 1, 43
    .byte -24, 28, -23, -35, -9, 20, 15, -79, 122, 4, 20, -46, 47, 39, 23, 2, -28, 76, 21, -10, -41, -11, 46, 77
    .byte -3, -109, -52, -82, -24, -101, -126, -63, 14, -88, -60, -49, 27, -35, 35, 6, 101, -5, -13, -9, 40, -11, -22, 1
    .byte -38, 15, -57, 42, -95, -15, 32, -58, 1, 107, 33, 28, -41, -16, 56, -27, 7, 3, 1, -51, -49, 3, -9, -105
    .byte -11, -14, 6, 64, 30, -73, -71, -73, 71, -108, -76, 23, -67, -94, -1, -1, -40, 6, -93, -16, 23, 11, -6, -29
    .byte 38, 13, 54, 29, -2, 1, -15, -61, 69, -40, -34, 17, -79, 22, -6, 0, 66, -52, 34, -59, 51, -52, -28, 8
    .byte 2, -26, 38, 92, -2, 26, -43, -110, 79, 21, -3, -18, -35, -26, -5, 3, 8, 12, 4, -15, -31, -8, -29, -2
    .byte -10, 95, 11, 61, -8, -11, -25, 40, 55, -7, 16, -4, 36, -29, -31, 22, -50, -22, -54, 1, -25, -8, -39, -15
    .byte 24, 5, 68, -72, 6, 6, -34, 64, 11, 40, 68, -96, 34, -30, -22, 12, 29, 20, 60, 18, -1, 16, -38, -64
    .byte -76, 9, 98, -110, 5, -2, -30, 3, 30, 30, -29, -45, 41, -4, -13, 10, 7, 35, -29, -7, 30, 52, 14, -33
    .byte 24, -1, -29, 1, 39, -1, -28, -28, 30, -10, 17, 2, 3, 5, -38, -21, 127, 27, -12, -41, 20, -38, 28, -101
    .byte 43, 57, 37, -30, 2, -11, -13, -3, -53, 85, -8, -14, -41, -16, 15, 8, -8, -13, 17, 54, 1, -9, -2, -17
    .byte 12, 2, 58, -3, 25, -110, -1, -49, 3, 44, -74, 7, -22, -33, 10, 0, 35, 7, -22, -40, -36, -63, -67, 16
    .byte 78, 108, 42, -43, -12, 14, -4, 6, -59, 25, 47, 30, -8, -18, -56, -1, 14, -32, 52, -44, -20, -21, -32, -12
    .byte 22, 9, -19, 20, -19, -18, -34, -38, 63, -20, -12, 7, -36, 21, 15, -99, -56, 36, -38, -47, 39, -59, -30, -33
    .byte 11, 35, 55, 13, 47, -127, -22, -33, 31, 32, 49, -48, -113, 1, -116, 6, 65, -35, 16, 9, 48, 8, -116, 3
    .byte -84, 78, -21, -31, 107, -66, -22, -3, -82, 24, 54, -65, 127, -11, 17, -25, 5, 71, 79, 74, 3, -69, -1, -42
    .byte 9, 18, 43, 100, -37, 49, 12, -33, -34, 38, -43, 23, -9, -12, 24, -27, 10, -36, 17, -10, -8, 42, -19, 68
    .byte 31, -18, -8, -41, 3, 40, 15, -1, -49, 8, -53, 20, -70, -14, 6, -30, -13, -8, -23, 17, 23, -10, 40, -74
    .byte -19, -17, 45, -21, -5, 24, 72, -52, 40, -2, -1, -66, 26, 1, -32, 96, 2, -7, -20, -5, -9, 12, 117, -95
    .byte 57, 73, -9, 12, 17, 23, 12, -38, 28, 1, -46, -12, -13, 36, -55, -53, -46, -3, -14, -23, 45, 0, -7, 1
    .byte 44, -20, 8, 21, -96, -35, -2, -4, -49, 22, 0, 19, 13, 2, 13, 1, 87, 27, 70, -5, 48, 73, 14, -32
    .byte -1, -29, -6, 60, 10, 89, 3, -18, -10, -4, -47, -2, -6, 11, 26, -47, 32, -55, 30, -84, -15, -20, -36, -8
    .byte -24, 9, -65, -127, 3, -30, -55, -62, -6, -49, 48, -8, 65, -45, -29, -51, 25, -29, 17, 29, 56, 38, 76, -8
    .byte 48, -110, 32, -21, 9, 14, 58, 14, 37, 17, -46, 57, 12, -19, 27, -53, 57, 16, -42, 34, -9, -25, -72, 42
    .byte 19, 21, 2, -6, 69, -19, -11, 32, 9, 17, -1, 20, -66, 43, -51, -25, 51, 15, -37, 35, -16, 11, 32, -18
    .byte -38, 1, -29, -8, 26, -5, 59, -31, -31, -9, -34, -20, 8, 5, -63, -59, -36, 31, 1, 41, -42, 13, -9, 8
    .byte 55, -55, 6, -63, -69, -60, -19, -9, -8, -16, 39, -8, -10, 61, -9, 7, 22, 15, -29, -13, -33, -23, -47, -21
    .byte 68, 22, 41, -75, 21, -51, -19, -64, -20, -1, -6, 57, -33, -51, -9, -11, -35, -58, -24, 3, 68, 12, -70, 30
    .byte -7, -61, -23, -30, -74, 9, 44, 17, 17, 21, 18, -53, 18, 61, -55, 30, 73, 29, 19, -98, 13, -50, 4, -52
    .byte 54, 20, 75, 123, -22, 0, -3, -62, -71, 11, 61, -90, 52, 12, 2, 30, 4, 25, -19, 0, -28, 28, -51, 26
    .byte -2, 58, 27, 9, -49, 40, 89, 6, 113, -1, -12, 19, -71, -2, -3, 0, -10, 63, 17, 31, -84, 14, 33, 18
    .byte 127, 0, 6, 56, -75, -61, 20, 14, -58, 17, 12, -14, 0, -65, -33, 12, -61, 100, 37, 48, -46, 69, 3, 60
    .byte -21, -11, 2, -4, 0, 63, 16, -20, 108, 98, -51, 29, 27, 0, 10, -1, -18, -57, -101, 57, -24, 53, 127, 17
    .byte 55, -21, -15, -49, -54, -97, -34, -24, 15, 45, 4, -16, -15, -102, -95, 4, 126, 3, 13, 13, 36, 48, -27, -1
    .byte -42, -25, 126, -25, -57, 21, -54, 2, 30, -3, 49, -37, -21, 13, -28, -4, 37, -4, -8, -17, -17, 0, -3, -34
    .byte 36, 98, -90, -42, -47, -70, -8, 0, 1, 77, 53, -10, 12, -84, 33, 2, -24, -10, -6, 20, 12, -17, 2, -7
    .byte -27, -17, 90, 3, -31, -15, -71, 103, 21, 56, -32, -23, -61, -35, 20, -83, -25, 15, 29, -7, -50, 5, -7, 20
    .byte -11, -61, -33, -19, 5, 18, -87, -44, 9, -18, 48, -33, 64, 20, 25, -62, 27, 2, -19, -64, -12, -24, -25, -62
    .byte -13, -38, 16, -11, 14, 108, 8, -60, -42, 0, 3, 50, 11, -20, -103, 2, -97, 37, -54, -11, -30, -93, -30, -127
    .byte 3, 50, -26, 7, -9, 8, -58, -80, -33, 52, -81, -127, -43, 12, -5, 41, -44, 25, -38, -7, -108, -11, -81, -40
    .byte 18, -17, 18, -12, -36, -27, -35, -16, 74, -5, 9, -21, -3, 6, 3, -15, -98, 41, -33, 42, 119, 51, -19, -19
    .byte -28, -1, -1, -25, -21, -1, 26, 6, 11, 24, -7, -35, -21, 1, 17, 19, -45, 43, 17, -10, 19, 26, 6, 41
    .byte -63, 8, -56, -13, 34, 42, -39, 5, -8, -20, -44, -3, 38, 16, -85, 36, -8, -52, 10, -38, 13, -33, -9, -31
    .byte -14, 11, -124, -20, 44, -60, 13, 63, -16, -79, 57, -8, 11, -10, 74, -53, 34, -3, 25, -12, 15, 15, 38, 6
    .byte -17, -17, 16, 86, -2, -27, -41, 3, -74, 17, -15, -6, -30, 5, 5, -3, -2, -6, 16, 12, -23, 13, 46, 83
    .byte -31, -4, 17, -53, 17, -6, -10, -15, 24, 1, -9, 51, -5, -57, 5, -6, 43, 52, -26, 55, 29, -66, 21, 14
    .byte -27, -9, 9, -57, -33, -30, -12, 7, 2, -5, -14, -38, -28, 5, 41, -9, 74, -20, 127, 50, -20, 1, -40, -62
    .byte -30, 0, -10, -7, -17, 24, -19, 7, 38, -26, -11, 12, -51, -34, -35, 16, -1, -22, 67, -116, -14, -18, -38, -38
    .byte 79, -30, -28, 7, -21, -53, -57, -23, -63, 26, -21, -33, 4, -20, 6, -11, 19, 19, 5, 12, -29, 0, 4, 4
    .byte -5, 16, 24, 10, 41, -1, 31, 20, -38, -47, -47, 5, -63, -8, 39, -19, 21, 17, 35, -25, 6, 41, -36, -1
    .byte -12, -5, -11, -64, 35, -21, -3, 72, 23, 7, -16, 21, 27, 1, 5, -38, -111, -11, 65, -31, -12, 1, 11, 3
    .byte -49, 8, -3, -26, -4, 11, -47, 18, -34, -3, -18, -43, -57, -36, 64, 8, -8, -2, -17, 21, -21, -1, 3, -17
    .byte 8, 18, 20, 31, -27, 35, -12, 63, 79, 18, 4, -16, -76, -44, 1, 41, 46, 22, -10, -11, 29, -9, -74, -3
    .byte -50, 37, -30, -13, 30, 35, 17, 41, -5, 6, 3, 18, -9, 20, 12, -36, -58, -92, -8, 13, 69, 14, 10, 11
    .byte -14, 21, -13, -43, -12, -5, 37, -9, -14, 21, -18, 19, -85, -121, -48, -37, 16, 120, -61, 5, 1, -127, -46, 33
    .byte -13, 21, -9, 25, 49, 9, -51, 3, -27, -27, 40, 0, -46, 0, -1, 32, -4, -14, -11, 4, -38, 7, 25, -17
    .byte -8, -15, -13, 28, 16, 0, 1, -42, 5, -70, -4, -37, -24, 12, 59, -56, 25, -37, -31, -30, -27, -57, -1, 5
    .byte -13, -18, -12, 72, -43, -12, 21, -24, -25, -9, 22, 65, -60, -10, -107, -58, 5, 8, -47, -15, 7, 32, -11, -55
    .byte -39, -3, 47, 28, -72, -42, -12, 17, 6, -25, -12, 4, 0, -3, -43, 38, 19, 16, 49, -11, -14, -89, -77, -20
    .byte 22, 26, -52, -55, 43, -16, -9, 2, 14, -33, 14, -4, -19, -48, 5, -34, -3, 1, -2, 26, 53, 0, -52, 22
    .byte -75, 14, -49, -31, 8, -33, 3, -75, 0, 25, 9, 7, 5, -12, 1, 4, -28, 47, -102, -35, 38, -57, -27, 127
    .byte -65, 14, -42, 44, 23, 7, -40, 70, -20, -16, -1, 13, -7, -12, -4, -93, 47, 1, -18, -30, -27, 20, -32, 33
    .byte -17, 31, 12, 38, 0, -86, 77, -16, -19, -2, -1, -23, 35, -1, -3, -6, -62, -13, -8, 4, -106, 11, 6, 53
    .byte -10, 47, 14, 4, 23, -9, 13, 41, 0, -9, -64, 5, 22, -76, -52, -5, -19, 1, -41, 16, -54, 35, -11, 40
    .byte 3, -55, 5, -15, 10, -4, 8, -57, -35, -23, -127, 21, 44, -6, 36, -4, 9, -13, 25, -15, 1, -16, 67, 86
    .byte -40, 67, 19, -29, -45, -30, -75, -42, -11, -36, 29, 64, 22, -94, 22, 1, -47, -11, 26, -7, 47, -38, -51, -13
    .byte 19, -8, 13, 8, -13, -11, 56, 25, 0, -47, 20, -57, 18, -1, 25, 0, -8, -8, -1, 43, -27, -19, -6, -2
    .byte 35, 34, -20, 18, -27, -18, -48, -49, 6, -55, 62, -59, -32, -12, -34, 45, -43, 4, 29, 19, -11, 3, -2, 17
    .byte -53, -15, -22, 91, 57, -28, -39, 103, -68, -45, -3, -73, -26, -26, -46, -40, -13, 4, 47, 11, 53, 6, 126, 23
    .byte 0, -36, -2, -127, 10, -70, -42, 85, 7, 28, 77, 8, -22, -37, -45, -16, -11, -3, -24, -82, -107, 74, -62, -39
    .byte 11, -2, 16, 37, 45, 67, 27, 29, -38, 29, -36, 26, 13, -13, 21, -38, -89, 33, -46, -53, -84, 20, -55, 68
    .byte -8, 9, -40, -7, 10, -15, 78, 36, -93, 88, 2, 7, -56, -36, 70, -25, -51, 9, -24, 59, -12, -29, -26, 93
    .byte 14, -11, -13, 42, -2, -19, -85, 8, 68, 25, -13, -30, 68, -6, -27, -23, 57, 56, -9, 8, -22, 52, -36, -30
    .byte -40, -2, 15, -6, -9, -2, -1, -10, -28, -24, -14, 6, -12, -42, -30, 38, -43, 37, 11, 8, -11, 44, 48, -71
    .byte 1, -14, -47, -4, 73, 87, 45, -37, 7, 24, -24, 16, -16, -7, 1, 29, 7, -61, 15, -11, -1, -29, -21, 19
    .byte 46, -56, -41, 7, 73, -78, -29, -78, -2, -58, 53, -4, -7, 61, -19, -19, 26, -24, -28, 19, -127, 52, 18, 16
    .byte 5, 27, 33, 48, 71, 38, -23, 32, -86, -22, 37, -9, -49, 3, 95, 8, 20, -1, 2, 26, 44, -35, -35, -26
    .byte -95, -62, -19, 4, 62, 2, -5, -51, -17, -29, -3, 1, 31, 4, 1, 83, 21, 62, -40, 40, 1, -12, -72, 27
    .byte 1, -92, 23, -19, 34, -21, -15, -45, -41, 11, 14, -26, -84, -10, 16, 50, -62, -18, -80, -93, -38, 1, -15, 60
    .byte -10, 5, -9, 11, 11, 110, -54, -63, 5, -27, -62, 43, -56, 1, 41, 40, -16, -28, -8, 14, 4, -56, -7, -78
    .byte -63, -44, -85, -16, 62, 42, 46, -6, -46, -37, -23, -52, 54, -46, -45, -76, -36, -64, 1, 34, -26, -95, 5, -41
    .byte -1, -23, 15, 26, -10, 24, -66, 21, -16, -4, -11, -44, -119, 3, -66, -73, -8, 36, -58, 3, -6, -28, -25, -23
    .byte 34, 20, 6, -83, 11, 77, -25, -39, 26, -9, -1, 2, -63, 0, -54, 65, 3, 9, 33, 16, -3, -14, 14, -96
    .byte -26, 26, 4, -3, 33, 14, -13, -22, -28, -1, 33, -17, 8, 59, 4, -37, 26, -2, -1, 1, 14, -1, 27, 12
    .byte -41, 12, -7, 61, -77, 0, 34, 0, -28, -63, 10, 29, 15, 13, 36, 9, -31, -28, -72, 1, 24, 12, -46, 6
    .byte 73, 8, 9, 51, 20, 7, -53, -15, -1, -1, 1, -37, 18, -71, 3, -18, 69, 11, -28, 20, 14, -48, -116, 19
    .byte -22, 6, 23, -27, 15, -79, 69, -127, -67, -108, -12, -17, -46, 70, 15, -25, 21, -127, -65, -40, 0, -55, 40, 70
    .byte 63, 3, -4, 1, -48, -1, 13, -20, -42, 1, -45, -15, 32, -3, 8, 23, -19, 41, 28, 28, -34, -69, -81, -18
    .byte 34, -3, -27, -32, 6, -33, -28, 82, -42, 25, 85, -13, 21, 81, -3, -44, -30, -21, 12, 49, -12, -41, 12, -48
    .byte 5, 18, 5, 30, -27, -12, 54, 44, 11, 10, -15, 62, -50, -13, -80, -59, -17, 28, -3, 1, -17, 32, -22, 34
    .byte -118, 23, -16, 47, 54, 9, -29, -35, -5, -20, -14, 39, -13, -44, -52, -30, -20, -26, -19, 5, -127, -13, -67, -31
    .byte 17, 38, -17, 9, -5, -68, -30, -29, -5, -17, 17, -35, -36, -26, -31, -38, 10, 3, -29, -2, 29, -27, -17, 55
    .byte -27, -22, -2, 37, -45, 22, 48, -10, 6, -31, -32, 54, -5, 24, -64, -13, 22, 16, -6, 8, 10, 19, -58, -104
    .byte -11, 11, -39, -92, 27, -9, -5, -23, -7, -3, 14, 77, 23, 10, 57, -51, 24, -10, -18, 2, -23, -15, 28, 15
    .byte 13, 32, 1, 30, -53, -30, 1, -23, 14, -1, -14, -29, -3, -1, 13, 18, 21, 25, 20, 11, -33, -21, 16, 12
    .byte -127, -50, 17, -1, 29, -48, 14, 11, 27, -6, -34, -3, -31, 0, -70, 17, 47, -78, -34, -22, 47, 7, -42, 2
    .byte -6, -3, 16, -16, 13, 23, 12, -48, -13, -37, 18, -35, -38, 18, 19, 7, -24, 40, 4, 35, -2, -7, 35, -15
    .byte -42, -50, 18, -28, -14, -81, -51, -53, -5, -96, -55, -3, 26, -22, -30, -5, -32, -2, -7, 13, -64, 14, 14, -1
    .byte 34, -6, 2, 3, -26, 18, -39, 7, -33, -39, -37, 11, -25, -18, -74, 5, 4, -1, -21, 11, 45, -22, -26, 22
    .byte -1, -23, 39, -18, -21, -19, -5, -34, -7, -79, 26, -2, -75, -42, -23, 22, -47, 7, -38, -12, -118, 22, 15, -51
    .byte 41, -5, -69, -22, 118, -5, 90, 17, -15, -25, -16, 43, 101, -54, -14, -31, 47, -26, -8, -42, 115, 0, 49, -19
    .byte -6, -8, 13, -127, 18, -24, 83, 78, 1, -16, -45, -51, -21, -48, -51, 12, 84, 58, -11, -9, -90, -17, 14, 7
    .byte -28, -97, -9, 48, 7, 93, 3, 119, 67, -94, 50, 37, 22, 42, 7, -34, -8, -58, -21, -35, -25, -10, -35, 14
    .byte 37, 45, 34, -65, -1, 17, 81, -9, 44, 45, 17, -64, -38, -51, 66, -63, 30, 19, 36, 37, 61, -31, 14, 116
    .byte -75, 2, -9, -88, -56, -11, 118, -127, -46, 15, -15, -19, -2, 41, -38, -46, 27, 39, 27, -37, -42, 8, -31, -58
    .byte 27, -1, -30, -12, 7, 2, -16, 12, -2, 38, 2, -22, 57, -11, 31, 4, 8, 15, -3, -25, 55, -15, 15, -9
    .byte 18, 6, 22, -6, 64, 95, 67, -40, -47, 73, -1, -5, 51, 49, -13, 25, -19, 2, 18, 53, 2, -8, 7, 32
    .byte 78, 2, -40, 11, 12, -87, 10, -22, -11, -1, -56, -68, 1, 60, -92, -105, 46, -80, -34, -47, -59, -68, -104, -42
    .byte 12, 92, 22, -15, 83, 54, -10, 24, -99, -1, 22, 30, -43, -7, 101, 16, -24, -23, 63, -8, 11, -23, 21, -35
    .byte -2, -12, -32, -64, 11, 17, -83, 75, -6, 5, -10, -19, 67, 1, -13, 24, -19, 12, -58, -16, -19, -5, -19, 19
    .byte -20, 19, 15, -20, 15, 33, -72, 5, -30, -3, -35, 8, -47, 31, 25, -94, -13, 5, -81, -4, -61, -1, 55, -60
    .byte 34, -102, -37, 42, -44, -55, 22, 4, 85, -64, -19, -9, 34, -39, -22, 63, 6, 63, -111, -60, 2, 58, 40, 117
    .byte 3, 28, -8, -50, -4, 4, 17, 6, 25, 37, -33, 2, 100, 38, -45, 33, -27, 26, -23, 57, -27, -47, -8, 13
    .byte 62, -18, 76, 94, 29, -107, -16, -19, -50, -11, -69, -80, 66, -6, -47, 7, 27, 81, 20, 13, -11, -6, -89, 27
    .byte 9, 26, -14, -42, 39, -8, -18, -51, 34, 11, -3, -5, 26, 19, 2, -127, -39, -12, -37, -56, -35, 7, -10, 21
    .byte -12, -10, 13, 3, 22, 41, 5, -18, 10, 19, 70, 13, 77, -29, 28, -7, -44, 0, -8, -13, 70, 0, -36, -6
    .byte -111, 50, 5, 4, 28, -7, 65, -89, -98, 14, 15, -80, 60, -51, 29, 32, 31, -56, -19, -3, -29, -18, -38, -11
    .byte -77, 27, 24, -22, -23, -2, -18, 13, -11, -60, 48, -29, -14, 24, -20, -69, 39, 26, -72, -12, 87, 25, 21, -45
    .byte -21, 2, 4, -64, -51, -49, -17, 32, -51, -36, -95, 12, -54, -41, 9, -62, 42, -18, 80, -18, 17, -44, -9, -1
    .byte -47, 14, -39, 6, 74, 15, -25, 0, -50, -28, 127, -6, -31, -18, -84, 8, 30, -23, -49, -79, -9, 68, 58, 40
    .byte -60, 20, -5, -86, -1, 13, -5, -59, 48, 27, -54, -31, -2, -76, 45, 8, -42, -92, -35, 3, -5, -14, -24, 1
    .byte 13, 30, 73, -11, -61, 43, 45, -75, 53, -15, -46, -86, 86, -14, 33, 20, -84, 23, 7, -32, -88, 50, 2, -26
    .byte -95, 17, -34, 30, -88, 72, 55, -9, 3, 40, 56, 82, 13, 73, 19, 96, -48, -8, 7, 55, -54, 26, 72, 93
    .byte 58, 9, -27, 68, -63, 22, -34, 76, -10, -68, 16, 35, 22, -43, 6, 28, 60, -30, -13, -38, 40, -28, -36, -45
    .byte -9, -29, 35, 45, -15, 16, -24, 35, 1, 22, -75, 1, -15, -20, -76, 27, 26, -3, -1, -42, -13, -28, 32, 32
    .byte 51, 13, 33, -60, 67, -19, 69, -23, -11, 10, -44, 72, -44, 4, -25, 22, -21, 84, -40, -6, 60, 84, -23, 2
    .byte 30, -13, -35, -33, 35, -3, -35, -55, 20, 0, -27, 5, -31, 0, -23, -9, -9, -63, 2, 57, 87, -38, 28, -23
    .byte -74, -9, -2, 40, -78, 24, -5, -35, -36, -19, -67, 1, 32, -7, 79, -13, 3, 17, 14, 30, 11, -35, 26, 48
    .byte -6, 17, -30, -42, -10, -10, -52, -19, 30, -52, 82, -84, 22, -65, 56, -101, -40, -6, 24, -15, -30, 50, -8, -64
    .byte -26, -53, 4, 16, 2, -92, 69, 17, 17, -56, -44, -4, 12, -61, -43, -13, 91, -70, -7, 1, 34, -127, 26, -16
    .byte -11, 10, -127, -6, 68, 17, -85, 22, -21, 95, -10, 54, 10, 33, -46, 25, 1, 2, 20, 2, 41, 8, 1, -2
    .byte 7, -16, 97, 40, 9, -3, 7, 51, -3, -52, -31, 37, 95, -27, -51, 65, 5, -2, 4, 3, -46, -13, 21, -25
    .byte 5, 10, -78, -98, 1, -8, -88, -61, -70, -41, 1, -4, -28, 30, -11, 39, -103, -39, -69, -25, 17, -93, 19, -17
    .byte -10, 32, -40, -7, -18, 22, -51, 4, -73, -97, -82, -49, -27, -24, -44, -38, -37, -36, 17, 23, 80, 17, -4, -46
    .byte -59, -49, -9, 2, -28, -52, 1, 34, 47, -18, 9, 30, 55, -54, -2, 100, -112, -27, 16, 30, 1, -64, -7, -42
    .byte 11, 57, -92, 22, 7, 34, 22, -4, 43, -33, -4, -24, -1, 16, -50, -22, 11, 14, 13, -89, 52, 14, 46, 62
    .byte 86, 21, 25, 27, -16, -10, 61, -78, 13, 19, -50, 26, -37, 47, 38, 0, -38, -17, 94, -25, -40, 2, 47, -23
    .byte -46, -2, -8, -14, 61, -1, -24, -20, -80, 52, -38, 8, -42, 94, 45, 24, -110, -30, 24, -40, -8, 12, 14, 30
    .byte 24, -38, -18, 7, -15, 17, -30, -7, -12, 76, 18, 61, -34, 47, -16, 13, -21, 41, 5, -70, -8, 22, 8, -28
    .byte 83, 16, 35, 7, 81, 42, -23, -3, -33, 33, 127, 19, -16, -57, 24, -10, -127, -86, -71, -11, 37, -46, -114, -127
    .byte -22, -84, -54, 18, 35, 33, 18, 21, 20, 35, -42, -7, 77, -19, 10, 13, -79, 7, 12, 12, -42, -24, 91, -38
    .byte -48, 28, 20, 5, 15, 16, 34, -36, -45, 2, 9, -85, -10, -3, -19, -78, 5, -3, 39, -20, 7, 44, -88, -77
    .byte -17, -114, -21, -1, -95, -38, -29, -5, 20, 11, 45, 57, -10, -7, 28, 97, -58, -11, -14, 63, 27, 8, -93, 103
    .byte -7, -83, -19, 6, -63, 125, -10, -25, -127, 9, -27, 21, -59, 19, -38, 73, -10, 2, -36, -54, 15, 11, -17, -2
    .byte 30, 2, 14, 5, 66, 15, -48, -50, -19, 6, -1, -22, 59, -47, 15, -8, -14, 15, 10, -32, -15, 29, 21, -21
    .byte 10, -53, 6, 22, 28, 46, -43, 30, -16, -28, -8, -27, -68, 9, -80, -59, 1, 59, -14, -1, 0, -58, -4, 31
    .byte -14, 8, -42, -36, 66, 0, 14, -4, -24, 5, 10, -23, -79, -18, -40, 81, 17, -5, 6, 20, -35, -15, -26, 2
    .byte 39, -29, -31, 17, -37, 32, -31, -17, -41, 23, 45, -18, 65, 38, 1, -24, -52, -1, 6, -24, -4, -2, -7, 19
    .byte 2, 24, -29, 67, 85, -10, 60, 48, -47, -41, -23, -3, 7, 5, 19, -14, 20, -23, -51, 1, 101, 4, -27, 32
    .byte 15, -7, -15, -30, 26, -72, -20, -16, -6, 21, 6, -11, 17, -57, 19, -3, -37, -40, 5, 33, -8, -61, -46, 43
    .byte -21, -32, 41, 56, 35, 5, -127, -41, -111, -51, -28, -53, -79, 63, 37, -38, -20, -119, -22, 30, 4, -20, 15, 57
    .byte -15, 4, -30, 3, -6, 4, 16, -16, -9, 0, 34, 73, 90, -16, 3, 5, -68, -52, -29, -17, -29, -45, -43, -95
    .byte -11, -6, -11, -31, -38, -14, -15, 28, -20, 22, 42, 29, 76, 24, 22, -86, 17, -18, -3, 25, -21, -31, 27, 0
    .byte -29, 6, -46, -48, 31, -19, -39, 82, 6, -2, -8, 93, 19, 6, -83, -59, 127, -78, 32, 20, -17, 107, 3, -26
    .byte -9, -79, 14, 9, -41, -28, -6, 3, 4, 13, -59, 12, 9, 40, -42, -18, 23, 22, 41, -102, 10, -96, -88, -29
    .byte 114, 21, -19, -26, -31, -4, -24, 50, -46, -6, -14, 44, -8, 83, 7, -52, 43, -32, 20, 63, -29, 19, -127, -16
    .byte 37, -23, -7, -13, 30, -58, -58, 75, 11, 51, 64, -44, 30, -51, -34, 17, 31, -36, -10, -35, 51, -39, 29, 126
    .byte 56, 19, -12, -78, -81, -3, -36, 49, -15, -15, 8, -30, -25, 2, -11, -67, 37, 9, 8, -17, -29, -10, -27, 36
    .byte 3, 41, 3, -57, 3, -27, -8, -31, 19, -1, -15, -34, 57, -2, 8, 22, -78, -27, 7, -92, -122, 0, 31, -34
    .byte 39, -7, 20, -10, 10, -34, 1, 3, 68, -39, -79, -2, 59, -22, -119, 8, -7, 40, -9, -15, -2, -53, -37, -4
    .byte -4, -11, 14, -15, 12, 70, 22, -7, 27, 64, -27, -14, 15, 12, 5, 27, -10, 43, 16, 28, -6, 77, 20, -2
    .byte 18, 2, -44, -50, -12, -2, -38, -67, 20, -53, 112, -32, -32, -4, -29, 11, 7, 38, 6, 20, 73, 39, -59, 11
    .byte -34, 1, -62, -15, -41, 39, 27, 9, -65, 84, 70, -41, 22, -98, -76, -11, -9, -6, 2, -57, -8, -29, -14, -53
    .byte 49, 35, -35, -59, -44, -110, -49, -26, -62, 5, 23, -43, 26, 28, 63, 55, -30, -4, -11, 96, 30, -10, -2, 54
    .byte -31, -6, -73, 45, -4, -22, 13, 112, -1, -9, 27, -30, -45, -17, -20, -24, -77, 12, 10, 54, -127, 6, 9, -7
    .byte -4, 5, -59, -3, 1, -10, 38, -99, -11, -54, -36, -18, 36, 20, 58, 9, -6, -13, 3, -2, 53, 26, -18, -78
    .byte -17, 48, 13, 16, 2, 26, 12, -32, 0, 0, -23, 2, -7, -37, 14, 32, -46, -19, -78, -37, -3, -8, -41, -27
    .byte 10, 43, -19, -18, 5, 72, -3, -3, 42, 4, -3, 57, -48, 28, -69, -26, 31, -12, -34, 7, -64, 24, -1, 17
    .byte -47, -8, -16, -25, 3, -10, 9, 29, -8, -7, -4, 21, 36, 10, -19, -18, -8, -6, 46, 31, 0, 34, -15, 60
    .byte 13, 0, 9, -2, -74, -3, 0, -24, -14, 40, -2, 81, -8, 27, 7, 11, -10, -2, -31, 89, -55, 30, 4, -16
    .byte -22, -23, -24, 8, -63, 3, -47, -3, 37, 58, 3, 22, -16, 2, -42, 14, -4, 8, -2, -12, 4, -37, 0, -17
    .byte 34, 7, 8, -27, -28, 18, -117, -2, -4, -34, 31, -1, -1, -91, 15, -24, -82, -106, -52, -33, -88, -35, 64, -24
    .byte -1, -127, -8, 11, -14, -52, 33, 21, 80, 6, -28, -7, -74, 2, -6, -3, 1, 12, 34, 32, -4, -12, 33, 32
    .byte -43, 13, 13, -27, -37, -42, 17, -11, -21, -20, -7, -10, 1, -14, 1, 9, -38, 21, 93, 4, 43, 21, -36, 33
    .byte -14, 19, 48, 75, 27, -57, 10, -28, 7, -11, 2, 48, -29, -6, 24, 12, -19, 1, -12, 93, 9, -28, 65, -35
    .byte -14, 81, -45, -33, -1, 11, -23, 37, -45, 11, 83, 46, 67, -35, -22, -27, 5, -20, -81, -19, -32, 2, -27, -7
    .byte 52, 22, 55, -51, 6, 63, -31, 13, 4, -16, -37, -88, 49, 32, -17, -45, -6, -46, -1, -18, -20, 27, 9, 23
    .byte -28, -14, -53, 33, -39, -53, 26, 14, -127, -19, -77, -92, 26, -19, -14, -20, 8, 10, 6, -27, 17, 6, 35, -7
    .byte -5, 77, -17, -27, 37, 30, 42, -114, -83, 13, -81, 63, 84, 39, 51, 110, -14, -22, -73, -3, -40, 17, 21, -127
    .byte 27, -33, -32, -26, -27, -10, -2, 4, 38, 52, -16, -5, 36, 37, 45, -9, 17, -2, 6, -4, 122, 0, -6, 28
    .byte -33, -13, -7, -15, 51, 72, 9, -27, -19, 34, 21, 0, 107, 30, -6, 38, -18, -27, -72, -1, -28, 2, 43, -10
    .byte -14, 20, -14, 29, -62, 95, 67, 63, 6, -80, -15, -4, -10, -19, -5, -74, 7, -67, -109, 10, 81, 108, -117, 29
    .byte 7, -14, 32, -37, -9, 9, -53, 41, -20, 60, -1, -10, 46, -63, 19, -64, 5, -28, 5, 57, 58, 33, 15, -11
    .byte -39, 34, 5, -6, 112, 6, 14, 25, 51, -25, -9, 22, -86, -7, 119, -34, -14, -53, -23, 5, -36, -22, 46, 3
    .byte -28, -35, -2, 88, 12, -11, -7, -47, 41, 60, -52, -18, 46, 68, 2, 8, -44, -56, 41, -66, 5, -22, 8, 4
    .byte -81, 28, -67, -53, 5, -7, -21, -36, 75, -18, 88, 27, 11, -22, 33, 16, 12, -2, -17, -21, 16, 67, -28, -20
    .byte 89, 18, 30, -25, -69, 5, 46, 0, 12, 21, 85, 112, -8, -43, 18, 43, -40, 27, 3, 93, 30, 23, 45, -36
    .byte -45, 56, -7, 36, -30, 48, -55, -29, 5, 94, 7, 73, 16, 17, 11, 17, 71, -11, 5, -36, 29, 24, 10, 2
    .byte 20, -63, -65, -5, -80, 21, -73, -36, 15, -4, 73, -37, 10, 34, 39, 50, -17, -2, 82, -54, -55, 41, 25, -34
    .byte 103, 11, 41, 60, -45, 16, -33, 28, -85, 7, 50, -102, -66, -20, -60, -29, -25, 88, -43, -47, 92, 13, 5, -24
    .byte 59, 17, -83, -78, 20, 45, -45, 35, 4, 0, -34, 7, -13, -1, -1, -18, 80, -6, 64, -37, -29, -17, -61, 8
    .byte 67, 32, -30, -116, 5, 67, 23, -24, 72, 83, 89, -41, 11, 30, -71, -10, -27, 57, -5, 5, -48, 29, -33, 4
    .byte -4, -17, -30, 5, -2, -34, -9, -16, 5, -1, 100, -109, 20, 11, -87, -37, -2, 49, -127, -111, -6, 50, -58, -3
    .byte 33, -28, -46, -82, 0, 39, -4, 35, 126, -59, 50, 60, 17, 4, 65, 46, 7, -41, 48, 19, -127, 17, 31, 2
    .byte 38, -33, -9, -5, 1, -26, -83, 10, -21, 0, -36, 38, 17, -44, -18, -26, 65, -9, 3, -23, -6, -3, -6, 27
    .byte -28, 14, -12, 49, 25, 50, -44, -21, 37, 120, -32, 16, -17, -95, 8, -53, 15, 25, 8, -51, -7, -2, 43, -32
    .byte 37, 5, -26, 6, -48, -8, -111, -50, -45, 54, -7, -25, -77, -57, -18, -4, -60, 50, 15, -26, 44, -52, -49, 25
    .byte -12, 34, -50, 42, -18, 9, -81, 17, 0, 39, 38, 47, -24, -36, -44, -22, -28, 11, -31, 48, 55, -13, -54, -41
    .byte 8, 19, -11, 1, -62, 12, -5, 26, 10, -35, -20, -21, 22, -73, 58, 74, -20, 5, -30, 15, 83, -31, -20, -10
    .byte -1, -11, -35, 37, -17, 12, -22, -49, -8, -22, 13, 36, -14, -42, -32, -37, 10, -10, 75, -75, 20, -2, 12, -64
    .byte 20, -1, -14, 33, 25, -3, 5, -20, 56, 51, 1, -23, 28, -15, 18, 13, 26, 49, -36, -10, 7, -52, 55, -24
    .byte -40, -2, 3, -10, 4, -3, -14, -36, 0, -30, -21, 0, -86, 40, 33, -38, -55, -5, 7, 12, -11, -67, 17, -13
    .byte 25, 10, 61, -3, 29, -71, -70, 11, 30, -24, 2, 44, -49, 67, -31, 34, -5, 8, -9, 7, -17, 1, 2, -65
    .byte -41, -56, 32, -25, 54, 70, 28, 71, -6, 16, 50, -107, -50, -22, 57, 60, 32, 18, 127, 12, -18, -122, -71, 2
    .byte 1, -15, -50, 34, 47, -61, 4, 9, -26, -62, 18, -16, 103, 10, -55, 10, 15, 0, 1, 9, -63, -8, 16, -16
    .byte -9, -14, 2, -1, -96, -31, 44, -8, 39, 13, -1, 39, -14, 1, -10, -127, -30, -33, -14, 54, 23, -26, -18, -44
    .byte 44, -49, -54, 46, -67, -109, -37, 14, -28, 8, -105, -10, -50, -6, 69, -23, 52, -5, 89, 45, -51, -5, -90, -57
    .byte 63, -5, -27, 20, -38, 39, -32, 8, 70, -54, 37, -47, 12, -25, -7, 17, -13, -37, -9, 11, -9, -40, -31, -127
    .byte 64, 27, 26, -53, -63, -23, -27, -28, -16, 22, -11, -7, -19, -33, -26, -41, -8, 96, -2, 42, -28, -44, -1, 24
    .byte 49, 45, 38, 38, 40, 14, -24, 28, -39, -1, -31, -7, -61, 31, -2, -81, 40, -41, 84, -53, -3, -8, -43, -37
    .byte -15, 62, 51, -127, -4, 43, -39, -74, -11, 43, 18, 22, 41, -5, -39, 31, -111, -1, 46, -68, 29, 3, 46, -13
    .byte -11, 6, 12, -37, 2, 6, 16, 2, 5, 51, -13, -30, -50, -28, 40, -39, 22, 3, -23, 3, -6, -1, 16, 23
    .byte -10, 30, 13, 4, 27, -4, 40, 54, 97, 20, -3, -5, -27, -63, 4, 13, 4, 44, -43, -15, -1, -12, -58, 12
    .byte -84, 80, 2, -32, 69, -60, -19, 2, -11, -14, 8, 42, 11, 24, 14, -22, 8, 17, -32, 9, 13, 19, 55, 3
    .byte 3, 8, -90, -8, 7, -33, 35, -19, 24, 28, -55, -18, -33, -87, -51, -17, 57, 95, 81, -23, 18, -52, -11, 0
    .byte -42, 15, 51, 42, -34, 7, 29, -18, -12, -42, 17, -45, -22, 24, -35, -30, 2, -17, -23, -23, -6, -12, -35, 15
    .byte 25, -20, -2, 13, 39, -15, -34, 23, -44, 54, -43, -46, -23, -18, 22, -92, 3, 35, 62, -49, -38, -12, -27, 36
    .byte 3, 14, 15, -2, -2, 12, -8, 21, 57, -39, -42, -46, 3, -1, -125, 125, -89, 127, -28, -36, -30, 72, 32, -19
    .byte -45, 61, 87, -42, -116, 58, -11, 61, 11, -12, 20, 54, -2, 44, -48, -5, 79, 20, 2, 5, -47, -19, 7, 28
    .byte -69, 37, -44, 4, 1, -12, -31, 15, 4, -62, 14, 54, 21, 35, 12, -16, -22, -46, -30, -43, 6, 4, -38, -64
    .byte -66, 10, -80, 105, -14, -20, -25, 95, -15, 4, -37, 67, -20, -49, 1, 9, -47, -12, 34, -10, -7, 17, 8, 41
    .byte -18, -18, 16, -4, -25, 6, -70, 8, 73, -20, -72, 37, -14, -4, 12, 83, 38, 66, 13, 4, -35, -10, 26, 8
    .byte 54, 28, -73, 37, 43, 8, -15, 32, -12, -2, -1, -17, -53, 0, -13, -18, 34, -40, -3, -16, 86, -35, -29, 11
    .byte -95, 37, 4, 65, -37, -36, 16, 14, -18, 6, 118, 11, 2, 4, 48, 11, 53, -65, -14, 91, 28, -63, 6, -27
    .byte -4, 7, -38, 25, 3, 15, 20, 35, 47, -20, -8, -64, 23, -51, -29, -47, -43, -17, -106, -6, 9, 7, 1, 67
    .byte -65, 12, 52, -8, -60, 4, -26, -12, 29, -5, 8, 46, -11, -77, -49, 17, -28, -80, 13, -32, -31, 10, 6, 2
    .byte 43, -1, -48, 109, -16, 20, 61, -43, 44, 7, 12, 35, 23, -9, -30, 15, 3, 3, 0, -8, 17, 1, 0, 56
    .byte 55, 38, -46, 50, 24, 0, 27, 1, 49, -59, -28, -27, -57, -127, 12, 44, -72, 0, -11, -19, -36, 4, 56, -25
    .byte -25, -16, -92, 0, 40, 28, -93, -119, -39, -32, -6, 19, 32, -101, -19, -6, 45, -80, 5, -4, 127, 2, -73, 5
    .byte -2, -2, -57, -15, -4, -43, -119, -45, 0, 18, 6, -75, -122, 4, -13, 8, 67, 51, -25, -6, -3, -77, 8, -10
    .byte -27, -127, -16, 52, -18, -11, -27, 54, 39, -57, 3, 79, 21, -8, 22, 59, -35, -73, -20, -28, -1, 24, 86, -57
    .byte 30, -16, 36, -34, -13, -25, 37, -58, 26, 5, -27, -7, 5, -10, -34, -93, 41, 30, 37, 20, 28, -11, -10, 108
    .byte -18, -7, 63, -81, -18, 9, 101, -78, -62, 21, 31, -10, -30, 3, 11, -26, -13, 24, 40, -24, -117, -22, -24, -29
    .byte -11, -4, -34, -22, -8, 1, 22, 14, -7, 51, 14, -19, 92, 28, 12, 4, 66, 19, 13, 9, -16, -65, 28, -24
    .byte -6, -34, 14, -2, -8, -10, 46, 0, -59, 45, 5, 17, 43, -36, -6, 9, -15, 42, 37, 12, -4, -1, 31, -27
    .byte 42, 0, -39, 20, -25, 64, -32, -6, -14, -61, -55, -21, 20, -17, -51, -92, 35, -54, -82, -79, 31, -36, -46, -70
    .byte 78, 15, 82, -26, 0, -13, 9, 22, 44, -11, 20, 30, 3, 13, 23, -1, -53, -29, 95, -30, 4, 25, 78, -15
    .byte -56, 26, 12, -80, 33, -6, -79, 62, -20, 0, 1, -86, 50, -11, -31, -59, 27, 22, -93, -64, -11, 11, -17, -42
    .byte -82, -2, 10, -35, -45, 0, -76, 15, -7, -11, -58, -114, -28, 5, -65, 63, 41, 7, -1, 47, -50, -15, -3, 80
    .byte -103, -44, 4, -11, -58, 47, 5, -15, -63, -89, 10, 30, -114, 41, 17, 22, -21, 12, -108, -51, -9, 0, 11, -14
    .byte -56, 6, 64, -120, 28, 0, -4, -36, 68, 27, -57, 3, 20, 15, -19, -55, -66, 58, -28, 125, 6, -34, 24, -19
    .byte 33, -36, -14, 71, 11, -6, 32, 29, 65, 12, 22, -48, -30, -16, 3, 18, 22, -19, 81, -35, 7, 22, -16, 14
    .byte 16, -7, -41, -94, 11, -25, -43, -12, -12, 54, -85, -127, -29, 0, -52, -48, -42, 7, 54, -81, 38, -16, 32, 37
    .byte -55, -44, 50, 4, 31, 4, -7, -10, -1, 55, 13, -12, -12, -17, 31, 47, 46, 2, -28, -4, -56, 0, 8, -6
    .byte -53, -1, 80, -17, -31, 5, 2, 33, 42, 5, 38, -8, -92, 10, -15, 69, 37, -49, -16, 14, 5, -29, -17, 3
    .byte -7, 57, 76, 30, 3, -37, -27, 17, -1, 72, 7, -55, -6, 9, -9, -22, 33, 97, -19, -24, -31, 40, -27, -12
    .byte -27, -33, -30, 20, -12, -80, 71, 47, 83, 0, -69, -105, -69, -30, 11, -35, 54, 46, 112, -25, -24, -127, 27, 21
    .byte 103, 27, 33, 37, 14, 7, -10, -3, -53, 10, -54, -93, 18, 12, 1, 63, -17, 49, 68, -51, -32, -3, 9, -16
    .byte -1, -15, -11, -70, -22, -7, -4, 0, 39, 20, -125, -97, 39, -13, 66, 39, -42, -39, 55, -45, -15, -31, 8, -13
    .byte -6, -8, 15, -28, -81, -4, 46, 88, -22, -17, -84, -101, -20, -11, -29, 47, -60, -13, -45, 34, -62, 43, -20, -31
    .byte -15, -42, -31, 13, -25, -7, -2, 20, -15, -34, -82, -26, -8, -15, -21, -127, -64, -38, -84, -11, -84, 17, 19, 28
    .byte 37, -13, -20, -58, 3, -18, -16, -70, -34, -29, -10, -14, 0, 15, 21, -32, 47, -3, 0, 83, 10, 3, -39, 9
    .byte 36, -37, 43, 19, -89, 50, -60, 3, 9, 30, -34, 20, -16, -8, -39, -11, 35, -26, -33, -67, -39, -7, -102, -26
    .byte 35, 9, -12, -123, -22, -1, -90, 66, 26, -1, 34, 6, -13, -6, 32, 45, -33, -6, -49, 13, 18, -9, 33, -24
    .byte -38, -19, 103, -43, -35, 60, 27, -23, -26, -3, 12, -4, 11, 0, 15, -14, -119, 42, 21, 56, 67, -10, 43, -14
    .byte -1, -80, 8, 22, -55, -31, 21, 60, 39, -19, -118, 7, 38, 12, 5, 17, 12, 20, 22, 54, 27, -12, -24, -16
    .byte -8, 46, -5, -27, 5, -30, 28, -49, 12, -21, 48, 31, -31, -71, -106, 14, -30, 12, 111, 77, 11, -4, 83, 14
    .byte -26, -127, -59, -66, -25, 63, 28, 12, 19, -125, -54, 21, -20, -39, 49, 47, -41, -5, -12, 6, -23, -5, 17, 0
    .byte -43, -4, -20, -2, -13, 10, 23, 0, -26, 45, -8, 13, -53, -33, -66, -7, -34, -15, -10, -87, 22, -25, -3, 44
    .byte -23, -54, -9, -46, -9, 55, -36, -7, -52, -73, -7, 50, -12, -24, -13, -15, -76, 23, -48, -85, -59, 7, 14, -30
    .byte 45, -5, 70, -1, -27, -14, -21, -81, -21, 0, -20, 1, -28, -51, 5, 5, 87, 10, 19, -29, -42, -5, -19, -2
    .byte -5, 25, 61, 83, -10, 59, -10, 1, -42, 37, 25, 77, -40, 13, -11, 9, -57, 62, -44, 65, 84, 43, -43, 4
    .byte -18, 68, 14, 30, -52, 18, -16, 17, 51, 5, 45, -8, 17, -71, 22, 84, 13, -41, -24, -18, -23, -3, 8, -27
    .byte 27, 8, 53, -32, 1, 6, -23, -16, 17, 42, 73, -72, 48, -28, 1, -67, 88, 17, 57, 56, 4, 17, 50, -103
    .byte -90, 20, 2, -83, 9, 19, 20, -40, -23, 76, -14, -41, -56, 21, 0, -1, 67, 14, -67, -41, 82, -9, 30, 3
    .byte 12, -1, -39, -8, -11, 1, -42, -17, 71, -4, 65, -50, 33, 26, 19, -23, 109, 23, -24, -44, 28, -17, -4, -16
    .byte 79, 42, 34, -18, 16, -54, 17, -4, -47, 55, 4, -16, 0, 36, 12, 43, -14, 25, -27, -3, -33, 42, -20, -21
    .byte 61, -25, 14, -94, 84, 2, 60, -7, -10, 11, -97, -94, -43, 7, -12, 14, 38, -62, -30, -127, -14, -101, 18, -14
    .byte 98, -12, 74, 21, 96, -23, -4, -28, 10, -11, 32, 20, 21, 8, -17, 19, 3, -25, 8, 0, -53, -11, -87, 15
    .byte 4, 24, -19, -8, 18, 121, 50, 17, 30, -4, -4, -41, -19, 14, 0, -70, -56, -8, -2, 57, 38, -57, 25, -10
    .byte 65, 4, -3, -3, -30, -127, 3, 35, 18, -8, 9, -23, -20, 24, 45, -16, -36, -29, 30, -59, 55, -16, 38, -1
    .byte -5, -23, -33, -3, -79, 127, -11, -24, -43, -48, 8, -19, -72, 61, 14, 37, -5, 3, 15, -127, 12, 40, 20, 57
    .byte 29, 23, 29, -16, 38, 19, 46, 85, -22, -3, -23, -21, -38, -16, -25, 4, 16, 43, 5, -30, 3, 19, -12, 16
    .byte -4, -1, -18, 29, -4, -21, -55, -45, 31, -16, 17, -24, -54, -10, -48, 59, -7, 73, -81, -25, -1, 2, -58, 39
    .byte -53, 27, -39, 14, 15, 1, 39, 18, -96, -10, -53, -8, -5, -12, 37, 0, 27, -15, 30, -9, 23, -13, -9, -69
    .byte 10, 8, 12, -29, 86, 70, 18, -24, 31, -6, -21, 59, 53, 7, -35, -25, -41, 0, 7, 1, -41, -1, 5, -12
    .byte -35, -33, 10, 12, 68, -18, 19, -11, 2, 49, -15, -37, -13, -34, 1, 20, -7, -11, -31, 17, 25, 22, 74, 8
    .byte 11, 3, -41, 11, 42, -61, 12, 50, -11, -40, -22, -19, 6, -25, -16, 26, -3, 49, -87, 28, 27, -51, 24, -87
    .byte 22, -56, 98, -1, -13, 20, -34, -124, 23, -7, 38, 1, 52, 30, 83, -20, -32, -65, 46, 29, 12, -24, 22, 35
    .byte -41, 21, -12, -6, -10, -78, 49, -19, -30, -1, 22, 28, 53, 9, -18, 48, -61, -7, 63, -16, 3, 12, -33, 20
    .byte -37, -10, -3, -85, 20, 12, -7, 7, 51, -13, 14, 33, 25, -12, 30, 36, -44, -81, 5, 7, 31, -36, -35, 38
    .byte 23, -20, -17, 28, -36, 3, 38, 43, 8, 3, -17, 54, 4, -15, -127, 80, -73, -89, -11, -10, -58, 68, -14, -32
    .byte -67, 17, 0, 10, -59, 47, -23, 56, -6, 93, -9, 5, 0, -3, 18, -84, 38, -6, 27, -39, 32, 1, 8, -5
    .byte 35, -12, 9, -68, 8, -24, -30, -35, -35, -22, 11, -27, -2, 63, 6, -30, 29, -16, 33, 27, -30, 10, -63, 9
    .byte 16, 10, -6, 30, -95, -7, -23, -21, -1, 89, -54, -54, -13, -55, -22, -10, -17, 26, 27, -93, -57, 23, -34, 5
    .byte -19, -10, 2, -12, -35, 8, -18, 29, 59, -28, 33, -5, -3, -5, -15, 38, -32, -2, 32, -15, -13, -2, 2, -35
    .byte 15, 12, 16, 31, 40, 22, -18, -19, -43, -1, 15, -7, -40, 0, 10, 16, 41, 11, -1, 20, -30, -25, 11, 17
    .byte -97, -12, -40, -30, -15, 0, 19, 19, -23, -49, -29, 9, 17, -20, 28, 13, 47, 80, -58, -23, 17, -11, -16, -7
    .byte -7, 16, -14, -1, 12, -12, 10, -3, 32, 99, -1, 17, 48, -42, -66, -26, 4, -58, 127, 19, 7, -61, 34, 2
    .byte -46, -35, -9, -46, -58, -3, -42, -37, -24, -124, 33, 18, -6, -85, 11, 25, 28, 65, -43, 3, -48, 9, 6, 0
    .byte -15, 10, -6, 15, 28, 3, 7, 4, -60, 9, 101, -50, -2, -47, -21, 6, -34, -20, 6, -52, -11, -21, -14, 33
    .byte 48, -24, 93, 51, 37, -2, 28, 10, -39, 37, 35, -8, -23, -86, -2, 8, -9, 19, -30, -48, 5, 3, 16, -18
    .byte 57, -17, 62, 118, 38, -31, 73, -20, 15, 22, -10, 7, -38, 3, -1, 19, 85, -54, 46, -43, 27, -30, -24, -20
    .byte 0, 22, -62, 25, -8, 21, 14, -45, -67, 15, 41, 83, 5, 32, 45, 1, -53, 55, -29, 62, 3, -5, -29, 20
    .byte -4, 33, -7, -14, 13, 18, -5, 20, 19, 21, 41, -57, -6, -11, -19, 15, -66, -8, -65, -74, -19, -3, -21, -73
    .byte 22, 4, 50, -8, 3, 50, -41, 31, -28, 5, 49, -44, 11, -17, 9, -70, 16, 11, 19, 59, -40, 10, 15, -17
    .byte -40, -12, -38, -49, -2, -4, 17, -42, 48, 49, -22, -39, -11, 29, 34, -23, 75, 8, -53, -46, -26, 15, -30, 14
    .byte -57, -2, -7, -21, -32, 0, -7, -4, 27, 20, 19, 4, 10, -17, -12, -17, -67, 18, 21, -77, -93, -11, 9, -24
    .byte 47, 3, -37, -29, 40, 22, -15, 1, -76, 19, -27, -41, -32, 38, -8, -22, 4, 13, -39, 4, -10, 2, -23, 26
    .byte 18, -39, -2, -65, 16, 28, -46, -31, -9, 43, -84, -84, -7, -7, 38, 16, -62, -50, 22, -19, -51, 8, -6, -19
    .byte 127, 80, 25, 1, 22, -50, 59, -4, 3, -15, 91, -9, -18, -17, -4, -2, 12, -23, 21, -8, -64, -17, -30, 37
    .byte 17, -32, -43, -22, -55, -66, 83, -57, 27, -7, 15, -85, -28, 11, 9, -127, 3, 7, -16, -24, -10, -50, 28, 15
    .byte 54, -109, -23, -17, -8, -78, -3, -11, -55, -1, -28, -24, -50, 6, 56, 36, -2, -5, -32, 61, 0, 3, 46, -127
    .byte -60, -106, 3, 3, 0, 72, -52, -48, 7, -26, 36, -80, 30, -4, -1, 57, 1, -10, 0, 43, -9, -43, -34, -97
    .byte -11, 7, 46, -85, 47, 44, 29, 15, -2, 24, 4, -11, 47, -77, -41, -70, -15, -96, -15, 30, -12, -27, 10, -59
    .byte 29, -5, 10, 35, -25, 13, -77, 38, -26, -42, -46, -59, -101, 30, -65, -45, 28, 19, 92, -29, -19, -19, -9, -49
    .byte -9, 30, 34, -31, -10, -21, -3, -11, 18, 44, -17, 34, -54, -9, -31, 76, -81, -6, 2, -87, 16, -4, 53, -8
    .byte 37, 24, 10, -41, 2, -38, 9, -36, 21, 11, -11, -63, 14, 9, 19, -27, -49, -1, -19, -14, 25, -2, 31, -3
    .byte -23, 42, -11, -37, -65, -21, 58, 24, 38, 22, 0, -8, -26, -65, 37, 33, -18, -48, -63, 11, 45, -39, -19, 17
    .byte -54, 58, -43, -28, 43, -30, -29, -5, -17, -20, 38, 59, 16, -54, 31, -23, -23, -2, -19, 22, 34, -114, -100, 66
    .byte -12, 26, -33, -28, 27, -72, 69, -71, 11, -110, -70, -32, -67, -52, 57, 20, 9, 20, 70, -31, 0, -33, 21, 33
    .byte -61, 22, -10, 27, -76, -13, 25, -28, 7, -30, 68, -36, 43, 17, 0, -20, -127, 22, 7, -63, -36, -56, -82, -28
    .byte -29, 7, 5, -16, 22, -34, -44, 41, -35, 67, -67, -28, 7, -50, -24, -71, -39, -20, -6, -54, -12, -1, -7, -10
    .byte -59, 4, 74, 12, -22, 24, 27, -27, 46, -33, 42, -13, 27, -13, -6, -70, -22, -12, 0, 39, -46, -10, 16, 8
    .byte 11, -35, 0, -10, -32, 19, -10, 2, -24, 38, 41, 63, 1, 30, 48, 28, -35, 49, -40, 71, -32, -10, 19, 39
    .byte 74, 21, -48, -7, 18, 30, -26, 45, -22, 24, 20, 39, -19, -15, 11, -1, -10, -80, 17, 22, 36, -47, -5, 10
    .byte 55, -9, 18, 5, 8, 13, 11, 33, -13, 29, 17, -4, -4, 19, -55, 5, 48, 26, 65, -127, 20, -3, 29, -25
    .byte 73, 22, 92, 112, 34, 9, 15, -32, -3, 8, -5, -92, 22, 16, -14, 25, -49, 67, -10, -11, -30, 54, -11, -8
    .byte 49, 8, 35, -29, 43, -1, -9, -23, 83, 2, -47, 24, 31, 2, -30, 3, 66, 59, 66, -28, 29, -11, 20, -4
    .byte 103, 42, -35, 59, -3, 19, -15, -40, 18, -26, 50, -12, 32, -14, 24, -3, -34, 111, -18, 68, -2, 3, 11, 31
    .byte -26, 3, -54, -69, -14, -4, -27, -43, 97, 42, 65, -53, 40, -31, 97, -67, -11, 49, -74, 20, -22, 55, 16, -23
    .byte 16, -69, 22, -53, -24, -28, -16, -24, 115, -20, -9, -9, 21, -81, -28, 3, 107, 2, -3, 8, 38, -47, -24, 3
    .byte -76, -13, 78, 3, 4, -10, -127, 20, -19, 93, 66, 11, 9, 69, -23, 37, 17, 0, -6, -50, 15, 7, -2, -26
    .byte -13, 24, 13, 46, 1, -43, 76, 31, 5, -3, -18, 19, 26, -11, -34, 36, -30, 4, -20, 29, -92, 19, 90, 12
    .byte -15, -20, 107, 22, 60, 20, -11, -24, -58, -27, -42, 0, -98, -108, -46, -53, -50, -1, 19, -36, 44, 50, 46, 45
    .byte 10, -16, -16, -32, -2, -55, -49, -66, 12, 22, 36, -13, -78, 47, 7, -6, 14, 17, -23, -19, 5, -55, -53, -41
    .byte -6, 16, 2, 25, -21, -14, -2, 23, -34, -14, -12, 12, -44, 12, -89, -6, -48, 8, -63, -33, -28, 48, -47, -20
    .byte 14, 54, 44, -10, -18, -65, -21, -17, -44, 62, -36, -49, -59, 10, 2, 4, -34, 15, -31, 24, 6, -9, -38, 127
    .byte -77, -14, 8, 9, 19, 5, 88, -37, 44, -14, 12, -14, 47, 40, 38, -48, -44, 21, -4, -9, -50, -38, 49, -21
    .byte -45, -1, 6, -15, -44, 2, 40, 14, -21, 30, -22, 3, -21, -41, 49, 42, 23, 3, 16, -14, -60, -80, 25, -24
    .byte -39, -12, -73, -1, 37, -35, 74, -15, -42, 5, -48, -27, 64, -50, -53, 0, 0, -40, 11, -23, 4, 18, 16, -25
    .byte -35, 14, -127, 5, 18, -80, -12, 9, 2, 10, -15, -14, 29, -56, 79, -94, -38, -70, -6, -5, -36, -112, 39, 30
    .byte -7, 37, 2, 33, -24, -3, -8, 36, -44, 5, -5, 2, -71, -15, 21, -31, -12, -24, 2, 31, 25, -7, 0, -3
    .byte 3, -16, -25, -57, 21, -7, -50, 6, -3, 0, 5, -6, 55, -26, -38, 12, 0, 26, -43, -43, 10, -38, 0, -108
    .byte 12, -19, 2, -57, 41, -108, -53, 0, -42, 16, 65, 56, 15, -20, -16, 47, 17, 4, -45, 67, -18, -10, 31, 103
    .byte -69, 127, -30, -53, -19, 7, -24, -36, -62, 55, -11, 70, -62, 10, 3, 18, -7, -12, 15, -112, 1, -7, 5, -79
    .byte 27, 17, 32, -28, 26, 15, 39, 10, 63, -26, -67, -34, 46, 4, -20, -66, -9, -61, -7, 9, 29, 9, 17, -29
    .byte -56, -6, -87, 9, -5, -25, -19, 13, -68, 31, -52, -19, -78, -1, -22, -20, -18, -37, 3, -3, -2, 37, -21, -10
    .byte 0, 46, 15, -21, -41, 34, -62, -32, -38, -7, -4, 82, -57, 24, -58, -30, 4, 1, 19, 16, 18, -16, 0, 32
    .byte 49, 31, 23, -46, 18, 7, 0, -26, -11, 22, -16, -22, -6, 30, -29, 71, 7, 1, 15, 26, -24, 0, 7, -16
    .byte 7, -30, 24, -2, -50, 18, -3, -26, -18, -112, 22, 46, -82, 43, 10, -7, 1, -9, 7, 30, -34, 4, -47, 5
    .byte 48, -13, -22, -12, 4, -2, -60, 42, 3, -24, 12, -2, 3, -31, -6, -18, 43, -40, -12, -20, 23, -21, -102, 19
    .byte 30, -82, 29, -86, 7, -52, 22, 7, -99, -9, -66, -14, -31, 17, 32, -35, -35, -112, 23, 31, -11, -127, 43, 48
    .byte -42, -23, 34, -15, -43, 1, 11, -3, 47, 20, 18, 22, -4, -3, 25, 64, -21, -18, -56, 38, 16, -19, 8, -30
    .byte 45, -18, -26, 40, -16, -12, 10, 27, 33, 1, 43, -37, 53, 39, -11, 17, 33, -44, -8, -7, 10, -70, 13, -19
    .byte -94, -10, -9, 21, -21, 6, -22, 11, -8, -5, -59, 49, -26, 7, -63, -121, -60, 81, -24, 30, -62, 6, -20, 33
    .byte -113, 9, -6, 22, -127, -22, -19, -19, -2, 3, -2, -112, -9, 44, 19, 40, -42, 3, 24, -5, -60, -25, 6, -5
    .byte 47, -37, -29, -22, 101, 0, -18, -66, 8, -37, 27, 10, -38, -43, -14, -32, 36, 0, -24, 2, 52, 27, -27, 49
    .byte -24, 13, 33, 27, -118, -16, 74, 52, 3, 28, -17, -2, -1, 32, -92, 85, 0, 21, 8, 25, 34, -89, -10, -26
    .byte -10, -12, -42, -38, 9, 14, -6, -116, -25, -15, -8, -18, 50, 14, 27, 78, -32, -15, 15, -4, 1, 14, -73, -4
    .byte -14, 10, 40, 47, 0, 17, 76, -13, -43, -1, 17, 9, 23, -2, -8, -17, -21, 5, 32, 78, -81, 43, 36, 9
    .byte -11, -20, 16, 32, -74, -73, 22, 32, -6, 11, -52, 3, 8, -35, -9, -3, 58, 2, 3, -3, -18, -12, -27, 9
    .byte 1, 45, -3, 4, -17, 31, -8, -19, -55, -17, 30, -2, 100, 10, 50, 41, 4, -76, 48, 25, -37, 17, 70, 7
    .byte -127, -96, -1, -43, -49, -109, -60, -34, -20, -92, 7, 5, 35, -89, -91, 27, -53, -3, 9, -8, 5, 43, -9, 1
    .byte -4, 25, -10, -36, -59, 1, 30, 9, -30, -11, -13, -41, -31, 76, 29, 14, 5, -12, -1, 5, -17, -3, -11, -72
    .byte -35, 13, 73, -37, 29, -55, -27, -12, -70, -18, 5, 64, -40, -102, -21, -14, -78, 28, -72, -56, -31, 11, 30, 90
    .byte 64, -9, 80, 46, 9, 3, -107, 97, 60, 4, -18, -25, -53, 127, -29, -18, 89, -33, 42, -56, -71, 59, 13, 76
    .byte 13, -30, 100, 62, -1, -5, 15, -14, 54, -1, -2, 60, 52, -33, 5, 28, -28, 42, 8, 36, 13, -3, -45, -50
    .byte 9, 86, 20, 16, 4, 27, 11, -15, 38, -17, 34, -38, -18, 28, -70, 8, 10, -15, -33, 5, -119, 7, -25, 52
    .byte 13, 6, 80, -32, -6, -50, 12, 5, 16, 17, 80, -68, 11, 23, -29, -90, 66, -6, 68, 45, -43, 16, -25, -26
    .byte -103, 23, 100, -77, -5, -3, -16, 52, -15, 36, -65, -34, 9, -17, 2, -22, 45, 45, -62, -16, 13, 15, -26, 19
    .byte -2, 0, -27, 1, -10, 0, 3, 3, 40, 12, 34, -1, 115, -36, -3, 11, 127, 29, -27, -61, -33, 32, 32, 11
    .byte 97, 57, 82, -38, 41, 1, 21, 23, -47, 28, 0, 27, 10, 15, -30, -10, -4, -31, -12, 41, 7, -42, 9, 5
    .byte 17, -48, 39, -68, 49, -14, -100, -46, -16, 35, -86, -69, 6, -97, 11, -2, 13, -48, -45, -62, -56, 49, -50, -46
    .byte 56, 74, 20, 5, -21, -81, 59, 51, -51, 3, 45, 22, -20, -16, -26, 7, 13, -25, 8, -28, 17, -1, 17, 6
    .byte -8, 14, -10, 29, -32, -28, -51, -17, 56, -8, -1, 36, -2, -16, -21, 39, -56, 8, -39, 55, -9, 1, 36, 23
    .byte 51, 17, 31, 33, -34, -80, 1, 7, -3, 5, 9, -33, -80, -20, -40, 5, -6, -5, -119, -46, -9, 10, -80, -18
    .byte -47, -86, -18, -32, 83, -82, -3, 40, 29, -38, -26, 34, 127, -5, 20, -26, -20, 22, -76, -20, 0, -12, -94, -36
    .byte -56, -48, -51, -22, -117, 23, -4, -66, 26, -8, -57, -3, 3, -14, 13, -18, -42, -61, -3, -1, -37, -46, -25, 48
    .byte 21, -49, 47, 47, 37, -13, -9, 46, 82, -49, -45, 11, -71, 3, -3, -72, -6, -39, -79, 31, 10, 15, 13, -92
    .byte 33, -99, 7, -52, -16, 51, -2, -55, -19, 7, -14, -127, 67, 9, -3, 108, 10, 6, -34, -24, -8, 11, 86, -82
    .byte 9, 5, -21, 31, 21, -13, 66, -13, 23, 25, 42, -20, -42, 16, -54, -29, -30, -2, -18, -24, 49, 0, -3, 16
    .byte -93, 35, 18, -29, -4, -5, -2, -20, -15, -37, 9, 8, -74, -12, 39, 48, 22, -25, -40, 16, -63, 14, 23, -2
    .byte -35, 73, 24, 31, 14, 52, -3, -8, -21, 8, 4, -83, 7, -3, 26, -49, 66, -10, 24, 24, -38, -6, -42, -7
    .byte -55, -30, 71, 70, 3, -35, -44, -120, -102, -122, -92, 46, 61, -47, -67, -47, -22, -104, -23, 19, 26, -29, 101, -7
    .byte 94, 13, -46, 15, 28, 2, 65, 5, -90, 2, 23, -36, 14, -7, 106, -77, -77, -51, 31, 0, -104, -39, -67, 41
    .byte -34, 13, -9, -120, 51, -3, -25, -3, 6, -35, -14, -60, -64, 89, -79, -49, 5, -121, -18, -11, -66, 18, 27, -29
    .byte -26, 5, -107, -42, -61, 4, -87, -12, 54, -4, 105, 77, 20, -4, 48, 38, 89, 1, -21, 22, 80, -127, -25, 7
    .byte 75, -83, 16, -33, 36, -53, 46, -52, -8, -67, 6, -52, -12, -73, -2, 0, 76, 30, 13, -68, 47, 26, 18, -92
    .byte 36, 46, -8, 25, -47, 22, -6, -52, -19, 56, 4, 69, -15, 69, 0, 35, 40, 16, 43, 15, 17, 57, 1, 20
    .byte 18, -25, -19, -51, -94, 16, -65, -33, 33, -12, 106, -45, 24, -29, 81, -32, 9, 68, 52, -122, -21, 72, 40, -45
    .byte -6, 40, 22, -29, -2, 14, -55, 21, -116, 8, 26, -92, -111, -3, 40, -34, 8, 11, -1, -23, 33, 0, 31, -60
    .byte 38, 63, -35, -32, 14, 23, -44, -38, -1, 0, -18, 9, 24, -1, 7, -6, -3, -7, 6, -19, -99, -41, -41, -4
    .byte 127, 51, 6, -61, 54, 9, 10, -32, 41, 25, 8, -17, -17, 14, -30, -27, -94, 53, 12, -35, -102, 46, -6, -75
    .byte -6, -21, 27, 62, 2, 7, 21, 19, 9, 7, -53, -7, -42, 11, -62, -7, -25, 31, -51, -24, 2, 39, -94, -15
    .byte 68, 19, -40, -73, 29, -45, -61, 29, 47, 79, 110, -39, 50, -11, 88, 2, -113, 14, 45, 48, -40, 17, 29, 19
    .byte -28, -42, 38, -44, 37, -41, -14, -76, 10, -5, 17, -68, -84, -24, -73, -44, 12, -15, -2, -8, 2, -21, 1, 9
    .byte -54, 46, -77, -34, -101, 88, -76, -81, -6, 16, 59, -23, -7, 6, 27, -63, 10, 0, -5, 2, 2, -8, -3, 69
    .byte 3, -44, -121, 127, 27, 9, -29, 97, -85, 84, -29, -29, -27, -111, -6, -16, -81, 19, 30, -35, -116, 60, -10, 27
    .byte 4, -10, 53, 5, 12, 78, -36, -29, -7, -2, 21, 65, 47, -24, 22, -36, -76, 25, -54, -74, 46, -9, -1, -15
    .byte 18, 34, 0, -43, 6, 32, 14, -1, -9, -54, -19, -7, -18, -19, -38, 32, -50, -6, -22, 89, -66, -33, -17, 46
    .byte -16, 45, -11, 42, 6, 21, -29, -7, -80, -20, -28, 17, -6, 25, 16, -49, -70, 11, -22, -57, -70, 9, -17, -41
    .byte 17, -12, -2, 83, -16, -10, -20, 9, 37, 59, -23, -17, -30, -40, 55, -12, 14, 1, -69, 51, 25, 46, 29, 40
    .byte -101, -2, 10, -14, -30, 0, 5, -3, 17, 8, 7, 28, -8, 52, 14, 0, -47, 35, 5, 20, -68, 0, -17, -47
    .byte 20, 2, 114, -1, -52, -26, 35, 13, -12, -51, -13, 46, 55, 34, -9, -77, -4, -14, -12, -10, -1, 12, 14, 0
    .byte 31, -24, -36, -61, 50, -7, 3, -12, -5, -24, 42, 2, -4, -43, 27, -2, -11, 17, 44, -43, -80, -88, 1, -46
    .byte 23, -39, 23, 36, 1, -127, 1, 15, -13, -47, -3, -7, 16, -22, -57, -14, -18, 14, 32, 66, -8, 9, 47, 16
    .byte 18, -25, 13, 8, -18, -46, 26, -51, -9, -5, 9, -20, -7, -14, 4, -11, 35, -29, -6, 58, -7, -5, 53, 90
    .byte 27, -59, -29, 19, -20, 8, 24, 27, -78, 9, 53, -27, 28, 5, 74, -6, 28, 36, -70, -89, -34, 3, -11, 84
    .byte 74, -4, -26, -25, -20, 100, -12, -39, 85, 20, -30, 25, -5, 58, -12, 80, 5, -75, -79, -127, 9, -5, -17, -50
    .byte -116, 16, -13, -8, 50, -45, -67, -4, -48, -52, 4, 21, 44, -24, -28, -32, -24, -38, -27, 36, 7, 26, -1, -22
    .byte -12, 7, -19, 14, -9, 14, -10, 15, 11, 24, 58, -13, -82, 0, -24, -47, -9, -31, 28, -74, -6, -19, 66, -22
    .byte -11, 4, -61, -93, -4, 17, 50, -18, 13, -18, -21, 117, -58, -10, 12, -8, -26, 24, 113, -47, -67, 1, 32, 58
    .byte -45, -17, 62, -16, 3, 2, 10, -34, -66, 6, -16, -35, -6, 22, -20, -23, 34, 3, 5, 33, -28, 0, 1, 24
    .byte 86, 8, 37, 17, 29, 1, 24, 55, -26, -75, 25, 17, 97, -31, 26, -42, 53, -8, 52, -15, 53, 31, 11, 1
    .byte 45, 9, 20, -17, 35, -4, -17, 12, -1, 31, 38, -43, 0, 11, 12, 60, -62, -16, -104, -6, 7, -101, -56, 46
    .byte 29, -84, -31, -115, 11, -20, -9, -63, 55, -99, -21, -82, -60, 19, 14, 12, 10, -24, 49, 29, 12, 127, -84, 44
    .byte -61, 1, 48, 6, -115, 29, -10, 18, 26, 12, 19, -40, -24, -24, 44, -21, 27, -12, -87, 50, -8, -42, -15, 3
    .byte 70, -27, -14, 13, 25, -29, -19, -6, -41, 17, -29, -69, 72, -23, 35, -34, -33, 24, -48, -19, -50, -95, 2, -39
    .byte 20, 4, -20, -15, -15, -27, 32, 14, -51, 0, -2, -43, -23, 24, -52, -74, -84, -125, -22, 10, 4, -32, -2, 18
    .byte 53, -14, -67, 10, 87, 13, -1, -37, -12, 29, -64, -49, -15, -44, -77, -53, -80, 0, -13, -17, -47, -7, -30, -52
    .byte 77, 25, -33, 44, -26, -80, -5, -18, -51, -46, -16, 28, -41, -30, -17, -35, 21, -78, 69, 42, 6, 14, -77, 45
    .byte 59, -11, 7, 7, -6, 78, 60, -4, -18, -1, -86, -22, -9, -12, -57, -42, 46, -45, -24, -98, -6, -3, -53, -61
    .byte -29, 14, -5, -116, 3, -11, -96, 24, -27, 21, -9, -26, 26, 20, 44, -54, -7, 36, 6, 12, -21, -51, 39, 16
    .byte 80, 2, 15, -30, -86, -72, 13, -31, 67, -2, -27, -30, -6, 0, 19, 21, 38, 20, 46, -35, -34, -63, 73, 15
    .byte -32, -68, 11, -39, -17, -27, 31, -15, 26, -54, 15, -6, 11, 0, -47, 24, 1, 67, -25, 23, 18, 8, -12, -4
    .byte -26, 16, -11, -55, 12, 49, 44, -92, 63, 26, 30, 4, -50, -16, 31, 10, -70, 6, 37, 44, 16, -26, 9, -50
    .byte -55, -114, 4, 2, 20, -58, -46, -20, 54, -66, -22, 29, 8, 5, 2, -6, 16, 0, -61, -6, -127, 17, 36, -15
    .byte -63, -23, -91, -16, -10, 29, -54, -57, -95, 13, 27, -13, -62, -33, -79, 22, -14, 13, 0, -127, 40, -12, -26, 12
    .byte 42, -20, 30, -49, -27, -27, -19, -30, -70, -88, -31, 37, -59, -79, -25, -12, -18, -15, -24, -59, -33, 8, 40, -3
    .byte -28, -3, -76, -4, -9, 23, -127, -62, -65, -57, -38, -19, 67, 17, -27, 1, -5, -61, -78, -6, 62, 4, -22, 17
    .byte -17, -9, -127, -90, -11, -54, -85, -21, -41, 18, 3, -12, -86, 3, 12, -31, 9, -12, -49, 2, -29, -49, -2, -5
    .byte -47, -20, -12, 38, -31, -3, -12, -6, 4, -78, 94, 94, -6, 10, -24, 27, 30, -57, 15, -33, -39, 58, 18, -60
    .byte -11, -25, -53, -8, -13, -44, 4, -67, 26, -29, 22, -99, -10, -35, -58, -31, -3, 34, -35, -68, 9, -16, -28, 70
    .byte 35, 8, 21, -106, -23, 11, 71, -12, 4, -14, 25, 10, -17, 14, 27, -10, 3, -12, 13, 2, -90, 3, 3, -22
    .byte -18, -2, -17, -17, 19, 0, 16, 14, 26, 46, 37, -21, 25, -10, 25, 22, 22, -52, 9, 31, -84, -68, 21, -33
    .byte 10, -75, -25, 5, 14, 3, 9, 11, -40, 83, 24, 62, 28, -10, -5, -20, -30, 55, -9, -36, 12, 1, 30, -31
    .byte 60, 86, -23, 19, -17, -29, -41, 1, -43, -15, -42, 43, 24, -34, -9, -37, -13, -86, -56, -32, 25, -41, -41, -13
    .byte 61, 29, 84, -5, 2, -19, 37, -9, 46, 5, -23, 16, -80, -2, 31, -16, -108, -9, 23, -38, -8, 12, 2, -25
    .byte -28, -11, 52, -72, 20, -9, -67, 31, -31, 16, -19, -106, 47, -20, -18, 26, 64, -17, -48, -66, -5, 10, 23, -58
    .byte -81, -103, 39, -38, -25, 51, -39, -4, -11, -8, -11, 0, 4, -6, -32, 76, -15, -16, 93, 34, -9, -14, 19, 78
    .byte -71, -71, -15, -1, -61, 69, -32, -17, -36, -28, -8, -72, -97, 42, -9, 41, -17, -52, -31, -37, -12, -3, 31, -79
    .byte -41, 35, 51, -41, -16, -27, 32, 17, 0, 6, 0, 3, 25, 32, -60, -109, -12, 78, 4, 1, 18, -62, 27, -72
    .byte -10, -53, 26, 11, 3, 17, -30, -24, 13, -10, -55, -91, -15, -18, 0, 82, 16, 71, 86, -28, -12, 41, -9, 26
    .byte -35, 55, 6, -47, -22, -54, -33, -57, -10, 5, -15, 38, -52, 23, -74, -19, -53, -9, -6, -39, 74, -10, 20, 83
    .byte 52, -51, 9, 1, 22, -28, -12, -9, -39, -3, -35, -36, -23, 27, -15, 56, -67, -2, -21, -23, -93, -4, 11, -23
    .byte -82, 19, -54, -10, 127, 13, -7, 21, 109, -63, 18, -73, -119, -7, 16, 51, -6, -28, -127, 4, 18, -1, 11, 19
    .byte -54, -14, -56, -23, 3, -45, -50, 18, -12, -40, 24, -3, 6, 7, -9, 18, -91, 0, -55, 32, -7, -21, -64, -3
    .byte -20, 16, 3, -11, -23, -43, 41, 35, -75, -122, -19, 28, -90, -51, 54, -36, 16, 61, 33, 29, -53, -113, 40, 27
    .byte -124, -2, -17, -6, -12, 21, 16, 0, -4, -17, -47, 44, 9, 2, 12, 44, -43, -35, -45, -56, -24, -51, -36, -22
    .byte 6, -7, 8, -62, 8, -3, -10, 19, -14, -5, -35, -50, 39, 34, 41, -52, -13, -43, -17, -32, 10, -93, -13, -51
    .byte -11, 1, -19, 13, -42, -1, -76, -14, 4, -31, 90, 93, 29, 7, -127, 16, -79, -36, -25, 45, -21, 3, -4, -2
    .byte -112, -15, -9, -36, 44, -23, 17, -56, -12, 35, -77, -63, -10, -38, 19, -53, -127, 5, 56, -9, 40, 17, 8, -38
    .byte -23, 12, -31, -36, 28, 22, 17, -9, 19, 42, -14, -30, -6, -22, -9, 42, -18, -25, -9, -1, 20, -39, -7, -5
    .byte -39, 26, -61, -110, -3, -42, -34, 4, 5, 51, 49, 38, 19, -30, 70, -45, -3, 67, -15, -72, 35, 39, 8, -73
    .byte -66, 39, -7, 69, 15, 22, 15, 55, -22, -9, 36, -9, -109, 8, 83, -63, 82, -7, -5, -22, 15, 5, 2, -1
    .byte -34, 58, 12, 17, 16, 39, 4, 4, -88, -1, 22, -14, 44, -1, -16, 2, -7, 28, -14, -17, 22, 34, 11, -7
    .byte 63, -59, 28, -80, 69, 5, -2, -30, -58, -13, -47, -6, -37, 31, -8, -2, -37, 2, -60, -74, -51, 62, 20, 19
    .byte 4, -82, -3, -27, -13, 13, 22, 19, -28, -96, -110, -1, 9, 21, -48, 4, 7, -11, 43, -56, -8, -21, -72, -13
    .byte 42, -87, -11, 9, 42, -4, -40, -56, -1, 12, 32, 10, 17, 41, 47, -19, -93, 1, -6, -15, 38, 6, -1, 25
    .byte -46, -26, 30, 22, -7, -17, 57, -36, -34, -78, 38, -92, 9, -16, 11, -44, -25, 10, 33, -40, 27, -6, 0, -11
    .byte 4, 23, -25, -53, -32, 32, -84, -33, 42, -104, -12, -36, -30, 62, 30, -28, -68, -7, -59, -67, -52, -24, -55, -53
    .byte -16, -17, 52, 46, 30, 16, -78, 58, -78, -47, 3, -2, 15, -76, -1, 6, 11, -38, -11, -36, 68, -19, 21, -9
    .byte -8, 33, -34, -97, 7, -34, -126, -51, -9, 62, 15, -14, -67, 44, 24, -127, -103, 19, -36, 51, -33, 19, -28, 43
    .byte -16, -14, -31, 55, -22, -25, -36, 57, 32, -31, 36, 11, 23, 0, 43, 0, -4, -21, -42, -16, -17, 26, 3, -58
    .byte 25, -4, 49, 40, 9, 17, 53, -96, 5, -39, 29, -107, -1, 62, 0, -56, -50, 27, -2, -13, 52, 6, -48, 29
    .byte -107, -5, -15, -115, -54, 16, 30, -65, -32, 10, -22, -11, 15, -32, 89, 1, 49, -4, 34, -19, 19, 9, -68, -42
    .byte -48, -4, -25, -13, 19, -2, -10, 6, 52, 34, 17, -53, 34, -43, 23, -21, 58, -39, 28, -36, -27, 9, 43, -14
    .byte -3, -9, -3, -6, -58, -18, 9, 4, -42, 83, -18, 0, -15, 21, 2, -54, -17, -34, 17, -20, -4, 5, 42, -22
    .byte 70, -16, -25, 33, -36, -8, -27, -7, -11, -10, -69, 8, 4, 26, -21, -116, -127, -27, -66, -97, 51, -46, -30, -40
    .byte 32, -8, 59, -17, 35, -1, 101, 3, -32, 4, -15, 23, -75, 7, 51, -3, -57, -18, 61, 8, 31, -5, 8, -94
    .byte -34, -37, 38, -69, -85, -25, -77, 25, -38, 4, 6, -86, 50, -19, -16, -58, 20, -23, -25, -35, -78, 79, -49, -52
    .byte -7, -69, -2, -68, -62, -16, 33, -11, -47, 2, 33, 36, -15, -11, -34, -6, -76, -13, -90, -78, 22, -19, 6, 90
    .byte -19, 70, -14, 11, -104, 20, 20, -3, 43, -46, -40, 40, -26, -31, 46, 33, -19, -43, -26, -27, -19, 24, -124, 7
    .byte -16, -16, -74, -35, -116, 24, 37, 25, -4, -43, -27, -57, 41, 8, -12, -107, -25, -57, -4, -25, 44, 70, 5, -38
    .byte 14, -12, -30, 57, 6, 11, 2, 10, -56, 27, -28, -89, -62, -38, -8, -43, -7, 3, -48, -22, -13, -15, 33, 28
    .byte 19, -39, -63, -67, -22, 12, -55, 19, 25, -12, 10, 29, -32, 12, -5, 26, -12, 2, 55, -27, -18, 9, 44, 51
    .byte 0, 11, -4, 4, 84, 9, 15, -42, -72, -39, 52, 15, 40, 28, 10, 1, 18, 1, 8, 2, -105, -1, 17, -19
    .byte -26, 3, 18, 52, 83, -22, -29, 0, -17, -61, -4, 22, -23, 19, 38, -60, -27, -27, -79, 24, -42, -39, 41, -8
    .byte 28, 41, 11, -2, -65, -1, -32, -13, -3, -28, 6, -17, 2, -50, -4, 8, 44, 11, -30, 19, 49, -127, -51, 28
    .byte -7, -54, 39, -14, 47, -40, 70, 6, -18, -80, -17, -41, 16, -72, 50, -2, 13, -127, -34, 11, 6, -18, 17, 13
    .byte 61, -1, 20, -14, -34, 5, 0, -11, 2, 4, -19, -15, -51, -18, 27, 4, -31, -12, -21, 10, -76, -99, -35, -92
    .byte 44, -17, -43, 37, -45, -5, 22, 15, -11, 31, 4, -39, -1, -31, -31, -53, -14, -10, -18, 21, -19, -43, -7, -5
    .byte -98, -6, 14, -29, -12, -6, 35, 8, -10, -23, -54, -66, -11, -2, -94, -28, -40, -21, 7, 58, -24, -58, -13, -12
    .byte 15, -117, 9, -61, -30, -27, -30, 21, -6, 2, -112, -2, -9, 10, -28, -26, 43, 13, 9, -59, -36, -39, -50, 4
    .byte 127, 45, -5, -18, 8, 1, -9, 20, -37, -77, -21, 55, -18, -2, 3, 7, 96, -73, 73, 87, 12, -35, 18, 17
    .byte -119, -83, -73, -113, -5, -16, -20, 9, 15, 30, 76, -14, 2, -12, -31, 25, -3, 26, -45, -16, 1, 8, -9, -37
    .byte 106, 19, 86, -44, -14, -8, 10, -15, -39, -8, 31, -60, 10, -2, -33, -10, -28, 30, -29, -12, 13, 4, -13, 15
    .byte -56, -11, 105, -38, -28, -7, 36, -9, -54, -2, -30, -14, 8, -3, -8, -13, -16, 69, -35, 21, -18, 35, -13, 0
    .byte -118, 61, 17, -40, -11, -31, -1, 0, -24, -57, -46, 5, 20, -37, -36, 0, -22, 34, -11, 4, 11, 49, 13, 10
    .byte -7, -19, 57, 9, -9, 10, -1, -34, 107, 85, 13, -46, 57, 24, -37, 18, -30, -20, 21, -28, -21, 4, 51, 24
    .byte 0, -53, -111, -22, -77, -92, -18, 27, 41, -94, 56, -1, -9, -127, -31, 10, 99, -8, -6, 19, 84, 13, -35, 1
    .byte -83, -30, 106, -10, -39, 1, 13, 7, -34, 30, 62, -87, -27, -39, 6, 3, -7, 31, -7, -92, -3, 1, -12, -36
    .byte 44, 66, -46, -68, -8, -15, 14, -16, -78, 23, -65, -25, 1, -29, -3, 10, -49, 20, -16, -30, 54, 26, 22, -17
    .byte 69, -18, 117, 51, 90, -37, -34, 20, 5, -43, -15, -6, -112, 116, -24, -68, 68, -25, 41, -14, -85, 36, 113, -90
    .byte 7, 6, 100, 58, 16, -5, 40, 112, -8, -29, -22, 42, 35, 40, -9, 75, -28, 33, -4, 20, -72, 36, -23, 20
    .byte 3, 42, 16, 49, -5, -34, 13, 10, 32, 36, 5, -57, 2, -41, 21, -80, -38, -14, -60, 18, -50, -32, -81, 82
    .byte 6, 10, 66, -23, -11, -4, -40, 57, -68, -47, 64, -10, -16, 18, 38, -3, 26, -16, -31, 58, 28, -30, -8, 59
    .byte -40, -5, 30, -6, 41, -26, -9, -53, 41, 49, -44, -27, 90, 106, -27, 20, -20, 15, -46, -22, -14, 26, -59, 2
    .byte -19, 0, -13, -10, -73, -3, -6, -17, 48, 7, 12, 15, 79, -18, -14, 32, 42, 20, 6, -54, -97, 4, -11, 92
    .byte 68, 68, 60, -33, 69, 27, 90, -11, -40, 16, 9, 20, 76, -49, -5, 80, 2, -12, -27, 10, 0, -48, -38, 5
    .byte 59, -68, 52, -45, 33, -105, 12, -127, -8, 44, -52, -92, -21, 42, -102, -124, -26, -34, -127, 4, -40, -60, 56, 11
    .byte 50, 59, -5, 8, 34, -27, 10, 39, -16, -40, 73, -2, 54, -106, 48, -29, 5, -33, 4, -16, 61, 10, -58, 64
    .byte 28, 3, -62, 19, 26, 49, -49, 74, 26, 10, -4, 31, 19, 19, -10, 33, -43, 17, -16, 40, 36, 3, -20, -7
    .byte 37, 64, -61, 3, 61, 41, -96, 35, -17, -6, -28, -12, -21, 5, -39, 58, 19, -3, -59, 125, -6, -14, 78, 29
    .byte 34, -40, -23, -9, -118, -5, 4, 3, -12, -9, 90, 0, -54, 23, 1, -16, -5, -51, -16, 24, 5, 26, -18, -48
    .byte -56, 23, 24, -9, 21, -7, 61, 27, -33, 10, -37, -64, -9, -27, 7, -18, 8, 37, 8, 8, -17, -70, 14, -19
    .byte 20, 0, -5, 3, -26, 25, -1, -10, -72, 32, -49, -8, -52, 24, -120, -29, 13, -5, 62, 2, 33, 70, 7, 70
    .byte -32, 21, 8, 1, 18, 39, -27, -83, -16, 18, -29, 12, -65, 50, 22, -13, -56, -3, 8, 56, 19, -10, 14, -101
    .byte 57, -3, 10, -30, 14, 18, -19, -14, -7, 26, -24, -3, -94, 77, 39, -5, -22, -1, -1, -15, -120, -5, -15, -24
    .byte 30, -2, -38, -6, 18, 51, 39, -23, -27, 36, 22, -49, -52, -8, 16, -37, -24, 6, -28, -15, -30, 20, -127, 3
    .byte -61, 28, -23, -1, -24, 40, -73, -7, 3, -61, 19, -14, 2, -12, 35, -14, -3, -33, -127, -2, -34, -58, -38, -25
    .byte 23, 12, -32, 10, -19, 28, 85, 19, -9, -35, -21, 1, -67, -58, 13, -8, 2, -36, 56, 45, -59, -46, -10, 36
    .byte -59, 39, 26, 0, -87, 16, -57, -11, 4, -40, -40, -35, -11, 13, -22, 74, -17, -25, -45, -60, -56, -44, 22, -59
    .byte -11, -4, -7, 70, -28, 5, -6, -47, -37, 48, -65, -99, 43, 41, -8, -55, -9, -68, -13, 7, 73, -79, 21, -92
    .byte -60, 2, -8, -7, 17, 9, 26, -5, 52, 34, -96, -41, -28, -3, -53, -39, 43, -47, -33, 2, -41, 14, 2, 7
    .byte 102, -31, 0, -27, -37, -31, -32, 16, 5, -57, -127, -101, -17, 17, 12, 21, -55, 45, 2, -35, -82, -26, -51, 7
    .byte 2, -38, -22, -31, 19, -14, -16, -16, -20, -22, -23, 7, -16, -45, -3, 27, 10, -1, 9, 18, 38, -22, 11, 41
    .byte -35, 42, -23, -32, 41, -34, -1, 47, -11, -30, 49, -58, 5, 13, -29, 18, 10, -9, 23, -64, 7, -7, -5, -62
    .byte 6, -12, 11, 110, -9, -4, -38, -43, -34, 21, 103, -21, -1, 8, -11, 21, 30, -13, 34, -26, -1, 22, -26, 14
    .byte -41, 33, -49, -42, 2, 2, 15, -9, 9, 1, 9, 21, 30, -3, 4, -18, 37, 7, -1, 27, -42, 13, 37, 29
    .byte -49, -30, 26, 9, -49, -57, 19, -30, 8, 20, 56, -24, 34, -61, -23, -3, 2, 46, 3, -6, 1, -1, 18, 34
    .byte 6, 44, 34, -26, -20, -8, -3, -30, -13, 6, -74, 19, 42, 36, 47, 37, 22, -25, -50, -83, -38, 14, 75, 56
    .byte 45, -55, -19, -16, -85, -103, -33, -22, -18, 20, 40, 10, 13, -127, -49, 14, -114, 4, 33, 6, 34, 15, -35, 2
    .byte 18, -4, 57, -63, -23, 5, -27, -6, 27, -47, -76, 39, -37, 42, -6, -1, 93, -25, -24, -37, 2, -1, -9, -64
    .byte -80, 64, -9, -41, 1, -21, 54, -8, -36, -7, -32, -14, -22, -40, 12, 8, -6, 2, -61, 47, -12, 19, -2, 7
    .byte -16, 11, -39, 52, -44, -11, -39, 21, -33, -13, -21, -10, -35, 15, -5, -14, -104, 24, -19, -1, -127, 3, 1, 82
    .byte -2, 50, 2, -21, -2, -34, -10, 25, -2, -13, -25, -29, -53, -27, -48, -9, -9, -7, -5, -19, -63, 8, -24, 8
    .byte -15, -8, 5, -29, 0, -22, 8, 8, 24, 7, 8, -3, 28, 14, -13, -8, -79, -6, -48, 52, 11, -13, -7, 25
    .byte 19, 5, -37, 36, 16, -25, -26, 18, 29, -9, 31, -1, 18, -19, -12, 50, 5, 11, -17, -55, 3, 4, -37, -108
    .byte 22, -2, -9, 26, -25, -3, 5, 41, 32, -23, -30, 9, 9, 27, 11, -13, -81, 10, 44, 2, -4, -4, 49, 17
    .byte -29, -2, 3, -17, -13, 1, -2, -10, -30, 45, 1, 47, -13, 4, 12, 56, -127, -27, 11, 59, -108, -79, 9, 84
    .byte -4, -30, -48, 6, -4, -12, -70, -8, 13, -45, 1, -7, 53, -99, 9, 17, -6, 34, 30, 2, -1, 36, -6, -35
    .byte 18, -16, 27, -1, 3, 1, 25, -49, -14, 26, 23, 30, -17, 14, 18, 24, -47, -119, -36, -61, -69, -73, 21, -58
    .byte -11, -95, -33, 37, 11, -97, -21, -9, 16, 1, -43, 5, -36, 9, -1, 7, -16, 1, 16, 42, 9, 1, 7, 10
    .byte -48, -26, 12, -12, -50, 0, -17, -27, -20, -5, -8, -5, 20, 2, 1, 3, 2, 29, 59, 2, -46, -2, 90, -35
    .byte -11, -35, 19, -9, -37, -40, 21, 9, -63, 0, -25, 105, -19, -11, 2, 6, -50, -12, -89, -47, 11, -15, -58, 127
    .byte -40, 99, -28, -43, -39, -48, -16, 4, 26, -29, -15, 74, -37, 10, 64, -15, -10, -12, 31, -57, -5, 3, 22, -27
    .byte 50, 1, -10, 10, 9, -4, 11, 26, 13, -35, -15, -59, -49, 10, -52, -25, -4, -49, 38, -26, 25, 0, -15, 20
    .byte -5, 1, -81, 53, -41, 0, -31, 23, -76, 18, -68, -60, -26, -11, -18, -77, -9, 18, -10, -60, 5, -33, 18, 23
    .byte 16, -54, -46, 73, -59, 46, -8, -49, -46, -17, -66, -6, -54, 15, 40, 31, 2, -26, 8, -127, -46, -3, 27, 54
    .byte 52, 2, -29, -7, 49, -19, 21, -53, 30, -5, 36, 33, 1, 35, -51, -49, 15, -1, 25, 18, -73, 0, 14, 8
    .byte -53, -24, 107, 46, 6, -18, -31, 20, -44, -45, 9, 15, -16, 93, 42, -66, 27, 7, -58, 30, -54, -49, 2, -17
    .byte 70, 11, -28, 20, -47, 44, 3, -2, 34, -31, 12, -51, 10, -68, 4, 82, 11, -34, -64, -3, 55, -45, -84, -24
    .byte 14, -67, -27, 29, 22, -9, 11, 18, -83, -28, -16, -23, 59, -101, -12, -11, -25, -64, 38, -1, 7, 106, 15, 5
    .byte 12, 23, 14, -17, -30, 12, -29, 5, 34, 38, -5, -5, -37, -33, 0, -37, -26, -5, -65, -25, -69, -100, -3, -61
    .byte 2, -40, -8, 46, -29, 6, 9, -25, -15, -42, 22, -43, -43, 31, -18, 0, 6, 23, 14, 65, -25, -89, -2, -1
    .byte 41, 16, 86, -33, -9, -6, -24, -4, -40, -7, 1, -57, 15, -16, 47, 69, -70, -26, 3, 63, 15, 17, -34, 4
    .byte -38, -30, -29, 57, 4, -9, 70, 1, -4, 57, 57, 94, -10, -43, -17, 7, -63, -18, -7, 60, -12, 17, 43, -29
    .byte 47, 39, -58, -46, -3, -5, -65, -57, -12, -64, 0, 15, 29, 30, 8, 24, 31, -59, 23, -2, 8, 30, -1, 12
    .byte 127, -49, -43, 0, -77, 29, -58, -32, -28, 7, -88, 22, 13, 6, 52, 8, 45, -4, -23, -94, -44, 30, -12, -43
    .byte 35, -31, -37, -30, -39, 12, -42, 54, -44, 25, -78, 93, -43, -14, 4, 31, 44, 67, 19, 0, 77, 0, 11, -35
    .byte 53, -19, 9, -27, -24, 33, -16, -11, 106, -1, -21, -12, -21, 0, 1, -13, 11, 47, 49, 28, 11, -8, -62, -20
    .byte -22, -35, -9, 59, -48, 45, 32, -35, -22, 18, -107, -12, 5, -1, -14, -17, 36, -6, -59, -46, -47, 4, -32, -9
    .byte -7, -38, -14, -45, -8, -71, 6, -24, 80, 20, 57, -114, -8, -8, -127, 22, -68, -57, 90, -16, 16, 44, -13, -29
    .byte -67, -8, 33, 8, -44, 31, 13, -30, -5, -38, -114, 74, -2, -20, 45, 37, 6, -7, -43, 27, -69, 39, 24, -8
    .byte -31, -59, -102, 5, 18, -26, -14, -29, -26, 39, 51, 68, -5, -28, -27, -67, 13, 1, -31, -38, -14, -3, 0, 73
    .byte -9, -48, 82, -36, -44, 34, -39, -87, -36, 22, -24, 8, -20, -6, 28, -10, -2, -20, -5, 17, 1, 16, 23, -86
    .byte -35, -26, 42, 78, 33, -4, 46, 31, -14, 68, -40, -19, -62, -15, -3, -39, -84, 4, 20, 16, -76, -1, 23, -70
    .byte -2, -7, -3, -127, 5, 60, 14, 62, -31, 10, 74, 18, 56, 13, 68, 74, 58, 16, -14, -74, -23, -9, -28, -6
    .byte 1, -6, 23, -80, 22, -67, -6, 38, 23, -23, -22, -9, 47, -76, -32, -2, -38, 2, 11, 15, -59, -43, -71, 20
    .byte -6, 65, -39, -23, 1, 16, -54, 15, -72, 2, -76, -5, -36, -25, 44, 4, -70, 22, -43, 12, 53, 19, 127, -90
    .byte 64, -23, 43, 42, 53, 3, -34, 7, 4, -38, 5, -13, 18, 92, -15, 14, -14, 30, -2, 82, 26, -14, -42, -68
    .byte -82, -1, 5, -18, -41, -3, -9, 10, 47, 15, -30, -1, 7, -31, 59, 36, -66, 20, 5, -32, -117, -20, -10, 68
    .byte -64, 4, -84, 3, 25, 5, 86, 2, 29, 27, -64, 13, -15, -20, 10, 68, -4, -9, -5, -33, 2, 10, -19, -38
    .byte -6, 28, -110, -9, -26, -72, 73, -68, -3, -53, 35, 13, -18, 63, -4, -95, -104, -15, 58, -26, -48, -40, 123, 15
    .byte -21, -19, 31, 62, 13, -36, -59, -26, -20, 25, -15, -7, 29, -104, 76, -24, 8, 25, 30, 21, 27, 12, -69, -8
    .byte -24, -40, -26, -40, 2, -45, 9, 25, -19, -12, 1, 12, 39, 3, -27, 32, 73, 17, 12, 40, -11, 12, -34, 36
    .byte -12, -37, 10, -18, 63, -73, -23, 57, -9, 34, -3, -29, -92, 34, 58, -18, 59, -16, 86, -15, 70, 10, -8, -28
    .byte -127, 91, -1, 16, -54, 3, 10, -56, -52, 45, 11, 1, -22, 42, 41, 44, -11, 19, 9, 98, 13, -24, -49, 53
    .byte -60, -8, 65, 72, -48, -2, 28, 55, -30, 24, -61, 56, -19, -6, -35, 47, 18, 16, 10, -53, -9, -12, 5, -7
    .byte 23, 10, -22, -82, -11, 15, -79, -23, -23, -36, -70, -35, -5, 7, -50, 11, 1, 43, -88, 62, -33, -12, 6, 9
    .byte 43, 4, -13, -25, -41, -23, 21, -27, -3, 7, 10, -58, 18, -36, 31, 101, -35, 3, -6, 42, -3, -1, 62, -10
    .byte 96, 81, -25, -24, 40, 37, -3, -30, 15, 14, -55, -41, -23, 13, -16, -26, -17, -1, -22, -23, 5, 3, 8, 12
    .byte 10, -50, -22, -16, 127, -34, 47, 29, -127, -24, 38, -88, 8, -67, 4, 14, 68, 72, 1, -14, 36, 8, 55, -22
    .byte -21, -39, 12, 33, 77, -30, -5, 28, -4, 19, -23, 16, -5, -8, -1, 56, -29, -82, -11, -48, 14, -6, -12, -45
    .byte -37, -29, -18, -67, 6, 2, 12, -46, 25, -28, 29, -24, -16, -40, -66, -13, 34, 8, -30, 3, 21, -25, -25, 20
    .byte 6, -65, 21, -22, -13, -33, 15, -24, 37, -3, -64, 66, 37, 19, -39, -16, -20, -3, -23, 16, 51, 30, -43, 31
    .byte -10, 38, 12, -85, 61, 7, -21, 55, -19, -30, 23, -41, 17, -25, -14, 23, 105, -9, -4, -2, 43, -65, -58, -8
    .byte -36, -9, 7, -11, -29, -5, 26, -8, 18, 0, 70, -6, -29, -11, -19, -80, 6, -8, -15, 66, -68, -100, 8, 33
    .byte 79, -14, 20, -61, -5, -12, -27, 25, -12, 16, 11, 29, -13, 30, -78, 38, 14, 35, -56, 0, -49, 20, -19, -16
    .byte 53, 49, -6, -15, 95, 39, -59, 1, -25, 49, -3, 63, -57, -66, -11, 20, -12, -85, 4, 21, 20, -93, 67, 58
    .byte 43, -43, 48, 15, 102, 3, -95, -19, -7, 17, 41, -43, 0, 33, -23, -39, 31, 28, 59, -117, 30, 34, -66, -127
    .byte 85, 20, 70, 90, 43, 30, 7, -29, -24, 13, 47, -126, 48, 15, -10, -11, -60, 66, 10, -4, -41, 11, 57, 8
    .byte 17, 60, 59, -18, 73, -18, 21, -12, 127, 1, -17, 21, 68, 1, -22, -4, 68, 50, 47, -39, 48, 5, 74, 21
    .byte 86, 21, -15, 15, 46, -18, -18, 18, 11, 38, 25, -7, 36, -51, 19, -6, -72, 124, 11, 59, 16, 70, -3, 44
    .byte -18, 26, -9, -57, -25, 5, -23, -20, 86, 52, -22, -18, 111, 68, 48, -34, -17, -1, -61, 19, -27, -6, -7, 25
    .byte 70, -94, 23, -84, 7, -75, 19, -31, 89, 57, 55, -18, 53, -17, -4, -21, 51, 14, 36, 22, 37, 12, -35, 8
    .byte -31, -30, 93, -27, -55, -18, -109, 21, 8, 18, 53, -28, -4, 72, 67, -9, 47, -13, -9, -23, -33, 2, -12, -102
    .byte 32, 46, -57, -8, 58, -15, 62, -23, -29, 61, 35, 23, -8, 4, 21, 32, -54, 2, -28, -11, -41, 4, -24, 17
    .byte -41, -8, 55, 67, 21, 10, 44, 81, 47, -88, -27, 15, -81, -28, -6, 28, -63, -34, 69, -47, -75, -21, -15, 17
    .byte 4, -30, -48, -97, -20, 91, -104, -38, -34, 41, 94, -19, 10, 6, 46, 79, 37, 1, 0, -50, -9, 17, -29, 9
    .byte -3, 30, 14, 7, 1, 44, 0, -50, -10, 44, -2, 15, 49, 20, 30, -47, -75, 3, -55, -17, -15, 0, -54, -15
    .byte 11, 38, -25, -35, 3, 48, -18, 96, -70, 58, -69, -53, 50, 23, -50, -36, -39, 10, -49, 31, -75, 26, 25, -15
    .byte -2, -7, 43, 35, -62, -2, -21, -21, 65, -3, 5, -36, 66, 13, -31, -16, -27, 73, -12, 26, 81, 56, 33, 5
    .byte -33, 0, -1, -24, 16, 0, -20, -30, 46, -9, 2, -8, 35, 43, -44, -5, -15, 22, 22, -76, 11, -33, 34, -67
    .byte -94, -9, -12, -4, 3, 30, -85, -12, -22, -7, -51, -37, -33, -43, -17, -29, 5, -52, 20, -22, -6, -10, 19, 8
    .byte -23, -6, -127, 21, -14, -127, -84, 38, 5, -16, -10, -24, -25, -43, -18, -52, -29, -117, 1, 53, -7, -95, -39, -37
    .byte 7, -14, 81, 66, -33, 8, -28, 4, -102, 15, 1, -3, -58, -8, -4, 4, -16, -26, 23, 28, 9, -24, -18, 48
    .byte -60, -103, -19, -75, -104, -67, -39, -62, 0, -17, -1, 4, -7, 23, 8, -100, -30, 78, -68, -21, -18, -5, -2, -86
    .byte 29, -9, -16, -11, 42, -41, -21, -5, 31, -1, -14, 20, -38, 35, 40, -47, -38, 3, -54, 1, 79, -13, 27, -2
    .byte -89, 18, -4, 23, -73, 44, -15, -29, -51, -3, -4, -10, -39, 72, 15, -69, -5, 8, -46, -21, 7, 63, 44, 89
    .byte -4, -42, -25, -27, 1, 3, 34, 115, 77, -23, 8, -39, -46, 44, -27, 97, -32, -25, 7, -35, 1, -30, 15, -12
    .byte 38, -16, -2, 72, 16, -1, -49, -42, -66, -11, 43, -2, -12, -6, -42, 56, 20, 65, -59, 21, -14, -13, -20, 10
    .byte 34, 5, -19, -43, 1, -12, 40, -6, 40, 8, -7, -119, 80, -8, 54, -10, 9, -5, 7, 31, 7, 4, -18, 0
    .byte 21, -20, -27, 15, 3, 91, -19, 1, -67, -35, 100, -22, 55, -16, -46, -50, -52, -3, -6, -15, -10, -1, -40, -24
    .byte -33, 52, 23, 26, 87, -58, 27, -2, -60, -17, 19, 34, -93, 6, 3, 7, 52, -43, -97, 14, 48, 33, 63, -7
    .byte 12, -1, 3, 25, 32, -17, 10, 59, -3, 26, 13, -40, -5, -2, -36, 17, -13, 48, 21, -11, 26, -55, 67, -113
    .byte -31, 4, 113, 65, -38, 55, -45, -99, -62, -106, -57, -53, 9, -72, 55, -16, -14, -127, -66, 27, 31, -127, -37, 9
    .byte -2, 20, -48, -7, 31, -94, 16, -18, -1, 11, -17, 50, 27, 15, -104, 59, -64, 11, 9, -28, -2, 67, -37, 56
    .byte -12, -3, -13, -30, 34, 26, 20, 15, -2, -1, 27, -64, -27, -26, 38, 39, -14, -110, -25, -4, 84, -73, -41, 50
    .byte 7, -16, 49, -12, -61, 12, 86, 41, -19, 16, -86, -111, 31, 3, 35, 7, -62, -48, -25, 21, -78, 115, -24, -72
    .byte 42, -19, -42, -1, -28, 69, -5, 64, -15, -3, -65, 30, -12, -15, 39, -127, -127, -49, -80, -23, -17, 20, 22, 44
    .byte 17, -49, -23, -36, 42, -42, -24, -44, -47, -29, -17, 4, -10, -39, 17, -5, 14, -46, -12, 57, -13, 17, -61, 0
    .byte 20, 28, 73, 38, -71, 9, -85, 17, -6, 18, -77, -17, -18, -38, 16, -16, -4, 15, -67, -58, -13, -2, -11, -29
    .byte 60, -5, -6, -83, -49, -14, -6, 45, 36, 14, 43, -17, 15, -16, 48, -28, -33, -3, 3, 1, 59, 22, 19, -28
    .byte -35, 1, 19, -50, 31, 17, 10, 29, 13, -2, 5, 15, -14, 0, 33, 7, -58, -14, -12, 47, 65, 2, 37, 1
    .byte -1, -13, 14, -39, -81, -52, 28, 35, -11, -5, -43, 20, 62, 25, 15, 13, 31, 38, -30, 13, 33, -42, -35, 2
    .byte 2, 12, 18, -29, 12, -26, 16, -11, -14, 74, 71, 34, 28, -40, -41, 5, -7, -21, 54, 7, 15, -80, 40, -38
    .byte -44, -51, -38, -64, -42, 5, 43, -5, 4, -21, -16, -12, -26, -81, 1, 13, -75, 22, -6, -15, -55, 5, 19, -6
    .byte -18, 32, -71, -20, 86, 8, -8, -4, 17, 34, -66, 25, -23, -13, -67, -2, 44, -16, -20, -67, 33, -23, -27, 40
    .byte 2, -60, 29, -28, 20, -30, 38, -47, -64, -9, -9, 56, 19, -61, -14, 8, -25, 0, 13, -51, -33, 6, 16, 34
    .byte -7, -15, 11, -25, -5, -6, 24, 63, -56, -71, -16, 36, 6, -71, 8, -41, 20, -27, -37, 3, -14, 1, -12, 11
    .byte -12, 15, -43, 9, 5, -16, 6, -127, -10, 73, -15, 60, 12, 30, 32, 10, 22, 23, -40, 15, 35, -13, -10, -63
    .byte -29, -4, 1, 28, 7, 0, 0, -40, 11, -112, 72, 31, 5, 4, -34, 24, 57, -6, -15, -14, -94, -7, -40, -10
    .byte -9, 6, -17, -26, -2, 10, -8, -3, 20, 36, 27, -127, -53, 31, -14, -23, 29, 22, 62, -36, -33, 4, -20, 39
    .byte -46, 21, -17, -72, -10, -10, 26, 31, -78, 45, 21, -11, 2, -2, 13, -25, 67, 8, 14, -27, -14, 48, -17, -32
    .byte 54, -1, -26, -8, -1, 0, 6, -6, 75, 34, 73, -13, 55, -3, 8, -31, 1, -19, -6, 36, -66, 3, 18, 19
    .byte -37, 0, -4, -14, -24, -4, -11, 3, -9, 61, -9, 33, -2, 6, -14, 4, -30, 12, -25, -21, 12, -29, 8, -13
    .byte 94, 65, -49, -23, 11, -55, -36, 30, -37, -66, -64, -10, 3, -35, 18, 21, 43, -26, 13, 3, -48, -41, 23, -1
    .byte 38, 98, 33, -16, -27, -58, 29, 35, 70, 16, -31, 11, -82, -9, 42, -1, -92, -31, 6, 32, 2, -2, -13, -2
    .byte 6, 43, 48, -4, -33, -55, -36, -3, -5, -1, -12, -23, -7, -13, -14, 66, 59, 11, 12, -13, 35, 56, -42, -20
    .byte -39, 2, 22, 20, -2, -96, 13, -28, 4, -2, 1, -48, -37, 21, -59, -72, -10, -8, -10, 70, 36, -14, 32, 50
    .byte -77, 8, -23, -12, 4, -94, -18, 5, -67, -10, 33, -51, 13, 6, 93, 19, 11, 3, -36, 127, 0, -58, 46, 104
    .byte 65, -14, -3, 37, 14, 18, 75, 30, -23, 4, -39, -15, -100, 25, -31, -12, 19, -32, 12, -3, 19, 95, 21, 57
    .byte -5, 4, -22, 13, 54, 43, 6, -54, -23, -11, -71, 80, -111, 19, -42, -4, -3, 5, -24, 42, 28, -42, 43, 20
    .byte -22, 2, -1, 4, -85, 76, 62, -27, 5, 12, 56, -39, -30, -1, 18, 56, 51, -3, 36, 46, -56, 1, -35, 17
    .byte 42, 32, -5, 15, 115, 34, 22, -68, 39, -29, -40, -41, 22, 57, -95, -62, -28, 0, -1, -9, -17, -1, -3, -9
    .byte 12, -40, 44, 13, -92, -75, -58, -11, -99, 33, -3, 37, -20, 48, 22, -90, -7, 27, 103, 24, -12, 60, 5, -51
    .byte 31, -7, -4, 59, -124, 44, -10, -18, 6, 28, -4, 10, 10, -18, -15, 21, 0, -15, -40, -56, 46, 6, -28, 3
    .byte -12, -8, -98, -4, 1, 72, -96, -127, -14, 6, 43, -43, 18, -98, 11, -12, 30, -46, 3, 30, 55, -39, 86, 15
    .byte -32, -54, 16, -14, -82, -2, 80, -5, 25, 6, -8, 86, -2, -35, -54, -27, 13, -33, 8, 3, -61, -34, -80, -52
    .byte 33, -3, 3, -21, -1, -3, 9, 51, 5, -19, -4, 33, -110, 47, -62, 14, 45, 3, -49, 2, 20, 39, 12, 15
    .byte -86, -5, 24, 31, -92, -2, -16, 18, 25, -48, 118, 122, 4, -4, 20, -24, -27, 89, -55, 21, 31, -2, -19, -17
    .byte -60, 23, -32, 11, 26, -28, 12, -7, -7, -50, -13, 13, 1, -30, -70, -69, -24, -6, 72, -35, -54, 57, -15, 14
    .byte 5, -6, -35, -71, 29, -8, -4, -45, 11, 18, 22, 31, -1, 53, 9, -23, 24, 28, 28, -7, 2, 17, -39, -32
    .byte -89, -31, -63, 40, -66, -7, -17, -9, 13, 2, 41, 41, -2, 3, -33, -60, 5, 20, -39, -91, -23, -56, -23, 15
    .byte -47, 19, -26, 12, 10, -8, -65, 127, -61, -7, 12, -58, -12, -8, 64, -14, 39, -11, 6, -36, -4, 4, 18, -24
    .byte -64, 31, 14, -31, -19, -6, 7, -15, -47, -1, 0, -23, -12, 1, 16, -2, 50, 12, -33, -3, -33, -25, 22, 15
    .byte -88, -20, 29, -9, -1, -24, 10, 47, 76, 6, 7, -5, 27, 8, -3, 18, -48, 13, -29, -16, 19, 16, -30, 14
    .byte -14, -43, 14, 43, 6, -1, 13, -22, -75, 12, -63, 49, -28, -28, -77, 32, -17, 63, 22, -25, 19, -12, 52, -31
    .byte -6, 92, 37, -63, -45, -68, 35, 21, -39, 127, 76, 50, -20, -14, -4, 28, -73, 38, 42, 17, -36, -6, 14, -3
    .byte 22, -12, -32, -39, -19, -6, 4, -13, 12, -49, 7, -17, -35, -28, -34, -9, 13, 8, -24, 81, 27, -27, -8, 13
    .byte -21, 34, -40, -29, -14, -1, -39, -61, -3, -76, 29, -4, -14, -70, -27, 0, -5, 10, -1, -11, -33, -23, -41, 67
    .byte -25, 2, -61, -51, -7, -8, 14, 108, -53, 4, 21, -4, -94, -57, -21, 18, -29, -53, -23, -21, -58, 30, 29, 35
    .byte -18, 19, 15, 37, 0, 48, -26, -35, -72, -12, -55, -21, 6, 18, 6, -97, 52, -12, -21, -51, 25, -19, -43, -105
    .byte -34, -27, -6, -27, -2, -68, 16, -89, 41, 29, 13, 42, 1, 19, 44, 27, -67, -2, 47, 34, 60, -43, -13, 116
    .byte 1, 65, -51, 33, 2, 25, -51, -53, 27, -38, -3, -27, -32, -13, 23, -44, 27, 6, -14, -87, -54, 12, -67, -45
    .byte 73, 6, 26, 44, 109, -14, 27, 102, -19, 18, -66, 2, -28, 1, 7, -19, 0, -11, 82, 15, 2, 23, 6, 69
    .byte -23, -1, -8, -11, -66, -1, 12, -13, -66, 39, 8, -7, -1, -2, 41, 21, -23, -63, 17, 38, -89, 12, -14, 73
    .byte -6, -54, -57, 1, 5, -58, -31, 7, -12, -6, -7, 29, 28, -17, -36, -21, -12, 22, 6, -6, -12, 13, -13, 23
    .byte 84, 7, 42, 49, 73, 99, -26, -22, -31, 5, 60, -5, -11, -77, 119, 98, 11, -101, -47, -40, -23, -23, 22, -42
    .byte 26, -127, -82, 15, -10, -127, 30, 58, -13, 14, -36, 8, 9, 35, 13, -13, -56, 18, -49, 13, -43, 18, -29, -14
    .byte -30, 48, 38, -6, -52, 49, 114, -33, -9, 4, -26, -57, -19, -23, -8, -1, 14, -40, -9, -26, 45, 4, 103, 4
    .byte -42, -121, 19, 2, -92, -27, 43, 1, -15, 6, -2, 4, -27, 0, -62, 63, -15, -11, -45, -64, -11, 9, -127, 100
    .byte -62, -48, 16, -17, -86, -62, -14, 21, -117, -67, -43, -18, -64, 5, -35, 11, -20, 39, -44, 31, -6, 65, -36, 14
    .byte -49, -29, -68, -68, 29, -3, 9, 19, 25, -12, -11, 23, -53, 15, -4, -40, -28, -4, -22, -8, -10, 1, 10, 1
    .byte 39, -17, 22, 60, 33, -40, -34, -3, -91, -35, 27, 23, -21, -23, -32, -29, 4, 27, -33, 3, 6, -24, -8, 49
    .byte 55, -38, 14, -23, 34, 6, -16, -15, 23, 17, 4, -127, -32, 25, 45, 2, 54, 12, 38, -8, -23, -3, -19, -10
    .byte -16, -8, -17, 17, 79, -46, -2, 6, -17, -9, 71, 21, 28, 22, 39, 2, -46, 0, -8, 1, -75, -2, -14, -30
    .byte -68, 47, 15, -2, -29, 31, -30, 35, -37, -33, 3, -6, -44, -14, 23, -63, 40, -47, -46, 9, -20, 17, -11, -6
    .byte -28, 15, 13, 67, 4, -8, -16, -32, -17, 15, 4, -9, -15, 16, 29, -1, 60, -3, 49, 24, -36, -39, -58, 37
    .byte -22, 6, 85, 34, -18, 13, -6, 44, -10, -97, -41, -25, -123, -26, -79, 2, 22, -35, 6, -9, -15, -50, -6, 18
    .byte -77, -4, -52, 1, -13, -33, -28, 14, -57, 15, -6, 27, -18, -10, 36, -1, -10, 99, 16, 5, -45, -73, -46, -26
    .byte -6, 2, 9, -74, -26, 11, 2, -26, 15, -61, 0, -8, 0, -14, 9, -19, -35, -91, 9, -2, 36, 12, 0, 8
    .byte -76, -5, 83, -1, -1, -16, -19, 63, -18, 17, -44, -91, -58, -8, 63, 82, -32, -44, -33, 7, -14, -63, -48, 27
    .byte 92, -1, -56, 1, -127, -3, 1, 23, -8, -83, -88, -97, -3, 27, -37, -74, -127, -15, -44, 3, 37, 17, 62, -68
    .byte -13, -49, -1, -3, 72, 7, -28, -91, -26, 1, -31, 44, -6, -15, 20, -21, -2, -17, -42, 49, -13, 6, 11, 52
    .byte -27, 52, 54, -36, 27, 33, -4, 11, -18, -25, -35, -79, -13, 51, -2, -65, 0, -35, -52, -109, -20, -8, -37, -112
    .byte 49, -10, -21, 67, -24, 15, 13, 37, -21, 18, 60, -23, 78, -14, 75, 5, -14, -19, 55, -1, 42, 10, 18, -20
    .byte -110, -42, -9, -40, 12, 51, -2, 16, 4, 2, 20, 11, -53, -1, 4, -27, 60, -23, 30, 44, 52, 12, 12, -8
    .byte -48, -80, 29, 25, -97, -4, 5, -25, 9, 5, -16, 5, -50, -52, -37, 9, 70, -7, -29, -15, 40, 39, -72, -36
    .byte 14, -10, 35, -14, -5, -1, -19, 16, -30, 4, -20, 5, 26, 79, -57, -17, 22, -6, -37, -51, -11, -38, 66, 90
    .byte 5, -77, -38, -27, -55, -54, 7, -16, 20, -44, 19, -12, -11, -54, 4, 57, -41, -2, 16, -21, 2, 43, -13, -13
    .byte 9, 24, 23, -45, -45, 14, -2, 14, -12, 4, -96, 33, -53, 20, 54, -36, 56, -29, -52, -42, 3, -2, -20, 6
    .byte -14, 14, -7, -55, 33, -5, 59, 53, -45, 43, -86, 32, -81, 7, 27, -49, -23, -10, -12, 48, 17, -1, -51, -9
    .byte -33, -8, -105, 127, 13, -8, -127, 82, -40, 59, 4, -39, -46, -27, 21, -4, -118, 44, 16, 44, 1, -4, 42, -18
    .byte 2, 14, -6, -47, 2, 10, -3, 0, 44, -7, -5, -60, -30, 8, 38, 10, 28, -17, -6, -69, 47, -8, -7, -30
    .byte 19, 32, 16, -5, 1, -41, -4, 16, 5, -11, -33, 32, 4, 15, -14, 10, -34, -48, 30, 22, -25, -20, -37, -52
    .byte -3, 17, -7, -34, 13, -24, 43, -1, -49, 7, -33, 12, -16, 32, -30, -30, -48, 0, -42, -77, -16, 30, -6, 16
    .byte -13, -33, 10, 38, -62, -11, 27, -20, 3, 22, 25, -20, 14, 28, 3, -35, 81, 0, -12, 60, 13, 44, 7, -9
    .byte -30, 1, 11, 12, -25, -1, -4, -9, -16, -12, -6, 18, 44, -20, -35, 17, -53, 27, -26, 46, -29, 26, -2, -42
    .byte -6, -16, 21, 14, -32, -26, -49, -11, 23, 8, -38, 3, -61, 42, -12, -15, 3, -19, -22, -25, 3, -24, 10, 11
    .byte 19, -20, -74, -33, 1, -46, -61, -8, 4, -60, 72, 66, 12, 22, -6, -23, -121, 0, 13, -15, -4, -76, -17, 29
    .byte -20, -89, 73, 20, 18, 3, 20, 24, 22, 13, 7, -4, -50, 19, -15, 6, -4, 9, 61, 61, 5, -20, 22, -16
    .byte -18, -5, -10, 4, -91, -27, -5, -66, -41, -24, -5, -1, -29, -3, 0, -7, 33, 8, 50, 53, -27, 33, -17, -44
    .byte -17, -76, 8, 16, -10, 11, -25, -1, -25, 20, -19, 62, 18, -5, -15, 79, -9, -6, 50, 25, -33, -35, 6, 127
    .byte -54, 13, -27, 34, -117, 69, -14, 4, -118, -5, -29, 17, -122, 13, 20, 4, -3, 20, 5, 34, -5, -12, 34, -74
    .byte 11, 26, 93, 35, 27, -44, 53, 27, -19, 0, -26, -50, -1, 16, -70, -109, 11, -9, 37, -43, 34, 7, 18, 19
    .byte 34, -19, 42, -23, 0, 2, -1, 7, -15, -29, -32, 27, -53, -21, 6, 97, 3, 35, -18, 64, -10, 50, -33, 32
    .byte 19, 0, -3, -45, -40, 11, -75, -30, -11, 27, 4, -127, -65, 42, -55, -39, -2, 3, -22, 12, -1, -4, 17, 41
    .byte 23, 0, -25, 12, -18, -8, 6, 4, -11, 60, 7, -35, 10, 24, -53, 37, -52, -2, -10, -28, -68, -2, 20, -4
    .byte -26, 34, 14, 46, 73, 3, -16, 30, -85, -31, 38, -56, -114, 17, 40, 57, -1, -2, 21, 6, 21, 2, 95, -6
    .byte -10, 13, -27, 1, -76, -10, -55, 34, 0, 18, -8, -2, -1, 11, -13, -50, 18, -98, -23, 29, 36, -3, -36, -60
    .byte -10, -31, -9, -49, -7, -110, 102, 48, -109, -94, -20, -28, -108, -46, 45, -68, 18, -73, -76, 33, -41, -52, 28, 60
    .byte 36, 1, -15, 3, -20, 11, -22, -10, 6, 25, -54, 48, -26, 4, 2, 108, -18, -59, -6, -23, -31, -33, -8, -14
    .byte 2, 1, 2, -60, -3, 10, 3, -20, -10, 27, 13, -64, -2, -11, 40, -8, 8, -30, 45, 21, -5, -68, -24, -15
    .byte -90, -8, -29, -32, -32, 2, -36, -47, -15, -22, -118, -10, 30, -21, 88, 41, 15, 1, -3, 19, -24, -17, 0, 25
    .byte -13, -42, 7, -25, 17, 9, 25, 23, 1, 18, -21, 42, 3, -23, -33, 100, 50, 0, -11, -40, -84, -15, 34, 22
    .byte 71, 12, -13, -18, 8, 17, -15, -7, -28, -94, -11, 57, 11, 20, 13, 29, 38, -6, 32, 58, 4, 5, 7, -38
    .byte -62, -39, -88, -61, -70, 4, -60, -41, 18, 38, 24, 0, 20, -5, 69, 2, 32, 0, -20, 7, -7, 15, 32, -70
    .byte 50, 4, 44, -64, -5, 1, 9, 33, -30, -17, 31, -52, -65, 5, -77, -21, -11, 17, -19, 4, 31, 25, -18, -25
    .byte -69, -9, 86, -12, 37, 27, 1, -11, -86, -3, -14, -19, 1, -1, 5, 1, -41, 96, -13, 38, -127, -14, -16, -12
    .byte -114, 30, 8, 12, 10, -8, 20, -60, 5, -49, -58, -9, 21, 54, -39, -15, -48, 47, 17, 10, -104, -16, -23, -11
    .byte -4, -25, 25, -6, 6, -43, -14, 11, 28, 6, -11, 28, -4, -43, -52, -8, -10, -50, 6, 10, -3, 47, -70, -76
    .byte -19, -54, -127, -41, 38, 45, -5, -8, 10, -19, 30, 1, 54, -15, 46, 52, 48, -29, -47, 17, -57, 38, 54, 10
    .byte -37, -12, 101, 15, 28, -28, -30, 28, -30, -5, 35, -77, 26, -18, -11, -42, -28, 15, 2, -50, -3, -11, 8, 7
    .byte 2, 19, -19, -50, -47, 18, -23, -16, -65, 7, 34, -14, 26, -31, 13, -29, -18, -16, 54, 9, 19, 4, 5, 14
    .byte -39, 1, -93, -127, 4, -34, -62, -12, -20, 52, -12, 20, -125, 127, -38, -20, 62, -53, -18, 42, -59, 22, 44, -57
    .byte -19, -47, -64, -59, 10, -4, 58, 20, -50, -12, -58, -32, 53, 5, 9, 20, -38, -56, -14, -60, -95, 22, -58, -3
    .byte -34, 24, -16, -52, 14, -73, 15, 40, 21, -7, -30, 38, 18, -76, 18, 9, -70, 55, 33, -55, -23, -23, -21, 99
    .byte 1, 0, -77, -32, 4, 13, -52, 33, -2, -12, -49, -61, 2, -42, 1, 13, 21, -28, -35, 15, -22, 5, -24, 1
    .byte 16, 13, 60, -61, -5, -10, -39, -25, -19, 1, 2, 11, 52, 47, -8, -2, -58, -58, 76, -28, -72, 7, -44, 27
    .byte 9, 0, 9, 16, -60, 0, 0, -19, -63, 22, 18, 43, 82, -27, 33, 15, -38, -78, 13, -23, -107, 56, 19, 13
    .byte -39, -7, -78, 12, 28, -4, 126, 13, 54, 27, 14, -11, 23, -44, 31, 103, 7, 10, 17, -38, -17, 19, -24, -12
    .byte 18, 29, 37, 23, 24, 15, -24, -28, 7, -33, 53, -53, -20, -25, -20, -11, -1, -118, -45, -24, -42, -37, 0, -16
    .byte 13, -58, -24, -4, -6, 4, 46, 54, -52, 28, 18, -11, 22, -50, -22, -6, -24, 31, -21, -24, 12, 2, -56, 59
    .byte -16, -16, -70, 32, 30, 8, 27, 17, 40, -15, -27, 40, -6, 17, 9, -33, -23, -20, 0, -23, 39, -25, -46, 66
    .byte -55, 23, 15, 17, 69, -35, -39, -7, -16, 31, 93, -39, -78, 31, 66, -58, 23, -6, -10, -115, 39, 26, -77, -96
    .byte -82, -49, 9, 10, -44, -15, -16, -22, -60, -22, -59, 55, 17, 13, 17, 24, -1, 29, 9, -14, 12, -52, 19, 127
    .byte -52, -9, -22, 23, -108, 16, -15, 67, 69, 36, -22, 12, -78, -51, -36, 23, -29, -95, 14, 21, -21, -23, -15, 67
    .byte 49, -13, 6, 12, 2, -21, -58, 12, 66, -21, 14, 31, 23, 45, 26, 26, -5, 23, -82, 5, -20, -6, -55, -48
    .byte 15, -45, 2, -48, -1, -26, 8, -64, 1, 10, -34, -65, 59, -7, 46, 50, -21, 15, -27, 16, -1, 23, 80, 28
    .byte -9, 58, -12, -3, -1, 60, 25, -14, 62, -5, -1, 5, -27, -37, -6, -50, 54, 0, -32, -8, 25, 0, 21, 20
    .byte 24, -13, 43, 49, 89, -27, 36, 19, -65, -102, 2, 20, -48, -53, -9, -25, -5, -101, -100, -7, 44, 5, 81, -22
    .byte 11, -2, 21, 55, 61, -40, -7, 58, -8, -1, -18, -55, 4, -13, 13, -10, 92, 25, 83, -44, -19, -37, 77, -46
    .byte -49, 25, 45, 32, 23, 9, -31, -56, 0, -80, 13, -30, 5, -119, 0, -51, 37, -127, -87, -5, 15, -42, -17, 23
    .byte 116, -31, -39, -2, -7, -18, 9, -24, -20, -4, -107, -31, 2, 23, -79, -17, -34, 72, 5, 18, 41, 31, -37, 21
    .byte 31, 9, 4, -7, 83, -20, -42, 26, 0, -48, 102, 23, 8, -30, 37, 30, 7, -77, -55, -3, 16, 35, -55, 27
    .byte -14, -13, -30, -29, -84, 32, 52, -2, 12, -23, 75, -43, 51, -5, 14, -110, 27, 10, -45, -4, -84, 56, -32, -3
    .byte -63, -28, 59, -49, 46, 36, 19, 65, -1, -80, 6, -2, -4, -73, 11, -72, 26, 44, 40, -44, -37, -7, 25, 13
    .byte 0, 23, -34, -30, 10, -53, -46, -54, 14, 54, 2, 36, -16, -68, -6, 6, -8, 13, -15, 4, -22, -8, -69, 53
    .byte -70, 29, -58, -51, -23, 95, -64, -22, 9, 33, 33, 23, -34, -61, -4, -10, -28, 44, -24, -20, 25, -2, -56, -97
    .byte -34, 8, -28, 50, -27, -18, -67, 69, 3, 4, -6, -14, -17, -4, 55, -40, 62, 5, 21, -37, 76, 14, 53, -29
    .byte -26, 27, -56, 4, -71, 0, 11, -17, -32, -1, 6, -6, 54, 2, 28, 19, -67, -33, -59, -16, 66, -34, 76, 32
    .byte -33, 45, 9, -26, -57, -71, 8, -21, -48, -3, -52, -3, 69, 26, 31, 17, -47, 13, -7, -8, 98, -28, -30, -4
    .byte -10, -67, 0, -15, 16, 1, 25, -18, 14, 14, -127, 8, 20, -24, -103, 3, 9, 27, -24, -29, 28, -101, -49, -53
    .byte 25, -26, 10, -5, -36, -11, -127, -41, 22, 1, 46, 32, 2, -100, 26, -15, -78, 8, 21, -13, -20, -1, 34, -18
    .byte -15, -25, -74, 5, 34, 34, -21, -9, -60, -36, -4, -61, 38, -1, -71, 49, -7, 3, 6, -13, 86, -13, -31, 8
    .byte -31, 33, -57, -1, 13, -11, 27, -20, -12, -44, -10, -45, 14, 49, -41, -42
    .size tc_weights_10, . - tc_weights_10

    .section .rodata.tc_stage_10, "a", %progbits
    .balign 4
    .global tc_stage_10
    .type tc_stage_10, %object
tc_stage_10:
    .word 1207953548, 1808383526, 10636, 10780, 2052669586, 1773396731, -3612, -4106, 2042388880, 1270023269, 9944, -8632, 1102468032, 1919502964, 15480, 10072, 1155639301, 1796685531, 16362, -5632, 1293787873, 1877889052, 9456, 4800
    .word 1504478523, 1142903351, 8960, 6412, 1607668685, 1615729468, -9694, -2302, 1650824643, 1730032646, 14524, -5118, 1883902805, 1371964867, 12112, 24218, 1252536025, 1229838755, -1242, -19424, 1329558345, 2141378586, 13260, -6878
    .word 1649177690, 2100434810, -8334, 31180, 1712458261, 1278897504, -13816, 21928, 1178182834, 1094670064, -7460, 2240, 2040005690, 1185086957, -17658, 580, 1359527063, 2059471780, 14910, 8296, 2109559850, 1166444642, 1446, 4616
    .word 1155233667, 2012188910, 10924, 16552, 1095859673, 1089387486, 9608, -624, 1550152948, 1995654068, 14572, 26782, 2002269077, 1600283100, 2774, 17304, 1092637226, 1667081188, 4158, -7484, 1587092684, 1149428042, 6164, 9404
    .word 1123544055, 1362568577, -6032, -7056, 1873339237, 1077984263, 4918, 10682, 1559897010, 1224799339, 4774, -8500, 1111682992, 1791304596, 2522, 3072, 1406725967, 1076239151, -6468, 6748, 2064131564, 2047942708, 24602, -18790
    .word 1819072744, 2114807591, -5586, 9770, 1565401411, 1906829739, -9110, 25782, 1817529606, 1646642152, -5356, 13980, 1800394303, 1235828687, -3528, -10514, 1760674080, 1151695407, 14964, 5452, 1543867450, 1339448304, 6370, 44
    .word 2111625439, 1219984824, 15684, 10706, 1960483860, 1202363493, -2880, 7124, 1421469943, 1368271975, 4538, -8720, 1355337624, 1318330795, -13062, 14160, 1389936848, 1446518940, 6160, 7838, 1320072235, 1313912386, 15956, 20162
    .word 1178213204, 1594394006, -15258, -4834, 1278643821, 1289645776, 18676, 17520, 1235421564, 2119276022, 10568, 5084, 1385668505, 1225790846, 1372, 6716, 1968929236, 1233288981, -10804, 4884, 1922627948, 1761800964, 28328, 6244
    .word 1612508510, 2137704155, -4632, 22794, 1877911483, 1469337395, 5532, -6730, 1395565808, 1301269830, 7776, -8784, 1897644157, 1466381732, 22950, 9798, 1830317762, 1678979072, 26588, 7906, 1250327317, 1215309060, 25362, 5596
    .word 1228886055, 1075238315, 22694, -1880, 1500377317, 1319861428, 24636, 8298, 1603912571, 1216668586, 22126, 14596, 1860201919, 1539020380, 12684, 11210, 1099960979, 1905316178, -94, -5952, 1178137576, 1532839193, 18668, 2962
    .word 1081922898, 1356009248, 6310, 5808, 1755994247, 1624722306, 968, 5524, 1301940065, 1282016036, 4024, 17638, 1975235378, 1213795201, 5508, 21444, 1151459390, 1119090809, 3254, -7424, 1330180642, 1529322470, 3206, 2518
    .word 1955825266, 1875995364, -22334, -4938, 1260888404, 1704033926, 18592, 13186, 1099417585, 1091507563, 1500, -11814, 1380240029, 1231300012, 7908, 4506, 1178923040, 1246446148, 3246, 13852, 1396881664, 2125174446, -12148, 15460
    .word 1933667916, 1758777612, 9574, 15716, 1391633426, 1867398532, 6312, -5722, 1121641929, 1539878992, 1518, 3426, 1338475357, 1256401711, 15382, -4322, 1123798134, 1759741924, -2128, 12758, 1833485820, 1766342641, -2410, -1182
    .word 1342551155, 1492857844, 12968, 8104, 1375893974, 1198123933, 15282, -5458, 1085109019, 1199831032, 8074, 716, 1494360984, 2094735085, 22196, 7198, 134743815, 134678280, 117901319, 117901063, 117966856, 134678279, 101189640, 117966599
    .word 117966855, 117901063, 117901319, 117966855, 117966599, 117901063, 134743815, 134678536, 117966600, 117966600, 117966600, 117901063, 117900807, 117901063, 117901319, 134743816, 117966856, 117966599, 117901064, 117901063, 117966599, 117901319, 117901063, 117966599
    .word 117901063, 117901320, 117901063, 134678279, 134678280, 117901063, 134678279, 117901063, 134678279
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
    movw r5, #656
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
    movw r3, #41
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
    movw r11, #65522
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
    movw r11, #65522
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
    movw r11, #65522
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
    movw r11, #65522
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
    movw lr, #41
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
    .byte 14, -20, -66, -111, -86, 38, 78, 45, 58, 40, 71, 59, -18, -76, -87, -11, -76, -74, -23, 60, 74, 93, 19, -42
    .byte 83, 70, -28, -107, -86, -50, -51, 59, -34, 51, -27, 59, 55, -80, -64, -54, -61, 51, -27, -59, -127, 12, 76, -86
    .byte -94, 52, 87, -7, 29, 64, -54, -108, 74, -17, 31, 17, -85, -35, -76, -61, -51, 82, -66, 77, 50, -77, -9, -6
    .byte -93, 71, 8, -90, 86, -79, 91, 49, -109, -47, 26, -10, 40, 86, 66, -63, -122, 45, -92, -44, -54, 50, -65, 78
    .byte -84, 69, -92, -28, -24, 8, 90, 29, -20, 65, 5, 27, -2, -37, -2, -89, 4, -56, -115, 77, -36, -67, 45, 53
    .byte -95, -49, 0, 86, 78, 107, -81, -3, 51, -25, -9, -115, 13, -36, 80, -60, 46, -71, -13, 87, -35, 11, -64, 51
    .byte 78, -59, 46, -106, 34, -13, 17, 29, 11, 41, 20, -113, -50, 27, 41, -63, -32, 51, 40, 12, -77, 51, -115, -25
    .byte 58, -93, -26, 33, -5, 76, -48, 51, -72, 43, -23, 57, 79, -92, 73, -75, -93, -107, -71, 57, 63, 47, -34, -102
    .byte -36, 49, -34, 89, -93, -3, -35, -25, -12, -85, -66, 82, -42, 41, 45, 12, 31, 57, -39, 80, -60, -32, 94, -75
    .byte 57, -77, 18, 41, -38, 62, -26, 26, 20, 39, 59, -66, -82, 12, 28, 30, 81, -41, -124, 62, 1, -88, 47, 61
    .byte -108, -78, 22, -101, 54, -12, -27, 6, 48, -80, -21, 79, 86, -74, -14, -40, -50, -31, 52, -107, 108, -4, -41, -59
    .byte -37, 18, 105, -104, -65, 77, -73, 17, -77, 52, -90, 89, 63, -69, 70, -35, -127, -17, 54, 62, 32, 78, -93, -17
    .byte -28, 89, -92, -24, -67, 14, 79, -68, 49, -90, -72, 60, -27, 54, 1, -26, 42, 2, 30, 96, -4, -66, -57, -106
    .byte 28, -119, 66, -108, -39, -9, -49, 52, -28, -87, -18, 17, 56, -104, 90, -67, 17, 18, 30, -66, 25, -110, -32, 69
    .byte -115, 23, 75, -41, 10, 16, 72, -104, -76, 2, 2, -66, -45, -38, -9, 72, 27, -104, 54, 31, -46, 65, -107, 32
    .byte 81, -51, -37, 97, -27, -45, -70, -37, -107, -64, -27, 77, 72, -4, -50, -40, 85, -118, -100, 23, -82, 26, 77, 104
    .byte -71, -27, 41, -67, 97, -37, -44, -82, -53, -94, 97, 31, 84, 30, -69, -79, -99, -3, -37, 63, 29, 79, -16, -71
    .byte 19, -112, -38, 35, 37, 35, -28, 65, -71, 74, 25, 18, 12, -59, 53, -127, -69, -10, 72, 20, 0, 62, -106, -41
    .byte 54, -19, -11, 37, 45, -122, 44, -84, -94, 34, -97, 21, 81, 23, 92, 25, -5, 28, -39, 66, -54, 63, 44, -42
    .byte 56, -90, -15, 66, 37, -45, -59, 11, -39, -107, 44, -98, 45, -55, 69, 10, 41, -112, 50, 13, -26, -46, -13, -100
    .byte -106, -49, 20, 50, 49, 97, -90, -18, -20, 69, 24, 15, -66, -13, -103, 27, 31, -23, -28, 86, -70, 52, -78, 3
    .byte 33, -127, 51, -108, 67, -41, 45, -4, 91, -4, 26, -40, -23, -35, -17, -94, 20, -51, -31, -118, -64, 19, -23, 62
    .byte -110, 49, 47, -60, 59, 45, 45, -1, -68, 68, 31, 22, -11, -27, 10, -99, 2, 73, -66, 72, -55, 0, -47, 45
    .byte -9, -63, 41, -97, -48, -17, -77, 78, -94, 55, 36, -27, 18, -47, -85, -30, 71, -108, -8, -119, 0, 66, 53, -2
    .byte 79, -119, -34, 90, 55, -70, -75, 0, 23, -51, 39, 105, 2, 57, -67, -102, -59, 89, -76, 11, -27, -26, -5, 68
    .byte 54, 51, 26, 41, 11, -79, -12, -91, 88, 3, 34, 56, -82, -28, -44, -98, 36, -81, 71, -20, 70, -71, -57, -95
    .byte -5, 56, -30, 37, 36, -43, -60, 63, 17, -78, 42, -24, 64, -85, -60, -114, -21, 48, 37, -100, -88, -5, 58, -42
    .byte -88, -38, -2, -49, -71, 100, -77, 58, -48, -1, 111, 0, 0, 0, 0, 0, -52, -1, -73, -1, 0, 0, 0, 0
    .byte 59, 0, -86, -1, 0, 0, 0, 0, -67, -1, 86, 0, 0, 0, 0, 0, -22, -1, 65, 0, 0, 0, 0, 0
    .byte 83, 0, 45, 0, 0, 0, 0, 0, -80, -1, 56, 0, 0, 0, 0, 0, 42, 0, 81, 0, 0, 0, 0, 0
    .byte -84, -1, -10, -1, 0, 0, 0, 0, 6, 0, -68, -1, 0, 0, 0, 0, 14, 0, -56, -1, 0, 0, 0, 0
    .byte 85, 0, 113, 0, 0, 0, 0, 0, 86, 0, 42, 0, 0, 0, 0, 0, -73, -1, -16, -1, 0, 0, 0, 0
    .byte 102, 0, -46, -1, 0, 0, 0, 0, 2, 0, 5, 0, 0, 0, 0, 0, -111, -1, 43, 0, 0, 0, 0, 0
    .byte -82, -1, -78, -1, 0, 0, 0, 0, -79, -1, -24, -1, 0, 0, 0, 0, -99, -1, 74, 0, 0, 0, 0, 0
    .byte 7, 0, 10, 0, 0, 0, 0, 0, -104, -1, -86, -1, 0, 0, 0, 0, 13, 0, -108, -1, 0, 0, 0, 0
    .byte 97, 0, 65, 0, 0, 0, 0, 0, 112, 0, 1, 0, 0, 0, 0, 0, 119, 0, -93, -1, 0, 0, 0, 0
    .byte -101, -1, -122, -1, 0, 0, 0, 0, -92, -1, -96, -1, 0, 0, 0, 0, -74, -1, -103, -1, 0, 0, 0, 0
    .byte -90, -1, -1, -1, 0, 0, 0, 0, 97, 0, 53, 0, 0, 0, 0, 0, -35, -1, -65, -1, 0, 0, 0, 0
    .byte -4, -1, 107, 0, 0, 0, 0, 0, -74, -1, -24, -1, 0, 0, 0, 0, -92, -1, -63, -1, 0, 0, 0, 0
    .byte 39, 0, -34, -1, 0, 0, 0, 0, -60, -1, 103, 0, 0, 0, 0, 0, -87, -1, 55, 0, 0, 0, 0, 0
    .byte -80, -1, -88, -1, 0, 0, 0, 0, 65, 0, 22, 0, 0, 0, 0, 0, 55, 0, -83, -1, 0, 0, 0, 0
    .byte -11, -1, -66, -1, 0, 0, 0, 0, 47, 0, -99, -1, 0, 0, 0, 0, 99, 0, 13, 0, 0, 0, 0, 0
    .byte 15, 0, -69, -1, 0, 0, 0, 0, -53, -1, 2, 0, 0, 0, 0, 0, 92, 0, -22, -1, 0, 0, 0, 0
    .byte -20, -1, -126, -1, 0, 0, 0, 0, -8, -1, 70, 0, 0, 0, 0, 0, -48, -1, -62, -1, 0, 0, 0, 0
    .byte 44, 0, 25, 0, 0, 0, 0, 0, 11, 0, -78, -1, 0, 0, 0, 0, -28, -1, -126, -1, 0, 0, 0, 0
    .byte -3, -1, -10, -1, 0, 0, 0, 0, -31, -1, -13, -1, 0, 0, 0, 0, -62, -1, -91, -1, 0, 0, 0, 0
    .byte -60, -1, -94, -1, 0, 0, 0, 0, 0, 0, -22, -1, 0, 0, 0, 0, 108, 0, -30, -1, 0, 0, 0, 0
    .byte 104, 0, -80, -1, 0, 0, 0, 0, 54, 0, -65, -1, 0, 0, 0, 0, 12, 0, -2, -1, 0, 0, 0, 0
    .byte -63, -1, 72, 0, 0, 0, 0, 0, -12, -1, -61, -1, 0, 0, 0, 0, -63, -1, 91, 0, 0, 0, 0, 0
    .byte 95, 0, 121, 0, 0, 0, 0, 0, 19, 0, -108, -1, 0, 0, 0, 0, 43, 0, 1, 0, 0, 0, 0, 0
    .byte -80, -1, -41, -1, 0, 0, 0, 0, 107, 0, 3, 0, 0, 0, 0, 0, 54, 0, 110, 0, 0, 0, 0, 0
    .byte -61, -1, 28, 0, 0, 0, 0, 0, -38, -1, -8, -1, 0, 0, 0, 0, -95, -1, -72, -1, 0, 0, 0, 0
    .byte -6, -1, -32, -1, 0, 0, 0, 0, -86, -1, -127, -1, 0, 0, 0, 0, -9, -1, 38, 0, 0, 0, 0, 0
    .byte -76, -1, 37, 0, 0, 0, 0, 0, -101, -1, -67, -1, 0, 0, 0, 0, 16, 0, 66, 0, 0, 0, 0, 0
    .byte 70, 0, -53, -1, 0, 0, 0, 0, 102, 0, 41, 0, 0, 0, 0, 0
    .size tc_weights_12, . - tc_weights_12

    .section .rodata.tc_stage_12, "a", %progbits
    .balign 4
    .global tc_stage_12
    .type tc_stage_12, %object
tc_stage_12:
    .word 1920302567, 1500523067, -300616, -229824, 1864066557, 1863005088, -281954, -494188, 1706565312, 0, -475720, 0, 0, 0, 0, 0, 185273099, 11
    .size tc_stage_12, . - tc_stage_12

#endif

#if defined(__linux__) && defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
