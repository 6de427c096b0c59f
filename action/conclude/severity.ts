import type { ControlVerdict, Driver, Indication } from "../../model/conclusion.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { daysBetween, type Day } from "../../model/instant.ts";
import type { Regime } from "../../model/regime.ts";
import type { System } from "../../model/system.ts";
import type { Names } from "../../model/text.ts";
import { SEVERITIES, type Severity } from "../../model/verdict.ts";
import type { Subject } from "./subjects.ts";

type Drivers = Driver[];

/** What an indication rests on; amounts are people's and nowhere in here. */
export interface Evidence {
  verdict: Pick<ControlVerdict, "verdict" | "criteria" | "findings">;
  regime: Regime;
  /** Subjects that fail. */
  subjects: readonly Subject[];
  /** Financial systems that those serve. */
  systems: readonly System[];
  automated: boolean;
  /** Open deficiencies of this control that reach the chain. */
  deficiencies: readonly Deficiency[];
  /** Earlier periods of this chain in which the control was deficient. */
  repeated: number;
  /** Ids of exceptions whose compensating controls were tested. */
  compensated: readonly string[];
  cutOff: Day;
  periodEnd: Day;
  /** Roles of which one must conclude. */
  roles: readonly string[];
}

const QUARTER_DAYS = 92;
const REPORTING = ["journal-entry", "revenue", "close", "consolidation", "disclosure"];
const CHANGING = ["create", "modify", "post", "approve", "transmit"];

const driver = (points: number, en: string, ja: string) => ({ points, because: { en, ja } });
const total = (drivers: Drivers) => drivers.reduce((sum, { points }) => sum + points, 0);

/** How severe a deficiency looks and why. It never concludes: it ends by asking a named person. */
export function indicationOf(evidence: Evidence): Indication {
  const likelihood = likelihoodOf(evidence);
  const magnitude = magnitudeOf(evidence);
  const escalated = escalatedBy(evidence);
  const base = levelOf(total(likelihood), total(magnitude));
  const level = evidence.regime.severities.some(({ severity }) => severity === "deviation")
    ? deviationsOf(evidence)
    : base;
  const raised = escalated.length > 0 ? raisedBy(level, evidence.regime) : level;
  const named = inWordsOf(qualitative(raised, evidence), evidence.regime);
  return {
    severity: named.severity,
    words: named.words,
    likelihood,
    magnitude,
    escalated,
    conclude: {
      en: `This is an indication. A named person (${evidence.roles.join(" or ")}) must conclude.${named.escalate === null ? "" : ` It is taken to: ${named.escalate.en}`}`,
      ja: `これは目安であり、結論は${evidence.roles.join("又は")}である者が示さなければならない。${named.escalate === null ? "" : `報告先:${named.escalate.ja}`}`,
    },
  };
}

function likelihoodOf({
  verdict,
  subjects,
  systems,
  cutOff,
  periodEnd,
  deficiencies,
  compensated,
}: Evidence): Drivers {
  const long = verdict.findings.some(
    ({ from, to }) =>
      daysBetween(from, to ?? cutOff) > QUARTER_DAYS || (from <= periodEnd && to !== null && to > periodEnd),
  );
  const verbs = systems.filter((system) => system.verbs.some((verb) => CHANGING.includes(verb)));
  const blind = verdict.criteria.some(
    ({ criterion, value }) => criterion === "looked-back" && value !== "met" && value !== "not-applicable",
  );
  const compensation = deficiencies.some(({ exceptions }) =>
    exceptions.some((id) => compensated.includes(id)),
  );
  return [
    ...(verdict.verdict === "deficient-design"
      ? [driver(1, "The control is missing or could not work.", "統制が存在しないか、機能し得ない。")]
      : []),
    ...(subjects.length > 0 && verbs.length > 0
      ? [
          driver(
            1,
            `Access reaches systems whose figures it can change: ${verbs.map(({ title }) => title.en).join(", ")}.`,
            `数値を変更し得るシステムに及ぶ:${verbs.map(({ title }) => title.ja).join("、")}。`,
          ),
        ]
      : []),
    ...(long
      ? [
          driver(
            1,
            "It lasted longer than a quarter or across the end of the period.",
            "四半期を超えて、又は期末をまたいで継続した。",
          ),
        ]
      : []),
    ...(blind
      ? [
          driver(
            1,
            "Nobody could show that the access was not used wrongly.",
            "アクセスが不適切に使用されていないことを示せない。",
          ),
        ]
      : []),
    ...(compensation
      ? [
          driver(
            -1,
            "A compensating control was tested within the period.",
            "補完統制が当該期間中に検証されている。",
          ),
        ]
      : []),
  ];
}

