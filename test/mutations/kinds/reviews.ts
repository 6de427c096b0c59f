import { REVIEW } from "../../ledger/verifiable-documents.ts";
import { anyCommit, anyDigest, forge, later, put } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";

/** A review after it was decided and signed, in the action's name and with a list that fits. */
export const review: Kind = (given) => {
  const { ledger, random } = given;
  const text = ledger.head.texts.get(REVIEW) ?? "";
  const ways: Readonly<Record<string, () => string>> = {
    "of a population of nowhere": () => put(text, "commit", anyCommit(random)),
    "of another population": () => put(text, "digest", anyDigest(random)),
    "of more identities": () => put(text, "identities", String(2 + Math.floor(random() * 90))),
    "of a scan that never was": () => put(text, "scan", '"acme-20260101T000000Z"'),
    "of another entity": () => put(text, "entity", "acme-jp"),
    "decided before it was opened": () => put(text, "at", later("2026-02-01T00:00:00Z", 0, random)),
    "decided at no time": () => put(text, "at", "null"),
    "decided by nobody": () => put(text, "by_id", "null"),
    "due on another day": () =>
      put(text, "due", `"2026-05-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}"`),
    "decided by another": () => put(text, "by_id", String(2000 + Math.floor(random() * 900))),
    "decided otherwise": () => put(text, "decision", '"revoke"'),
    "decided at another time": () => put(text, "at", later("2026-02-12T00:00:00Z", 0, random)),
    "showing another title": () => text.replace(/^( *title: ).*$/m, `$1"key ${random()}"`),
    "serving a financial system": () => put(text, "financial", "true"),
    "with something to be done by a day of nowhere": () =>
      put(
        text,
        "remediation",
        `{ due: "2026-12-${String(10 + Math.floor(random() * 20))}", done: null, scan: null, used: null }`,
      ),
    "performed in another role": () => put(text, "performer_role", `"role-${Math.floor(random() * 900)}"`),
    "decided for another reason": () =>
      text.replaceAll("It still runs every night", `It ran ${random()} times`),
  };
  const way = pick(Object.keys(ways), random);
  return forge(given, `a review ${way}`, REVIEW, ways[way]?.() ?? "");
};
