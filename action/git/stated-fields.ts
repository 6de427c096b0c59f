import {
  bodyOfText,
  compareLeaves,
  type LeafChange,
  type Leaves,
  leavesOf,
  leavesOfYaml,
} from "../../model/leaves.ts";
import { PARAMETER_NAMES } from "../../model/parameters.ts";
import { CONFIGURATION_FILE, documentKind } from "../../model/paths.ts";
import type { FieldChange, StatedChange } from "../../model/scan.ts";
import { shortened } from "../../model/quote.ts";
import { byGravity } from "../format/field-order.ts";

/** Most fields that are told of one file, as many as there are limits, and the longest value in code points; the commit has the rest. */
const FIELDS = 2 * PARAMETER_NAMES.length;
/** countersign.yml can change every limit, and who decides beside it: neither may hide behind the other. */
const CONFIGURATION_FIELDS = 200;
const VALUE = 200;

const NONE: Leaves = new Map();

/** The leaves of a text; null where it has none that can be read. */
function leavesAt(path: string, text: string | null): Leaves | null {
  if (text === null) return NONE;
  return path === CONFIGURATION_FILE ? leavesOfYaml(text) : leavesOf(text);
}

/**
 * The fields in which two texts of one file that people state differ, what decides most first; `null` for a text that
 * was or is not there. A text that cannot be read has no fields: then only its digest tells that it differs.
 */
export function fieldsBetween(
  path: string,
  before: string | null,
  after: string | null,
): Pick<StatedChange, "fields" | "more_fields"> {
  const [was, is] = [leavesAt(path, before), leavesAt(path, after)];
  if (was === null || is === null || isProposal(path, before, is)) return { fields: [], more_fields: 0 };
  const changes = compareLeaves(was, is).filter(({ field }) => field !== "");
  const all = byGravity(path, [...changes, ...bodyBetween(path, before, after)]);
  const most = path === CONFIGURATION_FILE ? CONFIGURATION_FIELDS : FIELDS;
  return { fields: all.slice(0, most).map(shown), more_fields: Math.max(0, all.length - most) };
}

/**
 * True for a deficiency that appears as it is proposed: the scanner brings those in, and nobody has decided anything in
 * them yet. The file is told of all the same, with its digest and who committed it, because a name in git proves nothing.
 */
const isProposal = (path: string, before: string | null, is: Leaves): boolean =>
  before === null && documentKind(path) === "deficiency" && is.get("state") === "proposed";

const shown = ({ field, before, after }: LeafChange): FieldChange => ({
  field: shortened(field, VALUE),
  before: before === null ? null : shortened(before, VALUE),
  after: after === null ? null : shortened(after, VALUE),
});

/** The first line that differs in the text below the fields. */
function bodyBetween(path: string, before: string | null, after: string | null): LeafChange[] {
  if (before === null || after === null || path === CONFIGURATION_FILE) return [];
  const [was, is] = [bodyOfText(before).split("\n"), bodyOfText(after).split("\n")];
  const at = Array.from({ length: Math.max(was.length, is.length) }, (_, line) => line).find(
    (line) => was[line] !== is[line],
  );
  return at === undefined ? [] : [{ field: "body", before: was[at] ?? null, after: is[at] ?? null }];
}
