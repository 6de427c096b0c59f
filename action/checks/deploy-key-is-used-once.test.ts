import { expect, test } from "vitest";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aKey, aRepository, aSnapshot } from "./examples/a-snapshot.ts";
import { deployKeyIsUsedOnce as check } from "./deploy-key-is-used-once.ts";

const TOOLS = { id: 8, name: "tools" };
const key = aKey({ fingerprint: "SHA256:a" });
const world = (fingerprint: string) =>
  aSnapshot({
    repositories: [aRepository(), aRepository({}, TOOLS)],
    identities: [key, aKey({ fingerprint }, { id: 2, title: "deploy", repository: TOOLS })],
  });

test("fails for a key pair that is another deploy key, too", () => {
  expect(check.assess(key, aContext({ snapshot: world("SHA256:a") }))).toEqual({
    outcome: "fail",
    because: "The same key pair is the deploy key «deploy in tools», too.",
  });
});

test("passes for a key pair of its own", () => {
  expect(check.assess(key, aContext({ snapshot: world("SHA256:b") }))).toEqual({
    outcome: "pass",
    because: "No other deploy key has its fingerprint.",
  });
});

test("depends on the keys of every repository", () => {
  expect(check.reach?.(key, world("SHA256:b"), aGovernance())).toEqual([7, 8]);
});
