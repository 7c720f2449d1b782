"""Programs of known length and results for every emulated core, in C and in hand-written assembly."""

from pathlib import Path

from tinyclf.firmware.toolchain import TARGETS, Target, compile_firmware

CORES = [target for target in TARGETS.values() if target.unicorn_model]
ITS = [target for target in CORES if target.name != "cortex-m0plus"]
STRAIGHT = 3000


def name(target: Target) -> str:
    return target.name


def assembly(label: str, *lines: str) -> str:
    """A function in its own section, exactly these instructions."""
    start = (f'.section .text.{label},\\"ax\\",%progbits', ".balign 4", f".global {label}", f".type {label},%function")
    body = (*start, ".thumb_func", f"{label}:", *lines, f".size {label}, . - {label}")
    return '__asm__("' + "\\n".join(body) + '");\n'


COMMON = "".join(
    (
        assembly("spin", "subs r0, #1", "bne spin", "bx lr"),
        assembly("straight", f".rept {STRAIGHT}", "adds r0, #1", ".endr", "bx lr"),
        assembly("multiple", "push {r4-r7,lr}", "ldm r0!, {r1-r4}", "adds r0, r1, r4", "pop {r4-r7,pc}"),
        assembly("inner", "adds r0, #1", "bx lr"),
        assembly("outer", "push {r4,lr}", "bl inner", "bl inner", "pop {r4,pc}"),
        assembly("deep", "sub sp, #256", "str r0, [sp]", "add sp, #256", "bx lr"),
        assembly("pair", "ldm r0!, {r1,r2}", "movs r0, r2", "bx lr"),
        assembly("single", "ldr r0, [r0]", "bx lr"),
        assembly("forever", "b forever"),
        assembly("undefined", "udf #0", "bx lr"),
    )
)
CONDITIONAL = "".join(
    (
        assembly("choose", "cmp r0, #5", "ite gt", "movgt r0, #1", "movle r0, #2", "bx lr"),
        assembly("leave", "cmp r0, #0", "it eq", "bxeq lr", "adds r0, #1", "bx lr"),
    )
)
PROGRAM = """
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);

extern int32_t initial[2];
extern const int32_t constant[100];
extern uint8_t zeroed[1000];
int32_t initial[2] = {-5, 7};
const int32_t constant[100] = {11, 12, 13};
uint8_t zeroed[1000];

int mix(int a, int b);
int mix(int a, int b) {
    uint32_t h = 2166136261u;
    for (int i = 0; i < (a & 31); i++) {
        switch ((b + i) & 3) {
        case 0: h = (h ^ (uint32_t)a) * 16777619u; break;
        case 1: h += (uint32_t)(((int64_t)a * b) >> 7); break;
        case 2: h = h >> 3 | h << 29; break;
        default: h -= (uint32_t)(b < i ? b : i);
        }
    }
    return (int)h;
}

int six(int a, int b, int c, int d, int e, int f);
int six(int a, int b, int c, int d, int e, int f) { return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f; }

int local(int n);
int local(int n) {
    volatile uint8_t bytes[1000];
    for (int i = 0; i < 1000; i++) bytes[i] = (uint8_t)(i + n);
    return bytes[n];
}

int load(const int *p);
int load(const int *p) { return *p; }
void store(int *p);
void store(int *p) { *p = 1; }
int jump(int (*p)(void));
int jump(int (*p)(void)) { return p() + 1; }
int recurse(volatile int *p);
int recurse(volatile int *p) { volatile int x = *p + 1; return x ? recurse(&x) + x : 0; }

void copy(int to, int from, int size);
void copy(int to, int from, int size) { memcpy(&zeroed[to], &zeroed[from], (size_t)size); }
void move(int to, int from, int size);
void move(int to, int from, int size) { memmove(&zeroed[to], &zeroed[from], (size_t)size); }
void fill(int to, int value, int size);
void fill(int to, int value, int size) { memset(&zeroed[to], value, (size_t)size); }
struct block { uint8_t bytes[400]; };
void assign(void);
void assign(void) { *(struct block *)&zeroed[500] = *(struct block *)&zeroed[0]; }
void clear(void);
void clear(void) { *(struct block *)&zeroed[0] = (struct block){{0}}; }
"""
FUNCTIONS = ("mix", "six", "local", "load", "store", "jump", "recurse", "copy", "move", "fill", "assign", "clear")
ASSEMBLY = ("spin", "straight", "multiple", "outer", "deep", "pair", "single", "forever", "undefined")


def build(folder: Path) -> dict[str, Path]:
    """The program for every emulated core, by the core's name."""
    built = {}
    for target in CORES:
        extra = ("choose", "leave") if target in ITS else ()
        source = folder / f"{target.name}.c"
        source.write_text(PROGRAM + COMMON + (CONDITIONAL if extra else ""), encoding="utf-8")
        exports = [*FUNCTIONS, *ASSEMBLY, *extra, "initial", "constant", "zeroed"]
        built[target.name] = compile_firmware([source], folder / f"{target.name}.elf", target, exports=exports)
    return built
