import type { Outcome } from "../../model/assessment.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day, Instant } from "../../model/instant.ts";
import type { Ownership } from "../../model/identity.ts";
import type { OwnershipStatement } from "../../model/ownership.ts";
import type { ParameterName, Tier } from "../../model/parameters.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import type { Reason } from "../../model/reasons/reason.ts";
import type { SourceId } from "../../model/unit.ts";
import type { Pipeline } from "./pipeline.ts";

/** What a check may look at besides its subject; all of it was read before, none of it is a clock. */
export interface Context {
  snapshot: Snapshot;
  governance: Governance;
  /** UTC day of the scan, by GitHub's clock. */
  today: Day;
  /** Ownership of the subject as stated; null for none, and for a repository or the organisation. */
  ownership: (Ownership & { data: OwnershipStatement }) | null;
  /** Day on which a scan first saw the subject, where GitHub does not tell when it began; null where it does. */
  firstSeen: Day | null;
  /** When scans saw its permissions grow, this one included, oldest first. */
  widened: readonly Widening[];
  /** Day since which scans have found that no two people answer for it; null where the last one found none of that. */
  ownerlessSince: Day | null;
  /** Files of the statements that claim the subject with equal weight, in which case none is taken; else empty. */
  contested: readonly string[];
  /** Whether the strict values apply: the subject is privileged or serves a financial system. */
  tier: Tier;
  /** Ownership of any identity as stated; null for none, and where several statements claim it. */
  ownershipOf: (identity: ObservedIdentity) => Context["ownership"];
  /**
   * Value in force for this subject, in the parameter's unit: the group's, tightened by the entities it serves.
   * A tier is named only where the check is about something else than the subject, say an entry of a register.
   */
  parameter: (name: ParameterName, tier?: Tier) => number;
  pipeline: Pipeline;
  earlier: EarlierScans;
}

/** What scans before this one saw and could see. */
export interface EarlierScans {
  /** True where one of them saw the identity. */
  isKnown: (uid: string) => boolean;
  /**
   * When the first of them began that read all of a source there is of a repository, or of the organisation itself for
   * null; null where none did.
   */
  readSince: (source: SourceId, repository: number | null) => Instant | null;
}

/** A growth of an identity's permissions: the day of the scan that saw it, and what was more, `contents: write`. */
export interface Widening {
  on: Day;
  permissions: readonly string[];
}

/** What a check concluded. `since` only where the check can name the day itself, say the day a limit was reached. */
export type CheckResult<Why extends Reason = Reason> = Answer & Why;

interface Answer {
  outcome: Exclude<Outcome, "excepted">;
  since?: Day;
  /**
   * Where an answer follows from what was seen, and nothing that was not seen could change it: what it rests on. It then
   * stands beside gaps that would make any other answer unknown.
   */
  restsOn?: RestsOn;
}

/** Units besides the subject's own that an answer rests on; a gap elsewhere takes nothing from it. */
export interface RestsOn {
  sources: readonly SourceId[];
  /** Ids of the repositories whose units count. */
  repositories: readonly number[];
  /** True where it follows from the subject's own facts alone: what its list leaves out cannot change them. */
  itself?: true;
}
