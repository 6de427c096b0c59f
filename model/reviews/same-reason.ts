import type { ReviewLine } from "./line.ts";

/** Words alone: width, case, white space and signs make no other reason of one. */
const wordsOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");

/** A name as a whole, and not as a part of a longer word or number. */
const whole = (name: string): string => `(?<![\\p{Script=Latin}\\p{N}])${name}(?![\\p{Script=Latin}\\p{N}])`;

/**
 * A reason as it is compared with those of other lines: without what names the line itself, since a sentence into which
 * names and purposes are filled in is one reason given many times.
 */
export function comparedReason(
  rationale: string,
  { title, uid, repository, purpose }: Pick<ReviewLine, "title" | "uid" | "repository" | "purpose">,
): string {
  const own = [uid, uid.split(":").at(-1) ?? "", title, repository ?? "", purpose ?? ""]
    .map(wordsOf)
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length);
  const names = new RegExp(own.map(whole).join("|"), "gu");
  return wordsOf(wordsOf(rationale).replace(names, " "));
}
