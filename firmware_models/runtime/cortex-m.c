/* What compilers call without being asked, for firmware that is linked without a C library (cortex-m.ld).
 * A program on an operating system has its own; there this file is empty. */
#include <stddef.h>
#include <stdint.h>

#if defined(__arm__) && defined(__STDC_HOSTED__) && !__STDC_HOSTED__

/* clang would unroll these loops fourfold at -O3, for half a kilobyte of code. */
#ifdef __clang__
#define ROLLED _Pragma("clang loop unroll(disable)")
#else
#define ROLLED
#endif
#define ALIAS(name) __attribute__((alias(#name)))

typedef uint32_t __attribute__((may_alias)) word;

/* Run-time ABI for the Arm Architecture (IHI 0043), section 4.3.4: the fill value comes last, nothing is returned. */
void *memcpy(void *to, const void *from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
void __aeabi_memset(void *to, size_t size, int value);
void __aeabi_memclr(void *to, size_t size);

/* From low to high addresses, as memmove relies on. */
void *memcpy(void *to, const void *from, size_t size) {
    uint8_t *target = to;
    const uint8_t *source = from;
    if ((((uintptr_t)target | (uintptr_t)source) & 3) == 0) {
        ROLLED
        for (; size >= 16; size -= 16, target += 16, source += 16) {
            const word *four = (const word *)(const void *)source;
            const word first = four[0], second = four[1], third = four[2], fourth = four[3];
            ((word *)(void *)target)[0] = first;
            ((word *)(void *)target)[1] = second;
            ((word *)(void *)target)[2] = third;
            ((word *)(void *)target)[3] = fourth;
        }
        ROLLED
        for (; size >= 4; size -= 4, target += 4, source += 4)
            *(word *)(void *)target = *(const word *)(const void *)source;
    }
    ROLLED
    while (size--) *target++ = *source++;
    return to;
}

void *memmove(void *to, const void *from, size_t size) {
    if ((uintptr_t)to - (uintptr_t)from >= size) return memcpy(to, from, size);
    ROLLED
    while (size--) ((uint8_t *)to)[size] = ((const uint8_t *)from)[size];
    return to;
}

__attribute__((noinline)) void __aeabi_memset(void *to, size_t size, int value) {
    uint8_t *target = to;
    const uint32_t fill = (uint8_t)value * 0x01010101u;
    ROLLED
    for (; size && ((uintptr_t)target & 3); size--) *target++ = (uint8_t)fill;
    ROLLED
    for (; size >= 4; size -= 4, target += 4) *(word *)(void *)target = fill;
    ROLLED
    while (size--) *target++ = (uint8_t)fill;
}

void *memset(void *to, int value, size_t size) {
    __aeabi_memset(to, size, value);
    return to;
}

void __aeabi_memclr(void *to, size_t size) { __aeabi_memset(to, size, 0); }

void *__aeabi_memcpy(void *to, const void *from, size_t size) ALIAS(memcpy);
void *__aeabi_memcpy4(void *to, const void *from, size_t size) ALIAS(memcpy);
void *__aeabi_memcpy8(void *to, const void *from, size_t size) ALIAS(memcpy);
void *__aeabi_memmove(void *to, const void *from, size_t size) ALIAS(memmove);
void *__aeabi_memmove4(void *to, const void *from, size_t size) ALIAS(memmove);
void *__aeabi_memmove8(void *to, const void *from, size_t size) ALIAS(memmove);
void __aeabi_memset4(void *to, size_t size, int value) ALIAS(__aeabi_memset);
void __aeabi_memset8(void *to, size_t size, int value) ALIAS(__aeabi_memset);
void __aeabi_memclr4(void *to, size_t size) ALIAS(__aeabi_memclr);
void __aeabi_memclr8(void *to, size_t size) ALIAS(__aeabi_memclr);

#endif
