import { afterEach, beforeEach, expect, test } from "vitest";
import { limitationSentence } from "../../../model/reasons/limitations.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { addOrganization, deleteRepository, transferRepository } from "../../../demo/github/world.ts";
import { storiesAfter } from "./beginnings.ts";
import type { Story } from "./story.ts";

const afterOneScan = storiesAfter(async (on) => {
  await on.scan();
  on.world.now = new Date("2026-01-11T03:00:00Z");
});
let story: Story;
beforeEach(async () => {
  ({ story } = await afterOneScan());
});
afterEach(() => story.stop());

const ledger = async () => {
  const { ledger: read, problems } = readLedger("acme", await story.files("countersign/acme", "evidence"));
  expect(problems).toEqual([]);
  return read;
};
const identity = async (uid: string) =>
  (await ledger()).identities.find(({ data }) => data.uid === uid)?.data;
const local = () => `github:actions-secret:repo-${story.payroll.id}:LOCAL`;
const refuse = (permission: string) => {
  for (const { refusals } of story.world.installations)
    refusals.push({ permission, repositoryId: story.payroll.id, status: 403 });
};

test("a refused list retires nothing, makes its checks unknown, and the scan cannot conclude", async () => {
  const before = await ledger();
  refuse("secrets");
  const report = await story.scan();
  expect(report.conclusion).toBe("partial");
  expect(report.gaps).toMatchObject([
    {
      unit: "payroll",
      state: "denied",
      remedy: {
        reason: "permission-held",
        with: { holder: "app", permissions: [{ name: "secrets", level: "read" }] },
      },
    },
  ]);
  expect(report.scan.limitations.map((one) => limitationSentence(one).en)[0]).toMatch(
    /^Actions secrets of the repository «payroll» could not be read: /,
  );
  const after = await ledger();
  expect(after.identities.filter(({ data }) => data.state === "retired")).toEqual([]);
  const secret = await identity(local());
  // What never applied to a secret of a repository still does not; of the rest nothing is known.
  const known = secret?.assessments.filter(({ outcome }) => outcome !== "unknown") ?? [];
  expect(known.map(({ check, outcome }) => `${check}: ${outcome}`)).toEqual([
    "identity-serves-one-function: not-applicable",
    "owner-does-not-combine-duties: not-applicable",
    "secret-reaches-only-repositories-that-use-it: not-applicable",
    "secret-serves-one-entity: not-applicable",
  ]);
  const untouched = (uid: string) => !uid.startsWith("github:actions-secret:");
  for (const { data } of before.identities.filter((one) => untouched(one.data.uid)))
    expect(after.identities.find((one) => one.data.uid === data.uid)?.data).toEqual(data);
});

test("a repository that is no longer listed retires nothing while GitHub tells no count", async () => {
  for (const { permissions } of story.world.installations) delete permissions.organization_administration;
  deleteRepository(story.world, story.payroll);
  const report = await story.scan();
  expect(report.conclusion).toBe("partial");
  const { identities, repositories } = await ledger();
  expect(identities.filter(({ data }) => data.state === "retired")).toEqual([]);
  expect(repositories.map(({ data }) => data.name)).toEqual(["governance", "payroll"]);
});

const ofPayroll = async () => {
  const { identities, repositories, texts } = await ledger();
  const repository = repositories.find(({ data }) => data.id === story.payroll.id);
  const own = identities.filter(({ data }) => data.repository_id === story.payroll.id);
  return {
    texts,
    repository,
    own,
  };
};

