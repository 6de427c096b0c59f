import { allGranted, GrantedPermissions } from "../../../model/granted-permissions.ts";
import { dayOf } from "../../../model/instant.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode } from "../../../model/markdown.ts";
import { OrganizationFacts } from "../../../model/organization.ts";
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

/** A fact in words; null where its value says it by itself. */
export const readableFact = (field: string, value: unknown, language: Language): string | null =>
  READABLE.get(field)?.(value, language) ?? null;
