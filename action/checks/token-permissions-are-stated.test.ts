import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aToken } from "./examples/a-snapshot.ts";
import { tokenPermissionsAreStated as check } from "./token-permissions-are-stated.ts";

const permits = (repository: Record<string, string>, organization: Record<string, string> = {}) =>
  aToken({ permissions: { organization, repository, other: {} } });

test.each([
  [
    "nobody stated what it writes",
    permits({ contents: "write" }),
    null,
    "The token holds «contents: write», and no ownership statement names that need.",
  ],
  [
    "it administers and only writing is stated",
    permits({ administration: "write", contents: "write" }),
    ownedBy({ entitlements: ["write"] }),
    "The token holds «administration: write», and no ownership statement names that need.",
  ],
  [
    "it changes the organisation",
    permits({}, { members: "write" }),
    ownedBy({ entitlements: ["write"] }),
    "The token holds «members: write», and no ownership statement names that need.",
  ],
  [
    "it holds a level that is not known",
    permits({ contents: "admin" }),
    null,
    "The token holds «contents: admin», and no ownership statement names that need.",
  ],
])("fails when %s", (_when, token, ownership, sentence) => {
  expect(inWords(check, check.assess(token, aContext({ ownership })))).toEqual({ outcome: "fail", sentence });
});

test.each([
  ["it may only read", permits({ contents: "read" }, { members: "read" }), null, "The token may only read."],
  [
    "its need to write is stated",
    permits({ contents: "write" }),
    ownedBy({ entitlements: ["write"] }),
    "«controls/identities/keys.md» names the need for what the token may change.",
  ],
  [
    "its need to administer is stated",
    permits({ contents: "write" }, { members: "write" }),
    ownedBy({ entitlements: ["admin"] }),
    "«controls/identities/keys.md» names the need for what the token may change.",
  ],
])("passes when %s", (_when, token, ownership, sentence) => {
  expect(inWords(check, check.assess(token, aContext({ ownership })))).toEqual({ outcome: "pass", sentence });
});
