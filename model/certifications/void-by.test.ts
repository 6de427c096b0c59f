import { expect, test } from "vitest";
import { aCertification } from "../../action/criteria/examples/a-certification.ts";
import { aGovernance } from "../../action/criteria/examples/a-world.ts";
import { writeDigests } from "../digest-list.ts";
import { Deficiency } from "../deficiency.ts";
import { Exception } from "../exception.ts";
import { digestsFile } from "../paths.ts";
import { certifiedDeficiency, certifiedException, voidBy } from "./void-by.ts";

const FILE = "evidence/acme/reviews/2026-Q3/acme-us/sox.md";
const DIGEST = `sha256:${"a".repeat(64)}`;
const acceptance = { by: "maria", at: "2026-09-01", until: "2026-12-31", reference: null };

const exception = Exception.parse({
  exception: "EXC-1",
  type: "ordinary",
  title: "An old key",
  checks: ["credential-is-rotated"],
  controls: ["ROT-01"],
  selector: { repository: "ledger" },
  reason: "It cannot be renewed yet.",
  risk: "It leaks.",
  requested_by: "dana",
  requested_on: "2026-08-30",
  accepted: acceptance,
  compensating: [],
  financial_path: [],
  financial_reason: "None.",
});
const affected = {
  regime: "sox",
  period: "2026-Q3",
  verdict: "deficient-operation",
  indication: "deficiency",
};
const deficiency = Deficiency.parse({
  deficiency: "DEF-1",
  state: "open",
  control: "ROT-01",
  what: "A key was not renewed.",
  subjects: [],
  checks: [],
  criteria: [],
  source: "scan",
  found_on: "2026-09-30",
  root_cause: "Nobody was asked.",
  owner: "dana",
  due: "2026-11-01",
  affects: [
    { ...affected, entity: "acme-us", conclusion: null },
    { ...affected, entity: "acme-jp", conclusion: null },
  ],
});

const certification = aCertification("acme-us", "sox", {
  at: "2026-10-05T02:00:00Z",
  evidence: [{ file: FILE, digest: DIGEST }],
  exceptions: [certifiedException(exception, "2026-10-05")],
  deficiencies: [certifiedDeficiency(deficiency, { entity: "acme-us", regime: "sox" })],
}).data;

interface Now {
  digests?: ReadonlyMap<string, string> | null;
  exception?: object | null;
  deficiency?: object | null;
}

function reasons({ digests = new Map([[FILE, DIGEST]]), ...now }: Now) {
  const list = digests === null ? "no list" : writeDigests("acme", digests);
  const filed = <T>(data: T) => ({ file: "f", body: "", data });
  return voidBy(
    certification,
    { texts: new Map([[digestsFile("acme"), list]]) },
    aGovernance({
      exceptions: now.exception === null ? [] : [filed({ ...exception, ...now.exception })],
      deficiencies: now.deficiency === null ? [] : [filed({ ...deficiency, ...now.deficiency })],
    }),
  );
}

test.each<[string, Now, object[]]>([
  ["nothing, while all is as it was", {}, []],
  [
    "a file that is another now",
    { digests: new Map([[FILE, `sha256:${"b".repeat(64)}`]]) },
    [{ reason: "evidence-changed", with: { file: FILE } }],
  ],
  ["a file that is gone", { digests: new Map() }, [{ reason: "evidence-gone", with: { file: FILE } }]],
  [
    "every file where the list cannot be read",
    { digests: null },
    [{ reason: "evidence-gone", with: { file: FILE } }],
  ],
  [
    "an exception whose acceptance was written anew",
    { exception: { accepted: { ...acceptance, by: "noah" } } },
    [{ reason: "statement-changed", with: { id: "EXC-1" } }],
  ],
  [
    "an exception that covers more",
    { exception: { checks: ["credential-is-rotated", "credential-expires"] } },
    [{ reason: "statement-changed", with: { id: "EXC-1" } }],
  ],
  ["an exception that is gone", { exception: null }, [{ reason: "statement-gone", with: { id: "EXC-1" } }]],
  [
    "no exception that was renewed or closed later",
    {
      exception: {
        renewals: [{ ...acceptance, at: "2026-12-20", until: "2027-03-01" }],
        closed: { at: "2027-01-01", by: "maria", evidence: "Gone." },
      },
    },
    [],
  ],
  [
    "an exception with a renewal that was dated back",
    { exception: { renewals: [{ ...acceptance, at: "2026-10-05" }] } },
    [{ reason: "statement-changed", with: { id: "EXC-1" } }],
  ],
  [
    "a deficiency with another cause",
    { deficiency: { root_cause: "Bad luck." } },
    [{ reason: "statement-changed", with: { id: "DEF-1" } }],
  ],
  [
    "a deficiency on whose severity somebody concluded otherwise",
    {
      deficiency: {
        affects: deficiency.affects.map((one) => ({
          ...one,
          conclusion: { severity: "deviation", by: "maria", at: "2026-12-01", rationale: "Small." },
        })),
      },
    },
    [{ reason: "statement-changed", with: { id: "DEF-1" } }],
  ],
  ["a deficiency that is gone", { deficiency: null }, [{ reason: "statement-gone", with: { id: "DEF-1" } }]],
  [
    "no deficiency that was closed, or that reaches another entity in another way",
    {
      deficiency: {
        state: "closed",
        closed: { at: "2026-12-01", by: "maria" },
        affects: [deficiency.affects[0]],
      },
    },
    [],
  ],
])("it names %s", (_what, now, expected) => {
  expect(reasons(now)).toEqual(expected);
});
