import type { SignatureCounts } from "../../model/integrity.ts";
import type { Compared } from "../../model/reasons/verify/again.ts";
import type { GitHubQuestion } from "../../model/reasons/verify/asked.ts";
import { evidenceFolder, EVIDENCE_FOLDER, organizationFile, STATED } from "../../model/paths.ts";
import { Organization } from "../../model/organization.ts";
import { readDocument } from "../../model/document.ts";
import { resolveCommit } from "../git/at-commit.ts";
import type { LocalCheckout } from "../git/checkout.ts";
import type { HostedRepository } from "../git/governance-port.ts";
import { organizationIn, readStated } from "../git/in-force.ts";
import { objectBytes } from "../git/objects.ts";
import { readTexts } from "../git/read-texts.ts";
import { Refusal } from "../run/refusal.ts";
import { audit } from "../verify/audit/audit.ts";
import type { Finding } from "../verify/audit/history.ts";
import { notes, type Note } from "../verify/audit/notes.ts";
import { levels, type PeriodLevel, signaturesIn } from "../verify/audit/levels.ts";
import type { SigningKey } from "../verify/audit/openpgp.ts";
import { readHistory } from "../verify/audit/read-history.ts";
import { rulesAsCaptured } from "../verify/audit/rules.ts";
import { pagesCompared } from "../verify/audit/questions/pages.ts";
import type { GitHubAnswer } from "../verify/github/answer.ts";
import { compareWithGitHub } from "../verify/github/compare.ts";
import { signOffsAgain } from "../verify/sign-offs/sign-offs-again.ts";
import { reperformHeld } from "./re-perform-held.ts";

/** What verifying came to. */
export interface Verified {
  organization: string;
  /** The commit whose history was read, with that of the evidence branch. */
  head: string;
  commits: number;
  /** Distinct contents of evidence files that were hashed. */
  contents: number;
  /** What is not as it was recorded, the earliest commit first. */
  findings: readonly Finding[];
  /** What was printed and concluded again, and how much was not. */
  again: readonly Compared[];
  /** What the commits carry that brought evidence. */
  signatures: SignatureCounts;
  /** What is no fault and should be known. */
  notes: readonly Note[];
  /** What GitHub says of it now; null where it was not asked. */
  github: readonly GitHubAnswer[] | null;
  periods: readonly PeriodLevel[];
}

/**
 * Verifies the whole history of an organisation's evidence from a clone alone, and holds it against what GitHub has now
 * where that can be asked.
 * @throws {Refusal} when the clone lacks a part of its history, or the commit or what people state cannot be read.
 */
export async function verify(
  local: LocalCheckout,
  {
    organization: asked,
    at,
    version,
    keys,
    connect = () => Promise.resolve(null),
  }: {
    organization: string | null;
    at: string;
    /** The version that verifies: what another one wrote it does not print or conclude again. Null for none. */
    version: string | null;
    keys?: readonly SigningKey[];
    /** Gives the repository on GitHub; null where it is not asked. */
    connect?: (organization: string) => Promise<HostedRepository | null>;
  },
): Promise<Verified> {
  if (local.shallow)
    throw new Refusal(
      2,
      "The checkout is shallow, and what is not there cannot be verified; fetch its whole history (git fetch --unshallow, or fetch-depth: 0 on actions/checkout).",
    );
  const { git } = local;
  const head = await resolveCommit(local, at);
  const governance = readStated(await readTexts(git, head, STATED));
  const organization = await asEvidenceHasIt(local, head, organizationIn(governance, asked));
  const history = await readHistory(git, { organization, head, version, ...(keys && { keys }) });
  const held = await reperformHeld(local, history);
  const signed = await signOffsAgain(git, history);
  const findings = audit(history, [...held.findings, ...signed.findings]);
  const maxGapHours = governance.parameters["scan.max_gap_hours"].default;
  const rules = rulesAsCaptured(await organizationAt(local, head, organization));
  const hosted = await connect(organization);
  const github = hosted === null ? null : await compareWithGitHub(history, hosted);
  return {
    organization,
    head,
    commits: history.commits.length,
    contents: history.digests.size,
    findings,
    again: [
      { what: "pages", ...pagesCompared(history) },
      { what: "conclusions", ...held.conclusions },
      { what: "sign-offs", ...signed.sign_offs },
    ],
    signatures: signaturesIn(history),
    notes: notes(history),
    github,
    periods: levels(history, {
      findings: [...findings, ...(github ?? []).filter(({ answer }) => answer === "differs")],
      maxGapHours,
      rules,
      told: github?.filter(({ question }) => OF_MERGES.includes(question)) ?? null,
    }),
  };
}

/** Questions that are about single merges. */
const OF_MERGES: readonly GitHubQuestion[] = ["pull-requests", "reviews"];

/** People may write a login in any case of its letters; evidence stands under the name that GitHub gives. */
async function asEvidenceHasIt({ git }: LocalCheckout, head: string, login: string): Promise<string> {
  const listing = await git(["ls-tree", "-z", "--name-only", `${head}:${EVIDENCE_FOLDER}`]);
  const folders = listing.exitCode === 0 ? listing.stdout.toString().split("\0").filter(Boolean) : [];
  if (folders.includes(login)) return login;
  return (
    folders.find((folder) => evidenceFolder(folder).toLowerCase() === evidenceFolder(login).toLowerCase()) ??
    login
  );
}

/** Null where it is not there, or cannot be read; that is a finding of its own. */
async function organizationAt(
  { git }: LocalCheckout,
  head: string,
  organization: string,
): Promise<Organization | null> {
  const path = organizationFile(organization);
  const name = `${head}:${path}`;
  const found = (await objectBytes(git, [name])).get(name) ?? null;
  if (found?.type !== "blob") return null;
  const reading = readDocument(Organization, path, found.bytes.toString());
  return reading.ok ? reading.data : null;
}
