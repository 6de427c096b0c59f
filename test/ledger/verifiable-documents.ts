import { digestOf, digestOfPopulation, digestOfText } from "../../action/digest/digest.ts";
import type { Addition } from "../../model/addition.ts";
import { Certification } from "../../model/certification.ts";
import { Conclusion } from "../../model/conclusion.ts";
import { readDocument, writeEvidence } from "../../model/document.ts";
import { additionFile } from "../../model/paths.ts";
import { Review } from "../../model/review.ts";
import { shownOf } from "../../action/review/lines.ts";
import { deployKey } from "./documents.ts";
import { aReviewLine } from "./review.ts";
import { document } from "./valid-governance.ts";

const KEY = "evidence/acme/identities/deploy-key/ledger-export/1.md";
/** The entity whose controller signs. */
export const ENTITY = document(`entity: acme-us
names: { en: Acme Inc., ja: アクメ }
jurisdiction: United States
regimes: [sox]
fiscal_year_end: 12-31
language: en
roster:
  - { role: controller, login: maria, id: 1105, name: Maria Alvarez, from: 2025-01-01, to: null }`);
export const REVIEW = "evidence/acme/reviews/2026-Q1/acme-us/sox.md";

/** Path and text of a conclusion on one commit. */
export function conclusionOn({
  commit,
  texts,
}: {
  commit: string;
  texts: ReadonlyMap<string, string>;
}): [string, string] {
  const both = { en: "Effective", ja: "有効" };
  const conclusion = Conclusion.parse({
    record: "conclusion",
    schema: 2,
    organization: "acme",
    period: { id: "2026-Q1", from: "2026-01-01", to: "2026-03-31", ends_year: false },
    entity: "acme-us",
    regime: "sox",
    commit,
    scan: "acme-20260119T030010Z",
    as_of: "2026-01-19T03:00:10Z",
    state: "interim",
    parameters: digestOf("parameters"),
    controls: digestOf("controls"),
    limitations: [],
    verdicts: [
      {
        control: "ROT-01",
        verdict: "effective",
        words: both,
        decisive: null,
        criteria: [
          {
            criterion: "done-in-cycle",
            value: "met",
            reasons: [{ reason: "all-met", with: {} }],
            more: 0,
            brief: [],
            means: null,
            words: null,
            evidence: [{ file: KEY, digest: digestOf(texts.get(KEY) ?? "") }],
          },
          {
            criterion: "information-reliable",
            value: "met",
            // A reason may name a file, too, and that one has no digest beside it.
            reasons: [{ reason: "evidence-not-put-back", with: { file: KEY } }],
            more: 0,
            brief: [],
            means: null,
            words: null,
            evidence: [],
          },
        ],
        limitations: [],
        findings: [],
        deficiencies: [],
        indication: null,
      },
    ],
    aggregates: [],
  });
  return ["evidence/acme/conclusions/2026-Q1/acme-us/sox.md", writeEvidence(conclusion, "# Conclusion")];
}

/** Path and text of an addition to that conclusion, which was certified, made on another commit. */
export function additionOn(
  { commit, texts }: { commit: string; texts: ReadonlyMap<string, string> },
  over: Partial<Addition> = {},
): [string, string] {
  const [file, text] = conclusionOn({ commit, texts });
  const reading = readDocument(Conclusion, file, text);
  if (!reading.ok) throw new Error(`${file} cannot be read`);
  const addition: Addition = {
    ...reading.data,
    record: "addition",
    state: "final",
    added: "2026-02-24",
    adds_to: { file, digest: digestOf(texts.get(file) ?? "") },
    after: null,
    changes: [],
    also: ["state"],
    ...over,
  };
  return [additionFile({ ...addition, period: addition.period.id }), writeEvidence(addition, "# Addition")];
}

/** The review in one of its three states: opened, edited by a person, and taken over by the action. */
export function reviewOn(commit: string, state: "opened" | "edited" | "taken-over"): string {
  const decided = state === "opened" ? {} : { decision: "keep", rationale: "It still runs every night." };
  const attributed =
    state === "taken-over"
      ? { by: "li", by_id: 1109, at: "2026-02-10T09:00:00Z", source: { comment: 7 } }
      : {};
  const uid = "github:deploy-key:1";
  const review = Review.parse({
    record: "review",
    schema: 2,
    organization: "acme",
    period: "2026-Q1",
    entity: "acme-us",
    regime: "sox",
    controls: ["REV-01"],
    population: {
      commit,
      frozen: "2026-02-09T01:00:00Z",
      scan: "acme-20260119T030010Z",
      digest: digestOfPopulation([uid]),
      identities: 1,
      kinds: [],
      relevance: "all",
      excluded: [],
      removed: [],
      complete: true,
      gaps: [],
    },
    opened: "2026-02-09T01:00:00Z",
    time_zone: "UTC",
    due: "2026-03-30",
    completed: state === "taken-over" ? "2026-02-10T09:00:00Z" : null,
    performer_role: "control-operator",
    lines: [{ ...aReviewLine, ...shownOf(deployKey(1)), file: KEY, ...decided, ...attributed }],
  });
  return writeEvidence(review, "# Review");
}

const SCANNED = "evidence/acme/scans/2026/20260119T030010Z.md";

/** A certification in which nothing is wrong, resting on one scan. */
export function certificationOn(
  { commit, at, texts }: { commit: string; at: string; texts: ReadonlyMap<string, string> },
  period: string,
): Certification {
  const text = [`I certify what stands here for ${period}.`];
  return Certification.parse({
    record: "certification",
    schema: 2,
    organization: "acme",
    period,
    entity: "acme-us",
    regime: "sox",
    commit,
    at,
    due: "2026-07-31",
    language: "en",
    text,
    digest: digestOfText(text),
    sentence: `I certify acme-us sox ${period} ${digestOfText(text)}.`,
    roles: ["controller"],
    gates: [{ gate: "population", state: "met", held: [] }],
    population: { scan: "acme-20260119T030010Z", digest: digestOf("uids"), identities: 4, limits: [] },
    evidence: [{ file: SCANNED, digest: digestOf(texts.get(SCANNED) ?? "") }],
    exceptions: [],
    deficiencies: [],
  });
}
