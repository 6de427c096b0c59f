import type { NamedApproval } from "../../model/approvals.ts";
import type { Governance } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { broughtIn } from "../git/brought-in.ts";
import type { GovernancePort, HostedRepository } from "../git/governance-port.ts";
import type { BranchState } from "../git/ledger.ts";
import { broughtBy, givenIn, type BroughtBy } from "../pull-request/sign-off/named-approval.ts";
import {
  approvalKey,
  type Approvals,
  lookedUp,
  type LookedUp,
  recordedApprovals,
} from "../queries/approvals.ts";
import { namedInText } from "../queries/named-approvals.ts";
import type { Log } from "../run/log.ts";

/** Commits that GitHub is asked about in one run, at two requests each; the others wait for the next. */
const ASKED = 25;

/** What approvals are looked for with. */
export interface Looking {
  checkout: GovernancePort["checkout"];
  /** Null where nobody is asked, and what is recorded is all that is known. */
  hosted: HostedRepository | null;
  tips: BranchState["tips"];
  governance: Governance;
  ledger: Pick<Ledger, "approvals">;
  log: Log;
}

/** What was found: as it is recorded, and as checks look it up. */
export interface FoundApprovals {
  recorded: readonly NamedApproval[];
  approvals: Approvals;
}

/**
 * Where every approval that what people state names was given: as it was recorded, or found in the history of base and
 * on GitHub. What GitHub does not tell is left out, and looked for again by the next scan.
 */
export async function findApprovals(looking: Looking): Promise<FoundApprovals> {
  const { governance, ledger, hosted, log } = looking;
  const all = lookedUp(governance);
  const approvals = recordedApprovals(all, ledger);
  const fresh = [...all].filter(([key]) => !approvals.has(key)).map(([, one]) => one);
  if (hosted !== null && fresh.length > 0)
    for (const [key, one] of await lookFor(fresh, { ...looking, hosted })) approvals.set(key, one);
  const left = all.size - approvals.size;
  if (left > 0) log.info("Not every approval that documents name was looked for.", { left });
  const recorded = [...approvals].sort(([a], [b]) => byCodePoint(a, b)).map(([, one]) => one);
  return { recorded, approvals };
}

async function lookFor(
  fresh: readonly LookedUp[],
  { checkout, hosted, tips }: Looking & { hosted: HostedRepository },
): Promise<[string, NamedApproval][]> {
  const commits = await broughtIn(
    checkout.git,
    tips.base.commit,
    fresh.map(({ file, named }) => ({
      file,
      holds: (text) => namedInText(file, text).some(({ words }) => words === named.words),
    })),
  );
  const asked = [...new Set(commits.filter((commit) => commit !== null))].slice(0, ASKED);
  const answers = new Map<string, BroughtBy>();
  for (const commit of asked) {
    const answer = await broughtBy(hosted, { commit, base: tips.base.name });
    if (answer.told) answers.set(commit, answer.by);
  }
  return fresh.flatMap(({ file, named, digest }, at): [string, NamedApproval][] => {
    const commit = commits[at] ?? null;
    const brought = commit === null ? null : answers.get(commit);
    if (brought === undefined) return [];
    const one = { file, by: named.by, on: named.on, digest };
    return [[approvalKey(file, named), { ...one, ...givenIn(commit, named.by, brought) }]];
  });
}
