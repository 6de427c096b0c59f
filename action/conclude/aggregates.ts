import type { Aggregate } from "../../model/conclusion.ts";
import { type Deficiency, isOpenDeficiency } from "../../model/deficiency.ts";
import type { Governance } from "../../model/governance.ts";
import type { Regime } from "../../model/regime.ts";
import type { aggregateReasons } from "../../model/reasons/conclusion/aggregates.ts";
import { SEVERITIES, type Severity } from "../../model/verdict.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { FindingSubject } from "./subjects.ts";

/** What people are asked of a group. */
interface Asked {
  reason: keyof typeof aggregateReasons;
  /** The level that is asked for, where one is. */
  with: { level?: Severity };
}

/** Controls whose failure reaches others: the population that all use, and what certifications rest on. */
const PROPAGATES: readonly (readonly [readonly string[], Asked])[] = [
  [["INV-01"], { reason: "population-relied-on", with: {} }],
  [["CHG-02", "REV-02"], { reason: "certifications-rest-on-it", with: {} }],
];

type Key = Aggregate["key"];

/** Entity and regime, with the regime's own levels. */
interface AggregateScope {
  entity: string;
  regime: string;
  severities: Regime["severities"];
}

/** Open deficiencies of one entity and regime that must be evaluated together. What an exception covers counts, too. */
export function aggregatesOf(
  governance: Pick<Governance, "deficiencies" | "systems">,
  scope: AggregateScope,
  subjects: ReadonlyMap<string, FindingSubject>,
): Aggregate[] {
  const open = governance.deficiencies
    .map(({ data }) => data)
    .filter(isOpenDeficiency)
    .filter(({ affects }) =>
      affects.some(({ entity, regime }) => entity === scope.entity && regime === scope.regime),
    );
  const byUid = new Map([...subjects.values()].map((subject) => [subject.uid, subject] as const));
  const groups = new Map<string, { key: Key; name: string; of: Deficiency[] }>();
  for (const deficiency of open)
    for (const [key, name] of keysOf(deficiency, scope.entity, byUid, governance)) {
      const id = `${key} ${name}`;
      const group = groups.get(id) ?? { key, name, of: [] };
      groups.set(id, { ...group, of: [...group.of, deficiency] });
    }
  const levels = [...scope.severities].sort((a, b) => rankOf(a) - rankOf(b)).map(({ severity }) => severity);
  const [above = levels[0], highest = above] = [levels[1], levels.at(-1)];
  if (above === undefined || highest === undefined) throw new Error("a regime has at least one level");
  const shared = [...groups.values()].flatMap(({ key, name, of }) => {
    const severe = of.filter((one) => isAbove(one, scope)).length;
    const asked: Asked | null =
      severe >= 2
        ? { reason: "two-or-more-above-share", with: { level: highest } }
        : of.length >= 3
          ? { reason: "three-or-more-share", with: { level: above } }
          : null;
    return asked === null
      ? []
      : [{ key, name, deficiencies: of.map(({ deficiency }) => deficiency), ...asked }];
  });
  const spreading = PROPAGATES.flatMap(([controls, asked]) => {
    const of = open.filter(({ control }) => controls.includes(control));
    return of.length === 0
      ? []
      : [
          {
            key: "objective" as const,
            name: controls.filter((one) => of.some(({ control }) => control === one)).join(", "),
            deficiencies: of.map(({ deficiency }) => deficiency),
            ...asked,
          },
        ];
  });
  return [...spreading, ...shared]
    .map((one) => ({ ...one, deficiencies: [...one.deficiencies].sort(byNumber) }))
    .sort(
      (a, b) => byCodePoint(a.key, b.key) || byCodePoint(a.name, b.name) || byCodePoint(a.reason, b.reason),
    );
}

function keysOf(
  deficiency: Deficiency,
  entity: string,
  byUid: ReadonlyMap<string, FindingSubject>,
  governance: Pick<Governance, "systems">,
): (readonly [Key, string])[] {
  const systems = new Set(deficiency.subjects.flatMap((uid) => byUid.get(uid)?.systems ?? []));
  const processes = new Set(
    governance.systems.filter(({ data }) => systems.has(data.system)).flatMap(({ data }) => data.processes),
  );
  return [
    ["objective", deficiency.control],
    ["entity", entity],
    ...(deficiency.cause === null ? [] : [["cause", deficiency.cause] as const]),
    ...[...systems].map((system) => ["system", system] as const),
    ...[...processes].map((name) => ["process", name] as const),
    ...deficiency.subjects.map((uid) => ["identity", uid] as const),
  ];
}

/** A named person's conclusion stands before the indication. */
function isAbove({ affects }: Deficiency, scope: Pick<AggregateScope, "entity" | "regime">): boolean {
  const own = affects.find(({ entity, regime }) => entity === scope.entity && regime === scope.regime);
  const severity = own?.conclusion?.severity ?? own?.indication;
  return severity === "significant-candidate" || severity === "material-candidate";
}

const rankOf = ({ severity }: Regime["severities"][number]) => SEVERITIES.indexOf(severity);

const byNumber = (a: string, b: string): number => Number(a.slice(4)) - Number(b.slice(4));
