import { GitHubFailure } from "../github/failure.ts";
import type { GitHub } from "../github/port.ts";
import type { BranchState } from "../git/ledger.ts";
import { signOffQuestions } from "../pull-request/sign-off/questions.ts";
import { Refusal } from "../run/refusal.ts";
import { recordSignOffs } from "./record-sign-offs.ts";
import { showSignOffs } from "./show-sign-offs.ts";
import type { HostedPorts } from "./sign-off-ports.ts";

/** Open pull requests that a scan looks at, each at the cost of four requests; whatever touches one starts `sign-off`. */
const SHOWN = 20;

/** What a scan does about sign-offs, since events may have told nobody of them. */
export interface SignOffsBesideScan {
  /** Records the approvals of what was merged since the last scan; true where that moved the branch. */
  record: (branchState: BranchState) => Promise<boolean>;
  /** Shows on every open pull request what it still needs. */
  show: () => Promise<void>;
}

/**
 * What GitHub refuses of sign-offs is said, and the next scan or `sign-off` asks again: the evidence of a scan does not
 * wait for it.
 */
export function signOffsBesideScan({
  github,
  ...ports
}: Omit<HostedPorts, "questions" | "at"> & { github: Pick<GitHub, "observed"> }): SignOffsBesideScan {
  const { log } = ports;
  const now = (): HostedPorts => ({
    ...ports,
    questions: signOffQuestions(ports.hosted),
    at: github.observed().finished,
  });
  return {
    async record(branchState) {
      const paths = await orWarn(() => recordSignOffs(now(), { since: "last-scan", branchState }));
      if (paths !== null && paths.length > 0)
        log.info("Approvals of what was merged are recorded.", { records: paths.length });
      return paths === null || paths.length > 0;
    },
    async show() {
      await orWarn(() => showSignOffs(now(), { most: SHOWN }));
    },
  };

  async function orWarn<Result>(act: () => Promise<Result>): Promise<Result | null> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof GitHubFailure)) throw error;
      log.warning("Sign-offs were not looked at to the end; the next scan does it.", { why: error.message });
      return null;
    }
  }
}
