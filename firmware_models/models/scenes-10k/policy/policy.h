/* Policy written by tinyclf for the model 88f619b834247d66dc7cad8e4ec7064e9992a73a67d2ade27d147016929e3eda: other, music, human_voice, engine, alarm. */
#ifndef TC_POLICY_MODEL_H
#define TC_POLICY_MODEL_H

#define TC_POLICY_CLASSES 5
#include "tc_policy.h"

#define TC_POLICY_MODEL_DIGEST "88f619b834247d66dc7cad8e4ec7064e9992a73a67d2ade27d147016929e3eda"
enum { TC_POLICY_HISTORY = 0 }; /* uint16_t elements that tc_policy_start is to be given */

static const int32_t policy_bias[][5] = {{4457, -36386, 6963, -744, 25710}};
static const int32_t policy_gains[] = { /* rows: class */
    3569, -22, 56, -194, 1119,
    -247, 4317, 402, -379, -571,
    470, -360, 6022, 444, -756,
    806, 492, -879, 5322, 208,
    -1030, -110, 422, 130, 4000,
};
static const tc_policy policy = {
    5, /* classes */
    0, /* gain */
    policy_bias[0], /* bias */
    TC_POLICY_FORWARD, /* smoother */
    0, /* length */
    0, /* rate */
    107374, /* change */
    8192, /* weight */
    32604, /* margin */
    0, /* confidence */
    1, /* dwell */
    0, /* cost */
    policy_gains, /* gains */
};

#endif
