import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ledger } from "../../../model/ledger.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { publicKey } from "../../../demo/acme/public-key.ts";
import {
  addDeployKey,
  logEvent,
  removeDeployKey,
  type Organization,
  type User,
} from "../../../demo/github/world.ts";
import { startStory } from "./beginnings.ts";
import type { Story } from "./story.ts";

let story: Story;
let acme: Organization;
let olga: User;
beforeEach(async () => {
  story = await startStory();
  const [organization] = story.world.organizations;
  const owner = story.world.users.find(({ login }) => login === "olga");
  if (organization === undefined || owner === undefined) throw new Error("the story has an organisation");
  [acme, olga] = [organization, owner];
  acme.plan.name = "enterprise";
});
afterEach(() => story.stop());

const FOLDER = "evidence/acme/audit-log";
const ledger = async (): Promise<Ledger> => {
  const read = readLedger("acme", await story.files("countersign/acme", "evidence"));
  expect(read.problems).toEqual([]);
  return read.ledger;
};
const log = () => story.files("countersign/acme", FOLDER);
const later = (days: number) => {
  story.world.now = new Date(story.world.now.getTime() + days * 86_400_000);
};
const checked = ({ organization }: Ledger) =>
  organization?.data.assessments.find(({ check }) => check === "audit-log-is-read-without-a-gap");
const unit = async () => {
  const { scans } = await ledger();
  return scans.at(-1)?.data.sources.find(({ source }) => source === "audit-log");
};

test("an organisation whose plan has no log for programs says so, and no check passes by it", async () => {
  acme.plan.name = "team";
  await story.scan();
  const now = await ledger();
  expect(await unit()).toMatchObject({
    discovered: 1,
    units: { "not-applicable": 1 },
    not_applicable: [{ reason: { reason: "no-audit-log-in-plan" }, units: 1 }],
    requests: 0,
  });
  expect(checked(now)).toMatchObject({ outcome: "unknown", reason: "not-given-to-programs" });
  expect(now.auditEvents).toEqual([]);
});

test("a refused log is a gap of the scan, takes nothing from what is recorded, and is caught up with", async () => {
  await story.scan();
  const before = await log();
  later(1);
  logEvent(acme, { action: "repo.access", at: story.world.now, actor: olga, id: "made-public" });
  story.github.faults.add({ kind: "status", code: 403, match: { path: /audit-log/ } });
  await story.scan();
  expect(checked(await ledger())).toMatchObject({ outcome: "unknown", reason: "not-read" });
  expect(await log()).toEqual(before);
  story.github.faults.clear();
  later(1);
  await story.scan();
  const now = await ledger();
  expect(checked(now)).toMatchObject({ outcome: "pass" });
  expect(now.auditEvents.flatMap(({ data }) => data.events.map(({ id }) => id))).toContain("made-public");
});

test("events are recorded once, a quiet scan writes none, and what is recorded never changes", async () => {
  await story.scan();
  const first = await log();
  expect([...first.keys()]).not.toEqual([]);
  later(1);
  await story.scan();
  expect(await log()).toEqual(first);
  logEvent(acme, { action: "protected_branch.policy_override", at: story.world.now, actor: olga });
  later(1);
  await story.scan();
  const events = (texts: Map<string, string>) =>
    readLedger("acme", texts).ledger.auditEvents.flatMap(({ data }) => data.events);
  const [then, now] = [events(first), events(await log())];
  expect(now).toHaveLength(then.length + 1);
  expect(now.slice(0, then.length)).toEqual(then);
  const sums = (await story.files("countersign/acme", "evidence/acme/SHA256SUMS")).values().next().value;
  for (const file of first.keys()) expect(sums).toContain(file.slice("evidence/acme/".length));
});

test("a log that GitHub dropped before it was read is a gap that stays", async () => {
  await story.scan();
  later(200);
  await story.scan();
  const lost = await ledger();
  const [from] = lost.scans.map(({ data }) => data.started);
  expect(lost.organization?.data.facts.audit_log?.gaps).toEqual([{ from, until: "2026-01-30T00:00:00Z" }]);
  expect(checked(lost)).toMatchObject({ outcome: "fail", reason: "not-known-between" });
  later(1);
  await story.scan();
  expect((await ledger()).organization?.data.facts.audit_log).toEqual(
    lost.organization?.data.facts.audit_log,
  );
});

test("who made a key and who took it away is known from the log, and stays known", async () => {
  await story.scan();
  later(1);
  const key = addDeployKey(story.world, story.payroll, { title: "export", key: publicKey("log") });
  // GitHub names no creator of the key; its log does.
  const made = acme.auditLog.at(-1);
  if (made === undefined) throw new Error("the key is in the log");
  Object.assign(made, { actor: "olga", actor_id: olga.id });
  later(1);
  await story.scan();
  const file = async () =>
    (await ledger()).identities.find(({ data }) => data.uid === `github:deploy-key:${key.id}`)?.data;
  expect((await file())?.lifecycle).toMatchObject([{ event: "create", by: "olga", source: "audit-log" }]);
  later(1);
  removeDeployKey(story.world, story.payroll, key, olga);
  later(1);
  await story.scan();
  const gone = await file();
  expect(gone?.state).toBe("retired");
  expect(gone?.lifecycle).toMatchObject([
    { event: "create", by: "olga", source: "audit-log" },
    { event: "retire", by: "olga", source: "audit-log", reason: "removed" },
  ]);
});
