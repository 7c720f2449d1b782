/* Predictor written by tinyclf for the model fe4c8d694dc2c397b9e0e9de07cbd394e770fa7921b2e6ff579565166e639804. */
#ifndef TC_PREDICTOR_MODEL_H
#define TC_PREDICTOR_MODEL_H

enum { TC_PREDICTOR_HOP = 16 }; /* frames between decisions */

#include "tc_predictor.h"

#endif
