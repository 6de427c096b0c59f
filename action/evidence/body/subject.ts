import type { Language } from "../../../model/language.ts";
import { code } from "../../../model/markdown.ts";
import { shortened } from "../../../model/quote.ts";

/** A subject in a list: its title, shortened where it would drown the list, and its repository; both as code. */
export function subjectOf(
  { title, repository }: { title: string; repository: string | null },
  language: Language,
): string {
  const named = code(shortened(title));
  if (repository === null) return named;
  return language === "ja" ? `${code(repository)}の${named}` : `${named} in ${code(repository)}`;
}
