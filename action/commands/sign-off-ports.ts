import type { Instant } from "../../model/instant.ts";
import type { GovernancePort, HostedRepository } from "../git/governance-port.ts";
import type { FactsReader } from "../pull-request/sign-off/facts.ts";
import type { Log } from "../run/log.ts";

/** What sign-offs are shown and recorded with, once it is known where the governance repository is. */
export interface HostedPorts {
  governance: GovernancePort;
  hosted: HostedRepository;
  questions: FactsReader["questions"];
  organization: string;
  base: string | null;
  /** Server time. */
  at: Instant;
  log: Log;
}
