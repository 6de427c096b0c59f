import { expect, test } from "vitest";
import { addApp, addOrganization, installApp, type Installation } from "../../demo/github/world.ts";
import { describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { appInstallations } from "./app-installations.ts";

const path = /orgs\/acme\/installations/;

/** Installs an App of another account, which others may see or not. */
function furnish({ world, acme, app: { publicKey } }: Stage, isPublic = true): Installation {
  const vendor = addOrganization(world, { login: "vendor" });
  const app = addApp(world, {
    slug: "deployer",
    owner: vendor,
    publicKey,
    permissions: { contents: "write", members: "read", organization_secrets: "write" },
    events: ["push", "deployment"],
    public: isPublic,
    id: 777,
  });
  return installApp(world, { app, organization: acme, repositories: [], id: 25999 });
}

const seenOf = async (stage: Stage, uid: string) =>
  (await gather(stage, appInstallations)).collected.snapshot.identities.find((one) => one.uid === uid);
const DEPLOYER = "github:app-installation:25999";

describeRefusedUnit({ source: appInstallations, path, unit: "acme", furnish });
describeShortList(appInstallations, path, "acme", furnish, { installations: [] });

test.each([31, 101])("a list of %i is read to its end", async (count) => {
  const stage = await setStage();
  const { world, acme, app } = stage;
  // One is the scanner's own.
  for (let n = 1; n < count; n += 1)
    installApp(world, {
      app: addApp(world, { slug: `app-${n}`, owner: acme, publicKey: app.publicKey, permissions: {} }),
      organization: acme,
    });
  const { units, collected } = await gather(stage, appInstallations);
  expect(units).toMatchObject([{ name: "acme", state: "complete", items: count }]);
  expect(collected.snapshot.identities).toHaveLength(count);
});

test("an empty list is no proof to an App without the permission", async () => {
  const { organization_administration: _, ...others } = READING;
  const stage = await setStage(others);
  const body = { total_count: 0, installations: [] };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  expect((await gather(stage, appInstallations)).units).toMatchObject([{ state: "denied" }]);
});

test("a list is not read to its end where GitHub refuses to tell whose an App is", async () => {
  const stage = await setStage();
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /\/apps\/countersign$/ } });
  expect((await gather(stage, appInstallations)).units).toMatchObject([{ state: "partial", items: 1 }]);
});

test("the scanner's own App is among them", async () => {
  const stage = await setStage();
  expect(await seenOf(stage, `github:app-installation:${stage.installation.id}`)).toMatchObject({
    title: "countersign",
    facts: { owner: "acme", repository_selection: "all", suspended_at: null },
  });
});

test("what an App may do is sorted by what it is about, and its selected repositories are not known", async () => {
  const stage = await setStage();
  furnish(stage);
  expect(await seenOf(stage, DEPLOYER)).toEqual({
    kind: "app-installation",
    uid: DEPLOYER,
    repository: null,
    title: "deployer",
    lastUsed: null,
    facts: {
      app_slug: "deployer",
      app_id: 777,
      owner: "vendor",
      repository_selection: "selected",
      repositories: null,
      permissions: {
        organization: { members: "read", organization_secrets: "write" },
        repository: { contents: "write", metadata: "read" },
        other: {},
      },
      events: ["deployment", "push"],
      single_file_paths: [],
      suspended_at: null,
      suspended_by: null,
      created_at: "2026-11-20T03:00:00Z",
      updated_at: "2026-11-20T03:00:00Z",
    },
  });
});

test("a suspended App says since when and by whom", async () => {
  const stage = await setStage();
  Object.assign(furnish(stage), { suspended_at: "2026-11-19T08:00:00.000+09:00", suspended_by: stage.dana });
  expect(await seenOf(stage, DEPLOYER)).toMatchObject({
    facts: { suspended_at: "2026-11-18T23:00:00Z", suspended_by: "dana" },
  });
});

test.each([
  ["private", false, null, "complete"],
  ["shown to all", true, "vendor", "complete"],
] as const)("the owner of an App that is %s is %s", async (_how, isPublic, owner, state) => {
  const stage = await setStage();
  furnish(stage, isPublic);
  expect((await gather(stage, appInstallations)).units).toMatchObject([{ state, items: 2 }]);
  expect(await seenOf(stage, DEPLOYER)).toMatchObject({ facts: { owner } });
});

test("an owner whom another scan may see leaves the list partial, and nothing about it known", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 500, match: { path: /apps\/deployer/ } });
  expect((await gather(stage, appInstallations)).units).toMatchObject([{ state: "partial", items: 2 }]);
  expect(await seenOf(stage, DEPLOYER)).toMatchObject({ facts: { owner: null } });
});
