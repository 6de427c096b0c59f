import { expect, test } from "vitest";
import { addCredential, addWebhook } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { organizationWebhooks } from "./organization-webhooks.ts";
import { NEVER_READ } from "./log-window.ts";
import { nothing } from "./source.ts";

const path = /orgs\/acme\/hooks/;

function furnish({ world, acme }: Stage, count = 1): void {
  for (let index = 0; index < count; index += 1)
    addWebhook(world, acme, { url: `https://ci-${String(index)}.example/hook` });
}

describeRefusedUnit({ source: organizationWebhooks, path, unit: "acme", furnish });
describeLengths(organizationWebhooks, "acme", furnish, ({ snapshot }) => snapshot.identities);

test("an empty list is no proof to an App without the permission", async () => {
  const { organization_hooks: _, ...others } = READING;
  const stage = await setStage(others);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path } });
  expect((await gather(stage, organizationWebhooks)).units).toMatchObject([{ state: "denied" }]);
});

test("a person's token is not shown what OAuth Apps made: its list is in part, and an App's whole", async () => {
  const stage = await setStage();
  furnish(stage);
  addWebhook(stage.world, stage.acme, { url: "https://board.example", ofOAuthApp: true });
  addCredential(stage.world, {
    token: "t",
    kind: "fine-grained",
    actor: stage.dana,
    permissions: { organization_hooks: "read" },
  });
  const github = await stage.connect({ auth: { kind: "token", token: "t" } });
  const { units, identities } = await organizationWebhooks.collect({
    ask: github.as("organization-webhooks"),
    organization: github.organization,
    known: [],
    closely: () => false,
    log: { ...NEVER_READ, at: "2026-11-20T03:00:00Z" },
    recorded: new Map(),
    started: "2026-11-20T03:00:00Z",
    counts: () => Promise.resolve(new Map()),
    gathered: nothing,
  });
  expect(identities).toHaveLength(1);
  expect(units.map(unreadInWords)).toMatchObject([
    {
      state: "partial",
      items: 1,
      reason: "GitHub does not show a person's token the webhooks that an OAuth App made.",
      remedy: "Run as a GitHub App: GitHub shows no token all of them.",
    },
  ]);
  expect((await gather(stage, organizationWebhooks)).units).toMatchObject([{ state: "complete", items: 2 }]);
});

test("of the address only where it leads is kept, and of the secret that there is one", async () => {
  const stage = await setStage();
  addWebhook(stage.world, stage.acme, {
    url: "https://ci.example/in",
    secret: "s3cr3t",
    events: ["push", "*", "push"],
    created_at: "2025-11-02T10:01:00Z",
    last_response: { code: 200, status: "active", message: "OK" },
  });
  const { collected } = await gather(stage, organizationWebhooks);
  expect(collected.snapshot.identities).toEqual([
    {
      kind: "webhook",
      uid: "github:webhook:55001",
      repository: null,
      title: "https://ci.example",
      lastUsed: null,
      facts: {
        address: "https://ci.example",
        secret_set: true,
        verifies_certificate: true,
        content_type: "json",
        events: ["*", "push"],
        active: true,
        last_response: null,
        created_at: "2025-11-02T10:01:00Z",
        changed_at: "2025-11-02T10:01:00Z",
      },
    },
  ]);
});

/** A credential as it is put into addresses; it must be nowhere afterwards. */
const TOKEN = "T0KENxoxb17653672481";

test.each([
  ["its path", `https://hooks.example/services/${TOKEN}`, "https://hooks.example"],
  ["its query", `https://hooks.example:8443/in?token=${TOKEN}`, "https://hooks.example:8443"],
  ["its fragment", `http://hooks.example#${TOKEN}`, "http://hooks.example"],
  ["the name of its user", `https://${TOKEN}@hooks.example/in`, "https://hooks.example"],
  ["its password", `https://ci:${TOKEN}@hooks.example/in`, "https://hooks.example"],
  ["what is no web address", `${TOKEN}:x`, null],
  ["an address of another kind", `ftp://hooks.example/${TOKEN}`, null],
  ["what cannot be read", `https://hooks example/${TOKEN}`, null],
])("a token in %s is kept nowhere", async (_, url, address) => {
  const stage = await setStage();
  addWebhook(stage.world, stage.acme, { url, secret: TOKEN, insecure_ssl: 0 });
  const { collected, units } = await gather(stage, organizationWebhooks);
  expect(collected.snapshot.identities).toMatchObject([
    { title: address ?? "webhook 55001", facts: { address, secret_set: true, verifies_certificate: true } },
  ]);
  expect(JSON.stringify([collected, units, stage.said])).not.toContain(TOKEN);
});

const raw = (config: object) => ({
  id: 1,
  active: true,
  events: [],
  config,
  created_at: "2025-11-02T10:01:00Z",
  updated_at: "2025-11-02T10:01:00Z",
});

test.each([
  ["0", true],
  [0, true],
  ["1", false],
  [1, false],
  ["yes", null],
  [undefined, null],
])("with insecure_ssl %j the certificate is verified: %j", async (insecure_ssl, verifies_certificate) => {
  const stage = await setStage();
  const body = [raw({ url: "https://ci.example", insecure_ssl })];
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  const { collected } = await gather(stage, organizationWebhooks);
  expect(collected.snapshot.identities).toMatchObject([{ facts: { verifies_certificate } }]);
});

test.each([
  ["unmasked", { secret: TOKEN }, true],
  ["masked", { secret: "********" }, true],
  ["empty", { secret: "" }, false],
  ["null", { secret: null }, false],
  ["left out", {}, false],
])("a secret that is %s is kept as set or not", async (_, config, secret_set) => {
  const stage = await setStage();
  const body = [raw({ url: 7, content_type: TOKEN, ...config })];
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  const { collected } = await gather(stage, organizationWebhooks);
  expect(collected.snapshot.identities).toMatchObject([
    { facts: { secret_set, content_type: null, address: null } },
  ]);
  expect(JSON.stringify([collected, stage.said])).not.toMatch(/T0KEN|\*\*\*/);
});

test("an answer of another form names no value of it", async () => {
  const stage = await setStage();
  const body = [{ ...raw({ url: `https://x.example/${TOKEN}`, secret: TOKEN }), active: TOKEN }];
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  const { units, collected } = await gather(stage, organizationWebhooks);
  expect(units).toMatchObject([{ state: "error" }]);
  expect(JSON.stringify([collected, units.map(unreadInWords), stage.said])).not.toContain(TOKEN);
});

test("what is kept for the next scan has no more of it than the evidence", async () => {
  const stage = await setStage();
  addWebhook(stage.world, stage.acme, { url: `https://hooks.example/${TOKEN}?t=${TOKEN}`, secret: TOKEN });
  const kept: unknown[] = [];
  await stage.collect({
    cache: {
      read: () => Promise.resolve(null),
      write(_key, entry) {
        kept.push(entry);
        return Promise.resolve();
      },
    },
  });
  expect(JSON.stringify(kept)).toContain("https://hooks.example");
  expect(JSON.stringify(kept)).not.toMatch(/T0KEN|\*\*\*/);
  expect(kept.length).toBeGreaterThan(5);
});
