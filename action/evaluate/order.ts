import type { Language } from "../../model/language.ts";
import { groupBy } from "../../model/group-by.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Governance } from "../../model/governance.ts";
import { isFinancial } from "../queries/systems.ts";
import type { Assessed, OpenFinding } from "./findings.ts";
import { type Weight, WEIGHTLESS } from "./weight.ts";

/** What tells which subject a person should look at first. */
export interface Weights {
  /** By evidence file. */
  of: ReadonlyMap<string, Weight>;
  /** True for a repository of a financial system. */
  isFinancial: (repository: string) => boolean;
}

/** What the subjects of a scan weigh by their evidence and by what people state. */
export const weightsOf = (
  subjects: readonly Pick<Assessed, "file" | "weight">[],
  governance: Pick<Governance, "systems">,
): Weights => ({
  of: new Map(subjects.map(({ file, weight }) => [file, weight])),
  isFinancial: (repository) => isFinancial(repository, governance),
});

/** A finding by the file of its subject, and the repository that belongs to. */
type Located = Pick<OpenFinding, "file" | "repository">;

/** One subject with its findings. */
export interface Heavy<One extends Located = OpenFinding> {
  first: One;
  findings: readonly One[];
  financial: boolean;
  weight: Weight;
}

/**
 * The subjects of findings, what matters most first: what serves a financial system, then what is evaluated by the strict
 * limits, then what can write, then what has more findings; by path where all of that is the same, so that two runs
 * tell the same. The order is the one of docs/decisions/0022.
 */
export function bySubject<One extends Located>(
  findings: readonly One[],
  { of, isFinancial }: Weights,
): Heavy<One>[] {
  return [...groupBy(findings, ({ file }) => file).values()]
    .flatMap((own): Heavy<One>[] => {
      const [first] = own;
      if (first === undefined) return [];
      const weight = of.get(first.file) ?? WEIGHTLESS;
      const financial = weight.serves || (first.repository !== null && isFinancial(first.repository));
      return [{ first, findings: own, financial, weight }];
    })
    .sort(
      (a, b) =>
        Number(b.financial) - Number(a.financial) ||
        Number(b.weight.strict) - Number(a.weight.strict) ||
        Number(b.weight.writes) - Number(a.weight.writes) ||
        b.findings.length - a.findings.length ||
        byCodePoint(a.first.file, b.first.file),
    );
}

/** Why a subject stands where it stands, in words; empty where nothing sets it apart. */
export const reasonsFor = (
  { financial, weight }: Pick<Heavy, "financial" | "weight">,
  language: Language,
): string[] => [
  ...(financial ? [REASONS.financial[language]] : []),
  ...(weight.strict ? [REASONS.strict[language]] : []),
  ...(weight.writes ? [REASONS.writes[language]] : []),
];

const REASONS = {
  financial: { en: "serves a financial system", ja: "財務報告に係るシステムに使用" },
  strict: { en: "strict limits", ja: "厳格な限度の適用" },
  writes: { en: "can write", ja: "書込み可能" },
} as const;
