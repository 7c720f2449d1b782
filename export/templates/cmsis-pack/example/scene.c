/* {{ banner }} */
#include "scene.h"

#include "tinyclf_model.h"

enum {
    RING = 8192,  /* samples that wait for the main loop; a power of two, so that counters may wrap */
    STEP = 200000 /* MACs of a step at most */
};

static tc_predictor predictor;
static int16_t ring[RING];
static volatile uint32_t heard, taken; /* samples in all; each is written by one side alone */

int32_t scene_start(void)
{
    heard = taken = 0;
    return tc_predictor_start(&predictor);
}

int32_t scene_hear(const int16_t *pcm, int32_t count)
{
    const uint32_t room = RING - (heard - taken);
    if ((uint32_t)count > room) count = (int32_t)room;
    for (int32_t i = 0; i < count; i++) ring[(heard + (uint32_t)i) % RING] = pcm[i];
    heard += (uint32_t)count;
    return count;
}

int32_t scene_work(void)
{
    const uint32_t at = taken % RING, waiting = heard - taken;
    const uint32_t count = waiting < RING - at ? waiting : RING - at;
    taken += (uint32_t)tc_predictor_push(&predictor, ring + at, (int32_t)count);
    return tc_predictor_step(&predictor, STEP);
}

const char *scene_program(void) { return predictor.program < 0 ? 0 : tc_labels[predictor.program]; }
