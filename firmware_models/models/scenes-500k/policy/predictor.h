/* Predictor written by tinyclf for the model 3f4969c5409367c1b0873880ec96e9c8b6946b1f3148aff362d255a552471df9. */
#ifndef TC_PREDICTOR_MODEL_H
#define TC_PREDICTOR_MODEL_H

enum { TC_PREDICTOR_HOP = 16 }; /* frames between decisions */

#include "tc_predictor.h"

#endif
