// Any sample rate to any other, block by block, by a windowed sinc; blocks of any size give the same samples.
const CROSSINGS = 32; // of the sinc, to each side
const BETA = 9; // of the Kaiser window: what folds back lies 90 dB down
const PASSED = 0.94; // of the lower of the two Nyquist frequencies

export class Resampler {
  constructor(from, to) {
    const divisor = gcd(from, to);
    this.step = from / divisor;
    this.phases = to / divisor;
    this.cutoff = PASSED * Math.min(1, to / from);
    this.half = Math.ceil(CROSSINGS / Math.min(1, to / from));
    this.taps = new Map();
    this.kept = new Float32Array(this.half); // input from `half` samples before the next output's on
    this.phase = 0; // how far the next output lies behind kept[half], in 1 / phases of an input sample
  }

  // Float32Array in, Float32Array out: the samples whose surroundings were heard.
  push(samples) {
    if (this.step === this.phases) return samples;
    const input = new Float32Array(this.kept.length + samples.length);
    input.set(this.kept);
    input.set(samples, this.kept.length);
    const output = [];
    let at = 0;
    while (at + 2 * this.half < input.length) {
      const taps = this.tapsOf(this.phase);
      let sum = 0;
      for (let k = 0; k < taps.length; k++) sum += taps[k] * input[at + k];
      output.push(sum);
      this.phase += this.step;
      at += Math.floor(this.phase / this.phases);
      this.phase %= this.phases;
    }
    this.kept = input.slice(at);
    return Float32Array.from(output);
  }

  // Weights of 2 * half + 1 input samples around one that lies phase / phases before the output's place.
  tapsOf(phase) {
    let taps = this.taps.get(phase);
    if (!taps) {
      taps = Float64Array.from({ length: 2 * this.half + 1 }, (_, k) => this.weight(k - this.half - phase / this.phases));
      const sum = taps.reduce((total, tap) => total + tap, 0);
      taps = taps.map((tap) => tap / sum);
      this.taps.set(phase, taps);
    }
    return taps;
  }

  weight(distance) {
    const share = distance / (this.half + 1);
    const angle = Math.PI * this.cutoff * distance;
    return (angle ? Math.sin(angle) / angle : 1) * bessel(BETA * Math.sqrt(Math.max(0, 1 - share * share)));
  }
}

function gcd(a, b) {
  return b ? gcd(b, a % b) : a;
}

// The modified Bessel function of the first kind and order 0.
function bessel(x) {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > 1e-12 * sum; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
