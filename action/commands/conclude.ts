import type { Language } from "../../model/language.ts";
import { checks } from "../checks/index.ts";
import type { Concluded, ConclusionInput } from "../conclude/conclusion-input.ts";
import type { Instant } from "../../model/instant.ts";
import { digestsFile, evidenceBranch } from "../../model/paths.ts";
import { overlaid, where } from "../../model/texts.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import { readBranchState, type BranchState } from "../git/ledger.ts";
import { Refusal } from "../run/refusal.ts";
import type { Log } from "../run/log.ts";
import { bringPullRequestUpToDate, type Opened } from "../pull-request/publishing/bring-up-to-date.ts";
import { assessedSubjects } from "../evidence/subjects.ts";
import { digestListOf } from "../digest/digest-list.ts";
import { checkAsked, type AskedConclusions } from "./check-asked.ts";
import { type Attempt, commitAnew, done, moved } from "./commit-anew.ts";
import { additionsTo } from "./certified-additions.ts";
import { changedConclusions, type Conclude } from "./changed-conclusions.ts";
import { readInForce, readStated } from "../git/in-force.ts";
import { lookUpGovernance, renamedTo } from "./look-up-governance.ts";
import { logWhatIsRead } from "./log-what-is-read.ts";
import { refuseTampered } from "./refuse-tampered.ts";

/** What concluding works with. */
export interface ConcludePorts {
  governance: GovernancePort;
  organization: string;
  /** Server time. */
  at: Instant;
  log: Log;
}

/** What a user may choose about it. */
export interface ConcludeOptions extends AskedConclusions {
  publish: "pull-request" | "branch";
  base: string | null;
  allowPublic: boolean;
}

/** What concluding came to. */
export interface ConcludeReport {
  organization: string;
  /** Language of what is said of it to people; the log is in English. */
  language: Language;
  period: string;
  /** Commit of base that the conclusions rest on. */
  base: string;
  conclusions: Concluded["conclusions"];
  /** Paths of the conclusions among them that were certified: they stay as they are. */
  certified: readonly string[];
  /** Paths of the files that were written: conclusions, additions to certified ones, and proposed deficiencies. */
  written: readonly string[];
  /** Head of the evidence branch; null when nothing waits there. */
  commit: string | null;
  pullRequest: Opened | null;
}

/**
 * Concludes on what people have approved, puts what changed on the evidence branch, and asks people to countersign.
 * @throws {Refusal} when there is nothing to conclude on, or the governance repository cannot be used.
 */
export async function concludeAndPublish(
  conclude: Conclude,
  { governance: opened, organization, at, log }: ConcludePorts,
  options: ConcludeOptions,
): Promise<ConcludeReport> {
  const target = await lookUpGovernance(opened.hosted, options, log);
  const port = renamedTo(target, opened);
  const make = async (attempt: number): Promise<Attempt<ConcludeReport>> => {
    const branchState = await readBranchState(port.checkout, { organization, base: options.base });
    if (attempt === 1) logWhatIsRead(branchState.tips, port.checkout.remote.name, log);
    const doing = { organization, at, nothing: "nothing is concluded", again: "conclude again" };
    await refuseTampered(port, branchState, doing);
    const made = concludeOn(conclude, branchState, { organization, asked: options, at });
    const report = {
      organization,
      language: made.language,
      period: options.period,
      base: branchState.tips.base.commit,
      conclusions: made.conclusions,
      certified: made.certified,
      written: [...made.files.keys()].filter((path) => path !== digestsFile(organization)),
    };
    const saved =
      made.files.size === 0
        ? ({ outcome: "saved", commit: waitingTip(branchState) } as const)
        : await port.save(branchState, {
            files: made.files,
            message: messageOf(organization, made, options),
            at,
          });
    if (saved.outcome !== "saved") return moved;
    const { commit } = saved;
    if (commit === null || target === null || options.publish !== "pull-request")
      return done({ ...report, commit, pullRequest: null });
    const branch = { branchState, commit, at, ...afterwards(branchState, made.files, organization) };
    const pullRequest = await bringPullRequestUpToDate(
      port,
      target.hosted,
      branch,
      { checks, url: target.url },
      log,
    );
    return done({ ...report, commit, pullRequest });
  };
  return commitAnew(make, { branch: evidenceBranch(organization), again: "conclude again", log });
}

