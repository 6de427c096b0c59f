import { factName, factWord } from "../../../model/fact-names.ts";
import type { IdentityKind } from "../../../model/identity.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, table } from "../../../model/markdown.ts";
import type { NullMeaning } from "../../../model/identities/kind.ts";
import { readableFact } from "./readable-facts.ts";
import { madeOnce } from "../../../model/same-lists.ts";
import { byCodePoint } from "../../../model/yaml.ts";

/** What is known of a kind's facts: what null says in a field, and which say nothing given the others. */
export interface FactsMeaning {
  /** The kind of identity whose facts they are; left out for those of a repository or the organisation. */
  kind?: IdentityKind;
  nulls: Readonly<Partial<Record<string, NullMeaning>>>;
  idle: readonly string[];
}

const PLAIN: FactsMeaning = { nulls: {}, idle: [] };

interface Words {
  nulls: Record<NullMeaning, string>;
  notKnown: string;
  none: string;
  yes: string;
  no: string;
  head: readonly [string, string];
  comma: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    nulls: { none: "none", never: "never", "does-not-apply": "does not apply" },
    notKnown: "not known",
    none: "none",
    yes: "yes",
    no: "no",
    head: ["Fact", "Value"],
    comma: ", ",
  },
  ja: {
    nulls: { none: "なし", never: "なし(無期限)", "does-not-apply": "該当なし" },
    notKnown: "不明",
    none: "なし",
    yes: "はい",
    no: "いいえ",
    head: ["項目", "値"],
    comma: "、",
  },
};

function cell(value: unknown, own: Words, meaning?: NullMeaning): string {
  // Null where nobody says otherwise means that GitHub did not say, or was not allowed to.
  if (value === null || value === undefined) return meaning === undefined ? own.notKnown : own.nulls[meaning];
  if (typeof value === "boolean") return value ? own.yes : own.no;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return cellCode(value);
  if (Array.isArray(value))
    return value.length === 0 ? own.none : value.map((item) => cell(item, own)).join(own.comma);
  const entries = Object.entries(value).sort(([a], [b]) => byCodePoint(a, b));
  return entries.length === 0
    ? own.none
    : entries.map(([key, item]) => `${cellCode(key)}: ${cell(item, own)}`).join("; ");
}

/**
 * A table of facts in the order of their schema: GitHub's answer and a record that was read again have orders of their
 * own, and the same facts are the same page.
 */
export function factsTable(
  { shape }: { shape: Readonly<Record<string, unknown>> },
  facts: Readonly<Record<string, unknown>>,
  language: Language,
  { kind, nulls, idle }: FactsMeaning = PLAIN,
): string {
  const own = WORDS[language];
  const rows: string[][] = [];
  for (const field of fieldsOf(shape)) {
    if (!Object.hasOwn(facts, field)) continue;
    const value = facts[field];
    const saysNothing = value === null && nulls[field] === undefined && idle.includes(field);
    rows.push([
      factName(field, language, kind),
      saysNothing
        ? own.nulls["does-not-apply"]
        : (factWord(field, value, language, kind) ??
          readableFact(field, value, language) ??
          cell(value, own, nulls[field])),
    ]);
  }
  return table(own.head, rows);
}

const fieldsOf = madeOnce((shape: object): readonly string[] => Object.keys(shape));
