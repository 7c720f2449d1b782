/* {{ banner }} */
#include "decide.h"

static void read_decision(const tc_predictor *predictor, decision *found)
{
    found->label = tc_argmax(predictor->logits);
    found->program = predictor->program;
    for (int32_t c = 0; c < TC_LABELS; c++) found->posterior[c] = tc_predictor_posterior(predictor, c);
}

int32_t decide(tc_predictor *predictor, const int16_t *pcm, int32_t count, decision *decisions, int32_t most)
{
    int32_t made = 0;
    while (count > 0) {
        const int32_t heard = tc_predictor_push(predictor, pcm, count);
        pcm += heard;
        count -= heard;
        /* A whole window at once; what runs between two blocks of audio takes fewer MACs a step. */
        if (!tc_predictor_step(predictor, TC_MACS)) continue;
        if (made < most) read_decision(predictor, &decisions[made]);
        made++;
    }
    return made;
}
