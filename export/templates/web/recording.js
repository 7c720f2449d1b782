// What was heard: sound, rows and decisions; of a microphone the last minutes.
import { joined } from "./predictor.js";

const GROWTH = 1.5;

// An array of int16 that grows, and forgets its beginning beyond `most` elements.
class Tape {
  constructor(most) {
    this.most = most;
    this.values = new Int16Array(1 << 16);
    this.length = 0;
    this.dropped = 0;
  }

  add(values) {
    const needed = this.length + values.length;
    if (needed > this.values.length) {
      const room = new Int16Array(Math.ceil(needed * GROWTH));
      room.set(this.values.subarray(0, this.length));
      this.values = room;
    }
    this.values.set(values, this.length);
    this.length = needed;
    if (this.length > GROWTH * this.most) this.forget(this.length - this.most);
  }

  forget(count) {
    this.values.copyWithin(0, count, this.length);
    this.length -= count;
    this.dropped += count;
  }

  all() {
    return this.values.subarray(0, this.length);
  }
}

export class Recording {
  // seconds: how much is kept.
  constructor(model, seconds = Infinity) {
    this.model = model;
    this.sound = new Tape(Math.floor(seconds * model.rate));
    this.spectrogram = new Tape(Math.floor((seconds * model.rate) / model.hop_length) * model.mels);
    this.decisions = [];
  }

  add(pcm, { rows, decisions }) {
    this.sound.add(pcm);
    this.spectrogram.add(rows);
    this.decisions.push(...decisions);
    const first = this.sound.dropped / this.model.rate;
    while (this.decisions.length && this.decisions[0].t < first) this.decisions.shift();
  }

  // Seconds since the start.
  get end() {
    return (this.sound.dropped + this.sound.length) / this.model.rate;
  }

  // The last decision at or before t, in seconds.
  at(t) {
    return this.decisions.findLast((decision) => decision.t <= t);
  }

  // The loudest value of each band from one time to another, in 1/128 dB, or null where nothing is kept.
  loudest(from, to) {
    const { mels, rate, hop_length } = this.model;
    const dropped = this.spectrogram.dropped / mels;
    const last = this.spectrogram.length / mels;
    const first = Math.max(0, Math.floor((from * rate) / hop_length) - dropped);
    const end = Math.min(last, Math.max(first + 1, Math.ceil((to * rate) / hop_length) - dropped));
    if (first >= end || to < 0) return null;
    const found = this.spectrogram.values.slice(first * mels, (first + 1) * mels);
    for (let at = (first + 1) * mels; at < end * mels; at++) {
      found[at % mels] = Math.max(found[at % mels], this.spectrogram.values[at]);
    }
    return found;
  }

  // A WAV file, one channel of int16.
  wav() {
    const sound = this.sound.all();
    const { rate } = this.model;
    const header = new DataView(new ArrayBuffer(44));
    const text = (at, letters) => [...letters].forEach((letter, i) => header.setUint8(at + i, letter.charCodeAt(0)));
    text(0, "RIFF");
    header.setUint32(4, 36 + 2 * sound.length, true);
    text(8, "WAVEfmt ");
    header.setUint32(16, 16, true);
    header.setUint16(20, 1, true);
    header.setUint16(22, 1, true);
    header.setUint32(24, rate, true);
    header.setUint32(28, 2 * rate, true);
    header.setUint16(32, 2, true);
    header.setUint16(34, 16, true);
    text(36, "data");
    header.setUint32(40, 2 * sound.length, true);
    return new Blob([header, joined([sound])], { type: "audio/wav" });
  }

  // The decisions as JSON, posteriors as shares.
  json() {
    const { labels, digest } = this.model;
    const first = this.sound.dropped / this.model.rate;
    const decisions = this.decisions.map(({ posterior, ...others }) => ({
      ...others,
      posterior: Object.fromEntries(labels.map((label, index) => [label, posterior[index] / 32768])),
    }));
    return new Blob([JSON.stringify({ digest, first, decisions })], { type: "application/json" });
  }
}