test("a repository that was deleted retires with everything in it, and leaves no gap then or later", async () => {
  deleteRepository(story.world, story.payroll);
  const report = await story.scan();
  expect(report.gaps).toEqual([]);
  const why = {
    event: "retire",
    at: "2026-01-11T03:00:00Z",
    by: null,
    source: "scan",
    reason: "repository-deleted",
  };
  const { repository, own, texts } = await ofPayroll();
  expect(repository?.data).toMatchObject({ state: "retired", assessments: [], lifecycle: [why] });
  expect(own.length).toBeGreaterThanOrEqual(4);
  for (const { data } of own) {
    expect(data).toMatchObject({ state: "retired", assessments: [] });
    expect(data.lifecycle.at(-1)).toEqual(why);
  }
  expect(texts.get(repository?.file ?? "")).toContain("Retired since 2026-01-11: it was deleted");
  story.world.now = new Date("2026-01-12T03:00:00Z");
  const quiet = await story.scan();
  expect(quiet).toMatchObject({ gaps: [], changed: false, conclusion: "complete" });
});

test("a repository that was transferred says to whom, and one that comes back is active again", async () => {
  const home = story.payroll.owner;
  story.payroll.visibility = "public";
  transferRepository(story.payroll, addOrganization(story.world, { login: "globex" }));
  await story.scan();
  const away = await ofPayroll();
  expect(away.repository?.data.lifecycle.at(-1)).toMatchObject({
    reason: "repository-transferred",
    to: "globex",
  });
  expect(away.own.map(({ data }) => data.lifecycle.at(-1)?.to)).toEqual(away.own.map(() => "globex"));
  transferRepository(story.payroll, home);
  story.world.now = new Date("2026-01-12T03:00:00Z");
  const report = await story.scan();
  expect(report.gaps).toEqual([]);
  const { repository, own } = await ofPayroll();
  expect(repository?.data.lifecycle.map(({ event }) => event)).toEqual(["retire", "reinstate"]);
  for (const { data } of [...own, repository!]) expect(data.state).toBe("active");
  for (const { data } of own) expect(data.lifecycle.at(-1)?.event).toBe("reinstate");
});

test("a key that a complete list no longer holds is retired, and its findings are resolved", async () => {
  const [gone] = story.payroll.deployKeys.splice(0, 1);
  const report = await story.scan();
  const key = await identity(`github:deploy-key:${gone?.id ?? 0}`);
  expect(key).toMatchObject({ state: "retired", assessments: [] });
  expect(key?.lifecycle.at(-1)).toEqual({
    event: "retire",
    at: "2026-01-11T03:00:00Z",
    by: null,
    reason: "removed",
    source: "scan",
  });
  expect(report.resolved.map(({ check }) => check)).toContain("deploy-key-is-read-only");
});

test("a secret that goes with its environment is retired", async () => {
  story.payroll.environments.splice(0);
  await story.scan();
  expect(await identity("github:actions-secret:env-61001:DEPLOY")).toMatchObject({ state: "retired" });
});

test("a key that was gone and is back keeps its file and both events", async () => {
  const [gone] = story.payroll.deployKeys.splice(0, 1);
  if (gone === undefined) throw new Error("the story has a key");
  await story.scan();
  story.payroll.deployKeys.push(gone);
  story.world.now = new Date("2026-01-12T03:00:00Z");
  await story.scan();
  const key = await identity(`github:deploy-key:${gone.id}`);
  expect(key).toMatchObject({ state: "active", first_observed: "2026-01-10T03:00:00Z" });
  expect(key?.lifecycle.map(({ event }) => event)).toEqual(["create", "retire", "reinstate"]);
});

test("a rewritten secret is a rotation, a renamed repository is not another one", async () => {
  const [secret] = story.payroll.secrets;
  if (secret === undefined) throw new Error("the story has a secret");
  secret.updated_at = "2026-01-10T12:00:00Z";
  story.payroll.previousNames.push(story.payroll.name);
  story.payroll.name = "salaries";
  await story.scan();
  const { identities } = await ledger();
  const found = identities.find(({ data }) => data.uid === local());
  expect(found?.file).toBe("evidence/acme/identities/actions-secret/payroll/LOCAL.md");
  expect(found?.data.repository).toBe("salaries");
  expect(found?.data.lifecycle.at(-1)).toEqual({
    event: "rotate",
    at: "2026-01-10T12:00:00Z",
    by: null,
    source: "github",
  });
});
