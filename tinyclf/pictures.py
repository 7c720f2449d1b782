"""The report's pictures, drawn by matplotlib and embedded as SVG or PNG text."""

import base64
import io
from collections.abc import Sequence
from typing import Any

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from tinyclf.stream import Decision

# One colour a class, told apart by people with any kind of colour vision: Okabe & Ito, 2008.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#999999", "#F0E442")
STYLE: dict[Any, Any] = {
    "svg.hashsalt": "tinyclf",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


def spectrograms(
    windows: NDArray[np.float32], label: NDArray[np.int64], labels: Sequence[str], hop_seconds: float
) -> str:
    """One window (frames, mels) of each class, standardised."""
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(2.3 * len(labels), 2.3), layout="constrained")
        axes = np.atleast_1d(figure.subplots(1, len(labels), sharey=True))
        for index, (axis, name) in enumerate(zip(axes, labels, strict=True)):
            axis.set_title(name)
            axis.set_xlabel("s")
            chosen = np.flatnonzero(label == index)
            if len(chosen):
                window = windows[chosen[len(chosen) // 2]]
                extent = (0, len(window) * hop_seconds, 0, window.shape[1])
                axis.imshow(window.T, origin="lower", aspect="auto", extent=extent, vmin=-2.5, vmax=2.5, cmap="magma")
        axes[0].set_ylabel("mel band")
        return _png(figure)


def curves(history: Sequence[dict[str, float]]) -> str:
    """Losses, and macro-F1 on the validation clips, by epoch."""
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(9, 2.8), layout="constrained")
        loss, f1 = figure.subplots(1, 2)
        epochs = [row["epoch"] + 1 for row in history]
        for name, colour in (("train_loss", COLOURS[0]), ("validation_loss", COLOURS[4])):
            loss.plot(epochs, [row[name] for row in history], color=colour, label=name.replace("_", " "))
        f1.plot(epochs, [row["validation_macro_f1"] for row in history], color=COLOURS[2])
        loss.set(xlabel="epoch", ylabel="cross-entropy")
        loss.legend(frameon=False)
        f1.set(xlabel="epoch", ylabel="validation macro-F1")
        return _svg(figure)


def confusion(matrix: Sequence[Sequence[int]], labels: Sequence[str]) -> str:
    """Counts, coloured by their share of the row."""
    counts = np.array(matrix)
    shares = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
    with matplotlib.rc_context({**STYLE, "axes.spines.left": False, "axes.spines.bottom": False}):
        figure = Figure(figsize=(1.0 + 0.85 * len(labels), 0.8 + 0.6 * len(labels)), layout="constrained")
        axis = figure.subplots()
        axis.imshow(shares, cmap="Blues", vmin=0, vmax=1, aspect="auto")
        for (row, column), count in np.ndenumerate(counts):
            colour = "white" if shares[row, column] > 0.55 else "black"
            axis.text(column, row, f"{count}", ha="center", va="center", color=colour)
        axis.set_xticks(range(len(labels)), labels)
        axis.set_yticks(range(len(labels)), labels)
        axis.set(xlabel="decided", ylabel="truth")
        return _svg(figure)


def bars(rows: Sequence[tuple[str, float]], unit: str) -> str:
    """Horizontal bars, such as instructions by layer."""
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(9, 0.6 + 0.24 * len(rows)), layout="constrained")
        axis = figure.subplots()
        axis.barh([name for name, _ in rows], [value for _, value in rows], color=COLOURS[0])
        axis.invert_yaxis()
        axis.set_xlabel(unit)
        return _svg(figure)


def timeline(decisions: Sequence[Decision], truth: Sequence[tuple[float, float, str]]) -> str:
    """Averaged posteriors over time, with the program below them and, where known, the truth (start, end, label)."""
    labels = list(decisions[0].posterior)
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(9, 3.2), layout="constrained")
        upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=(3, 1))
        times = [decision.t for decision in decisions]
        for label, colour in zip(labels, COLOURS, strict=False):
            upper.plot(times, [decision.posterior[label] for decision in decisions], color=colour, label=label)
        upper.set(ylabel="posterior", ylim=(0, 1))
        upper.legend(frameon=False, ncols=len(labels), loc="lower left", bbox_to_anchor=(0, 1))
        rows = [("program", _spells(decisions))] + ([("truth", list(truth))] if truth else [])
        for place, (_, spells) in enumerate(rows):
            for start, end, label in spells:
                lower.barh(
                    place, end - start, left=start, color=COLOURS[labels.index(label) % len(COLOURS)], height=0.7
                )
        lower.set_yticks(range(len(rows)), [name for name, _ in rows])
        lower.set_xlabel("s")
        return _svg(figure)


def _spells(decisions: Sequence[Decision]) -> list[tuple[float, float, str]]:
    ends = [decision.t for decision in decisions[1:]] + [
        2 * decisions[-1].t - decisions[-2].t if len(decisions) > 1 else decisions[-1].t + 0.24
    ]
    return [(decision.t, end, decision.program) for decision, end in zip(decisions, ends, strict=True)]


def _svg(figure: Figure) -> str:
    text = io.StringIO()
    figure.savefig(text, format="svg", transparent=False, metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    return text.getvalue()[text.getvalue().index("<svg") :]


def _png(figure: Figure) -> str:
    content = io.BytesIO()
    figure.savefig(content, format="png", dpi=120)
    return f'<img alt="" src="data:image/png;base64,{base64.b64encode(content.getvalue()).decode()}">'
