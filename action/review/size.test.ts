import { describe, expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { Review, type ReviewLine } from "../../model/review.ts";
import { answerComment } from "./decisions/answer-comment.ts";
import { answerEdit } from "./decisions/answer-edit.ts";
import { completedIf } from "./decisions/complete.ts";
import { deciding, openLine, openReview, rules, written } from "./decisions/examples/a-deciding.ts";
import { pullBody } from "./body/pull-request.ts";
import { theParent } from "../criteria/examples/a-world.ts";
import { writtenReview } from "./document.ts";
import { aCampaign } from "./examples/a-ledger.ts";

const governance = rules();
/** What GitHub shows as a page, and what it shows at all: https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits */
const [SHOWN_AS_PAGE, SHOWN] = [512_000, 5_000_000];
const size = (text: string) => Buffer.byteLength(text);

/** A line as long as those of the sample are. */
const aFullLine = (index: number, over: Partial<ReviewLine> = {}): ReviewLine =>
  openLine(10_000 + index, {
    title: `warehouse loader ${index}`,
    repository: `billing-service-${index % 40}`,
    file: `evidence/acme/identities/deploy-key/billing-service-${index % 40}/${10_000 + index}.md`,
    purpose: "Sign in to the ledger's reporting interface and to the transfer server.",
    change: { what: "renewed", reason: "renewed", with: { on: "2026-08-27" } },
    findings: ["credential-is-rotated", "credential-expires"],
    suggested: { decision: "keep", reason: "nothing-open", with: {} },
    ...over,
  });
const aLong = (lines: number): Review =>
  openReview(Array.from({ length: lines }, (_, index) => aFullLine(index)));
const reason = (index: number) =>
  `I saw that its export of last night reached the transfer server, where job ${index} reads it.`;

const textOf = (review: Review) => writtenReview(review, governance)[1];
const bodyOf = (text: string) => text.slice(0, text.indexOf("\n## Record\n"));
function readBack(review: Review): Review {
  const [file, text] = writtenReview(review, governance);
  const reading = readDocument(Review, file, text);
  if (!reading.ok) throw new Error(reading.problems[0].reason);
  return reading.data;
}

/** Somebody decides on every line in a clone and pushes that, and the file is written again. */
function decidedByEdit(review: Review): Review {
  let index = 0;
  const text = textOf(review)
    .replaceAll("    decision: null", "    decision: keep")
    .replaceAll("    rationale: null", () => `    rationale: ${reason((index += 1))}`)
    .replaceAll(
      "    reporting_risk: null",
      "    reporting_risk:\n      exists: false\n      text: It only reads.",
    );
  const [file] = writtenReview(review, governance);
  const push = {
    ...written({ source: { commit: "c".repeat(40) } }),
    file,
    text,
    isKnown: true,
    others: [],
  };
  const made = answerEdit({ review, held: review }, push, deciding({ governance })).review;
  return completedIf(made, { governance, reviews: [] });
}

describe.each([40, 250, 2_000])("a review of %i lines", (lines) => {
  const review = aLong(lines);
  const decided = decidedByEdit(review);

  test("is read as it was written, open and decided", () => {
    expect(readBack(review)).toEqual(review);
    expect(readBack(decided)).toEqual(decided);
  });

  test("is decided by one edit of its record", () => {
    expect(decided.answered).toMatchObject([{ refused: [] }]);
    expect(decided.answered[0]?.applied).toHaveLength(lines);
    expect(decided.completed).not.toBeNull();
  });

  test("is decided by one comment of what is alike", () => {
    const body =
      "/countersign keep kind:deploy-key because each job was seen to run\nrisk: no, it only reads";
    const made = answerComment(review, { ...written(), body, isEdited: false }, deciding({ governance }));
    expect(made?.answered.at(-1)).toMatchObject({ refused: [] });
    expect(made?.lines.every(({ decision }) => decision === "keep")).toBe(true);
  });

  test("is shown by GitHub, as a page where its record is short enough", () => {
    for (const one of [review, decided]) {
      expect(size(textOf(one))).toBeLessThan(lines > 250 ? SHOWN : SHOWN_AS_PAGE);
      expect(size(bodyOf(textOf(one)))).toBeLessThan(SHOWN_AS_PAGE / 2);
    }
  });

  test("fits into the pull request", () => {
    const campaign = aCampaign(theParent());
    const body = pullBody(review, { campaign, naming: governance, page: "https://github.com/x" });
    expect(body.length).toBeLessThan(60_000);
  });

  test("takes less than 1,250 bytes a line in its record", () => {
    const text = textOf(decided);
    expect((size(text) - size(bodyOf(text))) / lines).toBeLessThan(1_250);
  });

  test("says on its page how many lines it does not show, and what selects them", () => {
    const body = bodyOf(textOf(review));
    const shown = body.match(/^\| \*\*/gm)?.length;
    expect(shown).toBe(Math.min(lines, 150));
    const rest = lines - Math.min(lines, 150);
    expect(body.includes(`## Further lines, by what selects them (${rest})`)).toBe(rest > 0);
    expect(body.includes("`kind:deploy-key repository:billing-service-39 change:renewed`")).toBe(rest > 0);
  });
});
