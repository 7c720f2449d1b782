/* tinyclf kernels for Cortex-M55 and other cores with Helium (MVE): the same integers as tc_kernels.h.
 *
 * A strip holds the windows of one row of output, [column][kernel row][channel], so that each is one run of bytes that
 * vectors of 16 walk along; two windows by four channels are computed together. Weights stand as
 * [four channels][16 inputs][channel][input], zero beyond the window, which the bytes after a strip may fill. The
 * input's zero point is in the bias. Output stages stand as words of four channels: multipliers (four words), then a
 * byte each: right shifts (negative), left shifts where `wide`, low and high ends where `clamped`.
 * Kernels that take them compute the units `first` to `until` of a layer, after all those before: what was left in
 * their scratch memory is still there.
 */
#ifndef TC_KERNELS_MVE_H
#define TC_KERNELS_MVE_H

#include <arm_mve.h>
#include <stdint.h>

#include "tc_kernels.h"

#define TC_MVE_INLINE static inline __attribute__((always_inline))
/* Loops whose turns are many, but few enough that a compiler would write them out. */
#ifdef __clang__
#define TC_MVE_ROLLED _Pragma("clang loop unroll(disable)")
#else
#define TC_MVE_ROLLED _Pragma("GCC unroll 1")
#endif

/* How sums become int8 values, clamped to low and high, or where `clamped` to ends that channels have of their own.
 * wide: some channel has no right shift or a left one; rectified: none is wide, and no channel's low end is below the
 * zero point, so that how ties below zero round is not seen. */
typedef struct {
    int32_t zero_point, low, high, wide, clamped, rectified;
} tc_mve_stage;

/* A convolution as its kernel sees it. words: of four channels' stage. Beside it kernels take the number of vectors of
 * 16 inputs in a window, and how many of them are written out, all or a part that divides them: numbers in the code,
 * which compilers find in arguments more surely than in a structure. */
typedef struct {
    tc_conv_shape shape;
    int32_t input_zero_point, words;
    tc_mve_stage stage;
} tc_mve_conv_shape;

/* Where the window of a column of output begins and ends, four words a column: bytes of input and of weights that are
 * left out before it, turns of the loop over `unroll` vectors, and its biases, which know of the padding left out. */
enum { TC_MVE_INPUT, TC_MVE_WEIGHTS, TC_MVE_TURNS, TC_MVE_BIASES, TC_MVE_WINDOW };

/* The output stage of four channels. */
typedef struct {
    int32x4_t multiplier, right, left, offset, low, high;
} tc_mve_channels;

TC_MVE_INLINE tc_mve_channels tc_mve_load(const int32_t *words, tc_mve_stage s)
{
    const int8_t *bytes = (const int8_t *)(words + 4);
    tc_mve_channels c = {vldrwq_s32(words), vldrbq_s32(bytes), vdupq_n_s32(0), vdupq_n_s32(s.zero_point),
                         vdupq_n_s32(s.low), vdupq_n_s32(s.high)};
    c.offset = vshlq_s32(c.offset, vnegq_s32(c.right));
    if (s.wide)
        c.left = vldrbq_s32(bytes + 4);
    if (s.clamped) {
        c.low = vldrbq_s32(bytes + 4 + 4 * s.wide);
        c.high = vldrbq_s32(bytes + 8 + 4 * s.wide);
    }
    return c;
}

/* tc_requantize, zero point and clamp of four sums. */
TC_MVE_INLINE int32x4_t tc_mve_requantize(int32x4_t sum, tc_mve_channels c, tc_mve_stage s)
{
    int32x4_t high;
    if (s.wide) {
        high = vqrdmulhq_s32(vshlq_s32(sum, c.left), c.multiplier);
        /* A right shift rounds ties upward; one less below zero makes them go away from it. */
        high = vaddq_s32(high, vshrq_n_s32(vandq_s32(high, c.right), 31));
    } else {
        high = vqrdmulhq_s32(sum, c.multiplier);
        if (!s.rectified)
            high = vaddq_s32(high, vshrq_n_s32(high, 31));
    }
    const int32x4_t value = vrshlq_s32(vaddq_s32(high, c.offset), c.right);
    return vmaxq_s32(vminq_s32(value, c.high), c.low);
}

