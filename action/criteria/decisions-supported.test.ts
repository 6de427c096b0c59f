import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aLine, aReview, aSignOff } from "./examples/a-ledger.ts";
import { decisionsSupported } from "./decisions-supported.ts";

const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
const hasty = twenty.map((id) => aLine(id, { at: "2026-09-10T02:00:00Z" }));
const copied = twenty.map((id) => aLine(id, { at: `2026-09-10T02:${10 + id}:00Z`, rationale: "Needed." }));
/** Twenty lines kept, of a review opened that day. */
const idle = (opened: string) =>
  aReview("acme-us", "sox", {
    opened,
    lines: twenty.map((id) =>
      aLine(id, {
        at: `2026-09-10T02:${10 + id}:00Z`,
        rationale: `Team ${"ABCDEFGHIJKLMNOPQRSTU".charAt(id)} needs it.`,
      }),
    ),
  });
const reviewed = idle("2026-09-08T02:00:00Z");
const beside = (...opened: string[]) => ({
  reviews: [reviewed],
  ledger: aLedger({ reviews: [reviewed, ...opened.map(idle)] }),
});
const asked = (explained: boolean, by = "sara") => ({ by, at: "2026-10-01T02:00:00Z", explained });

test.each([
  [
    "missed",
    "the reviewer could not explain",
    { reviews: [aReview("acme-us", "sox", { lines: hasty, interview: asked(false) })] },
  ],
  [
    "missed",
    "the reviewer asked themselves",
    { reviews: [aReview("acme-us", "sox", { lines: hasty, interview: asked(true, "Omar") })] },
  ],
  [
    "missed",
    "whoever approved the review asked",
    {
      reviews: [aReview("acme-us", "sox", { lines: hasty, interview: asked(true, "maria") })],
      signOffs: [aSignOff("acme-us", "sox")],
    },
  ],
  [
    "missed",
    "somebody on no roster asked",
    { reviews: [aReview("acme-us", "sox", { lines: hasty, interview: asked(true, "nobody") })] },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "many lines were decided at once and nobody asked",
    { reviews: [aReview("acme-us", "sox", { lines: hasty })] },
  ],
  [
    "unknown",
    "most reasons are copied and nobody asked",
    { reviews: [aReview("acme-us", "sox", { lines: copied })] },
  ],
  [
    "met",
    "the reviewer explained",
    { reviews: [aReview("acme-us", "sox", { lines: hasty, interview: asked(true) })] },
  ],
  ["met", "nothing looks hasty", {}],
  [
    "unknown",
    "three reviews in a row reduced nothing",
    beside("2026-03-10T02:00:00Z", "2026-06-10T02:00:00Z"),
  ],
  [
    "met",
    "the others came later and say nothing of this one",
    beside("2026-12-10T02:00:00Z", "2027-03-10T02:00:00Z"),
  ],
])("is %s where %s", (value, _where, over) => {
  expect(decisionsSupported.assess(aContext(over)).value).toBe(value);
});

test.each([
  [true, "could explain", "説明できた。"],
  [false, "could not explain", "説明できなかった。"],
])("says that the reviewer, asked, %s", (explained, en, ja) => {
  const reviews = [aReview("acme-us", "sox", { interview: asked(explained) })];
  const { said } = inWords(decisionsSupported, aContext({ reviews }));
  expect(said.en).toContain(` ${en} the decisions`);
  expect(said.ja).toContain(ja);
});
