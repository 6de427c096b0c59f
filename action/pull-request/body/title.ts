import type { Language } from "../../../model/language.ts";
import { WORDS } from "./words.ts";

/** What the title counts. */
export interface Counted {
  failed: number;
  unknown: number;
  facts: number;
  /** Conclusions and proposed deficiencies that wait. */
  conclusions?: number;
  deficiencies?: number;
  /** What people changed in the rules, in words; empty for nothing. */
  rules?: string;
  /** True where evidence was changed by hand, which comes before all else. */
  tampered?: boolean;
}

/** Title of an evidence pull request. */
export function titleOf(
  organization: string,
  { failed, unknown, facts, conclusions = 0, deficiencies = 0, rules = "", tampered = false }: Counted,
  language: Language,
): string {
  const own = WORDS[language].title;
  const parts = [
    ...(tampered ? [own.tampered] : []),
    ...(rules === "" ? [] : [rules]),
    ...(deficiencies > 0 ? [own.deficiencies(deficiencies)] : []),
    ...(conclusions > 0 ? [own.conclusions(conclusions)] : []),
    ...(failed > 0 ? [own.failed(failed)] : []),
    ...(unknown > 0 ? [own.unknown(unknown, failed === 0)] : []),
  ];
  if (parts.length > 0) return own.of(organization, parts);
  return own.of(organization, [facts > 0 ? own.files(facts) : own.quiet]);
}
