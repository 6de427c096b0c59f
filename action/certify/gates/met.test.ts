import { expect, test } from "vitest";
import { aDrift, aReview, aRevoke } from "../../criteria/examples/a-ledger.ts";
import { aRegime } from "../../criteria/examples/a-context.ts";
import { aVerdict } from "../../conclude/examples/a-conclusion.ts";
import { concludedOn, factsWhere, type Otherwise } from "../examples/a-period.ts";
import {
  acceptance,
  aDeficiency,
  anException,
  difference,
  notRead,
  roster,
  seen,
  unconcluded,
} from "../examples/registers.ts";
import { gatesOf, isReady } from "./index.ts";

const INDETERMINATE = {
  verdict: "indeterminate",
  words: { en: "Not supported", ja: "判断不能" },
} as const;

const fine: [what: string, Otherwise][] = [
  ["everything is in order", {}],
  [
    "a change that is not done is excepted",
    {
      governance: {
        ...roster,
        exceptions: [anException({ accepted: { ...acceptance, at: "2026-09-20" } })],
      },
      ledger: {
        approvals: seen(anException({ accepted: { ...acceptance, at: "2026-09-20" } })),
        reviews: [
          aReview("acme-us", "sox", { lines: [aRevoke(2, null, { findings: ["credential-is-rotated"] })] }),
        ],
      },
    },
  ],
  [
    "a change was done late",
    { ledger: { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(2, "2026-10-05")] })] } },
  ],
  [
    "an exception that is over was closed",
    {
      governance: {
        ...roster,
        exceptions: [
          anException({
            accepted: { ...acceptance, until: "2026-10-01" },
            closed: { at: "2026-10-01", by: "sara", evidence: "Gone." },
          }),
        ],
      },
    },
  ],
  [
    "an exception that is over is of nothing here",
    {
      governance: {
        ...roster,
        exceptions: [
          anException({
            selector: { uid: "github:deploy-key:99" },
            accepted: { ...acceptance, until: "2026-10-01" },
          }),
        ],
      },
    },
  ],
  [
    "an acceptance is only stated, which the regime takes",
    {
      governance: {
        ...roster,
        exceptions: [anException()],
        regimes: [aRegime({ accepts_stated: ["EXC-01"] })],
      },
    },
  ],
  [
    "only what certifying performs is concluded otherwise than effective, and it says so",
    {
      ledger: { conclusions: [concludedOn({ verdicts: [aVerdict("CRT-01", INDETERMINATE)] })] },
      concluded: {
        now: concludedOn({ verdicts: [aVerdict("CRT-01", INDETERMINATE)] }).data,
        unrecorded: [],
      },
    },
  ],
  [
    "evidence says otherwise by now of nothing but certifying",
    {
      concluded: {
        now: concludedOn({ verdicts: [aVerdict("REV-01"), aVerdict("CRT-01", INDETERMINATE)] }).data,
        unrecorded: [],
      },
    },
  ],
  [
    "what another entity lacks is in no register",
    {
      concluded: {
        now: concludedOn().data,
        unrecorded: [
          aDeficiency({ affects: unconcluded.map((one) => ({ ...one, entity: "acme-jp" })) }).data,
        ],
      },
    },
  ],
  ["a deficiency is complete", { governance: { deficiencies: [aDeficiency()] } }],
  [
    "a deficiency that lacks everything is closed, or reaches another entity",
    {
      governance: {
        deficiencies: [
          aDeficiency({ state: "closed", root_cause: null }),
          aDeficiency({
            root_cause: null,
            affects: unconcluded.map((one) => ({ ...one, entity: "acme-jp" })),
          }),
        ],
      },
    },
  ],
  [
    "documents that differ are of another regime",
    {
      ledger: {
        drift: aDrift({
          differences: [
            {
              ...difference,
              left: { ...difference.left, file: "controls/regimes/soc2/REV-01.en.md" },
              right: { ...difference.right, file: "controls/regimes/soc2/REV-02.en.md" },
            },
          ],
        }),
      },
    },
  ],
  [
    "a variance accepts the difference",
    { ledger: { drift: aDrift({ differences: [{ ...difference, verdict: "accepted", variance: "v" }] }) } },
  ],
  [
    "a rule had nothing to compare, or none of it is ever read",
    { ledger: { drift: notRead("nothing-to-compare") } },
  ],
  [
    "a control was never performed, which is for its own gate",
    { ledger: { drift: notRead("no-review-completed", "DR-19") } },
  ],
];

test.each(fine)("a period may be certified where %s", (_what, over) => {
  const gates = gatesOf(factsWhere(over));
  expect(gates.filter(({ state }) => state !== "met")).toEqual([]);
  expect(isReady(gates)).toBe(true);
});
