import type { z } from "zod";
import type { GapReason } from "../../model/reasons/gaps.ts";
import type { Ask } from "./ask.ts";
import type { Headers } from "./classify.ts";
import { confirmed, type ConfirmedWith } from "./confirmed.ts";
import type { Outcome, Read } from "./next-step.ts";
import type { ApiQuestion, ApiReading, Unread } from "./port.ts";
import { refusedReading, remedyOf, type Holding } from "./refusal.ts";
import type { Transport } from "./transport.ts";
import { parse } from "../../model/parse.ts";

/** Whether a repository is still there for this organisation. */
export type Presence = "here" | "gone" | "elsewhere" | "refused";

/** What answering questions needs. */
export interface RestWith {
  ask: Ask;
  transport: Transport;
  holding: Holding;
  /** True for an App that sees selected repositories only: to it a hidden repository looks like none. */
  selected: boolean;
  /** Asks for a repository by id; the answer is remembered for the scan. */
  presence: (repository: number, count: () => void) => Promise<Presence>;
}

/** A body read by a schema. The reason names the place and what is wrong there, never the value. */
export const reader =
  <Schema extends z.ZodType>(schema: Schema): Read<z.output<Schema>> =>
  (body) => {
    const parsed = parse(schema, body);
    return parsed.success ? { ok: true, data: parsed.data } : { ok: false, reason: misfit(parsed.error) };
  };

/** Why an answer does not have the expected form. */
export function misfit(error: z.ZodError): GapReason {
  const issue = error.issues[0];
  const at = issue === undefined || issue.path.length === 0 ? null : issue.path.map(String).join(".");
  return { reason: "answer-misfits", with: { at } };
}

/** Why nothing was obtained: the outcome of a question that was neither answered nor confirmed. */
export async function unreadOf(
  outcome: Exclude<Outcome<unknown>, { kind: "answered" | "not-modified" }>,
  question: Omit<ApiQuestion<z.ZodType>, "schema">,
  parts: RestWith,
  count: () => void,
): Promise<Unread> {
  switch (outcome.kind) {
    case "failed":
      return { state: "error", reason: outcome.reason, remedy: null, overloaded: outcome.overloaded };
    case "stopped":
      return notAttempted;
    case "refused":
      // https://docs.github.com/en/rest/git/trees#get-a-tree--status-codes
      if (outcome.status === 409 && question.emptyIsConflict === true)
        return { state: "not-applicable", reason: { reason: "repository-empty", with: {} }, remedy: null };
      if (outcome.status !== 404) return refusedReading(outcome, question.permission, parts.holding);
      if (question.repository !== undefined) {
        const found = await parts.presence(question.repository, count);
        if (found === "gone" || found === "elsewhere") return vanished(found, parts.selected);
      }
      return absent(question, outcome.headers, parts);
    default:
      return outcome satisfies never;
  }
}

/** Everything that was still to be asked when GitHub's limits ended the scan. */
export const notAttempted: Unread = {
  state: "not-attempted",
  reason: { reason: "limit-not-lifted", with: {} },
  remedy: { reason: "run-again-after-limit", with: {} },
};

/** A repository that is not the organisation's any more, as far as this credential can tell. */
function vanished(how: "gone" | "elsewhere", selected: boolean): Unread {
  if (how === "elsewhere")
    return { state: "vanished", reason: { reason: "repository-elsewhere", with: {} }, remedy: null };
  if (!selected) return { state: "vanished", reason: { reason: "no-longer-shown", with: {} }, remedy: null };
  return {
    state: "denied",
    reason: { reason: "repository-gone-or-out-of-sight", with: {} },
    remedy: { reason: "install-on-all", with: {} },
  };
}

// GitHub answers 404 in place of 403 where the caller should not know that something exists.
// https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
function absent(
  question: Omit<ApiQuestion<z.ZodType>, "schema">,
  headers: Headers,
  { holding, selected }: RestWith,
): Unread {
  if (question.absent === "vanished") return vanished("gone", selected);
  if (question.absent === "not-applicable")
    return { state: "not-applicable", reason: { reason: "none-there", with: {} }, remedy: null };
  const accepted = headers["x-accepted-github-permissions"];
  return {
    state: "denied",
    reason: { reason: "not-shown-to-credential", with: {} },
    remedy: remedyOf(accepted, question.permission, holding),
  };
}

/** One question with one answer, which may be known. */
export async function get<Schema extends z.ZodType>(
  question: ApiQuestion<Schema>,
  parts: RestWith & ConfirmedWith,
  count: () => void,
): Promise<ApiReading<z.output<Schema>>> {
  const url = parts.transport.address(question.route, question.parameters);
  const answer = await confirmed(
    {
      url,
      route: question.route,
      read: reader(question.schema),
      sensitive: question.sensitive === true,
      guess: null,
      items: null,
      isKept: () => true,
    },
    parts,
    count,
  );
  if ("unanswered" in answer) return unreadOf(answer.unanswered, question, parts, count);
  return { state: "complete", data: answer.data };
}
