/* tinyclf policies: from int8 logits, a window at a time, to the program of a hearing aid, in integers.
 *
 * Freestanding C99; no allocation, no globals, no floats. A policy is constant and generated; the caller owns the state.
 * Equal to tinyclf/policies to the bit. A step divides 32-bit numbers, once a class; its time does not depend on time.
 *
 *     tc_policy_state state;
 *     tc_policy_start(&policy, &state, history);
 *     every window:  program = tc_policy_step(&policy, &state, logits);
 *
 * Formats: distances 1/65536 octave (a factor of two in likelihood); likelihoods and posteriors Q15, 32768 is certainty.
 */
#ifndef TC_POLICY_H
#define TC_POLICY_H

#include <stdint.h>

#ifndef TC_POLICY_CLASSES
#define TC_POLICY_CLASSES 16 /* the most that a state has room for, up to 16 */
#endif

enum { TC_POLICY_ONE = 32768, TC_POLICY_CHANGE_ONE = 1 << 30, TC_POLICY_FORWARD_BITS = 27, TC_POLICY_COST_ONE = 256 };

typedef enum {
    TC_POLICY_LATEST,      /* no memory */
    TC_POLICY_MOVING,      /* mean posterior of the last `length` windows */
    TC_POLICY_MAJORITY,    /* share of votes of the last `length` windows */
    TC_POLICY_EXPONENTIAL, /* each window moves the average by rate / 32768 of the difference */
    TC_POLICY_FORWARD      /* forward filter of a hidden Markov model */
} tc_policy_smoother;

/* Constants of a policy; ranges as in tinyclf/policies. */
typedef struct {
    int32_t classes; /* 2 to TC_POLICY_CLASSES */
    int32_t gain;    /* octaves = gain * logit + bias[class], in 1/65536, where there are no gains */
    const int32_t *bias;
    tc_policy_smoother smoother;
    int32_t length;     /* moving, majority: 1 to 256 */
    int32_t rate;       /* exponential: Q15, 1 to 32768 */
    int32_t change;     /* forward: probability of another class a window, Q30, 1 to 2^29 */
    int32_t weight;     /* forward: what a window's log-likelihood counts, Q15, 1 to 32768 */
    int32_t margin;     /* how much cheaper another program must be, Q15 of a unit of cost */
    int32_t confidence; /* the least posterior that it must have, Q15 */
    int32_t dwell;      /* for how many windows in a row, from 1 on */
    const int16_t *cost; /* [truth * classes + program] in 1/256, from 0 on; null: 256 for every error */
    const int32_t *gains; /* [class * classes + logit] where logits are mixed; null: gain, for each its own */
} tc_policy;

typedef struct {
    uint32_t tracked[TC_POLICY_CLASSES];
    uint32_t posterior[TC_POLICY_CLASSES]; /* the smoothed one, Q15 */
    uint16_t *history;
    int32_t heard, at; /* windows in the history, or whether any was heard; where the oldest one is */
    int32_t program, candidate, run; /* program: -1 before the first window */
} tc_policy_state;

/* Elements that the history must have: length * classes for moving, length for majority, else 0 (null is fine). */
static inline int32_t tc_policy_history(const tc_policy *policy)
{
    if (policy->smoother == TC_POLICY_MOVING)
        return policy->length * policy->classes;
    return policy->smoother == TC_POLICY_MAJORITY ? policy->length : 0;
}

static inline void tc_policy_start(const tc_policy *policy, tc_policy_state *state, uint16_t *history)
{
    for (int32_t c = 0; c < policy->classes; c++)
        state->tracked[c] = policy->smoother == TC_POLICY_FORWARD ? 1u << (TC_POLICY_FORWARD_BITS - 1) : 0;
    state->history = history;
    state->heard = state->at = state->run = 0;
    state->program = state->candidate = -1;
}

/* How far every class lies below the best one; returns the best one, of equals the first. */
static inline int32_t tc_policy_distances(const tc_policy *policy, const int8_t *logits, uint32_t *distance)
{
    int32_t values[TC_POLICY_CLASSES], best = 0;
    for (int32_t c = 0; c < policy->classes; c++) {
        values[c] = policy->bias[c];
        if (policy->gains)
            for (int32_t i = 0; i < policy->classes; i++)
                values[c] += policy->gains[c * policy->classes + i] * logits[i];
        else
            values[c] += policy->gain * logits[c];
        if (values[c] > values[best])
            best = c;
    }
    for (int32_t c = 0; c < policy->classes; c++)
        distance[c] = (uint32_t)(values[best] - values[c]);
    return best;
}

