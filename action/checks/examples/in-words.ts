import { factOf } from "../../../model/reasons/print.ts";
import type { Reason } from "../../../model/reasons/reason.ts";
import type { CheckResult } from "../../queries/context.ts";

/** A result as an English reader gets it: the sentence of its reason in place of the reason. */
export function inWords(check: { id: string }, result: CheckResult) {
  const { reason, with: data, ...rest } = result;
  return { ...rest, sentence: factOf({ check: check.id, reason, with: data }).en };
}

/** Why a question does not arise, as an English reader gets it; null or undefined where it does. */
export const exemptionInWords = (
  { id }: { id: string },
  exemption: Reason | null | undefined,
): string | null | undefined =>
  exemption && factOf({ check: id, reason: exemption.reason, with: exemption.with }).en;
