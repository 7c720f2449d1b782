"""The worst mistakes, to be looked at and listened to, each with its sound in the page."""

import base64
import io
from typing import Any

import numpy as np
import soundfile
from markupsafe import Markup

from tinyclf.audio import load_audio
from tinyclf.errors import AudioError
from tinyclf.features import model_windows
from tinyclf.report.html import share
from tinyclf.report.pictures import thumbnail
from tinyclf.report.subject import Heard, Subject

SHOWN = 8
MOST_SECONDS = 6.0


def mistake_values(subject: Subject, heard: Heard | str, *, sound: bool) -> dict[str, Any]:
    """The test clips that the float model is surest of and wrong about; sound: whether their sound goes along."""
    if isinstance(heard, str) or subject.multilabel:
        return {"mistakes": [], "mistaken": None}
    wrong = np.flatnonzero(heard.posteriors.argmax(axis=1) != heard.label)
    found = [_mistake(subject, heard, int(place), sound=sound) for place in _worst(heard, wrong)]
    return {"mistakes": found, "mistaken": len(wrong)}


def _worst(heard: Heard, wrong: np.ndarray[Any, np.dtype[np.int64]]) -> list[int]:
    """Places of wrong decisions, the surest first: one of each group before others of the same groups."""
    excess = heard.posteriors[wrong].max(axis=1) - heard.posteriors[wrong, heard.label[wrong]]
    first: dict[str, int] = {}
    surest: list[int] = wrong[np.argsort(-excess, kind="stable")].tolist()
    for place in surest:
        first.setdefault(heard.group[place], place)
    others = [place for place in surest if place not in first.values()]
    return [*first.values(), *others][:SHOWN]


def _mistake(subject: Subject, heard: Heard, place: int, *, sound: bool) -> dict[str, Any]:
    index, posterior = int(heard.parts.test[place]), heard.posteriors[place]
    name, clip = heard.features.file[index], heard.clips.get(heard.features.file[index])
    windows, labels = model_windows(heard.features.clip(index), subject.trained.features), heard.features.labels
    truth, decided = int(heard.label[place]), int(posterior.argmax())
    return {
        "file": name,
        "truth": labels[truth],
        "decided": labels[decided],
        "sure": share(float(posterior[decided])),
        "share": share(float(posterior[truth])),
        "source": " · ".join(part for part in ((clip.source, clip.licence) if clip else ()) if part),
        "picture": thumbnail(windows[len(windows) // 2]),
        "player": _player(clip.path, subject.trained.features.sample_rate) if clip and sound else "",
    }


def _player(path: Any, rate: int) -> Markup | str:
    """The start of a sound file as an audio element with its MP3 inside; nothing where it cannot be read any more."""
    try:
        samples = load_audio(path, rate).samples[: round(MOST_SECONDS * rate)]
    except AudioError:
        return ""
    content, loudest = io.BytesIO(), float(np.abs(samples).max())
    soundfile.write(content, 0.7 * samples / max(loudest, 1e-6), rate, format="MP3", subtype="MPEG_LAYER_III")
    text = base64.b64encode(content.getvalue()).decode()
    return Markup('<audio controls preload="none" src="data:audio/mpeg;base64,{}"></audio>').format(text)
