import { BOT, type Made } from "../../ledger/verifiable.ts";
import type { Contents } from "../commit-stream.ts";
import { pick, type Given, type Kind } from "../mutation.ts";
import { onTop, rebuild } from "../rebuild.ts";

/** A file with another byte at one place. */
function flipped(path: string, text: string, random: () => number): Contents {
  const bytes = Buffer.from(text);
  const at = Math.floor(random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
  return new Map([[path, { mode: "100644", bytes }]]);
}

/** A commit of the ledger that has evidence, and one file of it; the list of digests is one, too. */
function fileOf({ ledger, random }: Given): { made: Made; path: string; text: string } {
  const isEvidence = (path: string) => path.startsWith("evidence/");
  const made = pick(
    ledger.made.filter(({ texts }) => [...texts.keys()].some(isEvidence)),
    random,
  );
  const path = pick([...made.texts.keys()].filter(isEvidence), random);
  return { made, path, text: made.texts.get(path) ?? "" };
}

/** One byte of one file is another, from one commit of the past on. */
export const byteInThePast: Kind = (given) => {
  const { made, path, text } = fileOf(given);
  const files = flipped(path, text, given.random);
  const first = given.ledger.made.indexOf(made);
  const rebuilt = rebuild(given, ({ texts }, at) =>
    at >= first && texts.get(path) === text ? { files } : undefined,
  );
  return { what: `a byte of ${path}`, ...rebuilt, path };
};

/** One byte of one file is another in one commit of the past, and as it was in the next. */
export const byteForOneCommit: Kind = (given) => {
  const { made, path, text } = fileOf(given);
  const files = flipped(path, text, given.random);
  const rebuilt = rebuild(given, (one) => (one === made ? { files } : undefined));
  return { what: `a byte of ${path} in one commit`, ...rebuilt, path };
};

/** One byte of one file is another in a commit on top, by anybody or in the action's name. */
export const byteOnTop: Kind = (given) => {
  const { ledger, random } = given;
  const { head } = ledger;
  const path = pick(
    [...head.texts.keys()].filter((name) => name.startsWith("evidence/")),
    random,
  );
  const author = random() < 0.5 ? BOT : "Mallory";
  const rebuilt = onTop(given, author, flipped(path, head.texts.get(path) ?? "", random));
  return { what: `a byte of ${path} on top, by ${author}`, ...rebuilt, path };
};
