import type { DriftDifference } from "../../../model/drift.ts";
import type { DriftRuleId } from "../../../model/variance.ts";
import type { CriterionAnswer, CriterionContext } from "../criterion.ts";
import { answer, part } from "./answers.ts";

/** What a criterion asks of the comparison of documents. */
interface Question {
  /** Which differences count. */
  concerns: (difference: DriftDifference) => boolean;
  /** The rules that must have been performed, the one that says most first. */
  rules: readonly DriftRuleId[];
}

/** True when one side of a difference is a document of this regime, this entity or this chain's reviews. */
export function touchesChain(
  { left, right }: DriftDifference,
  { regime, entity }: CriterionContext,
): boolean {
  const folder = regime.file.slice(0, regime.file.lastIndexOf("/") + 1);
  const chain = `/${entity.data.entity}/${regime.data.regime}.md`;
  return [left, right].some(
    ({ file }) => file.startsWith(folder) || file === entity.file || file.endsWith(chain),
  );
}

/** What the last comparison of documents says on a question. */
export function ofComparison(context: CriterionContext, { concerns, rules }: Question): CriterionAnswer {
  const drift = context.ledger.drift;
  if (drift === null)
    return answer(
      part("not-performed", "No comparison of the documents is recorded.", "文書の比較は記録されていない。"),
      [],
    );
  const differing = drift.data.differences
    .filter(({ verdict }) => verdict === "block" || verdict === "deficient-operation")
    .filter(concerns);
  if (drift.data.controls !== context.stated)
    return answer(
      part(
        "unknown",
        "The last comparison was made of another state of the documents.",
        "直近の比較は、現在とは異なる版の文書について行われている。",
      ),
      [drift.file],
    );
  const { overlays, entities, controls, regimes } = context.governance;
  const known = new Set([...overlays, ...entities, ...controls, ...regimes].map(({ file }) => file));
  // A difference may be about a document that is missing, which no digest can prove.
  const evidence = [
    drift.file,
    ...differing.flatMap(({ left, right }) => [left.file, right.file]).filter((file) => known.has(file)),
  ];
  const [first] = differing;
  if (first !== undefined) {
    const rest = differing.length - 1;
    return answer(
      part(
        "missed",
        `${first.rule}: ${first.because.en}${rest > 0 ? ` And ${rest} more differences that nobody approved.` : ""}`,
        `${first.rule}:${first.because.ja}${rest > 0 ? `他に承認されていない相違が${rest}件ある。` : ""}`,
      ),
      evidence,
    );
  }
  const accounts = new Map(drift.data.rules.map((account) => [account.rule, account] as const));
  const open = rules.map((rule) => accounts.get(rule)).find((account) => account?.unknown);
  if (open?.unknown)
    return answer(
      part(
        "unknown",
        `${open.rule} could not be performed in full: ${open.unknown.en}`,
        `${open.rule}の全部又は一部を実施できない:${open.unknown.ja}`,
      ),
      evidence,
    );
  return answer(
    part(
      "met",
      "The documents were compared, and no difference stands that nobody approved.",
      "文書を比較し、承認されていない相違はなかった。",
    ),
    evidence,
  );
}
