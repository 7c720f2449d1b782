/* The kernels behind plain functions, so that any graph can be run without compiling it. */
#include "tc_kernels.h"

void run_conv(const int8_t *x, const int8_t *w, int32_t zero_point, const tc_output_stage *out, const tc_conv_shape *s,
              int8_t *y);
void run_conv(const int8_t *x, const int8_t *w, int32_t zero_point, const tc_output_stage *out, const tc_conv_shape *s,
              int8_t *y)
{
    tc_conv(x, w, zero_point, *out, *s, 0, s->out_height, y);
}

void run_depthwise_conv(const int8_t *x, const int8_t *w, int32_t zero_point, const tc_output_stage *out,
                        const tc_conv_shape *s, int8_t *y);
void run_depthwise_conv(const int8_t *x, const int8_t *w, int32_t zero_point, const tc_output_stage *out,
                        const tc_conv_shape *s, int8_t *y)
{
    tc_depthwise_conv(x, w, zero_point, *out, *s, 0, s->out_height, y);
}

void run_fully_connected(const int8_t *x, const int8_t *w, int32_t zero_point, const tc_output_stage *out,
                         int32_t inputs, int32_t outputs, int8_t *y);
void run_fully_connected(const int8_t *x, const int8_t *w, int32_t zero_point, const tc_output_stage *out,
                         int32_t inputs, int32_t outputs, int8_t *y)
{
    tc_fully_connected(x, w, zero_point, *out, inputs, outputs, y);
}

void run_mean(const int8_t *x, int32_t positions, int32_t channels, int32_t zero_point, int32_t multiplier,
              int32_t shift, int32_t out_zero_point, int8_t *y);
void run_mean(const int8_t *x, int32_t positions, int32_t channels, int32_t zero_point, int32_t multiplier,
              int32_t shift, int32_t out_zero_point, int8_t *y)
{
    tc_mean(x, positions, channels, channels, zero_point, multiplier, shift, out_zero_point, y);
}

void run_leaky_relu(const int8_t *x, int32_t size, int32_t zero_point, int32_t multiplier, int32_t shift,
                    int32_t negative_multiplier, int32_t negative_shift, int32_t out_zero_point, int8_t *y);
void run_leaky_relu(const int8_t *x, int32_t size, int32_t zero_point, int32_t multiplier, int32_t shift,
                    int32_t negative_multiplier, int32_t negative_shift, int32_t out_zero_point, int8_t *y)
{
    tc_leaky_relu(x, size, zero_point, multiplier, shift, negative_multiplier, negative_shift, out_zero_point, y);
}

void run_average_pool(const int8_t *x, int32_t zero_point, const tc_conv_shape *s, int8_t *y);
void run_average_pool(const int8_t *x, int32_t zero_point, const tc_conv_shape *s, int8_t *y)
{
    tc_average_pool(x, zero_point, *s, 0, s->out_height, y);
}

void run_max_pool(const int8_t *x, const tc_conv_shape *s, int8_t *y);
void run_max_pool(const int8_t *x, const tc_conv_shape *s, int8_t *y) { tc_max_pool(x, *s, 0, s->out_height, y); }

void run_add(const int8_t *a, const int8_t *b, const tc_add_stage *out, int32_t size, int32_t channels, int8_t *y);
void run_add(const int8_t *a, const int8_t *b, const tc_add_stage *out, int32_t size, int32_t channels, int8_t *y)
{
    tc_add(a, b, *out, size, channels, y);
}

void run_mul(const int8_t *a, const int8_t *b, const tc_mul_stage *out, int32_t size, int32_t second_size,
             int32_t channels, int8_t *y);
void run_mul(const int8_t *a, const int8_t *b, const tc_mul_stage *out, int32_t size, int32_t second_size,
             int32_t channels, int8_t *y)
{
    tc_mul(a, b, *out, size, second_size, channels, y);
}

void run_concat(const int8_t *x, int32_t positions, int32_t channels, int32_t out_channels, int8_t *y);
void run_concat(const int8_t *x, int32_t positions, int32_t channels, int32_t out_channels, int8_t *y)
{
    tc_concat(x, positions, channels, out_channels, y);
}

void run_crop(const int8_t *x, int32_t rows, int32_t size, int32_t pitch, int8_t *y);
void run_crop(const int8_t *x, int32_t rows, int32_t size, int32_t pitch, int8_t *y)
{
    tc_crop(x, rows, size, pitch, y);
}
