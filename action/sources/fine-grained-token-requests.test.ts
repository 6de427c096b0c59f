import { expect, test } from "vitest";
import { addTokenRequest } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { fineGrainedTokenRequests } from "./fine-grained-token-requests.ts";

function furnish({ world, acme, dana }: Stage, count = 1): void {
  for (let index = 0; index < count; index += 1)
    addTokenRequest(world, acme, { owner: dana, token_name: `token ${String(index)}` });
}

const path = /personal-access-token-requests/;
describeRefusedUnit({ source: fineGrainedTokenRequests, path, unit: "acme", furnish });
describeLengths(
  fineGrainedTokenRequests,
  "acme",
  furnish,
  ({ snapshot }) => snapshot.organization.facts.pending_token_requests ?? [],
);

test("requests that could not be read are unknown, not none", async () => {
  const { organization_personal_access_token_requests: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  const { collected } = await gather(stage, fineGrainedTokenRequests);
  expect(collected.snapshot.organization.facts.pending_token_requests).toBeNull();
});

test("no request is an empty list", async () => {
  const stage = await setStage();
  const { units, collected } = await gather(stage, fineGrainedTokenRequests);
  expect(units).toMatchObject([{ state: "complete", items: 0 }]);
  expect(collected.snapshot.organization.facts.pending_token_requests).toEqual([]);
});

test("a request says who asks, for what and why", async () => {
  const stage = await setStage();
  addTokenRequest(stage.world, stage.acme, { owner: stage.dana, token_name: "deploy", reason: "close" });
  const { collected } = await gather(stage, fineGrainedTokenRequests);
  expect(collected.snapshot.organization.facts.pending_token_requests).toEqual([
    {
      request: 26301,
      owner: "dana",
      token_name: "deploy",
      created_at: "2026-11-20T03:00:00Z",
      reason: "close",
    },
  ]);
});
