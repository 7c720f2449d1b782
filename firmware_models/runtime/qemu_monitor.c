/* A program on the board that QEMU emulates (MPS3 with image AN547), beside the firmware that is looked at: it reads
 * and writes its memory, calls its functions and counts instructions, as standard input asks (qemu.py).
 *
 * Time passes by instructions there (-icount), so that a counter of the board counts them. Semihosting (Arm IHI 0111)
 * brings commands and takes answers. */
#include <stdint.h>

#define REGISTER(address) (*(volatile uint32_t *)(address))
#define COUNTER_ENABLE REGISTER(0x58100000u) /* SSE-300 system counter: control, and the low word of its count */
#define COUNTER REGISTER(0x58100008u)
#define COPROCESSORS REGISTER(0xE000ED88u)

enum { OPEN = 1, WRITE = 5, READ = 6, EXIT = 0x18, STOPPED = 0x20026 };
enum { COMMAND_READ, COMMAND_WRITE, COMMAND_FILL, COMMAND_CALL };

/* What is asked: memory at `address`; fill: the byte in `arguments`; call: the stack's top in `size`, address 0 for a
 * function that only returns. */
typedef struct {
    uint32_t kind, address, size, arguments[4];
} command;

/* What a call answers: whether it returned; r0, or where it failed; ticks of the counter. */
typedef struct {
    uint32_t returned, result, ticks;
} answer;

int32_t host(int32_t operation, const void *argument);
uint32_t call(const command *job);
uint32_t nothing(void);
void reset(void);
void fault(void);
void report(const uint32_t *frame);

/* The core starts from memory that is its own; the firmware has a stack of its own. */
__asm__(".global tc_flash_origin\n.set tc_flash_origin, 0\n"
        ".global tc_ram_origin\n.set tc_ram_origin, 0x20000000\n"
        ".text\n.balign 4\n.syntax unified\n"
        ".global call\n.thumb_func\n.type call, %function\n"
        "call:\n"
        "push {r4-r12, lr}\n"
        "vpush {d8-d15}\n"
        "mov r4, sp\n"
        "ldrd r5, r6, [r0, #4]\n"
        "add r7, r0, #12\n"
        "ldm r7, {r0-r3}\n"
        "mov sp, r6\n"
        "blx r5\n"
        "mov sp, r4\n"
        "vpop {d8-d15}\n"
        "pop {r4-r12, pc}\n"
        ".global nothing\n.thumb_func\n.type nothing, %function\n"
        "nothing:\n"
        "bx lr\n"
        ".global host\n.thumb_func\n.type host, %function\n"
        "host:\n"
        "bkpt 0xab\n"
        "bx lr\n"
        ".global fault\n.thumb_func\n.type fault, %function\n"
        "fault:\n"
        "mov r0, sp\n"
        "ldr sp, =0x20020000\n"
        "b report\n"
        ".ltorg\n");

static int32_t input, output;

static void receive(void *to, uint32_t size)
{
    uint8_t *place = to;
    while (size) {
        const uintptr_t arguments[3] = {(uintptr_t)input, (uintptr_t)place, size};
        const uint32_t missing = (uint32_t)host(READ, arguments);
        if (missing == size)
            host(EXIT, (const void *)STOPPED);
        place += size - missing;
        size = missing;
    }
}

static void send(const void *from, uint32_t size)
{
    const uintptr_t arguments[3] = {(uintptr_t)output, (uintptr_t)from, size};
    host(WRITE, arguments);
}

void report(const uint32_t *frame)
{
    const answer failed = {0, frame[6], 0};
    send(&failed, sizeof failed);
    host(EXIT, (const void *)STOPPED);
}

static void serve(command *job)
{
    answer done = {1, 0, 0};
    uint32_t before;
    switch (job->kind) {
    case COMMAND_READ: send((const void *)(uintptr_t)job->address, job->size); break;
    case COMMAND_WRITE: receive((void *)(uintptr_t)job->address, job->size); break;
    case COMMAND_FILL:
        for (uint32_t i = 0; i < job->size; i++)
            ((volatile uint8_t *)(uintptr_t)job->address)[i] = (uint8_t)job->arguments[0];
        break;
    default:
        if (job->address == 0)
            job->address = (uint32_t)(uintptr_t)nothing;
        before = COUNTER;
        done.result = call(job);
        done.ticks = COUNTER - before;
        send(&done, sizeof done);
    }
}

void reset(void)
{
    static const char in[] = "/dev/stdin", out[] = "/dev/stdout";
    const uintptr_t reading[3] = {(uintptr_t)in, 1, sizeof in - 1}, writing[3] = {(uintptr_t)out, 5, sizeof out - 1};
    COPROCESSORS |= 0xF00000u;
    COUNTER_ENABLE = 1;
    input = host(OPEN, reading);
    output = host(OPEN, writing);
    for (;;) {
        command job;
        receive(&job, sizeof job);
        serve(&job);
    }
}

/* Every exception but reset is a fault. */
#define FAULT (uintptr_t) fault
extern const uintptr_t vectors[16];
__attribute__((section(".vectors"), used)) const uintptr_t vectors[16] = {
    0x20020000u, (uintptr_t)reset, FAULT, FAULT, FAULT, FAULT, FAULT, FAULT,
    FAULT, FAULT, FAULT, FAULT, FAULT, FAULT, FAULT, FAULT,
};
