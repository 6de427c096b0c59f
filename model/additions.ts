import type { Addition } from "./addition.ts";
import type { Conclusion, ConclusionContent } from "./conclusion.ts";
import { readDigests } from "./digest-list.ts";
import type { Filed } from "./governance.ts";
import type { Ledger } from "./ledger.ts";
import { digestsFile } from "./paths.ts";
import { byCodePoint } from "./yaml.ts";

interface Dated {
  data: Pick<Addition, "added" | "again">;
}

/** The order in which additions to one conclusion were made. */
export const byDay = ({ data: a }: Dated, { data: b }: Dated): number =>
  byCodePoint(a.added, b.added) || (a.again ?? 1) - (b.again ?? 1);

type Scope = Pick<ConclusionContent, "period" | "entity" | "regime">;

/** Additions to whatever was concluded on one period, entity and regime, oldest first. */
export const additionsOn = <Each extends { data: Scope & Dated["data"] }>(
  { period, entity, regime }: Scope,
  additions: readonly Each[],
): Each[] =>
  additions
    .filter(({ data }) => data.period.id === period.id && data.entity === entity && data.regime === regime)
    .sort(byDay);

/** Additions to a conclusion as it stands, oldest first: those to one that stood there before are none of them. */
export function additionsTo(
  { file, data }: Filed<Conclusion>,
  { additions, texts }: Pick<Ledger, "additions" | "texts">,
): Filed<Addition>[] {
  const own = additionsOn(data, additions);
  if (own.length === 0) return [];
  const { organization } = data;
  const digest = readDigests(organization, texts.get(digestsFile(organization)) ?? "")?.get(file);
  return own.filter(({ data: { adds_to: to } }) => to.digest === digest);
}

/** What was concluded last on each period, entity and regime: the newest addition, or the conclusion itself. */
export const lastConcluded = (
  ledger: Pick<Ledger, "conclusions" | "additions" | "texts">,
): Filed<ConclusionContent>[] =>
  ledger.conclusions.map((conclusion) => additionsTo(conclusion, ledger).at(-1) ?? conclusion);
