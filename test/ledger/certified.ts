import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { GATE_IDS, type Certification, type Gate } from "../../model/certification.ts";
import { writeEvidence } from "../../model/document.ts";
import { certificationFile, signOffFile } from "../../model/paths.ts";
import { READINESS_FILE, type Readiness } from "../../model/readiness.ts";
import { SIGN_OFF_RULES, type SignOff } from "../../model/sign-off.ts";
import { digest } from "./documents.ts";

const met = (held: Partial<Record<Gate["gate"], Gate["held"]>> = {}): Gate[] =>
  GATE_IDS.map((gate) => ({
    gate,
    state: (held[gate] ?? []).length > 0 ? "failed" : "met",
    held: held[gate] ?? [],
  }));

/** Two things that are missing, one that people put right and one that a scan does. */
const MISSING = met({
  reviews: [
    {
      reason: "review-open",
      with: { period: "2026-Q4", open: 26 },
      roles: ["control-operator"],
      people: ["omar"],
    },
  ],
  "evidence-age": [
    { reason: "evidence-too-old", with: { from: "2026-10-07", until: "2026-10-14" }, roles: [], people: [] },
  ],
});

interface Wanted {
  period: string;
  entity: string;
  regime: string;
}

/** A certification of these words. */
const certification = (of: Wanted, over: Partial<Certification> = {}): Certification => ({
  record: "certification",
  schema: 2,
  organization: "acme",
  ...of,
  commit: "a".repeat(40),
  at: "2026-10-08T10:00:00Z",
  due: "2026-10-14",
  language: "en",
  text: [
    "For Acme Inc., for 2026-Q3, and to the best of my knowledge after reasonable inquiry:",
    "(1) I own or supervise the controls over machine identities that are listed below.",
  ],
  digest: digest(`the text of ${of.regime}`),
  sentence: `I certify Acme Inc., ${of.regime}, 2026-Q3, ${digest(`the text of ${of.regime}`)}.`,
  roles: ["controller"],
  gates: met(),
  population: { scan: "acme-20261007T030010Z", digest: digest("the uids"), identities: 5, limits: [] },
  evidence: [],
  exceptions: [],
  deficiencies: [],
  ...over,
});

const signature = (
  { period, entity, regime, digest: certifies }: Certification,
  number: number,
): SignOff => ({
  record: "sign-off",
  schema: 2,
  organization: "acme",
  period,
  covers: { what: "certification", entity, regime },
  pull_request: number,
  review: number * 100,
  tree: "b".repeat(40),
  head: "c".repeat(40),
  merge: "d".repeat(40),
  reviewer: { login: "maria", id: 1105, person: "Maria Alvarez", role: "controller", entity },
  counts_for: [{ role: "controller", entity }],
  roster: "e".repeat(40),
  certifies,
  state: "approved",
  submitted: "2026-10-12T02:00:00Z",
  time_zone: "UTC",
  merged: "2026-10-12T03:00:00Z",
  merged_by: "omar",
  merged_by_id: 1105,
  method: "merge",
  rule_suite: "pass",
  captured: "at-the-merge",
  rules: SIGN_OFF_RULES.map((rule) => ({ rule, result: "kept", reason: "recorded-so", with: {} })),
  timely: "on-time",
});

const filed = (data: Certification): [string, string] => [
  certificationFile(data),
  writeEvidence(data, "# Certification"),
];
const signed = (data: Certification, number: number): [string, string] => [
  signOffFile("acme", data.period, { number, review: number * 100 }),
  writeEvidence(signature(data, number), "# Sign-off"),
];

const SOX = { period: "2026-Q3", entity: "acme-us", regime: "sox" };

/**
 * Certifications of the third quarter by path: one that is signed and rests on the review as it is, one that is void
 * since its review is another now, and one that nobody signed.
 */
export function certifiedQuarter(evidence: Readonly<Record<string, string>>): Record<string, string> {
  const review = (regime: string) => `evidence/acme/reviews/2026-Q3/acme-us/${regime}.md`;
  const holds = certification(SOX, {
    evidence: [{ file: review("sox"), digest: digest(evidence[review("sox")] ?? "") }],
  });
  const isVoid = certification(
    { ...SOX, regime: "soc2" },
    { evidence: [{ file: review("soc2"), digest: digest("as it was") }] },
  );
  const unsigned = certification({ period: "2026-Q3", entity: "acme-jp", regime: "jsox" });
  return Object.fromEntries([
    filed(holds),
    filed(isVoid),
    filed(unsigned),
    signed(holds, 16),
    signed(isVoid, 17),
  ]);
}

/** A certification that is open on its branch, and not ready. */
export const openCertification = (): [string, string] =>
  filed(
    certification(
      { period: "2026-Q4", entity: "acme-jp", regime: "jsox" },
      {
        language: "ja",
        text: [
          "非人間アイデンティティ(NHI)に係る統制の整備・運用状況に関する確認書",
          "私は、上記拠点の責任者として、下記の統制について次のとおり確認しました。",
        ],
        sentence: "私は次のとおり確認しました。",
        gates: MISSING,
        due: "2027-01-18",
      },
    ),
  );

/** Writes what `certify` refused beside a ledger. */
export function writeRefused(folder: string): string {
  const file = join(folder, READINESS_FILE);
  const refused = { period: "2026-Q4", entity: "acme-us", regime: "sox", due: "2027-01-15", gates: MISSING };
  const readiness: Readiness = {
    schema: 1,
    organization: "acme",
    commit: "a".repeat(40),
    refused: [refused],
  };
  writeFileSync(file, JSON.stringify(readiness));
  return file;
}
