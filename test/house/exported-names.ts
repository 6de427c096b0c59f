import { posix } from "node:path";
import type { SourceFile } from "./tree.ts";

const EXPORTED = /^export (?:async )?(?:function\*?|const|type|interface|class) (\w+)/gm;

/** `credential-expires` as code names it. */
const inCode = (path: string) =>
  posix.basename(path, ".ts").replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Names that more than one file exports, with how many do. A schema and its type are one; so are the halves of a check,
 * a criterion or a source, which are named after their files.
 */
export function namesWithSeveralMeanings(files: readonly SourceFile[]): Map<string, number> {
  const known = new Map<string, Set<string>>();
  for (const { path, text } of files)
    for (const [, name = ""] of text.matchAll(EXPORTED))
      known.set(name, (known.get(name) ?? new Set()).add(path));
  return new Map(
    [...known]
      .filter(([name, paths]) => paths.size > 1 && [...paths].some((path) => inCode(path) !== name))
      .map(([name, paths]): [string, number] => [name, paths.size])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Those that there are, to become fewer: take the more exact name for a new one, and shorten the list with each. */
export const SEVERAL: Readonly<Record<string, number>> = {
  Answer: 2,
  shownOf: 2,
  contradictions: 2,
  bytesOf: 2,
  agree: 2,
  Subject: 2,
  Names: 2,
  Account: 2,
  Approvals: 2,
  Ask: 3,
  Asked: 3,
  Author: 2,
  Certified: 2,
  Change: 2,
  Command: 2,
  Compared: 3,
  Credential: 2,
  Difference: 2,
  Edits: 2,
  Entry: 3,
  Environment: 3,
  Evaluated: 2,
  Fault: 2,
  Field: 2,
  Found: 3,
  Given: 2,
  Held: 2,
  History: 2,
  Holding: 2,
  Identity: 2,
  Inputs: 2,
  Interval: 2,
  Known: 2,
  LIMIT: 2,
  Looked: 2,
  Looking: 2,
  Move: 2,
  Named: 2,
  Naming: 2,
  Outcome: 2,
  Part: 3,
  Permissions: 2,
  Pull: 2,
  Read: 2,
  Recorded: 2,
  Refused: 2,
  Repository: 2,
  Requirement: 2,
  Review: 2,
  Rule: 2,
  Run: 2,
  STATED: 3,
  Step: 3,
  Surroundings: 2,
  Term: 2,
  Told: 2,
  Unread: 2,
  Verified: 2,
  WORDS: 5,
  Wanted: 2,
  Written: 2,
  additionsTo: 2,
  authorOf: 2,
  bodyOf: 4,
  broughtBy: 2,
  collect: 2,
  contextOf: 2,
  countsOf: 2,
  documentOf: 2,
  entityName: 2,
  evaluate: 2,
  givenIn: 2,
  holdersOf: 2,
  inForce: 2,
  isOpen: 2,
  isRule: 2,
  isSame: 2,
  lackOf: 2,
  lackingIn: 2,
  languageOf: 2,
  limitationsOf: 2,
  lineOf: 2,
  list: 2,
  listed: 2,
  loginsOf: 2,
  nameOf: 2,
  partsOf: 2,
  periodOf: 2,
  present: 2,
  pullBody: 2,
  readDocument: 2,
  readScan: 2,
  refused: 2,
  regimeName: 2,
  rules: 3,
  sentence: 2,
  sizeOf: 2,
  stepsOf: 2,
  textsOf: 2,
  titleOf: 2,
  unseen: 2,
  wordsOf: 3,
  writerOf: 2,
};
