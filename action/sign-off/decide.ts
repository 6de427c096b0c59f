import type { Governance } from "../../model/governance.ts";
import type { Instant } from "../../model/instant.ts";
import { dayIn } from "../../model/time-zone.ts";
import type { Approval, Case, PullFacts, Requirement } from "./facts.ts";
import type { Needed } from "./needed.ts";
import { eligibleOn, entriesThen, fittingIn, type Rostered } from "./rostered.ts";
import { counts, ruledOn, type Ruled } from "./rules/index.ts";

/** One approval held to every rule, for one requirement. */
export interface Evaluated {
  approval: Approval;
  requirement: Requirement;
  ruled: readonly Ruled[];
  /** The entries of rosters by which it was given: several, where no single entity's roster counts. */
  entries: readonly Rostered[];
}

/** One sign-off that is needed, and what became of it. */
export interface Decided {
  requirement: Requirement;
  /** The approval that gives it; null while it is missing. */
  given: Evaluated | null;
  /** Every approval there is, held to the rules for this sign-off. */
  evaluated: readonly Evaluated[];
  /** Who may give it today. */
  eligible: readonly Rostered[];
}

type In = Pick<Governance, "entities">;

/** What a rule is asked with, for one requirement. */
export const caseOf = (
  needed: Needed,
  pull: PullFacts,
  { entities }: In,
  requirement: Requirement,
): Omit<Case, "approval"> => ({
  pull,
  requirement,
  entities,
  rosterChanges: needed.rosterChanges,
  zone: needed.zone,
  faults: needed.faults,
});

/** Holds one approval to every rule. */
export function evaluate(given: Omit<Case, "approval">, approval: Approval): Evaluated {
  const asked = { ...given, approval };
  return {
    approval,
    requirement: given.requirement,
    ruled: ruledOn(asked),
    entries: fittingIn(entriesThen(asked), given.requirement),
  };
}

/** Which of the sign-offs that are needed are given. */
export function decide(needed: Needed, pull: PullFacts, governance: In, at: Instant): Decided[] {
  const decided = needed.requirements.map((requirement): Decided => {
    const asked = caseOf(needed, pull, governance, requirement);
    const evaluated = pull.approvals.map((approval) => evaluate(asked, approval));
    const given = evaluated.find(({ ruled }) => counts(ruled)) ?? null;
    return { requirement, given, evaluated, eligible: eligibleOn(dayIn(needed.zone, at), asked) };
  });
  return apart(decided);
}

/** Two people accept a risk where figures are touched, and two certify a period: nobody gives both. */
function apart(decided: readonly Decided[]): Decided[] {
  const of = (what: Requirement["what"]) => decided.filter(({ requirement }) => requirement.what === what);
  const [performing, approving] = of("certification");
  return pairApart(
    pairApart(decided, of("exception")[0], of("financial-exception")[0]),
    performing,
    approving,
  );
}

function pairApart(
  decided: readonly Decided[],
  first: Decided | undefined,
  second: Decided | undefined,
): Decided[] {
  if (first === undefined || second === undefined) return [...decided];
  const valid = ({ evaluated }: Decided) => evaluated.filter(({ ruled }) => counts(ruled));
  for (const one of valid(first))
    for (const other of valid(second))
      if (one.approval.by?.id !== other.approval.by?.id)
        return decided.map((each) =>
          each === first ? { ...each, given: one } : each === second ? { ...each, given: other } : each,
        );
  return decided.map((each) => (each === second && first.given !== null ? { ...each, given: null } : each));
}