/* So many bytes, the last of them one by one where their number is no multiple of 16. */
TC_MVE_INLINE void tc_mve_copy(int8_t *to, const int8_t *from, int32_t size)
{
    for (; size >= 16; size -= 16, to += 16, from += 16)
        vstrbq_s8(to, vldrbq_s8(from));
    if (size > 0) {
        const mve_pred16_t rest = vctp8q((uint32_t)size);
        vstrbq_p_s8(to, vldrbq_z_s8(from, rest), rest);
    }
}

TC_MVE_INLINE void tc_mve_fill(int8_t *to, int32_t value, int32_t size)
{
    if (size == 1) {
        *to = (int8_t)value;
        return;
    }
    TC_MVE_ROLLED
    for (; size > 0; size -= 16, to += 16)
        vstrbq_p_s8(to, vdupq_n_s8((int8_t)value), vctp8q((uint32_t)size));
}

/* One vector of two windows by four channels: 128 products. Sums live in even registers, all eight of them, which
 * compilers do not manage by themselves. */
#define TC_MVE_PRODUCTS(multiply)                                                                                      \
    "vldrb.8 q0, [%[x0]], #16\n\t"                                                                                     \
    "vldrb.8 q2, [%[w]], #16\n\t" multiply " %[a0], q0, q2\n\t"                                                        \
    "vldrb.8 q1, [%[x1]], #16\n\t" multiply " %[b0], q1, q2\n\t"                                                       \
    "vldrb.8 q3, [%[w]], #16\n\t" multiply " %[a1], q0, q3\n\t" multiply " %[b1], q1, q3\n\t"                          \
    "vldrb.8 q2, [%[w]], #16\n\t" multiply " %[a2], q0, q2\n\t" multiply " %[b2], q1, q2\n\t"                          \
    "vldrb.8 q3, [%[w]], #16\n\t" multiply " %[a3], q0, q3\n\t" multiply " %[b3], q1, q3\n\t"
#define TC_MVE_SUMS                                                                                                    \
    "vmov q0[2], q0[0], %[a0], %[a2]\n\t"                                                                              \
    "vmov q0[3], q0[1], %[a1], %[a3]\n\t"                                                                              \
    "vmov q1[2], q1[0], %[b0], %[b2]\n\t"                                                                              \
    "vmov q1[3], q1[1], %[b1], %[b3]\n\t"

/* Sums of windows at x0 and x1, all vectors written out; the bias is not in them. */
TC_MVE_INLINE void tc_mve_short(const int8_t *x0, const int8_t *x1, const int8_t *w, const int32_t vectors,
                                int32x4_t *sum0, int32x4_t *sum1)
{
    register int32_t a0 __asm__("r0");
    register int32_t a1 __asm__("r2");
    register int32_t a2 __asm__("r4");
    register int32_t a3 __asm__("r6");
    register int32_t b0 __asm__("r8");
    register int32_t b1 __asm__("r10");
    register int32_t b2 __asm__("r12");
    register int32_t b3 __asm__("lr");
    register int32x4_t s0 __asm__("q0");
    register int32x4_t s1 __asm__("q1");
    __asm__(TC_MVE_PRODUCTS("vmladav.s8") ".rept %c[rest]\n\t" TC_MVE_PRODUCTS("vmladava.s8") ".endr\n\t" TC_MVE_SUMS
            : [a0] "=&r"(a0), [a1] "=&r"(a1), [a2] "=&r"(a2), [a3] "=&r"(a3), [b0] "=&r"(b0), [b1] "=&r"(b1),
              [b2] "=&r"(b2), [b3] "=&r"(b3), [x0] "+&r"(x0), [x1] "+&r"(x1), [w] "+&r"(w), "=w"(s0), "=w"(s1)
            : [rest] "i"(vectors - 1)
            : "q2", "q3", "memory");
    *sum0 = s0;
    *sum1 = s1;
}

