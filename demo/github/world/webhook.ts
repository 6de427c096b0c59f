import type { World } from "../world.ts";
import { takeId, timestamp } from "./ids.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";

/** A webhook; `secret` is what was set, which GitHub masks, and null for none. */
export interface Webhook {
  id: number;
  active: boolean;
  events: string[];
  url: string;
  content_type: string;
  /** GitHub gives it as a text, or as the number that it was set with. */
  insecure_ssl: string | number;
  secret: string | null;
  last_response: { code: number | null; status: string | null; message: string | null };
  /** True for one that an OAuth App made: GitHub shows people none of those. */
  ofOAuthApp: boolean;
  created_at: string;
  updated_at: string;
}

/** Adds a webhook to an organisation or to a repository; without more it is as GitHub makes one. */
export function addWebhook(
  world: World,
  to: Organization | Repository,
  given: Partial<Webhook> & { url: string },
): Webhook {
  const created = given.created_at ?? timestamp(world.now);
  const webhook: Webhook = {
    active: true,
    events: ["push"],
    content_type: "json",
    insecure_ssl: "0",
    secret: null,
    last_response: { code: null, status: "unused", message: null },
    ofOAuthApp: false,
    updated_at: created,
    ...given,
    id: takeId(world, "hook", given.id),
    created_at: created,
  };
  to.webhooks.push(webhook);
  return webhook;
}
