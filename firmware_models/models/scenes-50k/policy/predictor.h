/* Predictor written by tinyclf for the model 162a6982dcd605dc10e529126f8b74deb1eea60b65572ba240b87ce4beea0b54. */
#ifndef TC_PREDICTOR_MODEL_H
#define TC_PREDICTOR_MODEL_H

enum { TC_PREDICTOR_HOP = 16 }; /* frames between decisions */

#include "tc_predictor.h"

#endif
