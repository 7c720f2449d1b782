/* tinyclf kernels: what a generated model computes with, and nothing else.
 *
 * Freestanding C99; no allocation, no globals, no floats. Arithmetic is that of the TFLite int8 specification as
 * TFLite Micro computes it: Q31 multipliers, rounded twice. A right shift of a negative number is arithmetic, as in
 * every compiler for Arm, RISC-V, x86 and WebAssembly.
 *
 * Tensors are channels-last, (height, width, channels), height being time. Kernels are static inline: called with
 * constants from a generated file they specialise by themselves.
 */
#ifndef TC_KERNELS_H
#define TC_KERNELS_H

#include <stdint.h>

/* Shape of one convolution or pool; padding at the bottom and the right follows from the output's size. */
typedef struct {
    int32_t height, width, channels;             /* input */
    int32_t out_height, out_width, out_channels; /* output; channels again for depthwise */
    int32_t kernel_height, kernel_width;
    int32_t stride_height, stride_width;
    int32_t pad_top, pad_left;
} tc_conv_shape;

/* From an int32 sum to an int8 value, per output channel.
 * value = clamp(sum * multiplier * 2^(shift - 31) + zero_point, low, high); low and high may be null for -128, 127.
 * multiplier is 0 or in [2^30, 2^31), shift in [-31, 30]. */
typedef struct {
    const int32_t *bias, *multiplier;
    const int8_t *shift;
    const int8_t *low, *high;
    int32_t zero_point;
} tc_output_stage;

/* How two inputs are brought to one scale and added: multipliers and shifts of the first, the second and the sum. */
typedef struct {
    int32_t first_zero_point, second_zero_point;
    int32_t multiplier[3], shift[3];
    int32_t zero_point;
    const int8_t *low, *high;
} tc_add_stage;

/* How a product is scaled. */
typedef struct {
    int32_t first_zero_point, second_zero_point;
    int32_t multiplier, shift;
    int32_t zero_point;
    const int8_t *low, *high;
} tc_mul_stage;

static inline int32_t tc_min(int32_t a, int32_t b) { return a < b ? a : b; }
static inline int32_t tc_max(int32_t a, int32_t b) { return a > b ? a : b; }

/* x * multiplier * 2^(shift - 31): the doubled high half, ties upward, then a division, ties away from zero. */
static inline int32_t tc_requantize(int32_t x, int32_t multiplier, int32_t shift)
{
    const int32_t left = tc_max(shift, 0), right = tc_max(-shift, 0);
    const int64_t product = (int64_t)x * ((int64_t)1 << left) * multiplier;
    const int32_t high = (int32_t)((product + ((int64_t)1 << 30)) >> 31);
    const int32_t mask = (int32_t)(((int64_t)1 << right) - 1);
    const int32_t threshold = (mask >> 1) + (high < 0);
    return (high >> right) + ((high & mask) > threshold);
}

/* To int8 within a channel's bounds; low and high may be null. */
static inline int8_t tc_clamp(int32_t value, int32_t channel, const int8_t *low, const int8_t *high)
{
    return (int8_t)tc_max(low ? low[channel] : INT8_MIN, tc_min(high ? high[channel] : INT8_MAX, value));
}

static inline int8_t tc_emit(int32_t sum, int32_t channel, const tc_output_stage *out)
{
    const int32_t value = tc_requantize(sum, out->multiplier[channel], out->shift[channel]) + out->zero_point;
    return tc_clamp(value, channel, out->low, out->high);
}

/* Rows or columns of the kernel that lie inside the input, [first, last). */
static inline int32_t tc_first(int32_t start) { return tc_max(0, -start); }
static inline int32_t tc_last(int32_t start, int32_t kernel, int32_t size) { return tc_min(kernel, size - start); }

/* The same for rows; a shape that never leaves the input is known to before the program runs. */
static inline int32_t tc_first_row(const tc_conv_shape *s, int32_t top) { return s->pad_top > 0 ? tc_first(top) : 0; }
static inline int32_t tc_last_row(const tc_conv_shape *s, int32_t top)
{
    const int32_t bottom = (s->out_height - 1) * s->stride_height - s->pad_top + s->kernel_height;
    return bottom > s->height ? tc_last(top, s->kernel_height, s->height) : s->kernel_height;
}

/* Convolution, rows `first` to `until` of the output, like all kernels of windows; output is where the first one goes.
 * weight (out_channels, kernel_height, kernel_width, channels); padding counts as input_zero_point. */
