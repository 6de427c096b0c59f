import { writeEvidence } from "../../../model/document.ts";
import { certificationOn } from "../../ledger/verifiable-documents.ts";
import { anyCommit, anyDigest, forge, put } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";

const FILE = "evidence/acme/certifications/2026-Q2/acme-us/sox.md";

/** A certification that rests on what was not so, in the action's name and with a list that fits. */
export const certification: Kind = (given) => {
  const { ledger, random } = given;
  const text = writeEvidence(certificationOn(ledger.head, "2026-Q2"), "# Certification");
  const evidence = (field: "digest" | "file", value: string) =>
    text.replace(new RegExp(`("evidence": \\[[^\\]]*"${field}": )"[^"]*"`), `$1${value}`);
  const ways: Readonly<Record<string, () => string>> = {
    "from a commit of nowhere": () => put(text, "commit", anyCommit(random)),
    "from other bytes": () => evidence("digest", anyDigest(random)),
    "from a file that is not there": () => evidence("file", `"evidence/acme/scans/2026/${random()}.md"`),
    "of another entity": () => put(text, "entity", "acme-jp"),
    "of another period": () => put(text, "period", "2026-Q3"),
    "of another regime": () => put(text, "regime", "jsox"),
    "with other words": () =>
      text.replace("I certify what stands here", "I certify nothing of what stands here"),
  };
  const way = pick(Object.keys(ways), random);
  return forge(given, `a certification ${way}`, FILE, ways[way]?.() ?? "");
};
