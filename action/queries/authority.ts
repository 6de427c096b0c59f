import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { AuthorityReason } from "../../model/reasons/authority.ts";
import { roleAmong, samePerson } from "../../model/roster.ts";

/** Rosters, and which of their roles may accept a risk. */
export type Authority = Pick<Governance, "configuration" | "entities">;

/**
 * Why nobody with authority accepted the risk, to follow the exception's id in a sentence; null when somebody did.
 * Authority is what the rosters gave on the day of the acceptance; a role that came later heals nothing.
 */
export function lackOfAuthority(exception: Exception, authority: Authority): AuthorityReason | null {
  const { accepted, co_accepted: second, financial_path: path } = exception;
  if (accepted === null) return null;
  const { exception: ordinary, financial_exception: financial } = authority.configuration.authority;
  const first = lacks("accepted", { ...accepted, exception, roles: ordinary }, authority);
  if (first !== null || path.length === 0) return first;
  if (second === null) return { reason: "second-role-missing", with: {} };
  if (samePerson(second.by, accepted.by)) return { reason: "one-person-for-both", with: { by: second.by } };
  return lacks("accepted", { ...second, exception, roles: financial }, authority);
}

/** Why a renewal carries no authority; it is an acceptance and asks for the same. */
export const lackOfRenewal = (
  exception: Exception,
  renewal: Exception["renewals"][number],
  authority: Authority,
): AuthorityReason | null =>
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

function lacks(
  act: "accepted" | "renewed",
  { by, at, exception, roles }: Act,
  authority: Authority,
): AuthorityReason | null {
  if (samePerson(by, exception.requested_by)) return { reason: `${act}-by-requester`, with: { by } };
  return roleAmong(roles, by, at, authority) === null
    ? { reason: `${act}-without-role`, with: { by, at } }
    : null;
}
