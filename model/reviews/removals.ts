import { count } from "../count.ts";
import type { Language } from "../language.ts";
import { type Conflict, DISPOSITION_NAMES } from "./conflict.ts";

const SAID: Readonly<Record<Language, (conflicts: number) => string>> = {
  en: (conflicts) =>
    `${count(conflicts, "conflict")} of the matrix of duties ${conflicts === 1 ? "has" : "have"} the disposition “${DISPOSITION_NAMES.en.remove}”. A disposition has no due day, and this review does not track whether it is carried out; each scan checks the rules again.`,
  ja: (conflicts) =>
    `職務分掌の一覧には、処置を「${DISPOSITION_NAMES.ja.remove}」とする抵触が${conflicts}件ある。処置に期限の定めはなく、この棚卸では実施状況を管理しない。要件を満たすかどうかは、各スキャンで改めて判定する。`,
};

/** What has to be known of conflicts that are to be removed, where people read what follows; null where there are none. */
export function untrackedRemovals(
  conflicts: readonly Pick<Conflict, "disposition">[] | null,
  language: Language,
): string | null {
  const removals = (conflicts ?? []).filter(({ disposition }) => disposition === "remove").length;
  return removals === 0 ? null : SAID[language](removals);
}
