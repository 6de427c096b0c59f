import { z } from "zod";
import { topicOf } from "../../model/audit-actions.ts";
import type { AuditEvent } from "../../model/audit-events.ts";
import { toInstant } from "../../model/instant.ts";
import { Id, Text } from "../../model/text.ts";

const said = Text.nullish();

/** The name of a secret has this form, and nothing else is kept in its place: of a key it would be the key itself. */
const SECRET_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

/**
 * An event as GitHub sends it, without what is not kept: addresses, places, user agents, hashes of tokens, public keys and
 * the settings of webhooks end here. Its `token_id` is the token that acted, and not the one that the event is about.
 * https://docs.github.com/en/enterprise-cloud@latest/rest/orgs/orgs#get-the-audit-log-for-an-organization
 */
export const LogEntry = z.object({
  _document_id: Text.min(1),
  action: Text.min(1),
  "@timestamp": z.number().int().positive().max(8_640_000_000_000_000),
  actor: said,
  actor_id: Id.nullish().catch(null),
  repo: said,
  repository: said,
  repo_id: Id.nullish().catch(null),
  user: said,
  name: said,
  branch: said,
  key: z
    .unknown()
    .optional()
    .transform((key) => (typeof key === "string" && SECRET_NAME.test(key) ? key : null)),
  title: said,
  fingerprint: said,
  // A text in some events, and a truth value in others.
  read_only: z
    .union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")])
    .nullish()
    .catch(null),
  hook_id: Id.nullish().catch(null),
  environment_name: said,
  ruleset_name: said,
  user_programmatic_access_name: said,
  repository_selection: said,
  visibility: said,
  previous_visibility: said,
});
export type LogEntry = z.infer<typeof LogEntry>;

/** What of an event is kept; null for an event that is not, and for a key of a person. */
export function eventOf(entry: LogEntry): AuditEvent | null {
  const topic = topicOf(entry.action);
  const repository = entry.repo ?? entry.repository ?? null;
  // A key of a person's account is told by the same actions, and has no repository.
  if (topic === null || (topic === "key" && repository === null)) return null;
  const { actor_id: id, repo_id: of, user } = entry;
  return {
    id: entry._document_id,
    action: entry.action,
    at: toInstant(new Date(entry["@timestamp"])),
    actor: entry.actor ?? null,
    actor_id: id ?? null,
    // `acme/ledger`
    repository: repository === null ? null : repository.slice(repository.indexOf("/") + 1),
    repository_id: of ?? null,
    about: told({
      ...about(topic, entry),
      user: topic === "token" && user !== entry.actor ? (user ?? null) : null,
    }),
  };
}

type About = AuditEvent["about"];
type Told = { [Field in keyof About]: About[Field] | null };

/** What an event is about, by what GitHub tells of events of its kind. */
function about(topic: NonNullable<ReturnType<typeof topicOf>>, entry: LogEntry): Told {
  switch (topic) {
    case "key":
      return {
        fingerprint: entry.fingerprint ?? null,
        title: entry.title ?? null,
        read_only: entry.read_only ?? null,
      };
    case "token":
      return {
        token: entry.user_programmatic_access_name ?? null,
        repositories: entry.repository_selection ?? null,
      };
    case "app":
      return { app: entry.name ?? null, repositories: entry.repository_selection ?? null };
    case "secret":
      return {
        secret: entry.key,
        environment: entry.environment_name ?? null,
        visibility: entry.visibility ?? null,
      };
    case "hook":
      return { hook: entry.hook_id ?? null };
    case "rule":
      return {
        branch: entry.branch ?? entry.name ?? null,
        environment: entry.environment_name ?? null,
        rule_set: entry.ruleset_name ?? null,
      };
    case "visibility":
      return { visibility: entry.visibility ?? null, was: entry.previous_visibility ?? null };
    case "runners":
    case "policy":
      return {};
    default:
      return topic satisfies never;
  }
}

const told = (all: Told): About =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
