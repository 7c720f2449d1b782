"""Values become HTML: templates escape all text, and know how figures, shares and intervals are written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jinja2
from markupsafe import Markup, escape

# What a cell without a value holds, and the characters that a cell keeps on one line.
NOTHING = (None, "", "–")
LONGEST_LINE = 24


@dataclass(frozen=True)
class Bar:
    """A share, 0 to 1, drawn as a bar with a text."""

    share: float
    text: str

    def __html__(self) -> str:
        width = f"{100 * min(1.0, max(0.0, self.share)):.1f}"
        return Markup('<span class="bar"><i style="width:{}%"></i></span><span>{}</span>').format(width, self.text)


@dataclass(frozen=True)
class Verdict:
    """Whether something is as it should be, said in words."""

    good: bool
    text: str

    def __html__(self) -> str:
        return Markup('<b class="{}">{}</b>').format("good" if self.good else "bad", self.text)


def render(template: str, values: Mapping[str, Any]) -> str:
    """A template of templates/report; a name that it needs and lacks is an error."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("tinyclf", "templates/report"), autoescape=True, undefined=jinja2.StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["figure"] = figure
    environment.filters["figures"] = figure_columns
    environment.tests["long"] = is_long
    return environment.get_template(template).render(values)


def figure(value: object) -> Markup:
    """A value as it stands in a table."""
    if value is None:
        return Markup("–")
    if isinstance(value, bool):
        return escape("yes" if value else "no")
    if isinstance(value, int):
        return escape(f"{value:,}")
    return escape(f"{value:.3f}" if isinstance(value, float) else value)


def is_figure(value: object) -> bool:
    """Whether a value stands to the right in a table: numbers, bars, and texts that begin with a number."""
    return not isinstance(value, str) or value.lstrip("-+").split(".")[0].split(" ")[0].replace(",", "").isdecimal()


def figure_columns(rows: Sequence[Sequence[object]], count: int) -> list[bool]:
    """Of each of `count` columns, whether it stands to the right: all that it holds is a figure; the first never."""
    held = [[row[index] for row in rows if row[index] not in NOTHING] for index in range(count)]
    return [index > 0 and bool(values) and all(map(is_figure, values)) for index, values in enumerate(held)]


def is_long(value: object) -> bool:
    """Whether a text may be broken into lines."""
    return isinstance(value, str) and len(value) > LONGEST_LINE


def share(value: float | None) -> str | None:
    """A share in percent."""
    return None if value is None else f"{100 * value:.0f} %"


def tenth(value: float | None) -> str | None:
    """A number to one decimal."""
    return None if value is None else f"{value:,.1f}"


def interval(bounds: tuple[float, float] | list[float]) -> str:
    """Two ends of an interval; nothing where they meet, as they do when there was one group to resample."""
    low, high = bounds
    return "–" if low == high else f"{low:.3f} to {high:.3f}"
