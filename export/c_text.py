"""Names that others gave, as they may stand in C."""

from collections.abc import Iterable

PLAIN = {chr(code) for code in range(0x20, 0x7F)} - set('"\\?')


def string(text: str) -> str:
    """A string literal of the text in UTF-8; what is not plain is octal, which always ends after three digits."""
    return '"{}"'.format("".join(char if char in PLAIN else _octal(char) for char in text))


def remark(names: Iterable[str]) -> str:
    """Names within a comment: what would end it, begin one, or go on in the next line is taken apart."""
    text = " ".join(", ".join(names).split())
    for marks in ("*/", "/*"):
        text = text.replace(marks, " ".join(marks))
    return text.replace("\\", "/").replace("??", "? ?")


def _octal(char: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in char.encode())
