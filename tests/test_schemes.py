"""How ranges, equalisation and bias correction change a graph, and how `auto` chooses among them."""

import numpy as np
import pytest
from models import LABELS, fitted_spec, unruly, windows

from tinyclf import metrics, reference
from tinyclf.errors import UsageError
from tinyclf.evaluation import torch_classifier
from tinyclf.graph import Graph
from tinyclf.lower import execute, lower
from tinyclf.quantization.best import best_graph
from tinyclf.quantization.calibration import METHODS, quant_of
from tinyclf.quantization.equalise import equalised
from tinyclf.quantization.ptq import Scheme, quantize


def _graph(scheme: Scheme, architecture: str = "separable10") -> Graph:
    return quantize(unruly(architecture), fitted_spec(), LABELS, windows(64), scheme=scheme)


def test_least_squares_loses_least_in_the_mean() -> None:
    values = np.random.default_rng(0).standard_t(4, 50_000).astype(np.float32)

    def error(method: str) -> float:
        quant = quant_of(METHODS[method](values))
        steps = np.clip(np.rint(values / quant.scale[0]) + quant.zero_point, -128, 127)
        return float(np.mean(((steps - quant.zero_point) * quant.scale[0] - values) ** 2))

    assert error("mse") < min(error("minmax"), error("percentile"))
    assert METHODS["minmax"](values) == (values.min(), values.max())


@pytest.mark.parametrize("architecture", ["separable10", "audiobot50"])
def test_equalising_keeps_the_function_and_evens_the_ranges(architecture: str) -> None:
    ops = lower(unruly(architecture), (96, 32))
    before = execute(ops, windows(16))
    changed = equalised(ops, before)
    after = execute(changed, windows(16))
    np.testing.assert_allclose(after[ops[-1].name], before[ops[-1].name], rtol=1e-3, atol=1e-4)

    def spread(values: dict[str, np.ndarray]) -> float:  # type: ignore[type-arg]
        channels = [np.abs(values[op.name]).reshape(-1, op.shape[-1]).max(axis=0) for op in ops[:-1]]
        return float(np.mean([np.log(np.maximum(channel, 1e-3)).std() for channel in channels]))

    assert spread(after) < spread(before)


def test_bias_correction_takes_the_mean_error_of_the_logits_out() -> None:
    batch = windows(128, seed=3)
    wanted = torch_classifier(unruly("separable10"))(batch)
    plain, corrected = (
        np.abs((reference.real_logits(_graph(Scheme(correct_bias=chosen)), batch) - wanted).mean(axis=0)).mean()
        for chosen in (False, True)
    )
    assert corrected < 0.6 * plain


def test_auto_takes_the_closest_and_says_so() -> None:
    held_out = windows(64, seed=4)
    floats = torch_classifier(unruly("separable10"))(held_out)
    graph, trials = best_graph(_graph, held_out, floats)
    assert [trial.scheme.method for trial in trials[:3]] == list(METHODS)
    assert len(trials) == 5
    best = min(trials, key=lambda trial: trial.divergence)
    assert graph.provenance["quantization"] == {"scheme": str(best.scheme)}
    assert metrics.divergence(floats, reference.real_logits(graph, held_out)) == best.divergence


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(UsageError, match="method 'entropy': not known; allowed: percentile, mse, minmax"):
        Scheme("entropy")
