/* Front end written by tinyclf from features 79f63c6e569275b19693e50fe39577250d3b51ecefd52f49ab6a7edd32bbe747. */
#ifndef TC_FRONTEND_MODEL_H
#define TC_FRONTEND_MODEL_H

#include "tc_frontend.h"

#define TC_FRONTEND_DIGEST "79f63c6e569275b19693e50fe39577250d3b51ecefd52f49ab6a7edd32bbe747"

enum {
    TC_FRONTEND_RATE = 16000, /* Hz */
    TC_FRONTEND_FFT = 512, /* samples that one row is computed from */
    TC_FRONTEND_HOP = 160, /* samples between rows */
    TC_FRONTEND_MELS = 32, /* values of a row */
    TC_FRONTEND_FIXED = 1 /* 1: a row can be quantized at once, level 0; 0: by window */
};

/* One row, 1/128 dB re full scale, from TC_FRONTEND_FFT samples. work: TC_FRONTEND_FFT / 2 elements, overwritten. */
void tc_frontend_row(const int16_t *pcm, tc_bin *work, int16_t *row);

/* One row of the model's input; level: 0 where TC_FRONTEND_FIXED, else tc_window_level of the window's rows. */
void tc_frontend_quantize(const int16_t *row, int32_t level, int8_t *input);

#endif
