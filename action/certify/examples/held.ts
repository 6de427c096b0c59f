import type { GateId } from "../../../model/certification.ts";
import { aVerdict, DEFICIENT } from "../../conclude/examples/a-conclusion.ts";
import { concludedOn, type Otherwise } from "./a-period.ts";
import { acceptance, aDeficiency, anException, roster, seen } from "./registers.ts";

/** What is otherwise, the gate that says so, its state, the reason, and who can help. */
export type Row = readonly [
  what: string,
  gate: GateId,
  state: string,
  reasons: readonly string[],
  people: readonly string[],
  Otherwise,
];

const Q2 = { id: "2026-Q2", from: "2026-04-01", to: "2026-06-30", ends_year: false };
const financial = anException({
  financial_path: ["general-ledger"],
  co_accepted: { ...acceptance, by: "maria" },
});

/** What is held against a conclusion. */
export const OF_THE_CONCLUSION: readonly Row[] = [
  [
    "nobody concluded",
    "conclusion",
    "failed",
    ["conclusion-missing"],
    [],
    { ledger: { conclusions: [] }, concluded: null },
  ],
  [
    "somebody concluded on another period, or under another regime",
    "conclusion",
    "failed",
    ["conclusion-missing"],
    [],
    { ledger: { conclusions: [concludedOn({ regime: "soc2" }), concludedOn({ period: Q2 })] } },
  ],
  [
    "the conclusion waits to be countersigned",
    "conclusion",
    "failed",
    ["conclusion-waits"],
    [],
    { ledger: { conclusions: [] }, waiting: { conclusion: true } },
  ],
  [
    "the conclusion was drawn before the period was over",
    "conclusion",
    "failed",
    ["conclusion-interim"],
    [],
    { ledger: { conclusions: [concludedOn({ state: "interim" })] } },
  ],
  [
    "evidence gives another conclusion by now",
    "conclusion",
    "failed",
    ["conclusion-outdated"],
    [],
    { concluded: { now: concludedOn({ verdicts: [aVerdict("REV-01", DEFICIENT)] }).data, unrecorded: [] } },
  ],
  [
    "another limitation is known by now",
    "conclusion",
    "failed",
    ["conclusion-outdated"],
    [],
    {
      concluded: {
        now: concludedOn({ limitations: [{ reason: "no-entity-stated", with: { subjects: 1 } }] }).data,
        unrecorded: [],
      },
    },
  ],
  [
    "what is deficient is in no register",
    "conclusion",
    "failed",
    ["deficiency-unrecorded"],
    [],
    { concluded: { now: concludedOn().data, unrecorded: [aDeficiency().data] } },
  ],
];

/** What is held against exceptions. */
export const OF_EXCEPTIONS: readonly Row[] = [
  [
    "an exception is over",
    "exceptions",
    "failed",
    ["exception-over"],
    ["maria", "sara"],
    {
      governance: {
        ...roster,
        exceptions: [anException({ accepted: { ...acceptance, until: "2026-10-06" } })],
      },
    },
  ],
  [
    "nobody accepted an exception",
    "exceptions",
    "failed",
    ["exception-over"],
    ["maria", "sara"],
    { governance: { ...roster, exceptions: [anException({ accepted: null })] } },
  ],
  [
    "an exception was accepted by who asked",
    "exceptions",
    "failed",
    ["exception-without-authority"],
    ["maria", "sara"],
    { governance: { ...roster, exceptions: [anException({ requested_by: "sara" })] } },
  ],
  [
    "a renewal that nobody with a role gave is all that keeps an exception",
    "exceptions",
    "failed",
    ["exception-over"],
    ["maria", "sara"],
    {
      governance: {
        ...roster,
        exceptions: [
          anException({
            accepted: { ...acceptance, until: "2026-10-06" },
            renewals: [{ ...acceptance, by: "hana", at: "2026-10-05" }],
          }),
        ],
      },
    },
  ],
  [
    "an acceptance is only stated",
    "exceptions",
    "unknown",
    ["acceptance-only-stated"],
    ["sara"],
    { governance: { ...roster, exceptions: [anException()] } },
  ],
  [
    "an acceptance was seen given after the day that it names",
    "exceptions",
    "unknown",
    ["acceptance-only-stated"],
    ["sara"],
    {
      governance: { ...roster, exceptions: [anException()] },
      ledger: { approvals: seen(anException(), { submitted: "2026-09-02T00:00:00Z" }) },
    },
  ],
  [
    "what was seen accepted is a lesser risk",
    "exceptions",
    "unknown",
    ["acceptance-only-stated"],
    ["sara"],
    {
      governance: { ...roster, exceptions: [anException()] },
      ledger: { approvals: seen(anException({ risk: "It may leak." })) },
    },
  ],
  [
    "nobody saw the second acceptance on a financial path",
    "exceptions",
    "unknown",
    ["acceptance-only-stated"],
    ["maria"],
    {
      governance: { ...roster, exceptions: [financial] },
      ledger: { approvals: seen(financial, {}, "sara") },
    },
  ],
];
