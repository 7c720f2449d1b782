/* {{ banner }}
 *
 * The scene around the microphone that the device tree calls dmic_dev, on the console.
 */
#include <zephyr/audio/dmic.h>
#include <zephyr/device.h>
#include <zephyr/kernel.h>
#include <zephyr/sys/printk.h>

#include <tinyclf_model.h>

enum {
    BLOCK = TC_FRONTEND_RATE / 10, /* samples; a tenth of a second */
    BLOCKS = 8,                    /* that wait while a window is at work */
    PATIENCE = 1000                /* ms */
};

K_MEM_SLAB_DEFINE_STATIC(blocks, BLOCK * sizeof(int16_t), BLOCKS, 4);
static tc_predictor predictor;

static int start(const struct device *microphone)
{
    struct pcm_stream_cfg stream = {
        .pcm_rate = TC_FRONTEND_RATE,
        .pcm_width = 16,
        .block_size = BLOCK * sizeof(int16_t),
        .mem_slab = &blocks,
    };
    struct dmic_cfg config = {
        .io = {.min_pdm_clk_freq = 1000000, .max_pdm_clk_freq = 3250000, .min_pdm_clk_dc = 40, .max_pdm_clk_dc = 60},
        .streams = &stream,
        .channel = {
            .req_num_streams = 1,
            .req_num_chan = 1,
            .req_chan_map_lo = dmic_build_channel_map(0, 0, PDM_CHAN_LEFT),
        },
    };
    const int result = dmic_configure(microphone, &config);
    return result < 0 ? result : dmic_trigger(microphone, DMIC_TRIGGER_START);
}

static void hear(const int16_t *pcm, int32_t count)
{
    while (count > 0) {
        const int32_t heard = tc_predictor_push(&predictor, pcm, count);
        pcm += heard;
        count -= heard;
        if (!tc_predictor_step(&predictor, TC_MACS)) continue;
        printk("%s\n", predictor.program < 0 ? "-" : tc_labels[predictor.program]);
    }
}

int main(void)
{
    const struct device *const microphone = DEVICE_DT_GET(DT_NODELABEL(dmic_dev));
    if (!tc_predictor_start(&predictor) || !device_is_ready(microphone) || start(microphone) < 0) {
        printk("scene: the microphone or the model is not ready\n");
        return 0;
    }
    for (;;) {
        void *block;
        size_t size;
        const int result = dmic_read(microphone, 0, &block, &size, PATIENCE);
        if (result < 0) {
            printk("scene: no sound: %d\n", result);
            return 0;
        }
        hear(block, (int32_t)(size / sizeof(int16_t)));
        k_mem_slab_free(&blocks, block);
    }
}
