import type { AuditEvent } from "../../model/audit-events.ts";
import type { RepositoryChanges } from "../../model/change.ts";
import type { Instant } from "../../model/instant.ts";
import type { IdentityKind } from "../../model/identity.ts";
import type { OrganizationFacts } from "../../model/organization.ts";
import type { Environment, NeverRun, RepositoryFacts, Workflow } from "../../model/repository.ts";
import type { repositoryFacts } from "../../model/repository-facts/index.ts";
import type { GoneRepository, Member, ObservedIdentity, Outsider } from "../../model/snapshot.ts";
import type { SourceId, Unit } from "../../model/unit.ts";
import type { z } from "zod";
import type { Asker, Permission } from "../github/port.ts";
import type { HeldCounts } from "./counted.ts";
import type { LogBefore } from "./log-window.ts";
import type { RepositoryCounts } from "./repository-count.ts";

/** A repository as the list of repositories gives it. */
export interface ListedRepository {
  id: number;
  name: string;
  facts: Pick<
    RepositoryFacts,
    "visibility" | "archived" | "fork" | "default_branch" | "created_at" | "secret_scanning"
  >;
}

/** Facts of a repository that are read by sources of their own. */
export type ReadApart = Pick<RepositoryFacts, (typeof repositoryFacts)[number]["field"]>;

/** What the files among the workflows of one repository say. */
export interface WorkflowFacts {
  workflows: readonly Workflow[];
  never_run: readonly NeverRun[];
}

/** A repository of the organisation as the ledger last had it. */
export interface KnownRepository {
  id: number;
  name: string;
  /** Null where the ledger has only identities of it. */
  visibility: RepositoryFacts["visibility"] | null;
}

/** What the sources gathered, each its own part; the parts of sources that did not run are empty. */
export interface Gathered {
  units: readonly Unit[];
  identities: readonly ObservedIdentity[];
  repositories: readonly ListedRepository[];
  gone: readonly GoneRepository[];
  /** By repository id; a repository that is missing could not be read. */
  environments: ReadonlyMap<number, readonly z.infer<typeof Environment>[]>;
  workflows: ReadonlyMap<number, WorkflowFacts>;
  /** Facts that sources of their own read, sorted, by repository id; what is missing could not be read. */
  repositoryFacts: ReadonlyMap<number, Partial<ReadApart>>;
  organization: Partial<z.infer<typeof OrganizationFacts>>;
  /** How many repositories GitHub says there are; null when it does not say. */
  repositoryCount: RepositoryCounts | null;
  plan: string | null;
  members: readonly Member[] | null;
  outside: readonly Outsider[] | null;
  auditEvents: readonly AuditEvent[];
  /** What happened to default branches beyond what the ledger holds; several sources read a part each. */
  changes: readonly RepositoryChanges[];
}

/** What a source may use. */
export interface SourceContext {
  ask: Asker;
  organization: { id: number; login: string };
  /** Repositories the ledger knows, so that one that disappeared is looked for by id. */
  known: readonly KnownRepository[];
  /** Whether controls ask more of the repository of this name than of others: what costs a request for each is asked of those alone. */
  closely: (repository: string) => boolean;
  /** What is known of the audit log so far, and when it is asked again. */
  log: LogBefore;
  /** What the ledger holds of the default branches of repositories, by id: reading goes on from there. */
  recorded: ReadonlyMap<number, RepositoryChanges>;
  /** Server time of the first answer of the scan. */
  started: Instant;
  /** What the sources it needs gathered. */
  gathered: Gathered;
  /** What each repository holds, by its id; asked for once in a run, by whoever needs it first. */
  counts: () => Promise<ReadonlyMap<number, HeldCounts>>;
}

/** One kind of question to GitHub. */
export interface Source {
  id: SourceId;
  /** As GitHub's documentation writes them. */
  endpoints: readonly string[];
  permission: Permission;
  /**
   * What becomes unknown without the permission, where a reader does better without it than to be let change what it
   * reads; left out where the permission is recommended.
   */
  optional?: string;
  /** Permissions that show more in the same answers; without them that part is not known. */
  further?: readonly Permission[];
  /** The plan it takes, where not every plan includes it; null when all do. */
  plan: string | null;
  /** What one unit is, in words. */
  unit: string;
  /** How a refusal, a 404 and an empty answer are told apart; one sentence each. */
  meaning: { refused: string; notFound: string; empty: string };
  /** Identities it gives, if any. */
  gives: readonly IdentityKind[];
  needs: readonly SourceId[];
  collect: (context: SourceContext) => Promise<Partial<Gathered> & Pick<Gathered, "units">>;
}

/** Nothing gathered yet. */
export const nothing: Gathered = {
  units: [],
  identities: [],
  repositories: [],
  gone: [],
  environments: new Map(),
  workflows: new Map(),
  repositoryFacts: new Map(),
  organization: {},
  repositoryCount: null,
  plan: null,
  members: null,
  outside: null,
  auditEvents: [],
  changes: [],
};

/** Everything several sources gathered; no two sources gather the same part of the same thing. */
export function merge(parts: readonly Gathered[]): Gathered {
  return {
    units: parts.flatMap(({ units }) => units),
    identities: parts.flatMap(({ identities }) => identities),
    repositories: parts.flatMap(({ repositories }) => repositories),
    gone: parts.flatMap(({ gone }) => gone),
    environments: new Map(parts.flatMap(({ environments }) => [...environments])),
    workflows: new Map(parts.flatMap(({ workflows }) => [...workflows])),
    repositoryFacts: joined(parts.flatMap(({ repositoryFacts: facts }) => [...facts])),
    organization: parts.reduce((all, { organization }) => ({ ...all, ...organization }), {}),
    repositoryCount: parts.find(({ repositoryCount }) => repositoryCount !== null)?.repositoryCount ?? null,
    plan: parts.find(({ plan }) => plan !== null)?.plan ?? null,
    members: parts.find(({ members }) => members !== null)?.members ?? null,
    outside: parts.find(({ outside }) => outside !== null)?.outside ?? null,
    auditEvents: parts.flatMap(({ auditEvents }) => auditEvents),
    changes: parts.flatMap(({ changes }) => changes),
  };
}

/** The facts of each repository, whichever sources read them. */
function joined(parts: readonly (readonly [number, Partial<ReadApart>])[]): Gathered["repositoryFacts"] {
  const facts = new Map<number, Partial<ReadApart>>();
  for (const [repository, part] of parts) facts.set(repository, { ...facts.get(repository), ...part });
  return facts;
}