/* The same in so many turns of a loop, from the biases on. */
TC_MVE_INLINE void tc_mve_long(const int8_t *x0, const int8_t *x1, const int8_t *w, const int32_t *bias, int32_t turns,
                               const int32_t unroll, int32x4_t *sum0, int32x4_t *sum1)
{
    register int32_t a0 __asm__("r0");
    register int32_t a1 __asm__("r2");
    register int32_t a2 __asm__("r4");
    register int32_t a3 __asm__("r6");
    register int32_t b0 __asm__("r8");
    register int32_t b1 __asm__("r10");
    register int32_t b2 __asm__("r12");
    register int32_t b3 __asm__("lr") = (int32_t)(intptr_t)bias;
    register int32x4_t s0 __asm__("q0");
    register int32x4_t s1 __asm__("q1");
    __asm__("ldrd %[a0], %[a1], [%[b3]]\n\t"
            "ldrd %[a2], %[a3], [%[b3], #8]\n\t"
            "mov %[b0], %[a0]\n\t"
            "mov %[b1], %[a1]\n\t"
            "mov %[b2], %[a2]\n\t"
            "mov %[b3], %[a3]\n\t"
            "1:\n\t"
            ".rept %c[unroll]\n\t" TC_MVE_PRODUCTS("vmladava.s8") ".endr\n\t"
            "subs %[turns], #1\n\t"
            "bne 1b\n\t" TC_MVE_SUMS
            : [a0] "=&r"(a0), [a1] "=&r"(a1), [a2] "=&r"(a2), [a3] "=&r"(a3), [b0] "=&r"(b0), [b1] "=&r"(b1),
              [b2] "=&r"(b2), [b3] "+&r"(b3), [x0] "+&r"(x0), [x1] "+&r"(x1), [w] "+&r"(w), [turns] "+&r"(turns),
              "=w"(s0), "=w"(s1)
            : [unroll] "i"(unroll)
            : "q2", "q3", "cc", "memory");
    *sum0 = s0;
    *sum1 = s1;
}

/* Four values of a position, of which so many channels are real. */
TC_MVE_INLINE void tc_mve_store(int8_t *y, int32x4_t values, int32_t channels, mve_pred16_t real)
{
    if (channels % 4)
        vstrbq_p_s32(y, values, real);
    else
        vstrbq_s32(y, values);
}

/* All channels of `pairs` pairs of windows, the first at x and `step` apart, their partners `across` bytes after them;
 * outputs are y_step apart, partners y_across after them. windows: one a pair, or null where all are whole. */
TC_MVE_INLINE void tc_mve_pairs(const int8_t *x, int32_t step, int32_t across, int32_t pairs, const int8_t *weights,
                                const int32_t *biases, const int32_t *words, const int32_t *windows,
                                const tc_mve_conv_shape *s, const int32_t vectors, const int32_t unroll, int8_t *y,
                                int32_t y_step, int32_t y_across)
{
    const int32_t channels = s->shape.out_channels;
    TC_MVE_ROLLED
    for (int32_t channel = 0; channel < channels; channel += 4) {
        const tc_mve_channels stage = tc_mve_load(words, s->stage);
        const mve_pred16_t real = vctp32q((uint32_t)(channels - channel));
        const int8_t *from = x;
        int8_t *to = y + channel;
        TC_MVE_ROLLED
        for (int32_t pair = 0; pair < pairs; pair++, from += step, to += y_step) {
            int32x4_t first, second;
            if (windows) {
                const int32_t *w = windows + pair * TC_MVE_WINDOW;
                const int8_t *start = from + w[TC_MVE_INPUT];
                tc_mve_long(start, start + across, weights + w[TC_MVE_WEIGHTS], biases + w[TC_MVE_BIASES],
                            w[TC_MVE_TURNS], unroll, &first, &second);
            } else if (unroll < vectors) {
                tc_mve_long(from, from + across, weights, biases, vectors / unroll, unroll, &first, &second);
            } else {
                tc_mve_short(from, from + across, weights, vectors, &first, &second);
                const int32x4_t bias = vldrwq_s32(biases);
                first = vaddq_s32(first, bias);
                second = vaddq_s32(second, bias);
            }
            tc_mve_store(to, tc_mve_requantize(first, stage, s->stage), channels, real);
            tc_mve_store(to + y_across, tc_mve_requantize(second, stage, s->stage), channels, real);
        }
        weights += vectors * 64;
        biases += 4;
        words += s->words;
    }
}

/* A row's values of one channel into every `spread`-th byte. */
TC_MVE_INLINE void tc_mve_spread(int8_t *to, const int8_t *from, int32_t count, int32_t spread)
{
    const uint8x16_t places = vmulq_n_u8(vidupq_n_u8(0, 1), (uint8_t)spread);
    TC_MVE_ROLLED
    for (; count > 0; count -= 16, from += 16, to += 16 * spread) {
        const mve_pred16_t real = vctp8q((uint32_t)count);
        vstrbq_scatter_offset_p_s8(to, places, vldrbq_z_s8(from, real), real);
    }
}

