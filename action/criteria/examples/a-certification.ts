import type { Certification } from "../../../model/certification.ts";
import type { Filed } from "../../../model/governance.ts";
import type { SignOff } from "../../../model/sign-off.ts";
import { aSignOff, SHA } from "./a-ledger.ts";
import { DIGEST } from "./a-scan.ts";

/** A certification of the third quarter that rests on its review. */
export function aCertification(
  entity: string,
  regime: string,
  over: Partial<Certification> = {},
): Filed<Certification> {
  const period = over.period ?? "2026-Q3";
  const data: Certification = {
    record: "certification",
    schema: 2,
    organization: "acme",
    period,
    entity,
    regime,
    commit: SHA,
    at: "2026-10-02T02:00:00Z",
    due: "2026-10-14",
    language: "en",
    text: ["I certify."],
    digest: DIGEST,
    sentence: "I certify it.",
    roles: ["controller"],
    gates: [{ gate: "population", state: "met", held: [] }],
    population: { scan: "acme-20260930T020000Z", digest: DIGEST, identities: 2, limits: [] },
    evidence: [],
    exceptions: [],
    deficiencies: [],
    ...over,
  };
  return { file: `evidence/acme/certifications/${period}/${entity}/${regime}.md`, body: "", data };
}

/** The sign-off of such a certification. */
export const aCertifying = (entity: string, regime: string, over: Partial<SignOff> = {}): Filed<SignOff> => {
  const made = aSignOff(entity, regime, {
    covers: { what: "certification", entity, regime },
    certifies: DIGEST,
    submitted: "2026-10-14T02:00:00Z",
    merged: "2026-10-14T03:00:00Z",
    ...over,
  });
  return { ...made, file: made.file.replace("pr-7-", `pr-8-${made.data.reviewer.role ?? "none"}-`) };
};
