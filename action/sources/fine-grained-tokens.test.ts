import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addCredential, addFineGrainedToken, addRepository } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { fineGrainedTokens } from "./fine-grained-tokens.ts";
import { NEVER_READ } from "./log-window.ts";
import { nothing } from "./source.ts";

function furnish({ world, acme, dana }: Stage, count = 1): void {
  for (let index = 0; index < count; index += 1)
    addFineGrainedToken(world, acme, { owner: dana, token_name: `token ${String(index)}` });
}

function reachOf({ world, acme, dana }: Stage, count = 2): void {
  const repositories = Array.from({ length: count }, (_, index) =>
    addRepository(world, { name: `r${String(index)}`, owner: acme }),
  );
  addFineGrainedToken(world, acme, { owner: dana, token_name: "subset", token_id: 98716, repositories });
}

const path = /personal-access-tokens\?/;
const reach = /personal-access-tokens\/\d+\/repositories/;
const unit = "dana";

describeRefusedUnit({ source: fineGrainedTokens, path, unit: "acme", furnish });
describeRefusedUnit({ source: fineGrainedTokens, path: reach, unit, furnish: reachOf });
describeLengths(fineGrainedTokens, "acme", furnish, ({ snapshot }) => snapshot.identities);
describeLengths(fineGrainedTokens, unit, reachOf, ({ snapshot }) =>
  snapshot.identities.flatMap((one) =>
    one.kind === "fine-grained-token" ? (one.facts.repositories ?? []) : [],
  ),
);

test("a person's token is told to run as an App", async () => {
  const stage = await setStage();
  furnish(stage);
  addCredential(stage.world, {
    token: "t",
    kind: "fine-grained",
    actor: stage.dana,
    permissions: { organization_personal_access_tokens: "read" },
  });
  const github = await stage.connect({ auth: { kind: "token", token: "t" } });
  const { units } = await fineGrainedTokens.collect({
    ask: github.as("fine-grained-tokens"),
    organization: github.organization,
    known: [],
    closely: () => false,
    log: { ...NEVER_READ, at: "2026-11-20T03:00:00Z" },
    recorded: new Map(),
    started: "2026-11-20T03:00:00Z",
    gathered: nothing,
    counts: () => Promise.resolve(new Map()),
  });
  expect(units.map(unreadInWords)).toMatchObject([
    { state: "denied", remedy: "Run as a GitHub App: GitHub answers this to Apps only." },
  ]);
});

test("an empty list is no proof to an App without the permission", async () => {
  const { organization_personal_access_tokens: _, ...others } = READING;
  const stage = await setStage(others);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path } });
  expect((await gather(stage, fineGrainedTokens)).units).toMatchObject([{ state: "denied" }]);
});

test("a reach that was refused is not known; the token is", async () => {
  const stage = await setStage();
  reachOf(stage);
  stage.github.faults.add({ kind: "status", code: 404, match: { path: reach } });
  const { collected } = await gather(stage, fineGrainedTokens);
  expect(collected.snapshot.identities).toMatchObject([
    { uid: "github:fine-grained-token:98716", facts: { repository_selection: "subset", repositories: null } },
  ]);
});

test("times with an offset become UTC; no expiry and no use stay null", async () => {
  const stage = await setStage();
  addFineGrainedToken(stage.world, stage.acme, {
    owner: stage.dana,
    token_name: "deploy",
    access_granted_at: "2023-05-16T08:47:09.000-07:00",
    permissions: { organization: { members: "read" }, repository: { contents: "write" } },
  });
  const { collected } = await gather(stage, fineGrainedTokens);
  expect(collected.snapshot.identities).toEqual([
    {
      kind: "fine-grained-token",
      uid: "github:fine-grained-token:98701",
      repository: null,
      title: "deploy",
      lastUsed: null,
      facts: {
        grant_id: 25301,
        owner: "dana",
        access_granted_at: "2023-05-16T15:47:09Z",
        expires_at: null,
        expired: false,
        repository_selection: "all",
        repositories: null,
        permissions: { organization: { members: "read" }, repository: { contents: "write" }, other: {} },
      },
    },
  ]);
});
