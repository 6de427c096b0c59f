import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addCredential, addCredentialAuthorization } from "../../demo/github/world.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { bareToken } from "../../test/stage/bare-token.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { credentialAuthorizations } from "./credential-authorizations.ts";
import { NEVER_READ } from "./log-window.ts";
import { nothing } from "./source.ts";

const path = /orgs\/acme\/credential-authorizations/;

function furnish({ world, acme, dana }: Stage, count = 1): void {
  acme.plan.name = "enterprise";
  acme.singleSignOn = true;
  for (let index = 0; index < count; index += 1)
    addCredentialAuthorization(world, acme, { owner: dana, named: `laptop ${String(index)}` });
}

describeRefusedUnit({
  source: credentialAuthorizations,
  path,
  unit: "acme",
  furnish,
  absent: "not-applicable",
});
describeLengths(credentialAuthorizations, "acme", furnish, ({ snapshot }) => snapshot.identities);

const reasonIn = async (stage: Stage) => {
  const { units } = await gather(stage, credentialAuthorizations);
  return units.map(({ state, reason }) => ({ state, reason: reason?.reason ?? null }));
};

test.each([
  ["the plan has no single sign-on", "team", "no-single-sign-on-in-plan"],
  ["the plan has it and nobody set it up", "enterprise", "no-single-sign-on"],
])("a list that is not there where %s has nothing to read, and says why", async (_what, plan, reason) => {
  const stage = await setStage();
  stage.acme.plan.name = plan;
  expect(await reasonIn(stage)).toEqual([{ state: "not-applicable", reason }]);
});

test("a list that is not there is a refusal to a token of which nobody knows what it may do", async () => {
  const stage = await setStage();
  stage.acme.plan.name = "enterprise";
  addCredential(stage.world, {
    token: "t",
    kind: "fine-grained",
    actor: stage.dana,
    permissions: { organization_administration: "read" },
  });
  const github = await stage.connect({ auth: { kind: "token", token: "t" } });
  const collected = await credentialAuthorizations.collect({
    ask: github.as("credential-authorizations"),
    organization: github.organization,
    known: [],
    closely: () => false,
    log: { ...NEVER_READ, at: "2026-11-20T03:00:00Z" },
    recorded: new Map(),
    started: "2026-11-20T03:00:00Z",
    counts: () => Promise.resolve(new Map()),
    gathered: nothing,
  });
  expect(collected.units.map(unreadInWords)).toMatchObject([
    { state: "denied", remedy: "Grant the token «organization_administration: read»." },
  ]);
});

test("a list that is not there is none to a token that was shown the settings, by the same permission", async () => {
  const stage = await setStage();
  stage.acme.plan.name = "enterprise";
  const { snapshot } = await stage.collect({ auth: bareToken(stage) });
  expect(snapshot.units.find(({ source }) => source === "credential-authorizations")).toMatchObject({
    state: "not-applicable",
    reason: { reason: "no-single-sign-on" },
    remedy: { reason: "authorise-for-single-sign-on" },
  });
});

test("an empty list is no proof to an App without the permission", async () => {
  const { organization_administration: _, ...others } = READING;
  const stage = await setStage(others);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path } });
  expect(await reasonIn(stage)).toEqual([{ state: "denied", reason: "empty-list-without-permission" }]);
});

const seen = async (stage: Stage) =>
  (await gather(stage, credentialAuthorizations)).collected.snapshot.identities;

test("no part of a token is kept, and its last access is a month and no last use", async () => {
  const stage = await setStage();
  furnish(stage, 0);
  addCredentialAuthorization(stage.world, stage.acme, {
    owner: stage.dana,
    named: "laptop",
    ending: "71c3fc11",
    scopes: ["repo", "admin:org"],
    authorized_at: "2025-05-16T08:47:09.000-07:00",
    accessed_at: "2026-10-31T23:59:59Z",
    expires_at: "2026-12-31T00:00:00Z",
  });
  const identities = await seen(stage);
  expect(JSON.stringify(identities)).not.toContain("71c3fc11");
  expect(identities).toEqual([
    {
      kind: "classic-credential",
      uid: "github:classic-credential:161001",
      repository: null,
      title: "laptop",
      lastUsed: null,
      facts: {
        credential_type: "personal access token",
        owner: "dana",
        credential: 12161001,
        fingerprint: null,
        scopes: ["admin:org", "repo"],
        authorized_at: "2025-05-16T15:47:09Z",
        accessed_in: "2026-10",
        expires_at: "2026-12-31T00:00:00Z",
        expiry_shown: true,
      },
    },
  ]);
});

test("a key has a fingerprint, no scopes and no end; one without a name is called by its type", async () => {
  const stage = await setStage();
  furnish(stage, 0);
  addCredentialAuthorization(stage.world, stage.acme, {
    owner: stage.dana,
    credential_type: "SSH key",
    ending: "SHA256:abc",
  });
  expect(await seen(stage)).toMatchObject([
    {
      title: "SSH key",
      facts: {
        fingerprint: "SHA256:abc",
        scopes: null,
        accessed_in: null,
        expires_at: null,
        expiry_shown: true,
      },
    },
  ]);
});

test("an end that GitHub leaves out of a token is not shown, and never taken for none", async () => {
  const stage = await setStage();
  furnish(stage);
  const one = {
    login: "dana",
    credential_id: 1,
    credential_type: "personal access token",
    credential_authorized_at: "2026-01-01T00:00:00Z",
    credential_accessed_at: null,
    authorized_credential_id: null,
  };
  stage.github.faults.add({ kind: "status", code: 200, body: [one], match: { path } });
  expect(await seen(stage)).toMatchObject([
    { facts: { scopes: null, credential: null, expires_at: null, expiry_shown: false } },
  ]);
});