/* The strip of one row of output, whose windows begin at row `top` of the input. */
TC_MVE_INLINE void tc_mve_strip(const int8_t *input, const tc_mve_conv_shape *s, int32_t top, int8_t *strip)
{
    const tc_conv_shape *c = &s->shape;
    const int32_t columns = (c->out_width - 1) * c->stride_width + c->kernel_width, channels = c->channels;
    const int32_t step = c->kernel_height * channels;
    TC_MVE_ROLLED
    for (int32_t ky = 0; ky < c->kernel_height; ky++) {
        const int32_t row = top + ky, inside = row >= 0 && row < c->height;
        const int32_t left = inside ? tc_min(c->pad_left, columns) : columns;
        const int32_t real = inside ? tc_min(columns - left, c->width) : 0;
        int8_t *to = strip + ky * channels;
        TC_MVE_ROLLED
        for (int32_t column = 0; column < left; column++, to += step)
            tc_mve_fill(to, s->input_zero_point, channels);
        if (inside) {
            const int8_t *from = input + row * c->width * channels;
            if (channels == 1 && step <= 17) {
                tc_mve_spread(to, from, real, step);
                to += real * step;
            } else {
                TC_MVE_ROLLED
                for (int32_t column = 0; column < real; column++, to += step, from += channels)
                    tc_mve_copy(to, from, channels);
            }
        }
        TC_MVE_ROLLED
        for (int32_t column = left + real; column < columns; column++, to += step)
            tc_mve_fill(to, s->input_zero_point, channels);
    }
}

/* Convolution, two rows of output at a time, a unit, or two halves of a single one. scratch: two strips, and what
 * vectors read beyond them. */
TC_MVE_INLINE void tc_mve_conv(const int8_t *input, const int8_t *weights, const int32_t *biases, const int32_t *words,
                               const int32_t *windows, tc_mve_conv_shape s, const int32_t vectors,
                               const int32_t unroll, int32_t first, int32_t until, int8_t *scratch, int8_t *output)
{
    const tc_conv_shape *c = &s.shape;
    const int32_t columns = (c->out_width - 1) * c->stride_width + c->kernel_width;
    const int32_t column = c->kernel_height * c->channels, step = c->stride_width * column, strip = columns * column;
    if (c->out_height == 1) {
        const int32_t half = (c->out_width + 1) / 2, across = c->out_width - half;
        tc_mve_strip(input, &s, -c->pad_top, scratch);
        tc_mve_pairs(scratch, step, across * step, half, weights, biases, words, windows, &s, vectors, unroll, output,
                     c->out_channels, across * c->out_channels);
        return;
    }
    TC_MVE_ROLLED
    for (int32_t pair = 2 * first; pair < tc_min(2 * until, c->out_height); pair += 2) {
        const int32_t y = tc_min(pair, c->out_height - 2), row = c->out_width * c->out_channels;
        /* A last row by itself goes with the one before, whose strip is kept: its input may be overwritten. */
        if (y < pair)
            tc_mve_copy(scratch, scratch + strip, strip);
        TC_MVE_ROLLED
        for (int32_t second = pair - y; second < 2; second++)
            tc_mve_strip(input, &s, (y + second) * c->stride_height - c->pad_top, scratch + second * strip);
        tc_mve_pairs(scratch, step, strip, c->out_width, weights, biases, words, windows, &s, vectors, unroll,
                     output + y * row, c->out_channels, row);
    }
}

/* Convolution whose windows are the input's own positions: 1x1. A unit: of as many positions as a row has, and of their
 * partners in the other half. */
TC_MVE_INLINE void tc_mve_pointwise(const int8_t *input, const int8_t *weights, const int32_t *biases,
                                    const int32_t *words, tc_mve_conv_shape s, const int32_t vectors,
                                    const int32_t unroll, int32_t first, int32_t until, int8_t *output)
{
    const int32_t positions = s.shape.height * s.shape.width, half = (positions + 1) / 2, across = positions - half;
    const int32_t from = first * s.shape.width, pairs = tc_min(until * s.shape.width, half) - from;
    tc_mve_pairs(input + from * s.shape.channels, s.shape.channels, across * s.shape.channels, pairs, weights, biases,
                 words, 0, &s, vectors, unroll, output + from * s.shape.out_channels, s.shape.out_channels,
                 across * s.shape.out_channels);
}

