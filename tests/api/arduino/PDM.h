/* The PDM library of Arduino's boards with a microphone, as far as the example uses it. */
#ifndef PDM_H
#define PDM_H

#include <Arduino.h>

class PDMClass {
public:
  int begin(int channels, int sampleRate);
  int available();
  int read(void *buffer, size_t size);
  void onReceive(void (*function)(void));
};
extern PDMClass PDM;

#endif
