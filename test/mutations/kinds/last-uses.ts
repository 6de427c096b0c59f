import { readDocument, writeEvidence } from "../../../model/document.ts";
import { Review } from "../../../model/review.ts";
import { REVIEW } from "../../ledger/verifiable-documents.ts";
import { forge, later } from "../forge.ts";
import type { Kind } from "../mutation.ts";

const PATH = REVIEW.replace("2026-Q1", "2026-Q2");
const SEEN = { done: "2026-02-23T03:00:10Z", scan: "acme-20260223T030010Z" };

/** The last use of what was seen done, which nothing recorded: a use after the decision that nobody has to look at. */
export const lastUse: Kind = (given) => {
  const { ledger, random } = given;
  const reading = readDocument(Review, REVIEW, ledger.head.texts.get(REVIEW) ?? "");
  if (!reading.ok) throw new Error(`${REVIEW} cannot be read`);
  const review: Review = { ...reading.data, period: "2026-Q2" };
  const revoking = (remediation: Review["lines"][number]["remediation"]) =>
    writeEvidence(
      { ...review, lines: review.lines.map((line) => ({ ...line, decision: "revoke", remediation })) },
      "# Review",
    );
  const open = { due: "2026-03-31", done: null, scan: null, used: null };
  ledger.publish("2026-03-01T03:00:10Z", "Review", { [PATH]: revoking(open) });
  const used = later("2026-01-01T00:00:00Z", Math.floor(random() * 50), random).replaceAll('"', "");
  return forge(given, `a last use at ${used}`, PATH, revoking({ ...open, ...SEEN, used }));
};