static inline void tc_conv(const int8_t *input, const int8_t *weight, int32_t input_zero_point, tc_output_stage out,
                           tc_conv_shape s, int32_t first, int32_t until, int8_t *output)
{
    const int32_t row = s.kernel_width * s.channels;
    for (int32_t y = first; y < until; y++) {
        const int32_t top = y * s.stride_height - s.pad_top;
        const int32_t y0 = tc_first_row(&s, top), y1 = tc_last_row(&s, top);
        for (int32_t x = 0; x < s.out_width; x++) {
            const int32_t left = x * s.stride_width - s.pad_left;
            const int32_t x0 = tc_first(left), x1 = tc_last(left, s.kernel_width, s.width);
            const int32_t length = (x1 - x0) * s.channels;
            for (int32_t o = 0; o < s.out_channels; o++) {
                const int8_t *w = weight + o * s.kernel_height * row + x0 * s.channels;
                int32_t sum = out.bias[o];
                for (int32_t ky = y0; ky < y1; ky++) {
                    const int8_t *in = input + ((top + ky) * s.width + left + x0) * s.channels;
                    const int8_t *taps = w + ky * row;
                    for (int32_t i = 0; i < length; i++)
                        sum += (in[i] - input_zero_point) * taps[i];
                }
                *output++ = tc_emit(sum, o, &out);
            }
        }
    }
}

/* Depthwise convolution. weight (kernel_height, kernel_width, channels). */
static inline void tc_depthwise_conv(const int8_t *input, const int8_t *weight, int32_t input_zero_point,
                                     tc_output_stage out, tc_conv_shape s, int32_t first, int32_t until,
                                     int8_t *output)
{
    for (int32_t y = first; y < until; y++) {
        const int32_t top = y * s.stride_height - s.pad_top;
        const int32_t y0 = tc_first_row(&s, top), y1 = tc_last_row(&s, top);
        for (int32_t x = 0; x < s.out_width; x++) {
            const int32_t left = x * s.stride_width - s.pad_left;
            const int32_t x0 = tc_first(left), x1 = tc_last(left, s.kernel_width, s.width);
            for (int32_t c = 0; c < s.channels; c++) {
                int32_t sum = out.bias[c];
                for (int32_t ky = y0; ky < y1; ky++)
                    for (int32_t kx = x0; kx < x1; kx++)
                        sum += (input[((top + ky) * s.width + left + kx) * s.channels + c] - input_zero_point) *
                               weight[(ky * s.kernel_width + kx) * s.channels + c];
                *output++ = tc_emit(sum, c, &out);
            }
        }
    }
}

/* Fully connected. weight (outputs, inputs). */
static inline void tc_fully_connected(const int8_t *input, const int8_t *weight, int32_t input_zero_point,
                                      tc_output_stage out, int32_t inputs, int32_t outputs, int8_t *output)
{
    for (int32_t o = 0; o < outputs; o++, weight += inputs) {
        int32_t sum = out.bias[o];
        for (int32_t i = 0; i < inputs; i++)
            sum += (input[i] - input_zero_point) * weight[i];
        output[o] = tc_emit(sum, o, &out);
    }
}

/* Mean over height and width of some channels, or all; the division by the positions is in multiplier and shift. */
static inline void tc_mean(const int8_t *input, int32_t positions, int32_t all_channels, int32_t channels,
                           int32_t input_zero_point, int32_t multiplier, int32_t shift, int32_t zero_point,
                           int8_t *output)
{
    for (int32_t c = 0; c < channels; c++) {
        int32_t sum = -positions * input_zero_point;
        for (int32_t p = 0; p < positions; p++)
            sum += input[p * all_channels + c];
        const int32_t value = tc_requantize(sum, multiplier, shift) + zero_point;
        output[c] = (int8_t)tc_max(INT8_MIN, tc_min(INT8_MAX, value));
    }
}

/* Average of each window, ties away from zero; padding counts as zero_point. Scales of input and output are equal. */
static inline void tc_average_pool(const int8_t *input, int32_t zero_point, tc_conv_shape s, int32_t first,
                                   int32_t until, int8_t *output)
{
    const int32_t count = s.kernel_height * s.kernel_width;
    for (int32_t y = first; y < until; y++) {
        const int32_t top = y * s.stride_height - s.pad_top;
        const int32_t y0 = tc_first_row(&s, top), y1 = tc_last_row(&s, top);
        for (int32_t x = 0; x < s.out_width; x++) {
            const int32_t left = x * s.stride_width - s.pad_left;
            const int32_t x0 = tc_first(left), x1 = tc_last(left, s.kernel_width, s.width);
            const int32_t padding = count - tc_max(0, y1 - y0) * tc_max(0, x1 - x0);
            for (int32_t c = 0; c < s.channels; c++) {
                int32_t sum = padding * zero_point;
                for (int32_t ky = y0; ky < y1; ky++)
                    for (int32_t kx = x0; kx < x1; kx++)
                        sum += input[((top + ky) * s.width + left + kx) * s.channels + c];
                *output++ = (int8_t)((sum > 0 ? sum + count / 2 : sum - count / 2) / count);
            }
        }
    }
}

/* Maximum of each window; padding counts as -128. Scales of input and output are equal. */
static inline void tc_max_pool(const int8_t *input, tc_conv_shape s, int32_t first, int32_t until, int8_t *output)
{
    for (int32_t y = first; y < until; y++) {
        const int32_t top = y * s.stride_height - s.pad_top;
        const int32_t y0 = tc_first_row(&s, top), y1 = tc_last_row(&s, top);
        for (int32_t x = 0; x < s.out_width; x++) {
            const int32_t left = x * s.stride_width - s.pad_left;
            const int32_t x0 = tc_first(left), x1 = tc_last(left, s.kernel_width, s.width);
            for (int32_t c = 0; c < s.channels; c++) {
                int32_t largest = INT8_MIN;
                for (int32_t ky = y0; ky < y1; ky++)
                    for (int32_t kx = x0; kx < x1; kx++)
                        largest = tc_max(largest, input[((top + ky) * s.width + left + kx) * s.channels + c]);
                *output++ = (int8_t)largest;
            }
        }
    }
}

