// Gives every text to the readers it is told, one after another, and says before each what it is about to do.
// Started by `hangs.ts`, which ends it when it says nothing for too long.

import { writeSync } from "node:fs";
import { drawn } from "../faults/drawn.ts";
import { READERS } from "./readers.ts";
import { texts } from "./texts.ts";

/** UTF-16 units of a text. */
const LENGTH = 40_000;
/** How many texts each reader is given, unless every story is played. */
const TEXTS = 45;
/** Seconds of the processor's time, which a busy machine does not stretch; no reading takes a tenth of them. */
const SLOW = 3;

const wanted = new Set(process.argv.slice(2));
/** Half of them, another half with each bundle. */
const all = drawn(texts(LENGTH), TEXTS, 20_260_901);

// At once: what is only queued is never sent by a process that hangs.
const write = (said: object) => writeSync(3, `${ascii(JSON.stringify(said))}\n`);
// Whoever reads by lines ends one at U+2028, too.
const ascii = (text: string) =>
  text.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

for (const { id, read } of READERS.filter((reader) => wanted.has(reader.id))) {
  for (const text of all) {
    const about = { id, text: JSON.stringify(text.slice(0, 24)) };
    write(about);
    const before = process.cpuUsage();
    try {
      read(text);
    } catch (error) {
      write({ ...about, wrong: `throws ${String(error)}` });
    }
    const seconds = process.cpuUsage(before).user / 1e6;
    if (seconds > SLOW) write({ ...about, wrong: `takes ${seconds.toFixed(0)} seconds of the processor` });
  }
}
