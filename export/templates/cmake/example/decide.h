/* {{ banner }}
 *
 * From PCM to decisions with nothing but the library: no C library, no allocation, no globals.
 */
#ifndef DECIDE_H
#define DECIDE_H

#include "tinyclf_model.h"

typedef struct {
    int32_t label;                /* of the window alone; tc_labels has the names */
    int32_t program;              /* of the policy, which remembers earlier windows; -1 where no label is there */
    int32_t posterior[TC_LABELS]; /* the policy's; 32768 is certainty */
} decision;

/* Hear a block of any size; returns how many decisions came of it, of which the first `most` are written.
 * predictor: as tc_predictor_start left it, then as the call before did. */
int32_t decide(tc_predictor *predictor, const int16_t *pcm, int32_t count, decision *decisions, int32_t most);

#endif
