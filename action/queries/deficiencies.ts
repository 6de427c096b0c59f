import { type Deficiency, isOpenDeficiency } from "../../model/deficiency.ts";
import type { Governance } from "../../model/governance.ts";
import type { deficiencyReasons } from "../../model/reasons/deficiencies.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";

type Register = Pick<Governance, "deficiencies">;

export const openDeficiencies = ({ deficiencies }: Register): readonly Deficiency[] =>
  deficiencies.map(({ data }) => data).filter(isOpenDeficiency);

/** Why there is nothing to ask of the register's open entries; null when there is. */
export const nothingDeficient = (register: Register): ReasonIn<typeof deficiencyReasons> | null =>
  openDeficiencies(register).length === 0 ? { reason: "no-deficiency-open", with: {} } : null;
