/* tinyclf kernels for x86 processors with AVX-512 VNNI: the same integers as tc_kernels.h, 64 products an instruction.
 *
 * Inputs are made unsigned (plus 128) and padded in a copy, so that four bytes of any window can be broadcast; weights
 * stand as [up to 64 channels][kernel row][four inputs][channel][input]; what the offsets add is in the bias.
 */
#ifndef TC_KERNELS_X86_H
#define TC_KERNELS_X86_H

#include <immintrin.h>
#include <stdint.h>

#include "tc_kernels.h"

#define TC_X86_INLINE static inline __attribute__((always_inline))
/* Sums stay in registers only where every loop over them is written out. */
#ifdef __clang__
#define TC_X86_UNROLL _Pragma("clang loop unroll(full)")
#else
#define TC_X86_UNROLL _Pragma("GCC unroll 8")
#endif
/* Vectors of tables never straddle two cache lines. */
#define TC_X86_TABLE static const __attribute__((aligned(64)))

enum {
    TC_X86_LANES = 16,     /* channels in a vector */
    TC_X86_VECTORS = 4,    /* vectors of channels in a tile */
    TC_X86_POSITIONS = 6,  /* positions in a tile */
    TC_X86_STAGE = 8 * 16, /* words of a vector's output stage: bias, multiplier, left, right, rounding, sign, low, high */
    TC_X86_STEP = 64       /* bytes of weights of a vector, four inputs each */
};

/* A convolution, as its kernel sees it. row: bytes of a row of the padded copy; quads: of four inputs in a kernel row. */
typedef struct {
    tc_conv_shape shape;
    int32_t row, quads, zero_point;
} tc_x86_conv_shape;

TC_X86_INLINE __m512i tc_x86_load(const void *from) { return _mm512_loadu_si512(from); }

/* tc_requantize, zero point and clamp of 16 channels. */
TC_X86_INLINE __m128i tc_x86_emit(__m512i sum, const int32_t *stage, int32_t zero_point)
{
    const __m512i multiplier = tc_x86_load(stage + 16), half = _mm512_set1_epi64((int64_t)1 << 30);
    const __m512i x = _mm512_sllv_epi32(sum, tc_x86_load(stage + 32));
    const __m512i even = _mm512_add_epi64(_mm512_mul_epi32(x, multiplier), half);
    const __m512i odd_products = _mm512_mul_epi32(_mm512_srli_epi64(x, 32), _mm512_srli_epi64(multiplier, 32));
    const __m512i odd = _mm512_add_epi64(odd_products, half);
    const __m512i high = _mm512_mask_blend_epi32(0xAAAA, _mm512_srli_epi64(even, 31), _mm512_slli_epi64(odd, 1));
    const __m512i sign = _mm512_and_si512(_mm512_srai_epi32(high, 31), tc_x86_load(stage + 80));
    const __m512i rounded = _mm512_add_epi32(_mm512_add_epi32(high, sign), tc_x86_load(stage + 64));
    const __m512i shifted = _mm512_srav_epi32(rounded, tc_x86_load(stage + 48));
    const __m512i value = _mm512_add_epi32(shifted, _mm512_set1_epi32(zero_point));
    const __m512i clamped = _mm512_max_epi32(tc_x86_load(stage + 96), _mm512_min_epi32(tc_x86_load(stage + 112), value));
    return _mm512_cvtepi32_epi8(clamped);
}

/* One tile: `positions` windows, whose first bytes x points to, by `vectors` of channels; `channels` of them are real. */
TC_X86_INLINE void tc_x86_tile(const uint8_t *const *x, const int8_t *weight, const int32_t *stage,
                               const tc_x86_conv_shape *s, int32_t channels, int32_t stored, int8_t *output,
                               const int32_t positions, const int32_t vectors)
{
    __m512i sum[TC_X86_POSITIONS][TC_X86_VECTORS];
    TC_X86_UNROLL
    for (int32_t p = 0; p < positions; p++)
        TC_X86_UNROLL
        for (int32_t v = 0; v < vectors; v++)
            sum[p][v] = tc_x86_load(stage + v * TC_X86_STAGE);
    for (int32_t ky = 0; ky < s->shape.kernel_height; ky++) {
        for (int32_t quad = 0; quad < s->quads; quad++, weight += vectors * TC_X86_STEP) {
            __m512i taps[TC_X86_VECTORS];
            TC_X86_UNROLL
            for (int32_t v = 0; v < vectors; v++)
                taps[v] = tc_x86_load(weight + v * TC_X86_STEP);
            TC_X86_UNROLL
            for (int32_t p = 0; p < positions; p++) {
                int32_t four;
                __builtin_memcpy(&four, x[p] + ky * s->row + 4 * quad, 4);
                TC_X86_UNROLL
                for (int32_t v = 0; v < vectors; v++)
                    sum[p][v] = _mm512_dpbusd_epi32(sum[p][v], _mm512_set1_epi32(four), taps[v]);
            }
        }
    }
    TC_X86_UNROLL
    for (int32_t p = 0; p < positions; p++)
        TC_X86_UNROLL
        for (int32_t v = 0; v < vectors; v++) {
            if (p >= stored)
                continue;
            const int32_t left = channels - v * TC_X86_LANES;
            const __mmask16 real = (__mmask16)(left < TC_X86_LANES ? (1 << left) - 1 : 0xFFFF);
            _mm_mask_storeu_epi8(output + p * s->shape.out_channels + v * TC_X86_LANES, real,
                                 tc_x86_emit(sum[p][v], stage + v * TC_X86_STAGE, s->zero_point));
        }
}

