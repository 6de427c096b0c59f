import { createPublicKey } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import {
  addApp,
  addMember,
  addOrganization,
  addRepository,
  addUser,
  installApp,
} from "../../demo/github/world.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, type Stage } from "./stage.ts";
import { storyWorld, TOKEN } from "./world.ts";

let one: Stage;
afterEach(() => one.close());

const CONFIGURATION = "organizations:\n  - login: acme\n  - login: beta\n";

/** Two organisations with one governance repository: an App asks in both, another publishes where that repository is. */
async function begin(configuration = CONFIGURATION) {
  const {
    world,
    organization: acme,
    appId,
    privateKey,
  } = storyWorld({
    governance: { "countersign.yml": configuration },
  });
  const beta = addOrganization(world, { login: "beta" });
  addMember(beta, addUser(world, { login: "bea" }), "admin");
  addRepository(world, { name: "shop", owner: beta, files: { "README.md": "# Shop\n" } });
  const reader = world.apps.find(({ id }) => String(id) === appId);
  if (reader === undefined) throw new Error("the story has no App");
  installApp(world, { app: reader, organization: beta });
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
  const permissions = { contents: "write", pull_requests: "write", checks: "write" } as const;
  const writer = addApp(world, { slug: "countersign-writer", owner: acme, publicKey, permissions });
  installApp(world, { app: writer, organization: acme });
  one = await stage(world, { token: TOKEN, bundle: lastingBundle() });
  return {
    organization: "all",
    token: "",
    "app-id": appId,
    "private-key": privateKey,
    "writer-app-id": String(writer.id),
    "writer-private-key": privateKey,
  };
}

const pulls = () =>
  one.github.world.repositories.flatMap(({ pulls: all }) => all.map(({ head }) => head.ref)).sort();

test("one run scans every organisation, each on its own branch and pull request", async () => {
  const ran = await scanning(await begin());
  expect(ran.code, ran.stdout).toBe(0);
  expect(pulls()).toEqual(["countersign/acme", "countersign/beta"]);
  expect([...(await one.evidence("evidence", "countersign/beta")).keys()]).toContain(
    "evidence/beta/organization.md",
  );
  expect(ran.summary.match(/^# .*/gm)).toEqual(["# Scan of `acme`", "# Scan of `beta`"]);
  const each: unknown = JSON.parse(ran.outputs.organizations ?? "");
  expect(each).toMatchObject([
    { organization: "acme", code: 0, conclusion: "complete", "pull-request-number": "1" },
    { organization: "beta", code: 0, "pull-request-number": "2" },
  ]);
  expect(ran.outputs).toMatchObject({ changed: "true", "scan-id": "", "pull-request-number": "" });
  expect(Number(ran.outputs.identities)).toBeGreaterThan(0);
});

test("what fails for one organisation ends no other, and the worst ending is the run's", async () => {
  const inputs = await begin("organizations:\n  - login: nowhere\n  - login: acme\n");
  const ran = await scanning(inputs);
  expect(ran.code).toBe(2);
  expect(ran.stdout).toContain("::error::nowhere: ");
  expect(pulls()).toEqual(["countersign/acme"]);
  expect(ran.summary.match(/^# .*/gm)).toEqual(["# Scan of `nowhere`", "# Scan of `acme`"]);
  expect(ran.summary).toContain("The scan ended without evidence.");
  expect(JSON.parse(ran.outputs.organizations ?? "")).toMatchObject([
    { organization: "nowhere", code: 2, "scan-id": "" },
    { organization: "acme", code: 0 },
  ]);
  expect(ran.outputs.conclusion).toBe("partial");
});

test("a run that is limited to some repositories shows that it is a part wherever it speaks, and records nothing", async () => {
  const inputs = { ...(await begin()), organization: "acme", publish: "none", repositories: "ledger-*" };
  const ran = await scanning(inputs);
  expect(ran.code, ran.stdout).toBe(0);
  const part =
    /Only a part of the organisation was read, the repositories that match \S+, and nothing is recorded\./;
  expect(ran.stdout).toContain("::group::Dry run of a part of acme\n");
  expect(ran.stdout).toContain("Dry run of a part of acme. Unable to conclude");
  expect(ran.stdout).toMatch(part);
  expect(ran.stdout).toContain("the run was limited to repositories that match “ledger-*”");
  expect(ran.summary).toMatch(/^# Dry run of a part of `acme`\n/);
  expect(ran.summary).toMatch(part);
  expect(ran.outputs.conclusion).toBe("partial");
  expect(pulls()).toEqual([]);
  expect(await one.evidence()).toEqual(new Map());
  const published = await scanning({ ...inputs, publish: "pull-request" });
  expect(published.code).toBe(2);
  expect(published.stdout).toContain("a part is never recorded; set publish: none to look alone");
});

test("a run that is limited to repositories that are nowhere says so, and has not ended well", async () => {
  const inputs = { ...(await begin()), organization: "acme", publish: "none", repositories: "zzz, yyy-*" };
  const ran = await scanning(inputs);
  expect(ran.code, ran.stdout).toBe(2);
  expect(ran.stdout).toContain(
    "::error::The input repositories matches no repository that this credential sees in acme, and so there is nothing to show: zzz, yyy-*; give names that exist, with * for any characters.",
  );
  expect((await scanning({ ...inputs, organization: "all" })).code).toBe(2);
  const part = await scanning({ ...inputs, organization: "all", repositories: "shop" });
  expect(part.code, part.stdout).toBe(0);
  expect(part.summary).toContain("matches no repository that this credential sees in acme");
});

const scanning = (inputs: Record<string, string>) => one.run(inputs);
