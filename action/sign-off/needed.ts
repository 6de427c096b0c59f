import { Entity } from "../../model/entity.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { CONFIGURATION_FILE, CONTROLS_FOLDER, documentKind, WORKFLOWS_FOLDER } from "../../model/paths.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { sameData } from "../../model/same-data.ts";
import type { Covers } from "../../model/sign-off.ts";
import { requiredByControls } from "./controls.ts";
import { requiredByEvidence } from "./evidence.ts";
import type { ChangedFile, PullFacts, Requirement } from "./facts.ts";
import { foreignEvidence, onOwnBranch, openedByOthers } from "./own-branch.ts";
import { quarterOf } from "./quarter-of.ts";
import { bothSides } from "./both-sides.ts";
import { requiredByScope } from "./scoped.ts";

/** The sign-offs that a pull request needs, and what stands against it whoever approves. */
export interface Needed {
  covers: Covers;
  period: string;
  due: Day | null;
  /** Time zone in which that day ends. */
  zone: string;
  language: Language;
  requirements: readonly Requirement[];
  faults: readonly SignOffFault[];
  /** Files of rosters that it changes beside what is to be signed off. */
  rosterChanges: readonly string[];
}

type Pull = Pick<
  PullFacts,
  | "branch"
  | "isOwn"
  | "isOpenedByAction"
  | "changed"
  | "identities"
  | "lookedBackOn"
  | "author"
  | "lastPusher"
  | "evidence"
>;

/**
 * What a pull request needs, by the branch it comes from and the files it changes; null where it needs no sign-off.
 * `governance` is what people state at its base commit; `day` is that of the merge, or today.
 */
export function neededBy(organization: string, governance: Governance, pull: Pull, day: Day): Needed | null {
  const { changed } = pull;
  const group = governance.configuration.calendar.time_zone;
  const stated = changed.filter(({ path }) => isStated(path));
  const rosters = stated.filter(hasOtherRoster).map(({ path }) => path);
  const own = onOwnBranch(organization, pull);
  const foreign = foreignEvidence(organization, own, pull);
  if (own?.what === "evidence") {
    const beside = requiredByControls(stated, governance, pull);
    return {
      covers: { what: "evidence" },
      period: quarterOf(day),
      due: null,
      zone: group,
      language: governance.configuration.language,
      requirements: [requiredByEvidence(organization, governance, changed), ...beside.requirements],
      faults: [
        ...openedByOthers(own, pull),
        ...foreign,
        ...(pull.evidence === "changed" ? [{ reason: "evidence-changed", with: {} } as const] : []),
        ...beside.faults,
      ],
      rosterChanges: rosters,
    };
  }
  if (own !== null) {
    const beside = requiredByControls(stated, governance, pull);
    const scoped = requiredByScope(own, governance, pull, day);
    const { what, entity, regime, period, again } = own;
    return {
      covers: { what, entity, regime, ...(again === undefined ? {} : { again }) },
      period,
      due: scoped.due,
      zone: scoped.zone,
      language: scoped.language,
      requirements: [...scoped.requirements, ...beside.requirements],
      faults: [...openedByOthers(own, pull), ...foreign, ...scoped.faults, ...beside.faults],
      rosterChanges: rosters,
    };
  }
  if (stated.length === 0 && foreign.length === 0) return null;
  const beside = requiredByControls(stated, governance, pull);
  return {
    covers: { what: "controls", files: stated.map(({ path }) => path) },
    period: quarterOf(day),
    due: null,
    zone: group,
    language: governance.configuration.language,
    requirements: beside.requirements,
    faults: [...foreign, ...beside.faults],
    rosterChanges: stated.every(isRosterAlone) ? [] : rosters,
  };
}

/** What people state; and the workflows that run the action, since whoever changes one writes as the action. */
const isStated = (path: string): boolean =>
  path === CONFIGURATION_FILE ||
  [CONTROLS_FOLDER, WORKFLOWS_FOLDER].some((folder) => path.startsWith(`${folder}/`));

/** True for an entity of which nothing but the roster is another one; a new one had no roster to approve by. */
function isRosterAlone(file: ChangedFile): boolean {
  if (documentKind(file.path) !== "entity") return false;
  if (file.before === null) return true;
  const { before, after } = bothSides(Entity, file);
  if (before === null || after === null) return false;
  return sameData({ ...before, roster: [] }, { ...after, roster: [] });
}

/** True for an entity whose roster is another one, or can no longer be compared. */
function hasOtherRoster(file: ChangedFile): boolean {
  if (documentKind(file.path) !== "entity") return false;
  const { before, after } = bothSides(Entity, file);
  return !sameData(before?.roster ?? null, after?.roster ?? null) || (before === null && after === null);
}
