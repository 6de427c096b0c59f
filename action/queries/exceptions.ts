import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import type { Tier } from "../../model/parameters.ts";
import type { exceptionReasons } from "../../model/reasons/exceptions.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";

/** Exceptions that somebody accepted and nobody closed; what is only asked for covers nothing and owes nothing yet. */
export const openExceptions = ({ exceptions }: Pick<Governance, "exceptions">): readonly Exception[] =>
  exceptions.map(({ data }) => data).filter(({ accepted, closed }) => accepted !== null && closed === null);

/** The stricter limits hold on a financial path. */
export const tierOfException = ({ financial_path: path }: Exception): Tier =>
  path.length > 0 ? "strict" : "default";

/** Why there is nothing to ask of the register; null when there is. */
export const nothingExcepted = (
  governance: Pick<Governance, "exceptions">,
): ReasonIn<typeof exceptionReasons> | null =>
  openExceptions(governance).length === 0 ? { reason: "no-exception-open", with: {} } : null;
