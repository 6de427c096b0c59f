import { z } from "zod";
import { count } from "../count.ts";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";
import { Scope, SourceId, UnitState } from "../unit.ts";
import { gapSentence } from "./gaps.ts";
import { type ReasonIn, RecordedReason, sentences } from "./reason.ts";
import { isStep, remedySentence } from "./remedies.ts";
import { sourceWords } from "../sources/index.ts";
import type { SourceWords } from "../sources/source-words.ts";

/** A unit that could not be read to its end, as its sentence names it. */
const unread = {
  source: SourceId.describe("Id of the source."),
  scope: Scope.describe("What the unit is about."),
  unit: Text.describe("Name of the unit."),
  state: UnitState.describe("How its reading ended."),
  why: RecordedReason.describe("Why it could not be read."),
  remedy: RecordedReason.nullable().describe("What would make it readable; null for nothing."),
  others: z.number().int().nonnegative().describe("How many other units could not be read, either."),
};
type Unread = z.infer<z.ZodObject<typeof unread>>;

const SECRET: Names = { en: "secret", ja: "シークレット" };

/** What a unit is the reading of: `Actions secrets of the repository «treasury»`. */
export function unitSubject({ source, scope, unit }: Pick<Unread, "source" | "scope" | "unit">): Names {
  const { things, parts = {}, scope: whole, one = SECRET }: SourceWords = sourceWords[source];
  const { en, ja } = things;
  switch (scope.of) {
    case "organization":
      return ofOrganization({ en, ja }, parts, unit);
    case "repository":
      if (source === "repositories")
        return { en: `The repository ${quote(unit)}`, ja: `リポジトリ${quote(unit)}` };
      return whole === "environment"
        ? {
            en: `${en} of the environments of the repository ${quote(unit)}`,
            ja: `リポジトリ${quote(unit)}の各環境の${ja}`,
          }
        : { en: `${en} of the repository ${quote(unit)}`, ja: `リポジトリ${quote(unit)}の${ja}` };
    case "environment":
      return { en: `${en} of the environment ${quote(unit)}`, ja: `環境${quote(unit)}の${ja}` };
    case "secret":
      return {
        en: `Repositories that the ${one.en} ${quote(scope.secret)} reaches`,
        ja: `${one.ja}${quote(scope.secret)}が到達するリポジトリ`,
      };
    case "runner-group":
      return {
        en: `Repositories that may use the runner group ${quote(unit)}`,
        ja: `ランナーグループ${quote(unit)}を使用できるリポジトリ`,
      };
    case "token":
      return {
        en: `Repositories that token ${scope.token} of ${quote(unit)} reaches`,
        ja: `${quote(unit)}のトークン${scope.token}が到達するリポジトリ`,
      };
    default:
      return scope satisfies never;
  }
}

/** `acme`, or `acme/workflow-token` for a part of it that is read on its own. */
function ofOrganization({ en, ja }: Names, parts: NonNullable<SourceWords["parts"]>, unit: string): Names {
  const [login = unit, name] = unit.split("/");
  const part = name === undefined ? undefined : (parts[name] ?? { en: quote(name), ja: quote(name) });
  return {
    en: `${en} of the organisation ${quote(login)}${part === undefined ? "" : ` (${part.en})`}`,
    ja: `組織${quote(login)}の${ja}${part === undefined ? "" : `(${part.ja})`}`,
  };
}

/** Our reasons are sentences; after a colon they go on in small letters, names of products excepted. */
const continued = (sentence: string) =>
  sentence.replace(/^(?:It|No|The|There)\b/, (word) => word.toLowerCase());

/** A remedy after its gap: as an order, or why nobody can do anything, which is no step to take. */
function helping(remedy: RecordedReason): Names {
  const { en, ja } = remedySentence(remedy);
  return { en: ` ${en}`, ja: isStep(remedy) ? `必要な措置:${ja}` : ja };
}

/** What a unit is, why it could not be read, and what would make it readable; the others by number. */
function notRead({ why, remedy, others, ...unit }: Unread): Names {
  const subject = unitSubject(unit);
  const reason = gapSentence(why);
  const help = remedy === null ? { en: "", ja: "" } : helping(remedy);
  const isPartial = unit.state === "partial";
  const more =
    others === 0 ? { en: "", ja: "" } : { en: ` (and ${count(others, "more unit")})`, ja: `他${others}件` };
  return {
    en: `${subject.en}${more.en} could not be read${isPartial ? " to the end" : ""}: ${continued(reason.en)}${help.en}`,
    ja: `${subject.ja}${more.ja}を${isPartial ? "最後まで" : ""}読み取れなかった。${reason.ja}${help.ja}`,
  };
}

/** The reason of whatever is not known because a unit could not be read. */
export const notReadReasons = { "not-read": sentences(unread, notRead) };
export type NotReadReason = ReasonIn<typeof notReadReasons>;
