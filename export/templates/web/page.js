// The page: what is pressed, dropped and heard goes to the predictor; what it decides goes to the picture.
import { COLOURS, Picture } from "./picture.js";
import { POSTERIOR_ONE, Predictor, toPcm } from "./predictor.js";
import { Recording } from "./recording.js";
import { Resampler } from "./resample.js";
import { readWav } from "./wav.js";

const SHOWN_SECONDS = 12; // of a microphone
const NOTHING_HEARD = "No sound comes from the microphone: look at the sound settings of browser and system.";
const KEPT_SECONDS = 600;
const SILENT_SECONDS = 4; // of a microphone, before the page says that nothing comes
const SLICE_SECONDS = 1; // of a file, before the page is drawn again
const element = (id) => document.getElementById(id);

let predictor, picture, recording;
let source = null; // the open microphone: { context, stream, node }; a node that nobody holds may be collected
let turn = 0; // a file is heard as long as nothing else was asked for
let drawn = false;

async function load() {
  if (!window.isSecureContext) throw new Error("a browser gives the microphone to https and localhost only: run tinyclf web");
  const [model, code] = await Promise.all([fetched("model.json"), fetched("tinyclf.wasm")]);
  const described = await model.json();
  predictor = await Predictor.load(described, await code.arrayBuffer());
  picture = new Picture(element("picture"), described);
  recording = new Recording(described);
  describe(described);
  for (const id of ["listen", "file"]) element(id).disabled = false;
  say("Ready.");
  redraw();
}

