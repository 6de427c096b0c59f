import type { RepositoryChanges } from "../../../model/change.ts";
import type { Governance } from "../../../model/governance.ts";
import type { ObservedIdentity } from "../../../model/snapshot.ts";
import type { AnyCheck, Check } from "../check.ts";
import { changesOf } from "./a-change.ts";
import { aContext, aGovernance, aSystem } from "./a-context.ts";
import { aRepository, aSnapshot } from "./a-snapshot.ts";
import { inWords } from "./in-words.ts";

interface Beside {
  identities?: readonly ObservedIdentity[];
  emergencies?: Governance["emergencies"];
}

/** What a check on changes says of a repository of a financial system on 31 January 2026; null for one that was not asked about. */
export function saidOf(
  check: Check<"repository"> & Pick<AnyCheck, "id">,
  changes: Partial<RepositoryChanges> | null,
  { identities = [], emergencies = [] }: Beside = {},
) {
  const governance = aGovernance({ systems: [aSystem()], emergencies });
  const snapshot = aSnapshot({ identities, changes: changes === null ? [] : [changesOf(changes)] });
  return inWords(check, check.assess(aRepository(), aContext({ snapshot, governance })));
}
