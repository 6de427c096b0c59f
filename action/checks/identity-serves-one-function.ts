import type { Governance } from "../../model/governance.ts";
import type { ObservedIdentityOf, Snapshot } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { identityServesOneFunction as words } from "../../model/reasons/identity-serves-one-function.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { repositoriesOf, reachBeyond } from "../identities/ask.ts";
import { noPlan, NO_REACH, reachOf, running } from "../queries/reach.ts";
import { type Reference, referenceTo } from "../queries/references.ts";
import { isFinancial } from "../queries/systems.ts";

/**
 * What a token may reach it may be used for. An organisation's secret is evaluated by the repositories whose workflows
 * use it; how much wider its reach is than its use is another question.
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
    if (identity.kind === "actions-secret") return ofSecret(identity, snapshot, governance);
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

const isUse = ({ reference: { use } }: { reference: Reference }) => use === "named" || use === "any";

function ofSecret(
  secret: ObservedIdentityOf<"actions-secret">,
  snapshot: Snapshot,
  governance: Governance,
): CheckResult<Why> {
  const reach = reachOf(secret, snapshot);
  if (reach === null) return { outcome: "unknown", ...NO_REACH };
  const { sure, perhaps } = running(reach);
  const usesIn = (repositories: typeof sure) =>
    repositories.map((one) => ({ name: one.name, reference: referenceTo(secret.title, one, snapshot) }));
  const found = usesIn(sure);
  const using = found.filter(isUse).map(({ name }) => name);
  const both = mixed(using, governance);
  // What other files hold takes away nothing from those that use it.
  const restsOn = { sources: [], repositories: [] };
  if (both !== null) return { outcome: "fail", reason: "used-by-both", with: both, restsOn };
  const unread = found.filter(({ reference }) => reference.use === "unread").map(({ name }) => name);
  if (unread.length > 0)
    return { outcome: "unknown", reason: "workflow-files-not-read", with: { repositories: listed(unread) } };
  const unseen = found.map(({ reference }) => reference).find(({ use }) => use === "unseen");
  if (unseen?.use === "unseen") return { outcome: "unknown", ...unseen.why };
  return perhaps.length > 0 && usesIn(perhaps).some(({ reference }) => reference.use !== "none")
    ? { outcome: "unknown", ...noPlan(perhaps) }
    : { outcome: "pass", reason: "not-used-by-both", with: {} };
}
