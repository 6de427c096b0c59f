import { describe, expect, test } from "vitest";
import { aContext, aGovernance, aSystem, ownedBy } from "./examples/a-context.ts";
import { aKey, aToken } from "./examples/a-snapshot.ts";
import { identityNamesItsProcess as check } from "./identity-names-its-process.ts";
import { inWords } from "./examples/in-words.ts";

const asked = (
  parts: Parameters<typeof aContext>[0],
  identity: ReturnType<typeof aKey | typeof aToken> = aKey(),
) => inWords(check, check.assess(identity, aContext(parts)));

test.each([
  [
    "nobody states anything",
    { ownership: null },
    "No ownership statement says which process it serves, and it belongs to no system.",
  ],
  [
    "the statement names neither",
    { ownership: ownedBy() },
    "«controls/identities/keys.md» names neither a system nor the business function that it performs, and it belongs to no system.",
  ],
  [
    "statements contest it",
    { ownership: null, contested: ["a.md", "b.md"] },
    "The statements «a.md» and «b.md» claim it with equal weight, so none of them says which process it serves.",
  ],
])("fails where %s", (_when, parts, sentence) => {
  expect(asked(parts)).toEqual({ outcome: "fail", sentence });
});

describe("passes", () => {
  const governance = aGovernance({ systems: [aSystem()] });
  const ofSystem = {
    outcome: "pass",
    sentence: "It serves «general-ledger», whose processes are stated.",
  };

  test("where its repository belongs to a system, with and without a statement", () => {
    expect(asked({ governance })).toEqual(ofSystem);
    expect(asked({ governance, ownership: ownedBy() })).toEqual(ofSystem);
  });

  test("where its statement names a system", () => {
    expect(asked({ ownership: ownedBy({ systems: ["general-ledger"] }) }, aToken())).toEqual(ofSystem);
  });

  test("where its statement names the business function", () => {
    expect(asked({ ownership: ownedBy({ function: "Send newsletters" }) })).toEqual({
      outcome: "pass",
      sentence:
        "«controls/identities/keys.md» names the business function that it performs: «Send newsletters».",
    });
  });
});
