import type { Conclusion, ControlVerdict } from "../../model/conclusion.ts";
import { type Affected, type Deficiency, isOpenDeficiency } from "../../model/deficiency.ts";
import { writeDocument } from "../../model/document.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { deficiencyFile } from "../../model/paths.ts";
import { printFailure } from "../../model/reasons/print-failure.ts";
import type { Scan } from "../../model/scan.ts";
import type { Names } from "../../model/text.ts";
import { dayIn } from "../../model/time-zone.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { sentence } from "../format/sentence.ts";
import { criteriaMissed, firstShown, type Missed, subjectsFailing } from "./proposal-words.ts";
import { isDeficient } from "./conclude-control.ts";
import type { FindingSubject } from "./subjects.ts";
import { rankOf } from "./verdict-of.ts";

/** The control whose population all others use. */
export const POPULATION = "INV-01";

/** What one proposed deficiency is about, before it has a number. */
interface Group {
  control: string;
  subjects: FindingSubject[];
  /** Subjects that fail each check. */
  checks: Map<string, number>;
  criteria: Set<Deficiency["criteria"][number]>;
  affects: Affected[];
  /** What a review or a document lacks; empty where subjects fail. */
  missed: Missed[];
  found: Day;
}

/** One verdict with the conclusion it stands in. */
interface Found {
  conclusion: Conclusion;
  verdict: ControlVerdict;
  cutOff: Day;
}

/** What proposals are made from, besides the verdicts. */
export interface Proposing {
  governance: Pick<Governance, "deficiencies" | "entities" | "configuration">;
  subjects: ReadonlyMap<string, FindingSubject>;
  /** All scans, oldest first. */
  scans: readonly Filed<Scan>[];
}

/**
 * Deficiency files for what is deficient and has no open one. Subjects that fail a control in the same conclusions share
 * a file, however many entities and regimes those are; so do those of which a review or a document lacks the same.
 * Deviations that no regime calls deficient stay in the conclusion: only beside a deficiency are they its affair.
 */
export function proposalsFor(found: readonly Found[], proposing: Proposing): Map<string, string> {
  const all = proposing.governance.deficiencies.map(({ data }) => data);
  const open = all.filter(isOpenDeficiency);
  const deficient = found.filter(({ verdict }) => isDeficient(verdict.verdict));
  const groups = [...ofSubjects(deficient, open, proposing), ...ofDocuments(deficient, open)].filter(isWorth);
  const highest = Math.max(0, ...all.map(({ deficiency }) => Number(deficiency.slice(4))));
  return new Map(
    groups
      .sort((a, b) => byCodePoint(a.control, b.control) || byCodePoint(keyOf(a), keyOf(b)))
      .map((group, index) => {
        const id = `DEF-${highest + 1 + index}`;
        return [
          deficiencyFile(id),
          textOf(id, group, languageOf(group, proposing.governance), proposedOn(proposing)),
        ] as const;
      }),
  );
}

/** What nobody could see weighs on every control, so that it is proposed also where it is a mere deviation. */
const isWorth = ({ affects, criteria }: Group): boolean =>
  criteria.has("population-complete") ||
  affects.some(({ verdict }) => verdict === "deficient-design" || verdict === "deficient-operation");

function ofSubjects(
  found: readonly Found[],
  open: readonly Deficiency[],
  { subjects, scans }: Proposing,
): Group[] {
  const single = new Map<string, Group>();
  for (const one of found)
    for (const finding of one.verdict.findings) {
      const subject = subjects.get(finding.file);
      const { control } = one.verdict;
      if (finding.outcome !== "fail" || subject === undefined) continue;
      if (open.some((known) => known.control === control && known.subjects.includes(subject.uid))) continue;
      const key = `${control} ${subject.uid}`;
      const group = single.get(key) ?? emptyGroup(one, [subject]);
      group.checks.set(finding.check, 1);
      const shown = firstShown(finding, subject, scans) ?? one.cutOff;
      if (shown < group.found) group.found = shown;
      addAffected(group, one);
      single.set(key, group);
    }
  const merged = new Map<string, Group>();
  for (const group of single.values()) {
    const keys = group.affects.map(({ entity, regime }) => `${entity}/${regime}`).sort();
    const key = [group.control, ...keys].join(" ");
    const known = merged.get(key);
    if (known === undefined) merged.set(key, group);
    else {
      known.subjects.push(...group.subjects);
      for (const [check, count] of group.checks)
        known.checks.set(check, (known.checks.get(check) ?? 0) + count);
      if (group.found < known.found) known.found = group.found;
    }
  }
  return [...merged.values()];
}

/**
 * Misses that no subject explains, of reviews, documents, records. Entities and regimes share a file where the very same
 * fact decided: whoever answers for it in one of them must not read the cause of another as theirs.
 */
