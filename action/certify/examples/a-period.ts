import type { CertificationText } from "../../../model/certification-text.ts";
import type { Conclusion } from "../../../model/conclusion.ts";
import type { Filed, Governance } from "../../../model/governance.ts";
import type { Day } from "../../../model/instant.ts";
import type { Ledger } from "../../../model/ledger.ts";
import { aRegime } from "../../criteria/examples/a-context.ts";
import { aDrift, aLedger, aReview, aSignOff } from "../../criteria/examples/a-ledger.ts";
import { DIGEST, weekly } from "../../criteria/examples/a-scan.ts";
import { aControl, aGovernance, anOverlay, theParent } from "../../criteria/examples/a-world.ts";
import { aConclusion, aVerdict } from "../../conclude/examples/a-conclusion.ts";
import { certificationsDue } from "../due.ts";
import { type CertifyFacts, type CertifyInput, factsOf } from "../facts.ts";

export const aText = (
  body = "For {{entity}}.\n\nReviews: {{reviews}}.\n\n{{clauses}}",
): Filed<CertificationText> => ({
  file: "controls/regimes/sox/certification.md",
  body,
  data: {
    regime: "sox",
    language: "en",
    control: "CRT-01",
    title: { en: "A certification", ja: "確認書" },
    sentence: "I certify {{scope}}.",
  },
});

/** What people state where one entity certifies each quarter under one regime. */
export const certified = (over: Partial<Governance> = {}): Governance =>
  aGovernance({
    controls: [aControl("REV-01"), aControl("CRT-01")],
    regimes: [aRegime()],
    overlays: [
      anOverlay("sox", "REV-01"),
      anOverlay("sox", "CRT-01", { performer: "controller", approver: "cfo" }),
    ],
    certificationTexts: [aText()],
    entities: [theParent({ regimes: ["sox"] })],
    ...over,
  });

/** What is otherwise in the third quarter of 2026. */
export interface Otherwise extends Partial<Pick<CertifyInput, "stated" | "concluded">> {
  governance?: Partial<Governance>;
  ledger?: Partial<Ledger>;
  waiting?: Partial<CertifyInput["waiting"]>;
  today?: Day;
}

/** What is concluded on that quarter. */
export const concludedOn = (over: Partial<Conclusion> = {}): Filed<Conclusion> => ({
  file: "evidence/acme/conclusions/2026-Q3/acme-us/sox.md",
  body: "",
  data: aConclusion({ verdicts: [aVerdict("REV-01"), aVerdict("CRT-01")], ...over }),
});

/** The facts of that quarter, a week after it. */
export function factsWhere({
  governance = {},
  ledger = {},
  waiting = {},
  today = "2026-10-07",
  ...over
}: Otherwise = {}): CertifyFacts {
  const stated = certified(governance);
  const [due] = certificationsDue(`${today}T12:00:00Z`, stated, "2026-Q3");
  if (due === undefined) throw new Error("nothing is due");
  return factsOf({
    due,
    governance: stated,
    ledger: aLedger({
      scans: weekly("2026-06-24", "2026-10-07"),
      reviews: [aReview("acme-us", "sox")],
      signOffs: [aSignOff("acme-us", "sox")],
      drift: aDrift(),
      conclusions: [concludedOn()],
      ...ledger,
    }),
    stated: DIGEST,
    waiting: { signOffs: [], deficiencies: [], conclusion: false, ...waiting },
    concluded: { now: concludedOn().data, unrecorded: [] },
    today,
    ...over,
  });
}
