import type { Instant } from "../../model/instant.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import { Refusal } from "../run/refusal.ts";
import type { Log } from "../run/log.ts";
import { signOffQuestions } from "../pull-request/sign-off/questions.ts";
import { lookUpGovernance, renamedTo } from "./look-up-governance.ts";
import { recordSignOffs } from "./record-sign-offs.ts";
import { showSignOffs, type Shown } from "./show-sign-offs.ts";

/** What the command works with. */
export interface SignOffPorts {
  governance: GovernancePort;
  organization: string;
  /** Server time. */
  at: Instant;
  log: Log;
}

export interface SignOffOptions {
  base: string | null;
  allowPublic: boolean;
  /** `record` where merges are recorded, too; `show` where check runs are all that is written. */
  publish: "record" | "show";
  /** The only open pull request to look at; null for all. */
  only: number | null;
}

/** What it came to. */
export interface SignOffReport {
  organization: string;
  shown: readonly Shown[];
  /** Paths of the records that were written. */
  recorded: readonly string[];
}

/**
 * Records the approvals of what was merged, then shows on every open pull request what it still needs. The records
 * come first: they move the head of the evidence's own pull request, and a check run belongs to a head.
 * @throws {Refusal} when the governance repository is not on GitHub, or cannot be used.
 */
export async function signOff(
  { governance: opened, organization, at, log }: SignOffPorts,
  { base, allowPublic, publish, only }: SignOffOptions,
): Promise<SignOffReport> {
  const target = await lookUpGovernance(opened.hosted, { publish: "branch", allowPublic }, log);
  if (target === null)
    throw new Refusal(
      2,
      "Sign-offs are given on GitHub, and the remote of the governance repository is none there; push it to GitHub.",
    );
  const { hosted } = target;
  const questions = signOffQuestions(hosted);
  const ports = { governance: renamedTo(target, opened), hosted, questions, organization, base, at, log };
  const recorded = publish === "record" ? await recordSignOffs(ports, { since: "ever" }) : [];
  return { organization, recorded, shown: await showSignOffs(ports, { only }) };
}
