import { describe, expect, it } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import type { Filed } from "../../model/governance.ts";
import { type Identity, Identity as IdentitySchema } from "../../model/identity.ts";
import type { ReviewLine } from "../../model/review.ts";
import { aFail, anIdentity } from "../criteria/examples/a-ledger.ts";
import { after, DONE, line, scan, TUESDAY, WEDNESDAY } from "./examples/a-remediation.ts";

const SECRET = "github:actions-secret:repo-1:TOKEN";
/** A secret of the repository as a scan sees it: when its value was stored, and what the check on rotation says. */
function secret(
  stored: string,
  outcome: Assessment["outcome"],
  over: Partial<Identity> = {},
): Filed<Identity> {
  const { kind: _kind, facts: _facts, ...common } = anIdentity(1).data;
  const limit = { limit: "rot.max_age_days.static" };
  return {
    file: "evidence/acme/identities/actions-secret/ledger/TOKEN.md",
    body: "",
    data: Object.assign(
      IdentitySchema.parse({
        ...common,
        uid: SECRET,
        kind: "actions-secret",
        facts: {
          level: "repository",
          environment: null,
          environment_id: null,
          visibility: null,
          selected_repositories: null,
          created_at: "2025-01-01T00:00:00Z",
          updated_at: stored,
        },
      }),
      { assessments: [aFail("credential-is-rotated", "2026-08-01", { outcome, with: limit })], ...over },
    ),
  };
}
const OLD = "2026-01-10T00:00:00Z";
const RENEWED = "2026-09-14T20:00:00Z";
const rotate = (over: Partial<ReviewLine> = {}) =>
  line({
    uid: SECRET,
    decision: "modify",
    findings: ["credential-is-rotated"],
    permissions: {},
    reaches: 1,
    ...over,
  });

describe("a modify that is about a credential's age", () => {
  it.each<[string, Filed<Identity>, ReviewLine]>([
    ["while it is as old as it was", secret(OLD, "fail"), rotate()],
    ["where only the limit was loosened", secret(OLD, "pass"), rotate()],
    ["where only an exception covers it by now", secret(RENEWED, "excepted"), rotate()],
    ["where the renewal could not be judged", secret(RENEWED, "unknown"), rotate()],
    [
      "while another finding that a change mends is open",
      secret(RENEWED, "pass", {
        assessments: [
          aFail("credential-is-rotated", "2026-08-01", { outcome: "pass" }),
          aFail("credential-expires", "2026-08-01"),
        ],
      }),
      rotate({ findings: ["credential-is-rotated", "credential-expires"] }),
    ],
    [
      "where the finding is one that no change of it mends",
      secret(RENEWED, "pass"),
      rotate({ findings: ["identity-states-its-purpose"] }),
    ],
  ])("stays open %s", (_, identity, own) => {
    expect(after({ line: own, identities: [identity], scans: [scan(TUESDAY)] })).toBeNull();
  });

  it("is closed by the scan that sees it renewed, with that scan's id", () => {
    const identities = [secret(RENEWED, "pass")];
    expect(after({ line: rotate(), identities, scans: [scan(TUESDAY)] })).toEqual(DONE);
    const incomplete = [scan(TUESDAY, "unable-to-conclude")];
    expect(after({ line: rotate(), identities, scans: incomplete })).toBeNull();
  });

  it("stays closed when the renewed credential has grown old, and not when what was mended is back", () => {
    const aged = [secret(RENEWED, "fail")];
    const closed = rotate({ remediation: DONE });
    expect(after({ line: closed, identities: aged, scans: [scan(WEDNESDAY)] })).toBeNull();
    const other = rotate({ findings: ["credential-expires"], remediation: DONE });
    const failing = { assessments: [aFail("credential-expires", "2026-09-16")] };
    expect(
      after({ line: other, identities: [secret(OLD, "pass", failing)], scans: [scan(WEDNESDAY)] }),
    ).toMatchObject({ done: null, returned: [{ seen: WEDNESDAY }] });
  });

  it("is about the end, too, and closed by an end that is stated", () => {
    const own = rotate({ findings: ["credential-expires"] });
    const ended = aFail("credential-expires", "2026-09-15", { outcome: "pass", reason: "end-is-stated" });
    const identities = [secret(OLD, "pass", { assessments: [ended] })];
    expect(after({ line: own, identities, scans: [scan(TUESDAY)] })).toEqual(DONE);
  });
});
