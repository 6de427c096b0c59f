import type { ObservedIdentityOf } from "../../../model/snapshot.ts";
import { LEDGER } from "./a-snapshot.ts";

type FurtherKind = "agents-secret" | "codespaces-secret" | "dependabot-secret";
const times = { created_at: "2025-11-02T10:01:00Z", updated_at: "2025-11-02T10:01:00Z" };

/** A secret of one repository in a store that knows no environments. */
export const aFurtherSecret = <K extends FurtherKind>(
  kind: K,
  title = "NPM_TOKEN",
  facts: Partial<ObservedIdentityOf<FurtherKind>["facts"]> = {},
  repository: { id: number; name: string } | null = LEDGER,
) => ({
  uid: `github:${kind}:${repository === null ? "org-1" : `repo-${String(repository.id)}`}:${title}`,
  kind,
  title,
  lastUsed: null,
  repository: repository === null ? null : { id: repository.id, name: repository.name },
  facts: {
    level: repository === null ? ("organization" as const) : ("repository" as const),
    visibility: null,
    selected_repositories: null,
    ...times,
    ...facts,
  },
});

/** A variable of one repository whose name speaks of a credential. */
export const aVariable = (
  title = "NPM_TOKEN",
  facts: Partial<ObservedIdentityOf<"variable">["facts"]> = {},
): ObservedIdentityOf<"variable"> => ({
  uid: `github:variable:repo-${String(LEDGER.id)}:${title}`,
  kind: "variable",
  title,
  lastUsed: null,
  repository: { id: LEDGER.id, name: LEDGER.name },
  facts: {
    level: "repository",
    environment: null,
    environment_id: null,
    visibility: null,
    selected_repositories: null,
    ...times,
    recognised_by: "name",
    looks_like: "TOKEN",
    ...facts,
  },
});
