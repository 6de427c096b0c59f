import { expiresOn } from "../../../model/exception.ts";
import { acceptancesOnlyStated, lookedUp, recordedApprovals } from "../../queries/approvals.ts";
import { authorised, lackOfAuthority } from "../../queries/authority.ts";
import { answeredUntil, isInForce } from "../facts.ts";
import type { Ask, Held } from "./gate.ts";

/** The control whose level of proof the regime states: whether an acceptance has to be seen. */
const ACCEPTANCE = "EXC-01";

/**
 * Every open exception that touches the entity and was asked for by the end of the window held then, or holds today, and
 * was accepted by somebody who may; where the regime does not take it as stated, somebody saw each acceptance given.
 */
export const exceptions: Ask = (facts) => {
  const { exceptions: all, governance, ledger, due } = facts;
  const { exception, financial_exception: financial } = governance.configuration.authority;
  const isStatedEnough = due.regime.data.accepts_stated.includes(ACCEPTANCE);
  const approvals = recordedApprovals(lookedUp(governance), ledger);
  const until = answeredUntil(facts);
  const asked = all.filter(({ data }) => data.requested_on <= until);
  return asked.flatMap((one): Held[] => {
    const { data } = one;
    const id = data.exception;
    const roles = data.financial_path.length > 0 ? [...new Set([...exception, ...financial])] : exception;
    const held = { state: "failed" as const, roles };
    const why = lackOfAuthority(data, governance);
    if (why !== null) return [{ ...held, reason: "exception-without-authority", with: { id, why } }];
    if (!isInForce(data, facts) && !isInForce(data, { ...facts, today: until })) {
      const last = expiresOn(authorised(data, governance) ?? data);
      return [{ ...held, reason: "exception-over", with: { id, until: last } }];
    }
    const stated = isStatedEnough ? [] : acceptancesOnlyStated(one, approvals);
    if (stated.length === 0) return [];
    return [
      {
        state: "unknown",
        reason: "acceptance-only-stated",
        with: { stated: stated.map((each) => ({ id, ...each })) },
        people: stated.map(({ by }) => by),
      },
    ];
  });
};
