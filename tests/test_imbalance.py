"""Losses, sampling and schedules: against torch and by counting what comes out."""

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from clips import SPEC, TINY, clips, parts
from torch import nn
from torch.nn import functional

from tinyclf.augment import Background, Equaliser, Gain, MixStyle, Mixup, SpecAugment
from tinyclf.errors import UsageError
from tinyclf.training import Recipe, fit
from tinyclf.training.batches import WindowSampler
from tinyclf.training.losses import Loss, set_initial_bias
from tinyclf.training.optimisation import Cosine, Steps, optimizer_of
from tinyclf.training.sampling import Sampling

CPU = torch.device("cpu")
COUNTS = np.array([60, 30, 10])


def _logits(classes: int = 3, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(50, classes, generator=generator), torch.randint(classes, (50,), generator=generator)


def _value(loss: Loss, logits: torch.Tensor, targets: torch.Tensor, **options: bool) -> float:
    return float(loss.criterion(COUNTS, 100, CPU, **options)(logits, targets))


def test_cross_entropy_and_smoothing_are_those_of_torch() -> None:
    logits, label = _logits()
    hot = functional.one_hot(label, 3).float()
    for smoothing in (0.0, 0.1):
        wanted = functional.cross_entropy(logits, label, label_smoothing=smoothing)
        assert _value(Loss(label_smoothing=smoothing), logits, hot) == pytest.approx(float(wanted), rel=1e-5)


def test_inverse_frequencies_weigh_every_class_alike() -> None:
    weights = Loss(inverse_frequency=True).weights(COUNTS, 100)
    assert weights is not None
    # Each class has a third of the weight, and a clip on average the weight 1.
    np.testing.assert_allclose(weights.numpy() * COUNTS, [100 / 3] * 3, rtol=1e-6)
    logits, label = _logits()
    wanted = (weights[label] * functional.cross_entropy(logits, label, reduction="none")).mean()
    got = _value(Loss(inverse_frequency=True), logits, functional.one_hot(label, 3).float())
    assert got == pytest.approx(float(wanted), rel=1e-5)


def test_focal_loss_by_its_formula() -> None:
    logits, label = _logits()
    alpha = (0.25, 0.5, 1.0)
    p = logits.softmax(dim=1)[torch.arange(50), label]
    wanted = -(torch.tensor(alpha)[label] * (1 - p) ** 2 * p.log()).mean()
    hot = functional.one_hot(label, 3).float()
    assert _value(Loss("focal", 2.0, alpha), logits, hot) == pytest.approx(float(wanted), rel=1e-5)
    assert _value(Loss("focal", 0.0), logits, hot) == pytest.approx(_value(Loss(), logits, hot), rel=1e-6)


def test_squared_error_of_the_posteriors() -> None:
    logits, label = _logits()
    hot = functional.one_hot(label, 3).float()
    wanted = ((logits.softmax(dim=1) - hot) ** 2).sum(dim=1).mean()
    assert _value(Loss("mse"), logits, hot) == pytest.approx(float(wanted), rel=1e-6)


def test_losses_of_several_labels_are_those_of_each() -> None:
    logits, _ = _logits()
    targets = (torch.rand(50, 3, generator=torch.Generator().manual_seed(1)) < 0.3).float()
    plain = functional.binary_cross_entropy_with_logits(logits, targets)
    assert _value(Loss(), logits, targets, multilabel=True) == pytest.approx(float(plain), rel=1e-5)
    weights = torch.tensor(100 / (3 * COUNTS), dtype=torch.float32)
    weighed = functional.binary_cross_entropy_with_logits(logits, targets, pos_weight=weights)
    got = _value(Loss(inverse_frequency=True), logits, targets, multilabel=True)
    assert got == pytest.approx(float(weighed), rel=1e-5)
    p, a = logits.sigmoid(), 0.25
    focal = -(targets * a * (1 - p) ** 2 * p.log() + (1 - targets) * (1 - a) * p**2 * (1 - p).log()).mean()
    got = _value(Loss("focal", 2.0, (a,) * 3), logits, targets, multilabel=True)
    assert got == pytest.approx(float(focal), rel=1e-4)


@pytest.mark.parametrize("multilabel", [False, True])
def test_the_initial_bias_gives_the_frequencies(multilabel: bool) -> None:
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
    set_initial_bias(model, COUNTS, 100, multilabel=multilabel)
    logits = model.get_submodule("2").bias
    posterior = torch.sigmoid(logits) if multilabel else torch.softmax(logits, dim=0)  # type: ignore[arg-type]
    np.testing.assert_allclose(posterior.detach(), [0.6, 0.3, 0.1], rtol=1e-5)


def _order(sampling: Sampling, targets: torch.Tensor, seed: int = 0) -> np.ndarray:
    windows = torch.ones(len(targets), dtype=torch.int64)
    return sampling.order(windows, targets, torch.Generator().manual_seed(seed)).numpy()


HOT = torch.eye(3)[torch.tensor(np.repeat([0, 1, 2], COUNTS))]


def test_all_clips_come_once() -> None:
    assert sorted(_order(Sampling(), HOT)) == list(range(100))


def test_weighted_draws_give_each_class_a_third() -> None:
    drawn = np.concatenate([_order(Sampling("weighted"), HOT, seed) for seed in range(30)])
    assert len(drawn) == 3000
    np.testing.assert_allclose(np.bincount(np.repeat([0, 1, 2], COUNTS)[drawn]) / 3000, [1 / 3] * 3, atol=0.03)


def test_oversampling_repeats_whole_classes() -> None:
    times = np.bincount(_order(Sampling("oversample"), HOT), minlength=100)
    assert [times[:60].sum(), times[60:90].sum(), times[90:].sum()] == [60, 60, 60]
    assert set(times[:60]) == {1}
    assert set(times[60:90]) == {2}
    assert set(times[90:]) == {6}
    assert np.bincount(_order(Sampling("oversample", limit=3), HOT), minlength=100)[90:].tolist() == [3] * 10


def test_undersampling_draws_others_every_epoch() -> None:
    first, second = (_order(Sampling("undersample"), HOT, seed) for seed in (0, 1))
    for drawn in (first, second):
        assert np.bincount(np.repeat([0, 1, 2], COUNTS)[drawn]).tolist() == [10, 10, 10]
        assert len(set(drawn)) == 30
    assert set(first) != set(second)
    assert set(first[first >= 90]) == set(second[second >= 90])


def test_the_rarest_label_decides_where_there_are_several() -> None:
    targets = torch.zeros(100, 2)
    targets[:, 0], targets[:5, 1] = 1, 1
    times = np.bincount(_order(Sampling("oversample"), targets), minlength=100)
    assert set(times[:5]) == {19}
    assert set(times[5:]) == {1}


def test_without_random_crop_windows_are_the_first_of_their_clips() -> None:
    features = clips(30)
    spec = SPEC.standardised(np.zeros(SPEC.n_mels), np.ones(SPEC.n_mels))
    long = np.flatnonzero(features.lengths > SPEC.n_frames)
    sampler = WindowSampler(
        features, np.arange(30), replace(spec, reference="fixed", floor_db=-500.0), CPU,
        torch.Generator().manual_seed(0), Sampling(random_crop=False),
    )  # fmt: skip
    for index in long:
        got = sampler.windows(torch.tensor([int(index)])).numpy()[0]
        np.testing.assert_array_equal(got, features.clip(int(index))[: SPEC.n_frames])


def test_backgrounds_come_from_the_labels_named() -> None:
    features = clips(60)
    spec = replace(SPEC, reference="fixed", floor_db=-500.0)
    fitted = spec.standardised(np.zeros(SPEC.n_mels), np.ones(SPEC.n_mels))
    background = Background(1.0, (-20.0, -20.0), ("high",))
    sampler = WindowSampler(
        features, np.arange(60), fitted, CPU, torch.Generator().manual_seed(0), background=background
    )  # fmt: skip
    clip = int(np.flatnonzero((features.label == 0) & (features.lengths >= SPEC.n_frames))[0])
    levels = sampler.windows(torch.full((40,), clip)).mean(dim=(0, 1))
    # The clip itself is loud in the lowest bands; the background, 20 dB louder, in bands 10 to 14.
    assert int(levels.argmax()) in range(10, 15)
    with pytest.raises(UsageError, match="background labels: got 'wind'; allowed: low, middle, high"):
        WindowSampler(
            features, np.arange(60), fitted, CPU, torch.Generator(), background=replace(background, labels=("wind",))
        )  # fmt: skip


def test_cosine_rises_and_falls_to_its_minimum() -> None:
    rates = [Cosine(4, 1e-5).rate(epoch, 20, 0.01) for epoch in range(20)]
    np.testing.assert_allclose(rates[:5], [0.002, 0.004, 0.006, 0.008, 0.01])
    assert rates[-1] == pytest.approx(1e-5)
    middle = (4 + 19) / 2
    half = [1e-5 + (0.01 - 1e-5) * (1 + math.cos(math.pi * (epoch - 4) / 15)) / 2 for epoch in (11, 12)]
    assert rates[11:13] == pytest.approx(half)
    assert rates[11] > (0.01 + 1e-5) / 2 > rates[12]
    assert middle == 11.5


def test_steps_as_in_the_urban_sounds() -> None:
    steps = Steps((45,), 0.1)
    assert [steps.rate(epoch, 65, 1e-3) for epoch in (0, 44)] == [1e-3, 1e-3]
    assert [steps.rate(epoch, 65, 1e-3) for epoch in (45, 64)] == pytest.approx([1e-4, 1e-4])


def test_decay_is_decoupled_in_adamw_alone() -> None:
    for name, shrunk in (("adamw", 1 - 0.1 * 0.5), ("adam", None)):
        weight = nn.Parameter(torch.tensor([2.0]))
        optimizer = optimizer_of(name, [weight], 0.1, 0.5)
        weight.grad = torch.tensor([0.0])
        optimizer.step()
        # Without a gradient AdamW multiplies by 1 - rate * decay; Adam's moments make a full step of it.
        assert weight.item() == pytest.approx(2.0 * shrunk if shrunk else 1.9, rel=1e-4)


def test_biases_and_batch_norms_can_be_without_decay() -> None:
    module = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Linear(2, 3))
    optimizer = optimizer_of("adamw", module.parameters(), 0.1, 0.5, decay_vectors=False)
    before = [parameter.detach().clone() for parameter in module.parameters()]
    for parameter in module.parameters():
        parameter.grad = torch.zeros_like(parameter)
    optimizer.step()
    for old, parameter in zip(before, module.parameters(), strict=True):
        shrunk = 1 - 0.1 * 0.5 if parameter.ndim > 1 else 1
        torch.testing.assert_close(parameter.detach(), old * shrunk)


