/* Devices of Zephyr, as far as the sample uses them. */
#ifndef ZEPHYR_DEVICE_H
#define ZEPHYR_DEVICE_H

#include <stdbool.h>

struct device {
    const char *name;
};
extern const struct device device_dmic_dev;

#define DT_NODELABEL(label) label
#define DEVICE_NAME_OF(node) device_##node
#define DEVICE_DT_GET(node) (&DEVICE_OF(node))
#define DEVICE_OF(node) DEVICE_NAME_OF(node)

bool device_is_ready(const struct device *device);

#endif