/* Fully connected, one window by four channels, a unit. copy: room for the input, of whole vectors, where it is not such. */
TC_MVE_INLINE void tc_mve_fully_connected(const int8_t *input, const int8_t *weights, const int32_t *biases,
                                          const int32_t *words, tc_mve_conv_shape s, int32_t vectors, int32_t first,
                                          int32_t until, int8_t *copy, int8_t *output)
{
    const int32_t end = tc_min(4 * until, s.shape.out_channels);
    weights += first * vectors * 64;
    biases += first * 4;
    words += first * s.words;
    if (s.shape.channels % 16) {
        tc_mve_copy(copy, input, s.shape.channels);
        input = copy;
    }
    TC_MVE_ROLLED
    for (int32_t channel = 4 * first; channel < end; channel += 4, biases += 4, words += s.words) {
        const int8_t *x = input;
        int32_t a = biases[0], b = biases[1], c = biases[2], d = biases[3];
        TC_MVE_ROLLED
        for (int32_t left = vectors; left > 0; left--, x += 16, weights += 64) {
            const int8x16_t values = vldrbq_s8(x);
            a = vmladavaq_s8(a, values, vldrbq_s8(weights));
            b = vmladavaq_s8(b, values, vldrbq_s8(weights + 16));
            c = vmladavaq_s8(c, values, vldrbq_s8(weights + 32));
            d = vmladavaq_s8(d, values, vldrbq_s8(weights + 48));
        }
        const int32_t sums[4] = {a, b, c, d};
        const int32x4_t value = tc_mve_requantize(vldrwq_s32(sums), tc_mve_load(words, s.stage), s.stage);
        vstrbq_p_s32(output + channel, value, vctp32q((uint32_t)(s.shape.out_channels - channel)));
    }
}

/* A depthwise convolution as its kernel sees it. A pair of rows of output shares windows of so many rows of the input,
 * in one or two vectors; strips hold `block` rows of output, a multiple of four, of eight channels. */
typedef struct {
    tc_conv_shape shape;
    int32_t input_zero_point, vectors, rows, block, words;
    tc_mve_stage stage;
} tc_mve_depthwise_shape;

enum { TC_MVE_NO_TAP = 255 };

/* Strips of eight channels, `size` bytes each: [pair of rows of output][column][row]; columns of padding are there. */
TC_MVE_INLINE void tc_mve_depthwise_strips(const int8_t *input, const tc_mve_depthwise_shape *s, int32_t top,
                                           int32_t channels, int32_t size, int8_t *strips)
{
    const tc_conv_shape *c = &s->shape;
    const int32_t columns = (c->out_width - 1) * c->stride_width + c->kernel_width;
    const int32_t left = tc_min(c->pad_left, columns), real = tc_min(columns - left, c->width);
    const uint16x8_t places = vmulq_n_u16(vidupq_n_u16(0, 1), (uint16_t)size);
    const mve_pred16_t some = vctp16q((uint32_t)channels);
    TC_MVE_ROLLED
    for (int32_t pair = 0; pair < s->block / 2; pair++, top += 2 * c->stride_height) {
        TC_MVE_ROLLED
        for (int32_t row = 0; row < s->rows; row++) {
            const int32_t y = top + row;
            int8_t *to = strips + (pair * columns + left) * s->rows + row;
            if (y >= 0 && y < c->height) {
                const int8_t *from = input + y * c->width * c->channels;
                for (int32_t column = 0; column < real; column++, from += c->channels, to += s->rows) {
                    if (c->channels % 8)
                        vstrbq_scatter_offset_p_s16(to, places, vldrbq_z_s16(from, some), some);
                    else
                        vstrbq_scatter_offset_s16(to, places, vldrbq_s16(from));
                }
            } else {
                for (int32_t column = 0; column < real; column++, to += s->rows)
                    vstrbq_scatter_offset_s16(to, places, vdupq_n_s16((int16_t)s->input_zero_point));
            }
        }
    }
}

