/* {{ banner }}
 *
 * scene [FILE]: a line a decision over a WAV file, or over PCM without a header; standard input where no file is named.
 * Both hold 16-bit little-endian samples of one channel at {{ rate }} Hz. A line has the end of the window in seconds,
 * its label, the policy's program, and the policy's posterior of every label, 32768 being certainty.
 */
#include <stdio.h>
#include <string.h>

#include "decide.h"

enum { BLOCK = 512 /* samples */, HEADER = 12 /* bytes of RIFF, size, WAVE */ };

static uint32_t little_endian(const uint8_t *bytes, int32_t count)
{
    uint32_t value = 0;
    while (count-- > 0) value = value << 8 | bytes[count];
    return value;
}

static int fits(const uint8_t *format)
{
    return little_endian(format, 2) == 1 && little_endian(format + 2, 2) == 1
           && little_endian(format + 4, 4) == TC_FRONTEND_RATE && little_endian(format + 14, 2) == 16;
}

/* Go on to the samples of a WAV file; returns their bytes, 0 where the format is another one. */
static uint32_t find_samples(FILE *file)
{
    uint8_t chunk[8], format[16] = {0};
    while (fread(chunk, 1, sizeof chunk, file) == sizeof chunk) {
        const uint32_t size = little_endian(chunk + 4, 4);
        if (!memcmp(chunk, "data", 4)) return fits(format) ? size : 0;
        for (uint32_t at = 0; at < size + (size & 1); at++) {
            const int byte = fgetc(file);
            if (byte == EOF) return 0;
            if (!memcmp(chunk, "fmt ", 4) && at < sizeof format) format[at] = (uint8_t)byte;
        }
    }
    return 0;
}

static void print(const decision *found, long index)
{
    const long frames = TC_FILL * TC_ROWS - 1 + index * TC_PREDICTOR_HOP;
    printf("%.3f %s %s", (double)(TC_FRONTEND_FFT + frames * TC_FRONTEND_HOP) / TC_FRONTEND_RATE,
           tc_labels[found->label], found->program < 0 ? "-" : tc_labels[found->program]);
    for (int32_t c = 0; c < TC_LABELS; c++) printf(" %ld", (long)found->posterior[c]);
    printf("\n");
}

/* held: bytes that were read already. */
static void hear(FILE *file, uint32_t left, uint8_t *bytes, size_t held)
{
    static tc_predictor predictor;
    static decision decisions[1 + BLOCK / TC_FRONTEND_HOP];
    long index = 0;
    tc_predictor_start(&predictor);
    while (left) {
        const size_t wanted = left < 2 * BLOCK ? left : 2 * BLOCK;
        held += fread(bytes + held, 1, wanted > held ? wanted - held : 0, file);
        int16_t pcm[BLOCK];
        const int32_t count = (int32_t)(held / 2);
        for (int32_t i = 0; i < count; i++) pcm[i] = (int16_t)little_endian(bytes + 2 * i, 2);
        const int32_t made = decide(&predictor, pcm, count, decisions, 1 + BLOCK / TC_FRONTEND_HOP);
        for (int32_t i = 0; i < made; i++) print(&decisions[i], index++);
        if (held < wanted) return;
        left -= (uint32_t)held;
        held = 0;
    }
}

int main(int count, char **arguments)
{
    static uint8_t bytes[2 * BLOCK];
    FILE *file = count > 1 ? fopen(arguments[1], "rb") : stdin;
    if (!file) {
        fprintf(stderr, "%s: cannot be read\n", arguments[1]);
        return 2;
    }
    const size_t held = fread(bytes, 1, HEADER, file);
    if (held < HEADER || memcmp(bytes, "RIFF", 4) || memcmp(bytes + 8, "WAVE", 4)) {
        hear(file, UINT32_MAX, bytes, held);
        return 0;
    }
    const uint32_t size = find_samples(file);
    if (!size) {
        fprintf(stderr, "scene: allowed: a WAV file of 16 bits, one channel and %d Hz\n", TC_FRONTEND_RATE);
        return 2;
    }
    hear(file, size, bytes, 0);
    return 0;
}