async function fetched(name) {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${answer.statusText}`);
  return answer;
}

function describe({ name, digest, labels, rate, params, macs }) {
  element("name").textContent = name;
  document.title = `${name} · tinyclf`;
  const memory = predictor.firmware.tc_web_state_bytes();
  element("footer").textContent =
    `${params.toLocaleString("en")} parameters, ${macs.toLocaleString("en")} MACs a decision, ` +
    `${memory.toLocaleString("en")} bytes of memory for the stream, ${rate / 1000} kHz. Graph ${digest.slice(0, 16)}.`;
  labels.forEach((label, index) => {
    const row = element("classes").appendChild(document.createElement("div"));
    row.className = "class";
    for (const part of ["label", "bar", "share"]) row.appendChild(document.createElement("span")).className = part;
    row.children[0].textContent = label;
    row.children[0].title = label;
    const bar = row.children[1].appendChild(document.createElement("i"));
    bar.style.backgroundColor = `var(--class-${index % COLOURS})`;
    bar.classList.toggle("striped", index >= COLOURS);
    row.children[2].textContent = "–";
  });
}

function say(text, isError = false) {
  element("message").textContent = text;
  element("message").classList.toggle("error", isError);
}

function fresh(seconds) {
  turn++;
  predictor.start();
  recording = new Recording(predictor.model, seconds);
  for (const id of ["save-decisions", "save-sound"]) element(id).disabled = true;
  redraw();
}

function hear(pcm) {
  recording.add(pcm, predictor.hear(pcm));
  for (const id of ["save-decisions", "save-sound"]) element(id).disabled = !recording.decisions.length;
  redraw();
}

function redraw() {
  if (drawn) return;
  drawn = true;
  requestAnimationFrame(() => {
    drawn = false;
    const { from, to, cursor } = view();
    picture.draw(recording, from, to, cursor);
    show(cursor === null ? recording.decisions.at(-1) : recording.at(cursor));
    if (cursor !== null && !element("player").paused) redraw();
  });
}

// The whole of a file, the last seconds of a microphone.
function view() {
  const player = element("player");
  if (player.hidden) return { from: Math.max(0, recording.end - SHOWN_SECONDS), to: Math.max(SHOWN_SECONDS, recording.end), cursor: null };
  const played = !player.paused || player.currentTime > 0;
  return { from: 0, to: Math.max(1, player.duration || recording.end), cursor: played ? player.currentTime : null };
}

function show(decision) {
  element("program").textContent = decision?.program ?? "–";
  element("time").textContent = decision ? `at ${decision.t.toFixed(1)} s` : "";
  [...element("classes").children].forEach((row, index) => {
    const share = decision ? decision.posterior[index] / POSTERIOR_ONE : 0;
    row.classList.toggle("chosen", decision?.program === predictor.model.labels[index]);
    row.children[1].firstChild.style.width = `${100 * share}%`;
    row.children[2].textContent = decision ? `${Math.round(100 * share)} %` : "–";
  });
}

async function listen() {
  if (source) return stop();
  closeFile();
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false },
  });
  const context = new AudioContext();
  await context.audioWorklet.addModule("microphone.js");
  const worklet = new AudioWorkletNode(context, "microphone", { numberOfOutputs: 0 });
  const resampler = new Resampler(context.sampleRate, predictor.model.rate);
  const node = context.createMediaStreamSource(stream);
  source = { context, stream, node };
  fresh(KEPT_SECONDS);
  worklet.port.onmessage = ({ data }) => source && hear(toPcm(resampler.push(data)));
  node.connect(worklet);
  const asked = turn;
  setTimeout(() => turn === asked && source && !recording.end && say(NOTHING_HEARD, true), 1000 * SILENT_SECONDS);
  element("listen").textContent = "Stop";
  say(`Listening: ${context.sampleRate / 1000} kHz${context.sampleRate === predictor.model.rate ? "" : `, resampled to ${predictor.model.rate / 1000} kHz`}.`);
}

function stop() {
  source.stream.getTracks().forEach((track) => track.stop());
  source.context.close();
  source = null;
  element("listen").textContent = "Listen to the microphone";
  say("Stopped.");
}

function closeFile() {
  const player = element("player");
  if (player.src) URL.revokeObjectURL(player.src);
  player.removeAttribute("src");
  player.load();
  player.hidden = true;
}

async function open(file) {
  if (!file || !predictor) return;
  if (source) stop();
  closeFile();
  fresh();
  const asked = turn;
  say(`Reading ${file.name}.`);
  const samples = await decoded(file);
  const player = element("player");
  player.src = URL.createObjectURL(file);
  player.hidden = false;
  const pcm = toPcm(samples);
  const slice = Math.round(SLICE_SECONDS * predictor.model.rate);
  for (let at = 0; at < pcm.length; at += slice) {
    hear(pcm.subarray(at, at + slice));
    await new Promise((resume) => setTimeout(resume));
    if (turn !== asked) return;
    say(`Heard ${Math.min(100, Math.round((100 * (at + slice)) / pcm.length))} % of ${file.name}.`);
  }
  const seconds = (samples.length / predictor.model.rate).toFixed(1);
  const count = recording.decisions.length;
  if (count) say(`${file.name}: ${seconds} s, ${count} decisions.`);
  else say(`${file.name}: got ${seconds} s; allowed: at least ${predictor.model.seconds.toFixed(2)} s`, true);
}

// One channel at the model's rate; what is no plain WAV the browser decodes and resamples.
async function decoded(file) {
  const { rate } = predictor.model;
  const content = await file.arrayBuffer();
  const plain = readWav(content);
  if (plain) return new Resampler(plain.rate, rate).push(plain.samples);
  let sound;
  try {
    sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(content);
  } catch {
    throw new Error(`${file.name}: cannot be decoded; allowed: a sound that this browser plays`);
  }
  const mono = new Float32Array(sound.length);
  for (let channel = 0; channel < sound.numberOfChannels; channel++) {
    sound.getChannelData(channel).forEach((sample, index) => (mono[index] += sample / sound.numberOfChannels));
  }
  return mono;
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const reported = (action) => (...given) => Promise.resolve(action(...given)).catch((error) => say(error.message, true));

element("listen").addEventListener("click", reported(listen));
element("file").addEventListener("change", reported(({ target }) => open(target.files[0])));
element("save-decisions").addEventListener("click", () => save(recording.json(), "decisions.json"));
element("save-sound").addEventListener("click", () => save(recording.wav(), "heard.wav"));
for (const event of ["play", "seeked", "timeupdate", "loadedmetadata"]) element("player").addEventListener(event, redraw);
element("picture").addEventListener("click", ({ offsetX }) => {
  const { from, to } = view();
  if (!element("player").hidden) element("player").currentTime = picture.time(offsetX, from, to);
});
window.addEventListener("resize", () => picture && redraw());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => picture && redraw());
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", () => document.body.classList.remove("dropping"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  reported(open)(event.dataTransfer.files[0]);
});
reported(load)();
