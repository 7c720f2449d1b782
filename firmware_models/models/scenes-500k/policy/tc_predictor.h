/* tinyclf predictor: from PCM blocks of any size to decisions; front end, model and policy in one object.
 *
 * Include the generated predictor.h, which draws in this, model.h, frontend.h and policy.h. Freestanding C99; no
 * allocation, no globals, no floats. Equal to tinyclf.stream.SlidingWindowPredictor to the bit, whatever the blocks and
 * however the work is sliced.
 *
 *     static tc_predictor predictor;
 *     if (!tc_predictor_start(&predictor)) refuse: the three parts were not made for each other
 *     every block:  while (count) {
 *                       int32_t heard = tc_predictor_push(&predictor, pcm, count);
 *                       pcm += heard, count -= heard;
 *                       if (tc_predictor_step(&predictor, max_macs)) use(predictor.program);
 *                   }
 *
 * A push computes the rows that became complete, one every TC_FRONTEND_HOP samples, and no layer. A step runs as much of
 * the model as fits into max_macs, at least the smallest piece: see tc_step. A push stops before a window that is due
 * while the one before is still at work, so that no decision is lost: steps that do TC_MACS in all between two decisions
 * never let it come to that.
 */
#ifndef TC_PREDICTOR_H
#define TC_PREDICTOR_H

#include "frontend.h"
#include "model.h"
#include "policy.h"

/* A model of a stream is given the rows of a hop, another one those of a window. */
#ifdef TC_STREAM
enum { TC_ROWS = TC_STREAM_ROWS, TC_FILL = TC_STREAM_FILL };
#else
enum { TC_ROWS = TC_FRAMES, TC_FILL = 1 };
#endif

/* A policy for the classes, or one for each of several labels that may be there at once. */
#ifdef TC_POLICY_LABELS
enum { TC_POLICIES = TC_POLICY_LABELS };
#else
enum { TC_POLICIES = 1 };
#endif

/* All the memory of a stream; the caller owns it. */
typedef struct {
    tc_state model;
    tc_policy_state policy[TC_POLICIES];
    uint16_t history[TC_POLICIES][TC_POLICY_HISTORY + 1];
    tc_bin work[TC_FRONTEND_FFT / 2];
    int16_t pcm[TC_FRONTEND_FFT];          /* the frame that is being filled */
    int16_t rows[TC_ROWS][TC_MELS];        /* a ring of the last rows */
    int32_t filled;                        /* samples in pcm */
    int32_t row;                           /* where the next row goes, which is where the oldest one is */
    int32_t missing;                       /* rows until the next window is due */
    int32_t unfilled;                      /* hops of a stream before its first whole window */
    int32_t working;                       /* whether there is work for a step */
    int32_t program;                       /* of the last decision; -1 before the first, and where no label is there */
    int8_t logits[TC_LABELS];              /* of the last decision */
} tc_predictor;

/* Whether two digests are the same. */
static inline int32_t tc_same_digest(const char *a, const char *b)
{
    while (*a && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

/* Before the first block; returns 0 where front end or policy belong to another model. */
static inline int32_t tc_predictor_start(tc_predictor *p)
{
#ifdef TC_POLICY_LABELS
    for (int32_t label = 0; label < TC_POLICIES; label++)
        tc_policy_start(&policy[label], &p->policy[label], p->history[label]);
#else
    tc_policy_start(&policy, p->policy, p->history[0]);
#endif
    p->filled = p->row = 0;
    p->missing = TC_ROWS;
    p->unfilled = TC_FILL - 1;
    p->working = 0;
    p->program = -1;
    return tc_same_digest(TC_FRONTEND_DIGEST, TC_FEATURES_DIGEST)
           && tc_same_digest(TC_POLICY_MODEL_DIGEST, TC_MODEL_DIGEST);
}

/* The window of the last rows becomes the model's input. */
static inline void tc_predictor_load(tc_predictor *p)
{
    int32_t level = 0, loudest = TC_LOWEST_ROW;
    if (!TC_FRONTEND_FIXED) {
        for (int32_t i = 0; i < TC_ROWS; i++)
            loudest = tc_loudest(p->rows[i], TC_MELS, loudest);
        level = tc_window_level(loudest);
    }
    int8_t *input = tc_input(&p->model);
    for (int32_t i = 0, from = p->row; i < TC_ROWS; i++, from = from + 1 == TC_ROWS ? 0 : from + 1)
        tc_frontend_quantize(p->rows[from], level, input + i * TC_MELS);
    tc_begin(&p->model);
    p->working = 1;
    p->missing = TC_PREDICTOR_HOP;
}

/* Hear samples; returns how many were taken: all of them, or those before a window that has to wait for steps. */
static inline int32_t tc_predictor_push(tc_predictor *p, const int16_t *pcm, int32_t count)
{
    for (int32_t taken = 0; taken < count; taken++) {
        if (p->missing == 1 && p->filled == TC_FRONTEND_FFT - 1 && p->working)
            return taken;
        p->pcm[p->filled++] = pcm[taken];
        if (p->filled < TC_FRONTEND_FFT)
            continue;
        tc_frontend_row(p->pcm, p->work, p->rows[p->row]);
        p->row = p->row + 1 == TC_ROWS ? 0 : p->row + 1;
        p->filled = TC_FRONTEND_FFT - TC_FRONTEND_HOP;
        for (int32_t i = 0; i < p->filled; i++)
            p->pcm[i] = p->pcm[i + TC_FRONTEND_HOP];
        if (--p->missing == 0)
            tc_predictor_load(p);
    }
    return count;
}

/* Do some of the work on a window within max_macs; returns 1 when its decision is there. */
static inline int32_t tc_predictor_step(tc_predictor *p, int32_t max_macs)
{
    if (!p->working || !tc_step(&p->model, max_macs))
        return 0;
    p->working = 0;
    if (p->unfilled > 0) {
        p->unfilled--;
        return 0;
    }
    const int8_t *logits = tc_logits(&p->model);
    for (int32_t c = 0; c < TC_LABELS; c++)
        p->logits[c] = logits[c];
#ifdef TC_POLICY_LABELS
    p->program = tc_policy_step_labels(policy, p->policy, logits, TC_POLICIES);
#else
    p->program = tc_policy_step(&policy, p->policy, logits);
#endif
    return 1;
}

/* The posterior behind the last decision, Q15; of several labels one half is the threshold. */
static inline int32_t tc_predictor_posterior(const tc_predictor *p, int32_t label)
{
#ifdef TC_POLICY_LABELS
    return (int32_t)p->policy[label].posterior[1];
#else
    return (int32_t)p->policy->posterior[label];
#endif
}

/* Whether a label is the program, or one of several that are there. */
static inline int32_t tc_predictor_present(const tc_predictor *p, int32_t label)
{
#ifdef TC_POLICY_LABELS
    return p->policy[label].program == 1;
#else
    return p->program == label;
#endif
}

#endif
