import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aKey, aRepository, aSnapshot } from "./examples/a-snapshot.ts";
import { refuse } from "./examples/a-refusal.ts";
import { deployKeyIsUsedOnce as check } from "./deploy-key-is-used-once.ts";

const TOOLS = { id: 8, name: "tools" };
const key = aKey({ fingerprint: "SHA256:a" });
const world = (fingerprint: string) =>
  aSnapshot({
    repositories: [aRepository(), aRepository({}, TOOLS)],
    identities: [key, aKey({ fingerprint }, { id: 2, title: "deploy", repository: TOOLS })],
  });

test("fails for a key pair that is another deploy key, too", () => {
  expect(inWords(check, check.assess(key, aContext({ snapshot: world("SHA256:a") })))).toEqual({
    outcome: "fail",
    sentence: "The same key pair is the deploy key «deploy» in «tools», too.",
  });
});

test.each([
  [4, "«nightly» in «ledger-export», «nightly» in «ledger-export» and «nightly» in «ledger-export»"],
  [6, "«nightly» in «ledger-export», «nightly» in «ledger-export», «nightly» in «ledger-export» and 2 more"],
])("names three others of %i keys and counts the rest, whichever it is asked of", (many, named) => {
  const identities = Array.from({ length: many }, (_none, at) => aKey({}, { id: at + 1 }));
  const context = aContext({ snapshot: aSnapshot({ identities }) });
  for (const one of identities)
    expect(inWords(check, check.assess(one, context)).sentence).toBe(
      `The same key pair is the deploy key ${named}, too.`,
    );
});

test("names the repositories whose keys were not read by name, whatever order they were listed in", () => {
  const repositories = ["web", "api", "core"].map((name, at) => aRepository({}, { id: at + 20, name }));
  const snapshot = { ...aSnapshot({ repositories, identities: [key] }), units: [] };
  expect(inWords(check, check.assess(key, aContext({ snapshot }))).sentence).toBe(
    "The deploy keys of «api», «core» and «web» could not be read.",
  );
});

test("passes for a key pair of its own", () => {
  expect(inWords(check, check.assess(key, aContext({ snapshot: world("SHA256:b") })))).toEqual({
    outcome: "pass",
    sentence: "No other deploy key has its fingerprint.",
  });
});

test("knows nothing while the keys of one repository were not read, unless a pair was seen twice", () => {
  const scope = { of: "repository", repository: 8 } as const;
  const refused = (fingerprint: string) => refuse(world(fingerprint), { source: "deploy-keys", scope });
  expect(inWords(check, check.assess(key, aContext({ snapshot: refused("SHA256:b") })))).toEqual({
    outcome: "unknown",
    sentence: "The deploy keys of «tools» could not be read.",
  });
  expect(inWords(check, check.assess(key, aContext({ snapshot: refused("SHA256:a") }))).outcome).toBe("fail");
  expect(
    inWords(check, check.assess(key, aContext({ snapshot: { ...world("SHA256:b"), units: [] } }))).outcome,
  ).toBe("unknown");
});
