import type { Conclusion, ControlVerdict } from "../../model/conclusion.ts";
import { type Affected, type Deficiency, isOpenDeficiency } from "../../model/deficiency.ts";
import { writeDocument } from "../../model/document.ts";
import type { Governance } from "../../model/governance.ts";
import { deficiencyFile } from "../../model/places.ts";
import type { Names } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { quoted } from "../facets/terms/quoted.ts";
import { isDeficient } from "./judge-control.ts";
import type { Subject } from "./subjects.ts";

/** The control whose population all others use. */
const POPULATION = "INV-01";

/** What one proposed deficiency is about, before it has a number. */
interface Group {
  control: string;
  subjects: Subject[];
  checks: Set<string>;
  facets: Set<Deficiency["facets"][number]>;
  affects: Affected[];
  what: string;
  found: string;
}

/** One verdict with the conclusion it stands in. */
interface Found {
  conclusion: Conclusion;
  verdict: ControlVerdict;
  cutOff: string;
}

/**
 * Deficiency files for what is deficient and has no open one. A subject that fails a control is one deficiency
 * however many entities and regimes it reaches; subjects that fail the same control for the same chains and entities
 * share a file. What is about a review, not a subject, is one deficiency of the control and entity.
 */
export function proposalsFor(
  found: readonly Found[],
  governance: Pick<Governance, "deficiencies">,
  subjects: ReadonlyMap<string, Subject>,
): Map<string, string> {
  const open = governance.deficiencies.map(({ data }) => data).filter(isOpenDeficiency);
  const deficient = found.filter(({ verdict }) => isDeficient(verdict.verdict));
  const groups = [...ofSubjects(deficient, open, subjects), ...ofReviews(deficient, open)];
  const highest = Math.max(0, ...governance.deficiencies.map(({ data }) => Number(data.deficiency.slice(4))));
  return new Map(
    groups
      .sort((a, b) => byCodePoint(a.control, b.control) || byCodePoint(keyOf(a), keyOf(b)))
      .map((group, index) => {
        const id = `DEF-${highest + 1 + index}`;
        return [deficiencyFile(id), textOf(id, group)] as const;
      }),
  );
}

function ofSubjects(
  found: readonly Found[],
  open: readonly Deficiency[],
  subjects: ReadonlyMap<string, Subject>,
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
      group.checks.add(finding.check);
      if (finding.from < group.found) group.found = finding.from;
      addChain(group, one);
      single.set(key, group);
    }
  const merged = new Map<string, Group>();
  for (const group of single.values()) {
    const entities = group.subjects.flatMap((subject) => subject.entities).sort();
    const chains = group.affects.map(({ entity, regime }) => `${entity}/${regime}`).sort();
    const key = [group.control, ...entities, "|", ...chains].join(" ");
    const known = merged.get(key);
    if (known === undefined) merged.set(key, group);
    else {
      known.subjects.push(...group.subjects);
      for (const check of group.checks) known.checks.add(check);
      if (group.found < known.found) known.found = group.found;
    }
  }
  for (const group of merged.values()) group.what = sayWhat(group);
  return [...merged.values()];
}

/** Misses that no subject explains: of reviews, documents, records. */
function ofReviews(found: readonly Found[], open: readonly Deficiency[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of found) {
    const { conclusion, verdict } = one;
    const missed = verdict.facets.filter(
      ({ facet, means, value }) =>
        facet !== "rules-kept" &&
        (means === "design" || means === "operation" || means === "exception") &&
        // What nobody could see is one deficiency, of the population, however many controls rest on it.
        (value !== "unknown" || verdict.control === POPULATION),
    );
    const [first] = missed;
    if (first === undefined) continue;
    const known = open.some(
      ({ control, subjects, affects }) =>
        control === verdict.control &&
        subjects.length === 0 &&
        affects.some(({ entity }) => entity === conclusion.entity),
    );
    if (known) continue;
    const key = `${verdict.control} ${conclusion.entity}`;
    const group = groups.get(key) ?? { ...emptyGroup(one, []), what: first.because.en };
    for (const { facet } of missed) group.facets.add(facet);
    addChain(group, one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const emptyGroup = ({ verdict, cutOff }: Found, subjects: Subject[]): Group => ({
  control: verdict.control,
  subjects,
  checks: new Set(),
  facets: new Set(subjects.length > 0 ? ["rules-kept"] : []),
  affects: [],
  what: "",
  found: cutOff,
});

function addChain(group: Group, { conclusion, verdict }: Found): void {
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
  [
    ...subjects.map(({ uid }) => uid).sort(),
    ...affects.map(({ entity, regime }) => `${entity} ${regime}`),
  ].join("\n");

function sayWhat({ subjects, checks, found }: Group): string {
  const names = subjects.map(({ title }) => quoted(title).en).sort(byCodePoint);
  const shown = names.slice(0, 3).join(", ");
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return `${shown}${more} ${names.length > 1 ? "fail" : "fails"} ${[...checks].sort().join(", ")} since ${found}.`;
}

function textOf(id: string, { control, subjects, checks, facets, affects, what, found }: Group): string {
  const data: Deficiency = {
    deficiency: id,
    state: "proposed",
    control,
    what,
    subjects: subjects.map(({ uid }) => uid).sort(byCodePoint),
    checks: [...checks].sort(byCodePoint),
    facets: [...facets].sort(byCodePoint),
    source: subjects.length > 0 ? "scan" : "review",
    found_on: found,
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
  return writeDocument(data, `${ASKS.en}\n\n${ASKS.ja}`);
}

const ASKS: Names = {
  en: "Countersign proposes this deficiency because a conclusion found the control wanting and no open one covers it.\nA person names the cause, the owner and the due date, sets the state to `open`, and concludes on the severity for every entity and regime it reaches.",
  ja: "結論において統制に不備が認められ、対応する未完了の不備がないため、Countersignがこの不備を提案しています。\n担当者は原因、責任者及び期限を記入して状態を `open` とし、影響する会社及び制度ごとに重要性の結論を示してください。",
};
