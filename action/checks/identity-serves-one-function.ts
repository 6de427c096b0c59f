import type { Governance } from "../../model/governance.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { identityServesOneFunction as words } from "../../model/reasons/identity-serves-one-function.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { repositoriesOf, reachBeyond, usesOf } from "../identities/ask.ts";
import { isFinancial } from "../queries/systems.ts";
import type { KnownUses } from "../queries/uses.ts";

/**
 * What an identity reaches it may be used for. Where GitHub shows which repositories use it, those count; how much wider
 * its reach is than its use is another question.
 */
export const identityServesOneFunction = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: ["repositories", "workflow-files"],
  suggests: null,
  parameters: [],
  reach: reachBeyond,
  exempt: ({ repository }, { systems }) => {
    if (repository !== null) return { reason: "belongs-to-one-repository", with: {} };
    return systems.length === 0 ? { reason: "no-financial-system", with: {} } : null;
  },
  assess: (identity, { snapshot, governance }): CheckResult<Why> => {
    const uses = usesOf(identity, snapshot);
    if (uses !== null) return ofUsed(uses, governance);
    const repositories = repositoriesOf(identity, snapshot);
    if (repositories === null) return { outcome: "unknown", reason: "repositories-not-read", with: {} };
    const both = mixed(repositories, governance);
    return both === null
      ? { outcome: "pass", reason: "does-not-reach-both", with: {} }
      : { outcome: "fail", reason: "reaches-both", with: both };
  },
});

type Why = ReasonsOf<typeof words>;

/** The repositories of financial systems and the others, by name; null unless there are both. */
function mixed(names: readonly string[], governance: Governance) {
  const financial = names.filter((name) => isFinancial(name, governance)).sort();
  const others = names.filter((name) => !isFinancial(name, governance)).sort();
  return financial.length === 0 || others.length === 0
    ? null
    : { financial: listed(financial), others: listed(others) };
}

function ofUsed({ using, open }: KnownUses, governance: Governance): CheckResult<Why> {
  const both = mixed(using, governance);
  // What other files hold takes away nothing from those that use it.
  if (both !== null)
    return {
      outcome: "fail",
      reason: "used-by-both",
      with: both,
      restsOn: { sources: [], repositories: [] },
    };
  return open === null
    ? { outcome: "pass", reason: "not-used-by-both", with: {} }
    : { outcome: "unknown", ...open };
}
