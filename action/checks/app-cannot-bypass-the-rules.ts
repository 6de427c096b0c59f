import type { Actor } from "../../model/branch-rules/rule-set.ts";
import { appCannotBypassTheRules as words } from "../../model/reasons/app-cannot-bypass-the-rules.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { NOT_SHOWN } from "../../model/reasons/permissions-not-shown.ts";
import { samePerson } from "../../model/roster.ts";
import type { ObservedIdentityOf, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { dutiesOf, financialRepositoriesOf } from "../identities/ask.ts";
import { defineCheck } from "./check.ts";
import { approvalIn, bindingOf, rulesInForce } from "../queries/branch-rules.ts";
import type { CheckResult, Context } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";

type App = ObservedIdentityOf<"app-installation">;
type Why = ReasonsOf<typeof words>;

/** An App that may write and bypass the approval can start a change and put it on the branch alone. */
export const appCannotBypassTheRules = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "app-installation",
  needs: ["branch-rules", "repositories"],
  suggests: "modify",
  parameters: ["chg.min_approvals"],
  reach: (app, snapshot, governance) => reached(app, snapshot, governance)?.map(({ id }) => id) ?? [],
  assess: (app, context): CheckResult<Why> => {
    const { snapshot, governance, ownership, parameter } = context;
    const repositories = reached(app, snapshot, governance);
    if (repositories === null) return { outcome: "unknown", reason: "repositories-not-read", with: {} };
    if (repositories.length === 0)
      return { outcome: "not-applicable", reason: "no-financial-repository", with: {} };
    const duties = dutiesOf(app, ownership);
    if (duties === null) return { outcome: "unknown", ...NOT_SHOWN };
    if (!duties.has("initiate"))
      return { outcome: "not-applicable", reason: "app-starts-no-change", with: {} };
    const answers = repositories.map((repository) => ({
      repository,
      answer: boundIn(repository, app, snapshot.organization.facts.plan, parameter("chg.min_approvals")),
    }));
    const past = answers.flatMap(({ repository, answer }) => (answer === "past" ? [repository] : []));
    if (past.length > 0) return ofBypass(past, context);
    const [open] = answers.flatMap(({ answer }) => (typeof answer === "string" ? [] : [answer]));
    if (open !== undefined) return { outcome: "unknown", ...open };
    return answers.every(({ answer }) => answer === "not-asked")
      ? { outcome: "not-applicable", reason: "no-approval-asked-for", with: {} }
      : { outcome: "pass", reason: "app-is-bound", with: {} };
  },
});

/** Repositories of financial systems that it reaches and that can still change; null when that was not read. */
function reached(app: App, snapshot: Snapshot, governance: Context["governance"]) {
  const names = financialRepositoriesOf(app, snapshot, governance);
  const { repositoryNamed } = lookUp(snapshot);
  return (
    names
      ?.toSorted()
      .flatMap((name) => repositoryNamed(name) ?? [])
      .filter(({ facts }) => !facts.archived) ?? null
  );
}

function ofBypass(past: readonly ObservedRepository[], { ownership }: Context): CheckResult<Why> {
  const data = { repositories: listed(past.map(({ name }) => name)) };
  const restsOn = { sources: ["branch-rules" as const], repositories: past.map(({ id }) => id) };
  return ownership?.data.break_glass === true
    ? { outcome: "stated", reason: "emergency-app-may-bypass", with: data, restsOn }
    : { outcome: "fail", reason: "app-may-bypass", with: data, restsOn };
}

/** Whether the approval that a branch asks for binds the App; why nobody can tell, where that is so. */
function boundIn(
  repository: ObservedRepository,
  app: App,
  plan: string | null,
  approvals: number,
): "past" | "bound" | "not-asked" | (Why & { reason: string }) {
  const rules = rulesInForce(repository, plan);
  if (rules.is === "none") {
    const { outcome, ...why } = rules.why;
    return outcome === "unknown" ? why : "not-asked";
  }
  const asked = approvalIn(rules.sets, approvals);
  return asked === undefined ? "not-asked" : bindingOf(asked, (actor) => isEntryOf(app, actor));
}

const isEntryOf = (
  { facts: { app_id: id, app_slug: slug } }: App,
  { type, id: entry, name }: Actor,
): boolean => type === "app" && (entry === id || (name !== null && samePerson(name, slug)));
