"""A command line that cannot be understood, told in one line with the nearest that can."""

import difflib
from typing import Any


def usage_line(error: Any) -> str:
    """The message of an error of the command line's parser, which command it is about, and where help is."""
    command = getattr(getattr(error, "ctx", None), "command_path", None) or "tinyclf"
    option = getattr(error, "option_name", None)
    near = difflib.get_close_matches(option, error.possibilities or [], n=1) if option else []
    if option and hasattr(error, "possibilities"):
        text = f"option {option}: not known{f' (did you mean {near[0]}?)' if near else ''}"
    else:
        text = " ".join(error.format_message().split()).rstrip(".") or "got no command"
    where = command.removeprefix("tinyclf").strip()
    return f"{where}: {text}; see {command} --help" if where else f"{text}; see {command} --help"
