/* {{ banner }}
 *
 * From int16 PCM at {{ rate }} Hz to one of {{ labels | length }} scenes: {{ labels | join(", ") }}. For C99 and C++; tc_predictor.h is the manual.
 */
#ifndef TINYCLF_MODEL_H
#define TINYCLF_MODEL_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#include "predictor.h"

#ifdef __cplusplus
}
#endif

#endif
