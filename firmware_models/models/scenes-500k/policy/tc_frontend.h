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

/* Worth its bytes: with the sizes as constants every address is an offset. */
#ifdef __GNUC__
#define TC_SPECIALISED static inline __attribute__((always_inline))
#else
#define TC_SPECIALISED static inline
#endif

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

/* From rows to a graph's int8 input; multiplier and shift per band, shift <= 0 (tinyclf/features/quantizer.py). What lies
 * on the floor becomes `silence`, unless that is TC_NO_SILENCE. */
#define TC_NO_SILENCE 256
typedef struct {
    int32_t n_mels, floor, zero_point, silence;
    const int32_t *mean, *multiplier;
    const int8_t *shift;
} tc_row_quantizer;

typedef struct {
    int32_t re, im;
} tc_point;

/* A point of the FFT, then the power of a bin. */
typedef union {
    tc_point z;
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

static inline tc_point tc_sum(tc_point a, tc_point b)
{
    const tc_point sum = {a.re + b.re, a.im + b.im};
    return sum;
}

static inline tc_point tc_difference(tc_point a, tc_point b)
{
    const tc_point difference = {a.re - b.re, a.im - b.im};
    return difference;
}

static inline tc_point tc_shifted(tc_point a, int32_t right)
{
    const tc_point shifted = {a.re >> right, a.im >> right};
    return shifted;
}

/* A quarter of a point, turned backwards by the angle of w, its cosine and sine in units of 2^-30. */
static inline tc_point tc_turned(tc_point a, const int32_t *w)
{
    const tc_point turned = {tc_high_add(tc_high(a.re, w[0]), a.im, w[1]),
                             tc_high_subtract(tc_high(a.im, w[0]), a.re, w[1])};
    return turned;
}

/* The second half of a DFT of four points: sums and differences of the first and third, of the second and fourth. */
static inline void tc_butterfly(tc_bin *at, int32_t step, tc_point even, tc_point far, tc_point odd, tc_point turn)
{
    const tc_point back = {turn.im, -turn.re};
    at[0].z = tc_sum(even, odd);
    at[step].z = tc_sum(far, back);
    at[2 * step].z = tc_difference(even, odd);
    at[3 * step].z = tc_difference(far, back);
}

/* Two windowed samples as a point; the sum or difference of two such points fits. */
static inline tc_point tc_windowed(const int16_t *x, int32_t w0, int32_t w1)
{
    const tc_point point = {x[0] * w0, x[1] * w1};
    return point;
}

/* Windowed samples in the order that the stages need, the first stage done; divided by twice its radix. */
static inline void tc_first_stage(const tc_frontend *f, const int16_t *pcm, tc_bin *work)
{
    const int32_t points = f->n_fft / 2, leg = points / 2;
    for (int32_t i = 0; i < points / f->radix; i++, work += f->radix) {
        const int32_t n = 2 * f->order[i];
        const int16_t *x = pcm + n, *w = f->window + n, *mirror = f->window + points - n;
        const tc_point a = tc_windowed(x, w[0], w[1]), c = tc_windowed(x + points, mirror[0], mirror[-1]);
        if (f->radix == 2) {
            work[0].z = tc_shifted(tc_sum(a, c), 2);
            work[1].z = tc_shifted(tc_difference(a, c), 2);
        } else {
            const tc_point b = tc_windowed(x + leg, w[leg], w[leg + 1]);
            const tc_point d = tc_windowed(x + points + leg, mirror[-leg], mirror[-leg - 1]);
            tc_butterfly(work, 1, tc_shifted(tc_sum(a, c), 3), tc_shifted(tc_difference(a, c), 3),
                         tc_shifted(tc_sum(b, d), 3), tc_shifted(tc_difference(b, d), 3));
        }
    }
}

/* A radix-4 butterfly of a stage, divided by 4; w: how far its second, third and fourth leg are turned. */
static inline void tc_turned_butterfly(tc_bin *at, int32_t step, const int32_t *w)
{
    const tc_point a = tc_shifted(at[0].z, 2), c = tc_turned(at[2 * step].z, w + 2);
    const tc_point even = tc_sum(a, c), far = tc_difference(a, c);
    const tc_point b = tc_turned(at[step].z, w), d = tc_turned(at[3 * step].z, w + 4);
    tc_butterfly(at, step, even, far, tc_sum(b, d), tc_difference(b, d));
}

/* The same, with nothing turned. */
static inline void tc_plain_butterfly(tc_bin *at, int32_t step)
{
    const tc_point a = tc_shifted(at[0].z, 2), c = tc_shifted(at[2 * step].z, 2);
    const tc_point even = tc_sum(a, c), far = tc_difference(a, c);
    const tc_point b = tc_shifted(at[step].z, 2), d = tc_shifted(at[3 * step].z, 2);
    tc_butterfly(at, step, even, far, tc_sum(b, d), tc_difference(b, d));
}

/* Butterflies on groups of `length` points. */
TC_SPECIALISED void tc_stage(const tc_frontend *f, int32_t length, tc_bin *work)
{
    const int32_t points = f->n_fft / 2, step = length / 4, stride = 6 * (points / length);
    for (tc_bin *group = work; group < work + points; group += length) {
        const int32_t *w = f->twiddle + stride;
        tc_plain_butterfly(group, step);
        for (tc_bin *at = group + 1; at < group + step; at++, w += stride)
            tc_turned_butterfly(at, step, w);
    }
}

/* All stages after the first; written out, so that the lengths are constants. */
static inline void tc_stages(const tc_frontend *f, tc_bin *work)
{
    const int32_t points = f->n_fft / 2, length = 4 * f->radix;
    tc_stage(f, length, work);
    if (points >= 4 * length)
        tc_stage(f, 4 * length, work);
    if (points >= 16 * length)
        tc_stage(f, 16 * length, work);
    if (points >= 64 * length)
        tc_stage(f, 64 * length, work);
    if (points >= 256 * length)
        tc_stage(f, 256 * length, work);
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
    tc_stages(f, work);
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
        const int32_t below = row[band] - level, fine = tc_max(below, q->floor) * 256 - q->mean[band];
        const int32_t value = tc_requantize(fine, q->multiplier[band], q->shift[band]) + q->zero_point;
        const int8_t heard = (int8_t)tc_max(INT8_MIN, tc_min(INT8_MAX, value));
        input[band] = q->silence != TC_NO_SILENCE && below <= q->floor ? (int8_t)q->silence : heard;
    }
}

#endif
