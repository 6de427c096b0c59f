import { Deficiency } from "../../../model/deficiency.ts";
import { Emergency } from "../../../model/emergency.ts";
import { Entity } from "../../../model/entity.ts";
import { Exception } from "../../../model/exception.ts";
import type { Filed } from "../../../model/governance.ts";
import { filed } from "./a-context.ts";

/** An entity whose roster gives every person one role since 2025: `maria` is controller, `noah` cfo, and so on. */
export function anEntity(changes: Partial<Entity> = {}): Filed<Entity> {
  const held = {
    omar: "control-operator",
    maria: "controller",
    noah: "cfo",
    priya: "security-lead",
    sara: "internal-audit",
    dana: "technical-steward",
    hana: "business-owner",
  };
  const roster = Object.entries(held).map(([login, role], index) => ({
    role,
    login,
    id: index + 1,
    name: login,
    from: "2025-01-01",
    to: null,
  }));
  const data = Entity.parse({
    entity: "acme-us",
    names: { en: "Acme Inc.", ja: "アクメ・インク" },
    jurisdiction: "United States",
    regimes: ["sox"],
    fiscal_year_end: "12-31",
    language: "en",
    roster,
    ...changes,
  });
  return filed(data, `controls/entities/${data.entity}.md`);
}

/** An exception about a key's age, accepted by the controller for January, with a tested compensating control. */
export function anException(changes: Partial<Exception> = {}): Filed<Exception> {
  const data = Exception.parse({
    exception: "EXC-1",
    type: "ordinary",
    title: "The key is old",
    checks: ["credential-is-rotated"],
    controls: ["ROT-01"],
    selector: { kind: "deploy-key" },
    reason: "The server takes no other.",
    risk: "A copy may exist.",
    requested_by: "dana",
    requested_on: "2025-12-20",
    accepted: { by: "maria", at: "2026-01-01", until: "2026-01-31" },
    compensating: [
      {
        control: "cc-log",
        what: "Each use is looked at.",
        evidence: "LOG-1.",
        tested_by: "sara",
        tested_on: "2025-12-28",
      },
    ],
    financial_path: [],
    financial_reason: "No figure passes here.",
    ...changes,
  });
  return filed(data, `controls/exceptions/${data.exception}.md`);
}

/** An open deficiency of January with cause, owner and date, that looks like a deviation. */
export function aDeficiency(changes: Partial<Deficiency> = {}): Filed<Deficiency> {
  const data = Deficiency.parse({
    deficiency: "DEF-1",
    state: "open",
    control: "ROT-01",
    what: "A key was not renewed in time.",
    subjects: ["github:deploy-key:48213"],
    checks: ["credential-is-rotated"],
    criteria: [],
    source: "scan",
    found_on: "2026-01-05",
    root_cause: "Nobody was asked.",
    owner: "dana",
    due: "2026-01-31",
    affects: [
      {
        entity: "acme-us",
        regime: "sox",
        period: "2026-Q1",
        verdict: "deficient-operation",
        indication: "deviation",
        conclusion: null,
      },
    ],
    ...changes,
  });
  return filed(data, `controls/deficiencies/${data.deficiency}.md`);
}

/** An emergency access of 12 January, a Monday, for eight hours, taken back after two and reviewed the next day. */
export function anEmergency(changes: Partial<Emergency> = {}): Filed<Emergency> {
  const data = Emergency.parse({
    emergency: "BRK-1",
    identity: "github:fine-grained-token:98716",
    incident: "INC-1",
    reason: "Nobody could sign in.",
    granted_by: "priya",
    granted_to: "dana",
    granted_at: "2026-01-12T10:00:00Z",
    expires_at: "2026-01-12T18:00:00Z",
    revoked_at: "2026-01-12T12:00:00Z",
    changed_reporting_code: false,
    review: { by: "sara", at: "2026-01-13T09:00:00Z", conclusion: "Nothing was changed." },
    ...changes,
  });
  return filed(data, `controls/emergencies/${data.emergency}.md`);
}
