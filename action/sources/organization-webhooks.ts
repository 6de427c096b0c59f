import type { Source } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";
import { shownToApps, ListedWebhook, webhookOf } from "./webhook.ts";

/** Addresses to which GitHub sends what happens anywhere in the organisation. */
export const organizationWebhooks: Source = {
  id: "organization-webhooks",
  endpoints: ["GET /orgs/{org}/hooks"],
  permission: { name: "organization_hooks", level: "read", of: "organization" },
  plan: null,
  unit: "the list of webhooks",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: every organisation has the list.",
    empty:
      "An empty list means no webhook, provided the permission is granted and an App asks: GitHub shows a token no webhook that an OAuth App made.",
  },
  gives: ["webhook"],
  needs: [],
  async collect({ ask, organization }) {
    const reading = shownToApps(
      proven(
        await ask.list({
          route: "GET /orgs/{org}/hooks",
          parameters: { org: organization.login },
          schema: ListedWebhook,
          permission: this.permission,
          // An address may hold the credential that opens what it leads to.
          sensitive: true,
          key: null,
          identify: ({ id }) => id,
        }),
        this.permission,
        ask,
      ),
      ask,
    );
    const webhooks = dataOf(reading) ?? [];
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    return {
      units: [unitOf(address, reading, webhooks.length)],
      identities: webhooks.map((webhook) => webhookOf(webhook, null)),
    };
  },
};