function magnitudeOf({ subjects, systems, automated, deficiencies }: Evidence): Drivers {
  const processes = [...new Set(systems.flatMap((system) => system.processes))]
    .filter((one) => REPORTING.includes(one))
    .sort();
  const entities = new Set(subjects.flatMap((subject) => subject.entities)).size;
  return [
    ...(processes.length > 0
      ? [
          driver(
            1,
            `It touches: ${processes.join(", ")}.`,
            `次のプロセスに関係する:${processes.join("、")}。`,
          ),
        ]
      : []),
    ...(systems.length > 1 || entities > 1
      ? [
          driver(
            1,
            `It reaches ${systems.length} financial systems and ${entities} entities.`,
            `財務システム${systems.length}件、会社${entities}社に及ぶ。`,
          ),
        ]
      : []),
    ...(automated
      ? [
          driver(
            1,
            "The control is automated, and others may depend on it.",
            "自動化された統制であり、他の統制が依拠し得る。",
          ),
        ]
      : []),
    ...(deficiencies.some(({ flags }) => flags.could_exceed_materiality === true)
      ? [
          driver(
            1,
            "A person said that it could exceed materiality.",
            "重要性の基準を超え得ると判断した者がいる。",
          ),
        ]
      : []),
  ];
}

const FLAGS: readonly (readonly [keyof Deficiency["flags"], Names])[] = [
  [
    "senior_management",
    {
      en: "Senior management is involved, or fraud is suspected.",
      ja: "上級管理者の関与又は不正の疑いがある。",
    },
  ],
  ["restatement", { en: "It is linked to a restatement.", ja: "訂正報告に関係する。" }],
  ["found_by_auditor", { en: "The auditor found it first.", ja: "監査人が先に発見した。" }],
  ["evidence_rewritten", { en: "Evidence was rewritten.", ja: "証跡が書き換えられた。" }],
];

function escalatedBy({ deficiencies, verdict, repeated }: Evidence): Names[] {
  return [
    ...FLAGS.filter(([flag]) => deficiencies.some(({ flags }) => flags[flag] === true)).map(
      ([, words]) => words,
    ),
    ...(verdict.criteria.some(
      ({ criterion, value }) => criterion === "compensation-evaluated" && value === "missed",
    )
      ? [{ en: "A compensating control was not tested.", ja: "補完統制が検証されていない。" }]
      : []),
    ...(repeated >= 1
      ? [
          {
            en: `The control was deficient in ${repeated} earlier periods, too.`,
            ja: `過去${repeated}期間においても不備があった。`,
          },
        ]
      : []),
  ];
}

/** The base level by points: likelihood and magnitude, each from 0 to 4. */
function levelOf(likelihood: number, magnitude: number): Severity {
  if (likelihood >= 3 && magnitude >= 3) return "material-candidate";
  if (likelihood >= 3 || (likelihood === 2 && magnitude >= 2)) return "significant-candidate";
  return "deficiency";
}

/** Where single deviations are reported: one is one, several or one on a financial path put the objective at risk. */
function deviationsOf({ verdict, subjects }: Evidence): Severity {
  const fails = verdict.findings.filter(({ outcome }) => outcome === "fail").length;
  const missed = verdict.criteria.filter(
    ({ value, criterion }) => value === "missed" && criterion !== "rules-kept",
  ).length;
  return fails + missed > 1 || subjects.some(({ systems }) => systems.length > 0)
    ? "significant-candidate"
    : "deviation";
}

/** One level up: the next that reports deviations know at all, else the next of all levels. */
function raisedBy(severity: Severity, { severities }: Regime): Severity {
  const rank = SEVERITIES.indexOf(severity);
  const next = SEVERITIES.slice(rank + 1);
  const known = next.find((one) => severities.some((own) => own.severity === one));
  return (severity === "deviation" ? known : undefined) ?? next[0] ?? severity;
}

/** Without a middle level, what is between the two becomes the upper one only where a person named a quality. */
function qualitative(severity: Severity, { regime, deficiencies }: Evidence): Severity {
  const knowsMiddle = regime.severities.some((one) => one.severity === "significant-candidate");
  const touched = deficiencies.some(({ flags }) => flags.qualitative === true);
  return !knowsMiddle && touched && severity === "significant-candidate" ? "material-candidate" : severity;
}

/** The regime's own level: the one it knows at or below, else its lowest. */
function inWordsOf(severity: Severity, { severities }: Regime): Regime["severities"][number] {
  const rank = (one: Severity) => SEVERITIES.indexOf(one);
  const known = [...severities].sort((a, b) => rank(a.severity) - rank(b.severity));
  const found = known.filter((one) => rank(one.severity) <= rank(severity)).at(-1) ?? known[0];
  if (found === undefined) throw new Error("a regime has at least one level of severity");
  return found;
}
