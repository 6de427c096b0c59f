import { z } from "zod";
import type { ActionsPolicy } from "../../model/repository-facts/actions-policy.ts";
import type { Unit } from "../../model/unit.ts";
import type { ApiReading } from "../github/port.ts";
import { closeRepositories, closeUnits } from "./close-look.ts";
import { Contributors, Private } from "./fork-workflows.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Permissions = z
  .object({
    enabled: z.boolean(),
    allowed_actions: z.enum(["all", "local_only", "selected"]).optional(),
    sha_pinning_required: z.boolean().optional(),
  })
  .transform(({ enabled, allowed_actions, sha_pinning_required }) => ({
    enabled,
    allowed: allowed_actions ?? null,
    sha_pinning: sha_pinning_required ?? null,
  }));
const WorkflowToken = z.object({ default_workflow_permissions: z.enum(["read", "write"]) });

/** The Actions policy of repositories of which controls ask more, where the organisation's leaves them room. */
export const repositoryActions: Source = {
  id: "repository-actions",
  endpoints: [
    "GET /repos/{owner}/{repo}/actions/permissions",
    "GET /repos/{owner}/{repo}/actions/permissions/workflow",
    "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
    "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos",
  ],
  permission: { name: "administration", level: "read", of: "repository" },
  plan: "The policies on forks: on GitHub Enterprise Server 3.19 and newer.",
  unit: "one policy of one repository; a repository that no financial system names is not asked about",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty: "An answer is never empty; what the organisation's policy leaves no room for is not asked.",
  },
  gives: [],
  needs: ["fork-workflows", "organization-actions", "repositories"],
  async collect(context) {
    const policies = await Promise.all(
      closeRepositories(context).map(async (one) => ({ id: one.id, ...(await policyOf(one, context)) })),
    );
    const known = new Map(policies.map(({ id, policy }) => [id, policy]));
    return {
      units: closeUnits(
        this.id,
        context,
        policies.flatMap(({ units }) => units),
      ),
      repositoryFacts: new Map(
        context.gathered.repositories.map(({ id }) => [
          id,
          { actions_policy: known.get(id) ?? ("not-asked" as const) },
        ]),
      ),
    };
  },
};

/**
 * A restriction of the organisation binds every repository; only whose workflows of forks wait for an approval in a
 * public one is the repository's to loosen.
 * https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization
 */
async function policyOf(repository: ListedRepository, context: SourceContext) {
  const { organization, units: read } = context.gathered;
  const question = asking(repository, context);
  const isPublic = repository.facts.visibility === "public";
  const hasForks = !read.some(({ source, state }) => source === "fork-workflows" && state === "unavailable");
  const binds = {
    permissions:
      (organization.actions_allowed ?? "all") !== "all" && organization.sha_pinning_required === true,
    token: organization.workflow_token_default === "read",
    forks: organization.private_fork_workflows?.run === false,
  };
  const [permissions, token, approval, forks] = await Promise.all([
    binds.permissions ? null : question("actions-permissions", "", Permissions),
    binds.token ? null : question("workflow-token", "/workflow", WorkflowToken),
    isPublic && hasForks ? question("forks", "/fork-pr-contributor-approval", Contributors) : null,
    !isPublic && hasForks && !binds.forks
      ? question("forks", "/fork-pr-workflows-private-repos", Private)
      : null,
  ]);
  const policy: ActionsPolicy = {
    permissions: binds.permissions ? "organization" : valueOf(permissions),
    workflow_token: binds.token ? "organization" : (valueOf(token)?.default_workflow_permissions ?? null),
    fork_approval: isPublic ? (valueOf(approval)?.approval_policy ?? null) : "not-public",
    private_forks: isPublic ? "not-private" : binds.forks ? "organization" : valueOf(forks),
  };
  const units = [permissions, token, approval, forks].flatMap((one) => (one === null ? [] : [one.unit]));
  return { policy, units };
}

interface Answered<T> {
  unit: Unit;
  reading: ApiReading<T>;
}
const valueOf = <T>(answered: Answered<T> | null): T | null =>
  answered === null ? null : dataOf(answered.reading);

/** Asks for one policy of a repository, and says how that ended. */
const asking =
  ({ id, name }: ListedRepository, { ask, organization }: SourceContext) =>
  async <Schema extends z.ZodType>(
    part: string,
    below: string,
    schema: Schema,
  ): Promise<Answered<z.output<Schema>>> => {
    const reading = await ask.get({
      route: `GET /repos/{owner}/{repo}/actions/permissions${below}`,
      parameters: { owner: organization.login, repo: name },
      schema,
      permission: repositoryActions.permission,
      repository: id,
    });
    const scope = { of: "repository" as const, repository: id };
    return {
      unit: unitOf({ source: repositoryActions.id, scope, name: `${name}/${part}` }, reading, 1),
      reading,
    };
  };
