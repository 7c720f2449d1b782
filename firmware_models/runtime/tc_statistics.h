/* tinyclf clip statistics: from int16 PCM to 26 numbers of a whole clip, in integers.
 *
 * Freestanding C99; no allocation, no globals, no floats. Equal to tinyclf/features/integer_statistics.py to the bit,
 * where it says what each statistic is and in which steps. A frame adds to sums; a clip's values are means over its
 * frames, at most 2^20 of them. A clip shorter than one frame is a frame, filled up with zeros.
 */
#ifndef TC_STATISTICS_H
#define TC_STATISTICS_H

#include "tc_frontend.h"

enum {
    TC_STATISTICS = 26,
    TC_CEPSTRA = 20,
    TC_CEPSTRUM_BANDS = 40,
    TC_NO_PITCH = 12,
    TC_BIN_STEPS = 256,      /* of centroid, bandwidth and roll-off, a bin */
    TC_LEVEL_STEPS = 256,    /* of the RMS, an LSB */
    TC_SHARE_STEPS = 1 << 16 /* of chroma and crossings */
};

/* Constants: a front end of TC_CEPSTRUM_BANDS bands, the pitch class of each bin, and cosines in units of 2^-24. */
typedef struct {
    const tc_frontend *mel;
    const uint8_t *pitch;
    const int32_t *cosine;
} tc_statistics;

/* Sums over the frames of a clip; all zero before the first. */
typedef struct {
    uint64_t chroma, level, centroid, bandwidth, roll_off, crossings;
    int64_t bands[TC_CEPSTRUM_BANDS];
    uint32_t frames;
} tc_statistics_sums;

/* From some statistics to slots of a graph's int8 input; shift <= 0. */
typedef struct {
    int32_t count, zero_point;
    const int32_t *statistic, *slot, *mean, *multiplier;
    const int8_t *shift;
} tc_statistics_quantizer;

static inline int32_t tc_bits(uint64_t x)
{
    const uint32_t high = (uint32_t)(x >> 32), low = (uint32_t)x;
    return high ? 64 - tc_leading_zeros(high) : low ? 32 - tc_leading_zeros(low) : 0;
}

/* The whole part of a root, digit by digit; x below 2^62. */
static inline uint32_t tc_root(uint64_t x)
{
    uint64_t root = 0;
    for (uint64_t bit = (uint64_t)1 << (tc_bits(x | 1) - 1 & ~1); bit; bit >>= 2) {
        const uint64_t larger = root + bit;
        root >>= 1;
        if (x >= larger) {
            x -= larger;
            root += bit;
        }
    }
    return (uint32_t)root;
}

/* A quotient rounded down; b above 0. */
static inline int64_t tc_floor_divide(int64_t a, int64_t b)
{
    const int64_t quotient = a / b;
    return quotient * b > a ? quotient - 1 : quotient;
}

static inline uint64_t tc_squared(int32_t x) { return (uint64_t)((int64_t)x * x); }

/* Steps of the root of the mean square, and how often the sign changes. */
static inline void tc_statistics_wave(const int16_t *pcm, int32_t n_fft, tc_statistics_sums *sums)
{
    uint64_t squares = 0;
    uint32_t crossings = 0;
    for (int32_t i = 0; i < n_fft; i++) {
        squares += tc_squared(pcm[i]);
        crossings += i && (pcm[i] < 0) != (pcm[i - 1] < 0);
    }
    sums->level += tc_root(squares * TC_LEVEL_STEPS * TC_LEVEL_STEPS / (uint32_t)n_fft);
    sums->crossings += crossings;
}

/* Energy of all pitch classes over that of the strongest. */
static inline uint64_t tc_chroma(const uint8_t *pitch, const tc_bin *bins, int32_t points, uint64_t nyquist)
{
    uint64_t energy[TC_NO_PITCH + 1] = {0}, total = 0, strongest = 0;
    for (int32_t k = 0; k < points; k++)
        energy[pitch[k]] += bins[k].power;
    energy[pitch[points]] += nyquist;
    for (int32_t tone = 0; tone < TC_NO_PITCH; tone++) {
        total += energy[tone];
        strongest = energy[tone] > strongest ? energy[tone] : strongest;
    }
    const int32_t shift = tc_max(0, tc_bits(total) - 47);
    return strongest >> shift ? (total >> shift) * TC_SHARE_STEPS / (strongest >> shift) : 0;
}