/* 2^-distance in Q15, at least 1: a table over one octave and straight lines between. */
static inline uint32_t tc_policy_likelihood(uint32_t distance)
{
    static const uint16_t powers[65] = {
        32768, 32415, 32066, 31720, 31379, 31041, 30706, 30376, 30048, 29725, 29405, 29088, 28774, 28464, 28158,
        27855, 27554, 27258, 26964, 26674, 26386, 26102, 25821, 25543, 25268, 24995, 24726, 24460, 24196, 23936,
        23678, 23423, 23170, 22921, 22674, 22430, 22188, 21949, 21713, 21479, 21247, 21019, 20792, 20568, 20347,
        20127, 19911, 19696, 19484, 19274, 19066, 18861, 18658, 18457, 18258, 18061, 17867, 17674, 17484, 17296,
        17109, 16925, 16743, 16562, 16384,
    };
    uint32_t octaves = distance >> 16, rest = distance & 65535, step = rest >> 10, part = rest & 1023;
    if (octaves >= 15)
        return 1;
    return (powers[step] - (((uint32_t)powers[step] - powers[step + 1]) * part >> 10)) >> octaves;
}

/* Q15 shares of values of which each is at most 65536 and at least one is above 0. */
static inline void tc_policy_shares(const tc_policy *policy, const uint32_t *values, uint32_t *share)
{
    uint32_t total = 0;
    for (int32_t c = 0; c < policy->classes; c++)
        total += values[c];
    for (int32_t c = 0; c < policy->classes; c++)
        share[c] = ((values[c] << 15) + (total >> 1)) / total;
}

static inline void tc_policy_latest(const tc_policy *policy, const uint32_t *distance, uint32_t *share)
{
    uint32_t values[TC_POLICY_CLASSES];
    for (int32_t c = 0; c < policy->classes; c++)
        values[c] = tc_policy_likelihood(distance[c]);
    tc_policy_shares(policy, values, share);
}

/* Where the next window of the history goes; it is full once `heard` is `length`. */
static inline int32_t tc_policy_next(const tc_policy *policy, tc_policy_state *state)
{
    int32_t at = state->at;
    state->at = at + 1 == policy->length ? 0 : at + 1;
    return at;
}

static inline void tc_policy_moving(const tc_policy *policy, tc_policy_state *state, const uint32_t *distance)
{
    uint32_t share[TC_POLICY_CLASSES];
    int32_t full = state->heard == policy->length;
    uint16_t *oldest = state->history + tc_policy_next(policy, state) * policy->classes;
    tc_policy_latest(policy, distance, share);
    state->heard += !full;
    for (int32_t c = 0; c < policy->classes; c++) {
        uint32_t count = (uint32_t)state->heard;
        state->tracked[c] += share[c] - (full ? oldest[c] : 0u);
        oldest[c] = (uint16_t)share[c];
        state->posterior[c] = (state->tracked[c] + (count >> 1)) / count;
    }
}

static inline void tc_policy_majority(const tc_policy *policy, tc_policy_state *state, int32_t best)
{
    uint16_t *oldest = state->history + tc_policy_next(policy, state);
    if (state->heard == policy->length)
        state->tracked[*oldest]--;
    else
        state->heard++;
    state->tracked[best]++;
    *oldest = (uint16_t)best;
    tc_policy_shares(policy, state->tracked, state->posterior);
}

static inline void tc_policy_exponential(const tc_policy *policy, tc_policy_state *state, const uint32_t *distance)
{
    uint32_t share[TC_POLICY_CLASSES];
    tc_policy_latest(policy, distance, share);
    for (int32_t c = 0; c < policy->classes; c++) {
        int64_t target = (int64_t)share[c] << 15, old = state->heard ? (int64_t)state->tracked[c] : target;
        state->tracked[c] = (uint32_t)(old + (((target - old) * policy->rate + (1 << 14)) >> 15));
        state->posterior[c] = (state->tracked[c] + (1 << 14)) >> 15;
    }
    state->heard = 1;
}

