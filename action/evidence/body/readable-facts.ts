import { allGranted, GrantedPermissions } from "../../../model/granted-permissions.ts";
import { dayOf } from "../../../model/instant.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode } from "../../../model/markdown.ts";
import { type Fact, type Line, factLines } from "../../../model/facts/fact.ts";
import { organizationFacts } from "../../../model/organization-facts/index.ts";
import { OrganizationFacts } from "../../../model/organization.ts";
import { repositoryFacts } from "../../../model/repository-facts/index.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { permissionsCell } from "../../format/permissions.ts";

type Print = (value: unknown, language: Language) => string | null;
/** As far as a schema is asked here. */
interface Shape<T> {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false };
}

/** Prints what has a fact's shape; anything else is printed as any value is. */
const printed =
  <T>(shape: Shape<T>, print: (value: T, language: Language) => string): Print =>
  (value, language) => {
    const read = shape.safeParse(value);
    return read.success ? print(read.data, language) : null;
  };

const Requests = OrganizationFacts.shape.pending_token_requests.unwrap().min(1);
type Requests = NonNullable<OrganizationFacts["pending_token_requests"]>;

const NONE = { en: "none", ja: "なし" } as const;

/** Where a name of GitHub's or a table in a cell would have to be translated by its reader. */
const READABLE: ReadonlyMap<string, Print> = new Map([
  [
    "permissions",
    printed(
      GrantedPermissions,
      (granted, language) => permissionsCell(allGranted(granted), language) || NONE[language],
    ),
  ],
  ["pending_token_requests", printed(Requests, requestsCell)],
]);

function requestsCell(requests: Requests, language: Language): string {
  return requests
    .map(({ request, owner, token_name: token, created_at: asked, reason }) => {
      const [who, what, day] = [cellCode(owner), cellCode(token), dateIn(dayOf(asked), language)];
      return language === "en"
        ? `${who} asked on ${day} for ${what} (request ${request})${reason === null ? ", without a reason" : `: ${cellCode(reason)}`}`
        : `${who}が${day}に${what}を申請(申請番号${request})。${reason === null ? "理由の記載なし" : `理由:${cellCode(reason)}`}`;
    })
    .join("<br>");
}

/** Facts that sources of their own read say themselves what their lines are. */
const READ_APART: ReadonlyMap<string, Fact> = new Map(
  [...repositoryFacts, ...organizationFacts].map((fact: Fact) => [fact.field, fact]),
);

const lineCell = (line: Line): string =>
  line.map((piece) => (typeof piece === "string" ? piece : cellCode(piece.data))).join("");

function apartCell(fact: Fact, value: unknown, language: Language): string | null {
  const lines = factLines(fact, value, language);
  if (lines === null) return null;
  return lines.length === 0 ? NONE[language] : lines.map(lineCell).join("<br>");
}

/** A fact in words; null where its value says it by itself. */
export function readableFact(field: string, value: unknown, language: Language): string | null {
  const apart = READ_APART.get(field);
  return apart === undefined
    ? (READABLE.get(field)?.(value, language) ?? null)
    : apartCell(apart, value, language);
}
