"""The Audio Spectrogram Transformer (Gong et al., 2021), from the library transformers; its names are kept."""

from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import nn

from tinyclf.errors import UsageError
from tinyclf.models.parts import count_trainable, require_whole

PATCH = 16


@dataclass(frozen=True)
class AstConfig:
    """Frames and mel bands of the input, from 16 on; width, layers, heads of the encoder, width of its inner layers.

    The published weights are for 1,024 frames of 128 bands. Raises UsageError where a value is out of its range.
    """

    frames: int = 1024
    n_mels: int = 128
    width: int = 768
    layers: int = 12
    heads: int = 12
    inner: int = 3072

    def __post_init__(self) -> None:
        require_whole("ast frames, n_mels", (self.frames, self.n_mels), PATCH, 16_384)
        require_whole("ast width, layers, heads, inner", (self.width, self.layers, self.heads, self.inner), 1, 16_384)
        if self.width % self.heads:
            raise UsageError(f"ast heads: got {self.heads}; allowed: a divisor of the width {self.width}")

    def for_input(self, frames: int, mels: int) -> "AstConfig":
        """The same encoder on another number of patches."""
        return replace(self, frames=frames, n_mels=mels)

    def params(self, n_classes: int) -> int:
        """Number of trainable parameters; raises UsageError where transformers is not installed."""
        return count_trainable(lambda: self.build(n_classes))

    def build(self, n_classes: int) -> nn.Module:
        """The model, weights drawn from torch's global generator; raises UsageError without transformers."""
        return Ast(self, n_classes)


AST = AstConfig()


class Ast(nn.Module):
    """Patches of 16 x 16, ten apart -> transformer encoder -> layer norm -> linear.

    Input (batch, frames, mels), standardised; output logits (batch, n_classes).
    """

    def __init__(self, config: AstConfig, n_classes: int) -> None:
        super().__init__()
        library = _transformers()
        whole = library.ASTForAudioClassification(
            library.ASTConfig(
                num_labels=n_classes, max_length=config.frames, num_mel_bins=config.n_mels, hidden_size=config.width,
                num_hidden_layers=config.layers, num_attention_heads=config.heads, intermediate_size=config.inner,
                patch_size=PATCH,
            )
        )  # fmt: skip
        # Under the library's own names, so that published weights load as they are.
        self.audio_spectrogram_transformer = whole.audio_spectrogram_transformer
        self.classifier = whole.classifier

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.classifier(self.audio_spectrogram_transformer(x).pooler_output)
        return logits


def _transformers() -> Any:
    try:
        import transformers
    except ImportError as error:
        raise UsageError(
            "architecture 'ast': needs transformers; allowed: pip install 'tinyclf[transformers]'"
        ) from error
    return transformers
