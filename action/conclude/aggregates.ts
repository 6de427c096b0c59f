import type { Aggregate } from "../../model/conclusion.ts";
import { type Deficiency, isOpenDeficiency } from "../../model/deficiency.ts";
import type { Governance } from "../../model/governance.ts";
import type { Names } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Subject } from "./subjects.ts";

const MIDDLE: Names = {
  en: "Three or more open deficiencies share this; a person is asked whether together they are a significant deficiency.",
  ja: "これを共有する未完了の不備が3件以上ある。合わせて重大な不備に当たるかどうかの判断を要する。",
};
const UPPER: Names = {
  en: "Two or more candidates above a plain deficiency share this; a person is asked whether together they are a material weakness.",
  ja: "これを共有する、単なる不備を超える候補が2件以上ある。合わせて重要な欠陥(開示すべき重要な不備)に当たるかどうかの判断を要する。",
};
const RELIANCE: Names = {
  en: "Every control that uses the population loses what it rests on; a person is asked which of them can still be relied on.",
  ja: "母集団を用いるすべての統制が依拠の基礎を失う。どの統制になお依拠できるかの判断を要する。",
};
const CERTIFICATIONS: Names = {
  en: "Every certification of the period rests on this; a person is asked which of them still hold.",
  ja: "当該期間のすべての証明がこれに依拠している。どの証明がなお有効かの判断を要する。",
};

/** Controls whose failure reaches others: the population that all use, and what certifications rest on. */
const PROPAGATES: readonly (readonly [readonly string[], Names])[] = [
  [["INV-01"], RELIANCE],
  [["CHG-02", "REV-02"], CERTIFICATIONS],
];

type Key = Aggregate["key"];

/** Open deficiencies of a chain that must be judged together. What an exception covers counts, too. */
export function aggregatesOf(
  governance: Pick<Governance, "deficiencies" | "systems">,
  chain: { entity: string; regime: string },
  subjects: ReadonlyMap<string, Subject>,
): Aggregate[] {
  const open = governance.deficiencies
    .map(({ data }) => data)
    .filter(isOpenDeficiency)
    .filter(({ affects }) =>
      affects.some(({ entity, regime }) => entity === chain.entity && regime === chain.regime),
    );
  const byUid = new Map([...subjects.values()].map((subject) => [subject.uid, subject] as const));
  const groups = new Map<string, { key: Key; name: string; of: Deficiency[] }>();
  for (const deficiency of open)
    for (const [key, name] of keysOf(deficiency, chain.entity, byUid, governance)) {
      const id = `${key} ${name}`;
      const group = groups.get(id) ?? { key, name, of: [] };
      groups.set(id, { ...group, of: [...group.of, deficiency] });
    }
  const shared = [...groups.values()].flatMap(({ key, name, of }) => {
    const above = of.filter((one) => isAbove(one, chain)).length;
    const asks = above >= 2 ? UPPER : of.length >= 3 ? MIDDLE : null;
    return asks === null ? [] : [{ key, name, deficiencies: of.map(({ deficiency }) => deficiency), asks }];
  });
  const spreading = PROPAGATES.flatMap(([controls, asks]) => {
    const of = open.filter(({ control }) => controls.includes(control));
    return of.length === 0
      ? []
      : [
          {
            key: "objective" as const,
            name: controls.filter((one) => of.some(({ control }) => control === one)).join(", "),
            deficiencies: of.map(({ deficiency }) => deficiency),
            asks,
          },
        ];
  });
  return [...spreading, ...shared]
    .map((one) => ({ ...one, deficiencies: [...one.deficiencies].sort(byNumber) }))
    .sort(
      (a, b) => byCodePoint(a.key, b.key) || byCodePoint(a.name, b.name) || byCodePoint(a.asks.en, b.asks.en),
    );
}

function keysOf(
  deficiency: Deficiency,
  entity: string,
  byUid: ReadonlyMap<string, Subject>,
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
function isAbove({ affects }: Deficiency, chain: { entity: string; regime: string }): boolean {
  const own = affects.find(({ entity, regime }) => entity === chain.entity && regime === chain.regime);
  const severity = own?.conclusion?.severity ?? own?.indication;
  return severity === "significant-candidate" || severity === "material-candidate";
}

const byNumber = (a: string, b: string): number => Number(a.slice(4)) - Number(b.slice(4));
