import { expect, test } from "vitest";
import { aConclusion } from "../../action/conclude/examples/a-conclusion.ts";
import { aCertification, aCertifying } from "../../action/criteria/examples/a-certification.ts";
import { aGovernance } from "../../action/criteria/examples/a-world.ts";
import { certifiedConclusions } from "./certified-conclusions.ts";

const file = "evidence/acme/conclusions/2026-Q3/acme-us/sox.md";
const conclusions = [{ file, data: aConclusion(), body: "" }];
const gone = [{ file: "evidence/acme/gone.md", digest: `sha256:${"a".repeat(64)}` }];
const covers = { what: "certification", entity: "acme-us", regime: "sox", again: 2 } as const;
const one = aCertification("acme-us", "sox");
const isVoid = aCertification("acme-us", "sox", { evidence: gone });
const second = aCertification("acme-us", "sox", { again: 2 });
const signed = aCertifying("acme-us", "sox");
const signedAgain = aCertifying("acme-us", "sox", { covers });

test.each([
  ["signed", [one], [signed], [file]],
  ["unsigned", [one], [], []],
  ["signed and void", [isVoid], [signed], []],
  ["void, and given again but unsigned", [isVoid, second], [signed], []],
  ["void, and given again and signed", [isVoid, second], [signed, signedAgain], [file]],
  ["of another entity", [aCertification("acme-jp", "sox")], [aCertifying("acme-jp", "sox")], []],
  ["of another regime", [aCertification("acme-us", "soc2")], [aCertifying("acme-us", "soc2")], []],
  [
    "of another period",
    [aCertification("acme-us", "sox", { period: "2026-Q2" })],
    [aCertifying("acme-us", "sox", { period: "2026-Q2" })],
    [],
  ],
])("with a certification that is %s", (_, certifications, signOffs, expected) => {
  const ledger = { certifications, conclusions, signOffs, texts: new Map<string, string>() };
  expect(certifiedConclusions(ledger, aGovernance()).map((each) => each.file)).toEqual(expected);
});
