/* tinyclf front end: from int16 PCM to one row of the log-mel spectrogram, in integers.
 *
 * Freestanding C99; no allocation, no globals, no floats. The constants of a front end are generated (tc_frontend);
 * called with a constant one, everything specialises by itself. Equal to tinyclf/features/integer.py to the bit.
 *
 * One row costs a complex FFT of half the frame's length (radix 4, in place, on 32-bit words that cannot overflow),
 * the split into the spectrum of the real signal, powers and sums over bands in 64 bits, and a logarithm from a table.
 * tc_high and the two beside it are SMMUL, SMMLA and SMMLS where the core has them; compilers find these by themselves.
 * A right shift of a negative number is arithmetic, as in every compiler for Arm, RISC-V, x86 and WebAssembly.
 */
#ifndef TC_FRONTEND_H
#define TC_FRONTEND_H

#include "tc_kernels.h"

enum {
    TC_ROW_STEPS = 128,      /* of a row's value, a dB */
    TC_LOWEST_ROW = -25600,  /* a band without power: -200 dB */
    TC_SILENT_LEVEL = 1 << 20, /* level of a window without power: above every row */
    TC_DB_PER_LOG2 = 12626113 /* 2^-25 of an octave of power in 1/32768 dB, times 2^32 */
};

/* Constants of a front end; tinyclf/features/tables.py says what they are. */
typedef struct {
    int32_t n_fft, n_mels, radix, first_bin;
    const int16_t *window;
    const uint16_t *order;
    const int32_t *twiddle, *split;
    const uint16_t *bins, *weight;
    const int32_t *offset;
    const uint16_t *log2;
} tc_frontend;

/* From rows to a graph's int8 input; multiplier and shift per band, shift <= 0 (tinyclf/features/quantizer.py). */
typedef struct {
    int32_t n_mels, floor, zero_point;
    const int32_t *mean, *multiplier;
    const int8_t *shift;
} tc_row_quantizer;

/* A point of the FFT, then the power of a bin. */
typedef union {
    struct {
        int32_t re, im;
    } z;
    uint64_t power;
} tc_bin;

/* High word of a product, rounded down. */
static inline int32_t tc_high(int32_t a, int32_t b) { return (int32_t)(((int64_t)a * b) >> 32); }
static inline int32_t tc_high_add(int32_t sum, int32_t a, int32_t b) { return sum + tc_high(a, b); }
static inline int32_t tc_high_subtract(int32_t sum, int32_t a, int32_t b)
{
    return (int32_t)(((int64_t)sum * ((int64_t)1 << 32) - (int64_t)a * b) >> 32);
}

/* Leading zeros of a word that is not 0. */
static inline int32_t tc_leading_zeros(uint32_t x)
{
#ifdef __GNUC__
    return __builtin_clz(x);
#else
    int32_t zeros = 0;
    for (; !(x >> 31); x <<= 1)
        zeros++;
    return zeros;
#endif
}

/* The DFT of four points, already divided and turned. */
static inline void tc_butterfly(tc_bin *at, int32_t step, int32_t a_re, int32_t a_im, int32_t b_re, int32_t b_im,
                                int32_t c_re, int32_t c_im, int32_t d_re, int32_t d_im)
{
    const int32_t even_re = a_re + c_re, even_im = a_im + c_im, far_re = a_re - c_re, far_im = a_im - c_im;
    const int32_t odd_re = b_re + d_re, odd_im = b_im + d_im, turn_re = b_re - d_re, turn_im = b_im - d_im;
    at[0].z.re = even_re + odd_re;
    at[0].z.im = even_im + odd_im;
    at[step].z.re = far_re + turn_im;
    at[step].z.im = far_im - turn_re;
    at[2 * step].z.re = even_re - odd_re;
    at[2 * step].z.im = even_im - odd_im;
    at[3 * step].z.re = far_re - turn_im;
    at[3 * step].z.im = far_im + turn_re;
}

