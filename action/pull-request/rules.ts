import { count } from "../../model/count.ts";
import { code } from "../../model/markdown.ts";
import { type DocumentKind, CONFIGURATION_FILE, documentKind } from "../../model/paths.ts";
import type { StatedChange } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { authorityOf } from "../format/authority-fields.ts";
import { fieldLines, inForce, isLooser, statedLine } from "../evidence/body/stated.ts";
import { STATED_WORDS } from "../evidence/body/stated-words.ts";
import type { Countersigned } from "./countersigned.ts";
import type { List } from "./share.ts";
import { statedLines } from "./stated.ts";

/** Kinds that say what counts and who decides, gravest first; the others say what a credential is for. */
const RULES: readonly DocumentKind[] = [
  "exception",
  "entity",
  "overlay",
  "regime",
  "control",
  "system",
  "variance",
];

/** Where a file stands among the rules; null for one that is none. */
function rankOf(path: string): number | null {
  if (path === CONFIGURATION_FILE) return 0;
  const kind = documentKind(path);
  const at = kind === null ? -1 : RULES.indexOf(kind);
  return at < 0 ? null : at + 1;
}

/** True for a file by which evidence is evaluated, or which says who may decide. */
export const isRule = ({ path }: Pick<StatedChange, "path">): boolean => rankOf(path) !== null;

/** What changed in the rules, counted for a title: limits that are looser, who may decide, exceptions that are new, and all else. */
export interface RulesChanged {
  looser: number;
  /** Roles that decide or review, and entries of a roster. */
  authorities: number;
  exceptions: number;
  files: number;
}

/** Counts what changed in the rules since the last countersigned state. */
export function countRules(stated: Pick<Countersigned, "inForce" | "onBranch">): RulesChanged {
  const files = [...stated.inForce, ...stated.onBranch].filter(isRule);
  return {
    looser: files.flatMap((change) => change.fields.filter((field) => isLooser(change, field))).length,
    authorities: files.flatMap(authoritiesOf).length,
    exceptions: files.filter(({ path, before }) => before === null && documentKind(path) === "exception")
      .length,
    files: new Set(files.map(({ path }) => path)).size,
  };
}

/** What differs in who may decide, an entry of a roster once; a default that is only written out does not differ. */
function authoritiesOf(change: StatedChange): string[] {
  const keys = change.fields.flatMap((field) => {
    const { before, after } = inForce(change, field);
    return before === after ? [] : (authorityOf(change.path, field.field) ?? []);
  });
  return [...new Set(keys)];
}

/** The counts in words; empty when no rule changed. */
export function rulesWords({ looser, authorities, exceptions, files }: RulesChanged): string {
  if (files === 0) return "";
  const graver = [
    ...(looser === 0 ? [] : [`${count(looser, "limit")} loosened`]),
    ...(authorities === 0 ? [] : [`${count(authorities, "authority", "authorities")} changed`]),
    ...(exceptions === 0 ? [] : [`${count(exceptions, "exception")} added`]),
  ];
  return graver.length > 0 ? graver.join(", ") : `rules changed in ${count(files, "file")}`;
}

const byGravity = (a: StatedChange, b: StatedChange) =>
  (rankOf(a.path) ?? 0) - (rankOf(b.path) ?? 0) || byCodePoint(a.path, b.path);

/**
 * The lead of a pull request over changed rules, in parts: who approves it approves evidence that was evaluated by other
 * rules than the last that was approved. Empty when no rule changed. Of countersign.yml as many fields are shown as
 * take `room` characters.
 */
export function rulesChanged(
  countersigned: Countersigned,
  room = Infinity,
): { said: string[]; list: List } | null {
  const { since, onBranch, compared } = countersigned;
  const items = [
    ...countersigned.inForce
      .filter(isRule)
      .sort(byGravity)
      .map((change) => item(change, room)),
    ...onBranch
      .filter(isRule)
      .sort(byGravity)
      .map((change) =>
        item(change, room, " It is not in force: **merging this pull request puts it in force.**"),
      ),
  ];
  if (items.length === 0)
    return compared ? null : { said: [STATED_WORDS.en.notCompared], list: { lines: [], rest: () => "" } };
  const words = rulesWords(countRules(countersigned));
  const from =
    since === null
      ? "since the first scan"
      : `since ${code(since.slice(0, 12))}, which was countersigned last`;
  return {
    said: [
      `**${words.charAt(0).toUpperCase()}${words.slice(1)}** ${from}. The evidence below is evaluated by these rules: approve it only if you approve them.`,
      ...(compared ? [] : [STATED_WORDS.en.notCompared]),
    ],
    list: { lines: items, rest: (left) => `- and ${count(left, "more file")}; the scan records name each.` },
  };
}

function item(change: StatedChange, characters: number, said = ""): string {
  const room = change.path === CONFIGURATION_FILE ? { fields: Infinity, characters } : undefined;
  return [`${statedLine(change, "en")}${said}`, ...fieldLines(change, "en", room)].join("\n");
}

/** What else people changed: what a credential is for, who answers for it, what became of a deficiency. */
export const otherChanges = ({ inForce }: Pick<Countersigned, "inForce">): List =>
  statedLines(inForce.filter((change) => !isRule(change)));
