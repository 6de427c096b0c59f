import { evidenceFolder } from "../../../model/paths.ts";
import type { OriginReason } from "../../../model/reasons/origin.ts";
import type { Ledger } from "../../../model/ledger.ts";
import { byStart } from "../../../model/scan-order.ts";
import type { Origin, Tampering } from "../../../model/scan.ts";
import type { Checkout } from "../../git/checkout.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import type { BranchState } from "../../git/ledger.ts";
import { scansIn } from "../scans-in.ts";
import { evidenceTextsAt } from "../texts-at.ts";
import { broughtFiles } from "./brought-files.ts";
import { originsOf } from "./origin.ts";
import { questionsTo } from "./questions.ts";
import { missingFrom } from "./set-back.ts";

/** Why it is not known where evidence came from, and how many commits that is about. */
export interface Unproven {
  why: OriginReason;
  commits: number;
}

/** What GitHub said of where evidence came from, and what follows from it. */
export interface OriginFound {
  /** The commit whose evidence the scanner last wrote, by tip; null where it wrote none. */
  held: ReadonlyMap<string, string | null>;
  /** Commits of the scanner's that no branch has any more. */
  found: readonly string[];
  tampering: readonly Tampering[];
  unproven: readonly Unproven[];
  origin: Pick<Origin, "writer" | "asked" | "merged">;
}

/** A governance repository in a folder, or on another server than GitHub. */
export const NOT_ON_GITHUB: OriginFound = {
  held: new Map(),
  found: [],
  tampering: [],
  unproven: [{ why: { reason: "not-on-github", with: {} }, commits: 0 }],
  origin: { writer: null, asked: 0, merged: [] },
};

/** What a person brought onto base, or nobody can say the origin of, whatever the scanner's branch holds by now. */
export async function broughtOntoBase(
  { checkout, hosted }: { checkout: Checkout; hosted: HostedRepository },
  { tips }: Pick<BranchState, "tips">,
  folder: string,
): Promise<{ tampering: readonly Tampering[]; unproven: readonly OriginReason[] }> {
  const asked = {
    questions: questionsTo(hosted),
    checkout,
    hosted,
    base: tips.base.name,
    branch: tips.branch.name,
    folder,
  };
  const { brought, unproven } = await originsOf([tips.base.commit], asked);
  return {
    tampering: await broughtFiles(checkout.git, brought, folder),
    unproven: unproven.map(({ why }) => why),
  };
}

/** Asks GitHub where the evidence of a branch came from, and whether a branch lacks what it had. */
export async function askOrigin(
  { checkout, hosted }: { checkout: Checkout; hosted: HostedRepository },
  branchState: BranchState,
  organization: string,
): Promise<OriginFound> {
  const { tips } = branchState;
  const { base, branch } = tips;
  const folder = evidenceFolder(organization);
  const questions = questionsTo(hosted);
  const asked = { questions, checkout, hosted, base: base.name, branch: branch.name, folder };
  const both = [...new Set([base.commit, ...(branch.commit === null ? [] : [branch.commit])])];
  const { held, brought, unproven, asked: commits } = await originsOf(both, asked);
  const scans = new Map<string, Ledger["scans"][number]>();
  for (const { commit } of held.values())
    if (commit !== null)
      for (const scan of scansIn(await evidenceTextsAt(checkout.git, branchState, commit, organization)))
        scans.set(scan.file, scan);
  const newest = [...scans.values()].sort(byStart).at(-1);
  const history = await missingFrom(tips, newest, asked);
  const writer = await questions.writer();
  return {
    held: new Map([...held].map(([tip, { commit }]) => [tip, commit])),
    found: history.found,
    tampering: [...history.tampering, ...(await broughtFiles(checkout.git, brought, folder))],
    unproven: together([
      ...unproven.map(({ why }) => ({ why, commits: 1 })),
      ...history.unproven.map((why) => ({ why, commits: 0 })),
    ]),
    origin: { writer: writer.told ? writer.data.login : null, asked: commits, merged: history.merged },
  };

  function together(all: readonly Unproven[]): Unproven[] {
    const byReason = new Map<string, Unproven>();
    for (const { why, commits: n } of all) {
      const key = JSON.stringify(why);
      byReason.set(key, { why, commits: (byReason.get(key)?.commits ?? 0) + n });
    }
    return [...byReason.values()];
  }
}
