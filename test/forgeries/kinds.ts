import type { Scan } from "../../model/scan.ts";
import { forgedRecord, ofKind, withList, type Files } from "./known.ts";

/** What a forger starts from, and how the dice fell. */
export interface Given {
  evidence: ReadonlyMap<string, string>;
  /** The newest scan on base. */
  newest: { scan: Scan; file: string };
  random: () => number;
  /** Files that another forgery of the same batch has taken. */
  taken: ReadonlySet<string>;
}

/** A change to evidence that a person brings in: the file it is about, and the files of the commit. */
export interface Forged {
  file: string;
  files: Files;
}

/** A kind of forgery; null where nothing is left to forge. */
export type Forge = (given: Given) => Forged | null;

const pick = <T>(all: readonly T[], random: () => number): T | undefined =>
  all[Math.floor(random() * all.length)];

/** With or without a list of digests that fits. */
const bringing = ({ evidence, random }: Given, file: string, text: string): Forged => ({
  file,
  files: random() < 0.8 ? withList(evidence, { [file]: text }) : { [file]: text },
});

const edited =
  (kind: "identity" | "conclusion", edit: (text: string) => string): Forge =>
  (given) => {
    const file = pick(
      ofKind(given.evidence, kind).filter((path) => !given.taken.has(path)),
      given.random,
    );
    const text = file === undefined ? undefined : given.evidence.get(file);
    if (file === undefined || text === undefined) return null;
    const other = edit(text);
    return bringing(given, file, other === text ? `${text}Approved.\n` : other);
  };

/** A time as evidence has it, so many seconds after another. */
const after = (started: string, seconds: number): string =>
  new Date(Date.parse(started) + seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");

/** A record of a scan that never ran: since the last one, before it, or in a future that nobody can have seen. */
const record: Forge = (given) => {
  const { newest, random } = given;
  const seconds = Math.floor(random() * 40_000) + 1;
  const started =
    random() < 0.6
      ? after(newest.scan.started, seconds)
      : random() < 0.5
        ? after(newest.scan.started, -seconds)
        : after("2099-01-01T00:00:00Z", seconds);
  const { file, text } = forgedRecord(given.evidence, newest, started);
  return given.evidence.has(file) ? null : bringing(given, file, text);
};

/** What people bring in by pull request. */
export const KINDS: Readonly<Record<"forged record" | "edited conclusion" | "back-dated file", Forge>> = {
  "forged record": record,
  "edited conclusion": edited("conclusion", (text) =>
    text.replaceAll("deficient-operation", "effective").replaceAll(/Findings: \d+/g, "Findings: 0"),
  ),
  "back-dated file": edited("identity", (text) =>
    text.replaceAll(/"20\d\d-/g, '"2019-').replaceAll(/: 20\d\d-/g, ": 2019-"),
  ),
};
export type Kind = keyof typeof KINDS | "removed commit" | "base set back";
