"""Prior correction: what is taken out of the logits, how much, and who is told."""

import json
import re
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from clips import LABELS, SPEC, TINY, clips, parts

from tinyclf import checkpoint, metrics
from tinyclf.checkpoint import Checkpoint
from tinyclf.datasets import ClipFeatures
from tinyclf.errors import UsageError
from tinyclf.evaluation import clip_posteriors, torch_classifier
from tinyclf.training import Recipe, fit, load_recipe, recipe_of, train
from tinyclf.training.distillation import Teachers
from tinyclf.training.joining import join_runs
from tinyclf.training.losses import Loss
from tinyclf.training.prior import Prior, corrected, learned, shown_prior
from tinyclf.training.sampling import Sampling

RECIPE = Recipe("test", 0.01, 2, 2, ((0, 8),))
PLAIN = (Sampling(), Loss())


def _trained() -> Checkpoint:
    spec = SPEC.standardised(np.full(16, -60.0), np.full(16, 12.0))
    return Checkpoint(TINY, TINY.build(0).state_dict(), spec, LABELS)


def _unequal(count: int = 90) -> ClipFeatures:
    """Three quarters of the first class's training clips are left, half of the second's, a quarter of the third's."""
    features = clips(count)
    kept = [i for i in range(count) if i >= count - 24 or (i // 3) % 4 < 3 - features.label[i]]
    return features.subset(np.array(kept))


def _logits(trained: Checkpoint) -> Any:
    batch = np.random.default_rng(0).standard_normal((8, *SPEC.shape), dtype=np.float32)
    return torch_classifier(trained.module())(batch)


@pytest.mark.parametrize("strength", [0.0, 0.5, 1.0])
def test_logits_lose_the_log_of_the_prior(strength: float) -> None:
    features, trained = _unequal(), _trained()
    changed, facts = corrected(trained, Prior(strength), features, parts(features), *PLAIN)
    shares = np.array(facts["shares"])
    windows = np.maximum(1, np.round(features.lengths / SPEC.n_frames))[parts(features).train]
    counts = np.bincount(features.label[parts(features).train], windows)
    np.testing.assert_allclose(shares, counts / counts.sum())
    wanted = _logits(trained) - strength * np.log(shares)
    # But for a constant, which no softmax sees: the logits keep their mean.
    got = _logits(changed)
    np.testing.assert_allclose(got - got[:, :1], wanted - wanted[:, :1], atol=1e-5)
    np.testing.assert_allclose(got.mean(axis=1), _logits(trained).mean(axis=1), atol=1e-5)
    assert (facts["strength"], facts["chosen"]) == (strength, str(strength))


def test_the_prior_is_what_the_training_was_shown() -> None:
    features = _unequal()
    train_clips = parts(features).train
    plain, weighted, weighed, repeated = (
        shown_prior(features, train_clips, SPEC.n_frames, sampling, loss)
        for sampling, loss in (
            PLAIN,
            (Sampling("weighted"), Loss()),
            (Sampling(), Loss(alpha=(0.5, 1.0, 1.0))),
            (Sampling("oversample", limit=1), Loss()),
        )
    )
    assert plain.sum() == pytest.approx(1)
    np.testing.assert_allclose(weighted, 1 / 3)
    np.testing.assert_allclose(weighed[0] / weighed[1], 0.5 * plain[0] / plain[1])
    np.testing.assert_allclose(repeated, plain)
    # A batch of an epoch drawn so is what the figure says.
    without = features.subset(np.flatnonzero(features.label != 2))
    missing = shown_prior(without, np.arange(len(without)), SPEC.n_frames, *PLAIN)
    assert 0 < missing[2] < 0.01


def test_the_strength_is_the_best_on_validation_clips_alone() -> None:
    features = _unequal(180)
    trained = fit(features, parts(features), TINY, replace(RECIPE, epochs=1), SPEC, device="cpu").checkpoint
    # A model that leans to what was frequent more than it hears.
    module = trained.module()
    with torch.no_grad():
        linear = [layer for layer in module.modules() if isinstance(layer, torch.nn.Linear)][-1]
        linear.bias.add_(torch.tensor([0.8, 0.0, -0.8]))
    biased = replace(trained, state=module.state_dict())
    split = parts(features)
    changed, facts = corrected(biased, Prior(), features, split, *PLAIN)
    assert facts["strength"] > 0
    blinded = replace(features, label=np.where(np.arange(len(features)) >= len(features) - 12, 0, features.label))
    assert corrected(biased, Prior(), blinded, split, *PLAIN)[1] == facts

    def f1(model: Checkpoint) -> float:
        posteriors = clip_posteriors(torch_classifier(model.module()), features, split.validation, model.features)
        return metrics.macro_f1(metrics.confusion(features.label[split.validation], posteriors.argmax(axis=1), 3))

    assert f1(changed) > f1(biased)


def test_a_run_is_corrected_before_it_is_scored_and_says_so(tmp_path: Path) -> None:
    features = _unequal()
    split = parts(features)
    for name, prior in (("plain", None), ("half", Prior(0.5))):
        recipe = replace(RECIPE, prior=prior)
        train(features, split, TINY, recipe, SPEC, folder=tmp_path / name, seed=1, device="cpu")
    plain, half = (checkpoint.load(tmp_path / name) for name in ("plain", "half"))
    facts = half.provenance["prior"]
    np.testing.assert_allclose(_logits(plain) - _logits(half), [facts["shift"]] * 8, atol=1e-5)
    assert recipe_of(half.provenance["recipe"]).prior == Prior(0.5)
    with torch.inference_mode():
        batch = torch.from_numpy(np.random.default_rng(0).standard_normal((8, *SPEC.shape), dtype=np.float32))
        torch.testing.assert_close(learned(half).module()(batch), plain.module()(batch), atol=1e-5, rtol=1e-5)
        # A student hears the teacher as it was trained, and is corrected once, by itself.
        heard, wanted = (
            Teachers([teacher], LABELS, half.features, torch.device("cpu")).posteriors(batch, 2.0)
            for teacher in (half, plain)
        )
        torch.testing.assert_close(heard, wanted, atol=1e-6, rtol=1e-5)
    both = join_runs([tmp_path / "half", tmp_path / "half"], features, split, tmp_path / "both")
    np.testing.assert_allclose(checkpoint.load(both.folder).provenance["prior"]["shift"], facts["shift"])
    with pytest.raises(UsageError, match="got members with and without prior correction; allowed: one kind"):
        join_runs([tmp_path / "half", tmp_path / "plain"], features, split, tmp_path / "x")
    once = join_runs([tmp_path / "plain", tmp_path / "plain"], features, split, tmp_path / "once", Prior(0.5))
    np.testing.assert_allclose(_logits(checkpoint.load(once.folder)), _logits(half), atol=1e-4)
    mixed = join_runs([tmp_path / "half", tmp_path / "plain"], features, split, tmp_path / "mixed", Prior(0.5))
    np.testing.assert_allclose(_logits(checkpoint.load(mixed.folder)), _logits(half), atol=1e-4)


def test_recipes_name_a_strength(tmp_path: Path) -> None:
    rest = "learning_rate = 1e-3\nepochs = 3\npatience = 2\nbatch_sizes = [[0, 8]]\n"
    for text, strength in (("0.5", 0.5), ('"validation"', "validation")):
        (tmp_path / "mine.toml").write_text(f"{rest}[prior]\nstrength = {text}\n")
        recipe = load_recipe(str(tmp_path / "mine.toml"))
        assert recipe.prior == Prior(strength)
        assert recipe_of(json.loads(json.dumps(asdict(recipe)))) == recipe
    for text in ("3", "-1", '"test"', "nan"):
        (tmp_path / "mine.toml").write_text(f"{rest}[prior]\nstrength = {text}\n")
        with pytest.raises(UsageError, match=r"prior strength: got .*; allowed: from 0 to 2, or 'validation'"):
            load_recipe(str(tmp_path / "mine.toml"))


def test_several_labels_a_clip_are_refused_before_training(tmp_path: Path) -> None:
    features = clips(30)
    several = replace(features, targets=np.eye(3, dtype=bool)[features.label])
    reason = "prior: got bands, of several labels a clip; allowed: data of one label a clip"
    with pytest.raises(UsageError, match=re.escape(reason)):
        train(several, parts(several), TINY, replace(RECIPE, prior=Prior()), SPEC, folder=tmp_path / "x", device="cpu")
    assert not (tmp_path / "x").exists()
