import { dayOf } from "../../model/instant.ts";
import { readInForce } from "../git/in-force.ts";
import { readBranchState } from "../git/ledger.ts";
import { Refusal } from "../run/refusal.ts";
import { certificationsDue } from "../certify/due.ts";
import { bringCertificationOn, type CertificationOutcome } from "./bring-certification-on.ts";
import { checkNames } from "./check-asked.ts";
import { logWhatIsRead } from "./log-what-is-read.ts";
import { lookUpGovernance, renamedTo } from "./look-up-governance.ts";
import { refuseTampered } from "./refuse-tampered.ts";
import type { ReviewOptions, ReviewPorts } from "./review.ts";

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
export async function certify(
  { governance: given, organization, at, log }: ReviewPorts,
  options: ReviewOptions,
): Promise<CertifyReport> {
  if (given.hosted === null)
    throw new Refusal(
      2,
      "A certification is signed in a pull request, and the remote is no repository on GitHub; push the governance repository to GitHub.",
    );
  const target = (await lookUpGovernance(given.hosted, options, log)) ?? { hosted: given.hosted, url: "" };
  const port = renamedTo(target, given);
  const branchState = await readBranchState(port.checkout, { organization, base: options.base });
  logWhatIsRead(branchState.tips, port.checkout.remote.name, log);
  await refuseTampered(port, branchState, {
    organization,
    at,
    nothing: "nothing is certified",
    again: "run certify again",
  });
  const { stated, approved, tips } = branchState;
  const { governance, ledger } = readInForce({ stated, evidence: approved }, organization);
  const [first] = ledger.scans;
  if (first === undefined)
    throw new Refusal(
      2,
      `${tips.base.name} holds no scan of ${organization}; a certification rests on evidence that people approved, so scan, and merge the pull request first.`,
    );
  checkNames(options, governance);
  const due = certificationsDue(dayOf(at), governance, options.period)
    // Nobody looked before that period was over, so there is nothing of it to certify.
    .filter(({ period }) => dayOf(first.data.started) <= period.to)
    .filter(({ entity }) => options.entity === null || entity.data.entity === options.entity)
    .filter(({ regime }) => options.regime === null || regime.data.regime === options.regime);
  const certifications: CertificationOutcome[] = [];
  for (const one of due)
    certifications.push(
      await bringCertificationOn(one, {
        port,
        target,
        organization,
        base: tips.base.name,
        at,
        publish: options.publish,
        log,
      }),
    );
  return { organization, base: tips.base.commit, certifications };
}
