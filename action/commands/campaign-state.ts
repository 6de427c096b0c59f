import type { z } from "zod";
import { readDocument } from "../../model/document.ts";
import type { ConclusionKey } from "../../model/paths.ts";
import { digestsFile, evidenceFolder } from "../../model/paths.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { digestListOf } from "../digest/digest-list.ts";
import type { Checkout } from "../git/checkout.ts";
import type { HostedRepository } from "../git/governance-port.ts";
import type { BranchState } from "../git/ledger.ts";
import { readTexts } from "../git/read-texts.ts";
import { originSentence } from "../../model/reasons/origin.ts";
import { Refusal } from "../run/refusal.ts";
import { originsOf } from "../verify/origin/origin.ts";
import { isSameAt, overlaid, type Texts, where } from "../../model/texts.ts";
import { readStored } from "../git/stored-texts.ts";
import { questionsTo } from "../verify/origin/questions.ts";
import type { LastReview } from "../review/lines.ts";
import { viewOf, type LedgerView } from "../review/view.ts";

/** Looks at evidence as it stood at commits; each is read once. */
export function viewsAt(
  { git, commits }: Pick<Checkout, "git" | "commits">,
  organization: string,
): (commit: string) => Promise<LedgerView | null> {
  const known = new Map<string, Promise<LedgerView | null>>();
  const read = async (commit: string) => {
    if (!(await commits.has(commit))) return null;
    const folder = evidenceFolder(organization);
    const texts = await readStored(git, commit, folder);
    const { ledger, problems } = readLedger(organization, texts);
    return problems.length > 0 ? null : viewOf(ledger);
  };
  return (commit) => {
    const view = known.get(commit) ?? read(commit);
    known.set(commit, view);
    return view;
  };
}

/** The last review of an entity and regime that was completed, with the evidence it rests on. */
export async function lastReviewOf(
  { entity, regime, period }: Omit<ConclusionKey, "organization">,
  { ledger }: LedgerView,
  viewAt: (commit: string) => Promise<LedgerView | null>,
): Promise<LastReview | null> {
  const [last] = ledger.reviews
    .map(({ data }) => data)
    .filter((one) => one.entity === entity && one.regime === regime && one.period !== period)
    .filter(({ completed }) => completed !== null)
    .sort((a, b) => (a.population.frozen < b.population.frozen ? 1 : -1));
  return last === undefined ? null : { review: last, view: await viewAt(last.population.commit) };
}

/** A document as the action last wrote it on its own branch; what a person edited since is not in it. */
export async function heldOnBranch<Schema extends z.ZodType>(
  { checkout, hosted }: { checkout: Checkout; hosted: HostedRepository },
  { tips }: BranchState,
  { organization, file, schema }: { organization: string; file: string; schema: Schema },
): Promise<z.infer<Schema> | null> {
  const tip = tips.branch.commit;
  if (tip === null) return null;
  const folder = evidenceFolder(organization);
  const { held, unproven } = await originsOf([tips.base.commit, tip], {
    questions: questionsTo(hosted),
    checkout,
    hosted,
    base: tips.base.name,
    branch: tips.branch.name,
    folder,
  });
  const [unknown] = unproven;
  if (unknown !== undefined)
    throw new Refusal(
      3,
      `Who wrote what stands on ${tips.branch.name} is not known, so what stands there is left as it is: ${originSentence(unknown.why).en}`,
    );
  const commit = held.get(tip)?.commit ?? null;
  if (commit === null) return null;
  const text = (await readTexts(checkout.git, commit, [file], { evidence: folder })).get(file);
  if (text === undefined) return null;
  const reading = readDocument(schema, file, text);
  return reading.ok ? reading.data : null;
}

/**
 * The files of a commit on a review's branch: evidence as base has it, the review, and the list that belongs to both.
 * Whatever else somebody put among the evidence there is taken away.
 */
export function filesOf(
  organization: string,
  { approved, evidence }: Pick<BranchState, "approved" | "evidence">,
  [file, text]: readonly [string, string],
): { files: Texts; removed: string[] } {
  const reviewed = overlaid(approved, new Map([[file, text]]));
  const list = digestListOf(organization, reviewed);
  const wanted = overlaid(reviewed, new Map([[digestsFile(organization), list]]));
  return {
    files: where(wanted, (path) => !isSameAt(path, wanted, evidence)),
    removed: [...evidence.keys()].filter((path) => !wanted.has(path)),
  };
}