static inline void tc_policy_forward(const tc_policy *policy, tc_policy_state *state, const uint32_t *distance)
{
    uint64_t values[TC_POLICY_CLASSES], largest = 0, total = 0;
    uint32_t each = (uint32_t)policy->change / (uint32_t)(policy->classes - 1), sum = 0;
    for (int32_t c = 0; c < policy->classes; c++)
        total += state->tracked[c];
    for (int32_t c = 0; c < policy->classes; c++) {
        uint64_t own = state->tracked[c], stay = (uint64_t)(TC_POLICY_CHANGE_ONE - policy->change);
        uint32_t weighted = (uint32_t)((uint64_t)distance[c] * (uint32_t)policy->weight >> 15);
        values[c] = ((own * stay + (total - own) * each) >> 11) * tc_policy_likelihood(weighted);
        if (values[c] > largest)
            largest = values[c];
    }
    int32_t shift = 0;
    while (largest >> shift >> TC_POLICY_FORWARD_BITS)
        shift++;
    for (int32_t c = 0; c < policy->classes; c++) {
        state->tracked[c] = (uint32_t)(values[c] >> shift);
        if (state->tracked[c] == 0)
            state->tracked[c] = 1;
        sum += state->tracked[c];
    }
    sum >>= 11;
    for (int32_t c = 0; c < policy->classes; c++)
        state->posterior[c] = ((state->tracked[c] >> 11 << 15) + (sum >> 1)) / sum;
}

/* Expected cost of a program. */
static inline int32_t tc_policy_risk(const tc_policy *policy, const tc_policy_state *state, int32_t program)
{
    int32_t risk = 0;
    for (int32_t c = 0; c < policy->classes; c++) {
        int32_t cost = c != program ? TC_POLICY_COST_ONE : 0;
        if (policy->cost)
            cost = policy->cost[c * policy->classes + program];
        risk += (int32_t)state->posterior[c] * cost;
    }
    return risk;
}

static inline void tc_policy_decide(const tc_policy *policy, tc_policy_state *state)
{
    int32_t best = 0, least = tc_policy_risk(policy, state, 0);
    for (int32_t program = 1; program < policy->classes; program++) {
        int32_t risk = tc_policy_risk(policy, state, program);
        if (risk < least) {
            best = program;
            least = risk;
        }
    }
    if (state->program < 0)
        state->program = best;
    if (tc_policy_risk(policy, state, state->program) - least <= policy->margin * TC_POLICY_COST_ONE
        || (int32_t)state->posterior[best] < policy->confidence) {
        state->run = 0;
        return;
    }
    state->run = best == state->candidate && state->run ? state->run + 1 : 1;
    state->candidate = best;
    if (state->run >= policy->dwell) {
        state->program = best;
        state->run = 0;
    }
}

/* Hear one window; returns the program. The first window's best class becomes the program at once. */
static inline int32_t tc_policy_step(const tc_policy *policy, tc_policy_state *state, const int8_t *logits)
{
    uint32_t distance[TC_POLICY_CLASSES];
    int32_t best = tc_policy_distances(policy, logits, distance);
    switch (policy->smoother) {
    case TC_POLICY_LATEST:
        tc_policy_latest(policy, distance, state->posterior);
        break;
    case TC_POLICY_MOVING:
        tc_policy_moving(policy, state, distance);
        break;
    case TC_POLICY_MAJORITY:
        tc_policy_majority(policy, state, best);
        break;
    case TC_POLICY_EXPONENTIAL:
        tc_policy_exponential(policy, state, distance);
        break;
    case TC_POLICY_FORWARD:
        tc_policy_forward(policy, state, distance);
        break;
    }
    tc_policy_decide(policy, state);
    return state->program;
}

/* Several labels at once: a policy of the classes absent, whose logit is 0, and present for each label, with a state of
 * its own. Returns the label that is there with the largest posterior, -1 where none is; state[label].program is 1 where
 * a label is there, and state[label].posterior[1] its posterior. */
static inline int32_t tc_policy_step_labels(const tc_policy *policy, tc_policy_state *state, const int8_t *logits,
                                            int32_t labels)
{
    int32_t strongest = -1;
    for (int32_t label = 0; label < labels; label++) {
        const int8_t pair[2] = {0, logits[label]};
        if (tc_policy_step(&policy[label], &state[label], pair) != 1)
            continue;
        if (strongest < 0 || state[label].posterior[1] > state[strongest].posterior[1])
            strongest = label;
    }
    return strongest;
}

#endif
