import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";
import { shownToApps, ListedWebhook, webhookOf } from "./webhook.ts";

/** Addresses to which GitHub sends what happens in one repository. */
export const repositoryWebhooks: Source = {
  id: "repository-webhooks",
  endpoints: ["GET /repos/{owner}/{repo}/hooks"],
  permission: { name: "repository_hooks", level: "read", of: "repository" },
  plan: null,
  unit: "the webhooks of one repository",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty:
      "An empty list means no webhook, provided the permission is granted and an App asks: GitHub shows a token no webhook that an OAuth App made.",
  },
  gives: ["webhook"],
  needs: ["repositories"],
  async collect(context) {
    const read = await Promise.all(
      context.gathered.repositories.map((repository) => webhooksOf(repository, context)),
    );
    return { units: read.map(({ unit }) => unit), identities: read.flatMap(({ identities }) => identities) };
  },
};

async function webhooksOf({ id, name }: ListedRepository, { ask, organization }: SourceContext) {
  const { permission } = repositoryWebhooks;
  const reading = shownToApps(
    proven(
      await ask.list({
        route: "GET /repos/{owner}/{repo}/hooks",
        parameters: { owner: organization.login, repo: name },
        schema: ListedWebhook,
        permission,
        repository: id,
        // An address may hold the credential that opens what it leads to.
        sensitive: true,
        key: null,
        identify: (webhook) => webhook.id,
      }),
      permission,
      ask,
    ),
    ask,
  );
  const webhooks = dataOf(reading) ?? [];
  const scope = { of: "repository" as const, repository: id };
  return {
    unit: unitOf({ source: repositoryWebhooks.id, scope, name }, reading, webhooks.length),
    identities: webhooks.map((webhook) => webhookOf(webhook, { id, name })),
  };
}
