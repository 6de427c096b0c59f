import { execFileSync } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { record } from "./recording.ts";

/** A port on which nothing listens. */
const AWAY = "127.0.0.1:9";
const quiet = ".on('error', () => {})";

test.each([
  ["net by options", `require("net").connect({ host: "127.0.0.1", port: 9 })${quiet}`, [`connects ${AWAY}`]],
  ["net by port", `require("net").connect(9, "127.0.0.1")${quiet}`, [`connects ${AWAY}`]],
  [
    "a socket of its own",
    `new (require("net").Socket)().connect("9", "127.0.0.1")${quiet}`,
    [`connects ${AWAY}`],
  ],
  ["a local socket", `require("net").connect("/nowhere")${quiet}`, ["connects /nowhere"]],
  ["TLS", `require("tls").connect(9, "127.0.0.1")${quiet}`, [`connects ${AWAY}`]],
  ["http", `require("http").get("http://${AWAY}")${quiet}`, [`connects ${AWAY}`]],
  ["https", `require("https").get("https://${AWAY}")${quiet}`, [`connects ${AWAY}`]],
  ["http/2", `require("http2").connect("https://${AWAY}")${quiet}`, [`connects ${AWAY}`]],
  ["fetch", `fetch("http://127.0.0.1:8").catch(() => {})`, ["connects 127.0.0.1:8"]],
  ["a lookup", `require("dns").lookup("localhost", () => {})`, ["looks up localhost"]],
  ["a lookup that is awaited", `require("dns/promises").lookup("localhost")`, ["looks up localhost"]],
  [
    "a datagram",
    `const s = require("dgram").createSocket("udp4"); s.send("x", 9, "127.0.0.1", () => s.close())`,
    ["connects udp 9 127.0.0.1"],
  ],
  [
    "a worker",
    `new (require("worker_threads").Worker)('require("net").connect(9, "127.0.0.1")${quiet.replaceAll("'", '"')}', { eval: true })`,
    [`connects ${AWAY}`],
  ],
  [
    "a child",
    `require("child_process").spawn(process.execPath, ["-e", 'require("net").connect(9, "127.0.0.1")${quiet.replaceAll("'", '"')}'])`,
    [`connects ${AWAY}`, "starts node"],
  ],
  ["another program", `require("child_process").execFileSync("git", ["version"])`, ["starts git"]],
  ["nothing", "1", []],
])("%s is noted", (_, script, noted) => {
  const recording = record();
  onTestFinished(recording.close);
  execFileSync(process.execPath, ["-e", script], {
    env: { PATH: process.env.PATH, ...recording.environment },
  });
  expect(recording.noted()).toEqual(noted);
});
