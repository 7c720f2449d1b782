/* tinyclf in a browser: one stream behind the functions that export/templates/web/predictor.js calls.
 *
 * Compiled to WebAssembly with a generated predictor. JavaScript writes samples to tc_web_pcm, calls tc_web_hear, and
 * reads the rows of the spectrogram and the decisions that this gave, all of them the integers of the device.
 */
#include "predictor.h"

enum {
    BLOCK = 4096,
    MOST = BLOCK / TC_FRONTEND_HOP + 1, /* rows of a block */
    WIDTH = 2 + 2 * TC_LABELS           /* of a decision: its row in the block, program, logits, posteriors in Q15 */
};

int32_t tc_web_start(void);           /* before the first block; 0 where the parts belong to different models */
int16_t *tc_web_pcm(void);            /* room for a block */
int32_t tc_web_hear(int32_t count);   /* hear count samples, up to BLOCK; returns the number of rows */
const int16_t *tc_web_rows(void);     /* [rows][TC_MELS], 1/128 dB re a full-scale sine */
int32_t tc_web_decided(void);         /* the number of decisions of the last block */
const int32_t *tc_web_decisions(void); /* [decisions][WIDTH] */
int32_t tc_web_state_bytes(void);     /* the memory of a stream */

static tc_predictor predictor;
static int16_t block[BLOCK], rows[MOST][TC_MELS];
static int32_t decisions[MOST][WIDTH], decided;

int32_t tc_web_start(void) { return tc_predictor_start(&predictor); }
int16_t *tc_web_pcm(void) { return block; }
const int16_t *tc_web_rows(void) { return rows[0]; }
int32_t tc_web_decided(void) { return decided; }
const int32_t *tc_web_decisions(void) { return decisions[0]; }
int32_t tc_web_state_bytes(void) { return (int32_t)sizeof(predictor); }

static void keep_row(int32_t number)
{
    const int32_t latest = (predictor.row ? predictor.row : TC_ROWS) - 1;
    for (int32_t mel = 0; mel < TC_MELS; mel++)
        rows[number][mel] = predictor.rows[latest][mel];
}

static void keep_decision(int32_t row)
{
    int32_t *at = decisions[decided++];
    at[0] = row;
    at[1] = predictor.program;
    for (int32_t c = 0; c < TC_LABELS; c++) {
        at[2 + c] = predictor.logits[c];
#ifdef TC_POLICY_LABELS
        at[2 + TC_LABELS + c] = (int32_t)predictor.policy[c].posterior[1]; /* of being there */
#else
        at[2 + TC_LABELS + c] = (int32_t)predictor.policy[0].posterior[c];
#endif
    }
}

int32_t tc_web_hear(int32_t count)
{
    int32_t number = 0;
    decided = 0;
    for (int32_t at = 0; at < count;) {
        const int32_t missing = TC_FRONTEND_FFT - predictor.filled, left = count - at;
        at += tc_predictor_push(&predictor, block + at, missing < left ? missing : left);
        if (missing > left)
            break;
        keep_row(number);
        if (tc_predictor_step(&predictor, INT32_MAX))
            keep_decision(number);
        number++;
    }
    return number;
}
