import {
  certificationFile,
  type CertificationKey,
  digestsFile,
  EVIDENCE_FOLDER,
  evidenceBranch,
  evidenceFolder,
  isPlaceholder,
  organizationOn,
  reviewFile,
  waitsOn,
} from "../../model/paths.ts";
import type { Governance } from "../../model/governance.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { samePerson } from "../../model/roster.ts";
import { loginOf, type PullFacts } from "./facts.ts";

/** What the action lays on a branch of its own. */
export type OnOwnBranch = { what: "evidence" } | ({ what: "review" | "certification" } & CertificationKey);

type Pull = Pick<PullFacts, "branch" | "isOwn">;

/** What waits on the branch of a pull request, by its name; null for a branch of people's, and for any branch of a fork. */
export function onOwnBranch(organization: string, { branch, isOwn }: Pull): OnOwnBranch | null {
  if (!isOwn) return null;
  if (samePerson(branch, evidenceBranch(organization))) return { what: "evidence" };
  const waiting = waitsOn(branch);
  return waiting !== null && samePerson(waiting.organization, organization) ? waiting : null;
}

/** True for a branch of another organisation that is looked at here: its own run knows who publishes there. */
export function isOfAnother(
  organization: string,
  { configuration }: Pick<Governance, "configuration">,
  { branch, isOwn }: Pull,
): boolean {
  const named = isOwn ? organizationOn(branch) : null;
  return (
    named !== null &&
    !samePerson(named, organization) &&
    configuration.organizations.some(({ login }) => samePerson(login, named))
  );
}

const COMMANDS = { evidence: "scan", review: "review", certification: "certify" } as const;

/** A branch's name says nothing: only what the action opened there is the action's. */
export const openedByOthers = (
  { what }: OnOwnBranch,
  { author, isOpenedByAction }: Pick<PullFacts, "author" | "isOpenedByAction">,
): SignOffFault[] =>
  isOpenedByAction
    ? []
    : [{ reason: "opened-by-others", with: { by: loginOf({ by: author }), command: COMMANDS[what] } }];

/**
 * Evidence that no pull request of its kind brings: of a person's any, and of the action's whatever lies beside what it
 * writes on that branch. It is the list of changed files that counts, so that a file that is moved or deleted is one.
 */
export function foreignEvidence(
  organization: string,
  own: OnOwnBranch | null,
  { changed }: Pick<PullFacts, "changed">,
): SignOffFault[] {
  const files = changed
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${EVIDENCE_FOLDER}/`) && !isPlaceholder(path))
    .filter((path) => own === null || !isWrittenOn(own, organization)(path));
  return files.length === 0 ? [] : [{ reason: "evidence-by-a-person", with: { files } }];
}

function isWrittenOn(own: OnOwnBranch, organization: string): (path: string) => boolean {
  switch (own.what) {
    case "evidence":
      return (path) => path.startsWith(`${evidenceFolder(organization)}/`);
    case "review":
      return (path) => path === reviewFile(own) || path === digestsFile(own.organization);
    case "certification":
      return (path) => path === certificationFile(own) || path === digestsFile(own.organization);
  }
}
