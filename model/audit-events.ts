import { z } from "zod";
import { topicOf } from "./audit-actions.ts";
import { Instant } from "./instant.ts";
import { Id, SafeName, Text } from "./text.ts";
import { byCodePoint } from "./yaml.ts";

/** An event of the audit log, as far as it is kept: no address, place, user agent, token or value is in it. */
export const AuditEvent = z.strictObject({
  id: Text.describe("GitHub's id of the event, the same in every answer."),
  action: Text.refine((action) => topicOf(action) !== null, "is no action that is kept").describe(
    "What happened, by GitHub's name, `public_key.create`.",
  ),
  at: Instant.describe("When, by GitHub's clock."),
  actor: Text.nullable().describe("Login of whoever did it; null where GitHub does not say."),
  actor_id: Id.nullable().describe("GitHub's id of that account; null where GitHub does not say."),
  repository: Text.nullable().describe("Name of the repository; null for the organisation's own."),
  repository_id: Id.nullable().describe("GitHub's id of that repository; null where GitHub does not say."),
  /** What it is about, each field only where GitHub tells it. */
  about: z
    .strictObject({
      app: Text.optional().describe("Name of the App."),
      branch: Text.optional().describe("Name of the branch, or the pattern of the rule."),
      environment: Text.optional().describe("Name of the environment."),
      fingerprint: Text.optional().describe("Fingerprint of the key, as GitHub writes it."),
      hook: Id.optional().describe("GitHub's id of the webhook."),
      read_only: z.boolean().optional().describe("Whether the key may only read."),
      repositories: Text.optional().describe("Which repositories the token reaches: all, none or subset."),
      rule_set: Text.optional().describe("Name of the ruleset."),
      secret: Text.optional().describe("Name of the secret."),
      title: Text.optional().describe("What people call the key."),
      token: Text.optional().describe("What its owner calls the token."),
      user: Text.optional().describe("Login of the account that it is about, where that is not the actor."),
      visibility: Text.optional().describe("Who may see the repository or use the secret since."),
      was: Text.optional().describe("Who could see the repository before."),
    })
    .describe("What it is about; each field only where GitHub tells it."),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/** Oldest first; events of one second by their ids. */
export const byTime = (a: AuditEvent, b: AuditEvent): number =>
  byCodePoint(a.at, b.at) || byCodePoint(a.id, b.id);

const isSorted = (events: readonly AuditEvent[]): boolean =>
  events.every((event, at) => {
    const before = events[at - 1];
    return before === undefined || byTime(before, event) < 0;
  });

/** Events of one month of the audit log: `evidence/<org>/audit-log/<yyyy>-<mm>.md`. Nothing is ever taken from it. */
export const AuditEvents = z
  .strictObject({
    record: z.literal("audit-events").describe("Kind of this document."),
    schema: z.literal(2).describe("Version of this document's schema."),
    organization: SafeName.describe("Login of the organisation."),
    month: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "must be a month like 2026-01")
      .describe("The month, by UTC."),
    events: z.array(AuditEvent).describe("Its events that are kept, oldest first."),
  })
  .superRefine(({ month, events }, context) => {
    if (events.some(({ at }) => !at.startsWith(`${month}-`)))
      context.addIssue({ code: "custom", path: ["events"], message: "must all be of the month" });
    if (!isSorted(events))
      context.addIssue({ code: "custom", path: ["events"], message: "must be once each, oldest first" });
  });
export type AuditEvents = z.infer<typeof AuditEvents>;
