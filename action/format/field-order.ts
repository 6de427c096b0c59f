import { loosens } from "../../model/parameters.ts";
import { CONFIGURATION_FILE, documentKind } from "../../model/paths.ts";
import type { FieldChange } from "../../model/scan.ts";
import { authorityOf } from "./authority-fields.ts";

/** What a reviewer of an accepted risk asks first, in this order. */
const EXCEPTION = [/^requested_by$/, /^accepted\.by$/, /^reason$/, /^selector\b/, /^checks\b/];

/** Fields that decide what is evaluated, and who may decide, before those that explain it. */
const DECIDES = [
  "parameters",
  "selector",
  "checks",
  "accepted",
  "co_accepted",
  "renewals",
  "closed",
  "permissions",
  "authority",
  "roster",
  "organizations",
  "approved_by",
  "expires",
];

/** Ranks of fields that lead whatever became of them: a field that was taken out can widen as much as a new one. */
const LOOSER = 10;
const OTHERS = 20;

function leads(path: string, change: FieldChange): number | null {
  const { field } = change;
  if (authorityOf(path, field) !== null)
    return field.startsWith("authority.") ? 0 : /\.(?:reviewers|role)$/.test(field) ? 1 : 2;
  const asked =
    documentKind(path) === "exception" ? EXCEPTION.findIndex((pattern) => pattern.test(field)) : -1;
  if (asked >= 0) return 3 + asked;
  return loosens(change, path === CONFIGURATION_FILE) ? LOOSER : null;
}

function rankOf(path: string, change: FieldChange): number {
  const { field, before, after } = change;
  const decides = DECIDES.indexOf(/^[^.[]*/.exec(field)?.[0] ?? "");
  const rank = leads(path, change) ?? OTHERS + (decides < 0 ? DECIDES.length : decides);
  // What countersign.yml leaves out has its usual value, so nothing there becomes null.
  if (path === CONFIGURATION_FILE && (rank < OTHERS || field.startsWith("parameters."))) return rank;
  if (after !== null && after !== "null" && after !== "") return rank;
  // A new field that is null says nothing, wherever it stands.
  return before === null ? 3_000 + rank : rank < OTHERS ? rank : 1_000 + rank;
}

/**
 * The fields of one file that differ, what matters most first: who may decide, what an accepted risk covers and who
 * took it, limits that are looser, all else, and last what became null. Fields of one rank keep their order.
 */
export const byGravity = <One extends FieldChange>(path: string, fields: readonly One[]): One[] =>
  fields
    .map((one) => ({ one, rank: rankOf(path, one) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