/* Centroid, bandwidth and roll-off of magnitudes (points + 1). */
static inline void tc_statistics_shape(const tc_bin *bins, int32_t points, uint32_t nyquist, tc_statistics_sums *sums)
{
    uint64_t total = nyquist, moment = (uint64_t)nyquist * (uint32_t)points, squares = 0, weight = 0, below = 0;
    for (int32_t k = 0; k < points; k++) {
        total += bins[k].power;
        moment += bins[k].power * (uint32_t)k;
    }
    if (!total)
        return;
    const int32_t centroid = (int32_t)(moment * TC_BIN_STEPS / total), shift = tc_max(0, tc_bits(total) - 24);
    int32_t roll_off = 0;
    for (int32_t k = 0; k <= points; k++) {
        const uint64_t magnitude = k < points ? bins[k].power : nyquist;
        weight += magnitude >> shift;
        squares += (magnitude >> shift) * tc_squared(k * TC_BIN_STEPS - centroid);
        below += magnitude;
        roll_off += below * 20 < total * 17;
    }
    sums->centroid += (uint32_t)centroid;
    sums->bandwidth += weight ? tc_root(squares / weight) : 0;
    sums->roll_off += (uint32_t)roll_off;
}

/* Add a frame of n_fft samples. work: n_fft / 2 elements, overwritten. */
static inline void tc_statistics_frame(const tc_statistics *s, const int16_t *pcm, tc_bin *work,
                                       tc_statistics_sums *sums)
{
    const int32_t points = s->mel->n_fft / 2;
    int16_t row[TC_CEPSTRUM_BANDS];
    tc_log_mel(s->mel, pcm, work, row);
    for (int32_t band = 0; band < TC_CEPSTRUM_BANDS; band++)
        sums->bands[band] += row[band];
    /* The split leaves alone what the first and the last bin are made of. */
    const tc_point ends = work[0].z;
    const uint64_t nyquist = tc_squared(ends.re - ends.im);
    work[0].power = tc_squared(ends.re + ends.im);
    sums->chroma += tc_chroma(s->pitch, work, points, nyquist);
    for (int32_t k = 0; k < points; k++)
        work[k].power = tc_root(work[k].power);
    tc_statistics_shape(work, points, tc_root(nyquist), sums);
    tc_statistics_wave(pcm, 2 * points, sums);
    sums->frames++;
}

/* The statistics (TC_STATISTICS) of the frames that were added, at least one. */
static inline void tc_statistics_means(const tc_statistics *s, const tc_statistics_sums *sums, int32_t *steps)
{
    const uint32_t frames = sums->frames;
    const uint64_t pairs = (uint64_t)frames * (uint32_t)(s->mel->n_fft - 1);
    steps[0] = (int32_t)(sums->chroma / frames);
    steps[1] = (int32_t)(sums->level / frames);
    steps[2] = (int32_t)(sums->centroid / frames);
    steps[3] = (int32_t)(sums->bandwidth / frames);
    steps[4] = (int32_t)(sums->roll_off * TC_BIN_STEPS / frames);
    steps[5] = (int32_t)(sums->crossings * TC_SHARE_STEPS / pairs);
    for (int32_t number = 0; number < TC_CEPSTRA; number++) {
        const int32_t *cosine = s->cosine + number * TC_CEPSTRUM_BANDS;
        int64_t sum = 0;
        for (int32_t band = 0; band < TC_CEPSTRUM_BANDS; band++)
            sum += cosine[band] * sums->bands[band];
        steps[6 + number] = (int32_t)(tc_floor_divide(sum, frames) >> 16);
    }
}

/* Write statistics into their slots of a graph's input. */
static inline void tc_quantize_statistics(const tc_statistics_quantizer *q, const int32_t *steps, int8_t *input)
{
    for (int32_t i = 0; i < q->count; i++) {
        const int32_t fine = steps[q->statistic[i]] - q->mean[i];
        const int32_t value = tc_requantize(fine, q->multiplier[i], q->shift[i]) + q->zero_point;
        input[q->slot[i]] = (int8_t)tc_max(INT8_MIN, tc_min(INT8_MAX, value));
    }
}

#endif
