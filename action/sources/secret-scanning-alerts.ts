import { z } from "zod";
import { groupBy } from "../../model/group-by.ts";
import { GitHubTime } from "../../model/instant.ts";
import { Id, Text } from "../../model/text.ts";
import type { ApiReading } from "../github/port.ts";
import type { ReadApart, Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

/** An alert without the secret: what this does not declare is dropped where GitHub's answer is read. */
const Alert = z.object({
  number: Id,
  secret_type: Text,
  created_at: GitHubTime,
  repository: z.object({ id: Id }),
});
type Alerts = ApiReading<readonly z.infer<typeof Alert>[]>;

/** Credentials that GitHub found in repositories, as long as nobody says that they are revoked. */
export const secretScanningAlerts: Source = {
  id: "secret-scanning-alerts",
  endpoints: [
    "GET /orgs/{org}/secret-scanning/alerts?state=open",
    "GET /orgs/{org}/secret-scanning/alerts?state=resolved&resolution=wont_fix",
  ],
  permission: { name: "secret_scanning_alerts", level: "read", of: "repository" },
  plan: "Public repositories: all plans; others: GitHub Secret Protection or Advanced Security.",
  unit: "the open alerts, and those closed without a revocation",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: whether an organisation has the feature at all GitHub does not tell apart.",
    empty:
      "An empty list means no alert in repositories that GitHub scans, provided the permission is granted; which it scans, the list of repositories says.",
  },
  gives: [],
  needs: ["repositories"],
  async collect(context) {
    const [open, accepted] = await Promise.all([
      readAlerts(context, { state: "open" }),
      readAlerts(context, { state: "resolved", resolution: "wont_fix" }),
    ]);
    const { login } = context.organization;
    const address = { source: this.id, scope: { of: "organization" as const } };
    return {
      units: [
        unitOf({ ...address, name: `${login}/open` }, open, dataOf(open)?.length ?? 0),
        unitOf({ ...address, name: `${login}/accepted` }, accepted, dataOf(accepted)?.length ?? 0),
      ],
      repositoryFacts: byRepository(context, open, accepted),
    };
  },
};

const readAlerts = async ({ ask, organization }: SourceContext, which: Record<string, string>) =>
  proven(
    await ask.list({
      route: "GET /orgs/{org}/secret-scanning/alerts",
      // Servers that do not know `hide_secret` answer with the secret; neither is kept.
      parameters: { org: organization.login, ...which, hide_secret: "true" },
      schema: Alert,
      sensitive: true,
      permission: secretScanningAlerts.permission,
      key: null,
      identify: ({ number, repository }) => `${repository.id}/${number}`,
    }),
    secretScanningAlerts.permission,
    ask,
  );

/** What was found in each repository. One of which nothing was found has none only where both lists were read to their end. */
function byRepository({ gathered }: SourceContext, open: Alerts, accepted: Alerts) {
  const isWhole = open.state === "complete" && accepted.state === "complete";
  const found = [open, accepted].flatMap((reading, at) =>
    (dataOf(reading) ?? []).map(({ number, secret_type, created_at, repository }) => ({
      repository: repository.id,
      leak: { alert: number, type: secret_type, found_at: created_at, accepted: at === 1 },
    })),
  );
  const leaks = groupBy(found, ({ repository }) => repository);
  return new Map(
    gathered.repositories.flatMap(({ id, facts }): [number, Pick<ReadApart, "leaked_credentials">][] => {
      const own = leaks.get(id)?.map(({ leak }) => leak);
      if (own !== undefined) return [[id, { leaked_credentials: own.sort((a, b) => a.alert - b.alert) }]];
      // Where GitHub does not look, an empty list says nothing.
      return isWhole
        ? [[id, { leaked_credentials: facts.secret_scanning === false ? "not-scanned" : [] }]]
        : [];
    }),
  );
}
