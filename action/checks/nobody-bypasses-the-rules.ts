import { bypassOfAny } from "../../model/branch-rules/bypass.ts";
import { listedActors } from "../../model/reasons/branch-rules.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { nobodyBypassesTheRules as words } from "../../model/reasons/nobody-bypasses-the-rules.ts";
import { defineCheck } from "./check.ts";
import { outsideFinancialChange, rulesInForce, separating, whyOpen } from "../queries/branch-rules.ts";
import type { CheckResult } from "../queries/context.ts";
import { isTold, permissionsOf } from "../identities/ask.ts";
import { isOfRepositories, sourcesListing } from "../identities/listed-by.ts";
import { lookUp } from "../queries/look-up.ts";

/** What lists the keys that may push to a repository by themselves. */
const SOURCES_OF_KEYS = sourcesListing((kind) => isOfRepositories(kind) && isTold(kind, "permissions"));

/**
 * Every rule counts: whoever one ruleset lets past is still bound by another that demands the same. An entry for
 * deploy keys is for every key of the repository that may write, so those are named.
 */
export const nobodyBypassesTheRules = defineCheck({
  words,
  controls: ["SOD-02"],
  appliesTo: "repository",
  needs: ["branch-rules", ...SOURCES_OF_KEYS],
  parameters: ["chg.min_approvals"],
  exempt: outsideFinancialChange,
  assess: (repository, context): CheckResult<ReasonsOf<typeof words>> => {
    const { snapshot, parameter } = context;
    const rules = rulesInForce(repository, snapshot.organization.facts.plan);
    // What the rules alone decide, no gap among the repository's identities makes unknown.
    const restsOn = { sources: ["branch-rules" as const], repositories: [repository.id] };
    if (rules.is === "none") return { ...rules.why, restsOn };
    const requirements = separating(rules.sets, parameter("chg.min_approvals"));
    const bypass = bypassOfAny(requirements);
    const open = whyOpen(requirements, bypass);
    const { who } = bypass;
    if (who.length === 0)
      return open === null
        ? { outcome: "pass", reason: "nobody-may-bypass", with: {}, restsOn }
        : { outcome: "unknown", ...open };
    const writing = lookUp(snapshot)
      .identitiesOf(repository.id)
      .filter((one) => permissionsOf(one)?.contents === "write");
    const keys = writing.map(({ title }) => title).sort();
    if (keys.length === 0 || who.every(({ type }) => type !== "every-deploy-key"))
      return { outcome: "fail", reason: "somebody-may-bypass", with: { who: listedActors(who) }, restsOn };
    const emergency =
      who.every(({ type }) => type === "every-deploy-key") &&
      writing.every((one) => context.ownershipOf(one)?.data.break_glass === true);
    if (!emergency)
      return {
        outcome: "fail",
        reason: "deploy-keys-may-bypass",
        with: { who: listedActors(who), keys: listed(keys) },
        restsOn,
      };
    return open === null
      ? { outcome: "stated", reason: "only-emergency-keys-may-bypass", with: { keys: listed(keys) } }
      : { outcome: "unknown", ...open };
  },
});
