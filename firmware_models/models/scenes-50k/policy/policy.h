/* Policy written by tinyclf for the model 162a6982dcd605dc10e529126f8b74deb1eea60b65572ba240b87ce4beea0b54: other, music, human_voice, engine, alarm. */
#ifndef TC_POLICY_MODEL_H
#define TC_POLICY_MODEL_H

#define TC_POLICY_CLASSES 5
#include "tc_policy.h"

#define TC_POLICY_MODEL_DIGEST "162a6982dcd605dc10e529126f8b74deb1eea60b65572ba240b87ce4beea0b54"
enum { TC_POLICY_HISTORY = 0 }; /* uint16_t elements that tc_policy_start is to be given */

static const int32_t policy_bias[][5] = {{-51670, 5888, -74188, 38663, 81306}};
static const int32_t policy_gains[] = { /* rows: class */
    3201, -273, -44, 344, 594,
    677, 4802, 932, -145, -6,
    -136, -171, 5552, -234, -350,
    928, 1066, -757, 4767, -238,
    -1468, -622, -130, 35, 5001,
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
    32113, /* margin */
    0, /* confidence */
    1, /* dwell */
    0, /* cost */
    policy_gains, /* gains */
};

#endif
