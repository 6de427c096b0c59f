import type { Identity } from "../../model/identity.ts";
import type { Organization } from "../../model/organization.ts";
import type { Repository } from "../../model/repository.ts";

/** One fact as a page prints it. Why a value is absent is a fact of its own. */
export type FactValue =
  | { is: "text"; text: string }
  | { is: "code"; text: string }
  | { is: "moment"; at: string }
  | { is: "boolean"; value: boolean }
  | { is: "number"; value: number }
  | { is: "list"; items: readonly string[] }
  | { is: "absent"; why: "not-visible" | "no-recorded-use" | "never" };

export interface Fact {
  name: string;
  value: FactValue;
}

const MOMENTS = new Set(["created_at", "updated_at", "access_granted_at", "expires_at", "last_used"]);
const CODES = new Set(["fingerprint"]);
const ABSENT: Readonly<Record<string, "no-recorded-use" | "never">> = {
  last_used: "no-recorded-use",
  expires_at: "never",
};

function factOf(name: string, value: unknown): Fact {
  const absent = { is: "absent", why: ABSENT[name] ?? "not-visible" } as const;
  if (typeof value === "boolean") return { name, value: { is: "boolean", value } };
  if (typeof value === "number") return { name, value: { is: "number", value } };
  if (typeof value === "string" && MOMENTS.has(name)) return { name, value: { is: "moment", at: value } };
  if (typeof value === "string")
    return { name, value: { is: CODES.has(name) ? "code" : "text", text: value } };
  if (Array.isArray(value)) return { name, value: { is: "list", items: value.map(String) } };
  if (value !== null && typeof value === "object")
    return { name, value: { is: "list", items: leaves(value) } };
  return { name, value: absent };
}

/** `{ repository: { contents: "write" } }` as `repository contents: write`. */
const leaves = (value: object, prefix = ""): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    inner !== null && typeof inner === "object"
      ? leaves(inner, `${prefix}${key} `)
      : [`${prefix}${key}: ${String(inner)}`],
  );

/** Facts that mean nothing for this identity: an environment of a repository secret, the list behind `all`. */
function idle(identity: Identity): readonly string[] {
  switch (identity.kind) {
    case "deploy-key":
      return [];
    case "fine-grained-token":
      return identity.facts.repository_selection === "subset" ? [] : ["repositories"];
    case "actions-secret":
      return [
        ...(identity.facts.level === "environment" ? [] : ["environment", "environment_id"]),
        ...(identity.facts.level === "organization" ? [] : ["visibility"]),
        ...(identity.facts.visibility === "selected" ? [] : ["selected_repositories"]),
      ];
    default:
      return identity satisfies never;
  }
}

const listed = (facts: object, without: readonly string[]): Fact[] =>
  Object.entries(facts)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]: [string, unknown]) => factOf(name, value));

export const identityFacts = (identity: Identity): Fact[] => listed(identity.facts, idle(identity));

/** What one line each can hold; environments, workflows and files that never run have tables of their own. */
export const repositoryFacts = ({ facts }: Repository): Fact[] =>
  listed(facts, ["environments", "workflows", "never_run"]);

export const organizationFacts = ({ facts }: Organization): Fact[] =>
  listed({ ...facts, pending_token_requests: facts.pending_token_requests?.length ?? null }, []);
