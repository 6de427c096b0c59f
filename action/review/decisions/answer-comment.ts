import type { Review, ReviewLine } from "../../../model/review.ts";
import type { Answer } from "../../../model/reviews/answer.ts";
import { refusalOfAuthor, roleRefusalOf } from "./author.ts";
import { batchIn, type Reasoned } from "./batch.ts";
import type { Command, Commands } from "./command.ts";
import { decide } from "./decide.ts";
import type { Deciding, Written } from "./deciding.ts";
import { few, MOST_OF_COMMENT } from "./few.ts";
import { readCommands } from "./grammar.ts";
import { nearTo, selectedLines } from "./select-lines.ts";

/** A comment of the review's pull request, or the text of a GitHub review on it. */
export interface Comment extends Written {
  body: string;
  /** Whether it was edited after it was written. */
  isEdited: boolean;
}

type Refusals = Answer["refused"];

/** The review with what a comment decides, and the answer to it; null for a comment that asks for nothing. */
export function answerComment(review: Review, comment: Comment, deciding: Deciding): Review | null {
  const asked = readCommands(comment.body);
  if (asked.commands.length + asked.faults.length === 0 && !asked.help) return null;
  const { author, at, source } = comment;
  const { lines, applied, refused } = taken(review, { comment, asked, deciding });
  const answer: Answer = {
    source,
    by: author.login,
    by_id: author.id,
    at,
    applied,
    tested: [],
    refused: few(
      refused.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      MOST_OF_COMMENT,
    ),
    help: asked.help,
  };
  return { ...review, lines, answered: [...review.answered, answer] };
}

type Taken = Pick<Answer, "applied" | "refused"> & Pick<Review, "lines">;

function taken(
  review: Review,
  { comment, asked, deciding }: { comment: Comment; asked: Commands; deciding: Deciding },
): Taken {
  const whole = (why: Refusals[number]): Taken => ({ lines: review.lines, applied: [], refused: [why] });
  const nothing = { lines: review.lines, applied: [], refused: [] };
  if (asked.commands.length + asked.faults.length === 0) return nothing;
  // Whether an App wrote it in a person's name, GitHub tells of comments alone, and what an App wrote decides nothing:
  // https://docs.github.com/en/rest/pulls/reviews#list-reviews-for-a-pull-request
  if ("review" in comment.source)
    return whole({ line: null, uid: null, reason: "written-in-a-review", with: {} });
  if (comment.isEdited) return whole({ line: null, uid: null, reason: "comment-edited", with: {} });
  const who = refusalOfAuthor(comment, review, deciding) ?? roleRefusalOf(comment, review, deciding);
  if (who !== null) return whole({ line: null, uid: null, ...who });
  const refused: Refusals = few(asked.faults.map((fault) => ({ ...fault, uid: null })));
  const applied: Answer["applied"] = [];
  let now = review;
  const isInBatch = batchIn(
    asked.commands.flatMap(({ terms, rationale }) =>
      selectedLines(review, terms).map((index) => ({ line: lineAt(review, index), rationale })),
    ),
  );
  for (const command of asked.commands) {
    const made = carriedOut(now, command, { comment, deciding, isInBatch });
    now = { ...now, lines: made.lines };
    applied.push(...made.applied);
    refused.push(...few(made.refused));
  }
  return { lines: now.lines, applied, refused };
}

function carriedOut(
  review: Review,
  command: Command,
  {
    comment,
    deciding,
    isInBatch,
  }: { comment: Comment; deciding: Deciding; isInBatch: (one: Reasoned) => boolean },
): Taken {
  const { line: number, decision, terms, rationale, risk, exception, to } = command;
  const selected = selectedLines(review, terms);
  const refused: Refusals =
    selected.length > 0
      ? []
      : [{ line: number, uid: null, reason: "no-line", with: { near: nearTo(review, terms) } }];
  const applied: Answer["applied"] = [];
  const lines = [...review.lines];
  // Whoever names a kind or an owner has not named the line, though it be the only one.
  const isByUid = terms.some(({ field }) => field === "uid");
  for (const index of selected) {
    const line = lineAt(review, index);
    const wish = { decision, rationale, risk, exception, to };
    const isBatch = !isByUid || isInBatch({ line, rationale });
    const made = decide({ ...deciding, ...comment, review, line, wish, isBatch });
    if (made.ok) {
      lines[index] = made.line;
      applied.push({ uid: line.uid, decision });
    } else refused.push({ line: number, uid: line.uid, ...made.why });
  }
  return { lines, applied, refused };
}

function lineAt({ lines }: Pick<Review, "lines">, index: number): ReviewLine {
  const line = lines[index];
  if (line === undefined) throw new Error("a line that was selected is there");
  return line;
}
