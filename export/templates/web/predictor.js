// The firmware: int16 PCM in, rows of the spectrogram and decisions out, the integers of the device.
const BLOCK = 4096;
export const POSTERIOR_ONE = 32768;

export class Predictor {
  // model: what model.json says; code: the bytes of tinyclf.wasm.
  static async load(model, code) {
    const { instance } = await WebAssembly.instantiate(code);
    return new Predictor(model, instance.exports);
  }

  constructor(model, firmware) {
    this.model = model;
    this.firmware = firmware;
    this.start();
  }

  // Forget all that was heard.
  start() {
    if (!this.firmware.tc_web_start()) throw new Error("front end, model and policy were not made for each other");
    this.heard = 0; // rows
  }

  // Int16Array of any length -> { rows: Int16Array (n * mels), decisions: [{ t, label, program, logits, posterior }] }.
  hear(pcm) {
    const parts = [];
    const decisions = [];
    for (let at = 0; at < pcm.length; at += BLOCK) this.block(pcm.subarray(at, at + BLOCK), parts, decisions);
    return { rows: joined(parts), decisions };
  }

  block(pcm, parts, decisions) {
    const { firmware, model } = this;
    new Int16Array(firmware.memory.buffer, firmware.tc_web_pcm(), pcm.length).set(pcm);
    const rows = firmware.tc_web_hear(pcm.length);
    parts.push(new Int16Array(firmware.memory.buffer, firmware.tc_web_rows(), rows * model.mels).slice());
    const width = 2 + 2 * model.labels.length;
    for (let index = 0; index < firmware.tc_web_decided(); index++) {
      const place = firmware.tc_web_decisions() + 4 * width * index;
      decisions.push(this.decision(new Int32Array(firmware.memory.buffer, place, width)));
    }
    this.heard += rows;
  }

  decision([row, program, ...values]) {
    const { labels, hop_length, window_length, rate } = this.model;
    const logits = values.slice(0, labels.length);
    return {
      t: ((this.heard + row) * hop_length + window_length) / rate,
      label: labels[logits.indexOf(Math.max(...logits))],
      program: labels[program],
      logits,
      posterior: values.slice(labels.length),
    };
  }
}

// Float samples, nominally -1 to 1, as int16 PCM: rounded half to even and clamped, as tinyclf does.
export function toPcm(samples) {
  return Int16Array.from(samples, (sample) => Math.max(-32768, Math.min(32767, halfToEven(sample * 32768))));
}

function halfToEven(value) {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 ? rounded - 1 : rounded;
}

export function joined(parts) {
  const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
