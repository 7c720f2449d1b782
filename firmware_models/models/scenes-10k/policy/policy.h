/* Policy written by tinyclf for the model fe4c8d694dc2c397b9e0e9de07cbd394e770fa7921b2e6ff579565166e639804: other, music, human_voice, engine, alarm. */
#ifndef TC_POLICY_MODEL_H
#define TC_POLICY_MODEL_H

#define TC_POLICY_CLASSES 5
#include "tc_policy.h"

#define TC_POLICY_MODEL_DIGEST "fe4c8d694dc2c397b9e0e9de07cbd394e770fa7921b2e6ff579565166e639804"
enum { TC_POLICY_HISTORY = 0 }; /* uint16_t elements that tc_policy_start is to be given */

static const int32_t policy_bias[][5] = {{-39897, -57886, 948, 28607, 68229}};
static const int32_t policy_gains[] = { /* rows: class */
    3463, 126, -83, -8, 405,
    486, 6044, 1066, -526, -353,
    328, 167, 6064, 216, -440,
    575, 397, -727, 5380, 388,
    -1389, -690, -256, 318, 4781,
};
static const tc_policy policy = {
    5, /* classes */
    0, /* gain */
    policy_bias[0], /* bias */
    TC_POLICY_FORWARD, /* smoother */
    0, /* length */
    0, /* rate */
    11, /* change */
    13107, /* weight */
    32702, /* margin */
    0, /* confidence */
    1, /* dwell */
    0, /* cost */
    policy_gains, /* gains */
};

#endif
