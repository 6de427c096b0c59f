import { expect, test } from "vitest";
import type { Day } from "../../model/instant.ts";
import type { RepositoryFacts } from "../../model/repository.ts";
import { aContext } from "./examples/a-context.ts";
import { aRepository } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { leakedCredentialIsRevokedInTime as check } from "./leaked-credential-is-revoked-in-time.ts";

const leak = { alert: 3, type: "aws_access_key_id", found_at: "2026-01-30T22:00:00Z", accepted: false };

const assess = (facts: Partial<RepositoryFacts>, today: Day, tier: "default" | "strict" = "default") =>
  check.assess(aRepository({ secret_scanning: true, ...facts }), aContext({ today, tier }));

test.each([
  [{ leaked_credentials: null }, "unknown", "The alerts of this repository were not read."],
  [
    { leaked_credentials: [], secret_scanning: null },
    "unknown",
    "GitHub tells of no leak, and does not show whether it looks for secrets in this repository.",
  ],
  [
    { leaked_credentials: [], secret_scanning: false },
    "not-applicable",
    "GitHub does not look for secrets in this repository, and tells of no leak.",
  ],
  [{ leaked_credentials: [] }, "pass", "GitHub found no credential in the repository that is not revoked."],
] as const)("without a leak: %j", (facts, outcome, sentence) => {
  const own = facts.leaked_credentials === null ? null : [];
  expect(inWords(check, assess({ ...facts, leaked_credentials: own }, "2026-01-31"))).toEqual({
    outcome,
    sentence,
  });
});

const LATE =
  "A credential that GitHub found («aws_access_key_id») is not revoked; the first was to be within 24 hours, by 2026-01-31T22:00:00Z.";
test.each([
  [
    "2026-01-31",
    "pass",
    "Alert 3 is open; the credential is to be revoked within 24 hours, by 2026-01-31T22:00:00Z.",
  ],
  ["2026-02-01", "fail", LATE],
] as const)("an open alert on %s: %s", (today, outcome, sentence) => {
  expect(inWords(check, assess({ leaked_credentials: [leak] }, today))).toMatchObject({ outcome, sentence });
});

test("the strict limit is shorter, and the day after its last hour is named", () => {
  expect(assess({ leaked_credentials: [leak] }, "2026-02-01", "strict")).toMatchObject({
    outcome: "fail",
    since: "2026-02-01",
    with: { until: "2026-01-31T02:00:00Z", hours: 4 },
  });
});

test("what was closed without a revocation is no better for it, and no gap makes it so", () => {
  const result = assess({ leaked_credentials: [{ ...leak, accepted: true }] }, "2026-01-30");
  expect(inWords(check, result)).toEqual({
    outcome: "fail",
    sentence: "The alert on a credential («aws_access_key_id») was closed without a revocation.",
    restsOn: { sources: [], repositories: [] },
  });
});
