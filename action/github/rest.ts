import type { z } from "zod";
import type { Ask } from "./ask.ts";
import type { Headers } from "./classify.ts";
import type { Outcome, Read } from "./judge.ts";
import type { Question, Reading, Unread } from "./port.ts";
import { cureOf, refusalOf, type Holding } from "./refusal.ts";
import type { Transport } from "./transport.ts";

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
    const parsed = schema.safeParse(body);
    return parsed.success ? { ok: true, data: parsed.data } : { ok: false, reason: misfit(parsed.error) };
  };

/** Why an answer does not have the expected form. */
export function misfit(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue === undefined || issue.path.length === 0 ? "its top" : issue.path.map(String).join(".");
  return `GitHub's answer does not have the expected form at ${path}.`;
}

/** Why nothing was obtained: the outcome of a question that was neither answered nor confirmed. */
export async function unreadOf(
  outcome: Exclude<Outcome<unknown>, { kind: "answered" | "not-modified" }>,
  question: Omit<Question<z.ZodType>, "schema">,
  parts: RestWith,
  count: () => void,
): Promise<Unread> {
  switch (outcome.kind) {
    case "failed":
      return { state: "error", reason: outcome.reason, cure: null, overloaded: outcome.overloaded };
    case "stopped":
      return notAttempted;
    case "refused":
      // https://docs.github.com/en/rest/git/trees#get-a-tree--status-codes
      if (outcome.status === 409 && question.emptyIsConflict === true)
        return { state: "not-applicable", reason: "The repository is empty (409).", cure: null };
      if (outcome.status !== 404) return refusalOf(outcome, question.permission, parts.holding);
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
  reason: "GitHub's rate limit was not lifted in the time a scan may wait.",
  cure: "Run the scan again when the limit has reset, or let it wait longer (max-wait).",
};

const GONE = "GitHub no longer shows it (404): it was deleted, transferred or hidden from this credential.";

/** A repository that is not the organisation's any more, as far as this credential can tell. */
function vanished(how: "gone" | "elsewhere", selected: boolean): Unread {
  if (how === "elsewhere")
    return { state: "vanished", reason: "The repository now belongs to another account.", cure: null };
  if (!selected) return { state: "vanished", reason: GONE, cure: null };
  return {
    state: "denied",
    reason: "The repository no longer exists, or is not among those the App may see (404).",
    cure: "Install the App on all repositories of the organisation.",
  };
}

// GitHub answers 404 in place of 403 where the caller should not know that something exists.
// https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
function absent(
  question: Omit<Question<z.ZodType>, "schema">,
  headers: Headers,
  { holding, selected }: RestWith,
): Unread {
  if (question.absent === "vanished") return vanished("gone", selected);
  if (question.absent === "not-applicable")
    return { state: "not-applicable", reason: "There is none (404).", cure: null };
  const accepted = headers["x-accepted-github-permissions"];
  return {
    state: "denied",
    reason: "GitHub does not show it to this credential (404).",
    cure: cureOf(accepted, question.permission, holding),
  };
}

/** One question with one answer. */
export async function get<Schema extends z.ZodType>(
  question: Question<Schema>,
  parts: RestWith,
  count: () => void,
): Promise<Reading<z.output<Schema>>> {
  const url = parts.transport.address(question.route, question.parameters);
  const outcome = await parts.ask({ method: "GET", url }, reader(question.schema), count);
  if (outcome.kind === "answered") return { state: "complete", data: outcome.data };
  if (outcome.kind === "not-modified") throw new Error("GitHub confirmed an answer that was not held.");
  return unreadOf(outcome, question, parts, count);
}
