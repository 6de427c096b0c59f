import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey, aRepository, aSnapshot } from "./examples/a-snapshot.ts";
import { deployKeyIsReadOnly as check } from "./deploy-key-is-read-only.ts";

const archived = aSnapshot({ repositories: [aRepository({ archived: true })] });

test.each([
  [
    "nobody stated its need",
    null,
    aSnapshot(),
    "The key can push, and no ownership statement names that need.",
  ],
  [
    "its statement names another need",
    ownedBy({ entitlements: ["read", "admin"] }),
    aSnapshot(),
    "The key can push, and no ownership statement names that need.",
  ],
  [
    "its repository is archived",
    null,
    archived,
    "The key can push as soon as its archived repository is reopened, and no ownership statement names that need.",
  ],
])("fails for a write key when %s", (_when, ownership, snapshot, sentence) => {
  expect(inWords(check, check.assess(aKey({ read_only: false }), aContext({ ownership, snapshot })))).toEqual(
    {
      outcome: "fail",
      sentence,
    },
  );
});

test("passes for a write key whose statement names the need, and for a read-only key", () => {
  const ownership = ownedBy({ entitlements: ["write"] });
  expect(inWords(check, check.assess(aKey({ read_only: false }), aContext({ ownership })))).toEqual({
    outcome: "pass",
    sentence: "The key can push, and «controls/identities/keys.md» names that need.",
  });
  expect(inWords(check, check.assess(aKey(), aContext()))).toEqual({
    outcome: "pass",
    sentence: "GitHub reports the key as read-only.",
  });
});
