import type { Emergency } from "../../model/emergency.ts";
import type { Tier } from "../../model/parameters.ts";

/** The stricter limits hold where code or data of financial reporting was changed. */
export const tierOf = ({ changed_reporting_code: changed }: Emergency): Tier =>
  changed ? "strict" : "default";

/** When an emergency access was over: taken back, or else run out. */
export const endOf = ({ revoked_at: revoked, expires_at: expires }: Emergency): string => revoked ?? expires;

export const NO_EMERGENCY = "No emergency access is on record.";
