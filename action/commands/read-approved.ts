import type { Instant } from "../../model/instant.ts";
import type { Period } from "../../model/period.ts";
import type { Entity } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Regime } from "../../model/regime.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import { readInForce } from "../git/in-force.ts";
import { readBranchState } from "../git/ledger.ts";
import type { Log } from "../run/log.ts";
import { Refusal } from "../run/refusal.ts";
import { checkNames } from "./check-asked.ts";
import { logWhatIsRead } from "./log-what-is-read.ts";
import { lookUpGovernance, renamedTo } from "./look-up-governance.ts";
import { refuseTampered } from "./refuse-tampered.ts";

/** What reviewing and certifying work with. */
export interface DuePorts {
  governance: GovernancePort;
  organization: string;
  /** Server time. */
  at: Instant;
  log: Log;
}

/** What a user may choose about it; null for all that is due. */
export interface DueOptions {
  period: string | null;
  entity: string | null;
  regime: string | null;
  publish: "pull-request" | "branch" | "none";
  base: string | null;
  allowPublic: boolean;
}

/** What a command says where it cannot do its work. */
interface Refused {
  /** Why it has to be on GitHub: `A review is decided in a pull request`. */
  hosted: string;
  /** What it rests on: `a review looks at evidence that people approved`. */
  rests: string;
  nothing: string;
  again: string;
}

/** One period of one entity and regime. */
interface Due {
  period: Period;
  entity: Filed<Entity>;
  regime: Filed<Regime>;
}

/**
 * What people approved, verified to be what was recorded, and which of what is due the user asked for.
 * @throws {Refusal} when nobody scanned, the evidence is not what was recorded, or the governance repository cannot be
 * used.
 */
export async function readApproved(
  { governance: given, organization, at, log }: DuePorts,
  options: DueOptions,
  { hosted, rests, nothing, again }: Refused,
) {
  if (given.hosted === null)
    throw new Refusal(
      2,
      `${hosted}, and the remote is no repository on GitHub; push the governance repository to GitHub.`,
    );
  const target = (await lookUpGovernance(given.hosted, options, log)) ?? { hosted: given.hosted, url: "" };
  const port = renamedTo(target, given);
  const branchState = await readBranchState(port.checkout, { organization, base: options.base });
  logWhatIsRead(branchState.tips, port.checkout.remote.name, log);
  await refuseTampered(port, branchState, { organization, at, nothing, again });
  const { stated, approved, tips } = branchState;
  const { governance, ledger } = readInForce({ stated, evidence: approved }, organization);
  const [first] = ledger.scans;
  if (first === undefined)
    throw new Refusal(
      2,
      `${tips.base.name} holds no scan of ${organization}; ${rests}, so scan, and merge the pull request first.`,
    );
  checkNames(options, governance);
  const asked = ({ period, entity, regime }: Due): boolean =>
    // Nobody looked before a period was over that ended by then, so there is nothing of it to look at.
    dayIn(zoneOf(entity.data, governance.configuration), first.data.started) <= period.to &&
    (options.period === null || period.id === options.period) &&
    (options.entity === null || entity.data.entity === options.entity) &&
    (options.regime === null || regime.data.regime === options.regime);
  return { target, port, base: tips.base, governance, asked };
}