function ofDocuments(found: readonly Found[], open: readonly Deficiency[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of found) {
    const { verdict } = one;
    const missed = verdict.criteria
      .filter(
        ({ criterion, means, value }) =>
          criterion !== "rules-kept" &&
          (means === "design" || means === "operation" || means === "exception") &&
          // What nobody could see is one deficiency, of the population, however many controls rest on it.
          (value !== "unknown" || verdict.control === POPULATION),
      )
      .sort((a, b) => rankOf(a.criterion) - rankOf(b.criterion));
    const [first] = missed;
    if (first === undefined) continue;
    if (open.some((known) => known.subjects.length === 0 && reaches(known, one))) continue;
    const { criterion: decisive, reasons, more } = first;
    const fact: Missed = { criterion: decisive, reasons, more };
    const key = `${verdict.control} ${JSON.stringify(fact)}`;
    const group = groups.get(key) ?? { ...emptyGroup(one, []), missed: [fact] };
    for (const { criterion } of missed) group.criteria.add(criterion);
    if (one.cutOff < group.found) group.found = one.cutOff;
    addAffected(group, one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Whether a deficiency is of the control, and names the entity and regime of the conclusion. */
const reaches = ({ control, affects }: Deficiency, { conclusion, verdict }: Found): boolean =>
  control === verdict.control &&
  affects.some(({ entity, regime }) => entity === conclusion.entity && regime === conclusion.regime);

const emptyGroup = ({ verdict, cutOff }: Found, subjects: FindingSubject[]): Group => ({
  control: verdict.control,
  subjects,
  checks: new Map(),
  criteria: new Set(subjects.length > 0 ? ["rules-kept"] : []),
  affects: [],
  missed: [],
  found: cutOff,
});

function addAffected(group: Group, { conclusion, verdict }: Found): void {
  const { entity, regime, period } = conclusion;
  if (verdict.indication === null) return;
  if (group.affects.some((one) => one.entity === entity && one.regime === regime)) return;
  group.affects.push({
    entity,
    regime,
    period: period.id,
    verdict: verdict.verdict,
    indication: verdict.indication.severity,
    conclusion: null,
  });
}

const keyOf = ({ subjects, affects }: Group): string =>
  [...subjects.map(({ uid }) => uid), ...affects.map(({ entity, regime }) => `${entity} ${regime}`)].join(
    "\n",
  );

/** People of one entity read a proposal in their language; those of several in that of the whole repository. */
function languageOf({ affects }: Group, { entities, configuration }: Proposing["governance"]): Language {
  const reached = new Set(affects.map(({ entity }) => entity));
  const [own, ...others] = entities.filter(({ data }) => reached.has(data.entity));
  return own !== undefined && others.length === 0 ? own.data.language : configuration.language;
}

/** The day of the newest scan that is known, which is the same whenever it is concluded again. */
function proposedOn({ scans, governance: { configuration } }: Proposing): Day | null {
  const newest = scans.at(-1);
  return newest === undefined ? null : dayIn(configuration.calendar.time_zone, newest.data.started);
}

function textOf(id: string, group: Group, language: Language, proposed: Day | null): string {
  const what = group.subjects.length > 0 ? subjectsFailing(group) : criteriaMissed(group.missed);
  const { control, subjects, checks, criteria, affects, found } = group;
  const data: Deficiency = {
    deficiency: id,
    state: "proposed",
    control,
    what,
    subjects: subjects.map(({ uid }) => uid).sort(byCodePoint),
    checks: [...checks.keys()].sort(byCodePoint),
    criteria: [...criteria].sort(byCodePoint),
    source: subjects.length > 0 ? "scan" : "review",
    found_on: found,
    proposed_on: proposed,
    root_cause: null,
    cause: null,
    owner: null,
    due: null,
    affects: [...affects].sort((a, b) => byCodePoint(a.entity, b.entity) || byCodePoint(a.regime, b.regime)),
    flags: {
      could_exceed_materiality: null,
      senior_management: null,
      restatement: null,
      found_by_auditor: null,
      evidence_rewritten: null,
      qualitative: null,
    },
    exceptions: [],
    remediated_on: null,
    retests: [],
    closed: null,
  };
  return writeDocument(data, `${sentence(printFailure(what, language), language)}\n\n${ASKS[language]}`);
}

const ASKS: Names = {
  en: "Countersign proposes this deficiency because a conclusion found the control wanting and no open one covers it.\nA person names the cause, the owner and the due date, sets the state to `open`, and concludes on the severity for every entity and regime it reaches.",
  ja: "結論において統制に不備が認められ、これに対応する終了していない不備がないため、Countersignがこの不備を提案する。\n担当者は、原因、責任者及び期限を記入して状態を `open` とし、影響する法人及び制度ごとに重要性の結論を示すこと。",
};