/** Head of the branch where it holds what base does not; a rerun finishes the pull request of one that died. */
const waitingTip = ({ tips, ancestry }: BranchState): string | null =>
  ancestry.parents.includes(tips.branch.commit ?? "") ? tips.branch.commit : null;

interface Made {
  language: Language;
  conclusions: Concluded["conclusions"];
  certified: readonly string[];
  /** Texts, by path, that the next commit writes. */
  files: ReadonlyMap<string, string>;
  /** How many of them are conclusions, additions to certified ones, and deficiencies that are proposed. */
  concluded: number;
  added: number;
  proposed: number;
}

/** Concludes on base alone; the numbers of proposed deficiencies heed those that wait on the branch, too. */
function concludeOn(
  conclude: Conclude,
  branchState: BranchState,
  { organization, asked, at }: { organization: string; asked: AskedConclusions; at: Instant },
): Made {
  const { tips, stated, approved, evidence, proposed } = branchState;
  const { governance, ledger } = readInForce({ stated, evidence: approved }, organization);
  if (ledger.scans.length === 0)
    throw new Refusal(
      2,
      `${tips.base.name} holds no scan of ${organization}; conclusions rest on evidence that people approved, so scan, and merge the pull request first.`,
    );
  checkAsked(asked, governance, ledger);
  const { period, entity, regime } = asked;
  const input: ConclusionInput = {
    organization,
    governance,
    ledger,
    stated,
    period,
    commit: tips.base.commit,
    entity,
    regime,
  };
  const { conclusions, files: now, proposed: onBase } = conclude(input);
  const both = new Map([...proposed, ...stated]);
  const proposals =
    proposed.size === 0 ? onBase : conclude({ ...input, governance: readStated(both) }).proposed;
  const fresh = [...proposals].filter(([path]) => !both.has(path));
  const additions = additionsTo({ conclusions }, input, branchState, at);
  const open = where(now, (file) => !additions.certified.has(file));
  const drawn = changedConclusions(conclude, input, { now: open, recorded: evidence });
  const changed = new Map([...drawn, ...additions.files]);
  const list = digestListOf(organization, overlaid(evidence, changed));
  return {
    language: governance.configuration.language,
    conclusions,
    certified: conclusions.map(({ file }) => file).filter((file) => additions.certified.has(file)),
    files: new Map([
      ...changed,
      ...fresh,
      ...(changed.size === 0 ? [] : [[digestsFile(organization), list] as const]),
    ]),
    concluded: drawn.size,
    added: additions.additions.length,
    proposed: fresh.length,
  };
}

/** What the branch holds after the commit, for the pull request. */
function afterwards(
  { evidence, proposed, stated }: BranchState,
  files: ReadonlyMap<string, string>,
  organization: string,
) {
  const isEvidence = (path: string) => path.startsWith(`evidence/${organization}/`);
  const after = overlaid(evidence, where(files, isEvidence));
  const { ledger } = readLedger(organization, after);
  const newest = ledger.scans.at(-1);
  if (newest === undefined) throw new Error("a branch on an approved scan holds none");
  return {
    governance: readStated(stated),
    ledger,
    scan: newest.data,
    scanFile: newest.file,
    subjects: assessedSubjects(ledger),
    evidence: after,
    proposed: new Map([...proposed, ...[...files].filter(([path]) => !isEvidence(path))]),
  };
}

function messageOf(
  organization: string,
  { concluded, added, proposed, language }: Made,
  { period }: AskedConclusions,
) {
  const [headline, lines] =
    language === "ja"
      ? [
          `${organization}に関する結論(${period})を記録`,
          [
            `記録した結論:${concluded}件`,
            ...(added === 0 ? [] : [`宣誓済みの結論への追記:${added}件`]),
            `起案した不備:${proposed}件`,
          ],
        ]
      : [
          `Conclude on ${organization} for ${period}`,
          [
            `Conclusions written: ${concluded}.`,
            ...(added === 0 ? [] : [`Additions to certified conclusions: ${added}.`]),
            `Deficiencies proposed: ${proposed}.`,
          ],
        ];
  return { headline, body: lines.join("\n") };
}
