"""The report's pictures: SVG by matplotlib, whose ink is that of the page, be it light, dark or printed."""

import base64
import io
import re
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib
import matplotlib.image
import numpy as np
from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from tinyclf.report.files import Truth
from tinyclf.stream import Decision

# One colour a class, told apart by people with any kind of colour vision: Okabe & Ito, 2008. The page's CSS has them
# as --class-N, brighter ones where it is dark.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#999999", "#F0E442")
# With more classes colours come again, other lines with them and a pattern in the bars.
LINES, PATTERNS = ("-", "--", ":", "-."), ("", "//", "..", "xx")
INK, PAPER = "#010203", "#fdfefd"
# Of a timeline: a bar whose share of it is less a character has no name in it.
CHARACTER = 0.014
STYLE: dict[Any, Any] = {
    "svg.hashsalt": "tinyclf",
    "svg.fonttype": "none",
    "text.parse_math": False,
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    **dict.fromkeys(("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color"), INK),
}
MARKERS = "osD^vPX*"


def spectrograms(
    windows: Sequence[NDArray[np.float32] | None], labels: Sequence[str], hop_seconds: float, limit: float = 2.2
) -> Markup:
    """One standardised window (frames, mels) of each class, side by side; None leaves its place empty.

    Values from -limit to limit span the colours.
    """
    with matplotlib.rc_context(STYLE):
        columns = min(5, len(labels))
        lines = -(-len(labels) // columns)
        figure = Figure(figsize=(2.0 * columns + 0.4, 1.9 * lines), layout="constrained")
        axes = np.atleast_1d(figure.subplots(lines, columns, sharex=True, sharey=True)).ravel()
        for axis in axes[len(labels) :]:
            axis.remove()
        for axis, name, window in zip(axes, labels, windows, strict=False):
            axis.set_title(shortened(name), fontsize=9)
            if window is not None:
                extent = (0, len(window) * hop_seconds, 0, window.shape[1])
                axis.imshow(
                    window.T, origin="lower", aspect="auto", extent=extent, vmin=-limit, vmax=limit, cmap="magma"
                )
        # The last of each column has the axis, also where the line below it is not full.
        for axis in axes[max(0, len(labels) - columns) : len(labels)]:
            axis.tick_params(labelbottom=True)
        axes[0].set(ylabel="mel band")
        figure.supxlabel("s", fontsize=9)
        return svg(figure, "spectrogram of each class")


def curves(history: Sequence[dict[str, float]]) -> Markup:
    """Losses, and macro-F1 on the validation clips, by epoch."""
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(9, 2.8), layout="constrained")
        loss, f1 = figure.subplots(1, 2)
        epochs = [row["epoch"] + 1 for row in history]
        for name, colour in (("train_loss", COLOURS[0]), ("validation_loss", COLOURS[4])):
            loss.plot(epochs, [row[name] for row in history], color=colour, label=name.replace("_", " "))
        f1.plot(epochs, [row["validation_macro_f1"] for row in history], color=COLOURS[2])
        loss.set(xlabel="epoch", ylabel="loss")
        loss.legend(frameon=False)
        f1.set(xlabel="epoch", ylabel="validation macro-F1")
        return svg(figure, "loss and macro-F1 by epoch")


def timeline(decisions: Sequence[Decision], truth: Truth) -> Markup:
    """Averaged posteriors over time, with the program below them and, where known, the truth (start, end, label)."""
    labels = list(decisions[0].posterior)
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(9, 3.4), layout="constrained")
        upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=(3, 1))
        times = [decision.t for decision in decisions]
        for index, label in enumerate(labels):
            share = [decision.posterior[label] for decision in decisions]
            line = LINES[index // len(COLOURS) % len(LINES)]
            upper.plot(times, share, color=_colour(index), linestyle=line, label=shortened(label))
        upper.set(ylabel="posterior", ylim=(0, 1.02))
        upper.legend(frameon=False, ncols=min(6, len(labels)), loc="lower left", bbox_to_anchor=(0, 1))
        rows = [("program", spells(decisions))] + ([("truth", list(truth))] if truth else [])
        for place, (_, parts) in enumerate(rows):
            for start, end, label in parts:
                _spell(lower, place, (start, end), label, labels)
        lower.set_yticks(range(len(rows)), [name for name, _ in rows])
        lower.set(xlabel="s", xlim=(0, max(times)))
        _name_spells(lower, rows, max(times))
        return svg(figure, "posteriors, programs and truth over time")


def switching(fills: Mapping[str, Mapping[str, Any]]) -> Markup:
    """False switches an hour against the median delay: a curve for each family of policies, a panel for each fill."""
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(9, 3.4), layout="constrained")
        panels = np.atleast_1d(figure.subplots(1, len(fills), sharey=True))
        for axis, (fill, found) in zip(panels, fills.items(), strict=True):
            for index, (family, figures) in enumerate(found["families"].items()):
                _switching_curve(axis, family, figures["curve"], index)
            axis.set(title=f"{fill} fill", xlabel="median delay, s", yscale="symlog")
            axis.yaxis.set_major_formatter(_plain)
            axis.grid(alpha=0.25)
        panels[0].set_ylabel("false switches an hour")
        panels[-1].legend(frameon=False, fontsize=8, loc="upper left", bbox_to_anchor=(1, 1))
        return svg(figure, "false switches against delay")


