import type { Language } from "../../../model/language.ts";
import { WORDS } from "./words.ts";
import { code } from "../../../model/markdown.ts";
import { type DocumentKind, CONFIGURATION_FILE, documentKind } from "../../../model/paths.ts";
import type { StatedChange } from "../../../model/scan.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import { authorityOf } from "../../format/authority-fields.ts";
import { fieldLines, inForce, isLooser, statedLine } from "../../evidence/body/stated.ts";
import { STATED_WORDS } from "../../evidence/body/stated-words.ts";
import type { Countersigned } from "../waiting/countersigned.ts";
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
export function rulesWords(
  { looser, authorities, exceptions, files }: RulesChanged,
  language: Language,
): string {
  if (files === 0) return "";
  const own = WORDS[language];
  const graver = [
    ...(looser === 0 ? [] : [own.looser(looser)]),
    ...(authorities === 0 ? [] : [own.authorities(authorities)]),
    ...(exceptions === 0 ? [] : [own.exceptions(exceptions)]),
  ];
  return graver.length > 0 ? graver.join(own.comma) : own.rulesIn(files);
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
  language: Language,
  room = Infinity,
): { said: string[]; list: List } | null {
  const { since, onBranch, compared } = countersigned;
  const own = WORDS[language];
  const { notCompared } = STATED_WORDS[language];
  const item = (change: StatedChange, said = ""): string => {
    const shown = change.path === CONFIGURATION_FILE ? { fields: Infinity, characters: room } : undefined;
    return [`${statedLine(change, language)}${said}`, ...fieldLines(change, language, shown)].join("\n");
  };
  const inOrder = (all: readonly StatedChange[]) => all.filter(isRule).sort(byGravity);
  const items = [
    ...inOrder(countersigned.inForce).map((change) => item(change)),
    ...inOrder(onBranch).map((change) => item(change, own.notInForce)),
  ];
  if (items.length === 0)
    return compared ? null : { said: [notCompared], list: { lines: [], rest: () => "" } };
  const words = rulesWords(countRules(countersigned), language);
  return {
    said: [
      own.rulesChanged(words, since === null ? null : code(since.slice(0, 12))),
      ...(compared ? [] : [notCompared]),
    ],
    list: { lines: items, rest: (left) => `- ${own.moreFiles(left)}` },
  };
}

/** What else people changed: what a credential is for, who answers for it, what became of a deficiency. */
export const otherChanges = ({ inForce }: Pick<Countersigned, "inForce">, language: Language): List =>
  statedLines(
    inForce.filter((change) => !isRule(change)),
    language,
  );
