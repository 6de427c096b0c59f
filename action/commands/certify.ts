import { certificationsDue } from "../certify/due.ts";
import { bringCertificationOn, type CertificationOutcome } from "./bring-certification-on.ts";
import { type DueOptions, type DuePorts, readApproved } from "./read-approved.ts";

/** What became of every certification that is due. */
export interface CertifyReport {
  organization: string;
  /** Commit of base that was read. */
  base: string;
  certifications: readonly CertificationOutcome[];
}

/**
 * Brings every certification that is due to where it has to be: refused with what is missing, in a pull request of its
 * own, or tagged once it is signed.
 * @throws {Refusal} when nobody scanned, the evidence is not what was recorded, or the governance repository cannot be
 * used.
 */
export async function certify(ports: DuePorts, options: DueOptions): Promise<CertifyReport> {
  const { organization, at, log } = ports;
  const { target, port, base, governance, asked } = await readApproved(ports, options, {
    hosted: "A certification is signed in a pull request",
    rests: "a certification rests on evidence that people approved",
    nothing: "nothing is certified",
    again: "run certify again",
  });
  const due = certificationsDue(at, governance, options.period).filter(asked);
  const certifications: CertificationOutcome[] = [];
  for (const one of due)
    certifications.push(
      await bringCertificationOn(one, {
        port,
        target,
        organization,
        base: base.name,
        at,
        publish: options.publish,
        log,
      }),
    );
  return { organization, base: base.commit, certifications };
}
