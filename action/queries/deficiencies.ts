import { type Deficiency, isOpenDeficiency } from "../../model/deficiency.ts";
import type { Governance } from "../../model/governance.ts";

type Register = Pick<Governance, "deficiencies">;

export const openDeficiencies = ({ deficiencies }: Register): readonly Deficiency[] =>
  deficiencies.map(({ data }) => data).filter(isOpenDeficiency);

/** Why there is nothing to ask of the register's open entries; null when there is. */
export const nothingDeficient = (register: Register): string | null =>
  openDeficiencies(register).length === 0 ? "No deficiency is open." : null;