EVERYTHING: dict[str, Any] = {
    "spec_augment": SpecAugment(), "mixup": Mixup(), "mix_style": MixStyle(), "background": Background(),
    "loss": Loss("focal", inverse_frequency=True, label_smoothing=0.05, initial_bias=True),
    "sampling": Sampling("weighted"), "optimizer": "adamw", "weight_decay": 0.01, "cosine": Cosine(1),
    "gain": Gain(), "equaliser": Equaliser(), "decay_vectors": False,
}  # fmt: skip


@pytest.mark.parametrize(("optimizer", "rate"), [("adam", 0.01), ("adamw", 0.01), ("sgd", 0.2), ("rmsprop", 0.003)])
def test_a_training_with_everything_learns(optimizer: str, rate: float) -> None:
    recipe = replace(Recipe("all", rate, 8, 8, ((0, 16),)), **{**EVERYTHING, "optimizer": optimizer})
    features = clips(90)
    history = fit(features, parts(features), TINY, recipe, SPEC, seed=3, device="cpu").history
    assert max(epoch.validation_macro_f1 for epoch in history) > 0.6


def test_a_training_with_everything_repeats_to_the_bit() -> None:
    features, recipe = clips(40), replace(Recipe("all", 0.01, 2, 2, ((0, 16),)), **EVERYTHING)
    first, again = (fit(features, parts(features), TINY, recipe, SPEC, seed=3, device="cpu") for _ in range(2))
    state = again.checkpoint.state
    assert all(torch.equal(value, state[name]) for name, value in first.checkpoint.state.items())


