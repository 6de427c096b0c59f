import type { Filed } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { isValidSignOff, type SignOff } from "../../model/sign-off.ts";
import type { ConclusionKey } from "./routes.ts";

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every sign-off, the newest first. */
export const signOffsNewestFirst = ({ signOffs }: Pick<Ledger, "signOffs">): Filed<SignOff>[] =>
  signOffs.toSorted((a, b) => order(b.data.submitted, a.data.submitted) || order(a.file, b.file));

/** Approvals of one review or certification, the newest first, with the one that counts. */
export interface Approvals {
  all: readonly Filed<SignOff>[];
  /** The newest that every rule was kept for; null where none is. */
  counting: Filed<SignOff> | null;
}

/** The approvals of one review or certification among sign-offs that are in order. */
export function approvalsOf(
  signOffs: readonly Filed<SignOff>[],
  what: "review" | "certification",
  { period, entity, regime, again }: ConclusionKey & { again?: number | undefined },
): Approvals {
  const all = signOffs.filter(
    ({ data: { covers, period: of } }) =>
      of === period &&
      covers.what === what &&
      covers.entity === entity &&
      covers.regime === regime &&
      covers.again === again,
  );
  return { all, counting: all.find(({ data }) => isValidSignOff(data)) ?? null };
}

/** The rules that an approval did not keep, or that could not be told, as they stand. */
export const brokenRules = ({ rules }: Pick<SignOff, "rules">): SignOff["rules"] =>
  rules.filter(({ result }) => result !== "kept");
