import { describe, expect, test } from "vitest";
import { isGap } from "../../model/unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { deployKeys } from "../sources/deploy-keys.ts";
import {
  addActionsSecret,
  addDeployKey,
  addEnvironment,
  addFineGrainedToken,
  addMember,
  addRepository,
  addTokenRequest,
  addUser,
} from "../../demo/github/world.ts";

const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1 laptop";
const WORKFLOW =
  "on: push\njobs:\n  a:\n    environment: production\n    steps: [{ run: '${{ secrets.A }}' }]\n";

/** Something of everything in every third repository. */
function furnish({ world, acme, dana }: Stage, repositories: number): void {
  for (let index = 0; index < repositories; index += 1) {
    const repository = addRepository(world, {
      name: `repository-${String(index)}`,
      owner: acme,
      files: { ".github/workflows/a.yml": WORKFLOW },
    });
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
    addTokenRequest(world, acme, { owner: dana, token_name: "new" });
  }
  addMember(acme, addUser(world, { login: "wim" }));
}

describe("collecting", () => {
  test("an unreachable server ends it with one sentence", async () => {
    const stage = await setStage();
    await stage.github.close();
    await expect(stage.collect()).rejects.toMatchObject({ name: "GitHubFailure", kind: "unreachable" });
  });

  test("a credential that is refused in the middle ends it, and nothing more is asked", async () => {
    const stage = await setStage();
    furnish(stage, 9);
    stage.github.faults.add({ kind: "status", code: 401, match: { path: /\/keys/ } });
    await expect(stage.collect()).rejects.toMatchObject({ kind: "bad-credential" });
  });

  test("a list of repositories that was not read leaves a gap in every source that asks them one by one", async () => {
    const stage = await setStage();
    furnish(stage, 3);
    stage.github.faults.add({ kind: "status", code: 500, match: { path: /\/orgs\/acme\/repos/ } });
    const { units } = (await stage.collect()).snapshot;
    for (const source of [
      "agent-files",
      "deploy-keys",
      "environment-secrets",
      "environments",
      "repository-secrets",
      "workflow-files",
    ])
      expect(units.filter((unit) => unit.source === source)).toMatchObject([
        { scope: { of: "organization" }, state: "not-attempted", items: 0 },
      ]);
  });

  test("an organisation without repositories leaves no gap", async () => {
    const stage = await setStage();
    const { units } = (await stage.collect()).snapshot;
    expect(units.filter(isGap)).toEqual([]);
  });

  test("one refused repository leaves the others as they are", async () => {
    const stage = await setStage();
    furnish(stage, 6);
    const whole = await stage.collect();
    stage.github.faults.add({
      kind: "status",
      code: 403,
      headers: { "x-accepted-github-permissions": "secrets=read" },
      match: { path: /repository-3\/actions\/secrets/ },
    });
    const { snapshot } = await stage.collect();
    const refused = snapshot.units.filter(isGap);
    expect(refused).toEqual([
      expect.objectContaining({
        source: "repository-secrets",
        name: "repository-3",
        state: "denied",
        remedy: {
          reason: "permission-held",
          with: { holder: "app", permissions: [{ name: "secrets", level: "read" }] },
        },
      }),
    ]);
    const without = whole.snapshot.identities.filter(({ uid }) => uid !== refused.map(uidOf).at(0));
    expect(snapshot.identities).toEqual(without);
    expect(snapshot.repositories).toEqual(whole.snapshot.repositories);
  });

  test("the same world in another order gives the same snapshot", async () => {
    const [one, two] = [await setStage(), await setStage()];
    furnish(one, 31);
    furnish(two, 31);
    two.world.repositories.reverse();
    two.acme.secrets.reverse();
    two.acme.tokens.reverse();
    two.acme.tokenRequests.reverse();
    two.acme.members.reverse();
    two.github.faults.add({ kind: "slow", milliseconds: 30, match: { path: /repository-[0-9]\// } });
    const [left, right] = [await one.collect(), await two.collect()];
    expect(left.snapshot.identities).toHaveLength(56);
    expect(right).toEqual(left);
  });

  test("a repository the ledger knows and nobody lists any more is vanished, never dropped", async () => {
    const { organization_administration: _, ...others } = READING;
    const stage = await setStage(others);
    furnish(stage, 1);
    const { units } = await gather(stage, deployKeys, {
      known: [{ id: 77, name: "old", visibility: "private" }],
    });
    expect(units).toHaveLength(1);
    const { snapshot } = await stage.collect({ known: [{ id: 77, name: "old", visibility: "private" }] });
    expect(snapshot.units).toContainEqual(
      expect.objectContaining({ source: "repositories", name: "old", state: "vanished" }),
    );
  });
});

const uidOf = ({ scope }: { scope: object }) =>
  `github:actions-secret:repo-${"repository" in scope ? String(scope.repository) : ""}:A`;

describe("what it costs", () => {
  test("a first scan stays within the request budget", async () => {
    const stage = await setStage();
    furnish(stage, 60);
    const { requests } = await stage.collect();
    const withKeys = 20;
    // Secrets of three more stores, and variables: GitHub lists them repository by repository and nowhere else.
    const furtherStores = 4;
    const sent = Object.values(requests).reduce((sum, count) => sum + count, 0);
    expect(stage.github.requests.length).toBeLessThanOrEqual(
      5 * 60 + withKeys + 20 + 6 + 60 + furtherStores * 60,
    );
    expect(stage.github.requests.length - sent).toBe(3);
  });
});
