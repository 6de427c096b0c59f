import { certificationsDue } from "../certify/due.ts";
import type { Concluded } from "../conclude/conclusion-input.ts";
import { bringCertificationOn, type CertificationOutcome } from "./bring-certification-on.ts";
import type { CertifyingInput } from "./certification-facts.ts";
import type { Conclude } from "./changed-conclusions.ts";
import { type DueOptions, type DuePorts, readApproved } from "./read-approved.ts";

/** What certifying works with besides what reviewing does. */
export type CertifyPorts = DuePorts & Pick<CertifyingInput, "conclude" | "run">;

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
export async function certify(ports: CertifyPorts, options: DueOptions): Promise<CertifyReport> {
  const { organization, at, log } = ports;
  const { target, port, base, governance, asked } = await readApproved(ports, options, {
    hosted: "A certification is signed in a pull request",
    rests: "a certification rests on evidence that people approved",
    nothing: "nothing is certified",
    again: "run certify again",
  });
  const due = certificationsDue(at, governance, options.period).filter(asked);
  const once = concludingOnce(ports.conclude);
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
        conclude: once,
        run: ports.run,
      }),
    );
  return { organization, base: base.commit, certifications };
}

/** Everything that one commit gives of one period is concluded once, however many certifications ask for it. */
function concludingOnce(conclude: Conclude): Conclude {
  const known = new Map<string, Concluded>();
  return (input) => {
    const key = `${input.commit} ${input.period}`;
    const concluded = known.get(key) ?? conclude({ ...input, entity: null, regime: null });
    known.set(key, concluded);
    return concluded;
  };
}
