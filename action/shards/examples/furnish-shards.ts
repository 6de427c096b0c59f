import {
  addActionsSecret,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addMember,
  addRepository,
  addUser,
} from "../../../demo/github/world.ts";
import type { Stage } from "../../../test/stage/stage.ts";

const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1 laptop";
const WORKFLOW =
  "on: push\njobs:\n  a:\n    environment: production\n    steps: [{ run: '${{ secrets.A }}' }]\n";

/** Something of everything, in repositories of every shard, a fork of an advisory among them. */
export function furnishShards({ world, acme, dana }: Stage, repositories = 20): void {
  for (let index = 0; index < repositories; index += 1) {
    const name = index === 5 ? "repository-1-ghsa-2cfg-h345-jmpq" : `repository-${String(index)}`;
    const files = { ".github/workflows/a.yml": WORKFLOW };
    const repository = addRepository(world, { name, owner: acme, files });
    if (index % 3 > 0) continue;
    addDeployKey(world, repository, { key: KEY, title: "laptop", added_by: "dana" });
    addActionsSecret(world, { level: "repository", repository }, { name: "A" });
    const environment = addEnvironment(world, repository, { name: "production/eu" });
    addActionsSecret(world, { level: "environment", environment }, { name: "B" });
    addActionsSecret(
      world,
      { level: "organization", organization: acme, selected: [repository] },
      { name: `SHARED_${String(index)}` },
    );
    addFineGrainedToken(world, acme, { owner: dana, token_name: "t", repositories: [repository] });
  }
  // Each key that is added is in the log.
  acme.plan.name = "enterprise";
  addMember(acme, addUser(world, { login: "wim" }));
}
