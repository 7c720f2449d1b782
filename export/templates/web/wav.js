// WAV files of 16-bit PCM, read here: some browsers stretch positive samples by 32768 / 32767 when they decode.
const PCM = 1;
const EXTENSIBLE = 0xfffe;

// { rate, samples: Float32Array }, the mean of the channels, or null for any other file.
export function readWav(buffer) {
  const view = new DataView(buffer);
  const name = (at) => String.fromCharCode(...new Uint8Array(buffer, at, 4));
  if (buffer.byteLength < 44 || name(0) !== "RIFF" || name(8) !== "WAVE") return null;
  let format = null;
  for (let at = 12; at + 8 <= buffer.byteLength; ) {
    const size = view.getUint32(at + 4, true);
    if (name(at) === "fmt ") format = readFormat(view, at + 8, size);
    if (name(at) === "data") return format && readSamples(view, at + 8, Math.min(size, buffer.byteLength - at - 8), format);
    at += 8 + size + (size % 2);
  }
  return null;
}

function readFormat(view, at, size) {
  const tag = view.getUint16(at, true);
  const kind = tag === EXTENSIBLE && size >= 40 ? view.getUint16(at + 24, true) : tag;
  if (kind !== PCM || view.getUint16(at + 14, true) !== 16) return null;
  return { channels: view.getUint16(at + 2, true), rate: view.getUint32(at + 4, true) };
}

function readSamples(view, at, size, { channels, rate }) {
  const samples = new Float32Array(Math.floor(size / (2 * channels)));
  for (let frame = 0; frame < samples.length; frame++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += view.getInt16(at + 2 * (frame * channels + channel), true);
    samples[frame] = sum / channels / 32768;
  }
  return { rate, samples };
}
