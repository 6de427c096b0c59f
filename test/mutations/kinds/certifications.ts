import { digestOf, digestOfText } from "../../../action/digest/digest.ts";
import { Certification } from "../../../model/certification.ts";
import { writeEvidence } from "../../../model/document.ts";
import type { VerifiableLedger } from "../../ledger/verifiable.ts";
import { anyCommit, anyDigest, forge, put } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";

const FILE = "evidence/acme/certifications/2026-Q2/acme-us/sox.md";
const SCAN = "evidence/acme/scans/2026/20260119T030010Z.md";
const TEXT = ["I certify what stands here."];

/** A certification in which nothing is wrong, resting on one scan. */
function certificationOf({ head }: VerifiableLedger): string {
  const certification = Certification.parse({
    record: "certification",
    schema: 2,
    organization: "acme",
    period: "2026-Q2",
    entity: "acme-us",
    regime: "sox",
    commit: head.commit,
    at: head.at,
    due: "2026-07-31",
    language: "en",
    text: TEXT,
    digest: digestOfText(TEXT),
    sentence: "I certify.",
    roles: ["controller"],
    gates: [{ gate: "population", state: "met", held: [] }],
    population: { scan: "acme-20260119T030010Z", digest: digestOf("uids"), identities: 4, limits: [] },
    evidence: [{ file: SCAN, digest: digestOf(head.texts.get(SCAN) ?? "") }],
    exceptions: [],
    deficiencies: [],
  });
  return writeEvidence(certification, "# Certification");
}

/** A certification that rests on what was not so, in the action's name and with a list that fits. */
export const certification: Kind = (given) => {
  const { ledger, random } = given;
  const text = certificationOf(ledger);
  const evidence = (field: "digest" | "file", value: string) =>
    text.replace(new RegExp(`("evidence": \\[[^\\]]*"${field}": )"[^"]*"`), `$1${value}`);
  const ways: Readonly<Record<string, () => string>> = {
    "from a commit of nowhere": () => put(text, "commit", anyCommit(random)),
    "from other bytes": () => evidence("digest", anyDigest(random)),
    "from a file that is not there": () => evidence("file", `"evidence/acme/scans/2026/${random()}.md"`),
    "of another entity": () => put(text, "entity", "acme-jp"),
    "of another period": () => put(text, "period", "2026-Q3"),
    "of another regime": () => put(text, "regime", "jsox"),
  };
  const way = pick(Object.keys(ways), random);
  return forge(given, `a certification ${way}`, FILE, ways[way]?.() ?? "");
};
