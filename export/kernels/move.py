"""Assembly that moves the rows of a band to its front: tc_move_words(target, source, words), the target below."""

from tinyclf.export.kernels.assembly import Assembly

NAME = "tc_move_words"


def emit() -> Assembly:
    """The whole function, without its name. Words need not be aligned."""
    code = Assembly()
    top = code.label()
    rest, done = code.reserve(), code.reserve()
    code("subs r2, #4")
    code(f"blo {rest}f")
    for _ in range(2):
        code("ldr r3, [r1], #4")
        code("ldr r12, [r1], #4")
        code("str r3, [r0], #4")
        code("str r12, [r0], #4")
    code(f"b {top}b")
    code.place(rest)
    code("adds r2, #4")
    code(f"beq {done}f")
    last = code.label()
    code("ldr r3, [r1], #4")
    code("str r3, [r0], #4")
    code("subs r2, #1")
    code(f"bne {last}b")
    code.place(done)
    code("bx lr")
    return code
