import { type ConclusionKey, documentKind } from "../../model/paths.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Concluded } from "../conclude/conclusion-input.ts";
import { resolveCommit } from "../git/at-commit.ts";
import type { LocalCheckout } from "../git/checkout.ts";
import { Refusal } from "../run/refusal.ts";
import { differencesIn } from "../digest/tampering.ts";
import { checkAsked, type AskedConclusions } from "./check-asked.ts";
import { commitIn, type Conclude } from "./changed-conclusions.ts";
import { readAt, type ReadAt } from "./read-at.ts";
import { additionFrom } from "./re-perform-addition.ts";

/** How a file that follows from the ledger compares with the recorded one. */
export type Result =
  "identical" | "differs" | "not recorded" | "does not follow" | "names a commit outside this history";

/** One file, re-performed. */
export interface ReperformedFile {
  file: string;
  result: Result;
  /** Commit it was re-performed at. */
  commit: string;
  /** Commit that the recorded one names, where that is another. */
  named: string | null;
}

/** What re-performing came to. */
export interface Reperformed {
  organization: string;
  period: string;
  /** Commit whose recorded files were looked at. */
  head: string;
  files: readonly ReperformedFile[];
  /** Paths of deficiencies that follow where the files do, and that nobody has stated. */
  proposed: readonly string[];
}

/** What is to be re-performed. */
export interface ReperformOptions extends AskedConclusions {
  organization: string | null;
  /** Null for the commit that each recorded conclusion names. */
  at: string | null;
}

/** The files that follow at one commit. */
export interface ConcludedAt extends Concluded, Pick<ReadAt, "governance" | "ledger"> {
  organization: string;
  commit: string;
}

/**
 * Concludes at a commit of the checkout, from that alone.
 * @throws {Refusal} when the commit is not there, cannot be read, has nothing of what is asked for, or holds evidence
 * that is not what the scans recorded: a conclusion that follows from a forgery must not be called confirmed.
 */
export async function concludeAt(
  conclude: Conclude,
  local: LocalCheckout,
  { organization, at, ...asked }: ReperformOptions & { at: string },
): Promise<ConcludedAt> {
  const read = await readAt(local, await resolveCommit(local, at), organization);
  checkAsked(asked, read.governance, read.ledger);
  // Conclusions and additions to them are what is compared; that one differs is an answer.
  const [tampered] = differencesIn(read.organization, read.ledger).filter(({ file }) => !isCompared(file));
  if (tampered !== undefined)
    throw new Refusal(
      3,
      `The evidence at ${read.commit} is not what the scans recorded (${tampered.file}: ${tampered.what}), so nothing can be concluded from it; name a commit whose evidence stands as recorded.`,
    );
  const { organization: login, commit, governance, ledger } = read;
  return { ...conclude({ ...read, ...asked }), organization: login, commit, governance, ledger };
}

/**
 * Compares what follows from the ledger with the conclusions that the checkout's HEAD holds.
 * @throws {Refusal} as {@link concludeAt}.
 */
export async function reperform(
  conclude: Conclude,
  local: LocalCheckout,
  options: ReperformOptions,
): Promise<Reperformed> {
  const head = await readAt(local, await resolveCommit(local, "HEAD"), options.organization);
  const { organization } = head;
  const recorded = recordedIn(head, options);
  const first = await concludeAt(conclude, local, { ...options, organization, at: options.at ?? "HEAD" });
  const byCommit = new Map([[first.commit, first]]);
  const concludedAt = async (commit: string): Promise<ConcludedAt> => {
    const known =
      byCommit.get(commit) ?? (await concludeAt(conclude, local, { ...options, organization, at: commit }));
    byCommit.set(commit, known);
    return known;
  };
  /** What recorded files were held against. */
  const compared = new Set<ConcludedAt>();
  const reperformOne = async (file: string): Promise<ReperformedFile> => {
    const held = recorded.get(file);
    const named = held === undefined ? null : commitIn(file, held);
    const own = options.at === null && named !== null;
    // Whoever forges a conclusion could forge evidence for it, too, on a commit that nobody merged.
    if (own && !(await local.commits.isIn(named, head.commit))) {
      if (local.shallow) throw cutOff(named);
      return { file, result: "names a commit outside this history", commit: head.commit, named };
    }
    const there = own ? await concludedAt(named) : first;
    compared.add(there);
    const { commit } = there;
    const follows =
      documentKind(file) === "addition" ? additionFrom(there, head, file) : there.files.get(file);
    const result = resultOf(held, follows);
    return { file, result, commit, named: named === commit ? null : named };
  };
  const files: ReperformedFile[] = [];
  for (const file of [...new Set([...first.files.keys(), ...recorded.keys()])].sort(byCodePoint))
    files.push(await reperformOne(file));
  // What HEAD would propose by now is no part of a conclusion that rests on an earlier commit.
  const concluded = new Set([...compared].flatMap(({ proposed: paths }) => [...paths.keys()]));
  const proposed = [...concluded].filter((path) => !head.stated.has(path)).sort(byCodePoint);
  return { organization, period: options.period, head: head.commit, files, proposed };
}

/** A history that was not fetched proves nothing against whoever concluded. */
const cutOff = (named: string): Refusal =>
  new Refusal(
    2,
    `The checkout is shallow, so whether commit ${named} is in its history cannot be told; fetch its whole history (git fetch --unshallow, or fetch-depth: 0 on actions/checkout).`,
  );

function resultOf(held: string | undefined, text: string | undefined): Result {
  if (text === undefined) return "does not follow";
  if (held === undefined) return "not recorded";
  return held === text ? "identical" : "differs";
}

const isCompared = (path: string): boolean => {
  const kind = documentKind(path);
  return kind === "conclusion" || kind === "addition";
};

/** Recorded conclusions of what is asked for, and additions to them. */
function recordedIn(
  { organization, evidence }: ReadAt,
  { period, entity, regime }: AskedConclusions,
): ReadonlyMap<string, string> {
  const asked: readonly (readonly [keyof ConclusionKey, string | null])[] = [
    ["organization", organization],
    ["period", period],
    ["entity", entity],
    ["regime", regime],
  ];
  const isAsked = (path: string) => {
    // No regime has a dot in its name; what stands behind one is the day of an addition.
    const [, login, , of, own, file = ""] = path.split("/");
    const named = { organization: login, period: of, entity: own, regime: file.split(".")[0] };
    return isCompared(path) && asked.every(([part, value]) => value === null || named[part] === value);
  };
  return new Map([...evidence].filter(([path]) => isAsked(path)));
}

/** True when every file that follows is recorded, to the byte, and none is recorded that does not follow. */
export const isConfirmed = ({ files }: Pick<Reperformed, "files">): boolean =>
  files.length > 0 && files.every(({ result }) => result === "identical");
