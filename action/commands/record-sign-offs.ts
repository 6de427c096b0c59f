import { count } from "../../model/count.ts";
import { addDays, dayOf } from "../../model/instant.ts";
import { digestsFile, evidenceBranch } from "../../model/paths.ts";
import { overlaid } from "../../model/texts.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { digestListOf } from "../digest/digest-list.ts";
import { readBranchState, type BranchState } from "../git/ledger.ts";
import { publisherOf } from "../pull-request/publishing/publisher.ts";
import { entitiesIn } from "../pull-request/sign-off/base-then.ts";
import { mergedFacts } from "../pull-request/sign-off/facts.ts";
import { identitiesIn } from "../pull-request/sign-off/identities-in.ts";
import type { Listed } from "../pull-request/sign-off/questions.ts";
import { neededBy } from "../sign-off/needed.ts";
import { isOfAnother } from "../sign-off/own-branch.ts";
import { type MergedPull, recordsOf } from "../sign-off/record.ts";
import { scansIn } from "../verify/scans-in.ts";
import { type Attempt, commitAnew, done, moved } from "./commit-anew.ts";
import { whyTampered } from "./refuse-tampered.ts";
import type { HostedPorts } from "./sign-off-ports.ts";

/** Merges that lie further back than this are not looked for: whoever runs every night had ninety days to find them. */
const DAYS_BACK = 92;
/**
 * A scan looks for merges since the one before it, and so many days more, in which one or another may have failed: a
 * merge without any approval leaves no record, and nobody asks for it again at every scan.
 */
const DAYS_BEFORE_A_SCAN = 7;
/**
 * A record that would rest on an answer which GitHub refused waits so many days from the merge, and is then written with
 * what is not known: time for a long weekend, and for somebody to give the permission that is missing; short enough that
 * every scan still looks for the merge, and long before GitHub forgets the results of the branch's rules, in a month.
 */
const DAYS_OF_WAITING = 5;

/** How far back to look: as far as ever, or since the last scan of a branch that has just been read. */
export type Looking = { since: "ever" } | { since: "last-scan"; branchState: BranchState };

/**
 * Records the sign-offs of every merge that has none yet, in one commit on the evidence branch: those that started the
 * run, and those that an earlier run missed. Gives the paths that were written.
 */
export async function recordSignOffs(ports: HostedPorts, looking: Looking): Promise<readonly string[]> {
  const { governance, organization, base, at, log } = ports;
  const isScan = looking.since === "last-scan";
  const make = async (attempt: number): Promise<Attempt<readonly string[]>> => {
    const branchState =
      isScan && attempt === 1
        ? looking.branchState
        : await readBranchState(governance.checkout, { organization, base });
    const { evidence, approved } = branchState;
    const last = scansIn(evidence).at(-1);
    if (last === undefined) return done([]);
    const { base: on } = branchState.tips;
    const known = new Set([...evidence.keys(), ...approved.keys()].flatMap((path) => numberIn(path) ?? []));
    const longest = addDays(dayOf(at), -DAYS_BACK);
    const beforeScan = addDays(dayOf(last.data.started), -DAYS_BEFORE_A_SCAN);
    const since = isScan && beforeScan > longest ? beforeScan : longest;
    const merged = (await ports.questions.merged(on.name)).filter(
      (pull) => dayOf(pull.merged_at ?? "") >= since && !known.has(pull.number),
    );
    const made = new Map<string, string>();
    const pulls: number[] = [];
    for (const pull of merged.sort((a, b) => a.number - b.number)) {
      const records = await recordsOfMerge(pull, ports);
      if (records.size > 0) pulls.push(pull.number);
      for (const [path, text] of records) made.set(path, text);
    }
    if (made.size === 0) return done([]);
    const why = await whyTampered(governance, branchState, { organization, at });
    if (why !== null) {
      log.warning(
        `Sign-offs wait to be recorded until the next scan has put the evidence right: ${why.sentence}`,
      );
      return done([]);
    }
    const saved = await governance.save(branchState, change(branchState, { made, pulls }, ports));
    return saved.outcome === "saved" ? done([...made.keys()]) : moved;
  };
  return commitAnew(make, { branch: evidenceBranch(organization), again: "run again", log });
}

function change(
  { evidence }: BranchState,
  { made, pulls }: { made: ReadonlyMap<string, string>; pulls: readonly number[] },
  { organization, at }: HostedPorts,
) {
  const list = digestListOf(organization, overlaid(evidence, made));
  const [first] = pulls;
  const which = pulls.length === 1 ? `pull request ${first ?? 0}` : count(pulls.length, "pull request");
  return {
    files: new Map([...made, [digestsFile(organization), list]]),
    removed: [],
    message: {
      headline: `Record the sign-offs of ${which}`,
      body: [`Approvals recorded: ${made.size}.`, `Pull requests: ${pulls.join(", ")}.`].join("\n"),
    },
    at,
  };
}

/** The number of the pull request whose approval a path records; null for any other path. */
function numberIn(path: string): number | null {
  const [, number] = /^evidence\/[^/]+\/sign-offs\/[^/]+\/pr-(\d+)-\d+\.md$/.exec(path) ?? [];
  return number === undefined ? null : Number(number);
}

/**
 * True while what GitHub did not show of a merge may still be had: a record is never written again, so that one refused
 * answer would leave it unknown for good.
 */
function waitsForGitHub({ number, merged }: MergedPull, { at, log }: HostedPorts): boolean {
  const until = Date.parse(merged.at) + DAYS_OF_WAITING * 24 * 60 * 60 * 1000;
  const [first] = merged.unread;
  if (first === undefined || Date.parse(at) >= until) return false;
  log.warning(
    "The sign-offs of a merged pull request wait to be recorded: GitHub did not show all that decides about them, and is asked again by every run until then.",
    {
      pull: number,
      asked: first.asked,
      status: first.status ?? "not listed",
      until: addDays(dayOf(merged.at), DAYS_OF_WAITING),
    },
  );
  return true;
}

async function recordsOfMerge(listed: Listed, ports: HostedPorts): Promise<ReadonlyMap<string, string>> {
  const { governance, hosted, questions, organization, at, log } = ports;
  const pull = await mergedFacts(listed, {
    questions,
    hosted,
    checkout: governance.checkout,
    publisher: (await publisherOf(hosted)).id,
    entitiesAt: entitiesIn(governance.checkout),
    identitiesAt: identitiesIn(governance.checkout.git),
  });
  const told = { pull: listed.number };
  if (pull === null) {
    log.warning(
      "The commits of a merged pull request cannot be fetched; its sign-offs are not recorded.",
      told,
    );
    return new Map();
  }
  if (pull.approvals.length === 0) return new Map();
  if (waitsForGitHub(pull, ports)) return new Map();
  const stated = await governance.checkout.commits.statedAt(pull.base);
  const reading = readGovernance(stated ?? new Map<string, string>());
  if (!reading.ok) {
    log.warning(
      "What was stated at the base of a merged pull request cannot be read; its sign-offs are not recorded.",
      told,
    );
    return new Map();
  }
  if (isOfAnother(organization, reading.governance, pull)) return new Map();
  const needed = neededBy(organization, reading.governance, pull, dayOf(pull.merged.at));
  return needed === null
    ? new Map()
    : recordsOf({ organization, needed, pull, governance: reading.governance, at });
}
