import { z } from "zod";
import { Id, Text } from "../../model/text.ts";
import type { ApiReading } from "../github/port.ts";
import { COUNTED, readCounted } from "./counted.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const Reviewer = z.discriminatedUnion("type", [
  z.object({ type: z.literal("User"), reviewer: z.object({ login: Text }) }),
  z.object({ type: z.literal("Team"), reviewer: z.object({ slug: Text }) }),
]);
const Rule = z.object({
  type: z.string(),
  wait_timer: z.number().int().nonnegative().optional(),
  prevent_self_review: z.boolean().optional(),
  reviewers: z.array(Reviewer).optional(),
});
const Policy = z.object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() });

const Environment = z
  .object({
    id: Id,
    name: Text,
    protection_rules: z.array(Rule).optional(),
    deployment_branch_policy: Policy.nullish(),
  })
  .transform(({ id, name, protection_rules: rules = [], deployment_branch_policy: policy }) => ({
    id,
    name,
    wait_minutes: rules.find(({ type }) => type === "wait_timer")?.wait_timer ?? 0,
    reviewers: rules.flatMap(({ reviewers = [] }) => reviewers.map(nameOf)).sort(),
    // GitHub's description of this field is inverted: true keeps whoever started a deployment from approving it.
    // https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
    prevent_self_review: rules.some(({ prevent_self_review }) => prevent_self_review === true),
    branches: branchesOf(policy ?? null),
  }));

const nameOf = (one: z.infer<typeof Reviewer>) =>
  one.type === "User" ? `user:${one.reviewer.login}` : `team:${one.reviewer.slug}`;

const branchesOf = (policy: z.infer<typeof Policy> | null) =>
  policy === null
    ? ("any" as const)
    : policy.protected_branches
      ? ("protected" as const)
      : ("custom" as const);

/** Deployment environments and what guards them. */
export const environments: Source = {
  id: "environments",
  endpoints: ["GET /repos/{owner}/{repo}/environments", "POST /graphql"],
  permission: COUNTED.environments,
  plan: "Private repositories: Pro, Team or Enterprise; reviewers and wait timers there: Enterprise.",
  unit: "the environments of one repository",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id; on the free plan a private repository has no environments to show.",
    empty:
      "An empty list with a total count of 0, or GitHub's own count of 0, means no environment, provided the permission is granted and the plan has them.",
  },
  gives: [],
  needs: ["organization-settings", "repositories"],
  async collect(context) {
    const { plan, repositories } = context.gathered;
    const counts = await context.counts();
    const read = await readCounted(repositories, context.ask, {
      // Without a plan that has them GitHub shows no environment of a private repository, whatever was once made there.
      isNone: ({ id, facts }) =>
        counts.get(id)?.environments === 0 &&
        (facts.visibility === "public" || (plan !== null && plan !== "free")),
      none: (repository) => asRead(repository, { state: "complete", data: [] }),
      read: async (repository) => asRead(repository, await environmentsOf(repository, context)),
    });
    return {
      units: read.map(({ unit }) => unit),
      environments: new Map(read.flatMap(({ entry }) => entry)),
    };
  },
};

type Listed = ApiReading<readonly z.output<typeof Environment>[]>;

function asRead(repository: ListedRepository, reading: Listed) {
  const data = dataOf(reading);
  const scope = { of: "repository" as const, repository: repository.id };
  return {
    unit: unitOf({ source: environments.id, scope, name: repository.name }, reading, data?.length ?? 0),
    entry: data === null ? [] : [[repository.id, data] as const],
  };
}

async function environmentsOf(
  repository: ListedRepository,
  { ask, organization, gathered }: SourceContext,
): Promise<Listed> {
  const { permission } = environments;
  const answer = proven(
    await ask.list({
      route: "GET /repos/{owner}/{repo}/environments",
      parameters: { owner: organization.login, repo: repository.name },
      schema: Environment,
      permission,
      repository: repository.id,
      key: "environments",
      identify: (environment) => environment.id,
    }),
    permission,
    ask,
  );
  const planless = gathered.plan === "free" && repository.facts.visibility !== "public";
  if (!planless || answer.state !== "denied") return answer;
  return {
    state: "unavailable",
    reason: { reason: "free-plan", with: {} },
    remedy: { reason: "use-plan-with-private-environments", with: {} },
  };
}
