"""Files that are written whole or not at all."""

from pathlib import Path


def write_bytes(path: Path, content: bytes) -> None:
    """Write beside the target, then rename: no reader ever sees half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    beside.write_bytes(content)
    beside.replace(path)


def write_text(path: Path, content: str) -> None:
    """`write_bytes` of UTF-8 text."""
    write_bytes(path, content.encode())
