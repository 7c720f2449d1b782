"""A model file's SHA-256 inside itself, so that a byte which changed on the way is seen before the file is run.

The digits stand after a mark in the file's metadata; they are computed with zeros in their own place.
"""

import hashlib
import re
from pathlib import Path

from tinyclf.errors import GraphError

MARK = "tinyclf-sha256:"
UNSEALED = MARK + "0" * 64
SEAL = re.compile(MARK.encode() + rb"[0-9a-f]{64}")


def sealed(content: bytes) -> bytes:
    """A file's bytes, which hold a seal of any digits once, with the digits that belong there.

    Raises GraphError where there is not one seal.
    """
    blank, seals = SEAL.subn(UNSEALED.encode(), content)
    if seals != 1:
        raise GraphError(f"got {seals} checksums; allowed: 1, in a file that tinyclf exported")
    return blank.replace(UNSEALED.encode(), MARK.encode() + hashlib.sha256(blank).hexdigest().encode())


def read_sealed(path: Path) -> bytes:
    """A file's bytes; raises GraphError where it is missing, not sealed, or changed since."""
    try:
        content = path.read_bytes()
        intact = sealed(content) == content
    except OSError as error:
        raise GraphError(f"{path}: missing or not readable: {error.strerror}") from error
    except GraphError as error:
        raise GraphError(f"{path}: damaged, or no model file of tinyclf: {error}") from error
    if not intact:
        raise GraphError(f"{path}: the checksum does not match the content; the file is damaged")
    return content
