import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { LookBack } from "../../model/look-back.ts";
import type { CriterionValue } from "../../model/verdict.ts";
import { aLedger, aLine, anIdentity, aReview, aRevoke } from "./examples/a-ledger.ts";
import { aLookBack } from "./examples/a-look-back.ts";
import { aGovernance } from "./examples/a-world.ts";
import { inWords } from "./examples/in-words.ts";
import { lookedBack } from "./looked-back.ts";

test.each([
  [
    "missed",
    "it was used wrongly",
    {
      reviews: [
        aReview("acme-us", "sox", {
          lines: [aRevoke(1, null, { look_back: { by: "sara", evidence: "The log.", used: true } })],
        }),
      ],
    },
  ],
  [
    "not-performed",
    "nobody looked",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null, { look_back: null })] })] },
  ],
  [
    "not-performed",
    "nobody looked at one of two",
    {
      reviews: [
        aReview("acme-us", "sox", {
          lines: [aRevoke(1, null), aRevoke(2, null, { decision: "modify", look_back: null })],
        }),
      ],
    },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "nobody could tell",
    {
      reviews: [
        aReview("acme-us", "sox", {
          lines: [aRevoke(1, null, { look_back: { by: "sara", evidence: "The log.", used: null } })],
        }),
      ],
    },
  ],
  [
    "unknown",
    "somebody looked in the review, and it is still there",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] },
  ],
  ["not-applicable", "everything was kept", { reviews: [aReview("acme-us", "sox", { lines: [aLine(1)] })] }],
])("is %s where %s", (value, _where, over) => {
  expect(lookedBack.assess(aContext(over)).value).toBe(value);
});

/** A token of that name which GitHub ends by itself at that time. */
function aToken(expires: string | null): Filed<Identity> {
  const key = anIdentity(1);
  const { facts: _, ...same } = key.data;
  const facts = {
    grant_id: 1,
    access_granted_at: "2026-01-01T00:00:00Z",
    owner: "dana",
    repository_selection: "all" as const,
    repositories: null,
    permissions: { organization: {}, repository: {}, other: {} },
    expired: expires !== null,
    expires_at: expires,
  };
  return { ...key, data: { ...same, kind: "fine-grained-token", facts } };
}

const until = (to: string): readonly Filed<LookBack>[] => [
  aLookBack(aLine(1), { from: "2026-09-10", to, looked_back_on: "2026-10-02" }),
];

// Decided on 10 September at one o'clock. A key has no end of GitHub's own, a token may have one.
test.each<[CriterionValue, string, string | null, string | null, readonly Filed<LookBack>[], RegExp | null]>([
  ["unknown", "the key is there, and the review looked", null, null, [], /no scan has seen done/],
  [
    "unknown",
    "the key is there, and a document looked",
    null,
    null,
    until("2026-09-24"),
    /no scan has seen done/,
  ],
  [
    "not-performed",
    "a scan saw it gone later",
    "2026-09-25",
    null,
    [],
    /2026-09-10 and there until 2026-09-25/,
  ],
  [
    "not-performed",
    "a document ends the day before that",
    "2026-09-25",
    null,
    until("2026-09-24"),
    /LBK-1 looks at/,
  ],
  ["met", "a document reaches that day", "2026-09-25", null, until("2026-09-25"), null],
  ["met", "the token had expired when it was decided on", "2026-09-25", "2026-09-09T00:00:00Z", [], null],
  [
    "not-performed",
    "the token expired after that",
    "2026-09-25",
    "2026-09-15T00:00:00Z",
    [],
    /until 2026-09-15/,
  ],
  ["met", "a document reaches its expiry", "2026-09-25", "2026-09-15T00:00:00Z", until("2026-09-15"), null],
  [
    "not-performed",
    "a document ends before its expiry",
    "2026-09-25",
    "2026-09-15T00:00:00Z",
    until("2026-09-14"),
    /to 2026-09-14, .* from 2026-09-10 to 2026-09-15/,
  ],
  [
    "not-performed",
    "it was taken before it would expire",
    "2026-09-25",
    "2026-12-01T00:00:00Z",
    [],
    /2026-09-25/,
  ],
])("is %s where %s", (value, _where, done, expires, lookBacks, said) => {
  const reviews = [aReview("acme-us", "sox", { lines: [aRevoke(1, done)] })];
  const identity = expires === null ? anIdentity(1) : aToken(expires);
  const governance = aGovernance({ lookBacks });
  const ledger = aLedger({ reviews, identities: [identity] });
  const found = inWords(lookedBack, aContext({ reviews, governance, ledger }));
  expect(found.value).toBe(value);
  if (said !== null) expect(found.said.en).toMatch(said);
});
