import type { Emergency } from "../../model/emergency.ts";
import type { Governance } from "../../model/governance.ts";
import type { Tier } from "../../model/parameters.ts";
import type { emergencyReasons } from "../../model/reasons/emergencies.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";

/** The stricter limits hold where code or data of financial reporting was changed. */
export const tierOfEmergency = ({ changed_reporting_code: changed }: Emergency): Tier =>
  changed ? "strict" : "default";

/** When an emergency access was over: taken back, or else run out. */
export const endOf = ({ revoked_at: revoked, expires_at: expires }: Emergency): string => revoked ?? expires;

/** Why there is nothing to ask of the register; null when there is. */
export const noEmergency = ({
  emergencies,
}: Pick<Governance, "emergencies">): ReasonIn<typeof emergencyReasons> | null =>
  emergencies.length === 0 ? { reason: "no-emergency-on-record", with: {} } : null;
