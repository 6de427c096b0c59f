import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import { quote } from "../../model/quote.ts";
import { roleAmong, samePerson } from "../../model/roster.ts";

/** Rosters, and which of their roles may accept a risk. */
export type Authority = Pick<Governance, "configuration" | "entities">;

/**
 * Why nobody with authority accepted the risk, to follow the exception's id in a sentence; null when somebody did.
 * Authority is what the rosters gave on the day of the acceptance; a role that came later heals nothing.
 */
export function lackOfAuthority(exception: Exception, authority: Authority): string | null {
  const { accepted, co_accepted: second, financial_path: path } = exception;
  if (accepted === null) return null;
  const { exception: ordinary, financial_exception: financial } = authority.configuration.authority;
  const first = lacks("accepted", { ...accepted, exception, roles: ordinary }, authority);
  if (first !== null || path.length === 0) return first;
  if (second === null) return "is on a financial path, and no second role accepted it";
  if (samePerson(second.by, accepted.by))
    return `is on a financial path, and ${quote(second.by)} alone accepted it`;
  return lacks("accepted", { ...second, exception, roles: financial }, authority);
}

/** Why a renewal carries no authority; it is an acceptance and asks for the same. */
export const lackOfRenewal = (
  exception: Exception,
  renewal: Exception["renewals"][number],
  authority: Authority,
): string | null =>
  lacks("renewed", { ...renewal, exception, roles: authority.configuration.authority.exception }, authority);

/** The exception as far as it carries authority: without the renewals that lack it; null when nothing of it does. */
export function authorised(exception: Exception, authority: Authority): Exception | null {
  if (lackOfAuthority(exception, authority) !== null) return null;
  const lacking = exception.renewals.findIndex((one) => lackOfRenewal(exception, one, authority) !== null);
  return lacking === -1 ? exception : { ...exception, renewals: exception.renewals.slice(0, lacking) };
}

interface Act {
  by: string;
  at: Day;
  exception: Exception;
  roles: readonly string[];
}

const lacks = (verb: string, { by, at, exception, roles }: Act, authority: Authority): string | null => {
  if (samePerson(by, exception.requested_by)) return `was ${verb} by ${quote(by)}, who had asked for it`;
  return roleAmong(roles, by, at, authority) === null
    ? `was ${verb} by ${quote(by)}, who held no role on ${at} that may do so`
    : null;
};