@pytest.mark.parametrize(
    ("build", "reason"),
    [
        (lambda: Loss("hinge"), "loss kind: got 'hinge'; allowed: cross_entropy, focal, mse"),
        (lambda: Loss(label_smoothing=1), "loss: got label_smoothing 1, .*allowed: smoothing from 0 to below 1"),
        (lambda: Loss(alpha=(0.5,), inverse_frequency=True), "got alpha and inverse_frequency; allowed: one of them"),
        (lambda: Loss(alpha=(0.5,)).weights(COUNTS, 100), "loss alpha: got 1 values; allowed: one for each of 3"),
        (lambda: Sampling("boost"), "sampling kind: got 'boost'; allowed: all, weighted, oversample, undersample"),
        (lambda: Sampling(limit=0), "sampling limit: got 0; allowed: from 1"),
        (lambda: optimizer_of("lion", [], 0.1, 0), "optimizer 'lion': not known; allowed: adam, adamw"),
        (
            lambda: set_initial_bias(nn.Conv2d(1, 1, 1), COUNTS, 100),
            "model Conv2d: got no linear last layer of 3 outputs",
        ),
        (
            lambda: Recipe("x", 1e-3, 1, 1, ((0, 8),), cosine=Cosine(), steps=Steps((3,))),
            "got cosine and steps; allowed: one schedule",
        ),
    ],
)
def test_values_out_of_range_are_refused(build: Any, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        build()
