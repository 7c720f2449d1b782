/* Predictor written by tinyclf for the model 49599b47fa08bb4459f70cab805af964351da3e9757e15e013e4da58edf21ded. */
#ifndef TC_PREDICTOR_MODEL_H
#define TC_PREDICTOR_MODEL_H

enum { TC_PREDICTOR_HOP = 16 }; /* frames between decisions */

#include "tc_predictor.h"

#endif