def pareto(points: Sequence[tuple[str, float, tuple[float, float], Mapping[str, float | None]]]) -> Markup:
    """Macro-F1 with its interval against each cost, a colour and marker for each run; the front is a line.

    A point is (name, macro-F1, interval, {cost: value or None where unknown}).
    """
    costs = list(points[0][3])
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(9, 3.2), layout="constrained")
        for axis, cost in zip(np.atleast_1d(figure.subplots(1, len(costs), sharey=True)), costs, strict=True):
            known = [(values[cost], f1) for _, f1, _, values in points if values[cost] is not None]
            front = pareto_front([(float(value or 0), f1) for value, f1 in known])
            axis.plot(*zip(*front, strict=True) if front else ([], []), color=INK, alpha=0.4, drawstyle="steps-post")
            for index, (name, f1, (low, high), values) in enumerate(points):
                if values[cost] is not None:
                    axis.errorbar(
                        values[cost], f1, yerr=[[max(0, f1 - low)], [max(0, high - f1)]], label=shortened(name, 32),
                        color=_colour(index), marker=MARKERS[index % len(MARKERS)], elinewidth=0.7,
                    )  # fmt: skip
            found = [value for value, _ in known if value]
            axis.set(xlabel=cost, xscale="log" if found and max(found) > 5 * min(found) else "linear")
            if axis.get_xscale() == "linear":
                _widen(axis, [float(value) for value in found])
                axis.locator_params(axis="x", nbins=4)
            axis.xaxis.set_major_formatter(_plain)
            axis.grid(alpha=0.25)
        figure.axes[0].set_ylabel("macro-F1")
        figure.legend(*figure.axes[0].get_legend_handles_labels(), frameon=False, ncols=3, loc="outside lower left")
        return svg(figure, "macro-F1 against cost")


def pareto_front(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Of (cost, score) those that no other point beats in both, by rising cost."""
    front: list[tuple[float, float]] = []
    for cost, score in sorted(points, key=lambda point: (point[0], -point[1])):
        if not front or score > front[-1][1]:
            front.append((cost, score))
    return front


def thumbnail(window: NDArray[np.float32]) -> Markup:
    """A standardised window (frames, mels) as a small PNG."""
    content = io.BytesIO()
    matplotlib.image.imsave(content, window.T, origin="lower", vmin=-2.2, vmax=2.2, cmap="magma")
    return Markup('<img class="thumbnail" alt="spectrogram" src="data:image/png;base64,{}">').format(
        base64.b64encode(content.getvalue()).decode()
    )


def spells(decisions: Sequence[Decision]) -> list[tuple[float, float, str]]:
    """(start s, end s, program) of consecutive decisions with the same program."""
    step = decisions[-1].t - decisions[-2].t if len(decisions) > 1 else 0.24
    found: list[tuple[float, float, str]] = []
    for decision in decisions:
        start = found.pop()[0] if found and found[-1][2] == decision.program else decision.t
        found.append((start, decision.t + step, decision.program))
    return found


def shortened(name: str, most: int = 18) -> str:
    """A name that fits a picture; its end stays, where names of runs differ."""
    kept = (most - 1) // 2
    return name if len(name) <= most else f"{name[: most - 1 - kept]}…{name[-kept:]}"


def svg(figure: Figure, what: str) -> Markup:
    """A figure as SVG without background, its ink the page's; `what` is its description."""
    text = io.StringIO()
    nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    with warnings.catch_warnings():
        # The browser has glyphs that matplotlib's font lacks.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        figure.savefig(text, format="svg", transparent=True, metadata=nothing)
    drawn = text.getvalue()[text.getvalue().index("<svg") :].replace(INK, "currentColor").replace(PAPER, "var(--paper)")
    drawn = re.sub('font-family: [^;"]*', "font-family: system-ui, sans-serif", drawn)
    for index, colour in enumerate(COLOURS):
        drawn = drawn.replace(colour.lower(), f"var(--class-{index})")
    return Markup('<svg role="img" aria-label="{}"').format(what) + Markup(drawn.removeprefix("<svg"))


def _widen(axis: Axes, values: Sequence[float]) -> None:
    """Room around values that are nearly the same, whose ticks would else be: a tenth of them on both sides."""
    if values and max(values) < 1.1 * min(values):
        axis.set_xlim(0.9 * min(values), 1.1 * max(values))


def _colour(index: int) -> str:
    return COLOURS[index % len(COLOURS)]


def _spell(axis: Axes, place: int, span: tuple[float, float], label: str, labels: Sequence[str]) -> None:
    """A bar of a program, with a pattern where another class has the same colour."""
    index = labels.index(label)
    pattern = PATTERNS[index // len(COLOURS) % len(PATTERNS)]
    axis.barh(place, span[1] - span[0], left=span[0], color=_colour(index), height=0.7, hatch=pattern, edgecolor=PAPER,
              linewidth=0.5)  # fmt: skip


def _name_spells(axis: Axes, rows: Sequence[tuple[str, Sequence[tuple[float, float, str]]]], end: float) -> None:
    """Names in the bars that are wide enough for them."""
    for place, (_, parts) in enumerate(rows):
        for start, stop, label in parts:
            name, stop = shortened(label), min(stop, end)
            if (stop - start) / end > CHARACTER * (len(name) + 1):
                axis.text((start + stop) / 2, place, name, ha="center", va="center", color=PAPER, fontsize=8)


def _plain(value: float, _: int) -> str:
    """A tick: thousands as k, millions as M."""
    for size, unit in ((1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            return f"{value / size:g}{unit}"
    return f"{value:g}"


def _switching_curve(axis: Axes, family: str, curve: Sequence[Mapping[str, float | None]], index: int) -> None:
    known = [(row["delay_p50_s"], row["false_switches_per_hour"]) for row in curve]
    points = sorted({(x, y) for x, y in known if x is not None and y is not None})
    colour = _colour(index)
    axis.plot(*zip(*points, strict=True) if points else ([], []), color=colour, marker=MARKERS[index % len(MARKERS)],
              markersize=3, linewidth=1, label=family)  # fmt: skip
