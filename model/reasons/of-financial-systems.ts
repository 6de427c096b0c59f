import { sentences } from "./reason.ts";

/** Why a question about a repository of a financial system does not arise. */
export const ofFinancialSystems = {
  archived: sentences({}, () => ({
    en: "An archived repository runs no workflow.",
    ja: "アーカイブされたリポジトリでは、ワークフローは実行されない。",
  })),
  "no-financial-system": sentences({}, () => ({
    en: "The repository belongs to no financial system.",
    ja: "リポジトリは、財務に係るシステムに属さない。",
  })),
};
