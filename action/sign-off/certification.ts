import { approverOf, performerOf } from "../../model/approver.ts";
import { Certification } from "../../model/certification.ts";
import type { Entity } from "../../model/entity.ts";
import type { Day } from "../../model/instant.ts";
import type { Governance } from "../../model/governance.ts";
import { certificationFile, type CertificationKey } from "../../model/paths.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { isOfItsText } from "../digest/certified-text.ts";
import { bothSides } from "./both-sides.ts";
import type { PullFacts, Requirement } from "./facts.ts";

type Pull = Pick<PullFacts, "changed" | "evidence"> & {
  /** That of the merge, or today. */
  day: Day;
};

/**
 * A certification is signed by whoever performs the control that certifying is, and accepted by whoever approves it;
 * both type its sentence. Who that is the regime says at the base commit, and what the document says of itself has to
 * agree with its branch and with its own digest.
 */
export function requiredByCertification(
  key: CertificationKey,
  entity: Entity,
  { overlays, certificationTexts }: Pick<Governance, "overlays" | "certificationTexts">,
  pull: Pull,
): { requirements: Requirement[]; faults: SignOffFault[]; due: string | null } {
  const control = certificationTexts.find(({ data }) => data.regime === key.regime)?.data.control;
  const overlay = overlays.find(({ data }) => data.regime === key.regime && data.control === control)?.data;
  const scope = { entity: key.entity, regime: key.regime };
  if (overlay === undefined)
    return { requirements: [], faults: [{ reason: "no-approver-stated", with: scope }], due: null };
  const file = certificationFile(key);
  const changed = pull.changed.find(({ path }) => path === file);
  const after = changed === undefined ? null : bothSides(Certification, changed).after;
  const certifies = after === null ? {} : { certifies: { digest: after.digest, sentence: after.sentence } };
  return {
    requirements: [
      ...new Set([performerOf(overlay, entity, pull.day), approverOf(overlay, entity, pull.day)]),
    ].map((role): Requirement => ({
      what: "certification",
      roles: [role],
      entity: key.entity,
      files: [],
      // Nobody decides on an identity here: who owns one was kept from deciding on it in the review.
      barred: [],
      ...certifies,
    })),
    faults: after === null ? [{ reason: "not-readable", with: { file } }] : faultsIn(after, key, pull),
    due: after?.due ?? null,
  };
}

function faultsIn(after: Certification, key: CertificationKey, { evidence }: Pull): SignOffFault[] {
  const file = certificationFile(key);
  const open = after.gates.filter(({ state }) => state !== "met").map(({ gate }) => gate);
  return [
    ...(certificationFile(after) === file ? [] : [{ reason: "certifies-another", with: { file } } as const]),
    ...(isOfItsText({ ...after, ...key })
      ? []
      : [{ reason: "not-the-certified-text", with: { file } } as const]),
    ...(open.length === 0 ? [] : [{ reason: "gates-not-met", with: { gates: open } } as const]),
    ...(evidence === "changed" ? [{ reason: "pushed-by-others", with: {} } as const] : []),
  ];
}