/* Sum of two tensors of one shape, channels last: both are shifted left by 20 and brought to one scale first. */
static inline void tc_add(const int8_t *first, const int8_t *second, tc_add_stage out, int32_t size, int32_t channels,
                          int8_t *output)
{
    for (int32_t i = 0; i < size; i++) {
        const int32_t a = (first[i] - out.first_zero_point) * (1 << 20);
        const int32_t b = (second[i] - out.second_zero_point) * (1 << 20);
        const int32_t sum = tc_requantize(a, out.multiplier[0], out.shift[0]) +
                            tc_requantize(b, out.multiplier[1], out.shift[1]);
        const int32_t value = tc_requantize(sum, out.multiplier[2], out.shift[2]) + out.zero_point;
        output[i] = tc_clamp(value, i % channels, out.low, out.high);
    }
}

/* Product of two tensors of one shape, or of a tensor and a vector of its channels (second_size == channels). */
static inline void tc_mul(const int8_t *first, const int8_t *second, tc_mul_stage out, int32_t size,
                          int32_t second_size, int32_t channels, int8_t *output)
{
    for (int32_t i = 0; i < size; i++) {
        const int32_t a = first[i] - out.first_zero_point, b = second[i % second_size] - out.second_zero_point;
        const int32_t value = tc_requantize(a * b, out.multiplier, out.shift) + out.zero_point;
        output[i] = tc_clamp(value, i % channels, out.low, out.high);
    }
}

/* One input of a concatenation: its channels into each position of an output with out_channels. */
static inline void tc_concat(const int8_t *input, int32_t positions, int32_t channels, int32_t out_channels,
                             int8_t *output)
{
    for (int32_t p = 0; p < positions; p++)
        for (int32_t c = 0; c < channels; c++)
            output[p * out_channels + c] = input[p * channels + c];
}

/* So many rows of `size` bytes, `pitch` apart in the input; the output may begin where the input does. */
static inline void tc_crop(const int8_t *input, int32_t rows, int32_t size, int32_t pitch, int8_t *output)
{
    for (int32_t r = 0; r < rows; r++)
        for (int32_t i = 0; i < size; i++)
            output[r * size + i] = input[r * pitch + i];
}

/* Leaky ReLU: one multiplier and shift at and above zero, one below. */
static inline void tc_leaky_relu(const int8_t *input, int32_t size, int32_t input_zero_point, int32_t multiplier,
                                 int32_t shift, int32_t negative_multiplier, int32_t negative_shift,
                                 int32_t zero_point, int8_t *output)
{
    for (int32_t i = 0; i < size; i++) {
        const int32_t centred = input[i] - input_zero_point;
        const int32_t value = (centred >= 0 ? tc_requantize(centred, multiplier, shift)
                                            : tc_requantize(centred, negative_multiplier, negative_shift)) + zero_point;
        output[i] = (int8_t)tc_max(INT8_MIN, tc_min(INT8_MAX, value));
    }
}

/* A piece of a model's work: so many units of a layer, from one of its rows on. In the arena, which may hold a band of
 * a tensor's rows alone, row 0 of the layer's input and output would lie at these offsets. */
typedef struct {
    int32_t source, target, units;
    uint16_t layer, row;
} tc_slice;

/* A kernel that was generated for a layer: the units from `first` to `until` of the block that begins at `row`. */
typedef void tc_generated(const int8_t *x, const int8_t *weights, const int32_t *stage, int8_t *y, int8_t *scratch,
                          int32_t row, int32_t first, int32_t until);

/* A layer with such a kernel: units of a block, its rows, and the row at which the last one begins. */
typedef struct {
    tc_generated *kernel;
    const int8_t *weights;
    const int32_t *stage;
    int32_t scratch, units, rows, last_row;
} tc_generated_layer;

/* An address that may lie outside of the arena, as long as nothing is read there. */
static inline int8_t *tc_at(int8_t *arena, int32_t offset)
{
    return (int8_t *)((uintptr_t)arena + (uintptr_t)(intptr_t)offset);
}

/* Units `first` to `until` of a slice, block by block. */
static inline void tc_run(const tc_generated_layer *layer, int8_t *arena, const tc_slice *slice, int32_t first,
                          int32_t until)
{
    const int8_t *x = tc_at(arena, slice->source);
    int8_t *y = tc_at(arena, slice->target);
    while (first < until) {
        const int32_t block = first / layer->units, start = block * layer->units;
        const int32_t row = tc_min(slice->row + block * layer->rows, layer->last_row);
        const int32_t end = tc_min(until, start + layer->units);
        int8_t *scratch = arena + layer->scratch;
        layer->kernel(x, layer->weights, layer->stage, y, scratch, row, first - start, end - start);
        first = end;
    }
}

#endif
