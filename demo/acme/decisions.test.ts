import { expect, test } from "vitest";
import { aReview } from "../../action/criteria/examples/a-ledger.ts";
import { comparedReason } from "../../model/reviews/same-reason.ts";
import { aReviewLine } from "../../test/ledger/review.ts";
import { decideAll } from "./decisions.ts";
import { FOUND_OUT } from "./looked-at-identities.ts";
import { WORK_SEEN } from "./looked-at-repositories.ts";
import { SINCE_JUNE } from "./quarters/third-unchanged.ts";

const staged = Object.keys(WORK_SEEN).flatMap((repository) =>
  ["A_STAGING_KEY", "A_STAGING_URL", "A_STAGING_DATABASE"].map((title) => ({ repository, title })),
);
const partners = Array.from({ length: 104 }, (_, n) => ({
  repository: "partner-gateway",
  title: `PARTNER_${String(n + 1).padStart(3, "0")}_KEY`,
}));
const others = [...Object.keys(FOUND_OUT), "reporting-changes", "<script>x</script>"].map((title) => ({
  repository: "_org",
  title,
}));
const lines = [...staged, ...partners, ...others].map((named, id) => ({
  ...aReviewLine,
  ...named,
  uid: `github:deploy-key:${id}`,
  purpose: "It is needed.",
}));

test.each(["en", "ja"] as const)("no two lines have one reason in %s", (language) => {
  const { data: review } = aReview("acme-us", "sox", { lines });
  const reasons = decideAll(
    language,
    {},
  )(review).lines.map((line) => comparedReason(line.rationale ?? "", line));
  expect(new Set(reasons).size).toBe(lines.length);
});

test.each(["en", "ja"] as const)(
  "what was learned since June is a reason of its own for each line in %s",
  (language) => {
    const unchanged = Object.keys(SINCE_JUNE).map((name, id) => {
      const [repository = "", title = ""] = name.split("/");
      const change = { ...aReviewLine.change, what: "unchanged" as const };
      return {
        ...aReviewLine,
        repository,
        title,
        change,
        uid: `github:deploy-key:${id}`,
        purpose: "It is needed.",
      };
    });
    const { data: review } = aReview("acme-us", "sox", { lines: unchanged });
    const { lines: decided } = decideAll(language, {}, SINCE_JUNE)(review);
    const reasons = decided.map((line) => comparedReason(line.rationale ?? "", line));
    expect(new Set(reasons).size).toBe(unchanged.length);
    expect(decided[0]?.rationale).toContain(language === "en" ? "Priya's plan of August" : "8月の計画により");
  },
);

test("nobody decides on what nobody looked at", () => {
  const { data: review } = aReview("acme-us", "sox", {
    lines: [{ ...aReviewLine, repository: "elsewhere" }],
  });
  expect(() => decideAll("en", {})(review)).toThrow("nobody wrote what was looked at for elsewhere/a key");
});
