import type { BranchRules } from "../../model/repository-facts/branch-rules.ts";
import type { ApiReading, Permission } from "../github/port.ts";
import { type Believed, rulesOf } from "./branch-rules-bulk.ts";
import { RULE_FIELDS, type RulesNode, RulesNode as Node } from "./branch-rules-query.ts";
import { readSingle } from "./branch-rules-single.ts";
import { readRepositoryPages } from "./repository-nodes.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const ofRepository = (name: string, level: Permission["level"] = "read"): Permission => ({
  name,
  level,
  of: "repository",
});
const NEEDED = {
  administration: ofRepository("administration"),
  contents: ofRepository("contents"),
  metadata: ofRepository("metadata"),
};

/** Rulesets, inherited ones too, and classic protection of the default branches, and who may bypass them. */
export const branchRules: Source = {
  id: "branch-rules",
  endpoints: [
    "POST /graphql",
    "GET /repos/{owner}/{repo}/branches/{branch}/protection",
    "GET /repos/{owner}/{repo}/branches/{branch}",
    "GET /repos/{owner}/{repo}/rules/branches/{branch}",
    "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
  ],
  permission: NEEDED.administration,
  further: [NEEDED.contents],
  plan: "Private repositories: Pro, Team or Enterprise; on the free plan no rule holds there.",
  unit: "the rules of one repository's default branch",
  meaning: {
    refused:
      "403, or a node refused within a query, means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal unless the branch says that it has no classic protection; on the free plan a private repository has no rules, and is not asked.",
    empty:
      "No rule means that none binds the branch, provided the permission is granted; a bypass list that is missing, or empty to who may not change the ruleset, is not known.",
  },
  gives: [],
  needs: ["organization-settings", "repositories"],
  async collect(context) {
    const bulk = await readBulk(context);
    const read = await Promise.all(
      context.gathered.repositories.map(async (repository) => {
        const reading = await readingOf(repository, bulk, context);
        const data = reading.state === "complete" ? reading.data : null;
        const scope = { of: "repository" as const, repository: repository.id };
        return {
          unit: unitOf(
            { source: this.id, scope, name: repository.name },
            reading,
            dataOf(reading)?.sets.length ?? 0,
          ),
          entry: data === null ? [] : [[repository.id, { branch_rules: data }] as const],
        };
      }),
    );
    return {
      units: read.map(({ unit }) => unit),
      repositoryFacts: new Map(read.flatMap(({ entry }) => entry)),
    };
  },
};

function readingOf(
  repository: ListedRepository,
  bulk: ReadonlyMap<number, BranchRules>,
  context: SourceContext,
): Promise<ApiReading<BranchRules>> | ApiReading<BranchRules> {
  // Neither rulesets nor protected branches hold in a private repository of the free plan.
  // https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets
  if (context.gathered.plan === "free" && repository.facts.visibility !== "public")
    return { state: "complete", data: { branch: repository.facts.default_branch, sets: [] } };
  const data = bulk.get(repository.id);
  return data === undefined ? readSingle(repository, context, NEEDED) : { state: "complete", data };
}

async function readBulk({ ask, organization }: SourceContext): Promise<ReadonlyMap<number, BranchRules>> {
  const { nodes, viewer } = await readRepositoryPages(
    { ask, organization },
    { fields: RULE_FIELDS, node: Node, permission: NEEDED.administration },
  );
  const owns =
    viewer.administers &&
    !ask.lacks({ name: "organization_administration", level: "write", of: "organization" });
  const changes = !ask.lacks(ofRepository("administration", "write"));
  const believed = (node: RulesNode): Believed => ({
    classic: ask.sight === "all" || node.viewerCanAdminister,
    bypass: (from) =>
      from === "repository" ? changes && node.viewerCanAdminister : from === "organization" && owns,
  });
  return new Map(
    [...nodes].flatMap(([id, node]) => {
      const rules = rulesOf(node, believed(node));
      return rules === null ? [] : [[id, rules] as const];
    }),
  );
}
