import { expiresOn, isValidOn } from "../../../model/exception.ts";
import { lackOfAuthority } from "../../queries/authority.ts";
import type { Ask, Held } from "./gate.ts";

/** Every open exception that touches the entity holds today, and was accepted by somebody who may. */
export const exceptions: Ask = ({ exceptions: all, governance, today }) => {
  const { exception, financial_exception: financial } = governance.configuration.authority;
  return all.flatMap(({ data }): Held[] => {
    const id = data.exception;
    const held = {
      state: "failed" as const,
      roles: data.financial_path.length > 0 ? [...new Set([...exception, ...financial])] : exception,
    };
    const why = lackOfAuthority(data, governance);
    if (why !== null) return [{ ...held, reason: "exception-without-authority", with: { id, why } }];
    return isValidOn(data, today)
      ? []
      : [{ ...held, reason: "exception-over", with: { id, until: expiresOn(data) } }];
  });
};
