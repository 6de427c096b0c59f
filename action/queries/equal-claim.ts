import { listed } from "../../model/reasons/names.ts";

/** The reason of an answer where statements claim the subject with equal weight; null where they do not. */
export const equalClaim = (contested: readonly string[]) =>
  contested.length === 0
    ? null
    : { reason: "claimed-with-equal-weight" as const, with: { statements: listed(contested) } };
