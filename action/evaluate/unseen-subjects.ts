import type { Ledger } from "../../model/ledger.ts";
import type { AnyCheck } from "../checks/check.ts";
import { absenceIn } from "./absent.ts";
import { asEvaluated, type EvaluationContext } from "./as-evaluated.ts";
import { asObserved } from "./as-observed.ts";
import { claimed, nobody } from "./claimed.ts";
import { reaching, unreadUnitsOf } from "./dependencies.ts";
import { unknown, unseen } from "./evaluate-question.ts";
import type { Evaluated } from "./evaluated.ts";
import { NOWHERE } from "./gaps.ts";
import { ownershipOf } from "./ownership.ts";
import { ask, askUnseenIdentity } from "./question.ts";

/** What earlier scans knew. */
export type KnownSubjects = Pick<Ledger, "identities" | "repositories" | "lastUsed" | "scans">;

/** Repositories of the ledger that this scan did not see because the listing left something out. */
export function unseenRepositories(
  ledger: KnownSubjects,
  checks: readonly AnyCheck[],
  scan: EvaluationContext,
): Evaluated[] {
  const { snapshot, gaps } = scan;
  const seen = new Set(snapshot.repositories.map(({ id }) => id));
  return ledger.repositories.flatMap(({ data }) => {
    if (data.state === "retired" || seen.has(data.id)) return [];
    const open = gaps(["repositories"], reaching(NOWHERE, [data.id]));
    if (open.length === 0) return [];
    const results = checks.map((check) =>
      check.appliesTo === "repository" ? unknown(ask(check, data), open) : null,
    );
    return [asEvaluated({ ...nobody, uid: data.uid }, { uid: data.uid }, results, scan)];
  });
}

/**
 * Active identities of the ledger that this scan did not see and that are not known to be gone: evaluated on nothing,
 * so that no earlier answer stands for what nobody looked at. What never applied to it still does not.
 */
export function unseenIdentities(
  ledger: KnownSubjects,
  checks: readonly AnyCheck[],
  scan: EvaluationContext,
): Evaluated[] {
  const { snapshot, governance, gaps } = scan;
  const seen = new Set(snapshot.identities.map(({ uid }) => uid));
  const absenceOf = absenceIn(snapshot);
  return ledger.identities.flatMap(({ data }) => {
    if (data.state !== "active" || seen.has(data.uid) || absenceOf(data) !== null) return [];
    const open = unreadUnitsOf(data, gaps);
    const subject = asObserved(data, ledger.lastUsed?.data.uses[data.uid] ?? null);
    const questions = checks.map((check) => askUnseenIdentity(check, subject));
    return [
      asEvaluated(
        { ...claimed(ownershipOf(subject, governance)), uid: data.uid },
        subject,
        questions.map((question) => question && unseen(question, open, governance)),
        scan,
      ),
    ];
  });
}
