import type { ObservedIdentityOf } from "../../../model/snapshot.ts";

type Runner = ObservedIdentityOf<"runner">;

const own = { os: "linux", labels: [], ephemeral: false, version: "2.330.0" };

/** A runner of the organisation, in a group for all its repositories but public ones. */
export const aRunner = (facts: Partial<Runner["facts"]> = {}, id = 7): Runner => ({
  kind: "runner",
  uid: `github:runner:org-1:${id}`,
  repository: null,
  title: "builder",
  lastUsed: null,
  facts: {
    registered_with: "organization",
    ...own,
    group_id: 1,
    group: "Default",
    group_visibility: "all",
    selected_repositories: null,
    public_repositories_allowed: false,
    restricted_to_workflows: false,
    ...facts,
  },
});

/** A runner of one repository. */
export const aRunnerOf = (
  repository: { id: number; name: string },
  facts: Partial<Runner["facts"]> = {},
): Runner => ({
  ...aRunner({
    registered_with: "repository",
    group_id: null,
    group: null,
    group_visibility: null,
    public_repositories_allowed: null,
    restricted_to_workflows: null,
    ...facts,
  }),
  uid: `github:runner:repo-${repository.id}:7`,
  repository: { id: repository.id, name: repository.name },
});
