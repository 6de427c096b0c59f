import type { Given, Mutated } from "./mutation.ts";

/** A field of a record, in JSON or YAML, with another value. */
export function put(text: string, field: string, value: string): string {
  const line = new RegExp(`^(\\s*(?:- )?"?${field}"?: )("[^"\\n]*"|null|[^\\s,]+)(,?)$`, "m");
  if (!line.test(text)) throw new Error(`no ${field}`);
  return text.replace(line, (_, before: string, __: string, comma: string) => `${before}${value}${comma}`);
}

const hex = (random: () => number, length: number): string =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");

/** Values that nothing in the ledger has, in the form of a record. */
export const anyCommit = (random: () => number): string => `"${hex(random, 40)}"`;
export const anyDigest = (random: () => number): string => `"sha256:${hex(random, 64)}"`;

/** A time so many days after another, as records write it; a few seconds more, so that no two are the same. */
export const later = (from: string, days: number, random: () => number): string =>
  `"${new Date(Date.parse(from) + days * 86_400_000 + Math.floor(random() * 3_600) * 1000).toISOString().slice(0, 19)}Z"`;

const AT = "2026-03-02T03:00:10Z";

/** A document that somebody writes in the action's name, with a list of digests that fits, and merges. */
export function forge({ ledger }: Pick<Given, "ledger">, what: string, path: string, text: string): Mutated {
  const before = ledger.made.length;
  ledger.publish(AT, "Record", { [path]: text });
  const commits = new Set(ledger.made.slice(before).map(({ commit }) => commit));
  return { what, head: ledger.head.commit, commits, path };
}
