import type { Day } from "../../../model/instant.ts";
import type { Language } from "../../../model/language.ts";
import { code } from "../../../model/markdown.ts";
import { shortened } from "../../../model/quote.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import { decidersOf } from "../../../model/reviews/deciders.ts";
import { roleName } from "../../../model/role-name.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { Naming } from "./body.ts";

/** Lines that are named; the page has all. */
const MOST = 20;

const WORDS = {
  en: {
    may: (name: string, people: string) => `- On ${name}, which was escalated, now ${people} may decide.`,
    nobody: (name: string) =>
      `- On ${name}, which was escalated, nobody may decide; the roster has to name somebody.`,
    person: (login: string, roles: readonly string[]) => `@${login} (${roles.join(", ")})`,
    or: " or ",
    more: (n: number) => `- ${n} more that ${n === 1 ? "was" : "were"} escalated; the page has them.`,
  },
  ja: {
    may: (name: string, people: string) => `- 上申された${name}について判断できる者: ${people}`,
    nobody: (name: string) => `- 上申された${name}について判断できる者がいないため、役割表の整備を要する。`,
    person: (login: string, roles: readonly string[]) => `@${login} (${roles.join("、")})`,
    or: "、",
    more: (n: number) => `- 上申されたものはほかに${n}件あり、棚卸の文書に記載している。`,
  },
} as const;

/** Who may decide on lines that were passed on, by role and name, so that GitHub tells them; none for no such line. */
export function passedOnPart(
  lines: readonly ReviewLine[],
  review: Review,
  { naming, day, language }: { naming: Naming; day: Day; language: Language },
): string[] {
  const words = WORDS[language];
  const shown = lines.slice(0, MOST).map((line) => {
    const name = `${code(shortened(line.title))}${line.repository === null ? "" : ` (${code(line.repository)})`}`;
    const entries = decidersOf(review, line, { day, rules: naming, people: [] });
    const people = [...groupBy(entries, ({ login }) => login)].map(([login, own]) =>
      words.person(
        login,
        own.map(({ role }) => roleName(role)[language]),
      ),
    );
    return people.length === 0 ? words.nobody(name) : words.may(name, people.join(words.or));
  });
  const left = lines.length - shown.length;
  const all = [...shown, ...(left > 0 ? [words.more(left)] : [])];
  return all.length === 0 ? [] : [all.join("\n")];
}
