import type { ObservedIdentity, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { beganAt } from "../../model/identities/traits.ts";
import type { AnyCheck } from "../checks/check.ts";
import { reachBeyond, tierOf, tierSourcesOf } from "../identities/ask.ts";
import { entitiesOf, isFinancial } from "../queries/systems.ts";
import { asEvaluated, type EvaluationContext } from "./as-evaluated.ts";
import { claimed, nobody, servesSystem } from "./claimed.ts";
import { dependenciesOf, originOf, reaching } from "./dependencies.ts";
import { evaluateQuestion, type SubjectContext } from "./evaluate-question.ts";
import type { Evaluated } from "./evaluated.ts";
import { NOWHERE } from "./gaps.ts";
import { ownershipOf } from "./ownership.ts";
import { ask, askIdentity, checksOn, exemptionOf } from "./question.ts";

export const uidOf = ({ id }: Snapshot["organization"]) => `github:organization:${id}`;
export const uidOfRepository = ({ id }: Pick<ObservedRepository, "id">) => `github:repository:${id}`;

/** Evaluates the organisation's settings. */
export function organizationSeen(checks: readonly AnyCheck[], scan: EvaluationContext): Evaluated {
  const subject = scan.snapshot.organization;
  const uid = uidOf(subject);
  const about: SubjectContext = {
    ...nobody,
    firstSeen: null,
    widened: [],
    ownerlessSince: null,
    uid,
    // Its settings serve every entity.
    limits: scan.limitsOf(scan.governance.entities.map(({ data }) => data.entity)),
    origin: null,
    dependencies: NOWHERE,
    tier: "default",
    tierGaps: [],
  };
  return asEvaluated(
    about,
    { uid },
    checks.map((check) =>
      check.appliesTo === "organization" ? evaluateQuestion(ask(check, subject), about, scan) : null,
    ),
    scan,
  );
}

/** Evaluates a repository that the scan saw. */
export function repositorySeen(
  subject: ObservedRepository,
  checks: readonly AnyCheck[],
  scan: EvaluationContext,
): Evaluated {
  const about: SubjectContext = {
    ...nobody,
    firstSeen: null,
    widened: [],
    ownerlessSince: null,
    uid: uidOfRepository(subject),
    limits: scan.limitsOf(entitiesOf(subject.name, scan.governance)),
    origin: "repositories",
    dependencies: reaching(NOWHERE, [subject.id]),
    tier: isFinancial(subject.name, scan.governance) ? "strict" : "default",
    tierGaps: [],
  };
  return asEvaluated(
    about,
    { uid: about.uid },
    checks.map((check) =>
      check.appliesTo === "repository" ? evaluateQuestion(ask(check, subject), about, scan) : null,
    ),
    scan,
  );
}

/** Evaluates an identity that the scan saw. */
export function identitySeen(
  subject: ObservedIdentity,
  checks: readonly AnyCheck[],
  scan: EvaluationContext,
): Evaluated {
  const { snapshot, governance, gaps } = scan;
  const claim = ownershipOf(subject, governance);
  const dependencies = dependenciesOf(subject);
  const tierGaps = gaps(tierSourcesOf(subject), reaching(dependencies, reachBeyond(subject, snapshot)));
  const bearings = { snapshot, governance, servesSystem: servesSystem(claim), blind: tierGaps.length > 0 };
  const owned = claimed(claim);
  const about: SubjectContext = {
    ...owned,
    uid: subject.uid,
    widened: scan.widenedOf(subject),
    ownerlessSince: scan.ownerlessSince(subject.uid),
    firstSeen: beganAt(subject) === null ? scan.firstSeenOn(subject.uid) : null,
    limits: scan.limitsOf([
      ...(owned.ownership?.entities ?? []),
      ...(subject.repository === null ? [] : entitiesOf(subject.repository.name, governance)),
    ]),
    origin: originOf(subject),
    dependencies,
    tier: tierOf(subject, bearings),
    tierGaps,
  };
  const exemption = exemptionOf(subject);
  return asEvaluated(
    about,
    subject,
    checksOn(subject.kind, checks).map((check) => {
      const question = askIdentity(check, subject, exemption);
      return question && evaluateQuestion(question, about, scan);
    }),
    scan,
  );
}