/* Windowed samples in the order that the stages need, the first stage done; divided by twice its radix. */
static inline void tc_first_stage(const tc_frontend *f, const int16_t *pcm, tc_bin *work)
{
    const int32_t points = f->n_fft / 2;
    if (f->radix == 4) {
        const int32_t leg = points / 2;
        for (int32_t i = 0; i < points / 4; i++, work += 4) {
            const int32_t n = 2 * f->order[i];
            const int16_t *x = pcm + n, *w = f->window + n, *mirror = f->window + points - n;
            tc_butterfly(work, 1, x[0] * w[0] >> 3, x[1] * w[1] >> 3, x[leg] * w[leg] >> 3,
                         x[leg + 1] * w[leg + 1] >> 3, x[2 * leg] * mirror[0] >> 3, x[2 * leg + 1] * mirror[-1] >> 3,
                         x[3 * leg] * mirror[-leg] >> 3, x[3 * leg + 1] * mirror[-leg - 1] >> 3);
        }
    } else {
        for (int32_t i = 0; i < points / 2; i++, work += 2) {
            const int32_t n = 2 * f->order[i];
            const int16_t *x = pcm + n, *y = x + points, *w = f->window + n, *mirror = f->window + points - n;
            const int32_t a_re = x[0] * w[0] >> 2, a_im = x[1] * w[1] >> 2;
            const int32_t b_re = y[0] * mirror[0] >> 2, b_im = y[1] * mirror[-1] >> 2;
            work[0].z.re = a_re + b_re;
            work[0].z.im = a_im + b_im;
            work[1].z.re = a_re - b_re;
            work[1].z.im = a_im - b_im;
        }
    }
}

/* Radix-4 butterflies on groups of `length` points; divided by 4. The first of each group turns nothing. */
static inline void tc_stage(const tc_frontend *f, int32_t length, tc_bin *work)
{
    const int32_t points = f->n_fft / 2, step = length / 4, stride = 6 * (points / length);
    for (tc_bin *group = work; group < work + points; group += length) {
        const tc_bin *a = group, *b = a + step, *c = b + step, *d = c + step;
        tc_butterfly(group, step, a->z.re >> 2, a->z.im >> 2, b->z.re >> 2, b->z.im >> 2, c->z.re >> 2, c->z.im >> 2,
                     d->z.re >> 2, d->z.im >> 2);
        const int32_t *w = f->twiddle + stride;
        for (int32_t j = 1; j < step; j++, w += stride) {
            a = group + j, b = a + step, c = b + step, d = c + step;
            tc_butterfly(group + j, step, a->z.re >> 2, a->z.im >> 2,
                         tc_high_add(tc_high(b->z.re, w[0]), b->z.im, w[1]),
                         tc_high_subtract(tc_high(b->z.im, w[0]), b->z.re, w[1]),
                         tc_high_add(tc_high(c->z.re, w[2]), c->z.im, w[3]),
                         tc_high_subtract(tc_high(c->z.im, w[2]), c->z.re, w[3]),
                         tc_high_add(tc_high(d->z.re, w[4]), d->z.im, w[5]),
                         tc_high_subtract(tc_high(d->z.im, w[4]), d->z.re, w[5]));
        }
    }
}

static inline uint64_t tc_power(int32_t re, int32_t im)
{
    return (uint64_t)((int64_t)re * re + (int64_t)im * im);
}

/* Powers of the real signal's bins, two by two, in place; bin 0 has no weight in any band and is left alone. */
static inline void tc_split(const tc_frontend *f, tc_bin *work)
{
    const int32_t points = f->n_fft / 2;
    const int32_t *w = f->split;
    tc_bin *low = work + 1, *high = work + points - 1;
    for (; low <= high; low++, high--, w += 2) {
        const int32_t even_re = low->z.re + high->z.re, even_im = low->z.im - high->z.im;
        const int32_t odd_re = low->z.re - high->z.re, odd_im = low->z.im + high->z.im;
        const int32_t re = tc_high_subtract(tc_high(odd_im, w[0]), odd_re, w[1]);
        const int32_t im = tc_high_add(tc_high(odd_re, w[0]), odd_im, w[1]);
        low->power = tc_power((even_re >> 1) + re, (even_im >> 1) - im);
        high->power = tc_power((even_re >> 1) - re, (even_im >> 1) + im);
    }
}

