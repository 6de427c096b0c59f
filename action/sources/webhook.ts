import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import type { ObservedIdentityOf } from "../../model/snapshot.ts";
import { Id, Text } from "../../model/text.ts";
import type { ApiReading, Asker } from "../github/port.ts";

/** Scheme, host and port of an address: what stands before and after them may open what it leads to. */
function hostOf(address: unknown): string | null {
  if (typeof address !== "string" || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? `${protocol}//${host}` : null;
}

const ContentType = z.enum(["json", "form"]).nullable().catch(null);

/** Nothing of the configuration leaves this schema but what it makes of it, neither in an answer nor in an error. */
const Configuration = z
  .looseObject({})
  .transform(({ url, secret, insecure_ssl: unverified, content_type: type }) => ({
    address: hostOf(url),
    // It is masked, and left out where there is none.
    secret_set: secret !== undefined && secret !== null && secret !== "",
    // GitHub gives a text or a number: https://docs.github.com/en/rest/repos/webhooks#get-a-webhook-configuration-for-a-repository
    verifies_certificate: /^[01]$/.test(String(unverified)) ? String(unverified) === "0" : null,
    content_type: ContentType.parse(type),
  }));

/** A webhook as GitHub lists it, without its address beyond the host, its secret, and what was last answered in words. */
export const ListedWebhook = z.object({
  id: Id,
  active: z.boolean(),
  events: z.array(Text),
  config: Configuration,
  // An organisation's webhook has none: https://docs.github.com/en/rest/orgs/webhooks#list-organization-webhooks
  last_response: z.object({ code: z.number().nullish(), status: Text.nullish() }).nullish(),
  created_at: GitHubTime,
  updated_at: GitHubTime,
});
export type ListedWebhook = z.infer<typeof ListedWebhook>;

type Facts = ObservedIdentityOf<"webhook">["facts"];

/** How each delivery was answered changes with every use; that they are accepted or refused does not. */
function lastResponseOf({ last_response: last }: ListedWebhook): Facts["last_response"] {
  // GitHub gives null for a repository's webhook that delivered nothing for 30 days.
  if (last === null) return "none";
  if (last === undefined) return null;
  const { code, status } = last;
  if (typeof code === "number") return code >= 200 && code < 300 ? "accepted" : "refused";
  return status === "unused" ? "none" : null;
}

/** What a webhook is; `repository` null for the organisation's. */
export function webhookOf(
  webhook: ListedWebhook,
  repository: { id: number; name: string } | null,
): ObservedIdentityOf<"webhook"> {
  const { id, config, active, events, created_at, updated_at } = webhook;
  return {
    kind: "webhook",
    uid: `github:webhook:${id}`,
    repository,
    title: config.address ?? `webhook ${id}`,
    lastUsed: null,
    facts: {
      ...config,
      events: [...new Set(events)].sort(),
      active,
      last_response: repository === null ? null : lastResponseOf(webhook),
      created_at,
      changed_at: updated_at,
    },
  };
}

/**
 * GitHub shows nobody but Apps the webhooks that an OAuth App made, so a list that a token was given may leave some out:
 * https://docs.github.com/en/rest/orgs/webhooks#list-organization-webhooks
 */
export function shownToApps<T>(
  reading: ApiReading<readonly T[]>,
  { sight }: Pick<Asker, "sight">,
): ApiReading<readonly T[]> {
  if (reading.state !== "complete" || sight !== "unknown") return reading;
  return {
    state: "partial",
    data: reading.data,
    reason: { reason: "webhooks-of-oauth-apps-hidden", with: {} },
    remedy: { reason: "run-as-app-to-see-all", with: {} },
  };
}
