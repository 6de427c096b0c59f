import { z } from "zod";
import { ControlId, ExceptionId } from "./assessment.ts";
import { Day } from "./instant.ts";
import { Selector } from "./ownership.ts";
import { Login, Sentence, Slug } from "./text.ts";

/** A control that stands in for the one that is not kept, with the proof that it works. */
export const Compensation = z.strictObject({
  control: Slug.describe("Id of the compensating control, `cc-log`, `cc-own`, `cc-jit`."),
  what: Sentence.describe("What it does about the risk."),
  evidence: Sentence.nullable().describe("Where its own evidence is; null when there is none."),
  tested_by: Login.nullable().default(null).describe("Who tested it; null when nobody did."),
  tested_on: Day.nullable().default(null).describe("When it was last tested."),
});
export type Compensation = z.infer<typeof Compensation>;

/** Who takes the risk, and until when. */
const Acceptance = z.strictObject({
  by: Login.describe("Who accepted the risk."),
  at: Day.describe("When."),
  until: Day.describe("Last day it holds."),
  reference: Sentence.nullable().default(null).describe("Ticket or pull request."),
});

/** What a shared technical account that cannot be taken apart needs, every one of it. */
export const Safeguards = z.strictObject({
  vaulting: Sentence.nullable().describe("How its secret is vaulted."),
  network: Sentence.nullable().describe("How the network paths to it are narrowed."),
  session_monitoring: Sentence.nullable().describe("How its sessions are watched."),
  ticketed_use: Sentence.nullable().describe("How each use is tied to a ticket."),
  retirement: z
    .strictObject({ plan: Sentence.describe("How it is retired."), by: Day.describe("By when.") })
    .nullable()
    .describe("The plan to retire it."),
});

/** A risk that a person accepted for a time: `controls/exceptions/EXC-<n>.md`. */
export const Exception = z.strictObject({
  exception: ExceptionId.describe("Id of the exception; the file has the same name."),
  type: z
    .enum(["ordinary", "legacy-shared"])
    .describe("`legacy-shared` for a shared technical account that cannot be taken apart."),
  title: Sentence.describe("What it is about, in a few words."),
  checks: z.array(Slug).min(1).describe("Checks whose fail it accepts."),
  controls: z.array(ControlId).min(1).describe("Controls that are not kept because of it."),
  selector: Selector.describe("The subjects it covers; `uid` for a repository or the organisation."),
  reason: Sentence.describe("Why it cannot be otherwise for now."),
  risk: Sentence.describe("What can happen."),
  requested_by: Login.describe("Who asked."),
  requested_on: Day.describe("When."),
  accepted: Acceptance.nullable().describe("Who accepted it first; null while it is asked for."),
  co_accepted: Acceptance.nullable()
    .default(null)
    .describe("Who accepted it, too, because it is on a financial path."),
  renewals: z.array(Acceptance).default([]).describe("Every renewal, oldest first."),
  compensating: z.array(Compensation).describe("Controls that stand in."),
  financial_path: z.array(Slug).describe("Systems whose figures it can touch; empty for none."),
  financial_reason: Sentence.describe("Why these, or why none."),
  permissions: z
    .record(z.string(), z.string())
    .nullable()
    .default(null)
    .describe(
      "What the identity could do when the risk was accepted, by GitHub's names; null when not recorded.",
    ),
  safeguards: Safeguards.nullable()
    .default(null)
    .describe("The five safeguards of a `legacy-shared` exception."),
  closed: z
    .strictObject({
      at: Day.describe("When."),
      by: Login.describe("Who closed it."),
      evidence: Sentence.describe("What shows that it is no longer needed."),
    })
    .nullable()
    .default(null)
    .describe("Its end; null while it is open."),
});
export type Exception = z.infer<typeof Exception>;

type Terms = Pick<Exception, "accepted" | "renewals"> &
  Partial<Pick<Exception, "co_accepted" | "financial_path">>;

/** On a financial path two people accept the risk, and neither for longer than the other. */
const secondOf = ({ co_accepted: second, financial_path: path = [] }: Terms) =>
  path.length > 0 ? (second ?? null) : null;

/** The last day the exception holds: of its newest renewal, or of its acceptance; null while nobody accepted it. */
export function expiresOn(terms: Terms): Day | null {
  const until = terms.renewals.at(-1)?.until ?? terms.accepted?.until ?? null;
  const second = secondOf(terms);
  return until !== null && second !== null && second.until < until ? second.until : until;
}

/** True while the exception covers what it selects: accepted, renewed by that day, not yet expired, not closed. */
export function isValidOn(exception: Terms & Pick<Exception, "closed">, day: Day): boolean {
  const until = expiresOn({
    ...exception,
    renewals: exception.renewals.filter(({ at }) => at <= day),
  });
  const second = secondOf(exception);
  const hasStarted =
    exception.accepted !== null && exception.accepted.at <= day && (second === null || second.at <= day);
  const over = exception.closed !== null && exception.closed.at <= day;
  return hasStarted && !over && until !== null && day <= until;
}

/** Findings of a line that an exception does not accept. */
export const notCovered = (
  { checks }: Pick<Exception, "checks">,
  { findings }: { findings: readonly string[] },
): readonly string[] => findings.filter((check) => !checks.includes(check));

/** The day on which people last accepted it, up to a day: both of them on a financial path, or by a renewal. */
export function lastAcceptedBy(exception: Terms, day: Day): Day | null {
  const days = [exception.accepted, secondOf(exception), ...exception.renewals].flatMap((one) =>
    one !== null && one.at <= day ? [one.at] : [],
  );
  return days.sort().at(-1) ?? null;
}
