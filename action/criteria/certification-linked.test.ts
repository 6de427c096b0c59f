import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aCertification, aCertifying } from "./examples/a-certification.ts";
import { aLedger, aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { writeDigests } from "../../model/digest-list.ts";
import { digestsFile } from "../../model/paths.ts";
import { DIGEST } from "./examples/a-scan.ts";
import { certificationLinked } from "./certification-linked.ts";

const { file } = aReview("acme-us", "sox");
const ledger = aLedger({
  texts: new Map([[digestsFile("acme"), writeDigests("acme", new Map([[file, DIGEST]]))]]),
});
const naming = (named: string) => ({
  ledger,
  certifications: [aCertification("acme-us", "sox", { evidence: [{ file: named, digest: DIGEST }] })],
  signOffs: [aCertifying("acme-us", "sox")],
});

test.each([
  ["not-performed", "the window closed without one", {}],
  ["not-performed", "one rests on another review", naming("evidence/acme/reviews/other.md")],
  ["not-performed", "one names it and nobody signed that", { ...naming(file), signOffs: [] }],
  ["not-performed", "no review is recorded", { reviews: [] }],
  ["not-applicable", "the window is open", { known: "2026-10-14" }],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
  ["met", "a signed certification names it", naming(file)],
])("is %s where %s", (value, _where, over) => {
  expect(certificationLinked.assess(aContext(over)).value).toBe(value);
});
