import type { Made } from "../../ledger/verifiable.ts";
import { evidenceAt, pick, type Given, type Kind } from "../mutation.ts";
import { rebuild } from "../rebuild.ts";

/**
 * Commits that something later names: all but the newest scan and its merge. A clone does not say which commits its
 * newest ones were; docs/decisions/0036 says so, and what to do.
 */
const NEWEST = 2;
const named = ({ ledger }: Given): readonly Made[] => ledger.made.slice(0, -NEWEST);
const withEvidence = (given: Given) => named(given).filter((made) => evidenceAt(made).length > 0);

/** A commit is left out, and what stood on it stands on the one before. */
export const commitLeftOut: Kind = (given) => {
  const gone = pick(withEvidence(given), given.random);
  const what = `the commit of ${gone.at} (${gone.message}) is left out`;
  return { what, ...rebuild(given, (made) => (made === gone ? "drop" : undefined)), path: null };
};

/** What a commit brought is left out with it, and comes with the next one. */
export const commitEmptied: Kind = (given) => {
  const emptied = pick(
    withEvidence(given).filter(({ parents }) => parents.length === 1),
    given.random,
  );
  const treeOf = emptied.parents[0] ?? "";
  const what = `the commit of ${emptied.at} (${emptied.message}) brings nothing`;
  return { what, ...rebuild(given, (made) => (made === emptied ? { treeOf } : undefined)), path: null };
};

/** Somebody's commit stands where none was. */
export const commitPutBetween: Kind = (given) => {
  const { random } = given;
  const above = pick(
    withEvidence(given).filter(({ parents }) => parents.length > 0),
    random,
  );
  const path = pick(evidenceAt(above), random);
  const files = new Map([[path, { mode: "100644" as const, bytes: Buffer.from("nothing to see\n") }]]);
  const before = { author: "Mallory", files };
  const what = `a commit of somebody's before that of ${above.at} changes ${path}`;
  return { what, ...rebuild(given, (made) => (made === above ? { before } : undefined)), path: null };
};

/** Two commits stand in each other's place. */
export const commitsSwapped: Kind = (given) => {
  const all = withEvidence(given);
  const one = pick(all, given.random);
  const others = all.filter((made) => given.trees.get(made.commit) !== given.trees.get(one.commit));
  const other = pick(others, given.random);
  const swap = (made: Made) =>
    made === one ? { treeOf: other.commit } : made === other ? { treeOf: one.commit } : undefined;
  return {
    what: `the commits of ${one.at} and ${other.at} are swapped`,
    ...rebuild(given, swap),
    path: null,
  };
};

/** A merge has its parents the other way round. */
export const mergeTurned: Kind = (given) => {
  const merge = pick(
    named(given).filter(({ parents }) => parents.length > 1),
    given.random,
  );
  const turn = (made: Made) => (made === merge ? { turned: true } : undefined);
  return { what: `the merge of ${merge.at} is turned round`, ...rebuild(given, turn), path: null };
};

/** A commit has another author. */
export const authorChanged: Kind = (given) => {
  const one = pick(withEvidence(given), given.random);
  const author = one.author === "Mallory" ? "Eve" : "Mallory";
  const rebuilt = rebuild(given, (made) => (made === one ? { author } : undefined));
  return { what: `the commit of ${one.at} is by ${author}`, ...rebuilt, path: null };
};

const DAY = 86_400_000;

/** A commit has another date. */
export const commitRedated: Kind = (given) => {
  const { random } = given;
  const one = pick(withEvidence(given), random);
  const days = (1 + Math.floor(random() * 200)) * (random() < 0.5 ? -1 : 1);
  const at = `${new Date(Date.parse(one.at) + days * DAY).toISOString().slice(0, 19)}Z`;
  const rebuilt = rebuild(given, (made) => (made === one ? { at } : undefined));
  return { what: `the commit of ${one.at} is of ${at}`, ...rebuilt, path: null };
};
