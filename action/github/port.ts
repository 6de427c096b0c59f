import type { z } from "zod";
import type { Instant } from "../../model/instant.ts";
import type { Credential } from "../../model/scan.ts";
import type { GapReason } from "../../model/reasons/gaps.ts";
import type { Remedy } from "../../model/reasons/remedies.ts";
import type { SourceId } from "../../model/unit.ts";
import type { Limits } from "../run/scan-progress.ts";

/** A question that was not answered: how it ended, why, and what would make it readable. */
export type Unread =
  | {
      state: "denied" | "unavailable" | "not-applicable" | "vanished" | "not-attempted";
      reason: GapReason;
      remedy: Remedy | null;
    }
  /** `overloaded` when the server gave up on the size of the question: a smaller one may succeed. */
  | { state: "error"; reason: GapReason; remedy: Remedy | null; overloaded: boolean };

/** What came of a question. `partial` carries what was read before it stopped. */
export type ApiReading<T> =
  | { state: "complete"; data: T }
  | { state: "partial"; data: T; reason: GapReason; remedy: Remedy | null }
  | Unread;

/** A permission as GitHub names it, `administration: read`. */
export interface Permission {
  name: string;
  level: "read" | "write";
  /** Whose permission it is: granted once for the organisation, or for the repositories an App may see. */
  of: "organization" | "repository";
  /** True where GitHub answers Apps only, whatever a personal access token is permitted. */
  appsOnly?: boolean;
}

/** One question to the REST API. */
export interface ApiQuestion<Schema extends z.ZodType> {
  /** As GitHub documents it, `GET /repos/{owner}/{repo}/keys`. */
  route: string;
  parameters: Readonly<Record<string, string | number>>;
  /** What an answer, or one item of a list, must look like; only what it declares is kept. */
  schema: Schema;
  permission: Permission;
  /** The repository it is about, by id: asked for when the answer is 404, to tell a refusal from an absence. */
  repository?: number;
  /** What 404 means when the repository (or the organisation) is there; a refusal unless stated. */
  absent?: "denied" | "not-applicable" | "vanished";
  /** True where 409 means that the repository has no commit yet; an error unless stated. */
  emptyIsConflict?: boolean;
  /** True where answers hold what must not be kept anywhere, such as values or files: only what the schema lets through is. */
  sensitive?: boolean;
}

/** A question that is answered in pages. */
export interface ListQuestion<Schema extends z.ZodType> extends ApiQuestion<Schema> {
  /** Field that holds the items where the answer is an object with `total_count`; null for a bare array. */
  key: string | null;
  /** The largest page that GitHub gives of it, where that is less than of other lists. */
  largest?: number;
  /** Pages that are read of it at most, where that is less than of other lists; more is read in part. */
  most?: number;
  /** True where GitHub pages by a cursor: what comes twice at a border then hides nothing that was shifted over it. */
  cursor?: boolean;
  /** What makes an item the same item on another page. */
  identify: (item: z.output<Schema>) => string | number;
}

/** A GraphQL query; a schema must allow null wherever GitHub may refuse a node. */
export interface GraphqlQuestion<Schema extends z.ZodType> {
  query: string;
  variables: Readonly<Record<string, string | number | boolean | null>>;
  schema: Schema;
  permission: Permission;
}

/** Paths of nodes GitHub refused within an answered query; an empty one when nothing says which it was. */
export type RefusedPaths = readonly (readonly (string | number)[])[];

/** Asks GitHub on behalf of one source, whose requests are counted. */
export interface Asker {
  get: <Schema extends z.ZodType>(question: ApiQuestion<Schema>) => Promise<ApiReading<z.output<Schema>>>;
  /** Reads a list to its end; complete only when it agrees with itself and with GitHub's own count. */
  list: <Schema extends z.ZodType>(
    question: ListQuestion<Schema>,
  ) => Promise<ApiReading<readonly z.output<Schema>[]>>;
  graphql: <Schema extends z.ZodType>(
    question: GraphqlQuestion<Schema>,
  ) => Promise<ApiReading<z.output<Schema>> & { refused: RefusedPaths }>;
  /** True when GitHub is known to withhold this permission; false when it is granted or not known. */
  lacks: (permission: Permission) => boolean;
  /** True where GitHub tells what the credential may do: of an App, and of no token. */
  told: boolean;
  /** Which repositories are seen: all by an App installed on each, selected ones by another; of a person's token it is not known. */
  sight: "all" | "selected" | "unknown";
  /** What to grant whom. */
  remedy: (permission: Permission) => Remedy;
}

/** GitHub as one credential sees one organisation. */
export interface GitHub {
  organization: { id: number; login: string };
  credential: Credential;
  /** What publishes, where it is another App. */
  writer: Credential | null;
  apiVersion: string;
  as: (source: SourceId) => Asker;
  /** Requests made so far, by source. */
  requests: () => Readonly<Record<SourceId, number>>;
  /** Milliseconds that were waited for the server's limits so far. */
  waited: () => number;
  /** What the server's limits allow now. */
  limits: () => Limits;
  /** Answers of those that were taken from the cache, by source. */
  cached: () => Readonly<Record<SourceId, number>>;
  /** True where answers of an earlier attempt are taken up. */
  isResumed: boolean;
  /** Server time of the first answer, an earlier attempt's too, and of the last. */
  observed: () => { started: Instant; finished: Instant };
}
