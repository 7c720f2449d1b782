/* Policy written by tinyclf for the model 3f4969c5409367c1b0873880ec96e9c8b6946b1f3148aff362d255a552471df9: other, music, human_voice, engine, alarm. */
#ifndef TC_POLICY_MODEL_H
#define TC_POLICY_MODEL_H

#define TC_POLICY_CLASSES 5
#include "tc_policy.h"

#define TC_POLICY_MODEL_DIGEST "3f4969c5409367c1b0873880ec96e9c8b6946b1f3148aff362d255a552471df9"
enum { TC_POLICY_HISTORY = 0 }; /* uint16_t elements that tc_policy_start is to be given */

static const int32_t policy_bias[][5] = {{-68739, -6333, -36150, 37758, 73464}};
static const int32_t policy_gains[] = { /* rows: class */
    3266, -33, -139, -418, 242,
    512, 4605, 582, -363, -40,
    -101, -248, 5507, 332, -455,
    936, 730, -574, 5102, 253,
    -1347, -450, 131, 448, 5126,
};
static const tc_policy policy = {
    5, /* classes */
    0, /* gain */
    policy_bias[0], /* bias */
    TC_POLICY_FORWARD, /* smoother */
    0, /* length */
    0, /* rate */
    1073742, /* change */
    6554, /* weight */
    32604, /* margin */
    0, /* confidence */
    1, /* dwell */
    0, /* cost */
    policy_gains, /* gains */
};

#endif