/* One channel's outputs of a block, four rows at a time; so many rows are left. taps: two rows' weights by vector. */
TC_MVE_INLINE void tc_mve_depthwise_channel(const int8_t *strip, int8x16_t taps[2][2], int32_t bias,
                                            const int32_t *words, int32_t lane, int32_t rows,
                                            const tc_mve_depthwise_shape *s, int8_t *output)
{
    const tc_conv_shape *c = &s->shape;
    const int8_t *bytes = (const int8_t *)(words + 4) + lane;
    const int32_t columns = (c->out_width - 1) * c->stride_width + c->kernel_width, row = c->out_width * c->channels;
    const int32_t right = bytes[0], ends = 4 + 4 * s->stage.wide;
    const int32x4_t low = vdupq_n_s32(s->stage.clamped ? bytes[ends] : s->stage.low);
    const int32x4_t high = vdupq_n_s32(s->stage.clamped ? bytes[ends + 4] : s->stage.high);
    const int32_t multiplier = words[lane], offset = s->stage.zero_point * (1 << -right);
    const uint32x4_t places = vmulq_n_u32(vidupq_n_u32(0, 1), (uint32_t)row);
    TC_MVE_ROLLED
    for (int32_t y = 0; y < tc_min(s->block, rows); y += 4, output += 4 * row) {
        const mve_pred16_t real = vctp32q((uint32_t)(rows - y));
        const int8_t *x = strip + y / 2 * columns * s->rows, *below = x + columns * s->rows;
        int8_t *to = output;
        TC_MVE_ROLLED
        for (int32_t i = 0; i < c->out_width; i++, to += c->channels) {
            const int8x16_t a = vldrbq_s8(x), b = vldrbq_s8(below);
            int32_t sums[4] = {vmladavq_s8(a, taps[0][0]), vmladavq_s8(a, taps[1][0]), vmladavq_s8(b, taps[0][0]),
                               vmladavq_s8(b, taps[1][0])};
            if (s->vectors > 1) {
                const int8x16_t more = vldrbq_s8(x + 16), more_below = vldrbq_s8(below + 16);
                sums[0] = vmladavaq_s8(sums[0], more, taps[0][1]);
                sums[1] = vmladavaq_s8(sums[1], more, taps[1][1]);
                sums[2] = vmladavaq_s8(sums[2], more_below, taps[0][1]);
                sums[3] = vmladavaq_s8(sums[3], more_below, taps[1][1]);
            }
            int32x4_t sum = vdupq_n_s32(sums[0]);
            sum = vsetq_lane_s32(sums[3], vsetq_lane_s32(sums[2], vsetq_lane_s32(sums[1], sum, 1), 2), 3);
            sum = vaddq_n_s32(sum, bias);
            if (s->stage.wide)
                sum = vshlq_r_s32(sum, bytes[4]);
            int32x4_t value = vqrdmulhq_n_s32(sum, multiplier);
            if (!s->stage.rectified && (!s->stage.wide || right < 0))
                value = vaddq_s32(value, vshrq_n_s32(value, 31));
            value = vrshlq_n_s32(vaddq_n_s32(value, offset), right);
            vstrbq_scatter_offset_p_s32(to, places, vmaxq_s32(vminq_s32(value, high), low), real);
            x += c->stride_width * s->rows;
            below += c->stride_width * s->rows;
        }
    }
}

/* Depthwise convolution. taps [channel][tap]; places: of the taps of a window, by row of the pair and vector. scratch:
 * eight strips, and what vectors read beyond them; their padding is filled before the first block. A unit: a block
 * of eight channels. */
TC_MVE_INLINE void tc_mve_depthwise_conv(const int8_t *input, const int8_t *taps, const uint8_t *places,
                                         const int32_t *biases, const int32_t *words, tc_mve_depthwise_shape s,
                                         int32_t first, int32_t until, int8_t *scratch, int8_t *output)
{
    const tc_conv_shape *c = &s.shape;
    const int32_t columns = (c->out_width - 1) * c->stride_width + c->kernel_width;
    const int32_t size = s.block / 2 * columns * s.rows, row = c->out_width * c->channels;
    const int32_t groups = (c->channels + 7) / 8;
    /* Keeps the table a table: clang makes literals of it, and in a function with many of them loads the wrong one. */
    __asm__("" : "+r"(places));
    if (first == 0)
        tc_mve_fill(scratch, s.input_zero_point, 8 * size);
    TC_MVE_ROLLED
    for (int32_t unit = first; unit < until; unit++) {
        const int32_t y = unit / groups * s.block, group = unit % groups * 8, end = tc_min(group + 8, c->channels);
        tc_mve_depthwise_strips(input + group, &s, y * c->stride_height - c->pad_top, c->channels - group, size,
                                scratch);
        TC_MVE_ROLLED
        for (int32_t channel = group; channel < end; channel++) {
            int8x16_t weights[2][2];
            for (int32_t second = 0; second < 2; second++)
                for (int32_t vector = 0; vector < 2; vector++) {
                    const int32_t from = vector < s.vectors ? vector : 0;
                    const uint8x16_t place = vldrbq_u8(places + (second * s.vectors + from) * 16);
                    weights[second][vector] = vldrbq_gather_offset_z_s8(
                        taps + channel * c->kernel_height * c->kernel_width, place,
                        vcmpneq_u8(place, vdupq_n_u8(TC_MVE_NO_TAP)));
                }
            tc_mve_depthwise_channel(scratch + (channel - group) * size, weights, biases[channel],
                                     words + channel / 4 * s.words, channel % 4, c->out_height - y, &s,
                                     output + y * row + channel);
        }
    }
}

