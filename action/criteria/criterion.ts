import type { ControlId } from "../../model/assessment.ts";
import type { Certification } from "../../model/certification.ts";
import type { Control } from "../../model/control.ts";
import type { CountedFinding } from "../../model/conclusion.ts";
import type { Entity } from "../../model/entity.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { Period } from "../../model/period.ts";
import type { CriterionWords } from "../../model/reasons/criteria/criterion-words.ts";
import type { Reason } from "../../model/reasons/reason.ts";
import type { Regime } from "../../model/regime.ts";
import type { Review } from "../../model/review.ts";
import type { Scan } from "../../model/scan.ts";
import type { SignOff } from "../../model/sign-off.ts";
import type { Names } from "../../model/text.ts";
import type { CriterionId, CriterionValue, Verdict } from "../../model/verdict.ts";

/** A check, and the files of the subjects of which only a document says that they keep it. */
export interface StatedAlone {
  check: string;
  files: readonly string[];
}

/** What is known of another control that stands in where this one is not kept. */
export type Leaned =
  /** Its verdict in this same conclusion, in the regime's words, and why. */
  | { is: "concluded"; verdict: Verdict; words: Names; why: Names }
  /** The regime does not word it, or the entity is out of its scope. */
  | { is: "not-assessed" }
  | { is: "itself" }
  /** Its own verdict rests on the control that asks, by way of these. */
  | { is: "circle"; through: readonly ControlId[] };

/** What a criterion may look at: one control of one entity under one regime in one period, and all that is recorded. */
export interface CriterionContext {
  control: Filed<Control>;
  /** The overlay in the regime's authoritative language. */
  overlay: Filed<Overlay>;
  regime: Filed<Regime>;
  entity: Filed<Entity>;
  period: Period;
  /** Where the entity's days begin and end. */
  zone: string;
  governance: Governance;
  /** The ledger as the commit holds it. */
  ledger: Ledger;
  /** Scans that began in the period, oldest first. */
  scans: readonly Filed<Scan>[];
  /** The last day that is evaluated: the period's last, or the day of the commit's last scan where that is earlier. */
  cutOff: Day;
  /** The day of the last scan the commit holds, also where that lies after the period: what is due by then is late. */
  known: Day;
  /** Digest of everything under controls/, to tell a comparison of another state. */
  stated: string;
  /** Limits in force for this conclusion: the group's, tightened by the entity and the overlays. */
  limits: Parameters;
  /** Findings of this control's checks on the entity's subjects that count in the period. */
  findings: readonly CountedFinding[];
  /** Checks of this control that only documents answer, of some of the entity's subjects. */
  onlyStated: readonly StatedAlone[];
  /** Checks of this control that no scan has answered on any subject they are about, although there are some. */
  unanswered: readonly string[];
  /** Reviews of this entity and regime whose period lies in this one and that perform this control, oldest first. */
  reviews: readonly Filed<Review>[];
  /** Sign-offs that cover this entity and regime in the period. */
  signOffs: readonly Filed<SignOff>[];
  /** Certifications of this entity and regime whose period lies in this one. */
  certifications: readonly Filed<Certification>[];
  /** What this conclusion says of a control on which dispositions lean; those were concluded first. */
  leanedOn: (control: ControlId) => Leaned;
}

/** How a criterion came out, why, and the documents that show it. */
export interface CriterionAnswer {
  value: CriterionValue;
  /** The first of what decided it, and how many more there are. */
  reasons: readonly Reason[];
  more: number;
  /** The same in few words for the one sentence of a verdict, longer before shorter; empty where the first will do. */
  brief: readonly Reason[];
  /** Paths of the documents it rests on. */
  evidence: readonly string[];
}

/** One demand that a regime can make on how a control was performed; it knows no regime. */
export interface Criterion {
  id: CriterionId;
  /** What it says to people, in both languages. */
  words: CriterionWords;
  assess: (context: CriterionContext) => CriterionAnswer;
}

/** Declares a criterion. */
export const defineCriterion = ({ words, assess }: Omit<Criterion, "id">): Criterion => ({
  id: words.id,
  words,
  assess,
});