/* 10 log10 of a sum of powers, as a row's value. */
static inline int16_t tc_decibel(const tc_frontend *f, int32_t band, uint64_t power)
{
    if (!power)
        return TC_LOWEST_ROW;
    const uint32_t high = (uint32_t)(power >> 32);
    const int32_t zeros = high ? tc_leading_zeros(high) : 32 + tc_leading_zeros((uint32_t)power);
    const uint32_t mantissa = (uint32_t)((power << zeros) >> 32);
    const uint16_t *log2 = f->log2 + ((mantissa >> 26) & 31);
    const int32_t between = (log2[1] - log2[0]) * (int32_t)((mantissa >> 10) & 0xFFFF) >> 6;
    const int32_t octaves = (63 - zeros) * (1 << 25) + log2[0] * (1 << 10) + between;
    const int32_t row = tc_high_add(f->offset[band], octaves, TC_DB_PER_LOG2) >> 8;
    return (int16_t)tc_max(TC_LOWEST_ROW, tc_min(INT16_MAX, row));
}

/* Bands from powers: between two edges a bin rises in one band and falls in the one below. */
static inline void tc_mel(const tc_frontend *f, const tc_bin *work, int16_t *row)
{
    const tc_bin *bin = work + f->first_bin;
    const uint16_t *weight = f->weight;
    uint64_t below = 0;
    for (int32_t band = 0; band <= f->n_mels; band++) {
        uint64_t whole = 0, high = 0, low = 0;
        for (const tc_bin *end = bin + f->bins[band]; bin < end; bin++) {
            const uint64_t power = bin->power;
            const uint32_t rising = *weight++;
            whole += power;
            high += (power >> 32) * rising;
            low += (power & 0xFFFFFFFFu) * rising;
        }
        const uint64_t rising = (high << 16) + (low >> 16);
        if (band)
            row[band - 1] = tc_decibel(f, band - 1, below + whole - rising);
        below = rising;
    }
}

/* One row (n_mels) in 1/128 dB re full scale from n_fft samples. work: n_fft / 2 elements, overwritten. */
static inline void tc_log_mel(const tc_frontend *f, const int16_t *pcm, tc_bin *work, int16_t *row)
{
    tc_first_stage(f, pcm, work);
    for (int32_t length = 4 * f->radix; length <= f->n_fft / 2; length *= 4)
        tc_stage(f, length, work);
    tc_split(f, work);
    tc_mel(f, work, row);
}

/* The loudest value of rows, at least `loudest`, which is TC_LOWEST_ROW at first. */
static inline int32_t tc_loudest(const int16_t *row, int32_t size, int32_t loudest)
{
    for (int32_t i = 0; i < size; i++)
        loudest = tc_max(loudest, row[i]);
    return loudest;
}

/* The level to which a window refers under "clip_max"; silence becomes the floor, not 0 dB. Under "fixed" it is 0. */
static inline int32_t tc_window_level(int32_t loudest)
{
    return loudest > TC_LOWEST_ROW ? loudest : TC_SILENT_LEVEL;
}

/* One row of a graph's input. */
static inline void tc_quantize_row(const tc_row_quantizer *q, const int16_t *row, int32_t level, int8_t *input)
{
    for (int32_t band = 0; band < q->n_mels; band++) {
        const int32_t fine = tc_max(row[band] - level, q->floor) * 256 - q->mean[band];
        const int32_t value = tc_requantize(fine, q->multiplier[band], q->shift[band]) + q->zero_point;
        input[band] = (int8_t)tc_max(INT8_MIN, tc_min(INT8_MAX, value));
    }
}

#endif
