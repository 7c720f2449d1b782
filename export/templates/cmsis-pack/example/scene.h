/* {{ banner }}
 *
 * Decisions beside an audio interrupt: the interrupt leaves samples, the main loop does the work.
 */
#ifndef SCENE_H
#define SCENE_H

#include <stdint.h>

/* Before the first sample; returns 0 where the parts belong to different models. */
int32_t scene_start(void);

/* From the interrupt: {{ rate }} Hz, one channel. Returns how many samples had room; the rest is lost. */
int32_t scene_hear(const int16_t *pcm, int32_t count);

/* From the main loop, as often as it comes round: a slice of work; returns 1 when there is another decision. */
int32_t scene_work(void);

/* The name of the last decision's program; null before the first, and where no label is there. */
const char *scene_program(void);

#endif
