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
    .byte -11, 30, -1, -91, -9, 23, 32, -74, -41, 10, -22, -95, 29, -6, -49, -125, 62, 4, -4, -46, 18, -13, -72, -95
    .byte -34, 11, -7, -127, -42, 21, -9, -107, 25, 32, -26, -73, 23, -32, -38, -127, -10, 0, 0, 0, -20, 0, 0, 0
    .byte -46, 0, 0, 0, -38, 0, 0, 0, -2, 0, 0, 0, -23, 0, 0, 0, 1, 0, 0, 0, -24, 0, 0, 0
    .byte 6, 0, 0, 0, -43, 0, 0, 0, 10, -75, 106, -29, 39, -87, 92, -30, 23, -54, 121, -34, 75, 41, 20, -7
    .byte 39, 25, -12, -17, 28, 8, -25, -52, 14, -98, 111, -34, 35, -78, 127, -30, 46, 32, -10, -16, 23, -1, -27, -54
    .byte -15, 0, 0, 0, 6, 0, 0, 0, -18, 0, 0, 0, -99, 0, 0, 0, -83, 0, 0, 0, -83, 0, 0, 0
    .byte -23, 0, 0, 0, -17, 0, 0, 0, -127, 0, 0, 0, -89, 0, 0, 0, -127, -106, -25, -22, -74, -22, 7, 0
    .byte -69, -52, -3, 0, -55, -80, -79, -81, -8, -25, 1, -6, 29, 76, 69, 127, -89, -67, -3, -1, -85, -18, -7, 33
    .byte -52, -56, -78, -17, 20, 17, 45, 34, -6, 0, 0, 0, 11, 0, 0, 0, 33, 0, 0, 0, -63, 0, 0, 0
    .byte -3, 0, 0, 0, 94, 0, 0, 0, 15, 0, 0, 0, 6, 0, 0, 0, -47, 0, 0, 0, 29, 0, 0, 0
    .byte 37, 127, 26, -2, -44, 39, -44, -48, -50, 30, -35, -65, 41, -8, -70, -29, 23, -45, -127, -18, 31, -2, -80, -7
    .byte 18, 83, 57, 12, -108, 9, -73, -116, 33, -33, -99, -6, 15, -26, -96, -18, 78, 0, 0, 0, 27, 0, 0, 0
    .byte 12, 0, 0, 0, 24, 0, 0, 0, 14, 0, 0, 0, 33, 0, 0, 0, 99, 0, 0, 0, -15, 0, 0, 0
    .byte 13, 0, 0, 0, 5, 0, 0, 0, 19, -34, -24, -66, -76, -112, -127, -125, -18, -9, -17, -69, -26, -6, -100, 44
    .byte -7, 39, -78, 127, -33, -3, -94, 74, -29, -82, -34, -56, -59, -39, -75, -28, -13, 12, -82, 109, -13, 39, -122, 114
    .byte -34, 0, 0, 0, -32, 0, 0, 0, 15, 0, 0, 0, 14, 0, 0, 0, 45, 0, 0, 0, 7, 0, 0, 0
    .byte -12, 0, 0, 0, 12, 0, 0, 0, 63, 0, 0, 0, 46, 0, 0, 0, 22, -28, 14, 45, 10, 22, 119, 105
    .byte 29, 43, 93, 59, -12, -116, -98, 36, -11, -107, 2, 105, 24, -120, -25, 96, -5, 2, 64, 77, 18, 43, 127, 101
    .byte 15, -84, -36, 75, 16, -104, -13, 126, 8, 0, 0, 0, 26, 0, 0, 0, -19, 0, 0, 0, -24, 0, 0, 0
    .byte 93, 0, 0, 0, 96, 0, 0, 0, -3, 0, 0, 0, -15, 0, 0, 0, 46, 0, 0, 0, 127, 0, 0, 0
    .byte 6, -11, -9, 42, 18, -33, 19, 85, 26, -15, 17, 109, -26, 36, -53, -44, 35, 120, 5, -1, -1, 78, 13, -8
    .byte 20, -48, 1, 83, 15, -21, 6, 127, 8, 87, -47, -24, 42, 127, 24, -4, -43, 0, 0, 0, -72, 0, 0, 0
    .byte -84, 0, 0, 0, -48, 0, 0, 0, -26, 0, 0, 0, -44, 0, 0, 0, -66, 0, 0, 0, -117, 0, 0, 0
    .byte -42, 0, 0, 0, -23, 0, 0, 0, -42, -90, -85, -52, 86, 119, 127, 82, -65, -71, -60, -5, -92, 23, 19, -116
    .byte -28, 76, 107, -11, -84, 32, 101, -34, 31, -17, 2, -10, -21, 37, 45, 26, -68, 30, 56, -67, -37, 40, 127, -24
    .byte -18, 0, 0, 0, 39, 0, 0, 0, 53, 0, 0, 0, -96, 0, 0, 0, -3, 0, 0, 0, 11, 0, 0, 0
    .byte -56, 0, 0, 0, -15, 0, 0, 0, -55, 0, 0, 0, 18, 0, 0, 0, 24, 59, 28, 73, 54, 72, -39, 29
    .byte -10, -17, -110, -1, -98, 45, 86, -103, -74, 58, 120, -68, -40, 54, 67, -127, 75, 98, -23, 65, 5, 40, -73, 13
    .byte -70, 55, 79, -91, -75, 65, 83, -94, 85, 0, 0, 0, 60, 0, 0, 0, 2, 0, 0, 0, 39, 0, 0, 0
    .byte 16, 0, 0, 0, -1, 0, 0, 0, 127, 0, 0, 0, 39, 0, 0, 0, 47, 0, 0, 0, 35, 0, 0, 0
    .byte -56, -76, 50, 36, -127, -89, 5, 50, -69, -53, 13, 12, -37, -41, 16, 28, -82, -81, -15, 69, -56, -81, -41, 17
    .byte -76, -95, 16, -3, -96, -93, 8, 28, -4, -52, -8, 21, -127, -76, -36, 46, 36, 0, 0, 0, 25, 0, 0, 0
    .byte 42, 0, 0, 0, 82, 0, 0, 0, 122, 0, 0, 0, 116, 0, 0, 0, 40, 0, 0, 0, 40, 0, 0, 0
    .byte 113, 0, 0, 0, 107, 0, 0, 0, -72, -80, -101, -64, 41, 72, 98, 127, 49, 19, -2, -54, -52, 86, -50, 58
    .byte -21, 127, -80, 64, -72, 65, -111, 0, -20, -32, -18, -32, -8, 9, 16, 43, -49, 125, -84, 54, -39, 86, -78, 36
    .byte -66, 0, 0, 0, 57, 0, 0, 0, -25, 0, 0, 0, 1, 0, 0, 0, 10, 0, 0, 0, -31, 0, 0, 0
    .byte 14, 0, 0, 0, 20, 0, 0, 0, 20, 0, 0, 0, -31, 0, 0, 0, -66, -14, 1, 103, -21, -19, 15, 127
    .byte -50, 16, 19, 51, 127, 25, -35, 20, 54, 51, -30, 20, 93, 25, -73, -2, -47, -33, 30, 115, -40, 5, 16, 124
    .byte 106, 20, -48, -4, 86, 59, -41, 16, 59, 0, 0, 0, 38, 0, 0, 0, 13, 0, 0, 0, 32, 0, 0, 0
    .byte 63, 0, 0, 0, -2, 0, 0, 0, 64, 0, 0, 0, 57, 0, 0, 0, 34, 0, 0, 0, 49, 0, 0, 0
    .size tc_weights_0, . - tc_weights_0

    .section .rodata.tc_stage_0, "a", %progbits
    .balign 4
    .global tc_stage_0
    .type tc_stage_0, %object
tc_stage_0:
    .word 1702328982, 1511214481, -1024, -7978, 1460762615, 1584142644, 19332, 30, 1535957044, 1279512260, -2598, 18966, 1742626354, 1269739609, -2182, -21062, 1192159899, 1960264371, 184214, 21320, 1267988805, 1266900107, 10828, 36652
    .word 2119815140, 1126215096, 31576, 7870, 1092832385, 1900486826, 27520, 6012, 2043855871, 1879091873, -11972, 1138, 1428219538, 1328767755, -4704, 4586, 1652090466, 1552577861, 23266, 15376, 1541108926, 1959427153, 13330, 4386
    .word 134678536, 117901320, 134744073, 134678280, 134744072, 134743816
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
    .word -31544, 1270424044, -60390, 1499081869, -702, 1373872983, 46920, 1222612319, -24856, 1454321947, 87852, 2066987229, -95462, 1652885196, 60252, 1414044942, 7270, 1683172259, 16364, 1398792460, 18258, 2090087236, 942, 1115982282
    .word -3266, 1794571320, 13848, 1725385904, 2128, 1085413194, -71004, 1667814148, -78802, 2118313376, 91636, 2125019507, 71374, 1258694378, -126640, 1120152278, 1266, 1508757025, 27172, 1880427393, 20084, 1428925393, -77460, 1109296904
    .word 1028208392, -942875926, 1325957552, -2023783956, -577764430, -671161080, -1168277675, -2079807560, 1328680165, 824114047, 356133128, -1409469676, 2131264641, 1178658609, 372701966, -33218041, -1163165245, -183973952, 2131685929, 337715498, 1508883207, -1855782233, 1174961942, -351699123
    .word -1331515128, -705570040, -297461300, -2130149607, 468363999, 1802980038, -739582456, 666549721, -284665473, -1191979832, 828669899, 1459010311, 1082108390, -1106762093, -1316897854, 1363144880, -137636344, -2129328119, -905403722, 1293282558, 2139035718, 830412040, -33010087, -368584493
    .word -1647905055, -847019602, -949758969, 345931748, -1056383972, -201274214, 1988063024, 1585282824, -239946279, -2130127880, -1532494930, 1356072394, 0
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
    .byte -68, 52, -121, -81, -16, -7, -23, 95, -30, 111, -27, 30, -3, -27, -4, -35, -27, -42, 127, -119, -20, -16, -28, -21
    .byte 20, 45, 7, -119, 18, -127, 12, -70, 24, -105, 12, 55, -21, -73, -17, 22, -7, -47, -78, 29, 5, -20, 62, -24
    .byte -6, 25, -39, -45, 36, -17, -69, 63, 12, 55, -14, -67, 11, -28, 3, 46, 0, 57, 51, -86, 70, -16, -27, 59
    .byte 26, 127, 7, 6, -48, 127, 58, 44, 21, 48, 9, -10, 7, -57, 60, -19, 11, 39, -15, 13, 70, -69, 103, -6
    .byte -12, 12, -30, -12, -45, -15, 71, 83, -13, 22, 21, -53, -16, 21, -19, 27, 11, -126, 20, -73, -2, 107, -26, 9
    .byte -67, 18, 1, 39, 29, -78, 4, -50, -16, -63, 20, 33, -23, 13, -127, 40, 30, 127, -10, -19, -7, -55, 100, -26
    .byte 31, -11, -40, -67, -27, 0, 70, 127, 8, 5, -30, -12, 18, -23, -13, -44, 76, 34, 57, -42, -41, 26, -61, 71
    .byte -1, 127, 46, 67, -70, 30, -24, -25, 22, -55, -20, -15, -6, 78, -16, -17, 58, 12, -19, 7, -23, 0, 37, -8
    .byte -24, 21, 70, -127, -8, 34, 61, -9, -9, 3, -8, -58, 1, -62, 32, -31, 25, 37, 33, -24, 101, 1, 31, -76
    .byte -46, 77, 10, 78, 71, 18, 56, 3, 11, 42, 17, 20, -22, -127, 86, 39, -11, 56, -96, 12, 60, -65, 6, -24
    .byte -13, 4, 127, 22, -17, 14, -9, 10, -29, 24, -13, -5, 16, -107, -14, 14, -9, 29, -14, -58, 45, 15, -31, 8
    .byte -112, 66, -13, -7, -8, 5, 127, -40, 19, 60, -44, 10, -12, 5, 7, 2, -16, 62, 91, 29, 120, 2, 9, 0
    .byte -21, 12, -73, 48, -12, 14, -66, -74, -7, -127, -17, -26, 0, 127, 2, 20, 120, 22, -28, 7, -11, 1, 69, 8
    .byte -88, -61, -69, 59, -12, 13, 115, 40, -10, 9, -93, 32, 10, -63, -51, 32, -66, 30, -39, 9, 124, -40, -5, -20
    .byte -15, -41, 9, -38, -8, 28, -30, -15, -103, 16, -26, 50, 4, 102, 9, -19, 93, -20, -35, 93, -127, 23, 32, -42
    .byte -12, 69, 127, -45, -13, -30, 41, 29, 9, -78, -74, -33, 6, 10, 28, 34, 78, -42, -73, 11, 49, 15, -37, 5
    .byte 9, 44, 37, 8, -5, -16, 1, 19, 11, -68, 40, 70, -15, -53, -10, 19, -51, -68, 37, 11, -24, -29, -35, 12
    .byte 5, -18, -40, -17, -127, -67, 18, 49, 6, -127, -28, 13, -9, -26, -31, 0, -28, -8, -35, 25, -23, -16, -52, 8
    .byte -54, 7, 62, 67, -1, 36, 20, -66, 9, 15, -14, 11, 29, -107, 0, 13, -15, -1, -16, -4, -44, 30, 34, -3
    .byte -29, 16, 127, 22, 78, -115, -127, 5, 12, -1, -86, -2, 16, 53, -6, 6, 122, 22, 7, -2, -110, 0, -11, -13
    .byte -19, 5, -127, 110, 68, 23, 41, 106, -15, -4, -8, -37, -5, -57, 13, -9, 41, -83, -38, 18, 37, 69, 77, -78
    .byte -24, -38, 3, 42, -81, 20, -2, -25, -25, -102, -51, 23, -3, 53, 127, 8, -7, 32, 45, -39, -40, 30, 122, 3
    .byte 44, 67, -27, -120, 65, 17, 23, -40, 20, 75, -9, -62, 20, 7, -5, 59, 27, 7, 127, 11, 34, 43, 12, -67
    .byte -18, 46, 95, -3, 127, 2, 101, 57, -1, -18, -31, -28, -16, 50, 38, 33, 63, -37, -36, -7, 85, -4, 33, 0
    .byte 43, 15, -97, -127, -23, -11, -74, -60, 19, 4, 6, -27, -2, 11, 14, -8, 15, -80, 45, 21, -21, -127, 29, -33
    .byte 50, 31, 31, 53, 24, 8, -53, 5, 1, -1, 25, -52, 10, -105, -9, -24, -4, -27, -115, -4, -48, -25, 6, 38
    .byte -4, 5, 18, -24, 2, 1, 16, -2, 26, 42, -4, 63, 8, 4, 4, -9, 127, 73, 21, -23, -46, -18, 36, 9
    .byte -4, 91, 59, -14, 38, 25, -127, -41, -25, -42, 4, -18, 2, 36, 16, 19, 26, -13, 102, 2, -127, 7, 12, 10
    .byte 28, 4, 70, 41, -16, -17, 51, 126, -7, 78, -38, -41, 1, 0, -8, -59, 19, 10, 37, -72, -48, 110, -28, 7
    .byte -30, 42, -3, -41, 25, 17, -4, -118, -14, 127, -71, 22, 1, 34, -110, 56, 18, -40, 43, -21, 19, -34, 127, -19
    .byte 26, 50, -47, 34, 20, -67, 33, -27, -8, -5, -5, 14, 8, -41, -29, 96, 2, -36, 59, -15, 81, -41, -24, 37
    .byte 127, 1, 2, 20, -9, -33, 127, -43, 15, 15, -78, 11, -18, 31, 29, -11, 3, -16, -51, -15, 74, -18, 16, 35
    .byte -33, -5, -38, -5, -27, 8, -87, -80, 32, -62, -10, -64, -14, -5, -26, -5, -127, 14, 14, -19, -12, 72, -9, -30
    .byte 57, 76, -119, -14, 127, -13, 7, -3, 47, 50, 65, 41, 11, 116, -13, -12, -89, 52, 66, 6, -3, -69, -21, 5
    .byte -44, -53, 23, 127, 25, 3, 22, -65, -31, 10, 68, -22, 7, -14, 21, -46, -78, -3, -125, 94, -30, 47, 127, 9
    .byte 85, -27, -16, 21, 25, 48, -13, 27, 56, 12, -73, 27, 17, 32, -3, 1, -39, -15, -77, 70, -19, 7, 62, 17
    .byte -74, -64, 65, 53, -51, 8, -110, 53, 2, 80, 15, 35, -55, -66, -50, 22, -14, -9, -68, 67, -87, 121, -2, -9
    .byte 48, 31, 25, -26, 94, -125, 31, 127, 32, 127, 52, -10, 7, 90, -45, -4, -9, 43, -20, 43, -10, -27, 40, -19
    .byte -73, -114, -23, 19, 30, -4, 74, -65, -14, 104, -25, 127, -39, 24, -30, -35, -39, -39, -121, 39, -15, -60, 53, 14
    .byte 49, -29, 13, -47, 89, -48, 124, -104, 54, 88, 83, -54, 21, 32, -20, -21, 14, 67, -30, 32, 127, 35, 44, -20
    .byte -8, 14, 2, -5, -10, -38, 50, 127, -7, -28, -1, 3, -66, -104, -7, 53, 37, 4, -5, -6, 116, -2, -116, -22
    .byte -6, 6, -114, 6, -3, 14, -13, 6, -4, -7, 7, -1, 27, 46, -79, 3, -127, -1, 3, -2, -72, 11, -48, 6
    .byte 6, -1, -40, -28, 14, 4, 127, -22, 9, 23, -6, -5, -12, -10, 21, -10, -5, -6, 18, -3, 16, -38, 9, 24
    .byte -38, -6, 127, -10, 111, 14, -12, -61, -9, -54, 16, 0, 1, -18, -22, 11, 77, -56, -8, -4, -14, 40, 8, -2
    .byte 43, 44, -24, 33, -2, 20, -70, -56, 2, 3, -25, -55, 13, 34, 10, -58, 58, -70, -24, 105, -38, 4, 87, -25
    .byte 20, -127, 73, 5, -50, 26, -127, -34, -20, -92, 56, -46, -5, -57, 51, -9, 49, -13, 57, 22, -120, -5, -5, 13
    .byte -10, -5, -26, 24, -43, -24, -44, 76, 11, -2, 16, -54, 31, -44, 27, 8, 22, 74, 22, -84, -26, -17, -5, 127
    .byte 26, 127, 11, 29, 86, -47, -60, 16, 12, -16, 42, 33, 21, 99, -82, -9, 17, 15, 29, 2, -65, 86, 73, -9
    .size tc_weights_2, . - tc_weights_2

    .section .rodata.tc_stage_2, "a", %progbits
    .balign 4
    .global tc_stage_2
    .type tc_stage_2, %object
tc_stage_2:
    .word 1851759899, 1409316159, 7980, 15600, 1704092196, 1376382123, -4012, -6022, 1334763446, 1743226205, 80, 13050, 1359861461, 2120333817, -7476, 4350, 1179642200, 1568836077, -10090, -1338, 1766496645, 1979504395, -2042, 2322
    .word 1094622445, 1377127834, 5544, -6010, 1237761026, 1953639925, 4036, -1318, 1569800512, 1498442340, 3828, 14248, 1266281293, 1282647650, -1758, 10814, 1322299082, 1238887832, 15110, -9094, 1749902460, 1771387157, -1942, -14546
    .word 1452152681, 1460570428, 6668, 15620, 1079946990, 1184289558, -12834, 2742, 1217891749, 1564393153, 1480, 1830, 1285139347, 1104563421, -186, 4490, 1857935211, 1870235821, 5764, 710, 1659528126, 1147952169, 33378, 3188
    .word 1467801099, 1577777355, -2684, 18936, 1334479843, 1798976524, 22738, 9612, 1640700379, 1357202321, 4568, 22036, 1910210614, 1320735749, 6568, -2328, 1526358294, 1666184099, 7276, 7864, 2046416302, 1914112260, -11532, 8514
    .word 101123591, 117835526, 101123590, 117835526, 101057797, 117901062, 84280582, 101058310, 101123847, 117901063, 101123845, 117900806
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
    .word 17912, 1851975981, 36514, 1162712455, -5186, 1897723395, -89564, 1666236287, 77814, 1218987918, -3676, 1775907090, -41968, 1591177462, -88302, 1114826413, 18304, 1917648447, -10630, 1108004657, -15618, 1075456921, 88950, 2135912934
    .word 82852, 1557721720, 4470, 1748698356, -41322, 1097391697, -88542, 1187613566, 38948, 2093545295, -16264, 1278806239, -63962, 1751326821, 45172, 2078063301, -3746, 1669799367, 57798, 1524849122, 38478, 1278532110, 105622, 2098679469
    .word 26446, 1297148488, -37626, 2089802814, 41272, 1667864265, 45754, 1339447299, 3184, 1082618322, -14304, 1671156173, -602, 1543368289, -13484, 1765378332, -12358, 1193158460, -112906, 1292354550, -2842, 1773268101, 5008, 1277889363
    .word 63172, 1662429709, 21902, 1870880205, 6768, 1199686574, 87924, 1486459184, -28488, 2049433782, 5280, 1114617209, -34990, 1929868335, -10340, 2060249205, 90400, 1547625914, 38568, 1483219903, -92976, 1459293970, -13102, 1571537655
    .word 589935624, -1468050274, 17308170, -1177092097, 2105506710, 1829012231, 914425456, -1593325310, -360598281, -619123542, 1817018120, 937280983, -1291377885, -17544958, -2129757953, 1633098760, -963739192, -1626880795, 791786178, -1381990093, 467856647, 514522495, 168238085, -807276243
    .word -398643583, -1293721338, -713884287, 1795758574, -327216360, -574195887, 1780157704, 167967181, 101151871, -486780922, -2130183081, -360594937, -499983967, 1678201135, -2115701236, -912874859, 1876544265, -2124579555, 738661120, 860736489, 435650989, -234428410, -1275464063, 705228533
    .word -180751369, 237600730, 233960711, 1535113360, 2131273982, 66592326, 117508128, -37033721, 2131621916, 1158228521, 2055152994, -99166957, 416535560, -382962049, -2130116445, -840791072, 539308524, 532795400, -213779969, 1342734173, 603336319, -657333988, -1501597177, -508750080
    .word 1174911754, -610694899, -1207747713, 2159879, -459079809, -2012738853, 310079752, -2115465645, -35519992, -630109892, -351887231, -23077891, -1861573503, 972604423, -732489343, -1106832628, 395861467, 1425839999, -212251128, -1212636, -167194078, -637698200, 151903684, -623839481
    .word 2144985633, 923336226, 2133804098, -601480935, 317321223, -34866494, 705134912, -472636801, -170404882, 867892487, 570331677, 923211393, -261696264, 2143853981, 2138988553, -15806732, -1190639054, 334681103, 1367292408, -492338937, 128375965, 738660115, 491894015, -1056168831
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
    .byte 68, -50, -52, 9, 13, 18, 62, 10, -21, 0, -17, -60, 5, -26, 12, 1, 14, -31, -32, -22, -32, -5, 2, -17
    .byte 16, 127, 32, 0, -63, 86, 22, -61, 27, 25, 8, -2, 23, 12, 9, -19, 18, 90, -61, 22, -38, -19, -33, -41
    .byte 16, -4, -65, -21, 24, 17, -25, 39, -11, 13, 38, 36, -19, 12, -23, -8, -12, 5, -15, -16, 11, -1, 6, 127
    .byte -75, 22, -7, -48, 26, -2, 59, -19, -12, -15, 46, 8, 20, -9, -20, -31, -33, -33, -31, -12, -22, 28, 6, -21
    .byte -29, -88, 30, 12, -10, 32, 106, -4, -4, -4, -24, 9, -25, 127, -21, 2, 53, -48, 40, -17, 20, -29, 47, -5
    .byte -50, -127, -20, -9, -32, 6, -24, -35, -3, 39, 16, -6, 8, 0, 13, 36, -29, 2, 112, -47, 71, -46, -5, -4
    .byte 28, -8, 3, -35, -4, -27, -26, -23, -15, 10, -56, 10, -12, 50, 23, -22, -5, 11, 32, -38, -49, -2, 77, 44
    .byte 11, -72, -47, 27, 13, -47, -25, -30, -13, -49, -20, 29, 36, -21, -12, -17, 22, 30, -9, 37, -11, -23, -32, -8
    .byte 59, -25, 63, 5, -40, 34, -15, -27, -85, 112, 5, -63, 1, 78, 49, -26, -84, -5, -10, -5, -5, -38, -5, -127
    .byte -14, 18, -49, -57, 19, -95, 119, 101, -55, -35, 3, -61, -30, -10, -30, -65, 47, -24, 110, 15, 105, 42, -18, -40
    .byte 112, 18, -21, -51, -10, -4, 44, 47, 61, -4, 37, 2, 37, 45, 11, 84, 0, 37, 23, -54, -3, -9, -82, -59
    .byte 38, -113, -25, 31, -42, 44, 121, -12, 18, 127, -12, -50, -57, -28, 123, -25, 74, -32, -74, 65, 4, -27, -27, -33
    .byte 67, -35, -4, 14, -89, 59, -99, 4, -10, 36, -24, 42, -64, 127, -22, 18, 71, -41, 11, -31, 111, -30, 17, -2
    .byte 9, 127, 3, -117, -6, -38, -52, -27, -6, 28, -13, 18, 46, 36, -40, 88, 72, 10, -34, 26, 29, -21, -10, -43
    .byte -11, -38, 4, -21, 14, -11, 62, 14, 25, 28, -74, 22, -60, 9, 44, -54, -3, 19, -78, -6, -58, -27, -89, 52
    .byte 32, -44, 64, 24, -29, -22, -11, 83, 28, -40, -51, 45, 1, 61, 31, 119, -32, 55, 16, 13, 15, -39, 19, 82
    .byte -33, -17, 35, -6, -28, 5, -15, 2, -91, -62, 35, -6, 46, 23, -16, -9, 17, 15, 9, -5, -25, -44, -82, 76
    .byte -99, -3, -80, 27, 3, 127, 16, -2, -22, 39, 10, -70, 49, -34, -15, 1, 53, -26, 19, 20, 1, -33, 8, 31
    .byte 127, -25, -69, 4, -20, -16, 1, -57, 21, -17, 31, 20, 9, -38, -16, 83, 87, 18, -34, -11, 13, 0, -25, -45
    .byte 6, -82, 93, 48, -36, -32, -24, 27, 43, 18, 40, 21, 66, -10, -50, -20, -56, -7, -15, 48, 15, 49, -56, 50
    .byte -86, -60, 27, -26, -14, 35, -6, -13, 28, 113, 36, 29, -62, 8, 35, 16, -67, -69, -8, 127, 0, -28, 16, 20
    .byte 45, 31, 52, -14, 38, -91, -26, 18, -3, 3, 3, 20, -19, -41, -13, -17, 32, 63, -80, 89, -3, 54, -1, -23
    .byte -27, 74, 8, 54, 54, 58, -27, 40, 79, -18, -125, -9, 47, -45, -127, 40, -72, 13, 53, -107, -88, 7, -11, -9
    .byte -61, 1, 9, -26, -13, 42, 1, -5, 35, -95, -58, -51, -9, -119, 38, 25, 4, 12, 9, -12, -71, -63, -37, -37
    .byte 36, -48, -35, 1, 26, 63, 51, 7, -55, 7, -46, -16, 17, 94, 0, 15, 68, -41, -3, 33, 65, 80, 59, 41
    .byte 56, -127, -14, -51, -73, -53, 33, 4, -16, 1, -12, -10, -53, 27, 7, -41, 3, -17, -15, -65, 108, -61, -88, -64
    .byte -57, -45, -5, 33, -30, 19, -3, 10, 28, -13, -56, -19, -80, 113, -48, -62, -16, 17, 0, -4, 24, -21, -26, 127
    .byte 43, 12, -83, -34, -19, -92, -68, 19, -15, 27, 41, -11, -27, -61, -3, 112, 29, 39, 9, -22, 70, 9, 43, -62
    .byte -73, -68, -10, -35, 127, -46, 11, 1, 18, -44, -47, 22, 6, 44, -6, 24, -36, -22, -75, -30, 35, 13, 50, -69
    .byte -3, -76, 29, 112, -22, -12, 21, -41, 21, 1, 6, 60, -22, 53, 9, 23, -41, 51, -60, -121, 82, 27, -66, -27
    .byte -20, -5, 75, 54, 42, -16, -57, -15, 9, 73, -50, -14, -41, 23, -5, -5, -111, -21, 1, -63, -26, 4, 20, -27
    .byte -63, -28, -15, -58, 22, 35, 11, -9, -65, -39, 68, -98, 2, -31, -81, 59, -1, -127, 6, -13, -24, 15, 14, 42
    .byte -127, -17, -26, -22, -62, 13, 114, 7, -1, -3, 45, -4, -16, -76, 32, 41, 25, 58, 6, -25, -74, -47, -31, -18
    .byte -15, 24, -69, 4, 21, 11, 36, 56, -1, 28, -7, -22, -31, -2, 29, 32, 2, -38, 17, 3, 15, -35, 28, 10
    .byte -63, -15, 28, 67, 11, -59, 49, 19, -1, -20, 44, -16, 64, 48, 21, 103, 3, -20, 16, -71, 49, 16, -108, -127
    .byte 31, -2, 10, -21, 22, -6, -7, 1, 14, -80, -72, -33, 13, -49, 36, -10, -79, 6, -12, 20, 47, -29, 26, -27
    .byte 9, -10, -16, -7, 127, -8, -30, -8, 0, 30, 16, 6, -12, 39, -41, -11, -60, 7, -14, -11, 24, -16, 24, -50
    .byte -17, 127, -28, 7, -2, 43, -27, -20, -9, 7, 6, -19, 13, 60, 12, 5, 20, -63, -7, 10, 48, -7, -27, -9
    .byte 5, -24, -7, -39, -33, -4, 38, -4, -34, 13, 25, -5, -7, 2, -51, -7, -9, -3, 35, -29, 19, -3, -54, 29
    .byte -35, 26, -78, 24, -19, 34, 57, -17, 8, -20, -3, 2, 23, -22, -44, 47, 39, 10, 40, -27, -24, -11, -1, 69
    .byte -45, 34, -20, 2, 37, -42, -7, 17, 34, 30, -14, 6, 20, -77, -10, -19, 37, -5, -58, 20, -30, 7, -107, -127
    .byte 0, 127, 36, 32, 14, -7, 13, 17, -37, -2, -6, 0, 9, -5, 14, 79, 10, -91, -46, -8, -16, 23, 33, -15
    .byte -32, 33, -10, 121, -26, -28, -31, -19, -7, -3, 20, 10, 8, 49, -39, -12, 72, 25, 8, 13, -63, 0, 13, -25
    .byte -92, 23, 5, 17, -2, 32, -5, -13, -51, -52, 119, 24, -32, 12, 86, -51, -27, -37, -3, -4, -46, 25, 14, 34
    .byte 15, -43, -8, -67, -62, 15, -127, 11, -27, -39, -21, 25, -12, -35, -5, -60, 49, 36, 34, 29, 16, -5, -25, 20
    .byte 94, 127, 31, 39, -30, 32, 13, -19, -32, 42, -9, 19, -16, 7, -15, 10, -3, 77, 92, 15, -6, -95, 6, -33
    .byte -2, -10, 1, -43, 31, -28, -20, 18, 69, 22, -42, 21, 8, -38, -11, -5, 22, 49, 38, 28, -3, -9, -50, -28
    .byte -112, 6, -114, 122, -46, 9, -12, 20, 7, -58, 24, 52, 28, -43, 24, 3, -35, -51, -81, 91, -27, -10, -33, -3
    .byte 59, 5, -70, -3, -33, -18, 69, 0, 2, -29, -2, -11, -9, 64, 3, 9, -52, 21, -41, 37, 16, -14, 127, -22
    .byte 36, 127, -7, 4, -9, -40, -12, -6, -26, 36, -16, -7, 8, -12, 1, 4, -46, 54, -8, -3, 48, 26, 14, 15
    .byte -12, 13, -95, 12, 16, -4, -51, 12, 8, 36, -35, 64, -7, 52, 48, 10, -39, 1, 20, 55, -2, -1, -7, -18
    .byte -15, 21, -109, 6, 5, 7, -2, -4, -35, 31, 33, -48, -9, -9, -9, 106, -26, -36, 18, 26, -17, 1, 6, 51
    .byte -72, -9, 47, 18, -55, -11, 99, -2, -46, -19, 13, -46, -45, -78, -67, -101, -19, -62, 10, -10, 89, 8, 15, -30
    .byte -52, 70, -18, 32, 21, 35, 11, -3, 21, 38, 22, -33, -42, 77, 26, 14, -78, -12, 34, 78, -15, 48, 75, 59
    .byte -22, -33, 13, -82, 42, 18, 48, -13, -69, 73, 127, -59, -31, -55, -78, 21, -53, -29, -36, 51, -4, 4, 82, 127
    .byte 30, 27, -19, 43, 52, -35, -48, -27, 33, 19, -26, 64, 24, -20, 33, -16, 38, -50, 26, -28, -2, 14, -39, 51
    .byte -20, 94, 49, -24, -31, -66, 56, 22, -5, 93, 4, -10, -39, 65, 14, 34, 1, -77, 13, 20, 45, 8, 17, -36
    .byte 80, 64, 1, 0, 40, -53, -60, 38, -5, 4, 8, 52, 40, -36, 20, 5, 49, 53, -127, 17, 59, 5, 127, -113
    .byte -98, -37, 28, -19, -89, 0, 87, -17, 1, 21, -44, -47, -36, 47, -111, -56, -15, -1, 11, -26, -23, -11, 92, -59
    .byte -4, -22, -4, 19, -62, -5, -44, -71, 6, -121, -44, -26, -2, -17, -13, -36, -60, -62, -48, -64, -31, 89, 32, -27
    .byte 37, 2, -96, -6, 22, 3, -44, 1, 22, -52, -121, 4, 10, 109, 76, -18, -17, 17, -86, -80, -47, -83, -89, 14
    .byte -32, -99, 75, -2, 117, -51, -90, 39, -19, -16, 28, 5, -24, -14, 14, 24, 51, -37, 14, -37, -34, 7, 86, 86
    .byte 127, 8, 63, -78, -57, 27, 68, 80, -46, 5, 32, -121, -8, -29, -6, 29, -32, 21, 31, 36, -92, -24, 63, 51
    .byte -92, 33, 16, 15, 45, -127, -11, -12, -42, -1, 30, -50, -12, 21, 53, 46, -4, 119, 16, -42, -19, -23, -4, -11
    .byte -64, -49, 83, -4, 8, 65, 45, 9, 33, 39, 5, -11, 104, -47, 25, 6, 70, -51, 33, 7, -78, 32, 78, 57
    .byte -42, 95, -22, -1, 98, -28, -55, 12, 10, 19, 13, 43, 59, -38, 18, 14, -21, -23, -16, 39, 62, -85, -29, 18
    .byte -127, -4, 11, 4, -35, 18, 34, -36, -59, -53, -8, -2, 16, 108, -91, 56, -27, -11, 5, 119, -18, -10, 70, 101
    .byte 32, -27, -59, 70, 15, -29, -127, -3, 24, -69, -36, 60, -32, -24, 10, 57, 12, 43, 53, 4, -13, -29, 17, 63
    .byte 24, -18, -9, 9, -49, 6, 127, -2, 22, 12, 24, -8, 25, 14, -24, -12, -127, -5, 57, 1, -1, 0, 92, 20
    .byte 35, 23, 12, -48, 58, -127, -4, 5, 14, -84, 17, -6, -9, -7, 0, -29, 20, -40, -25, 26, 30, 14, 35, -1
    .byte 10, -16, -72, 18, 6, 6, -50, 2, 19, 24, 109, -53, -6, 32, 31, -39, -8, -6, 33, 122, -11, -17, 109, -70
    .byte -6, 10, -51, 19, -13, -5, -3, 10, -20, -89, 12, -16, -42, 18, 63, 1, -24, -54, -11, 19, -10, 3, -11, -53
    .byte 57, 13, 0, 40, -11, 22, 106, -2, 80, 17, 18, 34, -8, 73, 14, 28, 101, 43, -31, -115, 21, 19, 50, -16
    .byte -57, -117, -39, 51, 20, 4, -4, -1, -62, 0, 22, -5, -6, 6, -7, -21, 5, 29, -57, 46, 72, -26, -82, -40
    .byte -81, -1, 4, 83, 45, -36, -6, 33, 44, -105, 0, -103, -42, 127, 84, -14, 83, 5, 5, 6, 31, 6, 13, 16
    .byte 79, 83, -108, -25, -17, -27, 20, -4, -37, -29, 47, 93, 15, 28, -16, -12, -22, -77, 55, 127, 5, -12, -12, 45
    .byte -18, -58, -69, -1, 24, 11, 59, 9, -57, -72, 16, 30, 52, -54, 28, 45, -83, -15, -47, 5, 22, 26, 15, 9
    .byte 5, 98, 21, -55, -40, -114, -36, -10, 23, -14, 7, -39, 72, 9, 4, -5, -55, 21, 20, 26, 35, -127, -7, 36
    .byte -69, 10, -75, 13, 4, -16, 11, -12, -1, -31, 27, -10, -21, 4, -5, -6, -127, 26, 9, 8, 29, -33, 59, 113
    .byte -103, 50, 32, -2, 38, 32, -33, 34, -16, -77, -33, -110, 18, 36, 43, -14, -27, 15, 0, -14, -30, 24, -10, -74
    .byte -33, 9, -17, -12, -36, 9, 20, 14, -17, -9, 1, 13, 14, 32, -11, -19, 1, -25, 11, -19, -12, -41, -7, -127
    .byte 48, -108, 34, 46, -17, -78, 9, -13, -15, -5, 6, -3, -16, -20, 14, 28, 18, 6, -24, -27, 30, 27, -26, -25
    .byte 20, 5, -8, -21, 6, -17, -38, 57, 11, -34, -9, 14, 0, 45, -50, -6, 21, 1, 96, -127, -17, 1, -30, 27
    .byte -36, -22, -60, -7, -47, -96, -64, -6, -32, -27, 13, 13, -36, -65, 32, 21, 5, 3, -20, -40, 0, 49, 0, 13
    .byte 33, -3, 4, -12, -31, -58, 92, -10, -66, 127, -26, -32, 5, -62, 107, -9, -9, 37, 54, -36, -106, -42, 25, 4
    .byte -54, -9, -30, 37, -1, 46, -21, 64, 27, 71, 20, -48, 29, -13, 30, 30, 33, 33, 9, -76, -37, 41, -100, 73
    .byte 17, -14, -59, 73, -122, -24, 45, 50, 54, -24, -39, -23, 20, 48, -2, 56, 22, -24, -1, -35, -25, 40, 29, -30
    .byte 56, -15, 35, -61, -27, -38, -32, 74, -35, 22, 75, 113, -120, 127, 33, -79, 23, 48, -20, 8, 48, -52, 39, -44
    .byte -26, 0, 64, 10, -2, -2, -77, -13, 16, 26, 8, -17, -26, -51, -20, 38, 33, 9, 22, -63, -26, -58, -4, 72
    .byte -3, 42, 43, 10, -23, 83, 5, -51, 50, 8, 2, 4, -57, 39, 0, 25, 76, 5, -9, -37, -45, -53, -17, 37
    .byte 42, -36, 127, 22, -127, 9, -50, -39, -38, 48, 55, -37, -30, -36, -25, 42, -30, 23, -116, -35, -46, 15, 15, -18
    .byte 9, -18, -25, -16, -9, -40, -3, -69, -29, -4, -30, -43, -24, -19, -4, -49, 20, -8, 20, -88, -49, -60, -23, -12
    .byte -15, 23, -127, -12, -9, 13, 2, 7, 42, -89, 17, -24, 52, 111, 33, 35, -19, 4, -96, -18, 28, -33, 12, -13
    .byte -37, 45, -21, -39, 44, 3, 22, 56, 39, 14, -13, -20, -28, -42, 4, -78, -23, 77, 26, -37, -91, 44, -17, 105
    .byte 12, -3, 53, 27, 37, 8, 26, 57, -1, -89, 114, -4, 33, 52, -8, 32, 67, -14, 10, 20, 15, -19, 4, -71
    .byte -117, -5, -49, 1, 11, 127, -62, 26, 39, -80, -9, -119, 16, 104, 46, -17, -36, -19, -70, -58, 71, -25, 31, -100
    .byte -22, -23, 35, -1, 74, 6, 70, 8, 18, -4, -6, 28, -127, 46, 49, -37, -7, -29, -4, 26, 31, -12, 58, -18
    .byte 111, -127, -6, 30, -30, 31, -64, -14, -26, -36, 6, -8, 52, 17, -11, -22, -3, 60, 12, 13, 15, -19, -92, -19
    .byte -34, -23, 9, -43, 8, -19, -67, -19, 53, -27, 37, 51, -41, 80, 8, 2, -72, 12, 4, -61, 26, -4, -14, 60
    .byte 28, -45, 3, -18, -35, 39, 44, 11, -13, 8, 23, -48, 35, -27, 5, 29, 14, -40, -10, -7, -23, -76, 5, 47
    .byte -88, -39, 21, 11, 118, 10, 61, 10, 21, -10, -5, 0, -24, 34, -65, -58, 35, -42, 26, 33, 94, -4, -25, 54
    .byte 31, -127, 13, 40, 70, -94, 54, -42, 32, -32, 8, -24, -118, -98, 15, 23, -5, -36, 36, 21, 34, 16, 100, -10
    .byte -32, -21, -43, -25, 19, 43, -27, -89, 27, -45, 79, -47, -32, -1, -97, -26, -16, 4, 16, -87, -46, -36, 27, -124
    .byte -28, -18, -8, 0, 16, 30, -76, -50, 9, -7, 86, 7, -34, -54, 38, 20, -49, -42, 15, -30, 127, 98, -94, -12
    .byte -32, 78, 32, -19, 85, -37, 7, -17, -4, 124, 36, -45, 19, -30, 26, 15, -26, 23, -11, -11, -10, -29, 70, 4
    .byte -10, 19, -11, 0, -19, 9, 16, -9, 18, 125, -31, 58, 29, 52, -20, 10, 32, 102, 60, -34, 56, -39, -72, 8
    .byte 52, 58, -24, -75, -82, -19, -23, 55, -15, 127, 94, 6, 16, 71, 26, 42, -57, -18, -22, -55, 24, -24, 48, 58
    .byte -22, 0, 34, 47, 10, 3, 5, 75, 61, -3, 17, 56, -45, 31, 127, -12, 22, -12, -47, -9, 7, -17, -11, 34
    .byte 12, 10, 26, 17, -36, 29, 40, -23, 20, 56, -43, -42, -19, -84, -36, 77, 107, -11, 61, 13, 42, -9, -48, 24
    .byte 13, -21, 10, -35, -123, -93, 4, 35, -45, -26, -6, -27, -49, -31, 4, -17, 16, -7, -43, 63, -22, 50, -44, 17
    .byte -2, -42, -43, -46, 5, 57, -61, 83, 57, -41, 64, 14, -14, -47, 30, 31, -71, -5, 1, 30, 127, 30, 5, 3
    .byte 39, 65, -110, 34, 10, 5, -66, 24, 31, -31, 45, 127, 18, -103, -37, -25, 2, -36, 9, 45, 20, -16, -13, 80
    .byte -5, 9, 127, -16, -22, -127, 6, 61, -46, 124, -32, 86, 34, -103, 4, -40, -15, -44, 19, 3, 18, -2, -4, 50
    .byte -55, 60, 16, 83, 112, -35, -15, -33, -14, 35, 36, -65, 47, -10, -3, 39, 72, -31, -87, -2, 1, -9, 62, 5
    .byte 63, -42, -22, 9, -2, 50, -73, -37, 10, 78, 42, -1, 100, 23, 4, -11, -2, -14, 70, -54, -3, -34, -12, -28
    .byte -36, -83, -76, -36, 74, 36, 10, 8, 16, 37, -70, -20, 28, 3, 18, 53, 8, -5, -5, -27, 10, 30, 41, -11
    .byte 23, 33, -107, -11, -3, -27, -32, -21, -11, -25, -20, 47, -77, 59, 9, 4, 27, -2, -74, 4, -34, 37, -66, 25
    .byte -2, 121, -24, 21, 78, 40, -89, -50, 6, -2, 4, -16, -27, -17, 8, -27, -41, -7, 17, 34, 17, 0, 25, 5
    .byte 5, 18, 7, -4, -4, -53, 11, -56, 14, -57, 1, 21, -55, 48, -82, 21, 53, 21, -33, -11, -26, 39, 23, 65
    .byte 17, -21, 38, 8, -15, -15, -33, -127, -27, 34, 3, -127, 9, 81, -95, -50, -28, 12, 1, -31, 12, 46, 46, 7
    .byte -59, 26, 51, -2, -35, 17, 6, -14, -20, 96, -26, -11, 75, 36, -34, 11, 17, -12, 26, 12, -127, 4, -49, 11
    .byte -22, -114, -20, 26, -2, 20, -37, 3, -24, 40, 9, -8, 63, -47, -20, -85, 50, -4, 23, 25, 17, -31, 52, -80
    .byte -12, -17, 25, -44, -54, 2, -37, -35, 7, 13, 42, 65, -35, -19, 35, -8, 6, -2, 55, -127, -61, 19, 21, 44
    .byte -12, -38, -43, -9, -59, 72, 19, -33, 79, 41, -66, 47, 41, 40, -28, -80, -4, -18, 20, -7, 1, 14, 17, -32
    .byte -24, -70, 5, 25, -37, -14, 60, 9, 37, -9, -34, 17, -16, 66, -68, 24, -88, -127, -49, 40, -21, 1, -9, -45
    .byte 113, -86, 33, 4, 35, 24, 46, 53, 59, -21, 12, 28, 18, 6, 17, 33, 0, -54, 13, 23, 35, -58, -15, 26
    .byte 27, 41, 42, -22, -27, -13, 49, 46, 25, -31, 42, 13, -7, 48, 127, 20, 17, -10, -19, 62, 44, -7, 89, -91
    .byte -40, 79, 16, -13, -63, 49, -49, 8, -22, -53, -18, -15, -12, 7, 15, 26, -52, -35, 21, 16, 60, 6, 6, 62
    .byte -2, -63, 44, 14, 127, -23, 49, 9, 23, 120, -23, 22, 23, 31, -24, 30, -66, -18, -7, -115, -68, 25, 9, 2
    .byte -58, 95, 20, -25, 19, 92, 27, -38, 7, -28, -22, -88, 12, -1, 19, -5, 66, 56, 127, -25, 70, -101, 34, -78
    .byte 37, 23, 71, 29, 13, -12, 2, 40, -37, -13, -3, -3, 26, 71, -73, -10, 79, -6, -82, 23, -126, 1, -63, 6
    .byte 38, -16, 27, 1, -25, -7, -6, -9, 96, 8, -88, -9, -29, 28, -35, 78, 7, 70, 52, -29, 6, 61, -10, 25
    .byte 18, -31, 116, 10, -22, 35, -45, 13, 22, 87, 12, -12, -16, -31, -2, 13, -26, 4, 127, -59, 3, 3, -63, -27
    .byte -43, -15, -25, -18, -30, 127, 18, 18, 15, 24, 8, 25, -5, -13, -11, 29, 114, 22, -27, -35, -31, 5, 15, 10
    .byte -49, 3, -85, 9, 4, -34, -2, 34, -21, 74, 10, -87, -16, 1, -37, 17, 34, -8, -46, 11, 11, 3, 16, 10
    .byte -80, 62, -11, -11, 20, 61, -32, -6, -20, -77, 9, 78, -54, 25, 69, -70, -84, 11, -22, 4, 6, 35, 20, -11
    .byte 10, -24, 52, 6, -4, 5, 2, -10, -1, 62, 30, -57, 127, -66, 11, 64, 4, -3, 4, 30, 71, 83, -79, -14
    .byte 20, -127, -37, 3, 2, -43, -28, -29, -16, -15, -13, -3, -80, -14, 7, -9, 66, -29, -62, 6, -4, -39, -23, 15
    .byte -40, 8, 44, -38, 86, 33, -7, 78, 22, 0, -47, -28, 23, -39, -99, 57, -15, 10, -7, 45, 6, -20, -29, -10
    .byte -6, -16, -4, 0, 54, -65, 36, 15, -21, -73, 47, 88, -27, 115, 38, 22, -12, -15, 10, 74, 1, -18, 10, 79
    .byte 47, -127, 39, -4, -13, -1, -23, 4, 9, 8, -7, -93, 50, -51, 21, -29, 35, -10, 119, 65, -58, 32, 30, -11
    .byte -59, 4, -59, 39, 26, -127, -52, -18, -10, 23, 9, 2, 2, 8, -10, -90, -97, -4, -53, -67, -84, -28, 23, -39
    .byte -49, 61, -39, -40, 22, -17, 64, -7, 23, 54, 104, -41, -3, -6, 8, -12, 8, 45, 73, 68, -39, 2, 8, -36
    .byte 57, 72, 12, -16, 10, 23, -1, -1, -21, 83, -11, 35, -27, 32, 42, -11, 49, 20, 16, 120, -39, 71, 8, -10
    .size tc_weights_4, . - tc_weights_4

    .section .rodata.tc_stage_4, "a", %progbits
    .balign 4
    .global tc_stage_4
    .type tc_stage_4, %object
tc_stage_4:
    .word 1823287401, 1096069514, 6982, -8728, 1287294229, 1194114357, 10376, 7678, 1590426543, 1300774579, 4948, -2454, 1331266840, 1340409720, 13888, 6, 1232136325, 1862178594, -188, 9832, 1893892965, 1495574353, 4840, 10744
    .word 1778446504, 1124624924, 9310, -2728, 1276900762, 1351516259, 18336, -234, 1538712891, 1127154784, 15462, -2904, 2031768012, 2050824423, 4704, -2026, 1172464560, 1901039120, -2732, 2260, 1216876425, 1339052109, 23010, 11854
    .word 1474822467, 1675858906, -4428, 576, 1107599452, 1761121868, 6060, -3690, 1777279887, 1668644532, 15046, 4732, 1194647492, 1939759659, 510, -3760, 1834945016, 1822730171, 1478, -6730, 1964403398, 2093192935, 3822, 1646
    .word 1981414474, 1122565298, -3796, -4656, 1739304964, 2109437533, 15328, -10538, 1847194702, 1132572292, 7046, 10294, 2070923112, 1787775892, 3334, 9304, 1111283203, 1087816617, -718, 24234, 1734878621, 1357976358, 12862, -10998
    .word 1141458671, 1876395799, 5152, 2162, 1735091312, 1514758337, 538, 11118, 1086381608, 1616291244, -6074, -2342, 1708563921, 2033186019, -538, 7258, 2112842877, 1132428552, 5866, -12558, 1093226720, 1226465862, -1222, 9046
    .word 1795151531, 1964772034, 8884, 5302, 2130154787, 1716242584, 9852, -6112, 1698760334, 1708875916, -3552, 158, 1458721611, 1120322294, 3842, -5052, 1132931436, 1744076160, 7626, -2916, 1882367825, 1209551169, -10010, 2664
    .word 117835271, 117901063, 101123846, 101058310, 117900806, 84346374, 117835527, 117835527, 117901063, 117835527, 117900550, 117835270, 117835526, 117901063, 101058056, 117900807, 101123847, 101123846
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
    .word -26412, 1160652482, 164218, 1469695460, 76868, 1314867514, 122996, 1300617653, 54292, 1476045909, 140898, 1662913584, 5116, 1115694722, 103616, 1391090325, -39864, 1356269967, -85304, 1114099143, 72710, 1175278878, -135774, 1721154946
    .word -33738, 1620520895, 10490, 1726836403, 61284, 1172564265, 107260, 1231627157, -7850, 1342563927, 29092, 1436209142, 43776, 1154453547, 98562, 1541446629, 40096, 1728638784, -122856, 1804573475, 56408, 1329753714, -96654, 1574677403
    .word 37554, 1122309548, 129364, 1633262647, 100230, 1832183681, 125506, 1190952771, 94208, 1498554050, -3992, 1678970637, 93434, 1272062878, 15562, 1852684533, 23992, 1802158891, 100690, 1416902094, 84756, 1454185778, -133908, 1548286399
    .word -109298, 1713419035, 120030, 1243079985, 106720, 2136653904, 69138, 1338767981, 157972, 1651916951, -108616, 1331558461, -132036, 1140012342, 72104, 1690475047, 126198, 1342302073, 37146, 1819944973, 125718, 1601222681, 109772, 1075236839
    .word -17248, 1409017903, -151920, 1513616686, 76732, 1958517346, 42058, 1274317194, -115570, 1304563455, 4772, 1562173371, 149992, 1143811285, 36746, 1138083846, 80076, 1134708602, 113526, 1172329701, 155226, 2068961640, 109550, 2033799294
    .word -110216, 1544408899, -103558, 1468246426, 32738, 1651822620, 41140, 1077879204, 157032, 1166909940, -139736, 1284881057, 155876, 1641011652, 59328, 1652452964, 99334, 1538051984, -96552, 1478650258, 81024, 1078381618, 39574, 1332172873
    .word -456604665, 1641981081, 570959743, 1549869373, 2138775869, 403765512, 2030112246, -16300417, 1967795255, 992935551, 167964168, 103359457, -49774771, 2133801529, 357398362, -991344121, 2142621806, 1510520077, 1109480831, 167370038, 1449810184, -1293448063, -368669545, -1227250303
    .word -1046817, 2139040520, 219816223, -1224156448, -940985160, -2122214668, -1601928952, 504108301, -1240979683, 1644672897, 975573093, 727940872, 1844899515, 1208531243, 1669263184, -327202649, 302464520, 780251031, -737648583, 1219952490, -478158052, 981432327, -805629160, -435636808
    .word 2144731416, 1533864828, 644054792, -287763938, -821507876, -2119318128, -659240023, 946241032, 285035851, -1375174193, -1581869951, 98226402, -99363321, 738383043, 252210303, 2135811847, 978079841, -1717179127, 1615757172, 923300734, 1494249087, 1209985088, 233291272, 627081044
    .word 185092412, 1650199039, -746482657, 181860616, 813655273, 738744155, -51740846, -1313741801, -709915896, 2062025732, -167216001, 640286224, 1686068014, 592062728, -733511820, -603458592, -1836985905, -810362466, -741809656, -625704559, 2131220926, 1229282937, -118818538, 1702839817
    .word -1235125414, 1476984538, 655323263, -774776790, 37049353, 1665236833, -687338127, -1495742522, -1230536260, -2122139385, -1076056113, 319344298, 2067197691, 422189695, 104268552, 928477055, -418904760, -323940122, 998207472, 927286793, 1092250751, 1728586056, 573340543, 401075505
    .word 1202506248, -1838755386, -2130214956, -1400436289, -576676680, -116385528, 1310660352, -1073207425, 220064452, 662665472, -437389818, -574640698, -1610041727, 1244365187, 1031092741, 440991752, 109015622, 67657054, -876550395, 1384087264, 200793095, 1996560428, -133676417, 1548804631
    .word 2138320172, 890973448, 893483903, 554253413, 1715175266, -235802562, -909833465, -2099130383, 17342337, -2118859805, -845430868, -690626296, -697204874, -452520452, 844174863, -2127990532, 342059272, 1210869375, -1274605222, -2120234326, -39142996, 1010696968, 307986252, -1459070604
    .word 1868138370, 847207529, 1501512456, 320553774, -569964537, -1192966461, -674040447, 509110792, -1154187407, -804734783, 1686104800, 317842251, 0
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
    .byte 23, 34, 27, 50, 40, 127, -42, 45, 28, -58, -22, -27, 81, -13, -64, -22, -3, -22, 78, -2, -67, -5, -53, 15
    .byte 9, -2, 28, 31, -33, 18, -21, 7, -8, 63, 21, -83, -25, -22, -9, 15, 25, 26, 13, 16, -32, 1, -59, -5
    .byte 79, 28, 27, 6, -62, 44, 33, 26, -8, -7, -43, -33, 54, -8, 48, 6, 41, 21, -30, -3, -25, -32, -53, 46
    .byte 10, 127, 4, 43, -7, 53, 12, 21, -103, 44, 17, 35, -101, -1, -8, -4, 25, -28, 49, 13, 15, 0, -5, -16
    .byte -29, -4, -17, 3, -29, -8, -21, -54, -7, 29, -31, -15, 15, -39, -39, 31, 108, 20, 25, 38, 38, -8, 15, 49
    .byte -20, 24, -35, -9, 8, 10, -3, 6, 21, 14, -58, -59, 57, 9, -33, -20, 6, -36, 40, -49, -26, -29, 38, -52
    .byte 9, -10, -7, -31, 5, -126, -29, 35, 2, -49, 10, 127, -78, 34, -43, -16, 36, -16, -22, -25, -70, -45, -12, -60
    .byte -9, -27, 9, -5, 80, 47, -9, -105, 13, 4, 14, -109, -30, -92, 107, -96, 3, 1, 24, -10, -38, -22, -95, -38
    .byte -71, 44, 11, 118, 94, 7, -20, -73, 26, 47, 22, 21, -113, 82, 12, 2, 10, 53, 23, -9, 1, -49, -34, 15
    .byte -47, 63, 17, 54, 21, 127, 68, 36, 29, -5, -12, 20, -105, -67, -11, -29, 35, -33, 39, -12, -20, -5, -11, 3
    .byte 18, 7, 5, -18, 10, -2, 1, 87, -22, 38, 66, 20, -4, 81, -28, 31, -49, 35, 14, -97, -21, -14, 32, -55
    .byte -6, 41, 29, -10, 33, -26, -37, -44, 11, 7, -42, 52, 83, -15, -12, 8, 22, -36, -20, 77, 52, 63, -23, 80
    .byte -28, 39, -4, 63, 68, -27, -48, 63, 67, 48, -22, -37, 19, 39, -73, 45, -38, -44, 66, 8, 70, -17, -32, 7
    .byte -18, 10, 54, -45, -5, 33, 46, -64, -4, -51, -29, -70, 60, -28, 11, -48, -63, 38, 15, 40, -30, 31, 2, 8
    .byte -68, 59, -37, 19, -35, 14, -41, 49, 84, 14, -33, 46, -23, -10, -24, 6, 12, -10, -27, -21, 47, 6, 5, 3
    .byte 40, 127, 5, -85, 11, 8, -72, -91, -32, 88, -2, -11, 18, 16, -9, -60, 22, 24, 3, 0, 13, -31, 9, 38
    .byte 17, 10, 26, 20, 25, -12, -4, 26, -95, 65, 9, 28, -42, 127, 58, 34, 107, -27, -102, 106, 39, -36, -75, 48
    .byte -24, 23, -58, 38, 14, 56, -30, 10, 100, 58, -38, -37, 9, -1, -41, 10, 48, 18, -71, 36, -35, -39, -25, -7
    .byte 4, -76, -66, 81, -17, -88, -76, 52, 49, -20, -65, 36, -61, 119, -74, 18, 51, 15, -15, 28, 5, 8, -23, 6
    .byte -53, -11, -19, -51, -17, 76, 76, -3, 17, -49, -127, -45, -6, 7, 4, -127, 19, 4, -11, -24, 24, 11, -22, -42
    .byte -77, 22, -14, 0, -40, -13, -51, 62, 38, 0, -10, 17, -55, 88, -33, -2, 10, -28, -67, 13, 14, 46, 44, 0
    .byte 61, -82, -44, -100, -25, 104, -22, 79, -41, -8, -30, 0, 1, 19, 7, 0, -10, 25, -19, -88, 54, -26, 14, 53
    .byte 0, 24, 66, 18, 7, -18, -17, -43, -14, 60, -23, 1, -56, 27, 100, 33, -25, 66, -13, 9, 115, -33, -35, 31
    .byte -14, 1, 12, -16, -42, -1, 4, 127, 0, -13, -7, -50, 45, -25, -2, -9, 20, -15, -120, -51, 1, 36, -35, -12
    .byte -10, -28, -3, -46, 15, 18, -16, -48, -60, 16, 30, -4, -1, -26, 5, 4, -9, 55, 19, 12, 0, 17, -8, -14
    .byte 11, 35, 17, -28, -5, -12, 12, 27, 4, -52, -78, -20, 1, 14, -22, -4, -68, -5, -6, -2, 3, -18, 54, -8
    .byte 22, -12, 2, 54, 21, 34, -8, 24, -49, -34, -8, -6, -20, -57, -12, 57, 43, 24, 17, -22, -53, 18, 26, 7
    .byte -10, -84, -9, -55, -6, -127, -16, 28, 15, -6, 26, 18, 69, -22, 0, -4, -51, -55, -2, 89, 19, -24, 7, -52
    .byte -26, 2, 24, 26, 27, 3, -39, -18, -12, 0, 10, 13, 3, -73, 12, 3, -8, 48, 22, -22, -49, -23, 0, -26
    .byte 6, 19, -3, 42, 21, 7, 12, -3, 0, 43, 24, -30, -44, 7, 23, 28, -14, -14, 21, -127, 1, -26, 47, 0
    .byte -9, -18, -11, -54, 28, 3, -48, -104, 69, -21, 18, -69, 42, 21, -66, 29, -55, 28, -16, 21, 12, 19, -54, -7
    .byte 24, 18, 30, -63, -2, -38, 26, -43, 42, 5, -77, -43, 43, -53, -58, -25, -38, 32, -65, 11, 24, 5, 13, 4
    .byte -74, 25, -26, -27, 5, -127, -5, 26, -45, 9, -28, 6, 8, 21, -11, -11, -42, 0, -41, 38, -5, 18, -22, 7
    .byte 19, -25, -7, 10, -14, -22, 3, -31, -33, 12, 14, -13, 22, -2, -15, 12, -20, -36, -5, -104, 20, 10, 37, -64
    .byte 36, 20, -29, -56, -55, -24, 16, 16, 5, -49, -52, -60, 15, -17, -61, 28, -23, -30, 60, -46, 30, 20, 40, -49
    .byte -44, -46, -4, -124, 51, 25, 15, -99, 127, -16, -49, -38, 22, 30, 48, 106, 19, 6, -15, 11, 4, -42, 10, 67
    .byte 31, 55, -60, -120, 75, 20, 29, 75, -79, 100, 35, 40, 8, -39, -10, -72, 36, -4, 27, -9, 11, -13, 35, -16
    .byte 0, -12, -23, 0, 12, -88, -6, 8, -37, -51, -24, -16, -24, 3, -21, -88, 23, 19, 12, 10, -22, 19, 18, 35
    .byte -43, 7, -35, -79, -39, -70, -48, 24, 71, -16, -27, -16, -21, 8, -81, 18, 3, -9, 79, 54, -63, -79, -34, -3
    .byte 31, 101, 21, 115, 11, 29, 45, -10, 63, 28, 37, 18, 111, -11, -4, 16, -32, 11, 28, 14, -28, 29, -13, -103
    .byte -12, 0, -62, -37, 14, -7, 39, -49, 38, 33, 50, -39, 32, 12, -73, 8, -47, 2, -45, -8, 39, -94, -16, 99
    .byte 25, 55, 63, -17, 5, 49, -6, 4, -16, 51, -127, 4, 77, -9, -44, 9, 54, 28, 8, 50, -12, 36, 23, -127
    .byte -107, -117, 70, -35, 10, -44, -35, 9, -75, 102, -69, -3, 12, 63, -22, 91, -13, 51, 38, 3, 5, -12, 112, 18
    .byte -5, -78, -4, -63, 25, 24, 50, 19, 0, 22, -67, 63, -31, -41, -1, -22, 24, -2, 38, 64, 5, 47, 2, 45
    .byte -67, 74, 127, -19, -51, 6, 61, -82, 8, -15, -122, -17, 36, 44, -113, -12, 36, -25, -122, -25, -54, -57, -41, -57
    .byte -4, -43, 111, -38, 14, 72, -56, 85, 95, -7, 27, -8, 5, -30, 32, 40, 2, 5, -14, -60, 11, -3, -14, 5
    .byte 17, -45, 62, 49, -60, -16, 24, 16, -35, 47, 2, -45, -35, -16, -22, 100, 43, -32, -71, -20, 11, 11, 37, -110
    .byte -13, 16, 19, -65, 64, 4, 22, 43, -41, 27, 1, 59, -127, 4, 93, 20, -4, 22, -33, -57, -9, 31, -73, 9
    .byte 13, -43, 30, -20, 22, 99, -16, 44, -49, -71, 84, 32, 35, -9, -49, 13, 13, -1, -12, -15, -11, 12, 30, -5
    .byte -35, -11, 35, 59, -31, -44, -31, -18, -3, -16, -8, 116, 1, 57, -25, -127, -3, -19, 32, -11, -34, 8, -100, -37
    .byte 127, -12, -10, 26, -41, 27, 55, 62, -50, 23, -5, 28, -11, 28, -12, 4, 10, 6, -6, -17, 37, -7, 39, 19
    .byte -7, -18, -21, -11, 5, -29, -36, -8, 120, -3, 14, 7, -14, -28, -3, 14, -25, 34, 6, -8, 72, -13, -19, 20
    .byte -2, 3, 41, -13, 95, -9, 37, 60, -8, -47, 32, -18, 6, 14, 58, 31, -9, 27, -50, 25, 37, -14, -22, 7
    .byte -45, -20, 7, 28, 22, 42, -4, -44, 32, -40, -43, 49, 61, -2, 22, -35, -4, -14, 10, -36, -67, -15, 23, 16
    .byte -55, -46, -68, 4, -35, -56, 25, -29, -10, -20, -82, -57, 103, 41, -63, -75, 28, 34, 98, -39, -33, 13, 57, 50
    .byte 37, -49, -20, -104, 14, -5, -16, 7, 34, 3, -127, 1, 11, 20, -44, 95, 32, 2, -58, 29, 20, -10, -56, 37
    .byte -65, -100, 20, 2, -9, -127, 27, -11, -5, 2, 22, 87, -47, 8, 42, 17, -44, -53, 75, 8, 13, 8, -3, 42
    .byte 2, 86, -8, -41, 4, -119, -4, 39, -72, 35, -22, -38, -6, 20, 47, 5, 72, 104, -7, -60, 38, 8, 29, 20
    .byte 4, -1, -109, 28, 9, 5, -30, 1, -30, 12, -11, 66, 18, 28, -67, 32, 52, -103, -7, 25, -44, 24, 29, 73
    .byte 43, -3, -38, -77, -4, -4, -7, 23, -9, -12, -8, -64, 65, -3, -53, 31, 15, -31, -1, 114, -67, 13, -4, -4
    .byte 19, 0, -6, 19, 32, 127, -38, -6, 46, 9, -26, -24, 4, -36, 47, -65, -52, -13, 45, 19, 3, 11, 56, -29
    .byte -26, 3, -31, -31, 12, 19, -15, 52, 8, 16, -40, -14, -18, 32, -57, 42, -11, 15, -5, -13, -20, -5, -30, 21
    .byte -127, -41, 34, 36, 50, -5, -42, -31, 4, 10, 23, -50, -54, -9, 17, 11, 22, 9, -46, 2, 6, -14, 95, -31
    .byte 13, 21, 9, -43, 11, 49, -18, 33, 3, 17, -10, -2, 57, 3, -6, 3, 39, -32, 26, 23, -9, -32, 31, -6
    .byte 4, 1, 4, 29, 36, -4, 38, -50, -19, 54, 19, 8, -20, 10, -13, -7, 65, -25, 44, 43, 75, -27, -53, -11
    .byte -10, -8, -8, 4, 10, -6, 10, 27, 36, -3, -19, -42, 20, 4, -74, 30, -36, -9, 47, 60, 42, 13, 6, 32
    .byte 110, -6, -3, 0, 10, 3, -34, 46, 88, -7, -127, -57, 28, 32, 11, -40, -29, -2, -39, -18, 14, -1, -68, -31
    .byte -68, -53, -8, -47, -37, 47, -61, 17, -72, 22, 47, -69, -42, 15, 68, -6, -19, -20, -29, -18, -26, -15, 57, 12
    .byte 8, 3, -79, 64, -95, 47, 12, -20, 0, 76, 36, -6, 20, 56, 38, -23, -61, -27, -92, -16, 15, 38, -127, -35
    .byte -18, 80, -13, -58, -3, -106, -39, 59, -40, 12, -45, -26, -36, -7, -28, -51, 60, -18, 0, 55, -55, -42, -23, 112
    .byte 41, -7, 38, -65, 0, 19, 32, 104, 1, -19, -58, -54, -6, -35, 44, 20, 42, 32, -94, 72, 0, -54, -69, 116
    .byte 4, 3, -63, -24, -3, 21, -13, 28, 48, -42, -38, -45, 88, 7, -107, 49, 75, 0, -18, 5, -92, -16, 56, -67
    .byte -12, 101, 3, 69, 38, 77, -18, 26, -1, -5, -24, 34, -28, -57, -27, 1, 33, 16, 2, 0, -26, 4, 45, -33
    .byte 30, 43, -40, -2, 14, 17, -17, -55, -6, -39, 18, 61, -8, 36, 63, -127, -47, 26, -38, -3, -19, 11, -8, -6
    .byte 84, 42, 45, 14, 14, -13, 28, 41, 33, -47, 35, 21, -37, 18, -39, 11, -22, 25, -57, 21, -26, -52, 85, 7
    .byte 8, 21, 5, 11, -19, 100, 6, -11, -59, -22, 38, -23, -15, -2, 34, 2, -40, -37, -13, 30, -74, -78, -6, 58
    .byte -25, -12, 11, 46, 18, -24, -8, 2, 28, 2, -13, 16, 16, 5, 52, 1, -27, -86, -26, 88, 7, 33, -97, -11
    .byte 23, 23, -15, 20, 13, 12, -78, -16, -91, -23, 29, -6, 15, 14, -14, -2, -82, -22, 63, -127, -37, 39, 55, -109
    .byte 75, 2, 43, -33, 29, 21, 3, 34, 9, 11, -17, 33, -62, -3, -53, 104, -47, 28, 67, 27, 15, -3, -5, -1
    .byte 5, 70, 6, -21, -5, -7, -36, -12, 13, -33, 23, -68, -14, 22, 9, 2, -48, 2, 59, 31, -3, -5, 75, -1
    .byte 32, 37, 26, 27, -127, 84, 52, 33, 22, -11, 77, -42, -35, 30, 25, -38, -71, 2, -51, -8, -6, 2, -64, -17
    .byte 48, -18, 5, 30, -16, 76, 22, 10, 25, 9, 47, 23, -37, -10, 19, -10, -45, -3, -74, 37, 59, -44, 63, -87
    .byte -16, 46, 16, 7, 26, -13, -13, -9, 8, 19, -127, -21, -38, 75, 20, 80, -11, 16, 22, 72, -11, 21, -36, -50
    .byte -15, -7, -57, 33, 17, 11, 21, 74, 41, -17, 12, -5, 5, 26, 19, 19, -61, -9, -56, -73, -32, 33, -72, -60
    .byte 35, 127, -35, -22, 7, 18, 52, -51, 9, 56, -29, 27, 71, 48, -116, -96, -8, -5, 8, 15, -24, 81, 32, 49
    .byte 10, 70, -49, -52, 21, -4, -40, -8, -20, 25, -12, -23, -56, 29, -74, -29, 29, 35, -7, -17, 11, -20, 85, 73
    .byte 97, -19, 1, 67, 49, 61, 14, -12, 12, -6, 24, -3, -32, 30, 37, 9, 23, 49, 58, 17, -47, 35, 49, 15
    .byte -31, -10, -10, -94, 9, 47, 22, 63, -11, 3, -13, 15, 71, -10, -11, 32, 39, -20, 31, -22, -15, 45, -68, 36
    .byte 17, -15, -17, -62, -67, 18, -73, 123, -12, 22, -15, -20, -3, 44, 79, -38, -98, 34, -40, -8, 49, -21, 51, -127
    .byte 0, 31, -38, 7, -38, 32, -10, 28, 16, 41, -8, -64, -89, 29, -37, 92, 40, -34, -25, 4, -25, -13, 23, -60
    .byte 12, 72, 7, 14, 28, 53, 28, 84, 5, -76, 127, -48, -105, -34, -22, -94, 0, -18, 5, -14, -20, -28, -5, 27
    .byte 28, 30, 50, 73, -31, 31, -25, 29, -28, 20, -8, 19, -20, 62, -58, 21, -24, 0, -7, 25, -4, 4, 18, 53
    .byte 29, 62, 21, 0, 38, 35, -44, -2, -58, -45, 40, -18, -10, 5, -11, 42, -56, -49, -38, 15, 47, 35, -12, 1
    .byte -16, -62, -22, 2, 41, 102, 53, -19, 66, 2, 24, -6, 40, -17, 26, 27, -95, -36, -6, -11, 54, -19, -50, -14
    .byte 23, -6, -20, -34, -77, -19, -72, 27, 11, 51, -2, -8, 40, 1, -39, -58, -46, -13, -75, 23, 90, -11, 18, 99
    .byte 25, 1, -6, 15, -23, -11, -37, 110, 0, -19, 21, 57, -127, -38, 8, -32, 6, 8, 4, 0, -10, 48, 61, -126
    .byte -44, -58, -3, 17, -23, -37, -13, -31, -8, -47, 47, -28, -8, 30, -9, -78, -23, 48, -11, 6, 13, 4, -5, 21
    .byte 10, -28, -20, 38, 3, -6, -17, 0, -16, -9, -71, 8, 14, -12, 3, -46, 46, 21, 20, 24, 0, -20, -103, -24
    .byte -16, 127, 65, -6, -43, -45, 20, -65, -9, 37, -18, 2, -7, -25, -71, 16, -15, -1, -18, -23, -1, -19, -59, 45
    .byte 18, 89, -18, -55, -4, -127, -4, -6, 4, 5, 10, 4, -96, 0, -22, -2, -20, 19, -44, -36, -53, 33, -61, 13
    .byte -17, -14, -23, -2, -54, 19, 49, -10, -17, 49, 9, -70, 36, -1, -48, -43, -72, 38, -70, -80, 19, 47, 21, -39
    .byte -28, 12, 12, -10, 18, -23, 10, -22, -68, 35, 2, -73, -19, 43, -77, -49, 3, 15, 50, 6, -56, 34, 15, 20
    .byte -64, 75, -60, -84, -17, -3, -54, 20, 19, 52, -10, -20, -34, 14, 0, -10, -30, -43, 11, -37, -11, 17, 65, 7
    .byte -55, 2, 85, 6, 37, 15, -37, 20, 80, 79, 62, -45, 40, -4, -79, -24, 12, 38, 54, -36, 56, 0, -11, -28
    .byte -46, -49, -110, 36, 43, 37, 5, 49, 115, -43, 26, -6, -40, 34, 25, 14, -2, 31, 69, -19, 35, 26, -43, -23
    .byte 30, 4, -43, 76, 20, 127, -16, 55, 102, 12, -44, -60, 33, 2, -13, -34, -30, 68, 63, 30, -36, -39, -4, 21
    .byte 22, -40, 13, -56, 1, 3, -35, 109, -38, -25, -12, 83, -33, -31, -24, -58, 12, 41, 2, -65, -20, -12, 13, -42
    .byte 74, 46, -39, 54, -15, 14, -49, -11, -3, 5, -32, 23, 43, 4, 35, -18, 59, -42, -40, -127, 79, -12, 18, 46
    .byte 35, -21, 38, -84, -11, -17, 5, -50, -61, -27, -29, -31, 68, -64, -59, -37, -13, 9, 29, 66, -6, -40, -11, -4
    .byte -6, -25, 20, 2, -49, -40, -34, -99, -19, 25, -29, -53, -23, 23, 42, -20, 72, 1, 3, 24, 4, 25, 18, -28
    .byte -25, -82, 74, -62, 58, -117, 36, -16, -107, 67, 55, 32, -117, 80, -24, -33, -1, -4, 4, 20, 44, 20, -51, 44
    .byte 5, -37, 29, 34, 5, -77, -24, -55, 105, -28, -7, -3, -114, 48, 2, 21, -18, -56, 70, 95, -29, 7, -23, 36
    .byte 56, 2, -2, 88, 11, -3, 48, -21, -24, -41, -73, -23, -68, 71, 98, 33, 35, -13, -75, -5, 30, -1, 127, 5
    .byte 18, 0, -12, 32, 70, 65, -25, -55, -121, -2, -127, -28, -64, -12, -120, 24, -44, 37, -35, 4, -46, -10, 108, 31
    .byte -83, 9, 127, 20, 25, 18, 28, -42, 54, -3, -70, -27, 16, -104, 64, -29, 12, 11, 45, -35, 45, -13, -29, 76
    .byte -6, 39, -54, -39, 10, 27, 3, 73, 18, 16, -11, -80, -54, -102, -43, 25, -39, -3, -49, 42, -59, -37, 35, 28
    .byte -46, -1, 41, 28, -44, -54, 19, -62, -46, 29, -29, -18, -36, 14, 21, -31, 44, 23, -49, 11, -50, -67, -89, -12
    .byte -6, 49, -79, 26, -33, -127, -11, -60, -88, -23, 21, -6, -6, -55, -45, 15, 39, 56, 4, 115, -27, -70, 6, -42
    .byte 12, 5, 59, -48, -10, 59, 59, -10, -19, -23, -9, -51, 31, 87, -124, 59, -61, -79, -70, 37, -47, -64, -87, 1
    .byte -62, -52, 8, 0, 50, 3, 50, 23, 23, 40, -86, 19, 44, 10, -82, 25, -59, 33, 76, 72, -74, -3, -122, -53
    .byte 23, -43, 39, -17, 1, 60, -39, -17, 0, -15, -8, -82, -60, -68, 24, -70, 22, -95, 52, 16, -76, 53, -61, 64
    .byte -10, -77, 1, -66, -53, 32, 21, 12, 39, 0, -23, -90, -47, -64, -47, 36, -13, 1, -15, -25, -92, -31, 16, 27
    .byte -15, 11, -32, -79, 27, -5, 17, -63, 9, -6, 3, -1, -127, 15, 20, -54, -21, -67, 4, 10, -12, 32, -4, 12
    .byte 72, -38, 38, -11, 3, -42, 1, -18, -74, 7, 26, -63, 32, -4, 30, -19, -15, 23, -19, 23, -51, -37, -12, -80
    .byte -17, -4, 21, -49, -24, 18, 20, 51, -5, 4, -127, -42, 29, 13, -19, 0, 15, -14, -15, 7, 33, 18, 20, -4
    .byte -17, 1, 1, -36, -14, -24, -47, -15, 84, 0, -1, -49, -9, 0, -13, 61, -3, 13, -75, -50, 30, 1, 8, -22
    .byte 15, 82, -26, 18, 25, -3, -12, -32, 56, 64, 25, -45, 21, -29, 127, -17, 31, -9, -9, 2, -4, -2, -20, 4
    .byte 2, -50, 38, 1, -47, 3, -8, 116, -26, 49, 52, 8, -9, 36, -53, 93, 0, 53, 35, 21, -5, -24, -13, 4
    .byte -42, -62, -29, -52, 60, -6, -39, -68, 3, 59, 9, -26, 11, 12, -18, -9, 20, 5, 21, -28, -33, -31, -49, -2
    .byte 28, 23, -25, 49, -5, -16, 10, 1, 127, 26, -1, 11, 20, -20, -16, -8, 26, 40, 30, -23, -63, 9, 5, -15
    .byte 41, 4, -11, -5, 9, 3, 27, -8, -22, -8, -1, -43, 13, -14, -5, 20, -37, -35, -74, -21, 17, 14, 31, 1
    .byte -28, 15, 14, 50, 15, -29, 21, -5, 45, -14, -42, -59, 27, -28, 45, 49, -27, 7, 14, 3, 20, 9, -17, -47
    .byte -29, 127, -65, 49, -2, 93, -39, -49, -61, 48, 68, 85, -6, 51, 36, -39, -43, -8, -49, -38, -14, -21, 38, 25
    .byte -54, -7, 50, 59, 7, 12, -56, 32, 6, 35, -74, -82, 5, 11, -24, 71, 0, 15, 22, -20, 24, -12, 15, 36
    .byte -77, 44, -50, 31, -57, 73, -65, 23, -44, -91, -23, 7, -90, 6, -27, 53, 12, -39, 60, -2, -33, -19, 3, 23
    .byte -8, 90, -23, -11, 21, -16, 56, 33, 86, -8, 12, 12, -15, 2, 12, -21, 17, 45, 29, -52, -127, -43, -20, -41
    .byte 61, -11, -7, -91, 6, 12, -27, -36, -3, 7, 45, 18, 7, -26, 18, -17, -89, -56, -44, -14, -16, 5, 23, -60
    .byte 16, 60, -35, -17, -19, -35, 22, 29, -4, 36, 43, 10, 14, -4, 70, -24, -7, 4, 38, -45, 80, 21, 80, -11
    .byte 11, -20, 29, -9, 12, -47, -11, -54, -127, -2, -4, 15, 98, -127, 31, -103, -18, 23, 27, 0, 20, -48, -14, -17
    .byte 17, 4, -26, -90, -1, -49, -15, -13, -5, -40, 10, -7, 27, 15, -5, 33, -10, 3, 24, 11, 22, 41, -49, -25
    .byte 4, 20, -34, -36, 51, -65, 37, 15, -1, -21, -40, -29, 52, 8, -32, 55, -16, 6, 53, -8, 35, -39, 28, 15
    .byte 3, -37, 11, 65, 31, -23, 27, -52, 41, 15, 14, 10, -84, 34, 6, -20, -54, 8, 17, 3, -69, 29, 39, -71
    .byte -50, 2, 13, -4, 12, -5, 25, -41, 14, -56, -29, -26, -30, -21, -17, 27, -44, 18, -38, -47, -2, -34, 56, -42
    .byte -21, 28, -11, -25, -24, -11, 0, -87, -31, 47, 8, -87, 28, -18, -79, 15, 40, 12, -32, -91, -88, 20, 5, -58
    .byte -74, 91, -87, 41, 29, 30, -20, 33, 55, -83, 7, -3, 8, -95, -14, 63, -3, -24, -46, -35, -36, 17, -29, -37
    .byte 49, 22, 55, -40, 28, 15, -5, -16, 19, 5, -5, -31, 17, 22, 62, 1, -59, 11, -36, 48, -31, 22, -7, 31
    .byte 25, 35, 29, 54, 42, 18, -70, 65, 23, 60, 66, -18, 7, 61, -22, -39, 0, 63, 45, -37, -36, 36, 23, -3
    .byte -21, -77, 69, 47, -16, -127, 50, -16, 109, 0, 18, -17, 32, -1, 44, -28, 71, -31, -37, 16, -56, 5, 12, -30
    .byte 102, 36, -3, 10, 33, -3, 4, 47, -16, -8, 15, -15, 12, -51, 0, -10, 33, -5, -36, -32, 6, 55, -106, -4
    .byte -19, -3, -14, 68, 6, 19, -2, -39, 76, -23, -92, 21, 17, 18, -86, -43, 127, 27, -12, 76, 16, 16, 70, 26
    .byte 13, 122, 47, 55, -78, 120, -33, 35, 114, -36, -24, 25, -38, 58, -56, 115, -44, -9, 33, 7, -9, 41, 18, 30
    .byte -53, 76, 32, 86, 4, 42, 63, -47, -35, 47, -22, 70, 31, 62, -35, -71, -19, -22, -80, 26, 54, 26, -67, 69
    .byte 127, -62, -15, -17, -6, 13, -58, -11, -25, -62, 40, 16, 24, 25, -24, -14, 7, -2, -10, -1, -50, 43, 19, -4
    .byte 0, 10, -30, -25, 12, 32, -28, 127, -75, -9, 0, -25, -46, -22, -32, 22, -10, 16, 5, 17, -2, -29, -26, 97
    .byte 98, -29, -94, 20, -44, 14, -33, 18, -56, 60, 42, -29, 47, -50, -15, 6, -82, -84, -26, 60, -22, -35, -49, -22
    .byte 14, 22, 24, -46, 19, -7, 2, 25, 41, -30, 112, 28, 77, 29, -6, -14, 20, -39, 25, -80, -88, -30, 24, -21
    .byte 19, 73, -74, -6, -49, -47, 18, -79, -11, -42, 9, -6, 31, -121, 37, -34, -36, 20, -4, 6, -11, 15, 22, -18
    .byte -51, -15, -50, 12, -16, -74, 13, 40, -24, 69, -48, -5, 13, -20, -7, -7, 8, -12, 34, 20, 25, 10, 33, 38
    .byte 5, 18, 16, 49, 21, -16, -70, 6, -36, 9, -46, 10, -2, 26, -5, 56, -25, -21, 2, -9, -37, 34, 59, 27
    .byte -19, -5, 27, 7, -36, 22, 68, -7, 67, -7, 20, 23, 105, 10, 21, 18, -37, -2, -8, -20, 59, 38, -22, 77
    .byte 42, 9, 22, 5, -9, 38, 9, -127, 19, 16, 37, -43, 29, -13, -41, 15, 66, 57, -12, 76, -5, -30, 98, -47
    .byte 11, -6, -11, 3, 23, 1, 7, 23, 13, -9, -33, -11, -26, 6, -10, -32, -23, 21, -12, -127, 71, 33, 20, -67
    .byte 29, 41, 13, -29, -7, -67, 57, 15, -46, -5, 97, 12, 68, -58, 20, 36, -3, 24, -63, 24, -77, 19, -36, 35
    .byte 18, 25, 25, 27, 32, -4, -6, -48, -48, 19, 40, 78, -35, -52, -43, -44, -53, -31, 18, 12, -103, 9, -119, 1
    .byte 13, -7, 31, -29, -90, 74, 127, 17, 8, 53, -33, 23, -23, -5, 13, -9, 0, -5, -53, -46, 39, -75, -105, -14
    .byte 7, -11, 11, -80, 24, 17, -42, 12, 27, 0, 1, 6, -27, 8, 28, -22, 3, 23, 2, 4, 13, -37, -3, 5
    .byte -29, -2, 111, -32, -11, 13, -13, 53, -14, -6, 16, 1, -12, -5, -36, 27, 26, -3, -65, 36, -85, 23, 10, 30
    .byte -57, -6, 13, 127, -38, -20, -35, -12, 10, 5, 19, -15, 38, 10, -14, -51, 52, 21, -72, 89, -60, 40, -42, -47
    .byte 71, -24, -43, -18, -28, 45, 13, -88, 77, 41, 20, 32, 97, 8, -79, -12, 97, 13, -18, 38, -85, 26, -36, 29
    .byte 54, 18, -3, 14, 11, 2, -31, -71, -24, -4, 7, 38, -16, 17, 2, 8, -17, 2, -19, -9, -127, 14, -62, 4
    .byte 127, 34, 8, -64, -39, -81, -66, -52, -104, 7, -29, 33, 3, -91, 10, -124, -58, -45, -22, -6, -20, 32, -33, -1
    .byte 2, -14, 3, 76, 18, -82, -18, -26, -2, 15, 13, 43, -2, -22, -9, -38, -49, 3, -5, -26, -28, -13, -14, 26
    .byte 6, 49, 34, -34, 46, 0, 25, -62, -5, -11, 16, -35, 14, 60, -29, -29, 81, 75, 39, 21, -6, 4, -48, -41
    .byte -40, -11, 33, 67, 51, 14, 23, -43, 43, -36, 62, -24, -6, 66, 48, -28, 4, -15, -2, -36, 9, -6, -59, -76
    .byte -14, -50, -36, 31, -33, -21, 10, 7, -40, 23, 43, 67, -38, -94, -12, 30, -55, 38, 24, -6, 6, -6, -27, 0
    .byte -61, 11, 6, 100, -39, -23, 15, -44, -23, -20, 1, -14, 33, 17, 6, -127, -96, -2, -22, 37, 19, 0, -18, 0
    .byte -22, 127, 2, 29, 37, 81, 9, 8, 10, 9, 42, -15, -45, -12, -18, 33, -47, -13, 73, 8, 50, -11, 44, 24
    .byte -9, 71, -34, -94, -4, -22, -68, 0, -47, -14, -30, 45, -17, -38, -53, -85, 90, -60, -2, 89, 27, -18, -20, 5
    .byte -45, -10, -46, 0, 0, 9, 2, -51, -15, 96, -21, 65, 11, -71, 53, -53, 58, -81, 26, 78, -56, 10, -20, 50
    .byte -9, 5, -34, 74, -14, -28, -27, 38, 45, -7, 78, -64, -9, -30, 49, 21, -26, 19, 79, 59, 7, 1, 21, -38
    .byte -5, -103, -39, -19, -19, -107, -63, -14, 0, 29, -67, 2, 13, -35, 36, 64, 14, -17, -56, 7, -9, -17, 17, 2
    .byte -11, -59, 30, -55, -35, 33, -45, 44, -6, -7, -32, 127, -35, 25, 9, 127, -46, -14, 44, 1, -35, -33, -68, 26
    .byte 83, -6, 31, 64, -75, 5, 1, -26, -20, -7, -32, -32, 75, 15, 14, 86, -28, -23, 41, -1, -88, -16, -29, 15
    .byte 28, -59, 40, -12, -26, -54, -13, 60, -59, 34, 12, 15, -79, -1, -36, -16, -35, 79, -15, 8, -28, 22, 49, 87
    .byte -127, 0, 38, -101, -15, 29, 36, -84, 17, 52, 42, 35, 27, -7, -19, 14, 51, 22, 56, 47, -4, -98, -5, 21
    .byte -2, -14, 21, -1, -12, -25, 103, 31, -53, -9, 20, 3, 13, -35, -72, -38, -59, -9, 41, -57, -37, -41, 10, -57
    .byte -65, -127, -48, 1, 19, 0, 12, -28, 39, 40, 69, -92, -74, 4, 0, -26, -19, 9, -9, -11, 27, 23, 0, -9
    .byte 32, -25, 84, 43, -20, -16, 7, 37, 24, 1, -11, -68, -3, 16, -3, 7, -48, 64, 24, -15, 10, -39, -61, 5
    .byte 36, 43, 69, 6, -127, -46, 5, -45, 54, 38, -26, 14, 17, -19, 15, 41, 3, -46, 67, -67, -50, 7, -4, -7
    .byte 62, -30, -2, 23, -27, -52, 3, -39, -30, 26, 34, -1, -23, -20, -17, -28, 75, -21, 7, 54, 65, 17, 3, 9
    .byte -20, 20, -6, 15, 8, 10, 0, -21, -16, 1, 26, -9, 31, -60, -27, -26, 35, 12, 11, -54, 18, 5, -26, 30
    .byte -11, 29, 13, 23, 16, -10, -11, 10, 8, 28, -77, -29, 2, -34, 16, -67, -41, 2, 31, 0, 36, -5, -34, -28
    .byte -22, -67, 32, -39, 34, 31, 5, -41, 11, 25, -2, 14, -18, -48, 20, 37, 22, 18, 7, -6, -28, -9, 10, 17
    .byte 0, 34, 15, -5, 7, 20, -48, -55, 3, -11, -15, -3, -23, -20, 14, 9, -12, -16, -53, 2, -42, 18, -1, -4
    .byte -127, 51, 47, -12, -127, -41, 7, 88, -18, -17, 22, 27, 65, -20, 9, 19, -18, 4, 42, 4, 23, -52, 32, 34
    .byte -3, 30, -33, -44, 34, 15, -10, 16, -16, -17, -26, 3, -58, 4, -3, -7, 15, -24, -4, 0, 37, 57, 28, 22
    .byte -30, 4, -6, 23, -27, -24, -38, -59, 1, -23, 25, -26, 3, 44, -98, -9, -70, 22, -22, -50, 6, -71, -5, 52
    .byte 5, 16, -1, 22, 8, -12, -7, -27, 23, -13, 49, 16, 39, 1, -45, -111, 4, -14, -6, 4, -14, 11, 34, -13
    .byte 17, 127, 8, 3, -6, -127, 26, -14, -66, -21, 76, 25, 4, -32, 16, 22, -21, 7, -39, -23, 7, -21, 16, -13
    .byte 6, 27, -31, 47, 10, 13, -1, 3, -19, 53, 0, 36, 5, -36, 15, 32, -26, 2, -1, -8, 3, 12, 26, -26
    .byte 67, -20, 7, 46, -40, 20, 20, -17, -44, -17, 39, -5, 3, -28, -13, -19, 35, 2, 37, -21, 4, -10, 20, 10
    .byte 4, 61, -15, 42, -11, 21, -10, -3, -38, -3, 17, 34, -87, -4, 17, 12, -11, -1, -8, -28, 23, 6, 16, -33
    .byte 3, -25, 33, -34, 26, 6, 24, 26, -11, 20, 21, -87, 5, 1, 15, -6, -61, -9, 34, -43, -50, -7, -23, -41
    .byte 5, 10, -24, -1, 0, -10, 11, -30, -8, 10, 66, -30, -33, 5, 53, -42, 7, 45, 26, -35, 15, -13, -5, -32
    .byte -37, -90, -20, -46, 20, 13, 17, -46, -36, -116, -16, 27, -65, 24, 46, -32, 58, 38, 33, -19, 7, 22, 29, 40
    .byte -20, 15, -16, -17, 16, -10, -14, -28, -14, -57, -36, -67, -27, -15, -22, -3, 64, -28, -66, 8, -19, 6, -2, 23
    .byte -49, 45, 31, 39, 63, -127, -29, -17, 40, 26, -20, -11, 9, 5, 27, 25, 9, 42, -39, -20, -19, 22, 22, 27
    .byte -25, -2, 49, 54, 20, -19, 29, 38, -127, -17, -22, 7, -38, -11, 29, 9, -40, 7, 46, 98, -26, 24, 39, 7
    .byte -25, 17, 59, 31, -14, 24, 4, 22, -28, -11, -1, -4, 7, -32, -51, 31, 95, 1, 7, 0, -30, -47, 6, 22
    .byte -22, -28, 11, -10, -7, -18, -7, 32, -55, -6, -34, 12, 73, 12, 1, 2, -86, -20, 17, 7, -51, 35, -7, -42
    .byte 31, -32, -40, 60, -5, 97, -47, -11, 64, -60, 5, -127, -77, -3, 0, 127, 36, 11, 78, -24, 23, 30, -1, -46
    .byte -6, 48, -57, -12, 10, -8, -4, -46, 19, 38, -103, -17, 5, 23, 50, 49, 26, -29, 27, -57, 63, -11, 35, -29
    .byte 1, 21, 59, -20, 62, -12, -3, 32, 14, 35, -24, 38, -20, -57, -3, 13, -29, 37, -55, 26, -37, -48, 32, -17
    .byte -21, -104, -37, 6, -62, 85, -18, -19, -36, -12, 9, 15, -29, -42, -37, 8, 70, -28, 104, -32, -83, -32, 5, -4
    .byte 64, 7, 51, 64, 14, -15, 50, 43, -35, -25, 41, 71, 9, -65, 37, -83, 43, -28, 9, 49, -124, 54, -97, -28
    .byte 65, -2, -42, 53, 20, -20, 25, 49, 45, -29, -52, -28, 7, -23, 56, -32, 51, -21, 66, -64, 75, -10, -25, -45
    .byte -41, 55, -23, -12, 23, 27, 74, 36, -82, 17, -25, -4, 2, 16, 46, 47, -1, 38, 63, -7, 8, -30, -46, 14
    .byte -37, -16, 4, -83, -88, -38, -65, 51, -11, -12, -32, -84, -18, -9, 29, -42, 35, 5, -36, 15, -61, -16, 0, 54
    .byte 13, -2, 7, -6, 127, 67, -7, 78, -5, 70, 11, 27, 15, -70, 0, 30, -19, -16, 13, 24, 41, 0, 19, 15
    .byte -46, -127, 8, -71, 21, 12, -18, 45, -20, -6, 5, 30, -7, 18, -37, 31, 12, 19, 23, 14, -74, 10, 29, 63
    .byte 17, 15, 46, 12, -4, 13, -14, -11, 21, 38, 16, 63, -21, 33, 28, 45, 58, -12, 32, 51, -66, -17, 22, 22
    .byte 0, 15, 4, -31, -10, 48, -28, 5, 23, 25, -110, 22, 0, 9, -16, -2, -69, -27, 25, -22, 17, 20, 55, -56
    .byte 27, 19, -32, -44, -4, -30, -34, 40, -24, -35, 36, -24, -36, -36, 46, 31, -6, -7, 44, 11, 42, -54, 12, -3
    .byte 33, 1, 14, 20, -82, 76, 7, 19, 1, -24, 56, 79, -77, 62, -89, 5, 29, -10, 33, -23, -47, -30, -23, 19
    .byte 127, 18, 38, -27, 66, -23, -49, -87, -27, -23, -8, -1, 59, 9, -19, -85, 13, -3, -64, 15, -48, 58, 127, -37
    .byte 9, -21, 6, 6, -49, -7, 42, 107, 28, 55, -7, -5, -35, -2, 29, 6, -18, 23, -25, -9, 19, 35, -4, -24
    .byte -20, -11, -37, -46, -25, 7, 14, 35, -5, 16, -15, 19, 42, -35, 8, 25, 32, 9, 60, 59, -64, 6, 10, 17
    .byte -29, -18, 6, 28, 29, -18, 22, 68, -31, -12, -26, 32, -110, -68, 51, -34, 3, -2, -15, -61, 57, 18, -52, 10
    .byte 28, 4, 19, -21, -19, -17, -1, -37, 18, -90, -95, -52, 34, 104, -28, -20, 9, 2, 11, 12, 13, 27, 42, -23
    .byte -10, -39, 16, -14, 39, 27, 29, 65, -3, -10, -52, -48, -59, 25, -7, 120, -24, -17, 38, 9, 23, -27, -10, -34
    .byte 4, 3, 37, -15, 114, 19, -38, -34, -120, 44, 60, 26, -48, -58, -45, 5, -14, -18, -112, -26, -89, 27, 15, -13
    .byte 30, -19, 14, 37, -32, 45, 26, -78, 63, 30, 9, -14, -2, 2, -26, -5, -33, 14, 6, -2, -4, 15, -49, -86
    .byte -36, 45, -82, 73, -45, -33, 1, 21, -7, -46, -15, 47, 16, -38, -3, -37, 61, 80, 3, 29, -20, 7, 30, -50
    .byte 11, -13, 5, 51, -23, 1, 3, 11, 4, 4, -34, 85, -51, 7, 42, 32, -106, 28, 112, 127, 127, 4, -51, 28
    .byte 10, 0, -5, 42, 11, 7, -43, -23, -67, -9, -21, -29, 71, -25, 7, -39, -15, -11, 38, -16, 10, -21, -5, -15
    .byte -4, -5, -27, 15, 5, 22, -47, 41, 37, 21, -66, 2, 33, 12, -12, -25, -54, -16, -17, 20, 30, 31, 15, 1
    .byte -8, -22, 2, 8, 57, -30, 17, -33, 87, -69, -19, -16, -102, 49, 3, 11, -103, -87, 41, 1, -33, -7, 11, -18
    .byte -14, -5, 3, 21, 21, -13, 13, -4, 77, -34, 12, 6, -75, 19, 7, -24, -2, -33, 2, 41, -42, 20, -18, -1
    .byte 29, 29, 33, -29, 4, 9, -5, 30, 31, -42, -33, -14, -4, 4, 25, 12, 127, -70, -105, 20, -32, 38, -1, -18
    .byte 6, 7, -4, 41, -13, -33, -4, -30, 4, -23, 56, 3, 123, -13, -61, 13, -1, 34, -47, -94, -8, 5, 11, 127
    .byte -20, 63, -50, 35, 53, 70, 26, 32, 22, -98, -73, 0, -57, -51, 14, 6, 16, -2, 10, -23, -38, -13, -25, 31
    .byte 95, 91, 28, 7, 31, -25, -16, -24, 2, 16, 83, 118, -32, 2, 33, 94, -32, 8, -35, 3, 28, 51, -24, 64
    .byte 68, 9, 66, -60, 96, 50, -31, -114, 73, 70, -19, -30, -53, 70, -108, -46, -13, -22, -56, -10, -23, -31, 29, -27
    .byte 24, -63, 35, -80, -20, 90, -45, 24, 39, 0, -2, -30, 61, 14, 44, -11, 10, 22, -6, -96, 11, -37, -9, 3
    .byte -3, -25, -45, -55, -55, -41, -67, -6, 4, 46, 94, 24, 23, 16, -119, -3, 33, -17, -127, -82, -25, -114, -56, -31
    .byte -3, -36, 8, -44, 14, 27, -41, 50, -48, 7, 27, 24, -127, -5, 76, -56, 96, -4, -34, 69, -89, -6, 35, -14
    .byte 54, -4, -41, -72, 58, -56, -29, -32, -21, 16, -69, 21, 34, 49, -34, 61, 11, 7, -60, -10, -33, 19, -92, 21
    .byte -9, 6, 15, -127, -17, 25, 17, 47, 8, -63, 41, -34, -1, -29, 1, -67, 41, -8, 61, -29, -8, -5, 56, 16
    .byte -19, -93, -5, 41, -21, 127, 96, -15, -53, -6, -10, 26, -33, 22, -64, 36, -45, -47, -83, 6, 12, 23, 28, -22
    .byte -39, -41, 13, 61, -29, 56, -63, -68, 70, 27, 8, 1, 31, 10, -27, -24, -37, -37, 2, 55, 11, -36, -44, -4
    .byte -21, 50, 44, -12, -32, -10, 11, -13, 14, 7, 15, 33, -12, 17, 42, 30, -59, 70, 34, -32, 46, -15, 2, -65
    .byte 50, 45, -19, 15, -19, 10, 23, 101, -5, 41, -14, 15, -10, -31, 99, -29, -46, -36, -5, 3, 76, -24, 15, -124
    .byte -41, -86, 82, -71, -7, 114, 19, -11, -127, -14, 39, 46, 80, 127, 64, -10, -11, -12, 75, 43, 4, -22, 69, -35
    .byte -12, -12, -60, -32, 33, -17, 2, 23, -22, -22, 1, -13, 11, 52, -32, -16, 4, -15, 53, 32, 40, 0, 38, -30
    .byte 31, 58, -31, -42, 11, -7, -46, -22, -13, 1, 48, 83, 43, -8, -8, 26, -36, -21, -86, -11, -12, -6, -6, 30
    .byte 36, -48, 2, -37, 31, -17, 27, 23, 50, -15, 20, 61, 52, -23, 24, -12, -95, 4, -26, 46, 19, 24, 6, -111
    .byte -36, 53, 51, -57, 7, 2, -4, -31, 39, -20, -69, 17, -17, -20, -28, -37, 97, 21, 31, 48, -10, -4, 3, -48
    .byte -77, 3, -6, 35, -20, -30, -10, 27, 73, -7, 107, -11, 80, -17, -31, -29, 42, 5, 109, -66, 61, 39, -25, 9
    .byte 35, 13, 11, 50, -2, -58, 53, -73, 55, 8, -2, -9, 4, -59, -11, 60, -35, 2, -94, 2, -11, -23, -14, -9
    .byte -39, -35, 65, -1, -5, -60, -14, -74, 74, -22, -37, 5, -1, -17, 28, -127, 1, 29, -81, -11, -11, 13, -21, -52
    .byte -50, 58, -59, 15, -108, -121, 52, 15, 20, -1, 37, -4, -51, 34, -6, -33, -35, -2, 13, 1, 16, -31, 3, 19
    .byte 23, -14, -15, 27, -11, -46, 25, -57, -17, 24, 2, -23, -87, -19, 21, 13, 27, -12, -18, -43, -12, 3, 37, -50
    .byte 3, 10, 13, -29, 82, 24, -35, 31, 0, 71, -52, 59, 40, 28, -72, 23, 127, -31, -19, 92, -14, 34, -38, -35
    .byte 13, 2, -26, 13, 22, 14, 6, -97, 52, -16, 8, -43, -50, 2, -16, -2, -93, -13, -63, 21, -57, 12, -100, 2
    .byte 6, 92, -12, 2, 5, -36, -11, 6, 71, 49, -100, -30, -78, 85, 27, -97, -1, -20, -43, 6, -46, 46, -57, -16
    .byte 53, 43, 14, 30, -11, 42, 41, 2, 1, 16, 88, 119, 0, -55, -39, -5, 18, 26, 0, 47, 13, -27, -81, 12
    .byte 127, 16, 0, 48, -13, 81, -27, -53, -62, -14, 11, 19, 15, 0, 19, 31, -104, -3, 18, 2, 0, -26, 48, -65
    .byte -35, 32, -3, 39, -11, -6, -11, 4, -7, 42, 5, 30, 127, -56, -1, -11, -11, -5, 36, 53, 31, -39, -9, -77
    .byte 15, 6, 6, 116, -2, 16, 6, -44, -11, 10, -49, -76, 20, -3, -86, 17, 14, 5, -26, 57, -15, -57, -9, -2
    .byte -9, 22, -56, 9, 49, 24, 16, -8, 57, 27, -121, -12, -38, -24, 89, 9, -72, 9, -81, -43, -65, -4, -18, 17
    .byte 62, -70, 18, 7, 8, 29, -2, -33, 3, -78, 21, 61, 24, -20, 27, -42, -22, 7, -63, 54, 29, 45, -35, 18
    .byte -55, -21, 0, -37, 20, 28, -85, 0, 8, 9, -28, -21, 8, -40, 27, 33, 42, -80, 48, 29, -34, 22, -63, 3
    .byte 97, 15, 16, 26, -62, -56, -50, 43, -75, 7, 13, -19, 12, 63, 71, -42, 30, 127, -8, -25, 19, 47, 39, 2
    .byte 10, 59, -48, 66, 8, 39, -38, 40, -107, -17, 13, 3, 46, 17, 44, 27, 46, 28, -65, 55, 47, 9, 49, -11
    .byte -2, 3, 31, 23, -23, 4, 5, 6, -28, -29, 65, 78, 18, 127, -6, 77, -10, -9, 87, -10, -5, -2, -6, -62
    .byte -42, -31, 25, 56, 14, 39, 16, -32, 3, -8, -34, 55, -19, 32, -78, -9, -35, -44, 103, 53, -48, -22, -112, 58
    .byte 64, 127, 12, -15, -49, 41, 10, -71, 12, 23, 25, -7, -107, -27, -31, 1, -14, 25, -44, -7, -32, 13, 28, 11
    .byte 22, 46, -54, -13, 21, -70, -27, 3, -4, 37, 64, -16, -14, -2, -16, -112, -30, -11, -62, 21, 52, 0, 6, -39
    .byte 123, -50, 40, 13, -71, -84, 53, -100, -34, -43, 26, -34, 77, -70, 24, 44, 43, 22, -2, -34, -6, 39, -27, 51
    .byte -17, -45, 1, 85, -11, -55, 34, 11, -61, 8, 10, -26, -127, -1, 22, -17, 11, -22, -16, -21, 43, -11, 45, 12
    .byte -13, -25, -22, 19, -30, -28, 0, -120, 2, 35, 87, -21, -12, -1, -11, -52, -93, 25, 14, -28, -40, -18, 18, -49
    .byte 0, -20, 4, -8, 32, -9, -4, -23, -3, 10, -15, 2, -22, 28, 54, 18, 8, -34, 115, -69, -14, -7, -104, -97
    .byte -38, -54, 2, -72, 55, 84, -10, -7, -72, 60, -1, -6, -78, 13, -22, 46, -15, -30, -9, -5, 1, -11, -19, -10
    .byte -30, -42, 62, 24, 3, -12, -65, -50, 13, 19, 15, -26, 6, -26, 30, -40, 32, -25, -15, 7, -27, 18, -9, 38
    .byte 90, -89, 8, 29, 24, 127, -11, 50, -9, 1, -16, 23, 42, 7, -26, -14, -11, 6, 75, -10, -20, -33, 0, 0
    .byte 46, -127, 32, 109, -9, -25, -40, -42, 21, 12, 4, -4, 108, -20, 7, 30, -18, 76, -2, 36, -66, -22, 18, 8
    .byte -14, -5, 11, -37, -1, -5, -29, -25, 13, -37, 39, -7, -10, 57, 19, 27, -2, 37, -7, 12, -36, -16, -47, -29
    .byte 6, 1, -15, -4, -8, 50, 10, 6, 46, 0, -56, 10, -6, 26, -20, 10, -2, 23, 42, 25, 20, -18, -21, -30
    .size tc_weights_6, . - tc_weights_6

    .section .rodata.tc_stage_6, "a", %progbits
    .balign 4
    .global tc_stage_6
    .type tc_stage_6, %object
tc_stage_6:
    .word 1343913251, 1505757936, -12594, 3608, 2032193322, 2015737697, 11756, 15494, 2028995525, 1890211809, -25874, -5166, 1337667409, 1755687495, 17272, 10838, 1341490905, 1170547634, 8548, 10100, 1096669053, 1387296073, 20594, 7400
    .word 1878595368, 1875193331, -23694, 5958, 1705725044, 1593964522, 6270, -4706, 1377804191, 1293348856, 10594, 158, 2045390662, 2094931042, 8032, -10994, 1668190483, 1123587678, 2400, 4632, 1780772371, 1161760795, 21394, 9204
    .word 1466083755, 1195017220, -8796, 1754, 1206974427, 1684018695, -9196, -4448, 1746779925, 1794396068, 364, -12412, 1777710245, 1381212962, 1012, -4326, 1564425310, 1299245483, -600, 29674, 1486961023, 1301062702, 3170, 638
    .word 1174251622, 1708197104, 3394, 9002, 1921329471, 1116136601, 9174, 21512, 1184106189, 2121637959, 22390, 13404, 2058765181, 1703480244, -13570, 4086, 1224806344, 1380246864, 2834, 322, 1568082279, 2000537632, 8670, 16264
    .word 1372717789, 1299734776, -11592, -4564, 1591294467, 1630403315, 3534, -4186, 1230725990, 1416826347, -6124, -1976, 1768609577, 1544391326, -5486, 18462, 1859073086, 1407090185, -10658, 20140, 1438016097, 1106220444, -6332, 17368
    .word 1345554761, 1335774763, 1544, 13922, 1842558197, 1909379365, -6862, 20586, 1248492643, 1089677270, 14146, 7900, 1950860235, 1852556026, 5100, 4630, 1399936407, 1916304292, 14738, -6200, 1413599041, 1452994167, 8392, 20226
    .word 1341009080, 1331585400, -1552, -11210, 1303284972, 1084396914, -1810, 8436, 1687930106, 1451281394, 366, 10896, 1088452199, 1816552651, 7248, 2442, 1845125398, 1908371023, -4088, 2744, 1815413781, 1677768567, 2772, 12194
    .word 1538789182, 1894842100, -9792, -4776, 1236028754, 1662901188, -3920, 13824, 2111364014, 1878766792, -16542, 10958, 1696818208, 2140818372, 2880, -17358, 1165117404, 1136566942, -1624, 18948, 1132001057, 1923024245, 5510, -7486
    .word 117966599, 134612744, 101058054, 117901063, 117901063, 117901063, 117835271, 117901063, 117900807, 101123846, 117901062, 117835527, 117966343, 117901062, 101189127, 101123591, 101189126, 117900806, 101123846, 117835527, 134678279, 101123847, 117901064, 117835271
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
    .byte 20, -25, 22, 30, -104, 88, 8, -9, 50, -2, 52, 69, -51, 11, -111, -16, 8, 21, 66, -48, -17, -35, -58, -26
    .byte 98, -31, 22, -75, -13, -38, -34, -24, 55, 57, -6, -22, 5, 27, -55, 57, 16, -4, 86, -13, 7, 50, 19, -42
    .byte 97, 33, 109, -35, -15, 27, -22, -53, -21, -8, 12, -127, -62, -1, -4, 98, -84, -3, 99, -87, -29, -11, -27, 12
    .byte -107, -28, 33, -32, -3, -72, -44, -15, 67, 32, 2, -88, -20, -45, 96, 49, 8, 5, -12, 30, 9, 52, 18, -4
    .byte -68, -69, 17, 5, -23, -12, -53, -35, -110, 72, -1, 91, -1, -21, 1, -46, 49, -30, 6, -6, 50, -26, -8, -29
    .byte -26, 56, 39, -48, 15, 2, 20, -12, -10, 86, -72, -51, 49, 16, -42, -51, 23, -54, 77, -13, -8, 3, -18, -62
    .byte 34, 20, -15, 39, -32, -69, -52, -8, -7, 11, 100, 4, -6, -9, -35, -6, 37, -33, -12, 17, -30, -3, -7, 18
    .byte 49, 16, 31, -16, 21, -78, -62, 39, 63, 27, -57, 9, 58, -28, 18, -8, 19, -33, 35, 3, -2, -15, -60, -127
    .byte 55, 21, -3, -49, 29, -72, -36, 21, -10, -22, 11, -12, -35, -6, -5, 103, 9, 26, 57, 9, -19, 9, -20, 21
    .byte -17, -14, 9, 10, -2, 2, -14, 39, 3, 57, -22, -26, -24, 25, 78, -46, -8, -46, -40, 56, -23, 112, 71, 51
    .byte 4, -23, -71, -4, 38, 29, 47, -4, -6, -35, 29, 26, -33, -64, -41, 36, -22, -23, -20, 32, -48, -7, -71, -61
    .byte -5, -25, 31, 14, -59, 36, 10, 26, -47, 22, -36, 3, 87, -6, -39, -1, 8, 3, 11, 20, 9, 57, -127, -17
    .byte 13, 127, -75, 21, -29, 57, 102, -5, 61, 47, -31, 33, 74, 1, -95, 69, 10, -11, 24, -2, 79, 35, 11, -64
    .byte -46, -10, -5, -33, 13, 26, -8, 12, 5, -20, -3, 41, -25, -92, 40, -3, -17, -4, -15, -34, -72, 13, -55, 86
    .byte -11, 35, -43, -66, -89, 53, 100, 4, 7, 9, 78, 18, -67, -41, 71, -45, -17, -52, -1, -2, 2, 6, 6, -1
    .byte -36, -60, -17, 33, -108, -62, -95, -25, -17, -5, 12, 6, 24, 3, 30, 3, 32, 51, -55, 59, -32, -30, 52, -53
    .byte 0, 25, 71, 30, 49, -11, 97, -17, -1, -1, -74, 31, 37, -5, 0, 64, -25, 5, -17, -19, -2, -52, -46, 2
    .byte 7, 18, 68, 54, 2, 33, -20, 34, -11, 33, 34, -16, 35, -22, 0, 17, 23, -90, -28, -58, -17, 10, 111, 39
    .byte -59, -12, -16, 27, -23, -13, -17, 32, -11, -2, 29, 38, 25, 18, 14, 18, 44, -42, -80, 36, -1, 50, 52, 25
    .byte 11, -14, -36, -94, 14, 16, 11, -72, -24, 32, -51, -45, -11, -8, 38, -127, -6, -3, -8, 57, 0, 13, -71, -25
    .byte 17, 24, -64, 1, 1, -23, 52, -12, -41, -4, -36, -22, 57, 52, -96, 42, -1, -8, 5, 28, -22, -25, -13, -20
    .byte -20, -39, -25, -59, 11, 19, 6, -14, -31, -59, 36, 20, 8, 0, 1, 1, -9, 5, 30, -35, 18, 15, -39, 41
    .byte -30, -20, -40, 11, 51, -15, -2, -32, 44, -71, -24, 5, -9, 13, -89, 4, 31, 11, 19, -18, -76, 11, -7, -24
    .byte 3, -121, 76, 1, 49, 19, -1, 19, -61, -2, -91, -3, 10, -46, -7, -4, -127, -17, 40, -71, -59, -11, -36, 56
    .byte 115, 50, -14, 65, -18, 80, -22, -18, -28, -52, 7, -31, -72, 28, -8, 47, 40, 44, 64, -72, 13, -33, 3, 49
    .byte -17, -17, 98, 35, -10, -11, -17, 33, 7, 112, 17, -84, 7, 21, 18, -55, -10, 10, -73, 38, -32, -52, 24, -18
    .byte -2, 14, -54, 62, 55, -22, 5, 30, 37, -17, 17, -21, 51, -77, -19, 32, -49, 120, -127, 33, -69, -6, 27, -26
    .byte -52, -46, -4, -59, 86, 7, 8, 23, 79, 17, -38, -80, 8, 7, -16, 40, -25, 60, -31, -44, -16, -2, -112, 8
    .byte 72, -81, 12, -18, -58, 11, 113, -22, 24, 32, -76, 56, 57, 28, -46, 15, 44, 18, -8, 97, 67, 64, 23, -16
    .byte 37, -81, 22, 27, 28, 23, 3, -36, -24, 10, -10, 3, -7, -16, 2, -66, -19, -4, -22, 20, 19, -24, 28, -5
    .byte 52, 62, -6, -100, -12, 64, -31, -30, 25, 28, 41, 16, -72, -97, 1, -48, -75, -21, 17, 0, -40, 0, 10, 25
    .byte 102, 33, -92, 27, -127, -1, -35, 48, 10, -24, -12, 30, 0, -50, -52, -5, -49, -13, 61, 36, 27, 49, 56, 27
    .byte -97, -115, -41, 8, -9, 2, -13, -5, 11, 16, 12, 24, 95, -28, 20, 9, 41, -36, -41, -115, 32, -3, 5, 3
    .byte -8, 1, 33, -35, 8, 10, -18, -62, 7, -49, 34, -57, 11, -18, 2, -84, 6, 4, -31, -98, -10, 11, -48, -46
    .byte 1, -25, -53, -35, 30, -10, -31, 82, 14, -8, -4, -38, -24, -59, -27, -52, 18, 1, -16, 64, 30, 7, 14, -8
    .byte 3, 26, 15, 20, -11, 36, 35, 10, 38, 16, -20, -46, -3, 28, 30, -76, -6, 49, -100, -51, -9, -5, -31, -45
    .byte -9, -96, 46, 2, -20, -43, -10, -9, -17, 7, 54, -25, -127, 3, 29, -29, 7, -22, -29, 15, 20, -6, -28, -31
    .byte 7, -11, 13, -2, 0, 7, 11, 21, -24, 29, -43, 12, -15, -31, 26, -38, 18, 20, -2, 24, -22, 14, 17, 46
    .byte -10, 1, 48, 14, -38, 18, -118, 4, 35, 59, 127, 24, 31, 52, -28, -29, 92, -15, 17, -39, -12, 23, 7, -13
    .byte 12, 20, -44, 0, -64, -1, 4, 18, -48, -15, -38, 30, 58, 25, -3, -13, 22, -89, -20, 28, -94, 13, 54, 35
    .byte -16, 25, -21, -7, 78, -23, -121, -58, 55, -38, 65, 40, 67, -21, 18, 48, -4, -5, 105, 58, 21, -26, -66, -7
    .byte -16, 1, -59, -72, -86, 19, -124, 25, 26, -34, -14, 17, -25, 13, -13, -12, -18, 127, 113, 66, 11, -14, 8, -25
    .byte 126, -52, -20, -73, -67, -7, -37, -56, 56, -4, 28, -52, 11, -20, -9, 14, -118, 29, 38, -3, -107, -42, -64, -68
    .byte -9, -18, -17, 34, 5, -15, 40, 6, 32, -14, -73, -4, -8, 26, 61, -53, 17, -88, 60, -14, 14, 127, -4, 4
    .byte 41, 46, 17, -6, 60, 31, 8, -27, 60, -4, -10, 15, -12, 54, -34, -78, -14, 6, -21, -1, -67, 6, -10, 79
    .byte 14, 37, -5, -48, 42, -66, -5, 2, -14, -94, -46, 55, -6, 8, 41, -16, 31, 6, -24, -122, -84, -13, 90, -11
    .byte -5, 70, -59, 10, -20, 31, 17, 36, 11, -52, 46, -6, 34, 43, -16, 14, -98, 24, -24, -4, -10, 15, 34, -1
    .byte -24, -34, -53, -11, -112, 79, -77, -20, -6, -51, -22, 2, -43, -92, 10, 29, 114, -11, -43, 42, 72, 45, 78, 58
    .byte -79, 45, -84, 9, 11, -18, -34, -10, 121, 6, 10, -32, 18, 11, -28, 41, -3, -127, -40, 38, -4, -9, -53, 2
    .byte -9, -23, -27, -39, -31, -29, 24, 33, -10, 21, -4, -53, 14, 24, -36, -30, 5, 94, 18, 102, -2, 63, 6, 9
    .byte 47, -20, -48, 10, -8, 5, -39, -9, -53, 61, -21, -17, 11, -37, 1, 66, 1, 51, -4, -68, -13, -44, 29, -9
    .byte -30, 11, -61, -34, -1, -46, -23, -9, 12, -9, -23, -99, -29, 18, 58, -3, 5, 37, -9, 19, -26, -52, 22, 0
    .byte 27, -32, -62, -21, -48, 3, -6, -13, -6, 36, -46, -69, -39, -2, -50, -4, -52, 21, 7, 34, -47, 21, 0, -38
    .byte 38, -12, 8, -2, 12, -5, 5, 13, 0, 14, -8, -5, 3, 17, -44, -32, -1, 27, 22, 24, 4, 11, 25, -23
    .byte 1, 32, -58, -21, 2, 46, -13, 61, 38, -20, -16, -33, -5, 14, 127, 13, -32, -4, 3, 10, -46, 18, 3, 1
    .byte -69, -53, -29, 16, -30, -8, 28, -2, 59, 9, -43, -5, -33, 34, -48, 0, -36, -21, 31, -122, 60, 2, 9, -5
    .byte -81, -44, 50, -56, 3, -127, 38, -42, -38, -7, -56, -61, -30, -16, 18, 0, -34, -27, 49, 31, 47, 13, -53, 48
    .byte -8, 5, -15, -12, 11, -5, 11, 20, -8, 16, 23, 12, 5, -16, 19, 12, 5, 81, 20, 45, 30, 55, -10, -42
    .byte 53, 3, -59, 50, 54, -19, -49, 12, -61, -83, 15, 31, -31, 8, -10, 17, 8, -37, 12, 45, 20, -45, -7, -21
    .byte 20, -18, 23, -23, 6, 29, -63, 36, 95, -3, 71, -40, -75, 37, -6, -33, 22, -12, 108, -1, -11, 1, -41, -67
    .byte 98, -6, 68, -3, -62, -8, 31, 7, -95, 29, -63, 11, 59, 9, 21, -28, 29, -9, 20, -113, 70, -38, -8, -3
    .byte -34, 1, -7, -94, -26, -61, -7, -13, 6, -19, -26, 63, -28, 50, 29, -7, 51, -6, -16, -49, 40, 39, -11, 30
    .byte -45, 1, -33, 16, -3, -72, 66, 44, -26, -30, 21, 16, -39, 22, -57, 13, -48, 27, -17, 10, 48, 62, 3, -3
    .byte -20, -47, 2, 62, -41, 94, -37, -77, -19, -29, -36, -5, -26, 63, -4, -2, -127, 87, -100, 9, -16, -7, -39, 56
    .byte -7, 16, -28, -6, 19, 39, -65, 38, 97, 26, 49, 13, 11, 40, 0, 32, 37, -53, -6, -19, 4, 45, 13, 12
    .byte 8, 23, 14, -15, 35, -3, -10, -42, -20, -14, -12, -25, 23, -74, -15, -42, 16, 48, 46, 49, 25, 8, -4, -12
    .byte -63, -32, 13, -79, 0, -22, 4, -16, -20, -15, -8, -64, -10, -33, -2, 63, 0, -72, 19, -14, 81, -42, 18, -7
    .byte 24, -23, -2, -55, 11, -18, 34, 14, -48, 9, 53, -82, -23, 6, 4, 14, 19, -29, -9, 73, -12, -59, 33, 49
    .byte 37, 38, 9, -9, -80, 26, -37, 12, 127, 38, -70, -83, -11, -39, -19, 30, 36, 25, -4, 15, 4, -11, 31, 23
    .byte 8, 1, 9, 31, 9, 15, 23, -36, 7, 1, 0, 32, 21, 29, -4, -18, -61, -17, 54, 44, 24, -38, 13, 21
    .byte 6, 25, -72, 8, -2, 35, -77, 58, -21, 49, -13, 4, 40, 16, 63, 10, -20, 0, 14, -5, -1, -5, 11, -3
    .byte 19, 5, -65, -3, 58, -43, 127, 34, 61, 109, -15, 14, 42, 23, -4, -15, 56, 60, -74, 91, -56, 13, -37, 32
    .byte 58, 123, -29, -55, 27, 38, 118, 44, -32, 20, -46, 62, 17, -45, -34, -8, -20, 41, 31, 58, -35, 48, 19, -80
    .byte 96, 35, 65, -5, 30, 1, 18, -87, -66, -112, 44, -54, 22, 4, 21, 25, 54, 108, -38, -4, -12, -43, -44, -45
    .byte 40, -17, 5, -48, -86, -39, -34, 42, -9, 11, 2, -45, 0, 32, 40, 8, 25, -36, -43, -12, 120, -53, -59, -68
    .byte -32, 32, 6, -30, -79, -70, -97, -57, 9, -7, -92, 127, 7, 20, -36, -80, -15, -47, -13, -62, -9, 5, 36, 28
    .byte 67, -3, -8, -12, -1, 82, 45, 25, 37, 1, 14, -71, 34, -4, 6, -9, 82, 12, 21, 38, -16, -59, 19, -13
    .byte -8, 5, 30, 36, 23, -36, -20, -28, -63, -46, -20, -5, 4, -75, 68, 29, -44, -3, 64, 37, -2, 53, 13, -118
    .byte -27, 26, 48, 4, -22, 45, -7, -15, 44, 114, -32, -7, -16, -55, -43, 38, 27, -17, 2, 6, 80, 127, -31, 13
    .byte 9, 8, 79, 9, -23, -108, 6, 91, -29, 6, 36, -11, 18, -39, -85, 8, 69, 14, -31, -28, -59, 15, 22, -2
    .byte -23, -11, 35, 34, 23, -19, 21, 54, -43, -6, -21, -88, -97, -5, 69, -44, -5, 32, 27, -16, 10, -50, 16, -77
    .byte -11, -2, 13, 77, -60, 12, 4, 5, 16, -81, -45, -26, 16, 0, -21, -87, 12, -27, 19, -95, 25, -29, -38, -120
    .byte 16, 41, 27, -35, -4, -29, 53, -31, -12, 13, -11, 50, 56, -40, -18, -53, 0, -39, -6, 2, -43, 34, -37, -3
    .byte -32, -7, 33, -26, 4, -14, 29, -15, 33, -37, -23, -28, 23, 14, -127, -15, -8, 7, -2, -81, -4, -110, 49, -31
    .byte -16, -120, -127, 2, -25, 4, 7, 42, -111, 8, -127, -39, -43, -35, -98, 33, 61, -33, -5, -33, 14, -26, 0, 51
    .byte 18, 23, 22, 11, 6, -33, 8, -26, 2, 1, -23, -64, -7, -20, 11, 6, -4, -6, -3, -7, -11, -11, 8, -35
    .byte 19, 30, -78, -46, -15, -38, -38, 10, 2, -18, 12, 7, 28, 4, 64, -8, -62, 21, 2, -8, -45, 67, 19, 8
    .byte 43, 30, 20, -1, -3, -76, -33, -47, 23, -37, 35, 12, -39, -45, -4, 3, -67, -28, -4, -20, -88, -52, -14, 46
    .byte 1, 22, 21, -15, 59, -16, 7, 24, 42, -9, -21, 41, -127, 9, -12, 68, -68, -74, 10, -125, -37, 3, -26, -40
    .byte 27, 12, 56, -71, -21, 16, 49, 0, -4, -66, -33, 33, -10, -72, -38, -61, -30, -39, -53, 1, 9, -11, 60, 21
    .byte -93, -27, -15, 78, 28, -13, -43, 24, 23, -11, 22, -2, 13, 83, 10, -12, 24, 27, -40, -26, -13, 15, -21, -12
    .byte -1, -50, 0, -27, 23, 29, -54, 37, 37, -33, -1, -97, -106, -26, -108, 40, -29, -26, 103, -50, -16, 28, -33, -29
    .byte 71, 38, -71, 19, -82, 67, -49, 18, -5, -26, -1, 8, 47, -4, 49, -23, 3, -34, 15, -30, -33, 30, 24, 15
    .byte -1, -19, -26, 12, -24, -40, 0, -15, -12, -127, 3, 45, -16, -25, -75, 82, 12, -11, -28, -84, 6, -23, -62, -24
    .byte -27, -51, 62, -28, 3, 49, -69, 38, -77, 11, 16, 42, -9, 5, 19, -33, -54, 18, -59, 3, 24, -16, -14, -46
    .byte 42, -103, 36, 43, 20, -16, 78, -18, 17, -39, -12, -1, 62, 48, 1, 7, -4, 33, 58, 5, 55, -31, -14, 18
    .byte -28, -32, 61, -4, 99, 1, -35, 8, 24, -41, -49, -55, 81, -15, -61, 77, 10, 77, -4, -51, 26, -16, -10, -26
    .byte 4, 20, -13, -7, 5, -22, -18, 43, -5, -14, 39, -81, 35, -89, -7, 1, 12, -17, 57, 29, 5, -50, -4, -2
    .byte -35, -65, -90, -16, -110, -31, -10, -36, 23, 52, 20, 82, -6, 20, 18, 48, 56, 24, -84, -12, 72, 25, -62, 6
    .byte -46, -23, -68, -15, -13, -16, -6, 7, -43, -4, -32, -44, 36, 37, 22, -80, 1, 69, 15, -21, 10, 85, -19, -63
    .byte -23, 88, 30, -7, -21, -23, -27, -33, 14, -16, 2, 35, 55, -56, 44, 20, -24, -11, 17, -14, -36, -12, -18, 25
    .byte 12, 19, 4, -44, 26, -5, -3, -31, 24, -25, -5, -6, 27, 90, -9, 35, 25, 55, 9, 14, -28, -18, 45, -25
    .byte -12, -127, -68, -16, -15, 97, 25, -68, 73, 105, -66, -2, 13, 57, -11, 5, 82, 25, -9, -10, 73, 28, -6, 5
    .byte -8, -11, -94, -29, 23, -61, 47, 46, -116, 2, -86, 4, 15, -106, -20, -14, -24, 59, -79, -25, -127, -19, 94, -21
    .byte 46, -46, 73, -23, 67, 25, -35, 67, -57, 17, 1, -22, -68, 19, 10, 38, -7, -42, 46, -13, -10, -15, -31, -57
    .byte 55, 18, 24, 27, 21, -9, 18, 28, 6, 76, -7, -3, 36, -91, -4, -94, -22, -4, -19, 39, 5, -70, 53, 20
    .byte 40, 16, -63, 22, -17, -28, -42, -44, 10, 27, 20, -127, -67, 35, -15, 15, 63, -35, -47, -13, 10, 49, -3, -47
    .byte 10, 15, -27, 17, 15, -18, -59, 24, -61, -10, -96, -15, 15, -35, -127, 84, -25, 10, -13, -32, -15, -10, 53, -37
    .byte -8, 11, -49, 17, 23, -60, -23, 20, 24, 14, 32, -15, 6, -33, 7, -56, -29, 0, -17, -1, 44, 12, -18, -40
    .byte 26, -18, -9, -44, 45, 26, 6, 53, -4, -57, 29, 4, -15, -1, -44, 48, 7, 20, -42, -30, -19, -2, 30, 38
    .byte -6, -47, 31, -14, -9, 27, -95, 31, -27, -99, -12, 17, -15, 19, 56, 18, 22, -3, 2, -22, 47, 51, -23, -35
    .byte 15, 9, -7, -32, 88, 1, 60, -65, -30, 40, -10, -16, 28, 20, 31, -9, -82, -28, 31, -36, 30, 12, 18, -86
    .byte 27, -53, -36, -74, 26, 88, 44, -2, -85, -18, 43, 8, -80, -12, -85, -8, -8, 22, -5, 3, 0, 42, 13, -34
    .byte -7, 34, 48, 62, 79, 15, 13, 49, 5, -1, 20, -4, 0, -84, 2, -63, -1, -33, -25, -1, 11, -69, 35, -33
    .byte -44, -16, -39, -16, 1, -10, -32, -79, 7, -15, -2, -72, -24, 83, -8, 67, -44, 3, 14, -43, -60, -37, -2, -26
    .byte -12, 1, 3, -14, -26, 6, -98, -24, -19, 26, -62, -19, -10, 19, -101, 37, 12, -95, 4, 4, -3, -74, -58, -35
    .byte -14, 33, -7, 26, -33, -11, 40, -23, 56, -16, -80, -11, 116, 1, -33, -106, -12, 58, -3, 58, 47, 11, 4, -10
    .byte 14, -22, -10, 4, -37, 34, 16, 0, -27, -68, -9, 90, -43, -43, -32, 36, -14, -7, -49, 56, 3, -8, 35, 85
    .byte -68, 25, -61, 25, -23, -68, -13, 7, 26, 41, -10, 19, -18, 23, 44, 15, -30, -49, 11, -47, 32, 25, -2, -63
    .byte -27, -127, 32, -43, -11, -127, 80, -16, -3, -14, -1, -1, -24, -22, -12, 18, 63, 52, -44, 49, 23, -35, -57, 16
    .byte 42, -16, -11, 65, 64, -39, -25, -2, 38, -8, -20, 33, -5, 10, 16, 21, 29, 0, 13, 40, 10, -61, 15, -14
    .byte 46, 5, 2, -11, -43, 3, 21, 14, 27, 35, 16, 18, -20, -70, 22, -18, -4, -61, 77, 19, -10, 29, -7, 28
    .byte 1, -22, -19, -44, 8, 23, 40, 11, 11, 60, 28, 10, 27, 6, -19, -77, 4, 13, 1, -15, -57, 29, 3, -47
    .byte -14, -5, -39, -18, 19, -14, -11, 57, 16, 1, -58, -40, -10, -8, 29, -1, 13, 12, -25, -22, 11, 53, 50, -3
    .byte 40, 65, -127, -17, -10, 17, 121, 15, 36, 8, -79, -11, -9, 23, 63, -40, 37, -3, 7, 16, -1, -24, -12, -54
    .byte -14, 15, -5, 9, 15, -12, -13, -21, 10, 23, 7, -9, -15, -97, -1, 34, 22, -16, 41, 56, -13, 26, 1, 5
    .byte -9, 23, 17, 1, 8, 37, 7, -51, -9, 10, -52, 4, 18, -96, -22, -18, 1, -31, 14, 8, 3, -53, 1, 15
    .byte -66, -24, 17, -9, 23, 34, -35, -36, 25, -106, -36, -10, 54, 7, 23, 2, -3, 40, 41, 54, -10, -8, 1, -127
    .byte 43, -70, -26, -33, 9, 59, 37, 58, -89, 31, -48, 49, -55, 17, -21, 16, 19, 15, 18, -26, -30, 0, 13, -17
    .byte 41, -26, -44, -42, 26, 10, 20, 56, 22, -54, -2, -30, -2, 16, 16, -62, 16, 23, 21, -51, -2, -105, -5, 14
    .byte 26, -23, 22, -26, -79, -17, 11, 18, -67, -18, -26, 52, -72, 43, 5, -19, -77, 6, 6, -37, 1, -5, -83, -11
    .byte 25, 11, -69, 42, -14, -24, -39, -47, 13, -4, 55, -30, 4, -6, -44, 11, 14, 45, -14, 28, 10, -83, 11, 47
    .byte -43, -28, -95, 1, 7, -13, 2, 17, -25, -46, -69, -17, -56, -23, -5, -2, 24, -20, 24, -34, 64, -18, 3, 5
    .byte -17, 7, 36, 19, -7, -33, -3, 6, 5, 22, -21, 29, 3, -2, -11, 34, 42, -6, -15, -8, 7, -31, -23, -19
    .byte -28, 43, -76, 24, 15, 13, 39, 69, -6, -12, -6, -9, -33, 39, -111, 17, -9, 1, -1, -1, -13, -14, 3, -26
    .byte -25, 27, 2, 74, 37, -65, 54, -5, 76, -127, 5, 15, 21, 58, -24, -8, -96, -19, -14, -108, -127, 48, -24, -85
    .byte 18, -78, -2, -93, -44, -57, -31, 40, -66, 0, -17, 2, -2, -8, 22, -92, -16, 40, -6, -127, -39, -5, 1, 9
    .byte 32, -4, 17, 90, 52, 18, 32, -41, -27, -53, 53, -41, -15, -15, 32, -26, 23, -7, -76, 69, 6, 14, -8, -46
    .byte -28, -23, 39, -31, -3, 11, 25, -13, -74, -18, -21, -94, 9, -73, -17, -18, 0, -78, -98, 3, 61, -61, -3, 20
    .byte -22, 25, -98, 35, 2, 14, -21, -20, -13, -14, -26, 115, -13, 6, -14, 37, -21, -3, 23, 7, -4, -25, 56, -2
    .byte -6, -17, 50, 42, 3, 7, 33, 11, -10, -29, -13, -72, -66, -25, 46, -73, -50, 10, -7, -64, 18, 2, 17, -10
    .byte -11, -9, 8, -4, -11, 15, -19, 30, -7, -100, -73, 8, 19, -64, 53, -40, 5, -3, -1, -33, -17, -15, -20, -15
    .byte -59, 4, -17, 7, 14, 17, 3, 38, -7, 5, 17, 25, 54, 110, -48, 11, -13, 30, -7, -19, -38, 85, -4, -13
    .byte -3, 8, 82, 0, 6, -25, -51, -30, -19, 98, -16, -3, -12, -10, -52, -10, -18, -19, -62, -41, 20, -23, 6, 127
    .byte 17, 45, 21, 2, 26, -47, -108, 61, -104, 18, 21, 5, -14, -11, 46, 43, -48, 44, 20, 50, 26, -56, 27, 123
    .byte 89, -14, 33, 0, -92, -16, 38, 43, -26, -85, 35, 3, -42, -29, -3, -107, 0, 98, 20, -60, -19, -34, 20, 12
    .byte 25, 30, 7, -24, 28, 47, -30, -37, 29, 46, 17, -23, -29, 12, -3, -59, -67, 25, -23, 53, 72, 14, -39, 19
    .byte 50, 67, -31, 14, -19, -13, -51, 3, -52, -16, 12, -16, 66, 36, 37, -19, -16, 12, 41, -10, 11, 33, -60, 0
    .byte -10, -19, -93, -23, 15, -32, 8, -1, 55, -15, 127, -64, -36, 21, 127, -44, 60, 15, -18, -25, 12, 30, -16, 28
    .byte -80, -27, -13, 33, 9, -34, -14, 6, -5, -42, 21, -25, -27, -71, 13, 14, -12, -35, 43, 27, -50, 9, 47, 15
    .byte 10, 67, 76, 5, 19, 11, -40, -16, -59, -1, 13, -5, -19, 23, -29, -29, 27, -19, -18, -11, 11, -38, 46, -9
    .byte 58, -10, -79, -49, -13, -35, 72, -1, 11, 39, 14, 8, -46, 37, 59, 11, 67, -27, 57, -65, -82, 63, -24, 55
    .byte 1, -22, -55, -6, -10, 12, -7, 5, -84, -2, -32, 24, 55, 7, -7, 51, -14, -33, 51, -40, 25, -21, 3, -23
    .byte 17, 11, 52, 42, 31, -21, 35, 77, -17, -77, 47, -57, 16, -35, -6, -25, 8, -8, -32, 64, 25, 16, -70, 12
    .byte -30, 16, 40, -27, -16, 28, -5, -38, -8, 16, -14, -127, 20, -13, -6, -16, 17, -8, -47, -10, 24, 2, 72, 9
    .byte -25, 8, -6, 50, 34, -22, -2, -20, 27, -28, -81, 81, 47, 10, -22, 127, 16, 7, -18, -30, -18, -42, 21, 22
    .byte -8, 9, 66, 13, 40, -68, 53, 15, -16, 12, 103, -92, 19, 33, -16, -11, -42, -28, -22, 18, 31, -16, -4, -28
    .byte 14, 15, 11, 14, -10, -26, -19, -38, 24, -74, 5, 56, -17, 30, 3, 36, -19, 6, 26, -34, -36, 22, -18, -10
    .byte 6, 22, -7, 44, -35, 11, 51, -5, 8, -28, 12, -4, 31, 53, -77, -6, 54, 10, 3, 15, 72, -30, 17, -1
    .byte 95, 5, 29, -43, 56, -5, -13, -74, 31, -15, 0, 4, 10, -11, 57, 2, -20, -34, -76, -42, 90, 2, 17, 28
    .byte 16, 20, 24, 4, 69, 2, 2, -21, 50, -6, -82, -8, -96, -22, -32, 93, 46, 20, 39, -10, 29, -47, 19, -84
    .byte 2, 5, -8, 27, 12, 4, -24, -42, -7, 68, 1, -11, 8, -47, 39, -79, -5, 15, 42, 64, 23, -10, 28, -67
    .byte -31, 10, -47, 0, 43, -26, -19, -72, 26, -18, -2, -20, 59, -5, 10, -127, -84, 12, -47, 16, 14, 41, -29, -25
    .byte -5, -32, -18, 39, -42, -18, -12, -7, 84, -13, -45, 64, -12, 4, -74, -93, 21, 30, 26, 54, 2, 100, 26, -30
    .byte 127, 70, -9, 2, 24, -32, -57, 4, 30, 14, 25, 52, -106, 12, 0, 15, 17, -17, 29, -19, 25, -13, 9, -2
    .byte -29, 1, 0, 16, 21, -13, 4, -37, 24, 15, -32, 15, -3, 12, 7, 69, 12, -49, 29, 3, -32, 29, 10, 20
    .byte 27, -43, -26, 16, -76, 8, -26, 72, 1, 24, -31, 13, 52, 40, 38, 28, -17, 16, -1, 25, 1, 2, -8, -37
    .byte 7, -14, -9, 60, -126, -16, 21, -22, -8, -5, -71, 4, 44, -18, 23, 0, -18, 62, 0, -35, -30, -18, -12, 58
    .byte -32, -54, -68, 8, -113, 10, 29, 5, 38, -13, 25, 23, -90, 18, -8, -34, 47, -43, 19, 1, 17, -93, -124, -11
    .byte 15, -15, -21, 24, -37, 29, -47, 113, 14, -57, -31, -92, -19, 94, 55, 99, -8, -60, 65, -24, 2, -64, 52, -64
    .byte 65, 19, -52, -19, -50, -10, 51, -19, -13, 36, 20, -35, -28, -32, 10, 93, 25, -11, 21, -14, 15, 27, -66, 38
    .byte -20, -19, -19, -30, -7, -67, -20, 32, 3, -5, 49, -40, -35, -17, -71, -98, 3, -14, -104, -11, 33, 47, -127, 14
    .byte -82, 16, 5, -9, 84, -46, -69, 10, -46, 33, 38, -104, -14, 24, 93, 43, -26, -3, 17, -39, -97, 0, 21, -44
    .byte 5, -22, -22, 10, 29, 39, 2, -51, 12, 28, 1, -12, 6, 50, -48, -82, -23, 42, 63, -35, -1, 41, -93, -57
    .byte -32, -60, 19, -13, 11, 15, 13, 111, -18, 34, -127, 1, 45, 50, -69, 16, -2, -17, -4, 10, 110, 0, -4, -19
    .byte -99, 34, 32, 36, -38, -60, -51, -37, 1, 53, 12, -5, 22, 60, -72, 21, -13, 28, 18, -37, -50, 15, -111, -2
    .byte -70, -11, 35, -33, 7, -28, 31, -29, 42, -19, 0, -49, -88, 23, -12, 32, 30, -100, 60, -93, 22, -12, 40, -43
    .byte 55, -32, 20, 0, 41, 21, 76, 40, 1, 124, 10, 38, -3, -8, -5, -29, -16, 32, 18, 115, 24, 44, 18, 90
    .byte 67, 10, 22, 119, 0, -14, 16, -101, 35, 23, -1, 49, 1, 35, -2, -40, 37, 50, 12, 76, 9, -49, -32, -18
    .byte -25, 42, 93, 47, 2, -22, -71, 1, 65, -8, 55, -19, 7, -2, -127, 56, 6, 42, -67, 22, -1, -49, 58, -40
    .byte -25, -22, -31, 19, 62, -39, 8, 0, -19, 7, 114, 7, 4, 2, 64, -69, 26, 24, 3, 14, -15, -46, 0, -82
    .byte -12, -5, -12, -70, -4, 41, 22, 18, 28, 66, -22, -14, -38, -41, -15, 11, -35, 22, 44, -26, -46, -28, 12, 57
    .byte 57, -31, 33, 25, -38, -75, -19, 19, -74, -42, -75, 8, 68, 2, 60, 2, 31, 2, -3, -6, 70, 11, -14, 1
    .byte 54, 13, -92, -22, 15, -69, -44, -30, 9, -78, 53, -14, 4, -53, -34, 14, -96, 22, 127, -22, 29, -11, -40, 34
    .byte 12, 9, 12, -10, -37, 49, 5, 31, -10, -8, 1, -26, 57, 26, -51, -38, -12, -10, -13, 11, -20, 8, -24, 82
    .byte 1, 39, -7, 21, 9, -35, -25, 37, -8, 32, -4, -28, 19, 55, 33, -36, 5, 127, 8, -59, -15, -105, 59, 29
    .byte 10, 20, -9, 45, -8, 5, 3, 24, -2, 33, 2, 7, 8, -11, 2, 67, 48, -14, 4, -17, 45, 37, -17, 33
    .byte 6, -2, -51, -23, -10, 32, 55, -28, 20, -2, -50, -18, -42, -46, -35, 25, -19, -66, -9, 40, 24, 18, -35, 33
    .byte -16, -35, -31, -6, 5, -11, 19, 23, 43, 17, -12, -27, 24, 34, -127, 45, -16, 18, -9, 23, -25, 0, 2, 11
    .byte 20, -57, 10, 23, -5, -2, 12, 13, -16, -56, 22, -6, 33, 54, 8, -24, -29, 2, 57, 3, 0, 6, 19, 17
    .byte -29, -23, 51, -33, 13, -17, -122, -72, -5, -35, 12, 0, -49, -22, 14, -2, -8, 28, 1, -2, -31, 23, 1, 4
    .byte -3, -5, 36, 24, 63, -54, 6, 81, -36, -8, -6, 2, 1, 4, 13, -8, 11, -23, 52, 28, 41, -29, -10, 41
    .byte -9, -84, 0, -7, -42, -62, 26, 10, -23, 14, -8, -18, 11, -4, 0, -45, 43, -59, -18, -28, -32, 3, 37, -17
    .byte -17, 39, 14, 62, 13, 3, -10, 10, -14, 49, 58, -44, 1, -37, -21, 20, 21, 101, 13, 87, 2, -21, -2, 6
    .byte -5, 9, -21, -10, 37, 12, 20, 7, 29, -62, 21, -26, 31, 0, 27, -48, -95, -72, 12, -115, -29, 40, -37, 4
    .byte -16, -5, 46, 4, 14, 46, -1, -26, -31, 29, 98, -127, 11, 10, -36, -127, -5, -56, -68, -15, 3, -5, 73, 40
    .byte 64, -42, -56, -3, 67, 18, -59, 7, -20, 61, -80, 75, -6, -24, -93, -34, 17, -17, 29, -44, 17, 15, 20, -8
    .byte 23, -21, 27, 50, -41, -27, -4, -1, -41, 24, 2, -4, -3, -66, 45, 55, -94, 56, -21, 54, -27, -32, 40, 32
    .byte -100, 9, 8, -40, -44, -47, 87, -105, 18, -63, -29, -7, -84, -34, -2, 10, -26, -48, -2, -20, -78, 5, -21, -13
    .byte 40, -43, -32, 38, 75, -27, -15, 19, -17, -27, -7, 17, 14, -36, 38, 10, -7, -5, 0, 99, -63, 15, -56, -29
    .byte -1, -36, -9, 2, -3, -6, 14, 16, 44, 7, 92, 9, -127, -12, -5, -8, -57, 61, 113, -33, -4, 34, 18, -85
    .byte -79, 38, -13, 15, 24, 55, 5, 24, -2, -10, 2, 40, -19, 40, -42, -24, -4, 19, -66, -16, -4, -52, 47, -57
    .byte 64, 71, -9, 75, 34, 11, 21, 30, -4, -5, 22, -80, -39, -50, -5, 35, -69, 33, 3, -50, 1, 10, -74, 9
    .byte 27, -54, -8, -14, -2, -27, 48, -75, -101, 4, 67, 61, 3, -11, 75, 51, 3, -46, 1, -25, -10, 11, -92, -22
    .byte -49, -26, -47, 42, 4, 57, 78, 26, -49, 52, 91, -90, -36, 6, 31, 47, -27, 12, 12, -33, -1, -16, -17, 51
    .byte 24, -25, -52, -31, 12, 15, -12, -28, 11, 89, -31, -19, -2, 86, 1, -15, 24, 18, -25, 64, -28, 7, 19, 9
    .byte 52, 16, -56, 10, 54, 33, 29, -60, -48, -60, 58, 7, -13, -28, -41, -37, 32, -41, -6, 11, 44, -12, 42, -30
    .byte 123, 87, 12, -11, -42, 52, -21, -1, 127, 84, 66, -22, -18, -50, 78, 10, 51, -94, -53, -35, 121, -18, 48, -24
    .byte -44, -7, -77, 12, -69, -37, 83, 25, 90, 36, 65, 31, 127, 9, -14, 1, 28, -77, 33, -17, -24, 21, -11, -32
    .byte -2, 16, 22, -22, 67, 16, 55, 7, 26, 102, -28, -27, -17, 69, 47, 10, -17, 53, 32, 48, 1, -33, 76, 24
    .byte -46, 8, -22, -89, -1, -15, -37, 33, -104, 12, 9, 67, 56, 41, -1, 111, -4, -27, 50, -50, -32, 91, -68, 9
    .byte 8, -20, -44, -75, -12, -18, 88, -42, -4, 45, 118, -80, 26, -50, 82, -44, 38, -76, -41, -9, 5, -2, 0, 0
    .byte -127, 49, -39, -11, 76, 23, 42, -19, 29, 24, -16, -94, -11, 41, 83, 54, -92, -48, 6, -33, 8, -2, 2, -58
    .byte 17, 13, 3, -2, -8, -4, -4, -31, 28, 29, -24, -25, 6, 53, 33, -14, -46, -19, 82, 66, 43, 15, -6, 17
    .byte 19, -60, -14, -29, 14, -57, 78, -21, 2, -22, 26, 7, 4, -20, -35, -5, 63, 9, 21, 36, 4, 4, -5, -2
    .byte 0, -3, -37, 31, 65, 14, 14, 70, 15, 31, -78, 11, 16, 18, 4, 14, -11, 29, 11, -83, 36, 45, 19, -13
    .byte -55, -76, -64, -21, -5, -44, 30, -38, -11, 6, -15, 22, 56, 6, 56, 5, -5, -35, -44, 11, -1, 13, 9, -86
    .byte -25, -11, 32, 6, 26, -11, -9, -29, -4, -37, 3, -24, -19, 33, 5, -97, -8, 15, 40, 25, -4, 77, -25, -35
    .byte 7, 8, 16, -19, -16, -6, -19, -27, 31, 20, 10, 12, -33, 3, 22, -20, 15, -11, 4, 2, 43, 7, 9, -20
    .byte 19, 27, -20, 25, -8, 16, 33, -3, -19, 3, -40, 37, 22, 16, -30, 45, 1, -12, -34, -23, 5, -44, 3, -21
    .byte -40, -12, 42, -14, -8, 27, -127, 22, 25, -22, 73, -34, 18, -40, 64, 32, -9, 18, -5, -47, 21, -12, 15, -23
    .byte -12, 1, -11, 41, 15, 2, -8, 2, 9, -24, 40, -47, 8, -19, 31, -54, -3, 3, 19, -6, -20, 18, -21, -9
    .byte 1, -67, 89, -9, 21, 30, 25, -46, -9, -1, -127, -18, -11, -38, 52, 29, 37, -10, -5, 3, 37, -20, -27, 8
    .byte 23, 9, 26, -12, 14, -24, 30, -58, 0, 83, -41, -3, 33, 23, -15, -2, -84, 37, 52, -1, -89, -95, -30, 83
    .byte 40, -95, -14, 12, 45, 55, -120, 5, -59, 48, -79, 101, -21, 31, 5, 51, -41, -101, 55, -105, -8, -20, 45, 43
    .byte -54, -27, -18, -82, -5, 1, 9, -70, -48, -35, -3, 35, 12, -40, 21, -12, 54, 80, -8, -30, -14, 73, -36, -18
    .byte 44, 17, 42, -51, 53, -42, -69, -79, 43, -103, -35, -59, -14, 2, 15, 3, -96, 48, 46, -68, -11, 0, 11, -5
    .byte 20, -6, 106, -11, -40, 8, 7, -13, 10, 26, 14, -8, -27, -1, -12, -127, 6, -39, 103, 30, 5, 22, -1, -18
    .byte -22, -16, 16, 19, -71, 61, -124, 38, -107, -11, -29, 51, 35, 4, -30, -24, 34, -83, 30, -127, -85, 28, 11, 39
    .byte 23, -24, 16, -48, -24, 2, 8, 16, -2, 59, 27, -12, 10, -5, 27, 26, -38, 32, -44, 85, -3, -33, 28, -52
    .byte -117, 46, 69, -31, 41, 32, -22, 76, -1, -30, 9, 3, 34, -62, 67, 19, -44, -28, 4, 18, -37, 46, -6, 6
    .byte 110, 82, 0, -3, -26, 53, 83, 21, 91, -104, -59, 72, 19, -34, -3, 4, -54, 18, -61, 25, 31, 51, 24, 48
    .byte -76, -102, 48, -16, 41, 24, -5, -4, 34, -35, 31, -52, 83, 43, 27, 51, 26, 8, 56, 52, -1, 23, -6, -25
    .byte -8, 22, 23, -32, 17, -5, 65, 18, 19, 35, -9, -35, 26, 127, -21, -33, -7, -4, -45, 25, 3, 9, 34, 119
    .byte 6, -27, -101, 15, 29, -8, 19, 13, 37, 16, 13, -90, 39, 12, 27, 96, 39, -37, 77, 51, -26, -6, -40, -31
    .byte -24, 15, -21, 6, -15, 24, -30, 6, 12, -14, 20, -37, -8, -4, 71, -82, -13, -69, -48, 25, -4, -115, 36, -61
    .byte 55, -54, -87, 7, 53, 13, -78, -23, -5, 75, -69, -113, 86, -12, -28, 51, 30, -23, -3, 10, -24, 1, -14, -25
    .byte -20, 35, 5, -67, 39, -34, -15, -61, -13, -40, 16, 61, 6, -41, -4, -10, -4, 4, 25, -25, 33, -10, 8, 13
    .byte -47, -57, -8, -36, -56, 77, 15, 16, 5, 18, -31, 35, -10, -46, 63, -12, -56, -17, -6, -14, -46, -7, 5, 3
    .byte -127, -61, -30, 28, -22, -17, -24, 42, -13, 7, 7, 7, 17, -49, -80, -9, -33, 44, -71, -65, -17, -39, 70, 76
    .byte -114, -27, -13, 31, -38, 84, -90, -20, -22, 8, 17, -87, 30, -12, -19, 4, -6, 20, 53, -3, 8, -49, 29, -51
    .byte -13, -3, 10, 5, 24, -19, -6, -24, 12, 41, -8, 40, 21, -49, -1, 14, 21, -127, -1, -88, -25, -20, -2, -94
    .byte -48, 17, -30, -57, -25, -45, 17, -47, 75, 69, -27, -20, -6, -30, -10, -31, -6, 83, -60, 25, 18, -42, 18, 17
    .byte 26, -3, -20, -22, 30, -9, 119, -20, 4, -13, -52, 35, -17, 16, 79, -50, -1, -61, -46, -72, 10, 81, 32, -31
    .byte -69, -20, -46, 21, -59, 30, -41, -26, 34, -50, 52, -58, 31, 2, 87, 35, 11, 17, -6, -20, 57, -19, -27, -127
    .byte 52, -30, 8, 19, -33, 5, -14, 13, -11, -18, -30, -97, 41, 72, -9, -44, 11, 23, -16, 23, -12, 59, -13, 47
    .byte 30, -24, 6, 64, 9, 27, -79, -117, -15, 2, -94, 1, -37, 19, -84, -24, 49, -21, -2, -15, -67, 50, 3, 17
    .byte 10, 26, 64, 9, 12, 40, 16, -49, -41, -7, 30, -11, 10, -4, -5, 2, 93, -34, 113, -29, -16, 12, -18, 27
    .byte 15, -2, 28, -6, 58, 25, 65, 13, -34, -15, -66, -39, 33, 4, -24, 26, 30, 2, -23, 21, -2, 90, -4, -119
    .byte -70, 12, 22, -20, -53, -16, -38, 10, -27, -5, 23, -96, 7, -60, -12, 11, -5, -25, -12, -26, 10, 92, -25, -50
    .byte -16, -19, -27, 8, -100, -43, -37, 25, -80, -32, -11, -85, 52, 40, -16, 24, 27, -67, -33, 12, -35, 56, 58, 9
    .byte 1, 48, 0, 29, -23, -71, -4, -39, -31, 12, -70, -42, 59, 9, -26, -10, 9, 11, 15, 4, -8, -37, 1, 19
    .byte -14, -36, -60, 4, -69, 5, 113, -8, -97, 24, -81, -127, 18, 9, 19, 94, 25, -7, 4, 14, 44, -7, 6, 18
    .byte 6, 15, 14, 15, 6, -69, -13, -3, 0, -29, -2, 58, 22, -14, 6, 46, 14, 17, -39, 30, -15, 31, -7, -10
    .byte 43, -82, -81, -19, -16, 4, 11, 19, -2, 39, -15, -4, 31, 15, -127, -12, 82, 50, -23, -22, 39, -42, 25, -2
    .byte -76, -102, 22, 15, 68, -28, 94, 39, -36, 40, -6, -18, 24, -41, -3, -5, -100, -85, -86, 20, -16, 37, 4, -3
    .byte 53, -34, -117, -5, -29, -65, 44, -33, -38, 17, -60, 111, 9, 9, 13, -127, 13, -57, -3, -24, -20, 26, 35, -49
    .byte 18, -3, 41, 66, 21, -2, 3, -49, 3, -75, 3, -2, 0, -77, 22, -27, 16, 23, -39, 127, 35, 46, -65, 3
    .byte 53, -6, 31, -19, -12, -16, 19, 16, -26, -4, -14, 21, 5, -23, -10, 99, 40, -43, 4, -96, -28, -14, 33, 47
    .byte -22, 9, 17, 19, -5, 28, -45, 23, -13, 13, -24, 23, 1, -16, 41, -33, 20, 77, -32, 6, -14, -43, 10, 58
    .byte 0, 57, 67, 40, -30, -24, -20, -2, 47, -43, -39, -121, 42, -56, 29, -20, -6, -53, 4, -48, 53, -15, 9, -3
    .byte -20, -4, -7, 28, 1, 9, 19, 20, -18, 46, -3, -14, -6, -53, -30, 20, 0, -3, 9, 88, 29, -65, -86, -40
    .byte 29, -25, 32, -22, -4, 19, 58, 107, 5, 22, 19, 5, 3, -64, -38, 23, 50, -34, -4, -26, -58, 2, -8, 3
    .byte 34, 49, 71, -13, 42, 39, -40, 49, 29, -39, 14, 11, 54, -17, -2, -7, 34, -102, -121, 1, -48, 8, 100, 20
    .byte -35, 43, -11, 15, -8, 70, 48, -13, -4, 10, -16, 127, -49, -3, 37, -6, -22, -8, -17, -18, -18, -45, 23, -25
    .byte 12, 13, -31, 51, -23, 23, 36, -39, -3, -61, 20, -9, -10, 3, 41, -36, 7, 26, 48, -106, -20, -21, 14, 32
    .byte 9, 36, -13, -35, -3, -15, 16, 45, -9, 37, -1, -4, 11, 30, 1, 10, 4, 26, 31, 6, 33, 10, 29, -9
    .byte -45, 8, -58, -5, 21, -8, 24, 10, -41, 39, -29, 21, 2, 11, -16, 127, -4, -93, -44, -84, -27, -59, 24, -9
    .byte 14, 2, 26, -7, -23, -20, 73, 17, 16, -21, 112, -45, -4, -5, -38, 52, 15, -4, -11, -18, 27, 13, -26, 21
    .byte 6, 21, -8, 5, 20, -15, 6, 20, -29, -46, -25, 28, -2, 5, -2, 50, -3, 21, -32, 31, -9, 21, -16, -63
    .byte -28, 75, 5, 10, -27, 45, -26, -11, -18, 64, 55, 2, 11, -7, -21, -1, 86, 23, 7, -42, 3, 71, 1, -10
    .byte 65, -27, 39, -31, 30, 3, 43, 2, 11, 19, -55, 8, 14, 6, -23, 1, 37, -60, 42, 95, -44, 17, 30, 92
    .byte -112, 86, 58, -34, 37, -43, -86, 28, 57, 6, 32, -70, 40, -23, -41, 75, -34, -11, -13, -13, 10, -17, -25, 25
    .byte -6, 8, -86, -71, -2, 31, -20, 127, -29, -33, 44, 40, 44, 42, -17, -103, -20, 10, 24, -22, 1, 31, -11, -28
    .byte 15, -10, 49, 65, 47, -4, -23, -17, 12, 28, -33, 66, -120, -7, -3, -65, 45, 23, 40, 33, 65, -103, 47, 78
    .byte 10, 1, -94, 28, -24, 4, -13, -28, 9, -41, -77, 95, 103, 42, 60, 71, -28, -11, -42, 28, -37, -37, -73, -41
    .byte -40, 24, 88, 13, -21, -62, -4, -4, 66, -13, 31, 38, 68, 9, 77, -39, -9, 13, 10, -29, 49, -7, -2, -62
    .byte -8, 2, 10, 17, 26, -19, -27, -44, -6, -12, -89, 48, -60, 65, 17, -73, 15, 46, -8, -28, -12, -35, -25, 28
    .byte 27, -8, -28, 12, 36, 11, -72, -12, -39, 18, -14, 14, -49, 84, -59, 24, -60, -67, -30, 37, -21, -29, 23, -51
    .byte -12, 24, -79, 27, -52, 41, -67, 0, 14, -29, -45, -6, 49, 62, -67, 9, -127, 26, 91, -91, -37, -14, 85, -20
    .byte -12, -23, 7, -22, 40, -41, -50, -87, -9, 3, 33, 53, -127, 2, 10, 9, -14, -8, -44, 5, -9, -11, -37, -91
    .byte -42, 17, -20, 11, 24, 20, 46, 4, -3, 21, 7, 3, -4, 64, 46, -40, 1, -23, 65, -21, 20, 54, -29, 66
    .byte -8, 4, 22, 18, 29, 51, 33, -65, -31, 2, -7, 4, 61, 87, 3, -53, 15, 41, -12, -1, 70, 13, 19, -27
    .byte 25, 14, -39, 46, 9, 41, -4, -37, 6, -4, 9, 35, -8, 37, -81, 0, 6, -26, -36, -28, 21, 43, 32, -1
    .byte 39, -68, 51, -2, 65, -85, 19, -1, 56, 27, -62, 18, 82, 7, 92, -71, 5, 3, -16, 26, -21, -14, -22, -56
    .byte 7, 48, 7, 25, -11, 16, 25, -26, -12, 10, -56, -7, -14, 46, -2, 97, -7, 16, -60, -14, -12, 14, 34, -36
    .byte 46, -35, 12, 43, -27, 37, 107, -1, -12, -24, 2, 8, 30, 9, -4, 10, -66, 23, -9, -17, 74, 63, 8, -11
    .byte -5, 26, -6, -7, 56, 40, 48, 5, -26, 127, 8, -2, 8, -34, 19, -18, -67, 17, 67, -44, 75, 22, -23, 39
    .byte 30, -116, -78, -6, -61, -10, -88, -29, 0, 6, 35, 40, 40, 33, 18, 70, 10, -32, 33, 13, -24, -34, 44, -31
    .byte -8, 14, -6, 70, 1, 6, -48, 43, 26, -75, -52, -6, -7, 30, -33, -91, 4, -66, -69, 56, -8, 43, -44, 33
    .byte 64, 5, -43, -127, 82, -19, -68, -27, -26, 5, -1, 64, 68, -28, 12, -26, 24, -38, -2, -58, -57, -57, 11, -70
    .byte -45, 8, -7, 27, 24, -29, -23, 46, -44, 16, 37, -23, -84, 30, 51, -127, 3, 17, -36, 12, -11, -37, 79, -14
    .byte -55, -1, -28, 5, 43, -49, 44, -20, -69, -11, 9, -29, -11, 12, -68, 101, -17, 5, 6, -26, -53, -2, 10, 31
    .byte -4, 19, 3, 13, 53, -32, -1, -1, 0, 12, 1, 18, -9, 74, 21, -15, -9, -36, -23, 60, -77, 17, 22, 14
    .byte 65, -46, 0, -37, -47, 35, 71, -45, -21, -3, -6, -4, 37, -43, 0, -15, -26, 49, -3, 21, -25, 45, -20, 30
    .byte -4, 9, -33, -10, 46, -49, 13, -18, -67, 61, 4, -10, -1, -41, -41, -9, 12, -43, 25, 7, 24, -28, 7, 86
    .byte -67, -73, 54, -46, -19, 114, -122, 19, -20, 13, 35, -18, -10, 12, 11, -5, 44, 44, 5, -57, 10, -9, 95, -13
    .byte -4, -27, -19, -35, 9, 6, -12, -15, 14, 117, 11, -18, 18, 58, -51, -39, 5, -49, 3, -23, -17, 105, 67, -95
    .byte -47, -28, -46, 9, -123, -60, -34, -42, 43, -3, 13, 31, -12, -65, 0, -37, -41, -20, -83, 48, -4, -25, -16, -49
    .byte 23, 11, -22, 52, -38, -24, -35, 23, -11, -19, -32, 4, 9, 18, -67, 54, 6, 64, -94, 59, -20, -127, 40, 24
    .byte 0, 2, -57, 34, -94, 22, -10, -32, 13, 42, -3, 16, 95, 35, 10, 108, 37, -4, 41, -58, -3, 29, 9, -26
    .byte -58, 76, 11, -4, 34, -37, 10, -16, 28, -2, -21, 6, -21, 36, -53, -23, 33, -21, 16, -11, -28, -17, 25, -5
    .byte -9, -91, 26, 75, 37, 17, 54, -67, -32, 30, 6, 29, 5, 45, -4, 13, -8, -23, 1, 19, -32, 26, -8, -4
    .byte -127, 25, 0, 88, 6, 18, 53, -31, 27, -16, 51, -9, -2, 8, 3, -12, -17, 63, -24, -44, -38, 48, -11, 48
    .byte 15, -38, -15, -42, -34, -8, 18, 17, -73, 10, 54, 40, 105, -48, 28, -8, 3, -19, 3, -100, 17, 5, -20, -8
    .byte -21, -25, -9, 43, 15, -3, 8, -1, 1, -58, -27, -91, -50, -71, 52, 18, 43, -15, -89, -59, -13, 29, -62, -36
    .byte -42, 14, -8, -42, 80, -24, 64, 39, -15, 10, -10, 21, -82, -30, -13, -56, -47, -26, 40, -25, -65, 57, -26, 13
    .byte -14, -37, -43, -7, 8, 0, 56, -72, 11, 0, -29, 77, 39, -17, -70, 53, -1, -71, 10, 14, 9, -47, 67, 78
    .byte -6, 53, 127, 17, -78, -34, -18, -41, 13, -19, -107, -16, -49, -10, -36, 50, -41, -3, 19, 1, 99, 5, 2, 91
    .byte -31, -4, -4, -13, -1, -37, -18, 15, 16, 3, -60, 25, -29, -29, 53, -21, 16, -28, -54, -38, -29, 3, 21, -2
    .byte 5, 31, 62, 30, -23, -127, -46, -121, -31, 29, 24, 10, -9, 39, 14, 5, 41, -31, 15, -36, -11, 40, -22, 4
    .byte 55, 32, 21, -76, 127, -31, 16, -1, 57, 50, 95, -3, 20, -17, 26, 2, 118, 58, -40, 34, 28, -46, -7, 99
    .byte -1, 13, -21, -8, -21, -36, 51, 34, -43, -3, -7, 25, -16, -12, -19, 119, 3, -8, -26, -5, -29, 55, -21, -30
    .byte 24, 1, 38, -14, 85, 34, 8, 48, -4, -5, -40, 11, -1, 64, -4, 15, -16, 77, 25, -11, -5, -32, 29, -25
    .byte 21, -27, -33, -6, 3, -24, -57, 48, 15, 0, 22, 23, 13, 22, 5, 127, 127, -43, 10, 32, -11, 65, -16, -15
    .byte -5, -1, 18, -19, 23, -65, -45, -9, 11, -2, -73, -25, -25, -11, -4, -79, -5, -37, 43, -7, -12, 15, 42, -3
    .byte -37, -5, -4, -11, -26, 74, -17, -12, 67, -19, 61, -17, 17, -7, -41, -17, -28, 32, -23, 9, -22, 26, -8, 29
    .byte 5, -11, -9, 9, 15, -21, -12, 2, -8, -30, 54, -13, 1, -24, 18, 27, -24, -6, 30, -50, 27, -13, 0, 29
    .byte -34, 48, 13, -51, 21, -50, 27, 87, 46, 32, 31, 2, -27, 28, -53, 21, 33, 94, 14, -6, -26, 59, -6, -26
    .byte -10, -72, -11, -24, -25, -42, 11, 30, -5, -19, 33, -17, -17, -65, -2, -4, 74, -36, -1, 57, -43, 36, 34, 44
    .byte 1, 5, -8, 19, -75, 85, 75, 39, 47, -45, -7, -6, -44, -10, 37, -21, -18, 45, 75, 37, 22, 18, -64, 42
    .byte 105, -24, -31, -48, 48, -6, 7, 59, 44, 63, -34, -19, 22, -1, -35, -17, -28, -18, 11, 21, 4, -52, 29, 53
    .byte 32, 20, 27, -47, 5, 12, -5, -19, 7, 30, 1, -4, -53, 38, 16, 48, -75, 16, 16, -25, 24, -53, 29, -13
    .byte -64, -59, 11, 5, -62, 79, -72, 65, 26, -25, 51, -35, 38, 46, 104, -73, 19, 55, -62, 10, -14, -30, -9, -18
    .byte 36, -99, -111, 11, -10, -50, -88, 12, 50, -60, 118, 64, 71, 26, 41, -40, -1, -53, -2, -100, 60, 31, 7, 63
    .byte 1, -5, -27, -4, -36, 12, -5, 31, 33, 78, -38, -15, -22, 49, -70, 31, 31, -11, -2, -28, -11, -55, -6, 27
    .byte 46, -45, 22, -60, 44, -37, 49, 44, -7, 31, 9, -9, -60, 24, 19, -19, 29, 2, 14, -16, 5, -31, -12, -24
    .byte -97, 9, 27, 22, 84, 72, -20, 37, -34, 54, 13, -4, 3, 127, 46, -13, -73, -127, 4, -2, 38, -27, -30, -62
    .byte 7, -90, -65, -18, -36, 27, -5, 5, 18, -20, 18, 64, -100, 21, 18, 18, -18, -19, -61, -54, 15, 17, -15, -9
    .byte -11, -8, 37, 50, 14, 14, 41, -92, -23, -49, -16, -51, 12, -26, 21, 6, 10, -17, 15, 35, -22, 81, 15, 48
    .byte 32, -8, -11, 28, -24, -2, 21, 14, 24, -4, -16, -9, -85, -60, 22, -87, 28, -54, -20, -6, 36, 29, 22, -33
    .byte -5, 3, 21, 72, 23, 25, 54, 11, -12, 0, -20, 45, -29, 35, -48, -60, -5, -15, -88, -44, 1, 28, -7, -12
    .byte -7, -42, 88, -1, 26, 5, -82, -3, -28, 14, 23, -50, -65, 1, 0, -15, -19, -15, -4, -9, -18, 1, 9, -68
    .byte 20, 33, -7, 8, 8, -30, -3, -17, 0, 5, 41, 16, -3, -16, 67, -33, -6, -1, -44, 7, -37, 2, 25, 42
    .byte -22, -52, 43, -11, -65, 14, -67, -34, -5, 69, -46, 0, 54, 99, 12, -12, 100, 9, -9, -21, 37, -15, -11, -1
    .byte -16, -13, 16, -1, -47, -18, 58, 7, -1, 49, -1, -3, 22, -5, -3, -1, -127, -20, 7, -17, -127, 7, -39, 60
    .byte 29, -30, 25, 2, -18, 63, 83, 60, -127, 14, 8, 55, -33, 4, -16, 41, -27, 42, -57, 28, 10, -16, 15, -100
    .byte 1, 14, 3, 55, 54, -6, 29, 54, 19, 20, 31, 29, -2, 127, -1, -85, 12, -16, 22, -22, 2, -121, 26, -39
    .byte 26, -19, -3, 1, -42, -19, -65, -5, -13, 19, 0, -90, -33, -31, 10, 12, -7, -16, -37, -46, 47, 6, -26, 20
    .byte 10, 23, -33, 64, -28, 37, 10, 1, -7, -15, -50, 33, 41, 10, -30, -2, -18, 22, 32, -30, -20, -18, 49, -51
    .byte -69, -71, -14, -9, 35, 9, -29, -24, -48, -20, 25, -16, -66, -37, -50, -31, 55, 20, -10, -8, 5, 17, -19, 64
    .byte -6, 59, -9, 27, -1, 5, -5, 27, -41, -33, -60, 5, -3, -50, -29, 20, -21, -14, 13, 39, -39, -22, 34, -9
    .byte -2, -43, -58, 45, -11, -1, 5, 51, -27, 50, 28, -9, -54, -15, -67, 3, 80, 38, -2, -39, -8, 6, 25, -8
    .byte 50, -66, 31, -33, -9, -13, 21, -10, -11, 80, 43, -16, -41, 34, -25, -8, -58, -14, 17, -50, -81, 30, 38, -73
    .byte -45, 58, 91, -27, 6, -74, 40, -14, 4, 17, 11, -16, 22, -27, -31, -47, -19, -76, 35, 36, -22, 15, -24, 16
    .byte 16, 27, 33, 53, -40, 8, -27, 1, -1, -21, -67, 54, 8, -39, 9, 32, -9, 65, -11, 46, 2, 55, -33, 53
    .byte -11, -6, -14, 46, 12, -20, 49, 11, -55, 2, 8, 125, 52, -12, -8, 15, -31, 3, -33, -39, -56, -29, -3, -19
    .byte -20, 60, -16, 2, 49, -55, 1, 45, 13, -27, -37, -29, -28, 12, 21, -20, -7, 29, -20, -16, -5, 4, 20, -19
    .byte 125, -38, -72, -11, -13, 45, 73, -3, 84, -1, -12, -34, -45, -18, -55, -59, -27, 4, -9, -14, 26, -14, 0, -2
    .byte -2, -25, 10, 32, 12, 9, -6, -6, 12, -17, 3, -59, 8, -22, 54, -40, -6, -11, -45, 29, 61, -43, -52, -6
    .byte 69, -68, -15, -92, 15, -4, -16, 16, -89, 0, -70, 4, -46, -59, 42, 7, -6, 21, -5, 8, -69, 4, -13, 27
    .byte -42, 62, -38, -11, 22, 19, -62, 23, -41, 2, -7, 0, -29, -63, 31, 3, 20, 20, 86, -127, 127, 14, -21, 2
    .byte -46, 16, 35, 18, -127, 4, 16, 30, 20, -13, -27, -2, -33, 17, 6, 34, -28, 64, 39, 52, 35, 17, -14, 37
    .byte -19, 11, -52, -75, -52, 30, 32, -35, -42, 45, 17, 10, -9, -77, -6, 69, 6, -111, 31, 5, -6, 75, -21, -73
    .byte 51, 36, -48, 12, -62, 23, -20, -54, 41, 59, 6, 102, -18, 63, 21, -83, -6, 34, 22, 36, 15, 83, 4, 25
    .byte 6, -1, -93, 42, 14, -63, 21, -101, -49, 2, -54, 127, 10, 20, -78, 62, 1, 16, -67, -1, 0, -36, 95, -68
    .byte 16, 51, 27, 8, 62, 8, 82, 10, 17, -4, 75, -34, 15, -17, 63, 37, -31, 9, -7, -9, 68, -11, -4, -35
    .byte 20, 28, 22, 12, 13, -35, -1, 24, -23, -46, 13, -69, 3, -16, -4, 42, 1, 8, -4, -6, -11, 38, 45, 39
    .byte 12, -14, 34, -12, -23, -60, -91, 24, -44, -30, 27, -29, 25, 30, -101, -9, 42, -4, 36, -6, 50, 17, -22, -10
    .byte 63, 44, -58, -1, 22, -27, -37, 27, 18, -88, -13, 29, 48, -67, 9, -2, 70, -14, 6, -26, 38, 41, -8, -42
    .byte 51, 44, 54, -4, 7, 0, -39, 22, -21, 2, -46, 31, 127, -19, 21, 23, -19, 52, -32, 2, -16, 21, -1, -24
    .byte -7, 14, 69, 28, -20, 5, -85, 17, 13, 8, -45, 6, -3, 17, -27, -2, 1, -78, -7, -6, -23, -21, 29, 65
    .byte -10, -18, -5, 18, -25, 1, 12, -1, 5, 10, 40, -18, 10, 3, -14, 10, 17, 14, -6, 8, 14, 3, 84, -39
    .byte -56, -52, -57, -85, 4, -21, -45, -11, 31, 26, -56, 22, 37, 15, 53, -34, -8, -41, 43, 13, 8, 24, -7, -5
    .byte 63, 33, -12, -5, 50, -56, 63, 5, 61, 10, -127, -1, 42, 5, -38, 74, -60, -20, 11, -19, -21, 11, -11, 24
    .byte -36, -15, -2, -85, 12, -7, -13, -22, 3, 3, -3, 49, 9, 60, -34, 73, -22, -18, 13, 2, -11, -41, 49, -42
    .byte 29, -33, -2, 38, 14, -8, -15, 5, 44, 78, -24, 12, -45, 29, -22, -2, -42, 14, -9, -15, -4, 25, -3, 4
    .byte -82, -41, 39, 21, -2, 52, 14, 48, -4, -9, -4, -4, -7, -7, -59, 3, -1, 27, -6, 13, -31, 30, -29, -4
    .byte -44, -25, -4, 31, 29, 40, -25, -31, -30, 3, -18, 10, -7, -19, -31, -82, -25, 21, 27, 19, -10, 15, 31, -68
    .byte 23, 28, 24, 48, -44, -9, 46, -24, 23, -73, 17, -28, -32, -81, 2, -85, 3, -20, 40, -24, 7, -12, -58, -65
    .byte 3, -14, -23, -22, -13, 8, -23, -17, -14, 12, -1, -127, 10, -35, -9, -10, 15, 19, -47, -14, -10, 2, -4, -26
    .byte 1, -2, 10, 10, 5, -52, 64, 3, 37, 11, -64, 16, -20, 43, 60, -7, -13, -58, 30, -23, 8, 39, 45, -45
    .byte -17, 17, 32, 3, 23, -23, 17, 23, -66, 11, -24, -10, -27, -19, -19, -56, 19, -6, -10, -14, -37, -18, 19, 82
    .byte 9, -6, 6, -14, 53, -11, -2, -61, -20, -3, 1, 39, 20, -24, 36, 22, 3, -1, 22, -8, -3, -8, 7, -7
    .byte -11, -17, 3, 31, -18, 82, -3, -13, 20, 33, 0, 9, 31, -44, -8, 9, 20, -17, 7, -1, -15, -52, 7, 8
    .byte 17, -23, 15, -27, -67, 1, -68, -35, -36, 56, -25, -3, 46, -111, 5, 12, -34, 15, -10, -101, 127, -45, 46, -39
    .byte 6, 49, 27, -33, -5, 60, -16, -8, 46, -5, 38, 28, -38, 2, 4, -54, 6, 22, 4, -48, 9, -27, -6, -25
    .byte -8, 8, 21, -9, 2, 2, -23, 25, -12, -21, 39, 35, 3, 17, 3, 10, 17, -54, 43, -2, -20, 35, -1, -72
    .byte 13, -2, 7, 41, -14, -1, -29, -2, -1, 22, 12, -55, 44, 32, -3, -48, 25, 64, -43, 14, 40, 28, 10, 23
    .byte 3, -3, 33, -3, -12, 22, 41, -11, 38, -26, -108, 18, 23, -15, -11, 54, -3, 26, 4, -5, -15, -32, -14, 42
    .byte -35, -83, 23, -4, -79, -37, 79, 14, -21, 3, 77, -43, -42, 29, 66, 63, -45, -25, 34, -59, 29, -2, 3, 36
    .byte 31, -21, 15, 41, 32, -17, 13, 8, -35, 71, 16, 1, -13, 90, -11, 40, -19, -15, 7, -21, -44, -1, -31, -127
    .byte 6, -31, -6, -54, 34, 15, 50, -55, -19, 23, -4, 16, -31, 13, 5, 8, -1, -26, -24, 5, 14, -27, 2, -12
    .byte 9, -30, -54, -28, 66, 86, -34, 11, 39, -127, -27, -18, 22, -32, -13, -2, -34, -9, 22, 33, 49, -9, 7, 90
    .byte 20, 20, -40, -13, -43, 127, 12, 23, -46, 6, -35, 71, -14, 26, 22, -35, -5, 10, -26, 18, 17, -56, 33, 8
    .byte -45, 40, -36, 50, 9, -16, 61, -8, -5, -13, -21, -32, 0, 126, -3, 24, 3, 82, -49, 3, 21, -110, 45, -7
    .byte -2, 30, -12, 25, 75, 50, -32, 31, 42, -37, 11, 1, 1, 8, 19, 46, -85, -30, -21, 5, 33, 39, -61, 15
    .byte 1, -4, -7, 33, -56, -3, 11, -60, -38, 11, 46, -61, 40, -25, 34, 5, -11, 17, -18, -79, -1, -4, 27, -47
    .byte -60, 22, 20, -10, 77, -6, 66, -14, -41, 18, 0, 60, 17, -29, 25, -112, -75, 33, 5, 55, -38, 10, 3, -49
    .byte 11, -16, -10, 33, -6, -27, 8, 50, -13, -20, 6, -38, -2, -53, 52, 24, -59, 32, 8, 6, 19, -11, -9, -22
    .byte -23, 42, 101, -61, 38, 10, 72, -29, -52, -101, -50, -8, -36, -73, 48, 13, -36, 18, 13, -9, -50, -5, 21, 3
    .byte -127, -8, 1, 32, 4, -36, -43, 17, -112, 31, -5, 20, -40, 3, -29, 3, 100, 6, 121, 59, -18, -9, -67, -33
    .byte 21, 50, 68, -58, 11, 21, -31, -1, -95, -4, -10, -39, 15, -30, 1, 34, 2, 23, -40, 37, -19, -17, -44, 42
    .byte 6, -6, 57, -16, 18, 25, 43, 17, -20, -37, 48, 28, 4, -11, 5, 28, 1, -24, -45, 4, -15, 48, -81, 12
    .byte -27, -20, -4, 17, 47, 10, 9, -14, 14, -11, -10, -79, 7, -8, 24, -15, -37, 44, -86, -70, 80, -2, -3, 37
    .byte 18, -44, -31, -30, 10, -6, 2, 9, -20, 21, -49, -44, -32, -11, 40, -26, -16, 12, 54, 32, -24, 28, 7, -17
    .byte -12, -6, 53, -2, -22, -26, 43, -4, 127, -44, -26, 47, 57, 10, 67, 26, 48, 16, 5, -4, 43, 1, -15, 3
    .byte -22, -4, 28, 1, -29, -3, -27, -44, -15, -65, -19, 3, 1, 33, 22, -59, -1, 12, 9, -32, -24, 57, 3, -25
    .byte 9, -70, -68, 69, 24, -21, 83, -49, 75, -31, -32, -15, 25, -6, -75, -18, -34, -43, 18, 3, -4, 37, 8, 5
    .byte 9, 39, 118, -33, -4, 4, -31, -10, -6, 99, -35, 0, 40, 25, 40, -18, -15, -24, -72, 40, 127, 29, 35, 72
    .byte 23, 2, 68, -45, 102, 45, -127, -34, -65, -23, 99, -62, 66, -31, 40, 14, 17, 21, -22, -81, -8, 21, -46, 23
    .byte -33, -14, -13, -1, 39, -29, 40, 15, -11, -39, 1, 2, -15, -52, -65, -36, 2, -22, -77, -36, -17, 51, -103, -32
    .byte -42, 10, -60, -4, 0, -12, -75, -91, -3, -6, -17, 10, -31, -32, -24, -13, -120, 14, -53, -9, -27, 4, 56, 5
    .byte 40, -30, 47, -50, 31, -47, -39, -40, -20, 3, -30, -31, -114, -10, 10, -101, -15, 51, 55, -35, -6, 24, -47, 62
    .byte -37, 108, 3, 24, -80, -3, -115, 17, -69, -30, -48, 48, 27, -19, -7, 26, -22, 4, -17, 47, -77, 55, 4, -15
    .byte 7, -96, 0, 19, 14, -57, -21, -88, 2, 73, -46, 2, 12, -32, -26, 40, -16, 18, -8, 72, 23, -46, -23, -94
    .byte -16, 26, -58, -77, -1, 41, -31, -52, -17, 20, 97, 15, -7, 24, 29, -9, -71, 10, -3, 16, -84, -17, 5, -12
    .byte 36, -36, -107, -127, 9, -22, -24, 88, 3, -30, -15, 12, 17, -94, 2, -7, 12, -5, -56, 18, 10, -23, 57, -17
    .byte 78, -42, 36, -15, 38, 34, -78, -7, -127, -30, 26, 20, -127, 9, -12, 35, -1, 15, -47, -4, -6, 14, -44, 16
    .byte 14, 24, -7, 32, -48, 2, -2, -7, -3, 17, 17, 28, -16, -21, 44, -1, 1, -6, -77, 27, -6, -23, -6, -37
    .byte 24, -37, 45, -20, -7, -9, 18, 32, 21, -14, -19, -54, -13, -44, 26, 8, -23, 11, -23, -22, -73, 0, -3, 4
    .byte 8, -62, -1, -3, -15, -14, 17, 6, 32, -15, -61, 31, -25, 1, -55, 18, 1, -66, -11, -18, -6, 45, 10, -16
    .byte 16, 27, 50, 12, 9, -32, 44, 3, -17, 13, -40, 7, 8, -16, 77, -36, 44, 18, -26, -8, -71, -5, -9, 32
    .byte -8, 20, -6, -34, 25, 19, -4, -33, -33, -31, -4, 22, -2, -32, -6, 52, -38, -5, 14, 4, -30, 22, -15, -43
    .byte -55, 33, 3, -6, 20, 43, 57, -3, 31, -4, 27, -18, -4, -53, 54, 9, 15, 13, 34, 4, 6, -10, -4, 7
    .byte -34, -61, -18, 0, 25, 27, 21, -21, -12, -66, 17, 6, 3, 23, -30, 4, 45, -13, 5, 10, 30, -17, 38, 78
    .byte 55, 53, -127, 37, -7, -81, 60, 44, -60, 67, 9, 11, -35, -14, 13, 38, -20, -42, -69, 5, -22, -63, -62, 10
    .byte -25, 11, 18, -24, -11, 38, 15, -27, -29, -107, 41, -43, 24, 71, 11, -40, 30, 40, 13, 103, -11, -86, 37, 1
    .byte 13, -7, -13, -76, -9, -8, -58, 54, -81, 68, -25, 107, 34, -6, 2, -49, 47, -23, -65, -33, 42, 66, 5, 19
    .byte -38, -10, -41, -63, -28, 33, -31, -12, -56, -21, 38, -116, 26, 33, -121, 13, 35, 53, -14, -26, 12, -7, -3, -21
    .byte 1, 64, 10, 0, 16, 3, -4, 1, 62, 31, 35, -24, -27, -7, 12, 76, 35, -29, 9, 62, 35, -59, -19, 127
    .byte 74, -64, 26, 18, 7, 2, -7, 38, 28, 64, -3, 23, -36, 38, 5, 57, -19, 0, 28, -18, -16, 32, -37, 102
    .byte -94, -5, 39, 70, -25, 105, -21, 28, -46, -125, -74, 30, -13, 49, -32, 12, 105, 13, 10, -15, 13, 30, 11, -46
    .byte -41, 38, -13, 34, 26, -7, -65, 18, -19, 81, 68, -33, 38, 20, 6, -1, 21, 58, -24, -7, 19, 0, 15, 79
    .byte 43, -25, 37, 19, -30, -27, -69, -8, 40, 4, 12, 20, -46, 12, -2, -106, 10, -127, 26, -20, 14, -29, -16, -11
    .byte -2, 7, -22, 55, -20, -46, 1, -47, 23, -56, 9, -45, -18, -35, -8, 12, -11, 26, 84, -67, 12, -23, -34, -8
    .byte -9, -24, -7, 10, -12, 3, 36, -7, -41, -43, 1, 44, -78, -59, -26, 40, 2, -3, -33, 7, -69, -5, 12, 18
    .byte 27, -5, -19, 5, -21, -6, -33, 25, 30, -9, 57, 5, 57, 10, -5, 26, -7, -64, -1, 4, 21, 26, -60, 47
    .byte -15, 18, -13, -6, -43, -36, 3, 40, -6, -22, -65, -26, -12, -27, -57, 16, 6, 47, -14, -63, 0, -4, 15, -4
    .byte -6, 0, -21, -29, -31, -10, 19, 39, -1, 7, -26, 22, 17, -17, 6, 7, -6, -26, 36, 31, -16, -41, -20, 5
    .byte -15, 25, -20, -19, 36, -15, -55, 33, -40, 10, 4, -6, -41, -71, 16, 8, 23, 16, 20, 6, -36, -27, 5, 24
    .byte 0, -3, -7, 1, 8, 5, -127, -16, 52, -32, -22, 2, -14, -25, 1, 4, -73, 71, -39, -4, -95, -30, -28, -57
    .byte 16, -25, 57, -11, 48, 45, -45, 30, 106, 19, 36, -3, 63, 18, -102, 14, -27, -109, -22, -17, -17, -32, 33, 21
    .byte 23, -17, -63, -4, 37, 3, -35, 44, -32, 19, 55, -6, 16, -48, -6, 50, -22, 97, 12, 52, 7, 14, -34, 80
    .byte -43, 52, 17, 32, 43, -25, -48, -86, -85, 36, -31, -104, -14, 29, 4, 95, 68, 109, -127, 4, -15, -18, 34, -2
    .byte -97, 6, 44, -54, -6, 9, -50, -37, 41, 12, -51, 106, 18, 11, -11, 35, 20, 5, -51, -16, -3, -42, -39, -13
    .byte 74, -86, 91, -39, 2, 7, 32, 7, 71, -3, 50, -4, -20, 18, -127, -105, 40, 56, -43, 28, -83, -9, 20, -55
    .byte 8, -16, -23, 8, -33, 26, 23, 7, -55, -79, -10, 55, 11, 44, 22, -50, -42, 48, -43, 49, 20, 22, 6, 34
    .byte 11, 41, 1, -122, 20, -35, -37, -26, -44, -15, -65, -13, -20, 40, 23, 7, -90, -3, 15, -31, -24, -63, 15, -14
    .byte -73, -35, -68, -96, 35, -126, 69, 12, -25, -36, 55, 1, 26, -7, -21, 18, -89, -53, 28, -13, 2, -41, -16, -36
    .byte -69, -24, -89, -18, -33, 31, 56, -15, 34, -34, 13, -35, -44, -33, 16, 13, 24, -29, 60, -33, 12, -35, -7, -57
    .byte 23, -6, -14, 31, 31, 1, 5, -16, 22, -32, -14, -23, -9, 80, -23, 55, -9, -61, -52, -22, 14, -61, -25, 23
    .byte 56, 18, -36, -76, 32, -50, 45, 69, 15, 30, 21, 6, 10, -20, 7, -4, 28, -47, 31, -22, 27, -52, -15, 10
    .byte -13, 6, -30, -72, 8, 36, 65, 28, 34, 19, 3, -58, 51, 10, 71, -57, 10, -34, -69, -18, 1, 63, 20, -3
    .byte -15, -9, -3, 16, 46, 6, 54, 9, -42, -2, 34, -60, 11, 5, 22, -7, -6, -25, 11, -47, 32, -16, 15, -21
    .byte -47, -35, -55, -6, -11, 17, -14, -24, 10, 27, 26, -22, 14, 40, 53, 12, -2, 10, 57, -75, 4, -2, 57, 32
    .byte -127, -109, 57, -27, -36, 0, 16, -51, 26, 16, -22, -13, -21, 29, -68, -32, 93, -42, 15, 19, -28, 17, 27, -1
    .byte -30, 31, 40, -57, -59, 127, 29, 11, -52, 29, 8, -9, 27, -8, 2, 16, -16, 73, -79, -31, 69, 7, -20, 21
    .byte 6, 30, -1, -17, -16, -18, -49, 5, 54, -22, -1, 44, 26, 13, -10, -6, -24, 68, 62, -29, 7, -9, -9, 4
    .byte -12, -17, 44, -14, 21, -8, 0, 25, 1, 5, -44, 3, -4, -7, -6, 22, -5, -70, -20, -18, 2, -12, -23, 16
    .byte 44, -12, -43, 25, 6, 16, 16, -9, 61, 35, 18, 50, 41, 28, 7, -10, 13, -1, 28, -23, -3, 10, 13, 23
    .byte 15, 29, 28, -11, -6, 8, -6, 7, -28, 13, -25, -108, -61, 9, 37, 62, -16, 20, -86, -83, 6, -6, -45, -16
    .byte 57, 55, 126, -28, -20, -22, 19, 2, 45, -19, -23, 19, -58, 17, -27, -12, -29, 3, -13, 50, 5, 7, 17, -16
    .byte -10, 2, -42, -35, 0, -5, 6, 13, 8, 9, 2, -79, -2, -7, -3, 23, -10, -12, 22, 14, -10, 6, -28, -4
    .byte 32, -47, -42, 67, 16, -6, -10, -15, 33, 29, 20, -20, -28, 36, -13, -4, -31, -37, 11, -20, 13, -18, 4, 4
    .byte -69, 36, 40, -33, 76, 5, -24, -14, -6, 78, 53, 20, -7, 37, -3, -5, 127, -83, -28, -36, -127, 11, 29, 38
    .byte 41, 59, -66, -5, -49, -49, 45, 3, 15, 12, 41, 48, 40, -2, 10, -89, -2, -68, 43, -12, 10, -26, 43, 5
    .byte 25, -25, -36, -43, 29, -28, -24, -16, 6, -32, 40, -43, 3, 0, -76, -29, -2, -7, 35, -45, 0, -78, 21, 7
    .byte -10, -39, 19, -40, -6, -19, -51, 24, -22, 0, -23, -32, -35, -50, -4, -127, -66, -3, -61, -23, -52, 31, 19, 26
    .byte -38, 11, 52, 8, 36, 6, 68, 17, -5, -38, -23, -127, 71, -9, -56, -72, 23, 77, 36, -39, 2, -8, -50, 9
    .byte 13, 25, -89, 21, 44, 32, -15, -14, -49, 9, -26, 32, -7, 10, -83, 28, -29, 5, 0, 60, -6, 6, 20, 26
    .byte 11, 22, 11, 16, 4, 6, 9, -15, 26, -8, 39, -45, -7, -36, -11, 24, -14, -38, 21, 43, -10, -20, 30, 27
    .byte 21, -35, -69, -2, -41, -1, -76, -110, 14, 4, -4, 15, -9, -52, -30, 0, 7, 9, 15, -13, -23, -75, 7, 46
    .byte 8, 19, 23, 16, -86, 12, -9, 54, -32, 47, 17, 1, 6, -111, 23, -5, -48, -23, -35, 13, 77, 58, -47, -49
    .byte -1, 36, -22, -29, 10, 5, 66, 45, 54, -14, -10, 27, 32, -29, 67, -49, 2, -32, -42, 60, 10, -43, 17, -25
    .byte -8, -23, -70, -23, 58, -29, 39, -46, -5, -59, 24, 6, 4, 24, -61, -52, -12, -13, -10, -33, -11, -25, 9, -26
    .byte 43, 44, 11, -31, -71, -49, -1, 90, -11, -7, -17, -44, -63, -12, -5, -12, -68, -12, 18, -56, 32, -17, -9, -8
    .byte 18, 32, 9, 4, 8, 55, 23, 41, 17, 16, 28, -127, 118, -13, -2, -99, 3, 84, -19, 45, -1, 27, 16, 62
    .byte -1, -60, -13, -8, -15, 63, -127, 23, -74, -49, 14, 77, -18, -5, -10, 21, 18, 26, 3, 36, -7, 29, 18, 47
    .byte -5, 27, -2, 12, -16, -26, -19, 0, -2, -47, 21, 12, 20, 68, 52, -36, -16, -25, 31, 66, -26, -42, 29, -8
    .byte -15, -18, -84, 1, 66, -18, 27, -26, -49, -57, 19, -27, -16, -13, 25, -14, 38, -54, 8, 18, 17, -14, -7, 33
    .byte 38, 45, -34, -26, -27, 9, -23, 74, 15, -38, 36, 7, -5, -33, 10, -7, -66, -37, 21, 15, -61, 7, 26, -6
    .byte -95, -26, -4, 37, 50, -25, 2, -31, 35, -40, 127, -51, 0, -27, -16, 61, -27, 2, -67, 115, 15, 22, -21, -67
    .byte 27, 58, -20, 5, -114, 6, 68, 33, 21, -100, -32, 52, 0, -36, 16, -16, -9, 40, 68, -63, -22, -7, 74, 67
    .byte -91, -6, 10, -28, 35, -48, -67, 5, 27, -16, 25, -110, 72, 12, 13, 110, -7, -36, 45, 57, -26, 59, -68, -11
    .byte 18, -72, 22, -60, 20, -14, 76, -52, 33, 10, -54, 20, -52, 32, 39, -42, 15, -118, -32, 51, 1, 54, -20, -112
    .byte 71, 125, -83, -1, 70, 88, 12, 0, 8, 38, -62, -69, 59, 40, 7, 73, 13, 14, 25, -39, -35, 18, 1, 44
    .byte -28, -11, -9, 4, 44, 1, -22, 39, -30, 51, 14, 13, -1, 76, -47, -83, 0, 29, 68, 9, 46, 16, -127, -21
    .byte -24, -39, 28, -11, -1, 70, 6, -25, -47, -2, -96, -2, -31, -30, 65, 35, 23, -63, -20, 0, -11, 36, 1, -39
    .byte 0, 11, -21, -11, -24, 1, -19, -15, 17, -5, 73, -11, 34, 60, -9, 26, 94, 90, -47, 10, 16, -25, 63, -3
    .byte -126, -40, 16, 23, -6, -33, -67, -14, 67, 25, 61, -127, 26, 7, 77, 16, 3, 62, -1, 0, 54, -73, -37, -50
    .byte 39, 2, 62, 16, -1, -8, -13, 13, 7, 29, 32, -54, 22, -40, -28, -10, 2, -121, -21, -69, -14, 21, 49, -26
    .byte -17, 4, 10, 12, -60, -26, 21, -62, -5, 13, 7, -4, -84, -38, 16, -36, -31, 7, -7, 20, 29, -22, 15, 16
    .byte 33, -25, 26, -51, 5, -17, -16, -47, 22, -16, -11, 44, 26, -4, 81, -53, -16, -68, 7, -43, 25, -22, -67, 2
    .byte -69, -23, -19, -10, -13, -14, 6, 33, -25, 10, 15, -119, 96, 40, -12, -53, 15, 2, 7, 34, -35, 28, 16, 27
    .byte 7, -28, 7, 48, 1, -20, -10, -31, 11, -36, 0, -96, -11, -33, 14, 58, -13, 20, -46, 21, -32, -2, 50, -57
    .byte -32, -28, 23, 19, 40, -25, 33, -53, -22, -36, 38, 0, 9, 51, 41, 16, 5, -15, -19, -19, -68, 33, 21, 11
    .byte 105, -42, 70, -4, -127, 69, -75, -44, 39, -25, 17, -16, 23, 61, -28, 12, 17, -27, 37, -45, -32, 0, -41, -65
    .byte -13, 0, -107, 85, -17, -73, 74, -5, 28, 21, 19, 34, 14, -25, -65, -33, 28, -77, 51, 21, -20, 39, 4, 0
    .byte -11, -18, -39, -77, -45, 66, -12, -35, 17, -6, -39, -13, -4, 8, 13, -14, 13, 55, 21, 33, 3, -66, 42, 23
    .byte 10, -38, -2, -109, -40, -43, -24, 12, 99, -25, 19, 1, 80, 30, 29, 12, 20, 30, 66, -50, 38, 32, -32, 49
    .byte -19, -19, -50, -43, -6, -24, -20, 3, -17, 6, 5, -54, -10, 16, -18, -21, 24, -41, -11, -33, -6, -117, 63, 26
    .byte -29, 21, -54, -12, 69, 63, 36, -12, -27, -13, -110, -18, 31, 11, -60, 18, -19, -31, 14, -45, -61, -32, 1, -5
    .byte -6, 12, 7, 5, 10, -11, -2, -51, -3, 70, 22, 2, 8, 0, 25, 25, 18, 17, 0, 26, 7, -2, 17, -17
    .byte -4, 12, 18, -32, 19, -74, -127, 40, 47, 34, -28, -32, 51, 76, -17, -10, -12, -11, 22, -10, -23, 31, -10, -3
    .byte 59, -61, 54, -19, 1, -61, -70, 64, 22, -86, -9, -11, 25, -61, 24, 7, -26, -19, 0, 127, 6, -17, 2, 23
    .byte 5, -48, -32, -19, -68, 106, -76, 62, -37, -15, 6, 32, 30, -16, 2, 6, -11, 29, -72, 10, -1, -3, -51, -61
    .byte -27, -6, -38, -13, -31, 1, -14, 28, 1, -57, -35, -72, -6, 95, -56, -42, 2, 45, -10, -40, -5, -83, -35, 13
    .byte -41, 1, -56, -9, -91, -52, -39, -28, -6, -20, -12, 14, -21, 27, 11, -102, 26, -16, 57, -10, -27, -57, 7, -45
    .byte 8, -20, -29, -17, 29, 56, 76, 53, -34, 30, 7, 27, -63, -20, 19, -59, -26, -22, 4, -3, 17, 105, -53, 0
    .byte -37, 0, 67, -3, -37, -61, -12, -48, 1, 8, -53, -127, -28, 39, -36, 19, -34, -21, 12, -22, -63, 23, -17, 70
    .byte 26, -2, 9, -11, 21, -52, 13, 6, 6, 7, -5, -22, -17, -11, 32, 21, 24, 27, 9, 27, -89, 14, -50, 4
    .byte 12, -21, -33, -37, 5, -12, -127, -34, -8, 39, 44, 13, -2, -14, 47, 4, 14, 13, -11, -2, -85, -52, 4, -44
    .byte -84, -35, 14, -34, 26, 37, -127, 28, 1, -33, -52, -6, -57, 98, 30, 12, -28, -33, -20, 25, 73, -21, -14, -40
    .byte -46, -49, 23, 47, -26, 17, 91, -7, -127, 4, 7, -33, 69, 10, 7, -42, -3, 40, 30, -42, -9, 40, -28, -27
    .byte -4, 2, -12, -89, 33, 30, -4, 36, -13, 16, 48, -11, -3, 83, 49, 28, -29, -35, 25, -51, -31, -127, 51, 41
    .byte 81, 22, 24, 43, 30, 14, 13, 61, 63, -68, 26, 58, 12, 49, 9, -21, -17, 9, -6, 13, -70, 76, -105, 62
    .byte -3, 14, -63, 17, -34, 9, 78, 7, 24, -16, -10, 84, 12, -17, 20, 80, -28, -67, -65, -17, 27, 91, -3, -2
    .byte -2, 20, 96, 21, 68, 21, 54, -11, 48, 28, 13, 15, 82, 11, 24, 47, 30, -21, -15, 7, -24, -7, -5, -36
    .byte 8, 71, 5, 7, -25, -16, -7, -25, -16, -30, 2, -4, 3, 5, 11, -53, 14, 38, -12, -29, 47, 51, 81, 10
    .byte 9, -45, 43, -3, -20, -16, 57, -21, 5, -21, -40, -2, 7, -16, -12, 10, 7, 18, 2, 7, 73, -71, -14, 20
    .byte -70, 28, -38, 15, -29, 8, 21, 2, -21, -71, 25, -3, 33, -59, -49, -32, 46, 2, 30, 12, -65, 1, 39, 3
    .size tc_weights_8, . - tc_weights_8

    .section .rodata.tc_stage_8, "a", %progbits
    .balign 4
    .global tc_stage_8
    .type tc_stage_8, %object
tc_stage_8:
    .word 1239513636, 1798451220, -13796, 24548, 2087399214, 1572387920, -6098, 4328, 1841948553, 1725236306, 2692, -4740, 1657809873, 1524934080, -18372, 2128, 1164004250, 1146984532, 1370, 5124, 1462059200, 1257402446, 7256, 8252
    .word 1115306278, 2028082940, 13062, 3102, 1447375695, 2009522186, 2874, -1048, 1465407366, 1238242545, -1732, -15558, 1452028492, 1491665224, -16748, -7194, 1731744558, 1729179271, 18650, 5102, 1532615780, 1151487760, 28384, 9868
    .word 1477082591, 1129015098, 6228, 66, 1784172321, 1846662222, 12750, 1694, 1118711215, 1896411776, 9136, 15176, 1123687500, 1187006119, -15094, -26, 1258996527, 1777682455, 4696, 8596, 1947035391, 2090682533, 16828, -3792
    .word 1443693358, 1085255024, -6226, 3316, 1473625727, 1889796440, -3286, -9184, 1595115992, 1083163787, -15938, 6082, 1082804399, 1120433622, 8504, 5776, 1227232183, 1365762540, -11554, 4420, 1125303196, 1984626104, -2246, -9590
    .word 2077034584, 1571933373, 13988, 5054, 1332143239, 1809896252, -1264, -3850, 1645113006, 1156262300, -982, -29086, 1223895322, 1237426622, 584, 1552, 1562734613, 1684403890, 2658, -2802, 1152209270, 1828142463, 10406, -6578
    .word 1412062062, 1720108092, 5460, 13108, 1485908794, 1413234641, 16712, -2084, 1515411834, 1184319959, 44, -3890, 1252845303, 1873885075, 1540, -6648, 1247967655, 1375376964, 5610, 5324, 2033680484, 1121116001, 350, -12550
    .word 1904873373, 1981689502, 9474, 11872, 1209301384, 1447480542, -8032, 8424, 1715653312, 1608644808, 11768, 3728, 1552639183, 1693247857, 2222, -11398, 1872125400, 1137403526, 9726, -6088, 1891250393, 1836751393, 5326, -1600
    .word 1366689149, 1656532572, 6786, 13218, 1642033543, 1100127231, 2370, 2028, 1526348777, 2056431911, -10514, 3580, 1947970696, 1699697101, 3480, 2348, 1106593494, 1606976812, 2126, 8378, 2104265512, 2103879911, 7946, -12890
    .word 1439968909, 1088921708, -13702, -10654, 2110496489, 1149804484, 6384, -4900, 1246968249, 2004872494, 6830, 21048, 1372700121, 1385556868, 7976, 2028, 1647480897, 1350738280, -12096, -4340, 1156721319, 1445706581, 7158, 19518
    .word 1489051240, 1884931091, 1670, 1632, 1176569313, 1489700823, 22152, -9340, 1811074917, 1684989372, -7776, -5936, 1583327099, 1222441866, 8452, 14582, 1944656692, 1598340303, 6044, -3396, 1929063224, 1413305823, 3600, -13330
    .word 1579570475, 2030799908, 18786, -6066, 1767841814, 1699540575, 8156, -8130, 1784849234, 1946816254, 15968, 13168, 1464428582, 1307816117, -2510, -18670, 117901063, 117901063, 117900806, 117901062, 117901063, 101123590, 117901063, 101058310
    .word 117900806, 117835271, 101058055, 117835271, 117900807, 101058311, 134612743, 117835526, 117900807, 117901063, 117835527, 117901063, 101123847, 101123846, 117901063, 117901061, 117901063, 101058310, 101058311, 117835527, 101058055, 117901063, 117901063, 117901062
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
    .byte 43, -30, -7, -29, 44, -58, -49, 93, -127, 19, -50, -40, -50, 7, 102, -32, -28, -3, 0, -19, -57, -60, -109, 4
    .byte -13, 12, 29, 42, -18, -13, -59, -39, 13, -4, -109, -29, -30, 20, -68, 9, -3, -26, -49, 23, -22, -57, 62, -31
    .byte 2, -7, -40, -42, -5, 2, -6, 40, -8, 17, -8, 11, 23, 12, 22, 17, -16, -6, -23, 27, 67, 11, -10, 80
    .byte 27, -44, 22, 23, -13, -16, -44, 35, 5, 28, 8, 36, -12, -31, -127, -87, -11, 1, -99, -49, 27, -12, -21, -64
    .byte -18, -5, -9, 3, -60, -9, -121, -115, -6, 16, -12, -16, 6, 9, -8, 105, -64, -19, -33, 12, -48, -17, -27, -22
    .byte 2, -26, 67, 4, -81, -1, 6, -48, -58, -30, 7, 4, -92, 0, -6, 2, -46, 36, 9, -44, -39, -33, 15, -8
    .byte -42, -25, -10, -11, -32, -7, 26, 16, -8, -48, -32, 3, -1, 36, 1, -5, 37, -17, -4, 54, -34, -23, -81, -36
    .byte -8, 36, 18, -13, -5, -48, -1, 28, 0, -18, 21, 1, 98, 7, -28, -3, -9, -13, -17, -14, -16, 48, 32, -23
    .byte -16, -26, 25, 43, -27, 92, -56, -28, -12, -40, 8, -23, -33, -25, -60, 40, 69, -5, 39, -17, 1, -4, -56, -1
    .byte -37, -33, 36, -14, 84, -5, -5, -126, -70, 2, 15, 3, -110, 0, -14, -24, -24, -10, -27, -26, -5, 9, -1, -35
    .byte -22, -5, 9, 19, -48, 22, -9, -68, -80, 80, 33, 30, 64, 18, 81, -47, -12, -127, 36, 14, -34, -51, -127, -45
    .byte -3, -14, 27, 62, 55, 2, 7, -45, 29, 27, 74, -1, -57, -112, -35, 10, 24, -26, 24, -7, -34, 5, -37, -36
    .byte 37, -53, -18, 4, 44, -25, 38, -63, -12, 10, -29, 27, -52, -63, -32, -37, 73, -9, 11, 11, -37, 4, -118, 18
    .byte -17, -14, -1, -30, 15, -36, -16, -15, 3, 4, -1, -22, 49, 12, 53, 90, -101, -11, -24, -36, 28, -5, 9, -13
    .byte -23, 8, 55, 7, -9, 41, -43, 3, -7, 6, 25, 25, -15, 71, -2, -10, 30, 2, 58, 64, -22, -4, -71, -52
    .byte -9, -26, 55, 9, -15, 6, -17, 35, -40, 33, 3, -21, -64, 8, 9, 11, 37, -35, -65, 21, -105, -9, 17, 39
    .byte 6, -105, -1, -18, -31, 21, 15, 25, -87, -1, 13, 38, 0, -16, 15, -8, 1, -11, 6, -17, -13, 7, -20, -4
    .byte 8, -20, 27, -7, 9, -15, 9, -4, -31, 12, 6, -8, 51, 19, -26, 48, -1, -9, -22, -42, 12, -46, 16, 65
    .byte 49, 5, 18, -6, -47, 41, -61, -17, -8, 3, -8, -10, -3, 41, 22, 48, 56, 24, -14, -93, 4, -23, 16, 32
    .byte 8, 59, 2, -29, -25, 7, -73, -27, -94, -8, -54, 33, -9, -5, 23, -17, -8, -15, 32, 62, 11, -3, 42, 36
    .byte 99, 1, -49, -22, -44, 1, -36, -2, 4, 7, -3, -3, 12, -20, -1, 2, 99, -5, -31, 54, 46, -6, 37, -125
    .byte 43, 42, 17, -32, -37, -53, -21, 19, 27, 54, 15, -46, 49, -17, -72, 57, -48, -11, 17, 2, -87, 8, -70, -6
    .byte 8, 69, 5, -31, -4, -19, 4, 66, 7, -3, -22, -6, -80, -5, -47, -9, -5, -91, -2, -45, -5, 35, -65, -3
    .byte -4, 48, -11, 8, 18, -16, -42, 28, 6, -14, -10, -43, -38, -12, 55, -48, 10, 7, 2, 6, -3, 12, 15, 23
    .byte -30, 10, -28, -33, -13, -6, 11, 41, -33, 1, -14, 0, 46, 2, -50, -21, 7, 4, 5, -13, 5, -18, -76, -20
    .byte 20, 16, 11, -2, 12, 18, -106, -70, 26, 17, -27, 32, -32, -28, -73, 6, -13, -9, -2, -23, -11, 16, 32, 53
    .byte 5, -5, 33, -21, -58, 29, 34, -4, -25, -7, -39, 13, -22, -27, -39, 5, 45, -112, 2, 4, 37, -37, 1, 32
    .byte -20, 36, 2, -33, -37, 29, 26, 17, -6, 33, 16, 2, 42, 63, 17, -14, 4, 7, -99, -2, -25, -43, -127, -1
    .byte -8, -8, -41, -30, 14, 33, -88, -30, 2, 2, -1, -31, -7, -29, 11, 14, -56, -14, -34, -5, 49, 22, -56, 6
    .byte 2, 3, 12, -19, -19, 65, 21, 37, 29, -8, -10, -44, -26, -110, 4, -23, -29, 6, 12, 9, -26, 19, -40, -23
    .byte -127, 4, 57, 13, -37, -11, -35, 17, 38, -21, 3, 15, -67, -67, 29, -48, 1, 1, 22, -20, -47, -1, 26, -42
    .byte -2, 8, 6, -72, -9, -4, 19, -30, 15, -13, -89, -67, -58, -74, 75, -23, 21, 20, 15, 42, 36, -11, 20, 8
    .byte -61, -19, -40, -64, -5, -11, -14, 28, 25, 8, -70, 25, -37, 0, 35, 57, 35, 5, -25, 6, -28, 33, -59, -6
    .byte 0, 18, -47, -31, 42, 17, 2, -21, -16, -13, -23, -3, -35, 63, -2, 24, -23, -13, -33, 26, 51, 10, -4, -76
    .byte -1, -12, -74, -72, -36, -10, -14, -1, -17, 84, 16, 56, 14, -7, -8, -56, 78, -41, 82, 117, -59, 0, -37, -18
    .byte 72, 4, 62, -24, -9, -8, -27, 48, -1, -45, 4, 30, -31, 19, -33, -53, 13, -63, 80, 23, -8, 48, -6, 10
    .byte 13, -11, -47, -2, -8, -23, 21, -31, 18, 31, -64, -45, -6, 0, -37, 77, -107, -91, -21, 5, -21, -49, -2, 3
    .byte -35, 27, 22, -25, -15, 21, 22, -29, -76, -44, -41, -39, -3, 4, 17, 2, -26, 24, 3, -7, -27, -25, 19, -8
    .byte -61, -116, 6, -31, -6, -29, 1, 82, -17, -27, -107, -5, 17, -17, -6, 9, -27, -19, 17, -4, -11, -22, -28, -14
    .byte -41, -31, 34, -52, 1, 22, -10, -29, 29, 5, -2, 2, -32, -14, -3, -26, -39, 52, -86, -11, -10, -48, -25, -72
    .byte -109, -55, 3, -8, -38, 53, 3, 41, -17, -29, 49, -1, -1, -34, 12, 53, 7, -17, 6, 9, -26, 9, 28, -26
    .byte -38, -19, 9, -66, 43, -56, 13, -87, -78, -2, -12, -51, -78, 0, 27, 34, -18, 6, 16, -127, -19, -46, -20, -30
    .byte -60, 40, -4, -43, -77, -127, 6, -49, -7, -3, -35, -5, -2, -7, -5, 3, -30, -11, -54, -1, 13, -42, 1, -31
    .byte 40, -9, -10, -30, -9, -1, 19, -24, 108, -41, -51, -2, -45, -23, 17, 38, 25, -4, -29, -10, -3, 5, 5, -11
    .byte -72, -5, -9, -37, -4, 3, -16, 28, -51, 23, -48, 9, -1, -13, 8, 19, 0, 4, -45, -66, -1, 9, 10, -5
    .byte -11, -22, 4, 50, -5, 20, -4, -10, 70, 2, -62, -2, 21, 1, -19, -12, 70, -24, -127, 14, -25, 2, -6, 7
    .byte 6, -4, -14, -55, -5, 20, -34, -8, -6, -9, 34, -4, 3, 0, -18, 7, 16, 21, -21, 63, 20, -6, -6, -20
    .byte 0, 12, -15, -33, 1, -2, 19, 21, -17, -39, -8, -15, 10, 24, -10, 5, -50, 39, 24, -7, 21, 16, 6, -21
    .byte -66, -16, -7, -30, 25, 37, -2, 9, -32, 94, 8, -41, -14, 17, -4, 29, -60, -35, 27, -77, 19, 19, -3, 35
    .byte 0, -24, -45, 5, 0, -9, -6, -6, -20, 17, -38, -18, -1, -2, -32, 20, -21, -12, 14, -45, -8, 1, -3, 10
    .byte 15, 34, 2, -20, 17, -22, -12, -11, -12, -4, -53, 36, -3, 26, 22, 8, 25, -53, 12, -11, -127, -12, 2, -21
    .byte 30, 2, 47, 10, -13, 2, 12, -6, -106, -14, 8, 32, -5, -12, 3, 7, -34, -32, 32, -57, -11, -7, -14, 18
    .byte 37, 0, -30, -27, -18, 0, 7, -7, 11, 10, 20, -77, 7, -2, -9, -39, -7, 37, -52, -106, 5, -42, 26, 4
    .byte -27, 44, 39, -31, -7, -20, 29, -31, -6, -22, -27, -58, -21, -65, 28, -20, 10, -5, -6, -24, 15, -6, -4, -42
    .byte 22, 6, -11, 1, 23, -7, -4, 5, -36, 13, -28, -6, -33, 16, 13, -23, -10, -28, -127, -74, 2, -10, -127, 17
    .byte -15, -35, -15, 7, -40, 13, -6, 69, -17, 9, -20, 19, 37, 9, -11, 83, 0, -11, 13, 4, -1, 33, -9, -21
    .byte 9, -2, -2, 18, -1, -12, -6, 27, 2, -2, -48, -64, 2, 1, -5, -29, 11, 16, -15, -9, -9, 43, 7, 22
    .byte 15, 23, -43, -20, 9, -17, 24, -37, 25, -5, -12, -1, 54, -13, 33, -34, 1, 2, 53, -35, 5, -6, 42, -29
    .byte -13, -16, 7, 9, -2, 24, 10, -3, -12, -4, -15, -16, 13, -33, -15, -50, 52, -12, -17, 3, 63, -22, -16, -12
    .byte 7, 6, 10, -3, 25, 7, 4, -19, -2, -6, 9, -50, 8, -13, 5, -97, -22, -30, 0, 2, 20, -38, 2, -14
    .byte 10, 2, -31, 0, 15, -11, -30, -8, -20, 20, 1, -15, -9, -13, -4, 18, -24, 7, -8, 5, 35, -1, 11, 15
    .byte -10, 13, -12, -10, -10, 29, -46, -67, -38, -12, 10, -8, -123, -48, 26, 8, -38, 26, 9, -5, -27, -25, 29, 32
    .byte -10, -13, -20, 5, 4, -24, 19, 3, 44, -30, 11, -30, 5, 7, -6, 9, -26, 0, -4, -21, 39, 1, -26, -4
    .byte -3, -2, -7, -66, -10, -4, -16, -32, 0, -39, 32, 3, 32, -24, 25, 26, -5, -48, 7, 6, -20, -36, 7, -26
    .byte 41, -15, 18, -72, -59, -90, -3, -25, 52, 20, -117, -90, -4, -38, 18, 45, 48, -38, 34, -13, -49, -90, -18, 63
    .byte 7, 22, 28, -101, 13, -9, 49, -77, 99, -18, 1, -99, -34, -24, -9, 8, 16, -26, -72, -91, 38, -4, -1, 30
    .byte -64, -27, -107, 38, 38, 20, -11, 7, -40, -61, 9, -27, 6, 23, 6, -36, 49, -13, -45, -94, 62, -1, 37, -11
    .byte 3, -32, 64, 73, -42, 11, -47, 13, 15, 2, 29, -14, -30, 28, -22, 49, -20, 15, -12, -55, -36, -5, 11, 19
    .byte -38, -7, 16, 24, 30, 12, 61, -40, 8, 23, -40, -117, -3, -15, -64, 76, -43, -75, -25, 16, 42, 65, -9, -1
    .byte -39, -21, -20, 54, 35, -1, -38, -13, -43, -30, 0, -1, -115, 35, 11, -22, -41, -18, 51, -12, 66, -82, 1, -28
    .byte -75, -22, -34, -94, -5, -1, 5, 127, -4, -34, -9, -2, -7, -71, 49, -20, 41, -37, -24, -38, -16, -16, -24, 23
    .byte 7, 35, 48, -22, -13, 32, 3, 13, -37, 16, -9, 9, -2, -42, 7, -18, -19, -21, -76, 36, 8, 42, 83, 44
    .byte -49, -39, 5, -8, -103, -1, 16, 9, -20, -49, 67, 5, -71, -21, 23, -13, 127, -3, 26, -10, -28, -10, 23, -1
    .byte -33, -25, 20, -109, -50, 32, -55, -58, -47, 0, -38, -17, -16, -1, 37, 7, 2, -7, -12, 10, -7, 12, -16, -6
    .byte 29, 2, -7, -55, 59, -81, 53, 7, -69, 47, 73, 18, -2, -72, -27, -67, 14, -31, -20, 27, -17, -25, -25, -25
    .byte -4, -31, -44, -21, 7, -9, -32, -12, -67, -9, -9, 49, -4, 2, -2, 5, -31, 7, -14, -68, -17, 7, -10, -27
    .byte -10, -33, -18, 2, 12, -38, 24, 22, 10, 9, 4, -1, 4, 21, -2, 17, 4, 11, 7, -15, 25, 8, -27, -5
    .byte -8, -67, 3, 14, -6, -5, 4, 8, 69, 15, -13, -51, 23, -12, 24, -2, 26, 17, -32, 60, -5, 20, -28, 35
    .byte -16, -13, -43, 15, -12, -8, -9, 15, -9, 43, 31, 10, -13, -4, 6, 6, 8, 23, 97, -21, -29, 7, 24, -40
    .byte 29, -28, -10, 86, 7, -13, -25, 2, 76, 0, 8, 10, 14, 10, -6, 6, 22, -40, -9, 9, -30, 21, -5, -12
    .byte 64, 65, 1, -40, -20, -2, -3, -10, 48, -1, 21, -40, 29, -67, 5, -17, 14, -3, 18, -13, -12, -35, -3, 33
    .byte -19, -8, 57, -22, -4, -14, 8, -11, 16, -8, -44, -11, -10, -5, 6, -9, 6, 55, -6, 42, -1, 31, 1, -12
    .byte 41, -16, 20, -31, 24, -36, 6, -2, 2, 60, 61, 35, -4, 2, 10, -13, 24, 21, 24, -39, -127, 6, 2, -10
    .byte -69, 2, 6, -13, -21, -13, -2, 7, -127, -23, 1, 12, -5, -18, -7, 5, 28, -45, -86, -77, 20, 18, -24, 0
    .byte -35, 3, 30, 20, -13, 0, -8, 5, -5, -21, -25, -60, 11, 5, -3, -9, -1, -39, 106, -32, -3, 17, 9, -3
    .byte -28, -57, -33, -35, 10, -28, -11, -28, 2, -85, -12, 17, -11, -35, -11, -21, 7, -15, 7, 10, 7, 0, -17, 6
    .byte 54, 60, -5, -35, 59, 46, -17, -37, 21, -23, -19, 34, 6, -18, -31, 1, -7, -41, -54, -42, -41, -22, -69, -115
    .byte -21, 55, -59, 27, -12, 17, -51, 11, 16, -21, 13, -13, 20, -7, 1, 30, -8, 18, 1, 42, -15, 46, 11, 49
    .byte -10, 2, 75, -24, 11, 3, -1, -35, -66, -22, 4, 5, 11, -25, 4, -44, -2, 21, 26, -46, 16, -17, -17, -7
    .byte 12, -3, -14, -16, 14, -20, 51, -52, 11, 33, -2, 68, 40, 9, 38, 23, -20, -11, 27, -23, -13, -1, -105, -48
    .byte -43, -39, 5, -7, -2, 2, 14, -17, -19, 22, -35, -9, 7, 30, 15, 8, 53, -62, -17, -5, 63, -29, -23, -1
    .byte -102, 45, -1, 32, -30, 45, 10, -32, 26, -8, 7, -84, -10, 11, -1, -73, 50, -8, -127, -1, 16, -24, 41, 0
    .byte -21, -12, 37, -61, -33, 6, -22, -61, -17, -35, 7, -36, -11, -62, 10, 12, -40, -12, -75, -12, -127, 8, -47, 2
    .byte -18, 8, -24, -16, -7, -10, -37, -21, 18, -12, 37, -90, -22, -12, 52, -1, 28, 20, 72, 10, -31, -2, 68, -14
    .byte 4, 11, 16, 34, 6, -11, 34, 18, 28, 7, 3, -32, -10, 4, -30, 56, 54, 1, -7, -34, -50, 1, -3, -16
    .byte -13, 0, 2, -21, -26, 18, 3, -49, -31, -14, -69, 21, -54, -20, -16, 7, 40, -17, 32, 21, -9, -4, -9, -8
    .byte 19, -43, 12, 23, 6, -28, 23, 5, -120, -9, -50, 37, -47, -24, 48, 59, 91, -127, 5, 14, 13, 31, 6, -32
    .byte -12, -13, 13, 56, 16, -19, -2, 3, -20, -9, -89, -39, -11, -50, -71, 21, -25, 28, -39, 42, -31, 34, -8, -18
    .byte -10, -9, -20, 78, 21, -4, 35, -35, -13, -30, -9, 29, -7, -23, -10, 14, -4, 4, -2, 27, -8, 28, -36, -32
    .byte 42, -15, 45, -32, -69, -14, -5, -55, 0, 60, 41, 20, 0, -31, 43, -45, 11, -16, -72, -23, 4, 22, -64, -2
    .byte 48, -17, -7, 40, -18, 23, -35, 34, 15, 3, 70, -70, -14, -19, 41, 39, -32, 18, 8, -9, -30, -36, 18, -15
    .byte 21, 16, -5, 21, -29, 26, -32, 29, 61, -44, -19, -20, 20, -26, 4, 1, 15, 65, 5, -55, -38, -10, -4, 53
    .byte 52, -37, 24, -101, 3, 19, 34, 36, 90, -48, -65, 4, 3, 19, -127, -7, -35, 0, 41, -8, 12, -18, -14, -41
    .byte -24, -21, -7, -6, -5, -16, 6, -19, 51, 48, -30, 3, 0, 32, -37, -15, -14, -18, -18, -75, -7, 26, 6, 57
    .byte -3, -43, 18, -29, 39, 82, -15, -69, 15, 15, 39, 12, 30, -20, 19, 0, -17, -11, 40, 1, -3, 12, 14, 31
    .byte -11, 3, 21, 40, 27, -24, 12, 11, 40, 0, -36, -34, -10, 1, 20, -14, -13, 3, 5, -15, 4, 9, 0, 48
    .byte 15, 31, 16, -3, 1, -25, -19, -19, -71, -8, -46, -22, 39, 13, 13, -13, 11, -27, 32, -21, 23, -55, -10, -1
    .byte 12, -4, -17, -86, -19, -9, -1, 5, 24, -73, 41, 5, -6, -39, 23, 13, -54, 14, 55, -11, -25, 11, 16, 6
    .byte 83, 5, -16, 23, -11, 6, -44, 42, 57, 6, 2, 68, 4, 10, 25, 84, 37, -13, -11, 26, -29, 7, -17, 74
    .byte -8, -32, -33, -60, -20, 25, 2, 15, -17, -11, -68, -18, 11, -17, -16, 14, -30, -15, -54, -18, 43, -4, 43, 26
    .byte -25, 29, 18, 7, -12, 23, 0, 16, -18, -11, 7, -10, 12, -61, 11, -43, 46, -13, 52, -2, 46, -28, 28, -29
    .byte -5, 1, 37, -27, 9, -8, -1, -41, -41, 3, -12, -4, -16, 54, -4, 9, -32, -56, -39, 16, 58, -2, 28, -51
    .byte 51, -86, 3, -1, -11, 5, -25, -20, -17, 10, 39, -9, 1, 15, -8, -43, -2, -15, -31, -25, 40, -48, 12, 40
    .byte 80, -49, 60, -14, 50, -29, 19, -12, 31, -17, 30, 19, -20, -10, -1, 37, 31, 49, 0, -18, -11, -79, -2, 8
    .byte 61, -36, 39, -1, 36, -5, 5, 4, 0, 9, -34, -71, -18, -16, -6, -51, 22, -15, -11, -33, -127, -42, 16, -9
    .byte -14, -26, 3, 39, -4, 8, 9, -37, 68, -16, 25, 1, -20, -19, 36, -3, -8, 2, 24, 34, -21, -6, -19, 7
    .byte 25, 1, -22, 5, -27, 1, 1, -3, 5, -10, -14, 25, -3, 2, -1, -22, 31, 127, 49, 50, 21, -25, 27, -24
    .byte -1, 60, -2, -56, 19, -23, -13, -43, 2, 8, -48, -15, 20, -26, -11, -49, -109, -22, 4, 0, 26, 34, -74, -84
    .byte 15, 16, -6, -23, 9, -25, 31, -57, -39, -7, 39, 22, -60, 17, 95, -100, -36, -127, -15, -49, 20, 0, 3, -115
    .byte -6, -14, 10, -22, 68, -57, -39, 54, -2, 7, -7, -57, 58, -17, 10, 127, 14, -67, -1, 33, -28, -29, -25, -29
    .byte 27, 7, -30, 35, -74, 7, -16, -28, -29, -30, -47, -16, -29, -11, -34, -11, -9, -15, -64, 9, -37, 23, -42, 33
    .byte 14, 18, -29, 30, -16, -4, 10, 14, 14, 28, -6, -54, -41, -25, 43, 2, 37, -8, -75, -69, -19, -3, -23, -33
    .byte 43, 22, 5, 0, -68, -27, -36, 15, -20, 13, -47, 48, -96, -72, -12, 45, 72, 15, 2, -4, 19, -70, 22, -20
    .byte -12, 26, -18, -46, -8, 14, 64, -97, -17, 28, 22, 72, -71, -21, -52, -33, -27, 3, -36, 2, 33, -95, 115, -11
    .byte 0, -8, 8, -58, 68, -51, 5, 1, 25, -11, -17, 2, 31, 52, -11, -1, -84, -2, -13, -10, 41, -37, 68, -5
    .byte 19, 13, -16, 51, -4, -22, 15, 3, 10, 11, 6, -4, 73, -12, 35, -25, 21, -27, 24, -43, -68, 4, -13, 14
    .byte 8, -4, 16, 4, 15, -10, 32, -9, 50, -95, -56, -15, 30, -9, 8, -29, 31, -1, 66, -7, 13, 0, -15, -2
    .byte 0, -7, 14, -26, -3, -27, -35, 46, 16, -110, 59, -77, 35, 4, -12, 75, -24, -8, 4, -4, 21, 106, 95, -62
    .byte -22, -73, 34, -30, -75, -34, -116, -46, 86, -6, -17, -50, 47, 28, -32, -11, 18, -67, 4, 68, 7, -34, -74, 36
    .byte -51, 28, 37, -93, -14, 28, -55, -96, 63, -53, 30, 18, 44, 13, 29, -127, -3, 30, 21, 77, -42, 2, -29, -25
    .byte 12, 7, -54, 1, -52, -6, -75, -22, -19, -117, -19, -11, -21, -50, 15, 30, 8, -24, -52, 63, 71, -13, -119, 48
    .byte 23, 31, 125, -82, 18, -14, 98, 5, -21, 18, 48, 34, 6, -25, 11, -22, -2, 3, 33, 11, 36, -18, 91, -32
    .byte 46, 2, 16, -79, 37, 33, -26, 11, 17, -5, 28, -59, 15, 27, -91, -74, -15, 32, -17, -4, -81, -23, 9, 15
    .byte -40, -18, -46, -33, -46, -9, -75, 9, -46, -21, -20, -49, -26, 48, -9, -26, -9, 12, 31, 14, -29, -57, 32, -119
    .byte -27, -53, 6, -93, -22, -55, -20, -83, 40, -76, 72, -21, 62, 0, -12, 6, 34, -2, -15, 44, 17, 9, 0, 35
    .byte -16, 39, -5, -53, -31, 14, 45, -1, 127, -12, 8, 20, 59, 35, 6, 18, -12, 50, -32, -95, -37, 47, -127, 58
    .byte -108, -30, -47, -12, -64, -86, -4, 7, -117, -1, 24, -67, -43, 3, 36, -34, 2, -52, 42, 10, -115, -10, 5, -11
    .byte -18, -42, -19, 39, -46, -37, 9, -59, 75, -1, -80, -25, 29, 0, -64, -39, 23, -11, -6, 30, 14, 15, 16, -59
    .byte 2, 34, 36, -16, -52, -25, 35, -64, -12, -63, -112, -22, -14, -13, -18, 3, 1, -127, 5, 25, -3, -26, -21, 1
    .byte -44, -28, 11, 39, -62, 4, 7, -9, -30, 1, 47, -26, 47, -44, -52, -47, 26, -38, 51, -4, -17, -10, -2, 68
    .byte 25, -71, -18, 25, -14, -65, -49, 12, 4, 26, -9, 22, 18, 32, -25, -25, -2, -14, 14, -12, 4, -16, -20, -86
    .byte -10, 9, 0, -4, -6, -1, -6, 27, -34, -8, -13, -69, -18, -25, -62, 77, -79, -15, 22, 26, -24, -15, 38, -34
    .byte -25, -4, 15, -40, 5, -16, -6, -16, -24, -7, 58, -11, -17, -61, -127, -1, 0, 20, 23, 54, 2, -13, -18, -2
    .byte -7, -20, 61, -66, 12, 6, 43, -55, 2, 41, 1, -34, -42, 25, -7, -1, -25, -40, -44, 12, 53, 9, -10, -14
    .byte 12, -77, -21, -26, -26, -56, -41, 0, -33, 31, -4, 30, 23, 61, -30, -59, 35, 9, -2, -11, 39, -33, 15, -107
    .byte 77, -29, 66, -34, 60, -43, -17, -3, -59, 15, 11, 17, -18, 56, 15, -20, -6, -1, 2, -52, -19, -56, -1, 27
    .byte -29, 0, 18, -22, 52, -16, -3, -8, 2, -26, -38, -22, -15, -5, -50, 0, -20, 61, 33, -81, -12, -22, 13, -52
    .byte 10, 69, 34, -78, 32, 1, 66, -25, -16, -14, 29, 21, -60, -6, 13, 1, -61, -6, 18, 71, -62, 36, -1, 2
    .byte 50, 2, -40, -15, -108, -1, -5, -44, 25, 1, 1, 16, -27, 6, 4, -60, 58, 20, -49, -19, -55, 24, 26, 9
    .byte 65, -3, 21, -11, 16, -20, 43, 0, -13, -37, -21, -43, 3, -62, 17, 36, -27, -23, 18, 22, -5, -14, 18, 38
    .byte -4, -18, 38, -3, 33, 28, 64, 9, -22, -13, 55, -57, 36, -33, 2, 33, 20, -20, -10, 10, -5, -70, -34, 13
    .byte 8, -74, 13, 21, -6, 60, -26, 17, 57, -12, 21, 18, 14, -5, 19, -1, 6, -80, 17, -93, -16, -17, -18, 24
    .byte 41, -7, -11, -62, -19, 9, -26, -6, -84, 9, -127, -26, -127, 2, 42, 13, -29, 11, -1, 18, 4, -12, 30, -57
    .byte -27, -22, 26, 37, 7, 1, -50, 16, 29, -16, -12, 53, 15, 22, 44, 60, -12, -27, 25, 93, -5, -6, 55, -46
    .byte 13, 75, 2, -25, -42, 20, 9, -22, 25, 60, -52, 7, 41, 12, -33, 8, -45, -68, -16, -63, 24, -71, -4, 4
    .byte -11, -52, 2, -51, -89, 31, 14, 29, 29, -39, 1, 71, 25, 3, 18, -97, 28, -53, 28, -26, 78, -16, -62, -4
    .byte -50, -37, -55, 1, -29, 22, 14, 11, 6, -18, -24, -10, -9, -2, -10, -34, 15, -26, 2, -7, -12, 16, 2, -8
    .byte 8, -4, 3, -85, -6, 9, 2, -18, -50, -15, 20, 15, 29, 42, 7, -120, 24, -9, 13, -16, 15, 4, 28, -17
    .byte 33, -6, 8, 7, 0, 7, -21, 27, -16, 12, 4, 29, -31, 8, 24, 80, 27, 1, 5, -20, 19, 1, -57, -6
    .byte 26, 4, -1, 12, 2, -9, 1, -25, 65, -26, -27, 12, -12, 27, -59, 24, 23, -24, 50, -29, 44, 6, 13, 17
    .byte -27, -49, -11, -9, -27, 21, -21, -36, -53, -15, -62, 15, 1, 24, -51, 0, 54, -78, -16, -8, 3, 42, -21, -11
    .byte 16, 4, 14, 14, -27, -5, -4, 30, 17, 1, -62, -127, 3, 127, 30, 32, -51, -9, -60, 2, -12, 13, -25, 56
    .byte -46, -2, 19, 29, -30, -5, -61, -67, -16, -15, 18, 29, -26, 27, 1, -25, -1, 1, 8, 5, 29, -12, -48, -20
    .byte 2, -39, -20, -1, -81, 50, 78, 31, 0, 69, 13, -5, 8, -47, -37, -25, 17, 44, -12, -36, 43, -37, 16, 8
    .byte 45, -7, -31, -16, -112, 1, 14, 7, -3, -8, 79, -13, -1, 15, -80, -47, -34, -25, -9, -5, -14, 12, -3, 18
    .byte -54, -32, -27, 8, -4, -26, 58, -11, 73, -20, -10, -14, -35, 84, -11, -11, -16, 59, 10, -5, -36, -34, -5, -12
    .byte 20, -45, -2, -37, 16, -65, -31, -59, 58, -61, -96, -5, -62, 10, -49, -4, -16, 36, 31, 2, -6, 16, 32, -80
    .byte -20, -9, 2, -39, -14, 68, 26, 22, -23, 63, -28, 0, -26, -54, 7, 14, -17, 7, -58, -22, -26, -57, -3, -24
    .byte -9, -38, 30, -25, 35, -10, -102, 8, -23, 22, 19, 17, -30, -61, -8, 3, -22, -11, -29, 11, 57, -2, -37, -14
    .byte 1, -34, 32, 10, -23, 26, -22, -74, 52, 2, -13, -37, -7, 0, 44, -47, 22, 12, -4, -11, 9, 10, 2, -58
    .byte 21, 46, -19, -22, -13, -55, -27, -10, -4, -3, -13, 7, -11, 53, 6, 12, -13, -39, -32, -48, -4, -79, -5, 8
    .byte -52, -11, 61, 16, -35, -8, -22, 3, 6, 55, 15, -12, -23, 8, -40, 33, 15, -1, -27, 20, 41, -6, -10, -28
    .byte 31, -37, -51, -52, -32, 54, -43, 0, -8, 24, -37, -19, 23, 29, 34, 2, -9, -15, -9, -51, -16, -4, 3, -49
    .byte 4, -28, -13, 52, 16, -5, 8, -22, -23, 22, -70, 20, 30, 11, 9, 15, -12, 13, 0, -13, 2, 10, -11, -24
    .byte -2, 13, -33, -25, -2, 33, -37, -30, 7, 30, -75, 45, 12, 26, 11, 23, -14, 17, -61, 21, -52, -9, 6, 17
    .byte -8, -17, -26, 1, -10, -6, -34, 64, 7, -20, 29, -6, 43, 26, 2, -5, -66, 41, -56, 53, -14, 13, -27, 6
    .byte -15, 4, 6, 26, 22, 41, 5, 11, 6, 46, -4, 20, 1, -15, 0, 10, -31, 23, 14, 90, 21, 8, 10, -5
    .byte -27, 1, -48, 1, -17, 45, 2, 1, 36, -1, -47, -1, -1, -3, -40, -1, 4, -2, 5, -7, -4, 5, -7, 20
    .byte -17, 2, -29, -17, 56, 6, -16, -13, -13, 2, 12, 53, -5, 25, 23, -42, 50, 22, 4, -52, -2, 35, -7, 1
    .byte 16, -33, -3, 26, -23, -6, 0, 0, -39, -1, 49, 13, -127, 5, 10, 1, 10, 0, 8, 48, -34, -33, -6, 11
    .byte -50, 0, 74, -18, -29, 2, 47, -7, 0, -13, -1, 9, -15, -29, 16, -13, 27, 3, -37, -127, -36, -65, 66, -32
    .byte 13, 47, 18, -3, 15, -19, -2, -34, 4, -127, -70, 4, -68, -9, -43, -65, -41, -7, 82, 30, 39, 12, -109, 0
    .byte -16, 23, 19, -38, -14, 4, -55, 12, -1, 4, -3, -1, -40, 0, -57, 44, -3, -90, -19, -16, -97, 15, 30, 0
    .byte 24, 38, 0, -6, 21, 15, -12, 61, -20, -13, 33, -6, -59, -12, -93, -104, 13, 10, -4, 19, -36, 56, 2, 72
    .byte -6, 19, -5, -8, 72, -39, 55, 106, -67, -5, 2, -30, 32, 15, 74, -20, 6, 2, -46, -11, 18, -97, -18, -3
    .byte 5, 4, -47, -8, 7, -57, 73, 28, -24, 9, -59, 11, -5, 2, -78, 13, -21, -17, 24, 42, 6, 24, 2, -34
    .byte -23, 10, 8, -15, -16, -50, -15, 13, -101, 103, -35, 23, -32, -44, 30, -51, 3, -87, -6, -19, -67, -7, -11, -56
    .byte -34, 32, 8, 23, -4, 30, 1, 2, 19, 24, 26, 19, -101, -127, 21, -57, -1, -9, -104, 6, -38, 0, -116, -5
    .byte -13, -16, -15, -39, -65, -6, 24, -23, 6, -1, -2, -22, -37, -17, 47, -20, 39, 14, -22, -7, 64, 2, -8, 4
    .byte 3, -2, 19, -26, -30, -38, -84, 12, 24, 120, 29, -37, -59, -65, -21, 10, 20, -5, 19, 10, -15, -29, 57, -51
    .byte -85, 11, -19, 14, 89, -7, -6, 5, 19, 5, 40, -1, -23, 17, 15, -95, -7, 1, 32, -26, -19, 0, -23, -88
    .byte 7, 11, -3, -35, 5, -4, 14, -102, 27, 1, -32, -99, -60, -30, 10, -43, 21, 15, 48, -8, 7, -9, -31, -3
    .byte -23, -44, 48, 113, 17, -47, -22, -43, -127, 6, 77, 79, -18, 3, -30, -39, -25, 34, -63, -88, -14, 15, -9, 0
    .byte 37, -17, 17, -8, -46, 19, 11, -17, 4, -95, -47, 4, 70, -18, -18, 9, 5, 24, 51, -37, 20, -31, -32, 7
    .byte 24, -3, 19, -33, 36, 3, -32, 44, 12, -27, 11, -31, -1, -29, -16, -13, 11, 26, 20, -3, 11, 2, 2, -35
    .byte -9, -7, -38, -7, 47, -33, -22, 37, -8, -19, -3, -66, -11, -8, 11, 4, 14, 78, -81, -26, 1, 4, -127, -15
    .byte -35, 15, -35, -10, -5, -9, 13, -9, -1, -27, -43, 83, -6, -2, -2, -34, -24, -1, -23, -34, 3, -28, -5, -3
    .byte -76, 53, -36, 0, -34, 7, 6, -1, 58, -40, -7, -44, 35, -6, -3, 8, -111, -82, -3, 6, -35, -8, 9, -34
    .byte 71, 77, 30, 95, -1, 21, -19, -38, -28, 14, -42, 6, -5, -40, 24, 8, -46, -71, -63, -18, 10, 55, -49, 40
    .byte 3, -16, 2, 7, -3, -25, 12, -5, 19, 4, -33, -20, -11, 48, -39, 3, -1, 40, 5, 27, -8, 17, -39, -8
    .byte -29, 98, -20, -56, -46, 14, 31, 7, 48, -9, 23, -9, -27, -19, 2, -2, 48, 7, 4, 7, 12, -13, 10, -18
    .byte 56, -44, -14, -86, 34, -21, 25, 3, -13, -1, -9, -73, -25, -2, -9, -26, -9, -17, 6, 41, -12, -14, -11, -57
    .byte -24, -16, 101, -93, -37, -20, -40, 5, 14, -5, 0, -22, -25, 26, 18, -17, -69, 44, -43, 11, -23, -120, 23, -1
    .byte -127, -1, 20, 4, -54, -17, 55, 79, -25, 32, 4, -20, -1, 15, 67, 2, -19, 3, 5, 0, 42, -8, 65, -34
    .byte -15, -4, -16, -23, -18, -49, -69, 7, -12, 23, 46, -26, 15, 5, 11, 12, -2, -9, -27, -55, 73, -27, 42, 22
    .byte 11, -18, 13, -4, 7, -5, -9, -81, 8, 5, -2, -10, 14, -7, -15, -19, -3, -21, -3, 15, -98, -7, -39, -27
    .byte -9, 6, -29, -20, -21, 21, 21, 16, -13, 36, 21, 44, -6, -7, 17, -25, -42, -4, 4, -62, 46, -18, -2, 48
    .byte 2, 5, -21, 27, 0, -23, 21, 65, 20, -1, 0, -2, 15, 71, 6, -28, 7, 13, 15, 39, 4, 40, -57, 49
    .byte -42, -10, 3, 9, -67, -108, -8, -38, -28, 17, 14, 3, -18, -49, 13, 41, 16, 21, -16, 57, 59, 19, 13, 11
    .byte -5, -3, -21, -4, 14, -15, -38, -16, 23, -6, -2, 5, -22, -32, -11, -12, 13, -9, -2, -35, -6, -22, -14, -14
    .byte -47, 9, -20, -6, 97, -2, 12, 4, 0, 1, -9, 26, -5, 44, 23, 45, 32, 38, 9, 1, 69, 0, 7, -54
    .byte -19, -31, -6, -14, -11, -20, 18, -19, -17, -4, 29, -5, -126, -7, -32, 19, 18, 8, 10, -22, 13, 25, 18, 21
    .byte -11, -1, 24, 13, 30, 0, 14, -23, -31, -24, 3, -22, 22, 18, 2, -47, -31, 3, 35, -41, 127, -43, -4, 31
    .byte -18, -1, 1, 17, 21, 14, 25, -42, 41, -60, -1, -23, -10, -13, -62, -39, -104, 0, -12, -68, 37, 16, 2, 9
    .byte -5, 20, -6, 29, -63, -61, -2, -29, -42, 27, -19, 22, -25, 10, -6, -22, 64, -18, -127, 22, -8, -6, -28, -39
    .byte 15, -54, -29, 15, 52, -63, -34, -32, -48, 15, -61, 63, 2, -27, -38, -38, -12, -7, -2, 27, -12, -75, -1, 12
    .byte 23, -27, 27, 37, -14, -4, -89, 25, 25, -24, 8, -36, -18, -23, -24, 38, -7, 64, -4, 49, -15, -26, -21, -41
    .byte -14, -8, -44, -49, -15, 17, -18, 60, 30, -27, -50, -53, 5, 0, 5, -19, -5, 1, 42, -90, -36, 6, -1, 17
    .byte -39, -37, 3, 12, -12, -16, -6, 7, 40, -16, 36, 14, -35, 56, 4, 18, 16, 1, -12, -5, -86, -43, 22, 35
    .byte -38, 25, 4, -3, -6, -29, 26, -11, -14, 34, 1, -102, -8, -17, -19, 28, 0, -73, 2, 6, 20, -44, -1, 7
    .byte 30, 8, -4, 65, 53, 5, -22, -18, -11, -13, 13, 2, 18, -28, -13, -37, 13, 27, -24, 5, -8, 11, -23, -7
    .byte -29, 40, -77, -68, -2, -33, -51, -57, -86, -31, 50, 19, 127, -14, -1, -2, -30, 13, 14, -45, -21, -56, -35, 54
    .byte 44, -33, 27, -7, 44, 0, 56, -23, 5, -34, 43, 37, -55, 25, 6, 13, 2, -2, -29, -20, 45, -1, 48, -5
    .byte -12, -16, -27, -68, -21, -32, -11, -9, 15, 33, 23, 25, -16, -33, -66, -40, -27, 48, -100, 1, -16, 29, 35, -3
    .byte 69, 5, -19, 28, 46, -42, -69, -61, -9, 12, -14, -5, 11, 4, -31, -12, -37, -21, 31, 13, -43, -4, -35, -32
    .byte -60, -1, 33, -55, 83, 29, 38, -95, 13, -3, -10, -33, 63, -118, 44, -35, 19, -29, -19, 2, 24, -14, -29, -96
    .byte -51, 8, -7, 36, -43, -16, -91, 76, -20, -20, 6, 57, -14, -66, -35, -32, 24, -3, 2, 60, -73, -8, 50, -42
    .byte 37, 9, -49, -31, -26, -9, 91, 50, 14, -7, -53, -8, -18, 1, 1, -37, 40, 46, -51, 4, -1, 37, -54, -58
    .byte -11, -21, -13, -74, -8, -13, 21, -1, 1, 3, 86, 43, -20, 14, -17, 17, 9, 10, -5, 21, -23, -40, -19, 16
    .byte -14, -3, -15, -9, -9, -29, 27, 44, 81, 2, -15, 10, -61, -29, 24, 48, 18, 57, 20, -5, -81, -61, 24, 1
    .byte 34, 42, 36, 7, -47, -34, -45, 1, 9, -43, -46, -3, -55, -40, -11, 17, 18, 33, -127, 14, 18, -31, -34, -12
    .byte -33, 40, 5, 45, 12, -17, 13, 9, 10, 56, 2, -17, -74, -31, -17, -13, -12, 48, -10, 56, -20, -53, -105, 19
    .byte -119, -53, 25, -32, 21, -38, 33, 37, -36, 69, 7, -73, -35, -52, -75, -45, -85, -12, -26, -3, 108, -4, 88, -12
    .byte 28, -47, 0, -57, -2, -3, 8, -52, -47, -1, -23, -20, -127, -1, 28, -45, 1, -3, -19, -51, -14, -46, -34, -59
    .byte -6, -124, 37, 19, -16, 28, -46, -77, 5, -36, -6, 24, -61, 90, 28, 2, -13, 46, -26, 20, 40, -1, 44, -11
    .byte -91, -6, -92, -9, -11, 16, 43, -28, -16, -35, -3, -29, 46, -29, 76, -58, 0, -4, -8, 6, 1, 7, 54, -14
    .byte -4, -11, -40, -89, 72, -63, -46, -61, -32, 17, -65, 18, 39, 28, -40, -29, 24, -16, 10, -27, -24, -21, 17, -51
    .byte -11, -5, 11, 36, -23, -41, -10, 24, -12, -13, 23, -14, -16, 8, -15, -94, -14, -10, -16, -39, -35, -42, -41, 37
    .byte 9, 61, -2, 6, -10, -60, 68, -42, 17, 35, -91, -2, -24, 12, -32, -24, 18, 8, -21, 20, 35, -6, 37, 83
    .byte -13, -4, -37, 2, -19, -9, 46, -10, -4, -8, 14, -13, -47, -95, -28, 2, -58, -45, -5, -20, -21, -31, -16, 104
    .byte -5, -45, -6, -3, 17, -61, 7, 17, -58, 22, -4, -27, -127, -1, 51, 72, -14, 12, -6, -13, -1, -17, -19, -4
    .byte -9, -33, -127, -9, 29, -42, 31, 7, -38, 37, 8, -14, 24, 33, 34, 33, -4, -25, 8, -25, 32, 1, 19, -68
    .byte -57, 1, -17, -5, -62, 7, -10, -2, 10, -6, -29, 6, -14, -38, -46, 15, -2, -78, -2, -37, -12, 9, 2, -35
    .byte -33, 5, -5, 21, 48, 23, -18, 0, -10, 5, 25, 17, 17, 26, -12, 14, -10, -10, 6, 9, -57, -22, 50, 37
    .byte -78, 0, 12, -4, 56, 0, -27, 31, 6, 20, 6, -10, 7, -9, -9, 9, -11, -25, -39, -9, -30, 69, -19, 17
    .byte 2, -2, 14, 18, 41, 52, 67, -16, -6, -27, -47, -8, -14, -29, 10, -1, -104, -9, -8, 0, -4, -7, -20, -23
    .byte 62, -111, -41, -51, 8, -73, 0, -10, 3, -7, -32, 93, -21, 6, 7, -28, -41, -70, -64, -127, 13, -44, -49, 38
    .byte -30, 35, -77, -10, 0, -23, 21, 43, -11, -21, 25, -55, 38, 4, -25, -90, -4, 25, 13, 34, -21, -94, 6, -12
    .byte -54, -6, -3, 48, -10, -28, -20, -20, -71, -32, -123, -32, -40, 11, 56, 24, 22, 34, -33, -19, -20, -33, -21, 27
    .byte -13, 7, -96, -3, -10, -6, 11, -13, 4, 5, -63, 54, -16, 4, -7, -28, -12, 1, 37, -14, 10, -2, -61, -36
    .byte -62, -2, -4, -4, 19, 40, -12, -5, -57, 2, 22, -28, -61, -8, 14, -6, -36, 4, -25, 16, 3, -22, -24, -25
    .byte -77, 83, -44, -45, 6, -53, -14, -59, 3, -44, 50, -20, -22, -7, 12, -50, 44, -68, -125, -13, 36, -13, 61, -24
    .byte -42, 53, 18, -14, -22, -7, -8, 26, -31, -94, 3, -14, -10, 18, 10, -23, 23, -3, -27, -13, 81, -26, -14, -6
    .byte -13, -45, -31, -24, -12, 13, -4, -65, -1, -52, 32, -64, -127, -39, -8, -18, 9, -8, 64, -9, -43, -5, -14, -39
    .byte -56, 0, 3, 26, -2, -27, 16, 4, -45, 13, 17, -27, -28, -1, -21, 33, 70, 0, -8, -34, 28, -1, -3, -15
    .byte -14, 23, 3, 0, 10, 7, 6, -13, -34, -21, -16, -9, -31, 34, 1, -31, 11, -31, 20, -7, 25, -31, -11, -9
    .byte 1, -59, -27, -3, -40, -6, -26, -88, 96, -35, -32, -15, -21, -14, -7, -39, -52, -50, 22, 12, -51, -75, 24, 42
    .byte -49, 26, 0, -86, -14, -20, 62, -56, 12, -52, 83, 35, -14, 77, -18, 10, 4, -21, -17, 17, 45, -25, 38, 21
    .byte -20, 21, -83, 41, 23, -3, -7, 54, 3, -10, 4, 50, 8, -7, -1, -79, 27, -16, -22, -81, -6, -13, 16, -38
    .byte 4, 51, 49, 106, -74, 19, -107, 0, -16, -34, -42, 72, -32, 37, -60, 31, 0, -12, 53, -8, -14, -13, 20, -10
    .byte -41, 9, 19, -70, 40, -18, 44, -7, 36, -31, 5, 31, -8, -13, -7, 71, 18, 47, 0, -4, -5, 81, -6, -6
    .byte 60, 8, -58, -63, 26, 21, -38, 17, -32, -44, -18, -54, -56, -40, -13, -33, 20, -127, 11, -64, 1, -74, 16, -15
    .byte -71, 1, 2, 55, -16, 60, -7, 80, 19, -64, -40, -20, 38, -56, 16, -19, 27, -11, -54, 10, -30, -41, -58, 26
    .byte -18, 62, 1, 3, 1, 13, -23, 9, 66, -68, 18, -11, -4, -47, 34, -24, -23, 24, 61, -25, -4, 33, 48, -6
    .byte -20, 7, -17, -8, -127, -44, -13, -15, -35, 24, 38, -23, -68, -26, 8, -31, -33, -43, -20, 7, -102, -14, 0, 13
    .byte 22, -46, -89, -91, -16, 13, 2, 15, -12, -1, 15, 5, -36, 2, 9, 15, 21, -6, -11, -46, 27, -6, -18, -47
    .byte -16, -107, 65, -1, 48, -47, 36, 18, -10, -83, -39, -112, 22, -45, -7, -65, -19, -42, -51, -3, 14, -50, 7, 40
    .byte 15, 6, -20, 10, -26, -7, -7, -32, 5, -49, -43, 16, 29, -61, 2, -4, -16, 13, -30, -6, 1, -16, 14, 72
    .byte 23, -34, 43, 17, 40, -6, -20, 6, -20, 1, -11, 32, 15, -22, -36, -33, -25, 6, -36, 37, -55, -5, -3, -48
    .byte -23, -15, 8, 32, -15, -56, 14, -14, 37, -25, -7, 34, 2, -12, -23, 76, 34, 9, 84, 0, -46, -18, 69, -15
    .byte 9, -5, -3, -6, 6, -23, 19, -19, 4, -23, 23, -41, -25, -11, -34, 16, 11, -9, -43, -20, -4, -5, -25, 5
    .byte 18, 12, 11, -54, -2, 0, 77, -34, -4, 1, -28, 17, -52, -12, -16, -8, 56, 9, 18, -32, 22, -18, -6, 23
    .byte 14, -57, -18, -15, 16, -32, -7, -37, -7, 56, -11, -59, -41, 127, -11, 10, -38, -43, 26, -59, 11, -59, 38, -55
    .byte 12, -43, -90, 11, 70, -44, -36, 0, 24, 41, 12, 14, -29, 34, 30, 9, -37, 14, 2, -62, -13, 7, -20, -35
    .byte 0, -9, 10, 6, -1, 31, -33, 3, -29, 32, -16, -14, -11, -27, -10, -36, -74, -20, 12, -16, -9, 24, -35, -35
    .byte -27, -9, 45, -42, 60, 10, -45, -42, -127, -21, -10, -1, 14, -2, -19, 7, -21, -39, 35, -16, -18, -21, 2, 33
    .byte -84, -2, -2, -20, 90, 1, -11, -23, -12, -7, -5, -25, 15, -18, -2, -23, 8, -18, 8, -25, 16, 11, 3, -8
    .byte -21, -17, -25, -36, -15, 2, -38, 22, -2, -71, -36, -56, -6, 3, 12, 17, -2, -4, -53, 17, -25, 10, -46, 5
    .byte -84, -127, -15, -20, -54, 38, 52, -6, -92, -6, 41, 51, -43, 15, 13, -32, 27, 14, 16, -16, -40, 37, -61, -44
    .byte -37, 31, -21, 30, 73, -74, -45, -53, 7, 15, -19, 16, -18, -31, 40, -32, 14, -53, -1, 64, -5, -41, 10, -29
    .byte -34, 9, 15, 63, -33, -6, -2, -2, 67, -2, -54, -7, -18, -25, -30, -11, -13, -14, -71, 46, -24, -8, -33, -84
    .byte -31, 8, -120, -35, -16, 23, -2, -40, -23, 12, -9, -45, -2, -19, 21, -21, 10, 6, 68, 17, -25, -5, -16, 75
    .byte 19, 28, -10, 11, -45, 24, -16, 5, -34, 44, -16, -85, -20, -13, 15, 15, 15, 15, 8, 10, 52, -42, 18, 21
    .byte 17, 32, -41, 22, -47, -31, 43, -58, -28, 60, -10, 55, -27, 22, -33, 60, 24, -38, 67, 13, 41, -5, -23, 6
    .byte 27, 31, -92, 30, 25, -86, -7, -27, -27, -15, -8, 10, 19, 65, 2, -18, 7, -55, -106, -24, -78, -4, 42, -16
    .byte -4, -22, 49, 10, -3, -11, -5, 84, -60, -61, 35, -37, -127, -32, 11, 20, -44, 17, 58, 1, -6, -44, -36, -4
    .byte -29, -24, -38, -21, 25, 10, 6, -12, 84, -50, 7, 28, -5, -55, 3, -80, -101, -1, -15, -44, -92, 0, -21, 17
    .byte 5, -34, -2, -94, -35, -24, -14, -14, -9, -83, 8, -13, -52, -84, 68, -78, -34, -72, -4, -17, -7, 29, 16, -21
    .byte -10, -8, -22, -6, 10, -33, -113, 59, -29, 5, 5, -1, 34, -1, -54, -30, 54, -55, -19, -40, -10, 11, -78, 91
    .byte -24, -13, -3, 57, -42, -12, -101, -111, -13, -39, -9, -13, 6, -16, 3, -64, 4, 33, -32, -5, 0, 44, -6, 14
    .byte 39, -6, -4, -27, -109, -20, -20, 61, -15, -15, -2, 28, -1, -53, -16, 47, -18, -9, -26, 9, 73, -24, -55, -45
    .byte 17, -11, 42, -21, -79, 28, 47, 32, 1, -1, 11, -4, -4, 5, -39, -18, 10, -47, -84, 7, 47, -32, 55, -15
    .byte 14, -2, -5, 20, -13, 8, -48, 72, -15, 7, 3, -22, 8, 14, -120, -4, -9, -11, -6, -7, -76, -7, 47, -12
    .byte 4, 7, -11, 8, -127, -105, -5, -3, 24, -12, -22, -1, -9, 25, 17, -5, -12, 30, -9, -69, -30, 7, 11, -109
    .byte 3, -1, 13, -22, -13, -81, -23, -20, 35, -14, -26, -3, 64, 36, -35, 1, -27, 33, -13, -22, -79, 35, -87, -1
    .byte -8, -84, 4, 18, -4, 4, 45, 38, 25, 5, -33, -11, -6, 20, -22, -2, 2, -8, -29, 3, -31, 59, -87, 0
    .byte 9, 14, 4, -30, -62, 31, -48, 9, 18, -23, 49, -16, -66, 41, -4, -17, -9, 3, 20, 13, -85, 28, 11, -5
    .byte -30, -2, -21, 21, 51, 22, -12, 27, -127, 1, 8, -35, -24, 3, -51, -20, -15, 11, 9, -44, 14, -17, 4, -50
    .byte -25, -8, -26, -81, -4, -94, 30, -57, 11, 4, 25, -6, 50, 32, -40, -5, -84, -88, -24, 12, -21, 21, 12, 77
    .byte -56, 7, 12, 11, -127, -11, 8, 44, -127, 60, -62, 9, 15, 29, -26, 8, 10, 0, 5, -8, -44, -9, -4, -37
    .byte -8, 64, -15, -29, -5, 32, -13, 24, -24, -38, -19, -68, 31, 60, 41, -25, 11, -18, -43, -86, -9, -1, 24, -84
    .byte 3, -37, -9, -5, 6, -55, 10, -11, 57, -7, -82, 40, 16, 3, 20, 23, -103, -54, -62, 80, -8, -11, -93, 30
    .byte -17, 52, -23, -36, -1, 41, -36, -44, 12, 29, -53, 28, 3, 66, -13, 2, -46, -12, -63, -16, -52, 12, 31, -35
    .byte -28, 1, -84, 50, 36, 9, -61, 125, -14, 25, -24, 1, 91, 9, 14, -24, -23, -1, 21, 27, 0, 11, -22, 28
    .byte -2, -36, 39, 17, 27, -2, -6, -29, -1, -32, 12, -54, -74, 25, 4, -35, -21, 31, -25, 82, 26, 38, 23, 82
    .byte 46, -6, -15, 21, -49, 54, -19, -18, 36, 30, -75, 35, -17, -7, -37, -2, -4, 35, -20, -45, 21, 1, -8, -6
    .byte -6, -4, -46, -32, -80, 10, -34, -10, -1, 41, -4, 29, 11, 56, 0, -31, -70, 25, 39, 32, 1, 55, 23, -3
    .byte -48, -80, -20, 5, 3, -28, 15, -44, -8, -11, 54, -26, -28, 6, -17, -4, 74, -23, 26, -22, 56, -69, -33, -78
    .byte -105, 0, 70, -20, -58, -1, 1, 11, -13, -64, -30, -94, -26, -22, 13, -36, -64, -14, 68, -36, -11, -51, 92, -49
    .byte -13, 28, 2, 32, 11, -42, -67, 31, 30, 91, -127, 14, 25, -127, -35, 54, -105, -6, 64, -46, 99, -25, -34, 52
    .byte -42, 7, -83, 12, 101, 99, 19, -31, 10, 33, 13, 26, 47, -21, -35, 35, -15, -125, -73, -14, -26, -2, -72, -62
    .byte -115, 85, 55, -123, -24, 50, -10, 4, -3, -16, 21, -79, -10, -29, -28, 13, 1, -54, 4, 35, -6, 62, 3, -1
    .byte 96, -17, -81, 13, 33, -5, 29, -40, -68, -71, -87, 52, 29, -30, 37, 58, -3, -3, -73, -49, -1, 31, -22, -6
    .byte -7, 38, -45, 68, 28, -80, 76, -24, 17, 19, -86, -95, 35, 11, 67, 28, 47, -14, 3, 38, -14, -1, 64, -2
    .byte 11, -76, 13, -11, -30, -45, 25, -20, -78, 55, -33, 101, 111, 60, -65, 18, -82, 17, 6, 26, 82, -60, -29, 2
    .byte -3, 21, -41, -16, -9, 39, -4, -39, -75, -84, -18, 81, 65, 21, 11, -74, -69, 91, -104, 10, 67, -40, -54, -6
    .byte -7, 2, 19, 5, -39, -7, 116, -109, 3, -64, -30, -12, -5, -61, 5, 14, -86, 17, -73, -13, -36, 45, -68, 6
    .byte -10, 68, -30, -55, -10, 42, -51, -27, 77, 44, 35, -46, -26, -97, 72, -81, 59, -71, -27, 72, -88, -47, 90, 13
    .byte 12, 6, 46, -5, 55, -17, 53, 20, 114, -43, -43, -32, 17, 46, 20, -41, -32, 2, 65, 21, 5, 0, 7, 4
    .byte -11, -29, 14, 61, -23, 6, 11, -97, 2, -3, -107, -80, 20, 68, -56, 49, 12, 33, 32, 8, -12, -24, 17, -23
    .byte 7, -90, 37, 0, -16, -36, 1, -7, -13, -19, 23, 28, -51, -6, 25, 33, 6, 5, 62, -6, -42, 15, 60, -11
    .byte 15, -29, 42, -1, 32, 2, 55, -11, 15, -81, -66, 46, -30, -21, -59, 13, -10, 37, 3, 65, 28, -5, 19, 5
    .byte 82, -3, 12, -19, 45, -11, 24, 8, -14, -6, -10, -28, 3, -24, 25, -81, -25, -4, -21, -52, 68, -23, 4, -22
    .byte -127, -6, -16, -9, -73, 22, -40, -51, -23, 21, 17, -11, -24, 27, -20, 45, -5, 0, 37, 22, -16, -7, 17, 23
    .byte 34, 10, 43, 39, 27, -24, -64, 20, -8, -17, 48, -7, -1, -19, 13, -8, -19, 22, 6, -27, 34, 54, -15, -20
    .byte 11, -98, -62, 19, -56, 60, -58, 31, 21, -116, -8, -11, -15, -51, -11, -36, -30, 16, 11, 42, 20, -19, -1, 71
    .byte 11, -13, -9, -89, 33, -4, -2, 64, 55, -25, -2, -16, 10, 13, -22, -24, -20, 19, 24, -19, -24, -31, -54, 2
    .byte 6, 12, -23, -38, -4, 0, -27, 17, 49, 3, 17, -16, 95, -24, 15, -17, -2, 20, -41, 4, -4, 30, 17, 81
    .byte 10, 16, 4, -67, -45, 127, -12, -16, 30, 30, 24, -22, 5, -36, 24, -11, -51, -14, -9, 22, 0, -10, -5, 5
    .byte -16, -7, 23, 69, -49, 0, -46, 12, -2, 2, -57, -7, -29, 1, -2, -19, 14, 5, -3, -35, 15, 0, -12, 29
    .byte 61, 32, -6, 45, 88, 33, 27, 8, 36, 10, -19, -21, -4, -8, 63, -81, 26, 18, 16, -10, 12, -67, -27, -24
    .byte -20, -7, -1, -34, 11, 5, -41, 2, -41, -2, 30, 73, 31, 4, -23, 8, -14, -2, 12, -69, 2, 7, -39, 30
    .byte -67, 9, -31, 54, -57, 13, 31, 29, 40, -9, 35, 5, -10, 8, -56, 28, -3, -8, 52, -14, -21, 1, -66, -81
    .byte 13, 13, 14, -56, -25, 63, 1, 66, 44, 7, 16, -44, 54, -33, 69, 42, -65, 22, -28, -25, 118, -6, 67, -1
    .byte -7, 51, -59, 6, -4, -45, 19, 21, 5, 9, 57, 16, -4, -52, 26, -1, 19, -35, 106, -22, -20, 5, -25, -26
    .byte -5, -2, -30, 95, 26, 23, -24, -69, 27, 81, 5, -18, -38, -54, -20, 9, 11, 4, -25, -3, 24, 12, 42, -19
    .byte 10, -48, -4, 2, -119, -54, -19, -45, -32, -76, 18, 78, -5, 55, -15, -54, 39, 35, 39, 55, -32, -89, 21, -92
    .byte -23, 28, -24, -14, -31, -25, -127, 6, -35, -40, -44, 18, -29, -6, 20, -10, -3, 24, 7, 22, -30, -31, 20, -12
    .byte -41, -21, 20, -13, -1, -30, 2, 9, 2, 60, 31, 6, -39, 0, -20, -3, -14, 64, -16, -4, 4, 16, 19, 1
    .byte -13, -26, 2, -6, -10, -35, 36, -49, -11, 1, -1, -2, 40, -15, 10, 9, -127, 45, -21, -72, -20, 31, 21, -6
    .byte -71, 0, 47, -12, -67, -1, 21, -54, 8, -1, 3, -3, -8, -9, 8, -85, -6, 9, 92, 27, -22, -7, 12, -15
    .byte -16, -32, -13, -70, -3, -25, -11, -60, 7, -5, 1, -9, 42, -9, -9, -114, -11, -12, 36, 0, -41, 29, -42, -59
    .byte -9, 36, 32, -24, -13, -20, 34, -55, 25, -35, -4, 28, 27, 0, 49, -15, -32, -81, -90, -2, 56, 60, 7, -98
    .byte 6, 30, -25, 3, 18, -95, -31, -9, 22, -18, 3, -29, -43, -21, -58, 48, -9, -20, 5, 19, -33, -29, -9, 6
    .byte -7, 16, -26, -6, 2, 2, -43, -75, -127, -15, 2, -6, -19, -39, 81, -7, 5, -26, 23, -28, 1, -56, 4, -11
    .byte -5, 9, -58, -6, -22, 17, -36, -59, 8, 26, 21, 28, -105, -9, 19, 6, -20, -7, 30, -23, -26, 10, -14, -60
    .byte -29, -28, 19, -12, -42, -22, -33, 28, -3, -19, -49, 5, -6, -30, 2, 44, 30, -24, -1, 8, -49, 43, 3, 51
    .byte -69, 26, 5, 48, -29, -53, 50, -14, 14, 9, 18, -107, -39, -1, -53, -7, 56, 11, -105, 5, -11, -15, 27, 15
    .byte -21, -1, -2, -17, 46, -25, -58, 49, -3, 8, -8, -30, 20, 17, 37, 24, 20, 11, -30, -16, -114, 17, 18, 3
    .byte -9, 1, -6, -22, -19, -36, -74, -12, 21, 47, 1, -76, 33, -25, -8, 37, 64, -22, 21, 3, 0, -13, -23, -29
    .byte -12, 2, 20, 17, 127, 1, 53, -17, 11, 3, 4, 18, -36, -12, 25, -23, -39, 0, -18, 13, -94, 0, -6, -26
    .byte 9, 2, 1, -20, 7, 0, -49, -22, 15, -2, -64, 18, -20, 2, 4, -32, 27, 10, 28, 17, -47, 71, 0, 34
    .byte -42, -50, -24, -7, -37, -10, 54, -75, -22, -12, 10, 54, 2, -9, 6, -34, -34, 9, 9, 52, -27, 1, 57, 30
    .byte 17, -5, 35, -29, -34, 0, 7, -73, -36, 19, 15, -11, 31, -94, 20, 8, 14, 26, 9, 11, -23, -2, 13, 32
    .byte 15, -5, -10, 31, 30, -8, -18, 53, 1, 15, 15, -48, -7, 19, -22, -49, 10, -8, -10, -36, -6, -23, 8, -75
    .byte -72, 19, -73, 52, -29, 22, -127, 26, -37, 71, 0, 18, -33, 22, 11, 27, 4, 22, 24, 21, -16, 1, 47, 10
    .byte 46, -24, 34, 5, 61, -20, -14, -44, 8, -7, -21, 40, 2, -5, 18, -9, 7, 43, -13, -4, 5, 4, -16, 4
    .byte 23, 10, -1, -28, -74, -86, -49, -22, 33, -12, -1, -32, 29, -82, -16, -14, 20, -9, 4, -37, 21, -18, 15, 16
    .byte -9, 5, -3, 53, 21, 16, -15, 8, 15, -27, 36, -13, 7, -57, 51, -20, -35, -35, -70, 5, 23, 1, -49, 30
    .byte -4, 41, -26, 12, 17, 16, -14, 11, 39, -53, 26, -34, 23, -50, 7, -15, -7, -18, -46, -36, 4, 47, -68, 13
    .byte -22, 6, -9, 3, -126, 9, 20, -38, -55, -35, 25, 29, -66, -20, 14, 33, -127, -8, -22, -7, -31, -18, 17, 2
    .byte 15, -40, -11, -26, -15, -8, 21, 25, 22, -1, -11, 29, 21, 1, -47, -4, 14, -19, -13, -39, 7, -7, -15, 10
    .byte 33, -15, 79, -8, 79, 74, 38, 17, 12, -39, -27, -43, 6, -81, -13, -39, -18, -7, -25, 4, 1, -71, 2, 23
    .byte 19, -10, -8, -5, -10, -24, -127, 47, 42, -52, -6, -17, 29, 75, -2, 5, -5, -17, -5, 39, 32, -2, -10, 46
    .byte 0, -68, -101, -30, 4, -10, -82, -37, -4, 31, -13, -5, -71, -3, -27, 26, 5, -17, -20, -33, -45, -7, 17, 58
    .byte -14, -57, 21, 28, -8, 15, -9, 34, -24, -17, -16, 44, 2, 13, 30, 46, -127, -7, 25, -12, -9, -2, 30, 19
    .byte 3, -1, -8, -15, 2, 58, 32, 1, -3, -25, -92, 18, 15, 42, -3, -34, 11, -3, 2, 20, 63, 7, -7, 18
    .byte -1, 11, 69, -24, -10, -18, 81, -49, -41, 0, 5, -12, -8, -31, 18, -25, -41, -18, -5, -3, -48, 14, -34, 2
    .byte 31, -85, -14, -6, 35, -48, -19, -16, -12, 66, -17, -34, -43, 58, 8, -28, 27, -10, 5, -71, 11, -22, 5, -62
    .byte 57, -17, -28, 0, 60, -70, -54, -7, -44, 35, 17, -30, -29, -11, 41, -14, -10, 7, 7, -2, -18, -28, 9, -47
    .byte 32, -3, -22, -3, -32, 57, -42, -5, -9, -20, -16, -27, -8, -4, -31, -99, -3, 3, -1, -27, 19, -62, 47, -33
    .byte 26, -27, 47, -5, -81, 18, 64, 30, -34, -12, 23, 8, 15, 0, 12, 35, -22, 13, 8, 26, -8, -7, 26, -1
    .byte -78, 1, -17, -16, 39, -1, -5, -10, 1, 2, 13, -57, -4, 16, -7, -51, 0, 0, -16, -19, -15, 10, -47, 17
    .byte -4, -17, -13, -10, 21, -28, 4, -1, 12, -30, 11, 25, 16, 13, -24, 28, -60, 1, 49, -5, -88, -5, -9, -10
    .byte 14, 54, -11, -12, -30, 15, 12, -34, 23, -20, -7, 18, -25, -7, -2, -27, 37, -78, -44, -50, -67, 37, 17, 36
    .byte -10, 59, -20, 7, -5, 11, 8, 8, -18, -17, -16, -18, -21, -7, -7, -24, -27, -6, 3, 32, -6, -11, 27, 39
    .byte 18, 7, 38, -90, -16, -22, 42, 57, -86, -4, 67, 55, -5, -18, -57, 28, 1, -19, -5, 2, 4, -36, 4, -3
    .byte 18, -25, -79, 6, 3, 7, 20, -18, 11, 17, 15, 42, -42, -16, 15, -46, -37, -5, 21, -23, 3, 6, -26, 37
    .byte -41, -38, 35, -6, -12, 11, -12, -14, 13, 32, -73, 8, -93, -26, 39, -2, 66, -39, -13, 1, -22, 57, 6, -9
    .byte -82, 21, 16, 35, -21, -13, -29, 15, -1, 26, 11, -37, -64, -25, 7, 80, 50, -22, -127, 13, -43, -22, 3, 8
    .byte -19, 4, 50, -51, -73, -109, -65, -6, 5, 13, 1, -33, -29, 10, -10, 2, -39, -5, -38, -16, -46, -23, -3, -20
    .byte -6, 9, -30, -6, -15, -39, 47, 20, 2, -29, 17, -55, -127, 17, 3, 16, 20, 7, 41, -7, -17, -16, -14, 17
    .byte 69, 3, 15, 15, 44, -12, -24, -26, 25, 14, 2, 16, 62, -5, 1, -91, 7, 0, 7, -3, -80, -1, -26, -11
    .byte -4, 7, -4, -6, -1, -42, -11, -46, -47, -13, -107, 24, -47, -73, 1, 19, 40, 17, -4, 8, -57, -3, -38, -1
    .byte -13, -22, -63, -1, 14, -3, -23, -31, 8, 13, -60, -72, -50, 1, 55, 26, -24, -29, -32, -19, -95, -33, -36, -34
    .byte -9, 18, 45, 35, -2, 9, 2, -23, 45, 14, 45, 9, 28, -19, -23, -38, -36, 15, -49, 44, 57, 17, -25, -33
    .byte -59, 8, -51, -127, 18, -28, -24, -45, -17, 19, 0, 36, -15, -67, -7, -2, -6, -22, -26, 7, -36, 13, -127, 28
    .byte 63, -22, 121, 61, 6, -18, -13, 5, 5, -17, 21, -11, -24, -30, -5, -39, -16, -35, -3, -53, -19, 28, -76, 53
    .byte -23, -11, -3, -17, 15, 9, -55, 27, -6, 11, -37, -34, -22, 1, -14, 69, -61, 7, -41, 10, -32, -45, 12, 4
    .byte 15, -6, 41, -16, -50, 31, -1, 20, -69, -46, -2, -16, -31, -40, 3, 17, -38, 7, -5, -31, -19, -33, 39, -3
    .byte -32, -84, 6, -48, 11, 19, -8, 46, 25, -30, -48, 9, -2, -25, -13, 14, 61, 15, 15, 7, 35, -14, 6, -4
    .byte -8, 25, 15, 14, 6, -26, 6, -72, -15, -43, -6, -4, -26, -1, -35, -15, -22, -39, -4, 7, -3, -19, -13, 83
    .byte -59, -14, 22, 4, 114, -6, 33, -26, -18, -57, 41, -8, 15, -71, 12, 43, -64, -15, 28, -5, 38, 2, 45, -1
    .byte -48, -41, 50, -50, 10, -19, 7, -33, -31, 1, 26, -20, -79, 1, 45, 15, -33, -17, -7, -38, -27, -29, -1, 10
    .byte -23, 10, 12, -17, -15, -46, -43, -27, -45, -15, 42, -51, 17, 45, 51, 17, -39, -121, -11, 0, 16, -73, -24, 20
    .byte 0, -28, 23, 11, -67, -17, -11, -3, 41, 69, -9, 3, 90, 16, -18, -40, 26, -16, -4, -3, 4, -4, -2, 64
    .byte 83, -40, -32, 51, -51, -8, 4, -6, -52, 82, -2, 67, 7, 55, -39, 27, 78, -6, 21, 80, 29, -2, -3, -100
    .byte -28, 91, 10, -85, -31, 31, -27, 27, 5, 15, -37, -18, -3, 0, -36, 93, -39, 1, -40, 75, 49, -33, 43, -58
    .byte -17, 50, 28, -15, 10, -20, 28, -10, -15, -18, 70, -51, 6, -44, 60, -15, 99, 23, 103, -22, 4, -2, 49, 61
    .byte -24, -12, 115, -11, 8, 12, -1, -79, -7, 57, 7, -51, -24, 5, 0, -8, 92, -11, -127, -55, 77, -6, 11, 14
    .byte 49, -79, -6, -7, -99, -28, -35, -20, -15, 23, 16, -8, -2, 71, -26, -71, 93, -59, -22, -23, 48, -33, 24, -64
    .byte 109, -86, -69, -37, 63, -43, 62, 6, -12, -4, 14, -42, -27, 22, 6, -4, -5, 22, -19, -60, -37, -127, 6, 17
    .byte -4, 6, 5, -13, 31, 9, -14, -9, -9, 35, -27, -57, -16, -47, -106, 20, -44, -63, 63, -96, 37, -54, 49, -23
    .byte -21, -7, 119, -5, 77, -57, 52, -67, 48, -30, 34, 38, -15, -23, 52, 23, -19, 26, 1, -18, -35, 10, -27, 35
    .byte 98, 2, -67, 29, -35, 1, 18, -42, -2, 9, -26, -61, -34, 26, 14, -75, 82, 59, 17, 35, -48, 34, -18, 17
    .byte 15, -37, 46, -4, 6, -14, 10, 17, -41, -23, -90, -14, -35, -45, 11, -6, -107, -26, 60, -67, -19, -15, 58, 105
    .byte -11, 39, -30, 48, -58, 60, 48, 87, -44, 3, 20, 7, 62, 15, 54, -73, -3, 2, 4, -68, -3, 44, 41, -34
    .byte -15, 3, -10, -43, 33, 37, 4, 6, 11, 0, -31, -127, -7, -7, -10, 11, 22, -41, -4, -9, 15, 24, 6, -127
    .byte 90, -5, -25, 14, 65, -33, -36, -65, -22, -40, -11, 41, -99, -7, -94, 61, 0, 26, -53, -19, -42, 86, -64, 48
    .byte -35, 44, -40, 55, -14, 22, 49, 70, -50, 2, -23, -46, 71, -25, -42, 30, 14, -11, -10, 71, 41, -19, -30, -8
    .byte 32, 14, 1, -13, 30, 30, -15, -9, -22, 6, 8, 41, 6, -16, 31, -27, -16, 16, 6, 5, -89, 24, 8, -58
    .byte 12, -10, 13, -34, 49, -84, -6, -11, 24, 62, -7, -24, 0, -88, -52, 66, 26, 37, 18, 12, 9, -2, 64, -13
    .byte 28, 21, 3, 52, 6, -26, -29, 55, 15, -14, 0, -23, -20, 24, -57, -12, -45, 27, -100, -6, 79, -46, 30, -38
    .byte 19, 36, 24, 16, -9, 28, -79, -78, 4, 38, 9, -13, 77, 16, 12, 18, -8, -3, -18, -32, -44, -36, 78, 51
    .byte -46, 1, 15, 1, 6, -16, 2, -9, 25, -51, 0, -32, 27, -15, -119, -25, -62, 0, 63, 3, 25, 5, 12, 50
    .byte -10, -25, 4, -36, 1, -11, -19, -21, -35, -33, 98, -25, 93, -74, 24, 73, -4, -12, -40, 38, -13, 17, -10, -91
    .byte 29, 9, -39, -9, -71, -64, -114, 15, -57, 8, -35, -5, -99, 0, 24, -2, -23, -52, -12, 0, -59, -87, -42, 11
    .byte -25, -7, -26, 17, -10, 23, 2, 4, -51, -21, -127, -15, 42, -13, 3, -44, 10, 19, -4, 37, 23, -15, -8, -56
    .byte -58, -2, -19, -34, -20, -19, -52, -47, -17, 19, 34, 58, 4, -58, 7, -23, 22, -9, 51, 48, 46, -3, -12, 38
    .byte -13, 3, -16, -37, 2, -51, -31, 18, 12, -3, -11, -4, -18, 15, -41, -41, 16, -19, -39, 16, -74, 68, -104, 49
    .byte 0, -12, -48, 11, -33, 15, -113, -66, 2, 8, -3, -5, 12, 14, -62, 124, -40, 17, -8, 14, -11, -57, 0, -15
    .byte -44, -33, 36, 9, -73, 36, -9, 65, -39, -31, -3, -9, -83, 0, 6, 12, 22, 38, -2, 6, -6, -4, 9, -17
    .byte 1, -69, 6, -83, -11, 24, -9, 102, -19, 5, -81, -10, -1, -12, 1, 15, -15, -2, -56, 5, 55, 21, -6, 39
    .byte -29, -8, 16, 20, 40, -127, -3, -20, 12, 20, 14, -6, -67, -2, -118, -23, -11, -6, -14, 38, 6, 19, 4, 32
    .byte -47, -15, -5, -17, 21, -26, 28, -6, -12, -15, -18, -47, -44, -81, -54, 8, -12, -8, -5, 13, 24, 0, 66, -8
    .byte -19, 4, 23, -61, 2, -22, 11, -61, -33, 0, -11, -38, -63, -2, 51, -10, -6, -1, -6, -47, -25, -26, 7, -12
    .byte -17, 1, 24, -44, -35, 9, 37, -98, -16, 12, -28, 10, 7, 29, -41, 37, 18, 87, -16, -55, 9, 52, -65, -10
    .byte -40, -15, 63, -10, 10, -11, 31, -47, -13, 42, -8, -20, 10, -22, 5, 27, -21, 2, -7, -28, -20, -1, -25, -36
    .byte -1, -56, -92, -86, -71, -5, -38, 57, -22, -25, 19, -17, -6, -29, 9, -11, -23, -23, 12, -18, 13, -6, 8, -37
    .byte 7, -5, 19, 13, 12, 11, 6, 7, -13, -7, -1, -60, 0, -9, 12, 21, 41, 11, -93, -104, -33, -4, -12, -97
    .byte 11, -25, -14, -14, 6, -7, -45, 18, -7, 15, 35, -11, -3, 15, 53, -51, 19, -6, -36, 4, -34, -13, -2, -35
    .byte -16, -16, -28, -28, -21, 4, 10, 56, -5, -9, -6, -37, -10, 33, 18, -14, 27, 12, -33, 6, -23, -62, -35, -4
    .byte 24, -90, -5, -11, -14, -127, -2, 2, -57, 16, -2, -52, -32, -16, 15, 14, 9, -31, 15, 79, -20, 16, 14, 65
    .byte 21, 5, -17, -6, -9, 25, -19, -9, -15, -16, -75, 5, -21, 12, 0, -37, 8, -33, -14, -41, -3, -59, -4, -11
    .byte -127, -30, -29, -9, -35, 1, -43, 2, 13, -4, 5, -80, -6, 12, 46, 34, -58, 56, -1, -1, -17, 34, -17, -50
    .byte 63, 1, -42, -22, -14, -48, -44, -38, -10, 11, 2, 15, -60, 6, 12, -2, 4, -42, 9, 13, -53, 15, 20, 10
    .byte 42, 1, -28, -37, -120, -1, 16, -45, -7, 13, -4, -32, -17, 4, -11, -112, 24, -44, -13, -4, 3, -51, -12, -3
    .byte 6, 21, 36, 42, -23, -1, 36, -24, -14, 15, 17, -28, -31, 1, -69, -29, -67, 0, 32, 7, 25, 9, 12, -31
    .byte 15, -20, -23, -46, -93, -92, -59, -39, -5, -15, -21, -38, 50, 9, -2, 7, 3, -58, -51, -41, 21, 67, -19, -20
    .byte -4, 46, -17, -6, 102, -55, 0, -64, 23, -16, 4, -34, -6, -39, -51, -30, -6, -8, 6, 24, -7, -66, -8, -74
    .byte -28, 15, -13, -1, -38, 1, -83, 44, -30, -15, 36, -41, -37, -28, -54, 67, 12, -26, 20, -17, -34, -6, -24, -117
    .byte 10, 0, -31, -3, -33, 38, -13, 60, -4, 15, 4, 40, 23, -23, 15, -3, -4, 3, 35, -25, -26, 6, -19, 96
    .byte -8, -20, -3, -21, -56, -116, 7, 9, 5, -10, -28, -7, 2, 8, -2, 37, 21, -13, -7, 9, -55, -25, 29, -5
    .byte -60, 35, -3, -30, -23, -42, 64, 46, 22, 26, 9, -1, -52, -41, -6, 98, 33, -21, -81, 8, 50, -67, 31, 6
    .byte -29, 42, -43, -22, 19, 5, -33, 29, -13, -30, -1, 1, 23, -57, -6, -32, 6, -16, -26, -9, -56, -20, -33, -27
    .byte -7, -7, -24, 6, -7, -79, -25, -115, 1, -29, 6, -66, 71, -26, 6, 57, 32, -12, 28, -28, -36, -102, -17, 80
    .byte -32, 7, 32, 19, 21, 11, 85, -34, -17, -11, -2, 25, -21, -3, 4, -71, -127, 1, -9, -13, -54, 1, 29, 10
    .byte -10, 12, 8, 12, -61, -46, -20, -56, -30, -19, -43, 0, -71, -127, -72, -62, 29, 4, -4, 0, 7, 50, 0, 6
    .byte -30, -51, 9, -23, -45, -62, -41, -20, 50, -1, -7, -35, 61, -14, -22, -38, -6, -37, 6, 28, -30, -34, 27, 25
    .byte -37, 20, 17, -65, -48, 13, -17, -125, 18, -15, -79, 22, 33, -51, 80, 19, -29, 2, 1, 50, 1, 11, 12, 22
    .byte 18, 21, -39, 50, 13, 14, -64, 48, -1, 11, -8, 0, -10, 19, 5, -25, 10, -19, -30, 25, 30, -25, -98, -127
    .byte -6, 14, 42, -75, -26, 30, 69, 11, -9, 15, 24, 30, -19, 0, -9, 53, 7, -4, 40, -16, -12, -31, 44, -11
    .byte 64, -7, 24, -23, 41, 2, 6, -62, 13, -9, 30, -63, 21, -1, -95, -61, -6, 25, 2, -5, -19, 38, -7, -15
    .byte 23, -17, -43, -54, 74, 12, -27, -23, 40, -8, -29, -15, 10, -12, -30, -32, 8, 20, 15, -4, -21, -58, 22, -96
    .byte -16, -20, 0, -66, -15, -4, 4, -29, 40, -77, -44, -10, 19, -51, 15, -28, 24, -24, -30, 8, -2, -27, -30, -24
    .byte -15, 14, -13, -5, -16, 32, 1, -32, 63, 14, 6, 10, 63, -24, 24, 8, -11, 47, -25, -59, -18, 50, -8, -61
    .byte -127, -23, -6, -11, -110, -30, 16, -40, -48, -30, 20, 12, -76, -29, -6, -34, 2, -36, 28, 2, 12, -50, 58, 23
    .byte 0, -8, 7, -12, -44, -8, -61, -5, -2, 1, -42, -6, 25, 2, -41, -2, 7, -5, -7, -21, 9, 3, -9, -43
    .byte 28, 9, 33, 15, -10, 7, 32, -10, -26, -48, -24, -19, 5, -45, -33, -57, 0, 91, 22, 21, 40, -4, -62, -32
    .byte -71, -17, 69, -2, 7, 23, -40, -61, -14, 37, -32, -26, -39, -11, 11, -41, -27, -14, 3, -40, -58, 31, 53, -29
    .byte 42, -58, -69, -57, 27, -58, 8, -48, -13, 28, 3, -17, 67, -3, -11, -61, 11, -25, 3, -37, 20, -24, -1, 93
    .byte 5, 2, -1, 30, -9, -59, -24, 24, -36, 6, -34, -40, -56, -11, -49, -36, 25, -11, -127, -63, 43, -69, 62, 40
    .byte 11, -33, 8, -41, -7, -1, 7, -10, -1, 13, -21, -32, -21, 9, -90, -14, 6, 2, 11, 1, 9, 2, 10, -49
    .byte -17, -3, -24, -18, -9, 13, 0, -34, -7, -33, 22, -28, -14, -25, -19, 12, -19, 2, -48, -10, 29, -42, 68, 40
    .byte 28, -56, 1, -14, -27, -36, 19, 27, -50, 12, -22, -39, -72, -24, 48, -1, 28, 10, 27, 48, -43, -16, -35, -116
    .byte -13, 26, -93, -2, 44, -34, 70, 12, -46, -38, -89, -19, 37, -48, 78, 5, 11, -43, 6, -8, 8, 32, 9, -8
    .byte -105, -19, -58, -13, 22, -31, 0, 4, 4, 6, -33, -40, -14, -48, -60, -90, -24, 17, -35, -53, 29, -5, 37, 8
    .byte 46, -4, 0, -26, -106, -15, -50, -2, -33, 8, 37, 23, 62, -8, 38, -29, 14, -50, 8, 25, 3, -4, 19, -29
    .byte 21, 1, -24, -39, 20, -1, 19, -6, -14, 8, 14, 21, -16, -24, -35, -38, 6, -30, -29, -3, -49, -12, -53, -23
    .byte 36, 22, -12, -4, -77, 127, 21, -8, -6, -15, -5, -17, -2, -36, -41, 18, -7, 2, 19, 69, -127, -10, 23, 7
    .byte -72, 28, -7, 15, 5, 5, -34, 16, -7, -4, 44, -25, 13, 9, 1, -17, -27, 43, 19, 15, -19, 29, -3, -53
    .byte 29, -11, -24, 21, 17, 47, 17, -23, 19, -15, -19, 49, 26, 8, -7, -81, 3, 0, -4, -59, 28, -67, -2, 2
    .byte -30, -27, -63, 3, 76, -4, -26, 52, -80, 2, -59, 64, -35, -8, -6, 29, -35, 35, -14, 12, -8, 25, -67, 18
    .byte -4, 19, 7, 32, -30, 60, -61, 15, 35, -19, 7, -30, -23, 20, -4, -24, -18, 3, -75, 38, 32, -1, -70, 58
    .byte 32, -1, -18, -10, 67, 0, 19, -22, -20, -19, 32, -64, -27, 10, -60, 22, 3, -22, 6, -2, 48, 54, 16, -17
    .byte 29, 16, 21, -20, 1, -7, -20, -46, -13, -4, -23, 67, -21, 41, -8, 54, 16, -16, 38, -5, -18, 51, 12, 1
    .byte 8, -49, -52, 15, 10, -37, 5, 18, -3, 40, -20, -4, 5, -15, -5, -34, 16, -41, 50, -39, -16, -3, -78, -1
    .byte -2, -57, -60, -36, 5, 26, 20, 29, -101, 9, -2, 15, -4, 47, 14, -36, -87, -23, 27, 44, -52, -61, 29, -8
    .byte -20, -14, -21, -13, -105, 1, -6, 0, 16, -33, 36, -41, 39, -121, -31, -38, 14, 1, 3, 34, -20, -2, 73, -3
    .byte 1, -29, -22, -11, -23, -26, 22, -35, 37, -127, 55, 20, 5, -122, 92, -74, 13, -2, -28, -44, 26, -42, -5, 43
    .byte 1, -40, -38, -14, 5, 11, -26, 13, 6, -4, -24, -11, 29, 8, -8, 23, -13, -17, -19, 14, -59, -22, -25, 26
    .byte -20, 7, -18, 21, -29, -5, -37, -15, -12, -16, 73, 10, 0, -33, -43, -8, 7, 20, -12, 23, -3, 34, 25, 34
    .byte -25, 5, -63, -127, -20, -2, -40, 13, -20, -22, 12, 21, -10, -7, 0, 36, 34, -5, -46, 29, 16, -5, -17, 62
    .byte 27, 12, 69, 12, -61, 44, 33, -37, 6, -21, 6, -20, 5, -16, -58, 3, 9, -12, 13, -13, 16, 10, 5, 14
    .byte -24, -5, -17, -18, -22, 10, -45, 3, 5, 3, 2, -30, 0, 19, -3, 17, -13, -13, -5, 12, -6, -28, 2, -2
    .byte -1, -1, 9, -7, -37, -17, -12, 8, -78, -41, -8, -11, -50, 13, -3, -16, 13, 6, -3, 8, -11, -42, -10, 6
    .byte -1, -32, 23, -81, -37, -59, 0, -17, -15, -4, -24, -6, 23, -7, -82, -5, 12, -19, 16, -7, -2, -71, -35, -30
    .byte -14, 17, 13, 14, -20, 28, 16, 8, -26, -25, -1, 0, 39, -1, 8, 0, -12, -24, 6, -12, -14, 0, -12, -6
    .byte -33, -13, -18, 1, -81, -14, -45, 16, -24, -22, 26, -24, -6, 5, 10, 19, -86, -12, 10, 6, -58, 2, 0, -4
    .byte -21, 8, 0, -19, -12, -5, 23, -25, -8, -1, 8, -44, 1, 1, -24, -19, -7, 0, 3, -33, 1, -10, -9, -25
    .byte -20, 26, 8, -16, -7, -127, -1, -75, -27, 6, -17, 1, -21, 41, -31, -17, -16, -43, -13, -4, -70, 24, -13, 38
    .byte -9, -17, 7, -4, -93, -19, 13, 43, 9, -24, 37, -15, -24, 33, -22, 55, -10, -15, 40, -22, 42, -2, -19, -30
    .byte -13, -52, -32, 20, -21, -12, 41, -53, 8, -27, 25, 30, -30, 38, -32, -16, 40, -6, 14, 15, -13, 9, 10, -127
    .byte 3, -11, 22, -50, 2, 1, -18, 13, -2, -15, -11, -20, 96, 2, -16, -26, -77, -1, -8, -20, -21, -41, -1, -6
    .byte -21, 17, 12, 20, -15, 21, -16, 1, -21, -17, 14, 9, -19, 37, 11, 34, 22, -3, 0, -16, -18, 9, 26, -13
    .byte -7, -15, 31, 3, 31, 2, -49, -9, 4, 21, -5, -24, 77, 54, -4, -12, -28, -6, -30, 11, -38, -30, -8, 29
    .byte 25, -45, -13, -38, -10, 4, 19, -9, -17, 1, 4, 25, 26, -34, -39, -89, 18, -10, 1, -39, 10, -5, -12, 57
    .byte 35, -37, 6, -23, -39, -8, -14, 4, -19, -6, 10, 5, 23, 18, -6, 3, 8, 17, -23, -23, -7, 14, -6, -8
    .byte 23, -19, 2, -15, -19, 10, -70, -26, -2, -14, -27, -127, 7, 34, -17, 48, -30, 4, -8, -15, -41, 55, 12, 3
    .byte 4, 13, -3, -13, -19, -40, 12, -35, 21, -12, 8, 6, -6, 0, 43, 1, -34, 11, 4, 20, 13, -27, -46, -42
    .byte 10, -1, -35, 0, -10, 0, 60, 22, 20, -6, 2, 19, -5, -38, 3, -16, 42, -9, 28, 19, -33, -35, 82, -9
    .byte 21, -5, 8, -33, -24, -14, -71, 15, 22, 17, -29, -6, 41, 34, 2, 0, 4, -1, -26, 6, -72, 13, 35, -62
    .byte -39, -88, 8, 16, 55, -41, -6, -51, -22, 4, -4, 4, -29, 13, 47, -77, -29, -28, -4, 35, 91, -58, -41, -109
    .byte -26, 3, -9, 12, 33, 36, -74, -37, -19, 8, -42, -87, -49, -24, -12, -28, -12, -15, 12, 48, -43, -84, -7, 13
    .byte 39, -7, -14, 23, -54, 17, -48, -34, 76, 7, 33, 36, 9, -61, -23, 60, -7, -36, -49, -14, 0, -23, 29, -25
    .byte 6, -28, 22, -8, -4, -2, -45, 14, -5, 1, -12, -22, 37, 13, 59, 107, 19, 2, -35, -19, -37, -6, 25, -38
    .byte 9, 7, -36, 16, -35, -67, -20, 5, -78, 36, 18, -32, -16, 14, -19, 66, -127, -6, -24, -3, -15, -50, 4, 41
    .byte 0, -11, 4, -28, -127, 51, 49, -40, -66, -59, 24, -44, -13, 6, -21, 28, 16, 12, -59, -8, 68, -15, 39, 14
    .byte -13, -20, 10, -3, 3, -4, 10, 7, -33, -7, 11, -18, 38, 35, 16, -36, 35, -17, 7, -10, -64, 37, 4, -6
    .byte -18, -40, 0, 15, -16, -43, -65, -4, -101, -6, -36, -20, 107, -51, 30, -11, -31, -44, 44, -15, 29, -21, 34, 31
    .byte -127, -24, 1, 13, 47, 11, 34, 5, -23, 15, 9, 3, -40, -2, 72, -14, -16, 0, 25, -21, 69, -1, -41, 27
    .byte 0, 11, -2, -93, -1, 4, -8, 12, -29, -5, -17, -46, -12, 102, -42, 34, 21, -17, -2, -28, 0, 84, 124, 19
    .byte 11, -52, 7, 12, -4, -37, 35, 18, -11, -10, 28, 18, -40, -16, 66, 38, 29, 28, 16, -17, 11, 77, 29, -60
    .byte 14, -22, -15, 2, 26, -35, 4, 39, 3, -57, -18, -5, -44, -97, -46, -5, -18, 27, -6, -13, -28, 50, -44, -18
    .byte 14, -11, 11, -20, 43, -13, 37, -39, -3, -7, 6, 2, -21, -2, -6, 32, 1, 16, 6, -18, -7, 41, -21, -51
    .byte -25, -13, 1, 13, -127, -12, -12, -31, 2, -15, 24, -18, 7, -26, 58, -52, 8, 12, -19, 7, 24, 53, -82, -13
    .byte -2, 18, 13, 22, -21, 41, -59, 40, -17, -9, 35, 7, -22, -11, 58, 93, -14, -28, 12, -10, -26, -27, 20, -17
    .byte -1, 12, -26, 8, 0, -16, -66, 61, -6, -51, 2, -6, 8, -101, 8, 6, -39, 9, -7, -3, -94, 7, -3, 91
    .byte 11, -1, 13, -16, -6, 37, 28, -52, 20, 3, -61, 2, -5, 30, -121, 4, -13, -5, -8, -13, 2, 19, 12, -44
    .byte 5, 1, -3, -21, -5, 3, 10, -37, 7, 5, -16, -9, 50, 57, -19, -21, -11, -2, 6, -5, -16, 16, -11, 18
    .byte 17, 6, -2, -47, 17, 88, -12, -90, 2, 6, 15, -4, 10, -26, 28, -2, -127, 3, 2, 21, -117, 10, -21, 43
    .byte 5, 9, 19, 12, 38, -13, 34, 37, 1, 0, 5, 1, -70, -2, 16, -19, 10, 4, 4, -40, -6, 8, -9, -33
    .byte 3, 18, -36, 6, 15, 55, -78, -46, 18, 4, 10, 30, 56, 31, 23, -41, -33, -37, -2, -26, -26, -51, 1, 53
    .byte -38, -27, -18, 11, -44, -9, -102, 28, -21, -48, 27, 52, -18, -111, 15, 34, 24, -8, 9, -62, 29, -16, -31, -36
    .byte -41, -21, -9, 25, -48, 42, 8, -11, 35, 11, 7, 2, 9, -36, -29, -64, 15, 1, 34, -5, -107, -2, 14, -47
    .byte 8, 29, 5, -61, 7, -25, 1, 22, 52, -7, 33, -5, -26, 2, 23, 79, -56, 9, -60, -40, -82, 5, -54, 4
    .byte -15, 32, -29, 27, -18, 7, -13, -32, -15, 13, 40, 21, 23, 5, 49, -127, 1, -17, 61, 9, -57, -11, -56, -45
    .byte -6, -3, -39, 60, -28, 5, -11, 37, 48, 94, 3, -9, -42, 65, 39, -1, 6, -21, -47, -6, -47, -54, -37, 22
    .byte -6, 17, 2, -18, 38, -27, 15, 17, 54, -44, 12, 31, -71, -3, 2, -5, 37, 17, 17, 27, 20, 38, 1, 29
    .byte -2, 15, -36, -15, -21, -21, -52, 1, -22, -33, -40, 11, -7, 12, -45, -62, -3, 40, -3, 42, -13, -44, 20, 85
    .byte -50, -25, 33, -18, 53, -7, 22, -30, 7, 39, 57, 44, -11, 71, 5, 27, -26, 69, 1, -21, -16, -76, -4, -5
    .byte -35, -65, 9, -8, -12, 18, -53, -19, -38, -5, -9, 1, -22, 13, -28, -36, -127, 37, -30, -56, -23, -12, -5, 16
    .byte -50, 1, 38, 4, -35, 2, 5, -47, -3, -2, -11, -44, 0, -25, 1, -27, 18, 16, 68, -16, -12, -41, 101, -61
    .byte -15, -45, 9, -76, 22, -90, -27, -10, 64, 23, 28, -1, 58, 54, -31, 17, -67, 11, 31, -53, -20, 16, -10, -18
    .byte 19, 51, 6, -39, 50, -2, 82, -72, 22, 13, 63, -59, -59, 28, 27, 15, 51, -79, -28, -69, 1, -3, -40, 27
    .byte 16, 71, -66, 39, 84, -100, -67, -49, 4, -25, -27, 27, 60, -40, 37, -41, -26, -67, 3, 16, -16, -87, -20, -127
    .byte -27, 9, -29, -127, -52, -7, -90, -32, -57, -59, 53, 117, -79, -21, -28, 31, 2, -21, -46, -25, -22, -36, 39, -88
    .byte 27, -1, -91, 2, -43, 60, 24, -39, 30, 1, 50, 78, 58, -8, -15, -67, -27, -6, 22, -61, -38, -5, 51, 76
    .byte -48, -56, 11, -4, -8, -107, -31, 8, -29, 14, 13, 55, 9, -6, -6, 51, 59, -29, -6, 53, -24, -124, 7, -3
    .byte -76, 42, 76, -21, -101, -81, 27, 55, -63, 19, -26, -50, 36, -16, -44, -5, 54, -61, -60, 5, 86, -41, 63, -1
    .byte 13, 14, 10, -60, 86, -10, 103, -16, 21, 37, 21, -18, 28, 82, -22, -49, -40, 21, -75, -3, 17, -62, -6, -1
    .byte -6, -43, -60, 17, -11, -102, -33, -107, 80, -72, 42, -6, -78, -41, -14, 29, -27, -66, 55, 43, -6, -23, -85, 33
    .byte 81, 13, 3, 21, 80, 4, 3, 1, -36, 2, -2, 3, -22, -45, 52, -61, 6, 1, -26, 23, 58, 2, -17, 45
    .byte -11, 8, -23, 13, -15, -32, -19, -19, -1, 52, -113, -6, -33, -72, -26, 83, -8, 35, 114, 9, -10, 63, 77, -62
    .byte 28, -30, -97, 49, 8, -30, -42, 2, -5, -6, -22, -45, -4, 12, -39, -11, -13, 7, -30, 22, -17, -27, -13, 8
    .byte -68, 14, -36, -127, -19, 11, -10, 3, 31, -44, -22, -39, -10, -33, 76, 12, 7, -21, 14, 12, 6, 22, -1, 44
    .byte -14, -15, -40, 50, -42, 2, -59, -123, -9, -94, 14, 46, -28, -9, -5, 46, 60, -5, 20, -73, 36, -6, -41, 59
    .byte -85, 1, 61, 60, 59, 11, 84, 14, -7, -13, -60, -17, 8, -43, -7, -27, -4, -32, -21, -12, -7, -16, 12, -4
    .byte 9, 22, 1, 18, -45, 7, -16, -19, 21, 6, -57, -46, 13, 6, -49, -17, -2, -55, 20, -2, 18, -13, -8, 10
    .byte -80, 19, -27, -26, 29, -16, 23, -23, 75, -69, 1, -29, -112, -28, -7, -5, 26, -45, 28, -62, 7, -42, -2, -9
    .byte -9, 46, 32, -17, -55, -50, 17, -66, 51, -3, -19, 12, 2, -15, -21, -3, -14, 3, -20, -17, 12, -45, 16, -7
    .byte -23, -7, 11, 9, -18, 40, 17, -3, -44, 13, -19, -9, -1, -30, -2, 10, -23, 40, -9, -17, -21, -31, -1, -7
    .byte -86, -30, -8, 6, -32, 11, -36, 25, -36, 27, 52, 14, -11, -29, 33, -35, -60, -2, -20, -16, -127, -2, -3, 2
    .byte 99, -76, -33, -6, -32, 1, 15, -52, -44, 1, -35, -32, -25, -1, 35, -36, -6, 8, 0, -92, 1, 2, 1, -59
    .byte -20, -9, 33, -62, -36, -4, -16, -27, 19, -6, -48, 1, -21, 18, -1, -17, 2, -22, -12, -31, 49, 16, -41, 9
    .byte -32, 3, -21, -21, -11, 18, -85, -90, 20, 4, -21, -22, 25, 5, 1, -44, -12, -3, -22, -2, -3, 25, 49, -11
    .byte -14, -22, -127, -47, 18, -61, -61, -40, -15, -2, -1, 20, 52, -35, -24, -59, 7, -4, -9, 26, 26, -25, 32, 49
    .byte -1, 4, 13, 18, -23, -68, -10, -69, -3, -8, 33, 30, -29, 10, -50, -34, -17, -22, -26, -84, 0, -42, 2, -10
    .byte 1, 9, -7, 14, -14, -15, 6, -28, 12, 0, 8, -24, -23, 20, -98, 0, 10, -2, -17, 0, -12, -2, -24, -11
    .byte 3, 3, 25, -34, -27, -5, 40, 20, -7, 5, 3, 1, -30, -68, -16, 17, -21, 13, -5, -8, 6, 8, 20, 48
    .byte 42, -23, -10, 4, -18, -62, 18, 13, 4, 21, -7, -25, -63, -51, 45, 15, -12, 1, 1, -53, -16, -9, -19, 2
    .byte -2, -19, -2, -1, 66, -10, -17, 8, 1, 34, -23, 4, 57, -47, 87, 27, -19, -10, 7, 3, 33, 79, 3, -57
    .byte -15, 19, -31, -6, -7, -24, -9, 2, -8, 11, -25, -17, -3, -44, -20, -9, -40, -13, 5, 2, 34, -31, -2, -14
    .byte -31, 12, 21, -6, -26, -30, -21, -8, -13, -10, -6, 0, 66, 6, 26, -8, 10, -18, 11, -14, -25, -17, 36, -94
    .byte -48, -1, -11, -28, 100, 0, 2, 15, 0, 7, -6, -26, -5, -17, -11, 25, -19, -33, -11, 3, -7, -1, -42, 51
    .byte -18, -17, 1, -8, -30, 127, 57, -11, -11, -21, -78, 42, 10, -126, -51, 53, 15, -6, -13, -3, -84, -4, 22, 7
    .byte 20, 20, -73, 0, -29, 16, -41, 32, -23, 4, -25, -127, -7, -21, -9, -4, -5, -3, -44, -70, -62, 46, -13, 7
    .byte -53, -5, -45, -40, 27, 35, 48, -28, -57, -8, 10, -5, -5, 5, 40, -4, 8, -1, 30, -56, -7, -47, 17, 50
    .byte 45, 2, -3, 24, 10, 16, 60, 25, -28, -29, -35, 37, -19, -9, -31, 36, 7, 20, 11, -41, -10, 45, -40, -31
    .byte -11, 16, 37, -10, 8, 27, 21, -111, 31, 22, -51, 42, -41, 4, 2, 1, -9, -6, 44, -9, 26, -3, -40, 117
    .byte -3, -59, 31, 5, 47, 14, 3, -13, -82, -6, -24, 15, -62, -2, 5, 30, -57, 1, -6, -58, -36, 42, 10, -17
    .byte -22, 41, 12, -44, 22, -7, 27, 6, -28, -31, 13, 10, -34, 55, 38, 124, 32, -21, -62, -2, -28, 17, -21, 9
    .byte -14, -7, 15, 19, 11, -97, -88, -6, -16, 12, 12, -38, 0, 12, 4, 27, -97, 20, -13, -1, 15, 15, -67, -16
    .byte -15, -6, -8, 2, -18, 94, 37, 10, -39, -39, -40, 36, -99, 29, 8, -29, -28, 24, -21, 4, -36, -9, -5, 20
    .byte -29, 0, -7, -1, -127, -1, -61, 7, 1, -17, -13, -59, 44, -81, -47, -78, 40, -1, -23, -48, -93, 0, -16, 14
    .byte 12, 10, 11, -66, -12, -32, -1, -30, 5, -30, -20, -12, -79, -40, 124, -57, 37, -31, 23, 60, 14, -7, -109, -59
    .byte 20, -22, -11, -30, 20, 11, 12, 21, -1, -16, 12, 7, -40, -1, 49, -16, 20, -8, -23, 44, 26, 37, 6, -33
    .byte -75, 9, -9, -65, 28, -13, 53, -34, -43, -21, -71, -120, 51, -93, -49, -21, -57, -27, -28, -26, -11, 59, -36, 1
    .byte -32, -3, -22, -45, 27, -12, 13, -43, -7, -28, -1, 7, -17, -29, -2, 22, 34, -8, 5, -86, -4, 16, -33, -45
    .byte 6, -40, -44, -3, -104, -39, -49, 43, 4, 15, -52, -34, -5, -10, 64, -46, 6, 0, 20, -26, 25, 14, -51, -6
    .byte 0, 19, -30, -24, 18, 23, 45, 94, 18, -3, 4, 9, -35, -8, 53, 2, 38, -22, 23, 7, -44, -40, 4, 3
    .byte -123, -39, -18, -12, 5, 11, -39, 7, 95, -61, -3, 2, 29, -95, 7, 14, 7, -4, -1, -127, -87, 35, 29, 43
    .byte 58, 2, 43, -10, 3, -17, 0, -58, -10, -61, -52, -12, 47, 7, -127, 9, 13, 20, -68, -40, 16, -17, 13, -34
    .byte -9, 27, 5, -24, 11, 12, 16, -56, -97, 28, -34, -10, -25, 1, -44, -13, -17, 52, 18, -77, -10, -25, -15, 2
    .byte -77, -46, -12, -50, 19, -30, 14, -99, -52, 33, 26, -29, 13, -30, 22, 19, 1, -2, -3, 3, -94, 12, -24, 29
    .byte 82, -122, -40, -31, -5, 14, 13, 16, -44, -1, 48, -57, 42, 0, -16, -1, -16, 3, 9, -69, 5, 6, -5, -31
    .byte 0, -126, 73, -18, -4, 66, -75, 28, -25, -77, 4, -22, 28, 20, 66, 16, -31, 12, -13, -82, 26, 7, -11, -27
    .byte -61, -11, 52, -29, 56, 3, 0, -38, -8, -22, -34, -36, 39, 44, 0, -27, -38, 3, -20, 11, 4, -16, -4, 3
    .byte -28, -75, -22, -32, -38, -96, -95, -35, -13, 22, -19, -33, 4, 32, -12, 25, 14, -6, 28, -24, 30, -24, -47, 24
    .byte 7, 46, -11, -35, -12, -69, 20, 39, -17, 6, -50, 13, 11, 1, 31, -24, 35, -1, -19, -122, -102, -4, -12, -32
    .byte 20, -33, -7, -16, 0, -21, -13, -11, -5, -29, -33, -57, 1, 8, -35, -10, -76, -15, -13, -34, 22, 15, 6, 49
    .byte -12, 7, 31, 12, -11, 1, -26, -65, -49, -39, -14, -13, -2, -18, 18, -1, 37, 14, -5, -29, -30, 31, -20, 20
    .byte -127, 9, -27, 13, 61, -97, -14, 10, 11, -22, -41, -51, -27, 35, 16, -9, 11, -45, 34, 57, -21, 5, 6, -64
    .byte 50, -63, 39, -12, -4, 8, -127, 24, -11, 28, -69, -10, -10, 18, -34, -60, -28, -118, 6, 0, -7, -5, 19, -26
    .byte 35, -16, -18, -10, -35, 9, -33, -6, 1, -44, -24, -41, -9, 23, -22, -21, -16, 41, -21, -70, -4, 0, 24, -12
    .byte -29, -30, 19, -41, 28, -3, 51, 36, -7, -3, -19, 26, -25, 2, 8, 4, -12, 73, 5, -19, 62, 16, -8, 44
    .byte -26, 1, 2, -40, -66, 2, -19, -28, -15, 25, -12, -8, 8, 1, 13, -41, -27, 3, -35, -77, -27, -15, -51, 1
    .byte 37, 12, 33, 16, 12, 2, -7, -14, 85, 23, -57, -29, -11, 31, -69, -19, -10, 34, 2, -91, 13, 4, 10, -15
    .byte -1, 37, 37, -58, -33, -19, -2, 4, -36, 15, 60, 1, -66, -11, 6, -42, 22, 54, -25, -38, -114, -2, -91, 19
    .byte 41, -44, -48, -47, 15, -25, 46, -8, 52, -16, -12, 70, 3, -33, 7, -107, -12, -30, -19, 19, 27, -27, -1, 35
    .byte -36, 2, -23, -48, -38, 6, 29, 31, 26, -42, -22, 55, -7, 25, -101, -127, -4, -22, -24, -6, 3, 15, -22, -1
    .byte 9, -46, -117, -38, 14, 16, 28, 6, -31, 5, 2, -14, -29, -9, -9, -68, -26, 18, 26, -42, -27, 18, -27, 88
    .byte -41, -33, -30, 15, -21, 40, 58, -33, -22, -39, 27, 64, -15, -53, -76, 41, -68, 87, 23, 40, 45, -102, 0, 42
    .byte -30, -31, 21, 3, -33, 11, 25, 24, -16, -5, -39, -1, 8, 74, 50, -47, 10, -37, 57, 18, -40, -46, -27, -3
    .byte 8, -12, -12, 44, -12, -18, -48, -79, 17, 3, 28, 1, 13, -48, 2, -17, -40, 1, -20, 7, -48, -11, -54, 3
    .byte -23, -56, -50, 5, 15, -15, 25, 17, 16, -55, 31, 18, 77, 46, -27, -6, -21, -62, -63, -20, -56, -46, -16, -2
    .byte 127, -2, 40, -34, -9, 17, 32, 21, -35, -1, 18, -25, -107, -32, 20, 10, 30, -1, 14, -15, -103, -2, 71, -90
    .byte 19, -18, -32, -35, -32, -9, 14, 1, -42, 10, -24, 12, 32, -107, 3, -38, -41, 98, 31, 13, -13, -9, 16, 23
    .byte -68, 6, -34, 5, 21, -11, -27, 16, -1, -4, -127, 19, 8, -2, -20, 14, 30, -117, -40, -13, -9, 4, -51, 31
    .byte 20, -15, -18, -124, -29, -26, -9, -35, 42, -6, -36, -94, 29, 34, 11, -13, -24, 9, -49, -13, 8, -1, -5, 40
    .byte -5, -14, -29, -29, -28, -6, -16, 28, -16, -52, 31, 58, -7, -13, 7, 36, 10, -11, 4, 19, -34, -7, -7, 69
    .byte -3, -21, 38, 33, 7, 41, -18, -84, 3, 4, 36, -15, 10, -25, -41, -8, -6, 22, 16, 4, 20, 13, -4, -8
    .byte 42, 16, -53, 52, -28, -7, -42, 23, -4, 9, 68, -22, 7, 8, -52, 29, -41, -37, -15, -13, -19, -5, 5, -2
    .byte -22, -18, 5, 8, -35, -24, -34, 19, -62, -46, -18, -26, 13, 2, -7, -8, -34, 41, 2, -25, -26, -38, 10, 29
    .byte -1, -17, 23, -20, -16, -8, 11, -18, 5, -74, -16, 1, 35, -10, -20, -4, -42, 37, 30, 30, -15, -49, -13, -18
    .byte -12, 27, 21, -62, -8, 44, 13, 27, 31, 45, -18, -15, 13, -15, -23, -5, -6, 1, -93, 14, -4, 16, -14, 16
    .byte 12, -20, 15, -46, -127, -15, -29, 32, 12, 18, 42, 6, -4, 35, -6, -3, -36, -1, 23, 23, -40, 10, -34, -9
    .byte -17, -38, 0, -47, 6, -1, -6, 13, 49, 0, -18, -46, 7, -1, 26, -31, 28, 22, 10, -46, 15, -9, 3, -37
    .byte 31, -1, -34, -47, 1, -77, 31, -29, 2, -13, -2, 31, -3, 21, -19, -23, -25, -109, 39, 10, 4, -92, 80, 22
    .byte -13, -20, 59, 51, -5, -4, 13, 10, 15, 26, 63, -8, 24, -13, 106, -39, 21, -40, 21, -16, 9, -13, 74, -4
    .byte 7, -70, -15, -7, 44, -45, -28, 11, -4, 8, -35, 21, 57, -71, -11, 58, 70, -15, 14, 20, 78, -18, 17, 31
    .byte -23, -19, 2, -33, -17, -55, 0, -50, -8, 8, -25, -45, -10, -3, -45, -54, -127, -3, -83, -17, -99, -20, -127, -9
    .byte -26, 14, 47, 15, -31, -5, 49, 19, -28, -18, 41, 10, -15, 5, 31, -35, 25, 2, 33, 75, 88, -21, 57, 80
    .byte -5, -17, 36, 28, 3, -27, 77, 27, -6, 38, -14, -29, -32, 51, -10, -19, 42, -29, -62, 29, 22, -114, -76, 70
    .byte 11, -109, -9, -40, 77, -115, -9, -21, -52, -3, -3, 51, -59, -3, 32, 34, 9, -15, 7, -28, -5, -39, -32, 28
    .byte 23, -39, 31, -18, 85, -41, 66, -15, -61, 7, 2, -2, -1, 9, 20, 9, 6, -32, -17, -41, 22, 26, -11, -41
    .byte 60, 3, 14, -2, 45, -17, 27, -16, 0, 5, -27, -22, 6, -38, -42, -29, 52, 15, -10, -87, -33, -1, -11, -73
    .byte 5, 49, 9, -74, 11, 83, -8, -6, -106, -8, -42, 15, 71, -9, -63, 19, -25, -35, 17, 49, -51, -38, 52, 35
    .byte 75, 1, -10, -14, 70, 0, -90, 31, 23, 16, -6, -10, 10, -10, -9, 11, 78, 31, -59, 18, 73, -1, -9, 70
    .byte 35, 33, 21, -13, 44, 54, 32, -107, 5, -103, -1, 18, 31, -30, -56, 62, -27, -11, 36, 47, -127, -6, -11, 31
    .byte 11, 52, 21, -16, -6, -33, -31, 23, 33, -12, 6, 11, -81, 3, -48, -24, -1, -66, -38, 7, 0, -36, -78, -89
    .byte -18, 37, -32, -10, 36, -50, -62, -8, 21, -8, 32, -23, -32, -8, 26, -23, -1, -8, 2, 22, 10, -17, 26, 43
    .byte 11, 20, -28, -11, 22, 11, 12, 14, -30, -14, -6, -22, -15, -43, -30, 26, 10, -12, 50, -34, -3, 45, -63, -38
    .byte 26, 23, -75, 15, 38, 3, -97, -108, -24, 26, -46, 24, -25, 6, -96, -75, -21, -18, 36, 71, 11, 5, 18, 38
    .byte -5, -45, 20, -11, -32, 30, 6, -12, -20, 16, -47, 21, -77, -30, 7, -15, 11, -68, 1, -3, -47, -67, -4, 8
    .byte -26, 23, -3, 20, -82, -7, 32, -81, -8, 21, 18, 10, 31, 25, 34, 3, 12, 14, -127, -3, 24, 7, -112, -2
    .byte -1, -26, -3, -29, -27, 72, -51, 6, 3, -1, 12, -39, -2, -28, 16, 3, 29, -3, -37, -11, 93, 7, -23, -10
    .byte -1, 16, 6, 29, -9, 81, -1, 24, 40, 36, 0, -66, -2, -57, 0, -31, -2, 5, -3, 8, -13, -9, -17, -28
    .byte -92, -4, 6, 26, 23, 9, -40, 7, 18, 2, 20, 21, -27, -3, -26, -46, 15, 4, 23, -5, -52, 1, 14, -52
    .byte -8, 10, -7, 0, 3, 5, 13, -50, 15, 0, -30, -39, -12, -20, 59, -107, 47, 35, -8, 5, 52, -23, 5, -19
    .byte 63, -35, -2, 53, -28, -46, -62, -26, -77, 2, 29, 7, 11, 0, -11, 2, 11, 78, 16, -26, -5, -39, -54, 33
    .byte 8, 4, 32, -10, -30, 7, -14, 31, 86, -104, -47, -31, 16, -5, 62, -14, 14, 55, -47, -40, -5, 30, -42, 31
    .byte 13, -28, 3, -5, -27, 0, -60, -43, -21, -30, -33, -68, -19, -20, -1, 51, -21, 24, -64, -70, 40, -23, -29, 79
    .byte -67, -41, -17, 85, 30, 10, 96, 18, -10, 38, 60, -36, 8, -39, 2, -44, 35, 48, -81, -27, 4, -13, 51, -20
    .byte -16, 11, -13, 56, 13, -5, -51, -7, -42, 1, 38, 18, 2, 13, -53, -35, -48, -119, 23, -3, -81, -43, -14, 22
    .byte 33, 20, 3, 15, -48, 8, 1, -17, -87, -73, 8, 13, 6, -52, 8, -13, -115, -23, 14, 72, 8, -26, 9, -7
    .byte 6, -2, -21, -31, -39, -94, 11, -86, 85, -38, -111, 0, 27, -8, -97, -5, 31, -28, 32, -33, 2, -39, 18, 15
    .byte 24, 43, 6, -97, -19, 27, 21, -15, 5, 10, -52, -7, -11, 24, 7, 13, -16, -36, -5, 6, -20, 16, -9, -10
    .byte 66, -127, 47, -48, -127, -18, -14, -15, -82, -34, 24, 40, -6, -7, 42, -40, 38, 2, 16, 22, -54, -16, -12, 4
    .byte -34, 14, 45, -39, -2, -24, 19, -21, 31, 0, 6, -10, -45, 2, -6, -21, -6, 0, -24, -72, 6, -9, -4, -54
    .byte 8, 74, -87, 9, -14, -46, 7, -46, 27, 98, 42, 23, -35, -1, -16, -19, -4, -19, -57, 10, 58, -4, 3, 6
    .byte 11, 1, -3, 4, -127, 25, -29, -86, -40, -37, -10, 55, 12, 25, 42, -22, -43, -12, -63, -81, -22, 20, 54, 24
    .byte 36, 14, -1, -31, 16, 44, -97, -77, 8, -18, -22, -5, 54, -52, -45, -24, -95, -5, -28, 12, 32, -1, -13, 49
    .byte -1, -16, -12, 1, -20, -46, -24, 20, 5, -3, -35, -56, -38, -5, 6, -34, -37, 13, 36, -38, 114, -46, -25, 29
    .byte 1, -4, -38, -17, 2, -19, 7, 32, 20, -5, -16, -8, 5, -15, -115, -22, -38, 12, -52, -22, -47, -12, 24, -27
    .byte 2, 9, -109, -15, -16, 8, -33, -47, -32, -14, 8, 4, -42, -35, -21, 17, -127, -62, -19, 18, 60, -4, 55, 27
    .byte 21, 14, 1, -17, -23, -27, 7, 28, -19, -10, 1, -30, -14, -24, 27, -26, -5, -11, -11, 34, -53, -36, -29, -18
    .byte 42, 2, 21, 5, 53, -46, 46, 12, -20, 39, -45, -41, 31, -42, 35, 18, -19, 13, 33, 45, 22, 55, 26, -6
    .byte -41, 12, 4, 1, -1, -35, 29, -2, -6, 58, -43, 4, -24, -41, 11, -19, -62, -31, -24, -21, 67, -22, 19, 22
    .byte -32, 21, -24, -34, -45, -41, -26, -7, -29, 1, -8, -7, 74, -1, 47, -25, 5, 5, -6, 48, -49, -29, 36, -29
    .byte -33, 1, -15, -41, -21, -3, 27, -15, 2, -6, -6, -20, -16, -5, -21, -18, 23, 12, 36, -48, -60, 24, -30, 12
    .byte -8, 4, -16, 3, -54, 104, 43, -9, -48, -12, -54, 0, -106, 122, -21, -86, 33, 23, 30, 58, -108, -15, 73, 4
    .byte -78, -12, -11, -39, -9, 70, 15, -15, 39, 11, -6, -4, -31, -4, -49, -2, -29, 82, -33, -18, -99, 6, -43, -32
    .byte 61, -25, -16, -62, 1, 52, 35, -41, -69, -11, -41, -33, 35, -20, -23, -94, 1, -40, -2, -74, 13, -65, -4, 92
    .byte -39, -14, -85, 54, -68, 19, -46, 1, -25, -26, -71, 39, -30, 40, -88, -102, -31, 28, -21, -121, 2, -12, -13, -37
    .byte -11, 21, -3, 52, -26, 64, -35, -56, -15, -17, 1, -17, -23, 30, -24, 22, -18, 4, -50, 87, -10, -17, -8, 113
    .byte -9, -22, -7, 12, -17, -42, 56, -31, 2, 40, 13, 14, -73, -36, -107, 53, -47, -16, 14, 19, 22, -50, 8, 43
    .byte 12, -64, 41, 21, -45, 44, 15, -3, -9, -76, -17, 86, -2, 109, 35, -23, 39, -91, 4, 16, -80, -22, -127, 0
    .byte 39, -3, 32, 8, -3, 15, -84, -47, 21, 5, -4, -44, 36, -124, 8, 13, -56, 6, -38, -30, 23, -19, -82, -20
    .byte -18, -21, -28, -86, 8, 13, 18, 63, 49, -20, 17, 5, 80, 81, -30, -27, -48, -54, 10, 41, -33, -33, 2, 26
    .byte 29, 12, 110, -24, -107, 11, 6, 22, -11, -1, 12, -79, -49, -62, 8, 49, -115, 0, 63, 21, -38, 0, 52, -51
    .byte -51, -50, -7, -56, -69, 2, 5, 19, -62, -104, -23, -127, -47, -72, 25, -74, 8, 41, 16, 5, 24, 7, 57, 1
    .byte -1, -68, 12, -3, -2, -69, -15, 2, -6, -11, 7, -5, -35, -17, 47, 45, -32, 10, -5, 53, -25, 2, 20, -10
    .byte 16, -13, 18, -23, 27, -9, 5, -13, -38, 39, 4, 22, -20, -29, -56, 16, 6, 21, 24, 34, 43, 15, 9, -36
    .byte -6, -9, 7, 17, 13, -9, 41, -44, 8, 20, 1, -11, 5, -14, -7, 32, 10, -2, -9, -14, -1, 32, 7, -9
    .byte -16, 7, -14, 26, -32, 10, 0, -85, -15, 54, -39, -27, 6, -2, 22, -40, 19, 27, 9, 18, -7, 21, -65, -46
    .byte 11, -14, 1, -7, -19, -4, -64, 8, -4, -8, -37, 53, -5, -13, -1, 63, -16, 6, -10, -2, -7, 9, 8, -19
    .byte 22, 18, -3, -1, -59, 42, -60, 20, 34, 23, 7, -10, 19, -12, -1, -15, -28, 25, 5, 20, -31, 7, -5, 42
    .byte -18, 17, -3, 24, 35, 35, 32, 19, 22, 36, 0, -7, -66, 12, -54, -5, -36, -18, -55, -10, -16, -12, -39, -58
    .byte -4, 49, -13, 10, -14, 7, 10, 5, 10, -26, 10, -24, 4, 21, -32, -6, -7, 33, 5, -3, 3, 10, 19, 55
    .byte -127, 47, -1, -4, 8, 127, 9, -43, -48, -2, -3, 25, 18, -30, 4, -19, -79, -1, -24, 4, -12, 15, 5, 6
    .byte 15, -30, -11, -43, -6, -26, 17, -16, -45, 2, 23, 11, -84, -2, 20, -20, 5, -19, -11, -14, -9, 3, 4, 30
    .byte -28, -44, 79, 15, -8, -5, 17, -31, -22, -8, -27, -41, 13, 5, 36, -30, 17, -59, -22, 31, 14, -44, 45, -53
    .byte 18, -1, -7, -1, 1, 5, 28, -39, -2, 25, -127, -37, -92, -127, 43, 12, -73, -7, -12, -92, -74, -10, 33, -40
    .byte 35, -22, -54, -72, 49, 33, 48, 29, -3, 27, 14, 37, 48, -29, 3, 13, -16, -21, -16, 38, -43, -26, -6, 58
    .byte -12, -43, 42, 92, 12, 2, -60, -61, 4, -12, -45, 64, -8, -16, -52, -42, -82, 6, 21, 10, -89, -37, -88, 69
    .byte -3, -32, -61, -7, -41, 32, -15, -2, -16, -24, -30, -44, -36, -4, -25, 40, -36, 26, -40, 1, 33, 1, 25, -18
    .byte 32, 2, -19, 64, -14, -9, -34, -50, 16, -92, 6, -6, -27, 34, -18, 1, -44, -26, -46, -2, 55, -1, -16, -53
    .byte -26, -25, -1, -8, -18, -78, 5, 10, -12, -87, -12, -12, 2, -46, 17, -41, -14, 37, 34, 2, 2, 33, -38, 94
    .byte 27, 5, -43, 4, 3, -29, 16, -15, -12, -37, -53, 46, -6, -37, -10, 62, -8, 21, -1, -37, 7, 4, -14, -34
    .byte 52, -16, -49, -4, 12, -21, 49, -32, -5, 48, 10, -31, 8, 4, 38, -27, 1, -10, -20, 11, -99, -44, 13, -2
    .byte -85, 34, 33, -7, -75, 8, -28, -8, -5, -3, -73, -9, 27, -13, 72, -19, 80, -2, -25, -32, -37, -3, 50, 22
    .byte -14, -1, -24, -37, 5, 0, 23, 39, -17, -19, 21, -78, 5, -28, -43, -18, -17, -74, 79, -53, 2, 29, 20, -57
    .byte -8, -53, -18, -11, 17, -19, 10, -34, -43, -30, -23, -23, 40, 36, 65, -96, 42, -5, -12, -28, -18, 9, 14, -56
    .byte -59, -30, 15, 3, -19, -61, 127, -16, -40, 12, -4, -104, -20, 6, 71, -22, 9, -26, 2, 8, 17, 52, -53, -22
    .byte -6, -21, -14, 25, 60, -116, 0, 60, 35, 12, -52, -1, 53, -28, 7, 39, -8, 8, 1, -17, -7, -41, -16, -120
    .byte 15, -13, -23, -67, -41, -19, -78, -46, -2, 14, 40, 72, -57, -19, -95, -5, -16, -9, -13, 26, -44, 24, -44, 20
    .byte -3, -8, 50, -16, -32, -21, 3, -35, 7, 5, -2, -41, 13, -37, 8, 6, 6, -2, -35, -18, -18, -13, 53, 44
    .byte -24, 24, -12, -1, -33, 17, -27, 1, -31, -8, -25, -31, -63, 18, 10, 31, 16, -17, -20, -29, 45, -59, 7, -18
    .byte 22, -71, 9, -98, -33, -36, 57, -41, -32, -40, 25, 18, -21, -10, -21, 4, 19, -20, 29, -19, 54, -28, 21, -14
    .byte -12, -10, -39, -10, 75, -62, -43, 0, -12, 18, 0, -16, 25, 16, 1, 17, 60, -14, -3, 0, 49, -49, 39, -15
    .byte -17, 24, 13, -56, -17, -41, -88, 27, -127, -6, 19, -39, -51, -72, -14, 8, -63, -9, 1, -40, -2, -38, 1, 57
    .byte -5, -37, 17, 6, 33, -9, -20, -17, 13, 3, -33, -6, -45, -19, 3, 26, 10, 0, -8, -9, 16, 2, -4, 20
    .byte 3, 18, -9, -43, -2, -14, -19, 1, -29, 7, 23, -23, 36, -19, 13, 85, -1, -19, -23, -32, 11, 34, 59, -61
    .byte -1, -127, 29, 34, -10, -51, -8, -37, -1, -16, 28, 30, 39, -2, -15, -49, 30, 19, 48, -5, 27, 25, 4, -4
    .byte 3, -15, 30, 3, -20, 10, -2, -9, 45, -24, -13, 18, -12, 2, -127, 24, 11, 47, 7, 40, -17, -9, 5, 29
    .byte 41, -6, -6, 24, -1, 5, -22, 73, -5, -1, -8, -43, -15, 26, -15, 10, -15, -4, -44, -36, 5, -17, 4, 19
    .byte -32, 7, -60, 11, 21, -8, -94, -60, -18, 28, 28, 16, 4, 26, 11, 12, -12, -12, 37, -10, 15, -29, -14, -31
    .byte 37, -1, 57, -10, 30, -5, 27, -19, -3, -12, 33, 7, 6, -5, 34, -53, -31, 50, -3, -27, -9, 20, -2, 12
    .byte 51, -19, -55, 3, 11, 18, -10, -37, 37, -59, -9, -13, 41, -9, -20, -1, -18, -5, 11, 36, 29, 15, -1, 17
    .byte 23, -11, -21, -5, 21, 1, 2, -84, 43, -22, 24, -24, 19, -14, -13, -1, -22, 3, -2, -2, 1, 29, -19, -9
    .byte 4, 15, -8, -17, -17, -22, 16, 7, 41, -7, 23, -13, -19, 30, 8, 7, 1, 8, -5, -32, -13, 20, -20, -51
    .byte 3, -29, 6, -48, -84, -6, 21, -14, 0, 38, 13, 1, -44, -15, 24, 7, -11, -15, 15, 20, 8, -15, -3, -1
    .byte -25, 2, 22, 51, 34, -10, 21, -1, 54, 0, -52, 6, -5, 0, -9, -10, 18, -1, 4, -10, -19, -9, -12, -70
    .byte 60, 58, 12, 19, 16, -33, 21, 18, 12, 28, 5, -24, 3, -29, -7, -27, -26, -6, -17, 7, -15, 52, -18, -34
    .byte -127, 4, -12, 24, 30, 7, -13, -19, -2, -12, -17, 14, 4, -9, 0, -19, -42, -12, -6, -13, 2, -6, -27, -21
    .byte -15, -27, -23, -46, -79, -61, -64, -84, 39, 37, 10, -11, -25, 30, -1, 16, -54, -16, 10, -84, 57, -22, -8, -32
    .byte 12, 11, -11, 35, -4, 42, -6, 1, -46, 11, -24, 40, -5, 8, -22, -28, -17, 7, -29, -52, 28, 7, -3, -95
    .byte 2, 13, 4, 1, 2, 20, -27, 21, 6, -7, -41, 9, 12, 3, 3, -9, -28, 3, -33, 44, 22, -1, 14, 24
    .byte -5, 5, 11, 56, -10, 16, -68, -12, 19, 32, 54, -17, 3, 4, 12, -11, -21, -24, -33, 28, 10, -56, -10, 3
    .byte 42, -8, -8, 33, 21, -127, -13, 13, 14, 22, 8, -21, -10, -2, -11, -34, 8, 23, 42, 17, 10, 11, 6, 36
    .byte -49, -44, -67, -7, -11, 3, -88, -4, -11, -16, -23, -45, -10, -15, -13, -24, 6, -32, 23, -17, -5, -70, 5, 0
    .byte -51, -19, -38, -11, 3, -22, -15, 9, 4, 22, -7, 38, 2, -14, 33, -47, 14, -19, -18, 18, 0, -55, -23, -77
    .byte -7, -43, 35, 12, -24, -17, 6, -10, 0, 7, 45, 8, -6, 9, 34, 9, -52, -20, 15, 19, -4, -20, 2, 2
    .byte -90, -3, 59, -60, -118, 0, 31, -24, -23, -30, 23, -9, -23, 14, -10, -33, 59, -69, -31, -96, -13, -29, 3, -17
    .byte 63, -18, -13, 28, -35, -4, 1, 7, 74, -7, -97, -9, -34, -26, -2, -45, 34, 8, -24, -17, -19, -15, -16, -21
    .byte -79, 6, 1, 40, -6, -16, 10, 16, -43, -28, -42, 35, -27, -3, 15, -72, 55, 46, -62, -30, 12, -24, -34, 22
    .byte 26, -72, -2, -13, 13, -8, 6, 24, -66, -4, -19, -12, 14, 8, 7, 55, -4, -7, 24, 21, 5, 2, 17, -59
    .byte -51, -7, -26, 112, -5, -1, -12, -28, -125, 4, -44, -109, -71, 9, -66, 15, 19, -38, -67, -5, -23, 12, -10, 31
    .byte 47, 28, -55, 7, -16, -13, 26, -10, -21, -2, -59, -32, 40, -7, 35, -19, 2, 29, 18, 11, -3, -12, -6, 5
    .byte -98, 10, 0, 20, 13, 55, -8, -5, -14, -78, 37, 4, 19, -30, -31, -16, -23, 14, -15, -12, -14, -9, -20, -40
    .byte 14, 52, 11, -14, 10, -45, 6, -26, 25, 10, -7, 24, -5, 23, -10, 38, 43, -5, -33, -6, 16, -40, 61, -16
    .byte 19, 41, -28, 22, 2, -40, -41, 3, -32, 56, 24, 74, 4, 22, -14, -3, -80, -1, 13, 0, 13, -29, -1, -12
    .byte -21, 31, -60, 40, 0, 15, -12, -127, -49, -63, -13, -36, -90, -29, 2, 8, -25, 55, -73, -71, -34, -35, -9, 4
    .byte -9, -5, -50, -13, 22, -15, 13, 4, -28, 32, 14, 39, -36, 17, -33, -8, -43, 4, -6, -53, -22, 1, -14, 9
    .byte -1, 4, -21, -42, 18, 14, -1, -6, 19, -14, 7, -127, 44, 7, 25, -1, -32, 7, -19, 35, 4, -53, 10, -37
    .byte 4, -12, -48, 3, -22, -24, -40, 9, 25, 6, -41, 16, -82, 11, 14, 2, -11, -31, -26, 23, -79, 42, -42, -8
    .byte -17, 4, -27, 1, 4, 9, 6, -1, -59, -5, 34, 16, -6, 78, -32, -2, -4, 17, -12, 13, 70, -41, 15, -71
    .byte -41, -2, -66, -48, -32, -30, -20, -70, -14, 4, 2, 27, -5, -37, -1, -1, 47, -21, -40, 41, -32, -6, -60, -8
    .byte 78, 3, 77, 30, -51, -27, -78, 68, 8, -54, -14, -28, -23, 7, -31, -80, 10, -34, 36, -4, -14, 49, -39, 55
    .byte -7, 0, -16, 1, -31, -29, 10, -30, 14, 8, 0, -3, -23, -2, -38, 110, 8, -15, -8, 0, -4, -24, -20, -2
    .byte 11, 26, 11, -16, -21, 13, 19, 25, -17, -7, -11, -7, -37, -7, 33, 9, 5, 7, 3, -25, -18, -37, 27, 3
    .byte -57, -59, 21, -60, -37, 3, -29, 48, 18, 2, -62, 0, 44, 18, -8, -1, -19, -32, -32, -18, 19, -42, -28, -9
    .byte -23, 5, 14, 12, -1, 32, -7, -54, 18, -1, -9, -3, -57, 18, -19, -32, -24, -21, -6, -2, -11, -24, -31, -42
    .byte -24, -15, -26, 22, -7, 14, 36, 11, -22, -13, 29, -33, -37, -63, 2, 25, -127, -9, 6, 7, -6, 6, 79, -9
    .byte -17, 17, -1, -13, 41, -36, 16, -65, -8, 1, 12, -37, -127, 1, 36, 43, 5, 2, 2, -46, -43, -41, -15, -16
    .byte -24, -96, 15, -32, -61, -45, 44, -67, -11, 17, -12, -41, -29, 21, -18, 23, 6, -29, 6, -12, -42, 2, -49, 29
    .byte 33, -6, -7, -33, -45, 2, -15, 116, 13, -3, -1, 10, -35, -7, 16, -32, -13, 0, 5, 5, -5, 9, -18, -13
    .byte -10, -10, -127, 14, -19, 0, 19, -58, -7, 4, 14, 46, 48, -75, -57, -55, 1, 4, -9, 63, 14, -12, -12, -34
    .byte -8, -1, 2, 5, 0, -6, -3, -22, -2, -15, 17, 15, -45, -11, -39, 23, -1, -5, 27, -53, -64, -49, -63, -38
    .byte -9, 17, 1, 5, -23, -5, 19, -46, 9, -29, -38, -22, -21, 33, 2, 26, 19, -9, 3, 0, 4, -5, 0, -34
    .byte 0, 0, 23, -39, -19, 9, -73, 26, -5, 18, 9, 3, 11, -6, -6, 6, 10, 15, 1, -31, -24, 9, 15, 6
    .byte 22, -15, -13, -12, -36, 8, 19, 6, 23, 16, -4, -12, 16, -78, 32, -31, 9, 3, -2, -49, -5, 16, -21, 119
    .byte 24, -15, -14, 1, 12, -28, -3, 2, -10, 8, -21, 3, 12, -44, -7, 14, -14, -18, 3, 2, 0, 45, -25, -41
    .byte -12, 16, -13, 6, -110, 15, -21, -12, -10, 7, -9, -41, -3, -11, -27, 127, -54, -13, 7, -4, -30, -6, 9, 8
    .byte -7, 13, 16, -2, -51, -69, -27, 3, 0, -14, 8, -8, -6, 3, 55, -10, 17, 1, 4, 17, -13, -27, -23, -55
    .byte -9, -1, -13, -10, -7, 0, -53, 33, -20, -2, -4, -24, -36, -34, -22, -4, 3, -23, 25, 11, -71, -17, 33, -72
    .byte -31, -12, -2, -9, -18, 28, -22, 11, 2, -47, -53, 41, -16, -65, 54, 15, -76, -21, 29, 12, -2, -23, 43, 61
    .byte 6, 35, -31, 68, 15, 2, 58, -14, -21, 10, 5, -23, 23, -32, 18, 2, -45, 18, -22, 44, 30, -55, -1, 36
    .byte 33, 22, -15, -32, -16, 13, -27, 38, -7, -1, 5, -121, 72, -13, 10, 12, 19, -41, 2, -7, -6, -9, -3, -14
    .byte 103, 16, -102, -27, 8, 3, -15, -52, -24, -6, 12, 65, -127, -4, -37, -2, -14, 39, -59, 28, -17, 13, 40, 23
    .byte -33, 49, -24, 73, 2, -3, 34, 23, -15, 31, 67, 8, 38, 10, 26, 71, 35, -20, 12, 45, -16, -21, 41, -1
    .byte 110, 29, 9, -1, -32, 34, 0, -30, -10, -9, -5, 6, 24, -37, -80, 6, 40, 55, 12, -21, 19, -79, -9, -22
    .byte 16, -26, -10, -51, -49, -3, 3, 49, 5, 16, -21, 8, -1, -5, 7, 16, -30, 41, 36, 4, 32, -48, 39, -30
    .byte 7, -19, -17, 16, -48, 23, -5, -3, 32, 10, -5, -29, -3, -13, -29, -19, -31, -14, -41, -19, 43, 4, 11, -12
    .byte 6, 69, 10, 42, -1, -11, -18, -36, -33, 26, 52, -11, 28, 30, -5, -64, -15, -60, 37, -46, 2, 39, -1, -69
    .byte -53, -2, -15, -17, -7, -8, 5, 34, 15, -89, -66, -58, -23, -22, 30, 54, -31, 1, 73, 1, 43, 0, -42, -13
    .byte -14, -36, 17, -57, 12, 6, -1, 43, -20, -94, 127, -102, 92, 29, -23, 27, -19, -68, -34, 4, 35, 45, 27, -16
    .byte -78, -42, 27, -49, 36, 36, -36, -15, -46, -34, 66, 71, -31, -1, 74, 8, -9, -1, 72, 26, -24, -72, -12, -53
    .byte 46, 6, -29, -67, 11, 7, 19, -25, 9, 23, -12, -47, 77, -81, -67, -24, 80, -8, -35, -15, 49, 43, -45, -43
    .byte 27, -6, 63, -40, 13, -21, -30, -36, -7, -57, -16, 35, -19, -48, 5, -15, -1, 5, -36, 11, -67, 5, -71, 17
    .byte -68, -5, -35, -127, 7, -32, -24, 44, -3, 10, 43, 32, -10, -14, -11, -43, -35, -10, -6, -25, -30, 24, -71, 10
    .byte 10, -4, -12, 93, 42, 13, -1, 12, 15, -13, 31, -44, -16, -4, 5, 10, 44, 23, 10, -19, -41, -48, 4, -10
    .byte -33, 17, -40, 44, -31, 31, -5, 27, -15, 43, 10, -29, -12, -22, 12, 11, 35, -16, -15, 12, -23, 4, 36, -18
    .byte 18, 9, 28, 95, -4, 21, -19, 127, -50, -27, -68, -22, 11, 13, -57, 26, -23, 10, -46, -74, 19, -36, -87, -2
    .byte -8, -23, -4, 24, 23, -47, -1, -51, 41, 17, -6, 1, -61, -6, -43, -7, -4, 58, 27, 91, -1, -52, -49, 65
    .byte 63, 42, 11, -12, 81, 27, 27, -17, 33, -50, 15, 2, 50, -65, 12, 37, -49, 7, -8, 25, 28, -3, 31, -1
    .byte -14, 15, -19, -7, 27, -52, -4, -56, -50, -2, 29, 7, 48, -1, -1, -22, 0, 13, -3, 24, -22, -42, -14, 1
    .byte 47, 33, -27, 34, -41, -70, -30, -72, -11, -11, 22, -52, -2, 71, 31, 35, -13, -40, -9, -19, 7, -67, -45, -7
    .byte 46, -3, -16, -27, -32, -29, 42, -1, -12, -50, 20, 9, -39, -115, -65, 93, -13, 9, -6, -5, 72, -7, 4, 12
    .byte -23, -5, 58, 13, 13, 27, 14, -22, -6, 10, -3, 34, 30, -9, -40, -60, -16, 5, -38, -127, -88, 24, -17, -52
    .byte -14, 15, -9, 13, 7, -57, 6, -2, 3, -7, -9, 18, -35, -4, 52, 90, 36, 14, 12, 25, 48, 14, -49, 39
    .byte -7, -26, -4, 6, 0, 44, -34, -30, -6, -12, 37, 1, -13, 31, -22, -61, -1, -3, -5, -29, -23, 11, -95, -31
    .byte 14, 2, -5, -20, 18, 12, -50, 105, 7, 33, -20, -5, -18, 6, -2, 15, -7, -6, 32, -22, -95, 23, -29, 6
    .byte -55, -18, -16, -2, -88, -6, 11, 29, 13, -6, -15, -28, 65, -23, 32, 41, -33, -48, 18, -9, -1, 14, 1, 75
    .byte 2, -8, 10, -8, 16, -72, 29, 11, -5, -29, -18, 13, -37, 2, -13, -53, -16, 6, 13, -15, -28, -47, 16, 127
    .byte 23, -41, 17, 0, 25, -27, -85, -40, -9, 9, -5, -16, -6, 105, 68, 26, -80, 7, 1, -18, -5, 53, 5, -10
    .byte -20, -35, 10, -16, -109, 16, -32, 31, 0, -21, 0, 5, -100, -2, 16, -7, -10, -4, 3, 0, 45, -25, -15, -57
    .byte 18, 1, 12, -26, -104, 4, 53, -2, 3, 1, -9, -25, -8, -39, -4, -38, 1, -25, 5, -13, 19, -85, 4, -102
    .byte -4, -29, -12, -23, -1, -72, 3, 15, -58, -6, -12, 7, -32, -14, -73, 11, 36, 0, -26, -24, 13, 5, -26, -1
    .byte 111, -60, -22, 5, -30, -19, -25, 48, -8, 7, 23, 3, -31, 11, -38, -50, -36, -27, 9, -46, 17, -13, 36, 2
    .byte -25, 16, -64, 14, 16, 15, -9, 26, -18, 1, -40, -7, -41, 0, -49, -1, -21, -3, 6, 41, -8, -30, 4, 47
    .byte 61, -21, -14, -16, 49, -5, -79, -127, 45, -22, -127, 19, 7, 13, 53, 24, 14, 1, 8, -6, 4, -42, -11, -16
    .byte 10, -11, 41, -36, 12, -8, 25, -36, -3, -11, -17, 39, 12, 24, -26, 19, 17, 12, -100, -45, 3, 11, -98, -39
    .byte -5, -47, 0, 7, -23, -43, 7, 11, -33, 98, 35, -23, -106, -37, -15, -32, -51, 1, -17, 10, -32, 14, -11, -21
    .byte -74, -3, 7, -25, -14, -68, 25, -66, -64, -57, 4, -113, -23, -45, 2, -70, -18, -15, -85, 12, 18, 6, 20, -4
    .byte 37, -14, -73, -18, 26, 0, -41, 4, -10, 9, 35, -24, -26, 13, 34, 9, -102, 0, -13, -3, -16, 29, -16, 10
    .byte -19, 16, -61, 11, -18, 6, -27, -10, -65, -39, 45, 14, -77, 10, -8, 9, 4, -8, 96, -15, -18, 3, 16, -15
    .byte 9, -30, -9, 3, -41, -10, -2, 2, -57, -5, 30, -34, -34, 3, 4, -11, -40, 2, -29, -15, 8, -1, -28, -15
    .byte 3, 6, 17, -52, -10, 11, 8, -58, -33, -6, -17, 4, -35, -20, -3, -35, -35, 42, 51, -14, 6, 15, -12, -8
    .byte 27, 25, -14, -20, 28, -44, -32, 33, -74, 27, -51, -20, -74, 4, -71, -5, -83, 18, 7, -51, -56, -44, -21, -20
    .byte 1, 16, 49, 30, -25, -16, 17, -24, 1, 46, 24, -45, 10, -12, 6, -20, 35, -127, -38, -43, 6, 27, -8, 21
    .byte -23, -17, -36, 72, 1, 20, 6, -15, -5, -33, -10, 24, 2, -25, 36, 48, -34, 0, -50, -10, -50, 10, 29, 45
    .byte -35, -48, 19, -4, 22, -7, 14, 5, -17, 20, 20, -60, -13, -16, -40, 8, -4, 13, -79, -47, -14, 3, 0, -33
    .byte -20, -1, -11, -70, -8, 5, 31, 4, -21, -2, -35, 8, 27, -1, 85, 10, -45, -15, -33, 9, 47, -18, 12, -1
    .byte 36, -37, 27, 42, -5, -32, -55, -27, -20, 31, 25, 27, 27, -5, 0, -12, -21, -23, 39, 9, 24, -34, -17, 6
    .byte -65, -1, -35, 59, 10, 49, 23, 1, 22, -37, -69, 4, 2, -18, -8, 9, 44, -49, 11, -34, 16, -2, -52, 22
    .byte 17, 42, 2, -5, -10, -17, -26, 11, -100, -37, 8, 4, 5, -24, -38, -5, -12, -54, -30, -5, 7, -8, 32, 26
    .byte -53, -40, 20, 17, -1, -50, 7, -34, -36, -42, -23, -20, -36, 15, 36, 4, 92, 11, 52, -15, -35, -1, -16, -18
    .byte -14, -16, 22, -40, 42, -47, -31, 3, -93, 1, 21, -18, -71, -1, 6, -31, -8, -19, -47, -82, -5, -12, -7, -47
    .byte 3, -25, -5, -36, -34, -127, 70, -18, -65, 90, 9, 33, -21, -36, -34, -35, 6, -10, -8, -1, 1, -6, -57, -65
    .byte -92, 1, -86, 29, -39, -23, -37, 72, -19, 10, 0, -3, -22, 23, 33, 14, -10, 3, 52, -3, -15, 3, 15, -26
    .byte -52, 17, 34, -30, -20, -10, -8, -30, -1, 56, -47, 3, 58, 44, -36, -22, 38, -2, 10, -58, -22, -20, 16, -114
    .byte 15, -39, 11, 22, 23, -31, -16, 36, 113, 12, -43, -13, 13, 5, -35, 45, -15, -22, 10, 66, -6, 14, -63, -76
    .byte 7, 20, -34, 15, 0, 13, -8, -1, 0, 46, 10, 47, 0, 13, -70, 64, -70, 10, 82, -33, -8, 26, -53, 2
    .byte 25, -12, -13, 16, -8, -4, -11, 22, 65, 39, 25, -4, 27, 35, 26, -21, 14, -23, -34, -38, -75, 62, -59, 25
    .byte 83, 7, 0, 19, 28, -41, 8, 31, 13, -42, -13, -80, 25, 21, -11, -59, 0, 24, -20, 46, -21, 34, 24, 127
    .byte 2, 9, 48, 3, -102, -40, -35, -18, 30, -2, -15, 16, -2, -32, -30, -27, 7, 28, -4, -4, 10, 4, -13, 7
    .byte 5, -11, -40, -2, -110, -10, -39, -15, 6, 36, -30, 51, -4, 5, -22, 79, -25, -28, 28, -3, 70, 2, -22, -67
    .byte -42, -18, 72, -28, 29, -40, -13, 6, -50, -16, -15, -9, -42, 5, 42, 16, 55, -66, -50, -57, -64, -33, 34, 52
    .byte -55, 1, 38, -2, -49, 1, 79, -42, -1, -12, -4, -90, -16, -9, 4, -23, 5, -127, 108, -43, -3, -84, -39, -97
    .byte 1, -53, -81, 10, -16, -3, 28, 29, 11, 8, -32, -9, 30, -36, -79, 31, -34, -27, 40, -57, -27, -30, 54, 23
    .byte -18, 29, 15, 30, -8, -72, -20, 12, -20, 1, 2, -56, -87, 9, 12, 21, 13, -3, -63, 18, -56, -53, -12, -80
    .byte 17, -25, 80, 36, 1, 12, -12, -3, -19, -10, 19, 7, 18, 25, 11, -54, 18, -3, 24, -71, 2, -57, 27, 37
    .byte 54, -13, 47, 4, -1, 27, 0, -55, -14, 2, -35, 2, -89, -11, 68, 85, -8, 5, -66, 24, -7, 8, -98, 4
    .byte 15, -15, 45, 50, -15, 28, 5, -104, -5, -22, -4, -21, -20, 42, 2, -65, 5, -14, 2, 55, 35, 0, 68, -18
    .byte -19, 42, -32, 0, 28, -3, 7, 23, -4, 25, -16, -25, -34, -38, -33, -26, 12, -28, -10, -28, 22, -16, 26, 2
    .byte -36, -36, 8, -29, -16, -10, -21, -78, 0, -53, 9, 38, 46, 23, 39, 52, 13, 27, 26, -25, 25, 2, 76, 2
    .byte -24, 1, -71, 2, 8, -5, -59, 17, 16, 17, -12, 4, 3, -21, 1, 6, -22, -19, -3, -19, 15, -12, -13, -9
    .byte -5, 2, -14, -127, 5, 26, 54, 27, -108, 35, -4, -20, -10, -3, 7, -60, 7, -58, -18, 6, -41, -15, 19, -53
    .byte 7, -4, 15, 9, 16, 7, -43, -13, -12, 22, -27, -23, 64, -26, -43, -58, -126, -1, 12, 13, -63, 4, 39, -14
    .byte 12, 18, -19, -30, -24, 11, -8, -108, 27, -24, 17, -27, -12, -106, 127, -69, -2, -62, 28, -40, -17, -69, -13, -52
    .byte -29, -31, -12, 17, -17, -28, -8, -50, 18, -27, -127, 13, -24, -12, 47, 23, -15, 1, -42, -42, -18, -47, 48, 13
    .byte 25, -2, -47, 54, 0, -2, -9, -40, 29, -24, 5, -29, -33, -5, -19, 13, -27, -46, -68, -4, 35, -2, 26, 20
    .byte -36, -4, 17, -67, 27, -7, 16, -27, -12, 40, -8, 48, 8, -40, 17, -4, 6, 8, 19, 1, -12, 15, -12, -19
    .byte -6, -28, -88, 36, -38, 10, -52, -46, 11, 45, 8, -40, -2, 11, -7, 20, 16, 41, 46, -1, -17, -5, -27, -5
    .byte 11, 7, -18, -24, -2, -6, -1, 40, -3, -12, 67, -29, -23, -1, -2, 21, -54, -32, 7, -15, -9, 33, 4, -15
    .byte 20, -21, 3, -34, -8, 34, -34, 30, -41, -17, -12, -16, 16, -41, 3, -15, -48, 39, 12, -20, -4, 0, 8, -2
    .byte 25, -42, 21, -70, 13, 22, 31, -1, 5, -35, -82, -15, 5, 18, -63, -10, -28, 50, 27, 2, -36, -13, -28, -19
    .byte -21, 2, 10, -36, 0, -48, 10, 3, -16, 31, -1, -18, 10, -14, -5, -1, -7, -19, -104, 46, 0, 3, 16, 33
    .byte 10, -55, 2, -32, 45, 127, 6, -31, -35, -4, 15, 12, 21, -38, 8, -7, 32, -5, 28, 37, -7, 6, 14, 11
    .byte -56, -17, 6, -46, -52, -2, 7, 36, 13, -1, 11, -14, -21, -1, 17, -33, 1, 14, 2, -33, 16, -3, -1, 6
    .byte -28, -9, -28, -2, 28, -18, -10, 12, 17, -30, 1, 18, 18, -13, 26, -34, 43, -21, -20, -1, -15, -32, 5, 20
    .byte -117, 39, -22, -101, -27, -13, -11, -16, -46, 7, 56, -44, -29, 75, 17, 11, -15, 22, 58, 59, 24, -1, 40, -77
    .byte 57, 1, 33, -61, -2, -49, 21, -25, 51, -12, -68, 35, 39, 58, -11, -1, 3, -8, -34, -64, -9, 2, -7, -11
    .byte -13, 25, -14, 2, 6, -6, -5, 12, -41, -4, -40, -45, 65, -24, -5, -82, 36, -67, 119, 87, -69, 25, -50, 113
    .byte -4, 11, 14, -3, -6, 33, -35, -5, -19, -12, -127, -40, 27, -3, 53, 63, -33, -33, 1, -13, -25, -5, 63, 16
    .byte -4, 17, -58, -83, 6, -24, -69, 11, -53, -15, -43, 37, 90, 1, -20, -2, 89, -37, 104, 5, -127, -65, -20, -26
    .byte -84, -92, 2, -1, 96, 71, -8, -40, -64, 35, 13, -36, 30, 43, 2, -81, -42, -24, -27, 23, 27, 23, -2, 2
    .byte 2, -62, -35, 14, -46, 27, 81, -27, 56, -4, 76, 64, 29, -30, -68, 28, 13, 44, 33, -42, 2, 70, -11, 41
    .byte -3, -51, 23, -4, 53, -43, 24, -19, -14, -46, -5, -6, -11, -42, -58, -54, -40, -61, 21, 16, -36, 1, 28, 10
    .byte -65, -4, -13, -16, -115, -17, 25, 23, 70, 4, 58, -18, -78, -17, -21, 4, -79, -38, 49, -37, 34, -20, -96, -16
    .byte -54, 0, 25, 19, -21, -1, 13, 24, -16, -14, -34, -41, 1, 7, -2, -52, -45, -12, -30, 25, 62, -16, 103, 1
    .byte -65, 104, 60, -9, 7, -64, -46, -62, -30, -40, -61, -40, -41, -19, -8, -31, 31, 0, -39, -13, 19, 1, 2, -27
    .byte -23, -96, -65, 19, -26, -21, -2, 7, -35, 1, -27, 39, -28, 5, 7, -35, -16, -11, 127, 9, 37, -22, 31, 11
    .byte -3, -3, -3, 31, -24, 8, 0, 41, -39, 16, -40, -106, 13, 11, -33, 34, -18, 46, 24, 59, -2, 0, -10, -6
    .byte 31, -30, 35, 40, -14, -16, -19, -2, 112, 6, 86, 56, -4, 8, 20, 26, -7, -49, -14, 15, -13, 41, 21, 18
    .byte 1, -35, 102, -12, 0, -9, 29, 0, 24, -6, -62, -21, 40, -8, 6, -41, 40, 16, -74, -38, 3, 0, 18, -41
    .byte -22, 16, -12, 22, -2, 6, -11, -1, 29, 11, 40, -25, -37, -20, -47, -19, -107, -14, -28, -3, 18, -35, 2, -15
    .byte 51, -32, -15, -15, 6, 32, 19, 4, -62, -74, 19, -23, -7, -27, 1, -12, 2, -28, -116, -1, 22, -66, -9, -13
    .byte 26, -80, 13, -6, 14, -46, 3, 22, -21, -2, 17, -56, 1, 20, -14, -11, 18, -10, 33, 1, 50, -21, 24, 2
    .byte -41, 11, -15, -13, 0, 30, -38, -27, -90, -25, 3, -65, -127, -11, 3, -24, -8, -46, 20, -17, -63, -12, 31, 5
    .byte -27, -35, 3, -2, -8, -21, 26, -5, -59, 16, 6, -28, -2, -27, -10, 3, -46, 1, 21, -39, 11, -1, -18, -10
    .byte -2, 10, 18, -25, 6, -12, -19, -3, -53, 6, 2, -24, 36, 29, 28, 15, -28, -19, -12, -59, -11, -43, -9, -32
    .byte -2, 106, -6, -27, 38, -9, 31, -127, -38, -22, 76, 4, 43, -2, 51, -48, -4, 22, 24, -20, -69, -78, 101, -13
    .byte 32, -8, 0, -2, -32, 13, 40, 0, -8, -73, -64, -61, 21, 57, -20, -8, 12, 53, 33, -50, 84, -122, 5, 57
    .byte 67, -11, 27, -49, 62, -29, 16, -44, 7, -11, 1, 36, -11, -69, -36, -90, -51, 16, -106, -6, -30, -20, -77, -10
    .byte -23, 6, -44, -101, -71, -2, -29, 46, 15, -32, 31, -38, -47, 8, -24, 26, 13, 32, -103, -33, -35, -1, -34, 3
    .byte 14, 11, -32, 32, -23, -45, 1, 45, -9, 11, -2, -99, -22, -1, 9, 28, 34, -14, 27, -25, -45, 17, -15, 4
    .byte -41, -35, -63, 49, -49, 44, 42, 31, -6, -75, 9, 6, -71, -50, 10, -9, 28, 34, -12, -27, -40, -49, 61, -61
    .byte 30, 47, 20, -4, 16, -7, -25, -44, -57, 46, -127, -3, 25, -51, 58, -9, -43, -25, -51, -56, 81, -34, -21, 37
    .byte -13, -30, -7, -21, 31, 32, -8, 4, 27, -10, -39, -9, 70, -7, 34, -31, 7, 23, 8, 28, -7, -15, -90, -4
    .byte 48, 109, -15, -102, 23, -11, -9, 1, 51, -38, 17, -14, -43, -13, -31, 47, -126, 7, 34, 14, 44, -2, 38, -11
    .byte -4, -52, -13, 46, -15, -4, 24, 61, -116, -1, -9, -42, 10, 2, 15, 42, -10, 5, 6, -25, -30, -30, -32, -8
    .byte -1, -2, -25, -6, -22, 12, -42, 110, 31, 5, 35, -15, 1, 37, 22, -65
    .size tc_weights_10, . - tc_weights_10

    .section .rodata.tc_stage_10, "a", %progbits
    .balign 4
    .global tc_stage_10
    .type tc_stage_10, %object
tc_stage_10:
    .word 1095505195, 1782389961, 6482, 11816, 1311828039, 1648185916, -4222, -1086, 1171342026, 1444954848, -492, 1664, 1150298129, 1505680904, 19328, 9626, 1375562880, 1119974393, 9726, -1772, 1291944054, 1912071142, 4114, 1494
    .word 1514810536, 1559256626, 9648, 100, 1406427554, 1718227691, -1404, 4078, 1250639493, 1559884332, 4260, 4430, 1300518423, 1441851382, 284, -820, 1100117079, 1524599115, -5652, 5466, 1920274836, 1945191518, 4852, 1302
    .word 1541787418, 1361819796, 4782, 5340, 1289603084, 1546830210, 4396, 15974, 1823867377, 1400395659, 6218, -5098, 1371061435, 1441942380, 2838, 10656, 1685342108, 1688254575, -4660, -2738, 1458187282, 2101265942, -1176, 22246
    .word 1203725554, 1353434379, 6300, 5932, 1116293221, 1483087593, 3054, -4090, 1431181477, 1319924638, 3922, 10686, 1924482552, 1395464329, -2998, 14048, 1488951136, 1384678460, 5200, -5142, 1872409721, 1470106868, 18688, 12408
    .word 1103748726, 1706993383, 14892, 5164, 1289780713, 1435754547, 11686, 8594, 1726642849, 1577903618, 12914, 10372, 1747417438, 2070719691, 10566, -400, 1283688790, 1529772196, 9576, -2106, 1378712323, 1214094908, 4424, -1636
    .word 1765832366, 1457755624, -1094, 1050, 1498912297, 1094535737, -7944, 15404, 2140829271, 1591551749, 306, 6688, 1589991421, 2060311046, 4194, 2020, 1731314420, 1693325198, 10124, -4564, 1622381088, 1944213874, 74, 20246
    .word 1225295245, 1345599723, 17402, 7188, 1084686174, 1188432510, -4622, 8314, 1714721626, 2121174348, -4422, -3550, 1943786036, 1482401905, 11028, 8236, 1163981321, 1240702752, 8850, 9820, 1282579902, 1308484596, 6364, 15906
    .word 1169605842, 1391784999, 3784, 14580, 1698580272, 2033006054, 12370, 3606, 1483798519, 1345459339, 9644, -856, 1679224127, 1588628095, 9696, 6796, 1370958432, 1533277443, 6398, 1610, 1663844451, 1318642486, 13974, -6536
    .word 1621128951, 1250786426, -1600, -5642, 1688276131, 1635349124, -782, 10926, 1480636798, 1160817690, -5588, 6594, 1677591219, 1242573864, 6362, 10070, 1130407868, 1562731586, 7054, -2392, 1280141250, 1236566662, 4820, 596
    .word 1473341579, 1573772303, 13532, -4096, 1354924038, 2069289516, 20376, 632, 1780609438, 1272268121, 1140, 4550, 1829673620, 1259961079, 5734, 176, 1194958548, 1177402299, 4136, -1894, 1780749141, 1812581635, -4348, 3776
    .word 1401077663, 1107445655, -4882, 11052, 1491146673, 2043407742, 5436, -1202, 1279614365, 1572077184, 12062, 3490, 1243862564, 1577709481, -826, 2408, 1763107896, 1564529709, 10072, 10332, 1841226078, 1718670537, 12840, 7990
    .word 1889844413, 1716595193, -5548, 3480, 2035715243, 1645618340, 1674, 9690, 1634918420, 1566936437, 4232, 4760, 1655263397, 1142558768, 10228, 12666, 1289953295, 1166801290, 4066, 14810, 1218804542, 1217064811, -5962, -2106
    .word 1275556584, 1298047574, -2280, 11210, 1626454831, 1285928393, 10368, -1084, 1657387446, 1161380320, 7248, 4410, 1718927295, 1912040582, 8976, 7364, 1501751638, 2094863508, -5206, 4670, 1135860899, 1527052092, 4376, 2016
    .word 1584734573, 1631474020, 6268, 332, 1176552215, 1492489262, 6726, -1482, 1666475876, 1443178418, 15056, 3804, 1197798981, 1263344359, 4228, 5954, 117901062, 117901062, 117835015, 101123847, 117901063, 117901062, 117901063, 117901063
    .word 134678279, 117835271, 117901063, 101189382, 117901063, 117901063, 117901063, 117901063, 117901063, 117901063, 117901063, 117901319, 117835270, 117901062, 101123847, 117901062, 117901062, 117901063, 117835526, 117835527, 101123847, 117901063, 117835527, 117835783
    .word 117901063, 101123847, 117900807, 117901062, 117901063, 117900807, 117835783, 117901063, 117900808
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
    movw r11, #65508
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
    movw r11, #65508
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
    movw r11, #65508
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
    movw r11, #65508
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
    .byte -37, 23, -62, -60, -67, 52, 69, 9, 75, 40, 46, 27, -9, -92, -75, 78, 3, -16, -23, 56, 71, -64, -35, -42
    .byte 93, 45, 37, -67, -27, -82, -64, 48, -66, 75, -4, 70, 60, -32, -33, -86, 14, 6, -107, 64, -127, -33, -30, -53
    .byte -56, 48, 60, 21, -39, 64, -50, -93, 55, -50, 9, 55, -63, -73, -91, -72, -72, 23, -114, 61, 64, -27, 31, -9
    .byte -67, 75, 19, -49, 55, -81, 82, -13, -127, -64, 47, 10, 6, 87, 42, -66, -93, 51, -75, -65, -59, -59, -54, 101
    .byte -89, 62, -82, -13, -38, -5, 71, -91, -21, 55, -77, 53, -29, -3, 23, -98, 9, -87, -87, 68, 23, -101, 51, -10
    .byte -100, 4, 6, 58, 67, -8, -59, 47, 31, -86, 29, -78, 63, 13, 62, -79, 65, -37, -5, 70, -66, -36, -30, -9
    .byte 77, -44, 59, -59, 72, -55, 4, 30, -7, 43, 11, -91, -69, 58, 39, -51, -56, 63, 30, 52, -67, 61, -106, -73
    .byte 39, -69, -16, 0, 4, 111, -49, 72, -2, 23, -62, 63, 53, -79, 64, -83, -95, -54, -56, 34, 38, 99, -36, -99
    .byte -3, 65, -41, 69, -91, -57, -24, -18, 25, -87, -103, 71, -69, 21, 65, -12, 36, 61, -59, 69, -87, -27, 77, -85
    .byte 45, -86, 27, 49, -39, 96, -32, 8, 36, -22, 67, -36, -63, 42, 33, 18, 75, -36, -99, 51, -10, -66, 49, -25
    .byte -92, -69, 63, -95, 47, -16, -42, -101, 50, -111, -51, 72, 33, -65, -29, -33, -34, -11, 54, -94, 74, -12, -88, 0
    .byte -35, 14, -41, -34, -62, 63, -62, 17, -96, 42, -66, 18, 59, -83, 79, -2, -114, 20, 47, 38, 38, -31, -67, 48
    .byte -62, 77, -108, 16, -66, 58, 58, -39, 35, -111, -84, 66, 12, 89, 48, -58, 53, -33, -1, 58, -26, 2, -49, -59
    .byte 48, -98, 58, -28, -75, -6, -7, 52, 8, -59, -22, 9, 43, -115, 83, -70, 54, -24, 36, -56, 17, -127, -28, 81
    .byte -105, 45, 41, -39, -78, -39, 71, -70, -78, 35, -22, -4, -65, -74, -26, 98, 38, -79, -30, 89, -98, 77, -50, -17
    .byte 70, -13, 6, 46, -11, -54, -66, 1, -53, -70, -17, 52, 47, -68, -45, -72, 67, -37, -88, -16, -37, -14, 57, 123
    .byte -39, -27, 61, -112, 69, -28, -47, -105, -37, -83, 78, 0, 66, -18, -47, 26, -101, 7, 9, 72, 55, 105, -38, -67
    .byte -33, -118, -19, 78, 53, 112, -58, -2, -55, 73, -16, 40, -4, -73, 24, -55, -102, -60, 95, 2, 33, 98, -57, -59
    .byte 56, 63, 8, 32, -21, -95, 33, -110, -76, -29, -70, 44, 69, 59, 65, -44, -40, 36, -55, 48, -28, 98, 47, -27
    .byte 79, -47, 36, 45, 48, -87, -75, 5, -68, -79, 18, -50, 61, -52, 75, -4, -91, -95, 49, 16, 70, 34, -14, -102
    .byte -55, -46, 10, 29, 47, 89, -65, 8, -32, 75, -66, 15, -62, -2, -56, 87, 41, -58, 72, -30, -27, 72, -87, 8
    .byte 52, -71, 65, -84, 68, -63, 61, -63, 50, 74, -39, 81, -9, -64, -87, -91, 11, -31, -20, -102, -103, 88, -28, 79
    .byte -82, -38, 62, -35, 60, 13, 40, -56, -63, 87, 10, 19, -53, -48, 36, -105, 13, 44, -21, 74, -56, 10, -55, -36
    .byte -14, -31, 54, -60, -39, -67, -47, 77, -82, 75, 81, -8, -34, -31, -29, -38, 70, -81, -84, -84, -29, 97, 57, -21
    .byte 65, -127, -56, 82, 56, -79, -67, -48, 15, -81, 65, 14, 48, 95, -58, 5, -72, 66, -19, -24, 8, -8, -57, 76
    .byte 5, 75, 33, 48, -37, -6, -58, -96, 87, 43, 57, -15, -46, -56, -23, -99, 78, -84, 71, 47, 62, -90, -48, -97
    .byte -67, 51, -58, 36, 65, -61, -76, 97, 49, -102, 51, -9, 59, -95, -92, -108, -31, 82, 34, -90, -69, -36, 80, -96
    .byte -84, 24, 2, -80, -92, 31, -42, 82, -57, -1, 86, 0, 0, 0, 0, 0, -70, -1, -97, -1, 0, 0, 0, 0
    .byte -68, -1, -28, -1, 0, 0, 0, 0, -96, -1, -59, -1, 0, 0, 0, 0, -73, -1, -22, -1, 0, 0, 0, 0
    .byte 79, 0, 101, 0, 0, 0, 0, 0, -59, -1, 63, 0, 0, 0, 0, 0, 119, 0, 89, 0, 0, 0, 0, 0
    .byte -53, -1, -14, -1, 0, 0, 0, 0, -8, -1, -33, -1, 0, 0, 0, 0, 93, 0, -99, -1, 0, 0, 0, 0
    .byte 95, 0, 94, 0, 0, 0, 0, 0, 107, 0, 93, 0, 0, 0, 0, 0, -87, -1, -54, -1, 0, 0, 0, 0
    .byte 78, 0, -85, -1, 0, 0, 0, 0, 35, 0, -49, -1, 0, 0, 0, 0, -118, -1, -49, -1, 0, 0, 0, 0
    .byte -70, -1, -34, -1, 0, 0, 0, 0, -98, -1, -74, -1, 0, 0, 0, 0, -87, -1, 75, 0, 0, 0, 0, 0
    .byte -11, -1, -51, -1, 0, 0, 0, 0, -55, -1, -69, -1, 0, 0, 0, 0, -97, -1, -79, -1, 0, 0, 0, 0
    .byte 4, 0, 65, 0, 0, 0, 0, 0, 92, 0, 9, 0, 0, 0, 0, 0, 127, 0, -40, -1, 0, 0, 0, 0
    .byte -100, -1, -61, -1, 0, 0, 0, 0, 0, 0, -91, -1, 0, 0, 0, 0, -62, -1, -100, -1, 0, 0, 0, 0
    .byte -67, -1, 4, 0, 0, 0, 0, 0, 64, 0, 86, 0, 0, 0, 0, 0, 118, 0, -8, -1, 0, 0, 0, 0
    .byte -30, -1, 108, 0, 0, 0, 0, 0, -39, -1, 108, 0, 0, 0, 0, 0, -93, -1, -76, -1, 0, 0, 0, 0
    .byte -50, -1, -96, -1, 0, 0, 0, 0, -66, -1, 95, 0, 0, 0, 0, 0, -95, -1, 5, 0, 0, 0, 0, 0
    .byte -115, -1, -73, -1, 0, 0, 0, 0, 53, 0, -99, -1, 0, 0, 0, 0, -11, -1, -68, -1, 0, 0, 0, 0
    .byte 4, 0, -44, -1, 0, 0, 0, 0, 97, 0, -64, -1, 0, 0, 0, 0, 76, 0, -18, -1, 0, 0, 0, 0
    .byte 82, 0, -20, -1, 0, 0, 0, 0, -96, -1, -59, -1, 0, 0, 0, 0, 88, 0, 5, 0, 0, 0, 0, 0
    .byte -57, -1, -39, -1, 0, 0, 0, 0, -41, -1, 107, 0, 0, 0, 0, 0, -48, -1, -123, -1, 0, 0, 0, 0
    .byte -65, -1, -88, -1, 0, 0, 0, 0, 30, 0, -50, -1, 0, 0, 0, 0, -92, -1, -123, -1, 0, 0, 0, 0
    .byte -4, -1, -74, -1, 0, 0, 0, 0, -48, -1, -2, -1, 0, 0, 0, 0, -41, -1, -100, -1, 0, 0, 0, 0
    .byte -42, -1, -93, -1, 0, 0, 0, 0, -62, -1, -85, -1, 0, 0, 0, 0, 86, 0, -32, -1, 0, 0, 0, 0
    .byte 99, 0, -121, -1, 0, 0, 0, 0, -50, -1, -82, -1, 0, 0, 0, 0, -48, -1, -36, -1, 0, 0, 0, 0
    .byte -41, -1, 75, 0, 0, 0, 0, 0, -91, -1, -55, -1, 0, 0, 0, 0, -98, -1, 95, 0, 0, 0, 0, 0
    .byte 93, 0, 92, 0, 0, 0, 0, 0, 101, 0, -105, -1, 0, 0, 0, 0, 58, 0, 1, 0, 0, 0, 0, 0
    .byte -83, -1, -38, -1, 0, 0, 0, 0, 96, 0, -49, -1, 0, 0, 0, 0, 34, 0, -17, -1, 0, 0, 0, 0
    .byte -44, -1, 89, 0, 0, 0, 0, 0, 72, 0, 62, 0, 0, 0, 0, 0, -117, -1, -102, -1, 0, 0, 0, 0
    .byte -58, -1, -41, -1, 0, 0, 0, 0, -68, -1, -117, -1, 0, 0, 0, 0, -55, -1, 79, 0, 0, 0, 0, 0
    .byte -115, -1, -79, -1, 0, 0, 0, 0, -53, -1, -34, -1, 0, 0, 0, 0, 53, 0, 68, 0, 0, 0, 0, 0
    .byte 16, 0, -58, -1, 0, 0, 0, 0, 98, 0, 67, 0, 0, 0, 0, 0
    .size tc_weights_12, . - tc_weights_12

    .section .rodata.tc_stage_12, "a", %progbits
    .balign 4
    .global tc_stage_12
    .type tc_stage_12, %object
tc_stage_12:
    .word 1538005097, 1433051570, -359068, -72798, 1649888808, 1340997260, -334722, -636764, 1270404521, 0, -693778, 0, 0, 0, 0, 0, 185273099, 11
    .size tc_stage_12, . - tc_stage_12

#endif

#if defined(__linux__) && defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
