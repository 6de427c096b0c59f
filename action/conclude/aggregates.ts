import type { Aggregate } from "../../model/conclusion.ts";
import { type Deficiency, isOpenDeficiency } from "../../model/deficiency.ts";
import type { Governance } from "../../model/governance.ts";
import type { Regime } from "../../model/regime.ts";
import type { Names } from "../../model/text.ts";
import { SEVERITIES } from "../../model/verdict.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Subject } from "./subjects.ts";

/** What a person is asked of several plain ones, in the regime's words for the level above. */
const middle = ({ en, ja }: Names): Names => ({
  en: `Three or more open deficiencies share this; a person is asked whether together they amount to: ${en}.`,
  ja: `これを共有する未完了の不備が3件以上ある。合わせて「${ja}」に当たるかどうかの判断を要する。`,
});
/** The same of several that look worse each by itself, in its words for the highest level. */
const upper = ({ en, ja }: Names): Names => ({
  en: `Two or more candidates above the lowest level share this; a person is asked whether together they amount to: ${en}.`,
  ja: `これを共有する、最も低い区分を超える候補が2件以上ある。合わせて「${ja}」に当たるかどうかの判断を要する。`,
});
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

/** Entity and regime, with the regime's own levels. */
interface Chain {
  entity: string;
  regime: string;
  severities: Regime["severities"];
}

/** Open deficiencies of a chain that must be judged together. What an exception covers counts, too. */
export function aggregatesOf(
  governance: Pick<Governance, "deficiencies" | "systems">,
  chain: Chain,
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
  const levels = [...chain.severities].sort((a, b) => rankOf(a) - rankOf(b)).map(({ words }) => words);
  const [above = levels[0], highest = above] = [levels[1], levels.at(-1)];
  if (above === undefined || highest === undefined) throw new Error("a regime has at least one level");
  const shared = [...groups.values()].flatMap(({ key, name, of }) => {
    const severe = of.filter((one) => isAbove(one, chain)).length;
    const asks = severe >= 2 ? upper(highest) : of.length >= 3 ? middle(above) : null;
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
function isAbove({ affects }: Deficiency, chain: Pick<Chain, "entity" | "regime">): boolean {
  const own = affects.find(({ entity, regime }) => entity === chain.entity && regime === chain.regime);
  const severity = own?.conclusion?.severity ?? own?.indication;
  return severity === "significant-candidate" || severity === "material-candidate";
}

const rankOf = ({ severity }: Regime["severities"][number]) => SEVERITIES.indexOf(severity);

const byNumber = (a: string, b: string): number => Number(a.slice(4)) - Number(b.slice(4));
