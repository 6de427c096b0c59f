import { Certification, type Gate } from "../../model/certification.ts";
import type { Governance } from "../../model/governance.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";
import {
  certificationBranch,
  certificationFile,
  type CertificationKey,
  type ConclusionKey,
} from "../../model/paths.ts";
import { titleOf, pullBody } from "../certify/body.ts";
import { documentOf, isSame, writtenCertification } from "../certify/document.ts";
import type { Due } from "../certify/due.ts";
import { gatesOf, isReady } from "../certify/gates/index.ts";
import { readBranchState } from "../git/ledger.ts";
import { readReviewBranch } from "../git/review-branch.ts";
import { findOpen, wasClosed } from "../pull-request/publishing/find.ts";
import { publish } from "../pull-request/publishing/publish.ts";
import { holdersOf } from "../review/notice.ts";
import { type AfterMerge, afterMerge } from "./after-certification.ts";
import { filesOf, heldOnBranch } from "./campaign-state.ts";
import { toBeGiven } from "./given-before.ts";
import type { VoidReason } from "../../model/reasons/certifications/void.ts";
import { type CertifyingInput, factsIn } from "./certification-facts.ts";
import { type Attempt, commitAnew, done, moved } from "./commit-anew.ts";

type Pull = { number: number; url: string } | null;

/** What became of one certification. `voided` is why the one before it no longer holds, where it is given again. */
export type CertificationOutcome = { key: CertificationKey; due: string; voided: readonly VoidReason[] } & (
  | AfterMerge
  | { what: "closed" }
  | { what: "refused"; gates: readonly Gate[] }
  /** `gates` are not all met where something changed since it was opened; nobody can sign it then. */
  | { what: "opened" | "updated" | "unchanged"; gates: readonly Gate[]; pullRequest: Pull }
);

/**
 * Brings one certification to where it has to be: refused, opened, held against what base holds by now, or tagged. Every
 * step looks first whether it was done, so that a run that died half-way is finished by the next.
 * @throws {Refusal} when others moved the branch every time, or the tag cannot be made.
 */
export async function bringCertificationOn(due: Due, input: CertifyingInput): Promise<CertificationOutcome> {
  const { port, target, organization, base, at, log } = input;
  const { hosted } = target;
  const make = async (): Promise<Attempt<CertificationOutcome>> => {
    const evidence = await readBranchState(port.checkout, { organization, base });
    const { key, voided } = toBeGiven(keyOf(organization, due), evidence);
    const told = { key, due: due.by, voided };
    const branch = certificationBranch(key);
    const file = certificationFile(key);
    const state = await readReviewBranch(port.checkout, { organization, branch }, base);
    if (state.approved.has(file))
      return done({ ...told, ...(await afterMerge(key, state, evidence, input)) });
    const isAsked = (await findOpen(hosted, branch)) !== null;
    if (!isAsked && (await wasClosed(hosted, branch))) return done({ ...told, what: "closed" });
    const held = await heldOnBranch({ checkout: port.checkout, hosted }, state, {
      organization,
      file,
      schema: Certification,
    });
    const facts = factsIn(due, state, evidence, input);
    const gates = gatesOf(facts);
    if (held === null && !isReady(gates)) return done({ ...told, what: "refused", gates });
    const made =
      held !== null && isSame(held, facts, gates)
        ? held
        : documentOf(facts, gates, { commit: state.tips.base.commit, at, again: key.again });
    const written = filesOf(
      organization,
      state,
      writtenCertification(made, { heading: titleOf(due), zone: facts.zone }),
    );
    const isAsItWas =
      state.ancestry.parents.length === 1 && written.files.size === 0 && written.removed.length === 0;
    const what = held === null ? "opened" : isAsItWas ? "unchanged" : "updated";
    if (!isAsItWas && input.publish === "none") return done({ ...told, what, gates, pullRequest: null });
    if (!isAsItWas) {
      const saved = await port.save(state, { ...written, message: messageOf(key, held === null, base), at });
      if (saved.outcome !== "saved") return moved;
    }
    const pullRequest =
      input.publish === "pull-request"
        ? await asked(made, due, { input, branch, file, governance: facts.governance })
        : null;
    return done({ ...told, what, gates, pullRequest });
  };
  return commitAnew(make, {
    branch: certificationBranch(keyOf(organization, due)),
    again: "run certify again",
    log,
  });
}

const keyOf = (organization: string, { period, entity, regime }: Due): ConclusionKey => ({
  organization,
  period: period.id,
  entity: entity.data.entity,
  regime: regime.data.regime,
});

/** Brings the pull request to its state: words, labels, and whoever is asked to sign. */
async function asked(
  certification: Certification,
  due: Due,
  {
    input,
    branch,
    file,
    governance,
  }: { input: CertifyingInput; branch: string; file: string; governance: Governance },
): Promise<Pull> {
  const { target, base, at, log } = input;
  const zone = zoneOf(due.entity.data, governance.configuration);
  const pull = await publish(
    target.hosted,
    {
      branch,
      base,
      title: titleOf(due),
      body: pullBody(certification, { page: encodeURI(`${target.url}/blob/${branch}/${file}`), zone }),
      labels: governance.configuration.publish.labels,
      reviewers: holdersOf(due, certification.roles, dayIn(zone, at)),
    },
    log,
  );
  return { number: pull.number, url: pull.html_url };
}

const messageOf = ({ period, entity, regime }: ConclusionKey, isNew: boolean, base: string) =>
  isNew
    ? {
        headline: `Open the certification of ${entity} under ${regime} for ${period}`,
        body: "Nobody has signed it yet.",
      }
    : {
        headline: `Bring the certification of ${entity} under ${regime} for ${period} up to date`,
        body: `${base}, or what it rests on, had changed. Approvals of what stood here before do not count.`,
      };
