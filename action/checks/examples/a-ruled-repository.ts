import type { RuleSet } from "../../../model/branch-rules/rule-set.ts";
import type { ObservedIdentity, ObservedRepository } from "../../../model/snapshot.ts";
import { aContext, aGovernance, aSystem } from "./a-context.ts";
import { anOrganization, aRepository, aSnapshot } from "./a-snapshot.ts";

/** A repository of a financial system whose default branch these sets of rules bind. */
export const aRuledRepository = (
  sets: readonly RuleSet[],
  facts: Partial<ObservedRepository["facts"]> = {},
): ObservedRepository => aRepository({ branch_rules: { branch: "main", sets: [...sets] }, ...facts });

/** What a check of such a repository may look at. */
export const aRuledContext = (
  repository: ObservedRepository,
  {
    plan = "team",
    identities = [],
    ...parts
  }: { plan?: string | null; identities?: readonly ObservedIdentity[] } & Parameters<typeof aContext>[0] = {},
) =>
  aContext({
    governance: aGovernance({ systems: [aSystem()] }),
    tier: "strict",
    snapshot: aSnapshot({ organization: anOrganization({ plan }), repositories: [repository], identities }),
    ...parts,
  });
