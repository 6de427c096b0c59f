import type { ControlVerdict, Driver, Indication } from "../../model/conclusion.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { daysBetween, type Day } from "../../model/instant.ts";
import type { Regime } from "../../model/regime.ts";
import {
  type escalationReasons,
  type likelihoodReasons,
  type magnitudeReasons,
  REPORTING_PROCESSES,
} from "../../model/reasons/conclusion/severity.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import type { System } from "../../model/system.ts";
import { SEVERITIES, type Severity } from "../../model/verdict.ts";
import type { FindingSubject } from "./subjects.ts";

type Drivers = readonly Driver[];
type Likelihood = ReasonIn<typeof likelihoodReasons>;
type Magnitude = ReasonIn<typeof magnitudeReasons>;
type Escalation = ReasonIn<typeof escalationReasons>;

/** What an indication rests on; amounts are people's and nowhere in here. */
export interface Evidence {
  verdict: Pick<ControlVerdict, "verdict" | "criteria" | "findings">;
  regime: Regime;
  /** Subjects that fail. */
  subjects: readonly FindingSubject[];
  /** Financial systems that those serve. */
  systems: readonly System[];
  automated: boolean;
  /** Open deficiencies of this control that reach the conclusion. */
  deficiencies: readonly Deficiency[];
  /** Earlier periods of this entity and regime in which the control was deficient. */
  repeated: number;
  /** Ids of exceptions whose compensating controls were tested. */
  compensated: readonly string[];
  cutOff: Day;
  periodEnd: Day;
  /** Roles of which one must conclude. */
  roles: readonly string[];
}

const QUARTER_DAYS = 92;
const CHANGING = ["create", "modify", "post", "approve", "transmit"];

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
    likelihood: [...likelihood],
    magnitude: [...magnitude],
    escalated,
    roles: [...evidence.roles],
    escalate: named.escalate,
  };
}

function likelihoodOf({ verdict, systems, cutOff, periodEnd, deficiencies, compensated }: Evidence): Drivers {
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
  const drivers: (Likelihood | false)[] = [
    verdict.verdict === "deficient-design" && { reason: "control-missing", with: {} },
    verbs.length > 0 && {
      reason: "figures-can-be-changed",
      with: { systems: verbs.map(({ title }) => title) },
    },
    long && { reason: "lasted-long", with: {} },
    blind && { reason: "wrong-use-not-excluded", with: {} },
    compensation && { reason: "compensation-tested-in-period", with: {} },
  ];
  return drivers
    .filter((driver) => driver !== false)
    .map((driver) => ({ points: driver.reason === "compensation-tested-in-period" ? -1 : 1, ...driver }));
}

function magnitudeOf({ subjects, systems, automated, deficiencies }: Evidence): Drivers {
  const touched = new Set(systems.flatMap((system) => system.processes));
  const processes = REPORTING_PROCESSES.filter((one) => touched.has(one)).sort();
  const entities = new Set(subjects.flatMap((subject) => subject.entities)).size;
  const drivers: (Magnitude | false)[] = [
    processes.length > 0 && { reason: "processes-touched", with: { processes } },
    (systems.length > 1 || entities > 1) && {
      reason: "several-systems-or-entities",
      with: { systems: systems.length, entities },
    },
    automated && { reason: "control-automated", with: {} },
    deficiencies.some(({ flags }) => flags.could_exceed_materiality === true) && {
      reason: "could-exceed-materiality",
      with: {},
    },
  ];
  return drivers.filter((driver) => driver !== false).map((driver) => ({ points: 1, ...driver }));
}

const FLAGS = [
  ["senior_management", "senior-management-or-fraud"],
  ["restatement", "linked-to-restatement"],
  ["found_by_auditor", "found-by-auditor"],
  ["evidence_rewritten", "evidence-rewritten"],
] as const;

function escalatedBy({ deficiencies, verdict, repeated }: Evidence): Escalation[] {
  const untested = verdict.criteria.some(
    ({ criterion, value }) => criterion === "compensation-evaluated" && value === "missed",
  );
  const raising: (Escalation | false)[] = [
    ...FLAGS.map(
      ([flag, reason]) => deficiencies.some(({ flags }) => flags[flag] === true) && { reason, with: {} },
    ),
    untested && { reason: "compensation-not-tested", with: {} },
    repeated >= 1 && { reason: "deficient-before", with: { periods: repeated } },
  ];
  return raising.filter((one) => one !== false);
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
