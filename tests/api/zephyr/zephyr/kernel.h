/* Memory slabs of Zephyr's kernel, as far as the sample uses them. */
#ifndef ZEPHYR_KERNEL_H
#define ZEPHYR_KERNEL_H

#include <stddef.h>
#include <stdint.h>

struct k_mem_slab {
    size_t block_size;
    uint32_t num_blocks;
};

#define K_MEM_SLAB_DEFINE_STATIC(name, size, count, align) static struct k_mem_slab name = {(size), (count)}

void k_mem_slab_free(struct k_mem_slab *slab, void *block);

#endif
