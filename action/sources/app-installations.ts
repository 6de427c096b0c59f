import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { Id, Login, SafeName, Text } from "../../model/text.ts";
import type { ApiReading } from "../github/port.ts";
import { sortedPermissions } from "./app-permissions.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const Installation = z.object({
  id: Id,
  app_id: Id,
  app_slug: SafeName,
  repository_selection: z.enum(["all", "selected"]),
  permissions: z.record(z.string(), z.string()),
  events: z.array(Text),
  created_at: GitHubTime,
  updated_at: GitHubTime,
  suspended_at: GitHubTime.nullable(),
  suspended_by: z.object({ login: Login }).nullable(),
  single_file_name: Text.nullish(),
  single_file_paths: z.array(Text).nullish(),
});
type Installation = z.infer<typeof Installation>;
const App = z.object({ owner: z.object({ login: Login }).nullish() });

/** The GitHub Apps that are installed on the organisation, those of others included. */
export const appInstallations: Source = {
  id: "app-installations",
  endpoints: ["GET /orgs/{org}/installations", "GET /apps/{app_slug}"],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  plan: null,
  unit: "the list of installations with the owner of each App",
  meaning: {
    refused: "403 means that the permission is missing; for the owner of one App, that GitHub does not tell.",
    notFound:
      "404 is a refusal for the list; for one App it means that it is private, and its owner not told.",
    empty: "An empty list means no App, provided the permission is granted.",
  },
  gives: ["app-installation"],
  needs: [],
  async collect(context) {
    const { ask, organization } = context;
    const reading = proven(
      await ask.list({
        route: "GET /orgs/{org}/installations",
        parameters: { org: organization.login },
        schema: Installation,
        permission: this.permission,
        key: "installations",
        identify: ({ id }) => id,
      }),
      this.permission,
      ask,
    );
    const installations = dataOf(reading) ?? [];
    const owners = await Promise.all(installations.map((one) => ownerOf(one, context)));
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    return {
      units: [unitOf(address, together(reading, owners), installations.length)],
      identities: installations.map((one, at) => identityOf(one, ownerIn(owners[at]))),
    };
  },
};

/** One request per App: there are few, and whose an App is stands nowhere else. */
const ownerOf = ({ app_slug: slug }: Installation, { ask }: SourceContext) =>
  ask.get({
    route: "GET /apps/{app_slug}",
    parameters: { app_slug: slug },
    schema: App,
    permission: appInstallations.permission,
    absent: "not-applicable",
  });
type Owner = ApiReading<z.infer<typeof App>>;

const ownerIn = (reading: Owner | undefined): string | null =>
  reading === undefined ? null : (dataOf(reading)?.owner?.login ?? null);

/** A list is not read to its end while whose an App is may yet be told; of a private one of others GitHub tells nobody. */
function together(
  list: ApiReading<readonly Installation[]>,
  owners: readonly Owner[],
): ApiReading<readonly Installation[]> {
  const open = owners.find(({ state }) => state !== "not-applicable" && state !== "complete");
  if (list.state !== "complete" || open === undefined || open.state === "complete") return list;
  return { state: "partial", data: list.data, reason: open.reason, remedy: open.remedy };
}

const identityOf = (one: Installation, owner: string | null) => ({
  kind: "app-installation" as const,
  uid: `github:app-installation:${one.id}`,
  repository: null,
  title: one.app_slug,
  lastUsed: null,
  facts: {
    app_slug: one.app_slug,
    app_id: one.app_id,
    owner,
    repository_selection: one.repository_selection,
    // No App is told which repositories were selected for another.
    repositories: null,
    permissions: sortedPermissions(one.permissions),
    events: one.events.toSorted(),
    single_file_paths: (
      one.single_file_paths ?? (one.single_file_name ? [one.single_file_name] : [])
    ).toSorted(),
    suspended_at: one.suspended_at,
    suspended_by: one.suspended_by?.login ?? null,
    created_at: one.created_at,
    updated_at: one.updated_at,
  },
});
