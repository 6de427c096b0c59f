import type { Governance } from "../../../model/governance.ts";
import { matches } from "../../../model/pattern.ts";
import type { System } from "../../../model/system.ts";

/** Financial systems whose patterns cover a repository, in the order of their ids. */
export const systemsOf = (repository: string, governance: Pick<Governance, "systems">): readonly System[] =>
  governance.systems
    .map(({ data }) => data)
    .filter(({ repositories }) => repositories.some((pattern) => matches(pattern, repository)))
    .sort((a, b) => (a.system < b.system ? -1 : 1));

/** True for a repository of a financial system. */
export const isFinancial = (repository: string, governance: Pick<Governance, "systems">): boolean =>
  governance.systems.some(({ data }) => data.repositories.some((pattern) => matches(pattern, repository)));
