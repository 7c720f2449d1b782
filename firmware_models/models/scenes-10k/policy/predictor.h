/* Predictor written by tinyclf for the model 88f619b834247d66dc7cad8e4ec7064e9992a73a67d2ade27d147016929e3eda. */
#ifndef TC_PREDICTOR_MODEL_H
#define TC_PREDICTOR_MODEL_H

enum { TC_PREDICTOR_HOP = 16 }; /* frames between decisions */

#include "tc_predictor.h"

#endif
