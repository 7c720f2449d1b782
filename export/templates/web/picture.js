// Spectrogram, posteriors and program on one time axis, drawn on a canvas.
import { POSTERIOR_ONE } from "./predictor.js";

const LANES = { spectrogram: 0.52, posteriors: 0.33, program: 0.08 }; // of the height; the rest is the axis
const GUTTER = 60;
const GAP = 8;
export const COLOURS = 8; // classes beyond have them again, with other lines
const LINES = [[], [6, 3], [2, 3]];
const TICKS = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600];
const FREQUENCIES = [250, 1000, 4000];
const UNITS_A_DB = 128;
// From quiet to loud: dB re full scale, and the colours between.
const FLOOR = -100;
const CEILING = -25;
const SHADES = [[0, 0, 4], [40, 11, 84], [101, 21, 110], [159, 42, 99], [212, 72, 66], [245, 125, 21], [250, 193, 39], [252, 255, 164]];

export class Picture {
  constructor(canvas, model) {
    this.canvas = canvas;
    this.model = model;
    this.column = new OffscreenCanvas(1, model.mels);
  }

  // The recording from one time to another, with a cursor where it is being played.
  draw(recording, from, to, cursor = null) {
    const scale = window.devicePixelRatio || 1;
    const width = this.canvas.clientWidth;
    const height = this.canvas.clientHeight;
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(height * scale);
    const pen = this.canvas.getContext("2d");
    pen.scale(scale, scale);
    pen.font = "12px system-ui, sans-serif";
    const lanes = this.lanes(width, height);
    const x = (t) => GUTTER + ((t - from) / (to - from)) * (width - GUTTER - 1);
    this.axis(pen, lanes, from, to, x);
    this.spectrogram(pen, lanes.spectrogram, recording, from, to, scale);
    this.posteriors(pen, lanes.posteriors, recording.decisions, from, to, x);
    this.programs(pen, lanes.program, recording, from, to, x);
    if (cursor !== null) {
      pen.fillStyle = this.colour("--accent");
      pen.fillRect(x(cursor) - 1, 0, 2, lanes.program.top + lanes.program.height);
    }
  }

  // Seconds at a place of the canvas.
  time(x, from, to) {
    const share = (x - GUTTER) / (this.canvas.clientWidth - GUTTER - 1);
    return from + Math.max(0, Math.min(1, share)) * (to - from);
  }

  lanes(width, height) {
    const places = {};
    let top = 0;
    for (const [name, share] of Object.entries(LANES)) {
      places[name] = { top, left: GUTTER, width: width - GUTTER - 1, height: share * height - GAP };
      top += share * height;
    }
    return places;
  }

  axis(pen, lanes, from, to, x) {
    pen.fillStyle = this.colour("--panel");
    for (const { left, top, width, height } of Object.values(lanes)) pen.fillRect(left, top, width, height);
    const bottom = lanes.program.top + lanes.program.height;
    const step = TICKS.find((tick) => x(from + tick) - x(from) > 48) ?? TICKS.at(-1);
    for (let tick = Math.max(0, Math.ceil(from / step) * step); tick <= to; tick += step) {
      pen.fillStyle = this.colour("--line");
      pen.fillRect(x(tick), lanes.posteriors.top, 1, bottom - lanes.posteriors.top + 4);
      if (x(tick) < this.canvas.clientWidth - 12) this.text(pen, `${+tick.toFixed(1)} s`, x(tick), bottom + 16, "center");
    }
    this.text(pen, "100 %", GUTTER - 6, lanes.posteriors.top + 10, "right");
    this.text(pen, "0 %", GUTTER - 6, lanes.posteriors.top + lanes.posteriors.height, "right");
  }

  text(pen, text, x, y, align) {
    pen.fillStyle = this.colour("--soft-ink");
    pen.textAlign = align;
    pen.fillText(text, x, y);
  }

  spectrogram(pen, lane, recording, from, to, scale) {
    const { mels, f_min, f_max } = this.model;
    const columns = Math.max(1, Math.round(lane.width * scale));
    const image = new ImageData(columns, mels);
    for (let column = 0; column < columns; column++) {
      const start = from + ((to - from) * column) / columns;
      const bands = recording.loudest(start, start + (to - from) / columns);
      if (bands) bands.forEach((value, band) => image.data.set(shade(value), 4 * ((mels - 1 - band) * columns + column)));
    }
    this.column.width = columns;
    this.column.getContext("2d").putImageData(image, 0, 0);
    pen.imageSmoothingEnabled = false;
    pen.drawImage(this.column, lane.left, lane.top, lane.width, lane.height);
    for (const frequency of FREQUENCIES.filter((hertz) => hertz > f_min && hertz < f_max)) {
      const share = (mel(frequency) - mel(f_min)) / (mel(f_max) - mel(f_min));
      const label = frequency < 1000 ? `${frequency} Hz` : `${frequency / 1000} kHz`;
      this.text(pen, label, GUTTER - 6, lane.top + lane.height * (1 - share) + 4, "right");
    }
  }

  posteriors(pen, lane, decisions, from, to, x) {
    pen.save();
    pen.beginPath();
    pen.rect(lane.left, lane.top - 1, lane.width, lane.height + 2);
    pen.clip();
    pen.lineWidth = 1.8;
    const first = Math.max(0, decisions.findIndex(({ t }) => t >= from) - 1);
    this.model.labels.forEach((_, index) => {
      pen.strokeStyle = this.classColour(index);
      pen.setLineDash(LINES[Math.floor(index / COLOURS) % LINES.length]);
      pen.beginPath();
      for (const { t, posterior } of decisions.slice(first)) {
        if (t > to) break;
        pen.lineTo(x(t), lane.top + lane.height * (1 - posterior[index] / POSTERIOR_ONE));
      }
      pen.stroke();
    });
    pen.restore();
  }

  programs(pen, lane, { decisions, end }, from, to, x) {
    for (let start = 0; start < decisions.length; ) {
      let next = start + 1;
      while (next < decisions.length && decisions[next].program === decisions[start].program) next++;
      const left = Math.max(lane.left, x(decisions[start].t));
      const right = Math.min(x(to), x(decisions[next]?.t ?? end));
      if (right > left) this.spell(pen, lane, decisions[start].program, left, right);
      start = next;
    }
    this.text(pen, "program", GUTTER - 6, lane.top + lane.height / 2 + 4, "right");
  }

  spell(pen, lane, program, left, right) {
    pen.fillStyle = this.classColour(this.model.labels.indexOf(program));
    pen.fillRect(left, lane.top, right - left, lane.height);
    if (pen.measureText(program).width + 8 > right - left) return;
    pen.fillStyle = this.colour("--paper");
    pen.textAlign = "left";
    pen.fillText(program, left + 4, lane.top + lane.height / 2 + 4);
  }

  classColour(index) {
    return this.colour(`--class-${index % COLOURS}`);
  }

  colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name);
  }
}

function mel(hertz) {
  return 2595 * Math.log10(1 + hertz / 700);
}

function shade(value) {
  const share = (value / UNITS_A_DB - FLOOR) / (CEILING - FLOOR);
  const at = Math.max(0, Math.min(SHADES.length - 1.001, share * (SHADES.length - 1)));
  const low = SHADES[Math.floor(at)];
  const high = SHADES[Math.floor(at) + 1];
  return [...low.map((part, index) => part + (high[index] - part) * (at % 1)), 255];
}