/* A factor per channel (depthwise 1x1). Of four channels for which `single` says so, or of all where it is null, a
 * value is (x * factor + bias) >> -shift, as was proven for every x; of the others the sum is rounded twice. words:
 * null where all are single and the ends are the stage's own. */
TC_MVE_INLINE void tc_mve_scale(const int8_t *input, const int32_t *factors, const int32_t *biases,
                                const uint8_t *single, const int32_t *words, int32_t positions, int32_t channels,
                                int32_t shift, int32_t stride, tc_mve_stage s, int8_t *output)
{
    TC_MVE_ROLLED
    for (int32_t channel = 0; channel < channels; channel += 4, factors += 4, biases += 4) {
        const int32x4_t none = vdupq_n_s32(0), factor = vldrwq_s32(factors), bias = vldrwq_s32(biases);
        tc_mve_channels stage = {none, none, none, none, vdupq_n_s32(s.low), vdupq_n_s32(s.high)};
        if (words)
            stage = tc_mve_load(words + channel / 4 * stride, s);
        const mve_pred16_t real = vctp32q((uint32_t)(channels - channel));
        const int8_t *x = input + channel;
        int8_t *y = output + channel;
        if (!single || single[channel / 4]) {
            for (int32_t left = positions; left > 0; left--, x += channels, y += channels) {
                const int32x4_t values = channels % 4 ? vldrbq_z_s32(x, real) : vldrbq_s32(x);
                const int32x4_t value = vshlq_r_s32(vaddq_s32(vmulq_s32(values, factor), bias), shift);
                tc_mve_store(y, vmaxq_s32(vminq_s32(value, stage.high), stage.low), channels, real);
            }
        } else {
            for (int32_t left = positions; left > 0; left--, x += channels, y += channels) {
                const int32x4_t values = channels % 4 ? vldrbq_z_s32(x, real) : vldrbq_s32(x);
                const int32x4_t sum = vaddq_s32(vmulq_s32(values, factor), bias);
                tc_mve_store(y, tc_mve_requantize(sum, stage, s), channels, real);
            }
        }
    }
}

/* Any function of one value: the table begins with that of 0, that of -1 is the last. */
static inline void tc_mve_map(const int8_t *input, const int8_t *table, int32_t size, int8_t *output)
{
    int32_t i = 0;
    for (; i + 16 <= size; i += 16)
        vstrbq_s8(output + i, vldrbq_gather_offset_s8(table, vreinterpretq_u8_s8(vldrbq_s8(input + i))));
    for (; i < size; i++)
        output[i] = table[(uint8_t)input[i]];
}

/* Mean over positions, four channels a unit; bias: what the input's zero point adds to a sum. */
TC_MVE_INLINE void tc_mve_mean(const int8_t *input, int32_t positions, int32_t channels, int32_t bias,
                               const int32_t *words, tc_mve_stage s, int32_t first, int32_t until,
                               int8_t *output)
{
    const tc_mve_channels stage = tc_mve_load(words, s);
    const int32_t end = tc_min(4 * until, channels);
    TC_MVE_ROLLED
    for (int32_t channel = 4 * first; channel < end; channel += 4) {
        const mve_pred16_t real = vctp32q((uint32_t)(channels - channel));
        const int8_t *x = input + channel;
        int32x4_t sum = vdupq_n_s32(bias);
        for (int32_t left = positions; left > 0; left--, x += channels)
            sum = vaddq_s32(sum, channels % 4 ? vldrbq_z_s32(x, real) : vldrbq_s32(x));
        tc_mve_store(output + channel, tc_mve_requantize(sum, stage, s), channels, real);
    }
}

#endif
