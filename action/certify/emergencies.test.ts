import { expect, test } from "vitest";
import type { Emergency } from "../../model/emergency.ts";
import { anEmergency } from "../checks/examples/a-register.ts";
import { anIdentity } from "../criteria/examples/a-ledger.ts";
import { documentOf } from "./document.ts";
import { aText, factsWhere } from "./examples/a-period.ts";

const GRANT = {
  granted_at: "2026-07-23T13:05:00Z",
  expires_at: "2026-07-23T21:05:00Z",
  revoked_at: "2026-07-23T15:40:00Z",
};

/** Grants of the last days before the scan of 7 October. */
const LATER = { granted_at: "2026-09-30T13:00:00Z", expires_at: "2026-09-30T21:00:00Z", revoked_at: null };
const UNSEEN = { granted_at: "2026-09-30T13:00:00Z", expires_at: "2026-12-30T21:00:00Z", revoked_at: null };

/** What is said of one grant in the period, with the last use that GitHub shows of its identity. */
function saidOf(last: string | null, over: Partial<Emergency> = {}, language: "en" | "ja" = "en"): string {
  const token = anIdentity(1);
  const text = aText("{{emergencies}}");
  const uses = last === null ? {} : { [token.data.uid]: last };
  const facts = factsWhere({
    governance: {
      certificationTexts: [{ ...text, data: { ...text.data, language } }],
      emergencies: [anEmergency({ identity: token.data.uid, ...GRANT, ...over })],
    },
    ledger: {
      identities: [token],
      lastUsed: { file: "", body: "", data: { record: "last-used", schema: 2, organization: "acme", uses } },
    },
  });
  return documentOf(facts, [], { commit: "c".repeat(40), at: "2026-10-07T03:00:00Z" }).text.join();
}

test.each([
  ["never used", null, {}, "1, of which 0 used"],
  ["used before it alone", "2026-07-01T00:00:00Z", {}, "1, of which 0 used"],
  [
    "whose recorded use may hide a newer one",
    "2026-09-20T00:00:00Z",
    LATER,
    "1, of which 0 used and 1 not known to be used or not",
  ],
  ["used while it held", "2026-07-23T14:00:00Z", {}, "1, of which 1 used"],
  ["used with a change of reporting code", null, { changed_reporting_code: true }, "1, of which 1 used"],
  ["used later, too", "2026-08-01T00:00:00Z", {}, "1, of which 0 used and 1 not known to be used or not"],
  [
    "that may have been used after the last scan",
    null,
    UNSEEN,
    "1, of which 0 used and 1 not known to be used or not",
  ],
  ["of another period", null, { granted_at: "2026-04-01T00:00:00Z" }, "none"],
] as const)("a grant of an identity %s", (_which, last, over, said) => {
  expect(saidOf(last, over)).toBe(said);
});

test("in Japanese", () => {
  expect(saidOf(null, {}, "ja")).toBe("1件(うち利用あり0件)");
  expect(saidOf("2026-08-01T00:00:00Z", {}, "ja")).toBe(
    "1件(うち利用あり0件、利用の有無を確認できないもの1件)",
  );
});
