/* {{ banner }}
 *
 * The scene around a board with a PDM microphone, such as the Nano 33 BLE Sense, in the serial monitor.
 */
#include <PDM.h>
#include <tinyclf_model.h>

// Sound that waits for loop(): half a second at 16 kHz. A power of two, so that counters may wrap.
const uint32_t RING = 8192;
// MACs between two looks at the microphone.
const int32_t STEP = 200000;

static tc_predictor predictor;
static int16_t ring[RING];
static volatile uint32_t heard;  // samples in all; the microphone's interrupt counts them
static uint32_t taken;           // samples that the predictor had, or that were lost

void onSound() {
  static int16_t block[256];
  const int available = PDM.available();
  const size_t bytes = available < (int)sizeof block ? (size_t)available : sizeof block;
  const uint32_t count = (uint32_t)PDM.read(block, bytes) / 2;
  for (uint32_t i = 0; i < count; i++) ring[(heard + i) % RING] = block[i];
  heard = heard + count;
}

void setup() {
  Serial.begin(115200);
  if (!tc_predictor_start(&predictor)) Serial.println("tinyclf: the parts belong to different models");
  PDM.onReceive(onSound);
  if (!PDM.begin(1, TC_FRONTEND_RATE)) Serial.println("tinyclf: no microphone");
}

void loop() {
  if (heard - taken > RING) {
    Serial.println("tinyclf: sound was lost; the model is too slow for this board");
    taken = heard;
  }
  const uint32_t at = taken % RING, waiting = heard - taken;
  const uint32_t count = waiting < RING - at ? waiting : RING - at;
  taken += (uint32_t)tc_predictor_push(&predictor, ring + at, (int32_t)count);
  if (!tc_predictor_step(&predictor, STEP)) return;
  Serial.println(predictor.program < 0 ? "-" : tc_labels[predictor.program]);
}
