/* Policy written by tinyclf for the model 49599b47fa08bb4459f70cab805af964351da3e9757e15e013e4da58edf21ded: other, music, human_voice, engine, alarm. */
#ifndef TC_POLICY_MODEL_H
#define TC_POLICY_MODEL_H

#define TC_POLICY_CLASSES 5
#include "tc_policy.h"

#define TC_POLICY_MODEL_DIGEST "49599b47fa08bb4459f70cab805af964351da3e9757e15e013e4da58edf21ded"
enum { TC_POLICY_HISTORY = 0 }; /* uint16_t elements that tc_policy_start is to be given */

static const int32_t policy_bias[][5] = {{-62536, -28986, -9908, 37738, 63692}};
static const int32_t policy_gains[] = { /* rows: class */
    3416, -12, -78, -265, 350,
    405, 5049, 573, -324, -636,
    -378, -97, 5768, -66, -429,
    1144, 247, -688, 5132, 715,
    -1172, -138, 193, 656, 5098,
};
static const tc_policy policy = {
    5, /* classes */
    0, /* gain */
    policy_bias[0], /* bias */
    TC_POLICY_FORWARD, /* smoother */
    0, /* length */
    0, /* rate */
    32212255, /* change */
    2621, /* weight */
    22938, /* margin */
    0, /* confidence */
    1, /* dwell */
    0, /* cost */
    policy_gains, /* gains */
};

#endif
