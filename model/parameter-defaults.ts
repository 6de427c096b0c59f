/** A parameter's value for most identities, and for those that are privileged or matter to financial reporting. */
export interface ParameterDefault {
  /** For most identities. */
  default: number;
  /** For privileged identities and those that serve a financial system. */
  strict: number;
  unit:
    "days" | "business days" | "hours" | "percent" | "years" | "times" | "level" | "people" | "per minute";
  /** Which way is tighter; an overlay or an entity may only go there. */
  tighter: "lower" | "higher";
  /** What it limits, in one sentence. */
  meaning: string;
}

/**
 * Parameters that checks, controls and criteria use, with their defaults (practice, not law: every one may be set in
 * countersign.yml, and the scan record keeps a digest of what was in force).
 */
export const PARAMETERS = {
  "brk.max_hours": {
    default: 72,
    strict: 24,
    unit: "hours",
    tighter: "lower",
    meaning: "Hours an emergency access may last.",
  },
  "brk.postreview_bd": {
    default: 5,
    strict: 3,
    unit: "business days",
    tighter: "lower",
    meaning: "Business days after its end within which an emergency access is reviewed.",
  },
  "cert.evidence_max_age_days": {
    default: 45,
    strict: 30,
    unit: "days",
    tighter: "lower",
    meaning: "Days the evidence behind a certification may be old.",
  },
  "cert.window_bd": {
    default: 10,
    strict: 10,
    unit: "business days",
    tighter: "lower",
    meaning: "Business days after a period within which it is certified.",
  },
  "chg.min_approvals": {
    default: 1,
    strict: 1,
    unit: "people",
    tighter: "higher",
    meaning: "Approvals a change needs before it is merged.",
  },
  "close.business_days": {
    default: 5,
    strict: 5,
    unit: "business days",
    tighter: "lower",
    meaning: "Business days after a period within which its books are closed.",
  },
  "def.sla_days.high": {
    default: 30,
    strict: 15,
    unit: "days",
    tighter: "lower",
    meaning: "Days within which a severe deficiency is remediated.",
  },
  "def.sla_days.low": {
    default: 180,
    strict: 90,
    unit: "days",
    tighter: "lower",
    meaning: "Days within which a slight deficiency is remediated.",
  },
  "def.sla_days.medium": {
    default: 90,
    strict: 45,
    unit: "days",
    tighter: "lower",
    meaning: "Days within which any other deficiency is remediated.",
  },
  "dormant.days": {
    default: 180,
    strict: 90,
    unit: "days",
    tighter: "lower",
    meaning: "Days without recorded use after which a credential counts as dormant.",
  },
  "exc.max_days": {
    default: 180,
    strict: 90,
    unit: "days",
    tighter: "lower",
    meaning: "Days an exception may run until it expires or is renewed.",
  },
  "exc.max_renewals": {
    default: 2,
    strict: 1,
    unit: "times",
    tighter: "lower",
    meaning: "Times an exception may be renewed.",
  },
  "exp.max_lifetime_days": {
    default: 366,
    strict: 90,
    unit: "days",
    tighter: "lower",
    meaning: "Days a credential with an expiry may live.",
  },
  "exp.warn_days": {
    default: 30,
    strict: 14,
    unit: "days",
    tighter: "lower",
    meaning: "Days before its expiry from which a credential is listed.",
  },
  "inv.coverage_min_percent": {
    default: 95,
    strict: 100,
    unit: "percent",
    tighter: "higher",
    meaning: "Share of the listed repositories that a scan must have read.",
  },
  "leak.revoke_hours": {
    default: 24,
    strict: 4,
    unit: "hours",
    tighter: "lower",
    meaning: "Hours within which a leaked credential is revoked.",
  },
  "orphan.days": {
    default: 180,
    strict: 180,
    unit: "days",
    tighter: "lower",
    meaning: "Days a secret may exist without a workflow that names it.",
  },
  "own.vacancy_max_days": {
    default: 30,
    strict: 7,
    unit: "days",
    tighter: "lower",
    meaning: "Days a credential may be without an owner.",
  },
  "prv.new_detect_max_hours": {
    default: 168,
    strict: 48,
    unit: "hours",
    tighter: "lower",
    meaning: "Hours within which a new credential is first seen.",
  },
  "retention.years": {
    default: 7,
    strict: 7,
    unit: "years",
    tighter: "higher",
    meaning: "Years evidence is kept.",
  },
  "rev.remediate_bd": {
    default: 20,
    strict: 10,
    unit: "business days",
    tighter: "lower",
    meaning: "Business days within which a decision to modify or revoke is carried out.",
  },
  "rev.remediate_bd.privileged": {
    default: 5,
    strict: 5,
    unit: "business days",
    tighter: "lower",
    meaning: "Business days within which that is done for a privileged credential.",
  },
  "rev.snapshot_max_age_days": {
    default: 45,
    strict: 30,
    unit: "days",
    tighter: "lower",
    meaning: "Days the population of a review may be old when it is decided on.",
  },
  "revoke.sla_days": {
    default: 7,
    strict: 1,
    unit: "days",
    tighter: "lower",
    meaning: "Days a credential may outlive the membership of whoever created it.",
  },
  "rot.evidence_level_min": {
    default: 1,
    strict: 2,
    unit: "level",
    tighter: "higher",
    meaning:
      "Proof a rotation needs: 1 the store was written, 2 the issuer's record, 3 the old credential was revoked.",
  },
  "rot.max_age_days.app_private_key": {
    default: 365,
    strict: 180,
    unit: "days",
    tighter: "lower",
    meaning: "Days the private key of an App may stay in use.",
  },
  "rot.max_age_days.readonly_deploy_key": {
    default: 365,
    strict: 90,
    unit: "days",
    tighter: "lower",
    meaning: "Days a read-only deploy key may stay in use.",
  },
  "rot.max_age_days.static": {
    default: 180,
    strict: 90,
    unit: "days",
    tighter: "lower",
    meaning: "Days a secret, a token or a write deploy key may stay in use.",
  },
  "rs.max_lines_per_min": {
    default: 12,
    strict: 12,
    unit: "per minute",
    tighter: "lower",
    meaning: "Decisions per minute above which a review is asked whether it looked.",
  },
  "scan.max_gap_hours": {
    default: 168,
    strict: 48,
    unit: "hours",
    tighter: "lower",
    meaning: "Hours between two scans of a period.",
  },
} as const satisfies Record<string, ParameterDefault>;
