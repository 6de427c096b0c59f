import { Addition } from "../../../model/addition.ts";
import { Conclusion } from "../../../model/conclusion.ts";
import { Deficiency } from "../../../model/deficiency.ts";
import { readDocument } from "../../../model/document.ts";
import { Drift } from "../../../model/drift.ts";
import type { Filed } from "../../../model/governance.ts";
import { documentKind, type DocumentKind, driftFile } from "../../../model/paths.ts";
import { Repository } from "../../../model/repository.ts";
import { isSameAt, type Texts, where } from "../../../model/texts.ts";
import { byCodePoint } from "../../../model/yaml.ts";

type Bare<T> = Omit<Filed<T>, "body">;

/** Conclusions that base does not hold so, by path, and additions to those that were certified. */
export function waitingConclusions(approved: Texts, evidence: Texts): Bare<Conclusion | Addition>[] {
  const conclusions = waiting("conclusion", approved, evidence).map(([file, text]) => ({
    file,
    reading: readDocument(Conclusion, file, text),
  }));
  const additions = waiting("addition", approved, evidence).map(([file, text]) => ({
    file,
    reading: readDocument(Addition, file, text),
  }));
  return [...conclusions, ...additions]
    .flatMap(({ file, reading }) => (reading.ok ? [{ file, data: reading.data }] : []))
    .sort((a, b) => byCodePoint(a.file, b.file));
}

/** Deficiencies among texts that wait, by number; one that cannot be read is its author's to mend. */
export const waitingDeficiencies = (waiting: Texts): Bare<Deficiency>[] =>
  [...waiting]
    .flatMap(([file, text]) => {
      const reading = readDocument(Deficiency, file, text);
      return reading.ok ? [{ file, data: reading.data }] : [];
    })
    .sort((a, b) => numberOf(a.data) - numberOf(b.data));

const numberOf = ({ deficiency }: Deficiency) => Number(deficiency.slice("DEF-".length));

/** The drift report, where it is another than base holds. */
export function waitingDrift(organization: string, approved: Texts, evidence: Texts): Drift | null {
  const file = driftFile(organization);
  const text = isSameAt(file, approved, evidence) ? undefined : evidence.get(file);
  if (text === undefined) return null;
  const reading = readDocument(Drift, file, text);
  return reading.ok ? reading.data : null;
}

/** Repositories that base does not hold as retired yet: deleted, or another account's now. */
export function waitingGone(approved: Texts, evidence: Texts): Bare<Repository>[] {
  return waiting("repository", approved, evidence).flatMap(([file, text]) => {
    // Most repositories are active, and of a large organisation a first scan brings thousands.
    if (!RETIRED.test(text)) return [];
    const now = readDocument(Repository, file, text);
    if (!now.ok || now.data.state !== "retired") return [];
    const before = approved.get(file);
    const was = before === undefined ? null : readDocument(Repository, file, before);
    return was?.ok === true && was.data.state === "retired" ? [] : [{ file, data: now.data }];
  });
}

const RETIRED = /^state: retired$/m;

/** Documents of a kind that base does not hold so, by path. */
const waiting = (kind: DocumentKind, approved: Texts, evidence: Texts) =>
  [...where(evidence, (file) => documentKind(file) === kind && !isSameAt(file, approved, evidence))].sort(
    ([a], [b]) => byCodePoint(a, b),
  );