/* All positions of up to 64 channels. */
TC_X86_INLINE void tc_x86_channels(const uint8_t *padded, const int8_t *weight, const int32_t *stage,
                                   const tc_x86_conv_shape *s, int32_t channels, int8_t *output, const int32_t vectors)
{
    const int32_t width = s->shape.out_width, count = s->shape.out_height * width;
    const int32_t row = s->shape.stride_height * s->row, column = s->shape.stride_width * s->shape.channels;
    if (count == 1) {
        tc_x86_tile(&padded, weight, stage, s, channels, 1, output, 1, vectors);
        return;
    }
    for (int32_t first = 0; first < count; first += TC_X86_POSITIONS) {
        const uint8_t *x[TC_X86_POSITIONS];
        for (int32_t p = 0; p < TC_X86_POSITIONS; p++) {
            const int32_t position = tc_min(first + p, count - 1);
            x[p] = padded + position / width * row + position % width * column;
        }
        tc_x86_tile(x, weight, stage, s, channels, count - first, output + first * s->shape.out_channels,
                    TC_X86_POSITIONS, vectors);
    }
}

/* The input, plus 128, with its padding around it. */
static inline void tc_x86_pad(const int8_t *input, int32_t input_zero_point, const tc_x86_conv_shape *s, uint8_t *padded)
{
    const tc_conv_shape *shape = &s->shape;
    const int32_t rows = (shape->out_height - 1) * shape->stride_height + shape->kernel_height;
    const int32_t left = shape->pad_left * shape->channels;
    const int32_t inside = tc_min(shape->width * shape->channels, s->row - left);
    const uint8_t filler = (uint8_t)(input_zero_point + 128);
    for (int32_t y = 0; y < rows; y++, padded += s->row) {
        const int32_t from = y - shape->pad_top;
        const int32_t real = from >= 0 && from < shape->height ? tc_max(0, inside) : 0;
        for (int32_t i = 0; i < (real ? left : s->row); i++)
            padded[i] = filler;
        for (int32_t i = 0; i < real; i++)
            padded[left + i] = (uint8_t)(input[from * shape->width * shape->channels + i] + 128);
        for (int32_t i = left + real; i < s->row; i++)
            padded[i] = filler;
    }
}

/* Convolution; padded has room for the copy. */
static inline void tc_x86_conv(const int8_t *input, const int8_t *weight, const int32_t *stage,
                               int32_t input_zero_point, tc_x86_conv_shape s, uint8_t *padded, int8_t *output)
{
    tc_x86_pad(input, input_zero_point, &s, padded);
    for (int32_t channel = 0; channel < s.shape.out_channels; channel += TC_X86_VECTORS * TC_X86_LANES) {
        const int32_t channels = tc_min(TC_X86_VECTORS * TC_X86_LANES, s.shape.out_channels - channel);
        const int32_t vectors = (channels + TC_X86_LANES - 1) / TC_X86_LANES;
        switch (vectors) {
        case 1: tc_x86_channels(padded, weight, stage, &s, channels, output + channel, 1); break;
        case 2: tc_x86_channels(padded, weight, stage, &s, channels, output + channel, 2); break;
        case 3: tc_x86_channels(padded, weight, stage, &s, channels, output + channel, 3); break;
        default: tc_x86_channels(padded, weight, stage, &s, channels, output + channel, 4); break;
        }
        weight += vectors * TC_X86_STEP * s.quads * s.shape.kernel_height;
        stage += vectors * TC_X86_STAGE;
    }
}

/* Depthwise convolution. weight [16 channels][tap][channel]; padded has room for the copy. */
static inline void tc_x86_depthwise_conv(const int8_t *input, const int8_t *weight, const int32_t *stage,
                                         int32_t input_zero_point, tc_x86_conv_shape s, uint8_t *padded,
                                         int8_t *output)
{
    const tc_conv_shape *shape = &s.shape;
    const int32_t taps = shape->kernel_height * shape->kernel_width;
    tc_x86_pad(input, input_zero_point, &s, padded);
    for (int32_t channel = 0; channel < shape->channels; channel += TC_X86_LANES) {
        const int32_t left = shape->channels - channel;
        const __mmask16 real = (__mmask16)(left < TC_X86_LANES ? (1 << left) - 1 : 0xFFFF);
        for (int32_t y = 0; y < shape->out_height; y++)
            for (int32_t x = 0; x < shape->out_width; x++) {
                const uint8_t *window = padded + y * shape->stride_height * s.row + channel;
                __m512i sum = tc_x86_load(stage);
                for (int32_t ky = 0; ky < shape->kernel_height; ky++)
                    for (int32_t kx = 0; kx < shape->kernel_width; kx++) {
                        const int32_t place = (x * shape->stride_width + kx) * shape->channels;
                        const __m128i values = _mm_maskz_loadu_epi8(real, window + ky * s.row + place);
                        const int8_t *tap = weight + (ky * shape->kernel_width + kx) * TC_X86_LANES;
                        const __m512i factors = _mm512_cvtepi8_epi32(_mm_load_si128((const __m128i *)(const void *)tap));
                        sum = _mm512_add_epi32(sum, _mm512_mullo_epi32(_mm512_cvtepu8_epi32(values), factors));
                    }
                _mm_mask_storeu_epi8(output + (y * shape->out_width + x) * shape->channels + channel, real,
                                     tc_x86_emit(sum, stage, s.zero_point));
            }
        weight += taps * TC_X86_LANES;
        stage += TC_X86_STAGE;
    }
}

#endif
