import type { ObservedIdentityOf } from "../../../model/snapshot.ts";

type App = ObservedIdentityOf<"app-installation">;

/** An App of the organisation itself, for all repositories, that reads code. */
export const anApp = (
  facts: Partial<App["facts"]> = {},
  { id = 25001, slug = "deployer" }: { id?: number; slug?: string } = {},
): App => ({
  kind: "app-installation",
  uid: `github:app-installation:${id}`,
  repository: null,
  title: slug,
  lastUsed: null,
  facts: {
    app_slug: slug,
    app_id: 401,
    owner: "acme",
    repository_selection: "all",
    repositories: null,
    permissions: { organization: {}, repository: { contents: "read", metadata: "read" }, other: {} },
    events: [],
    single_file_paths: [],
    suspended_at: null,
    suspended_by: null,
    created_at: "2025-11-02T10:01:00Z",
    updated_at: "2025-11-02T10:01:00Z",
    ...facts,
  },
});

/** An App with these permissions of repositories and of the organisation. */
export const anAppThatMay = (
  repository: Record<string, string>,
  organization: Record<string, string> = {},
  facts: Partial<App["facts"]> = {},
): App => anApp({ permissions: { repository, organization, other: {} }, ...facts });
