import { expect, test } from "vitest";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aMachineUser } from "./examples/a-machine-user.ts";
import { aSnapshot, aToken } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { personalTokenIsNotAMachineIdentity as check } from "./personal-token-is-not-a-machine-identity.ts";

const people = aSnapshot({ identities: [aMachineUser()] });

test.each([
  [
    "nobody states what it is for",
    { ownership: null },
    "unknown",
    "No ownership statement shows whether a machine or the person uses the token.",
  ],
  [
    "its statement does not say who uses it",
    { ownership: ownedBy({ why_non_human: null }) },
    "unknown",
    "«controls/identities/keys.md» does not say why no person does the work, and so not whether a machine uses the token.",
  ],
  [
    "a person lends it to a machine",
    { ownership: ownedBy() },
    "fail",
    "By «controls/identities/keys.md» a machine uses the token, and it belongs to «dana», whom nothing tells to be a machine account.",
  ],
] as const)("where %s", (_, parts, outcome, sentence) => {
  const result = check.assess(aToken(), aContext({ snapshot: people, ...parts }));
  expect(inWords(check, result)).toEqual({ outcome, sentence });
});

test("a token of a machine account passes, in any case of its letters and beside any gap", () => {
  const result = check.assess(aToken({ owner: "Acme-CI-bot" }), aContext({ snapshot: people }));
  expect(inWords(check, result)).toEqual({
    outcome: "pass",
    sentence: "The token belongs to the machine account «Acme-CI-bot».",
    restsOn: { sources: [], repositories: [] },
  });
});

test("statements that claim it with equal weight tell nothing", () => {
  const contested = ["controls/identities/a.md", "controls/identities/b.md"];
  expect(check.assess(aToken(), aContext({ snapshot: people, contested })).outcome).toBe("unknown");
});
