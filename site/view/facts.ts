import { allGranted, GrantedPermissions } from "../../model/granted-permissions.ts";
import { type Fact as FactRead, type Line, factLines } from "../../model/facts/fact.ts";
import { factWord } from "../../model/fact-names.ts";
import type { NullMeaning } from "../../model/identities/kind.ts";
import { has, idleFacts } from "../../model/identities/traits.ts";
import { type Identity, kinds } from "../../model/identity.ts";
import type { Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { organizationFacts as organizationFactsRead } from "../../model/organization-facts/index.ts";
import { repositoryFacts as repositoryFactsRead } from "../../model/repository-facts/index.ts";
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
  | { is: "permissions"; of: Readonly<Record<string, string>> }
  | { is: "lines"; lines: readonly Line[] }
  | { is: "token-requests"; requests: readonly TokenRequest[] }
  | { is: "absent"; why: "not-visible" | "no-recorded-use" | NullMeaning };

export type TokenRequest = NonNullable<Organization["facts"]["pending_token_requests"]>[number];

export interface Fact {
  name: string;
  value: FactValue;
}

const MOMENTS = new Set([
  "created_at",
  "updated_at",
  "changed_at",
  "access_granted_at",
  "authorized_at",
  "expires_at",
  "suspended_at",
]);
const CODES = new Set(["fingerprint"]);
type Nulls = Readonly<Partial<Record<string, NullMeaning>>>;

function factOf(name: string, value: unknown, nulls: Nulls): Fact {
  const absent = { is: "absent", why: nulls[name] ?? "not-visible" } as const;
  if (typeof value === "boolean") return { name, value: { is: "boolean", value } };
  if (typeof value === "number") return { name, value: { is: "number", value } };
  if (typeof value === "string" && MOMENTS.has(name)) return { name, value: { is: "moment", at: value } };
  if (typeof value === "string")
    return { name, value: { is: CODES.has(name) ? "code" : "text", text: value } };
  if (Array.isArray(value)) return { name, value: { is: "list", items: value.map(String) } };
  const granted = GrantedPermissions.safeParse(value);
  if (granted.success) return { name, value: { is: "permissions", of: allGranted(granted.data) } };
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

/** Facts that sources of their own read say themselves what their lines are. */
const READ_APART: ReadonlyMap<string, FactRead> = new Map(
  [...repositoryFactsRead, ...organizationFactsRead].map((fact: FactRead) => [fact.field, fact]),
);

/** A fact as its lines where it says what they are; otherwise by its form. */
function shown(fact: Fact, value: unknown, locale: Language): Fact {
  const apart = READ_APART.get(fact.name);
  const lines = apart === undefined ? null : factLines(apart, value, locale);
  return lines === null ? fact : { ...fact, value: { is: "lines", lines } };
}

const listed = (facts: object, without: readonly string[], nulls: Nulls = {}): Fact[] =>
  Object.entries(facts)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]: [string, unknown]) => factOf(name, value, nulls));

/** What several lines each can hold, as the facts themselves have it in a language. */
const inLines = (facts: object, without: readonly string[], locale: Language): Fact[] =>
  listed(facts, without).map((fact) =>
    shown(fact, new Map<string, unknown>(Object.entries(facts)).get(fact.name), locale),
  );

/** A fact whose value is a name of ours, as people call it. */
function inWords(fact: Fact, { kind }: Identity, locale: Language): Fact {
  const word = fact.value.is === "text" ? factWord(fact.name, fact.value.text, locale, kind) : null;
  return word === null ? fact : { ...fact, value: { is: "text", text: word } };
}

/** An identity's facts, and when it was last used where GitHub records that of its kind. */
export const identityFacts = (identity: Identity, lastUsed: Instant | null, locale: Language): Fact[] => [
  ...listed(identity.facts, idleFacts(identity), kinds[identity.kind].nulls).map((fact) =>
    inWords(fact, identity, locale),
  ),
  ...(has(identity.kind, "lastUsed") ? [useFact(lastUsed)] : []),
];

const useFact = (at: Instant | null): Fact => ({
  name: "last_used",
  value: at === null ? { is: "absent", why: "no-recorded-use" } : { is: "moment", at },
});

/** What one line each can hold; environments, workflows and files that never run have tables of their own. */
export const repositoryFacts = ({ facts }: Repository, locale: Language): Fact[] =>
  inLines(facts, ["environments", "workflows", "never_run"], locale);

export const organizationFacts = ({ facts }: Pick<Organization, "facts">, locale: Language): Fact[] => [
  ...inLines(facts, ["pending_token_requests"], locale),
  {
    name: "pending_token_requests",
    value:
      facts.pending_token_requests === null
        ? { is: "absent", why: "not-visible" }
        : { is: "token-requests", requests: facts.pending_token_requests },
  },
];
