import { expect, test } from "vitest";
import { theScanningApp } from "../../checks/examples/a-credential.ts";
import { aLedger } from "../../checks/examples/a-ledger.ts";
import { aKey, aSnapshot, aToken } from "../../checks/examples/a-snapshot.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { anInput } from "../examples/an-input.ts";
import { record } from "../record.ts";
import { assessmentsBody } from "./assessments.ts";
import { identityBody } from "./identity.ts";

test("a retired identity says since when", () => {
  const first = record(anInput({}, aSnapshot({ identities: [aKey()] })));
  const { ledger } = readLedger("acme", first.files);
  const second = record(anInput({ ledger }, aSnapshot({ identities: [] })));
  const key = [...second.files].find(([path]) => path.includes("/deploy-key/"))?.[1];
  expect(key).toContain("Retired since 2026-02-01: a complete list no longer holds it.");
});

test("an excepted finding stands between the open ones and the rest, with its exception in its reason", () => {
  const printed = "EXC-1 accepts this until 2026-03-31: The scan did not see it";
  const of = (check: string, outcome: "excepted" | "fail" | "pass") => ({
    check,
    controls: ["ROT-01" as const],
    outcome,
    since: "2026-02-01",
    reason: "not-seen",
    with: {},
  });
  const all = [
    of("a", "pass"),
    {
      ...of("b", "excepted"),
      exception: { id: "EXC-1", state: "in-force" as const, until: "2026-03-31", lack: null },
    },
    of("c", "fail"),
  ];
  const lines = assessmentsBody(all, new Map(), "en").split("\n");
  expect(lines.filter((line) => line.startsWith("## "))).toEqual([
    "## Open findings",
    "## Excepted findings",
    "## Other checks",
  ]);
  expect(lines.join("\n")).toContain(`Excepted, since 2026-02-01.\n${printed}`);
});

test("a scan record says what was granted, what the tokens held, and who published", () => {
  const input = anInput();
  const writer = { ...theScanningApp({ contents: "write" }), identity: "GitHub App scribe", permissions: {} };
  const credential = theScanningApp({ secrets: "read", administration: "write" });
  const { files, scanFile } = record({ ...input, collected: { ...input.collected, credential, writer } });
  expect(files.get(scanFile)).toContain(
    [
      "| Credential | `GitHub App countersign` |",
      "| Granted to it | `administration: write, secrets: read` |",
      "| Held by its token | `metadata: read` |",
      "| Published by | `GitHub App scribe` |",
      "| Granted to that | `contents: write` |",
      "| Held by that token | nothing |",
    ].join("\n"),
  );
});

test("a scan record begins with what scanned and what it concluded", () => {
  const { files, scanFile } = record(anInput());
  expect(files.get(scanFile)).toContain(
    [
      "# Scan of `acme`",
      "",
      "Complete: everything in scope was read to its end. No finding is open: this scan opened 0 and resolved 0.",
      "",
      "| Scan | `acme-20260201T030000Z` |",
      "| --- | --- |",
      "| Started | 2026-02-01T03:00:00Z |",
      "| Finished | 2026-02-01T03:00:09Z |",
      "| Credential | `GitHub App countersign` |",
      "| Granted to it | GitHub does not say |",
      "| Held by its token | GitHub does not say |",
      "| Version | `0.0.0` |",
      "| Base | not known |",
    ].join("\n"),
  );
});

test.each([
  ["It belongs to the repository `ledger-export`, and no finding is open.", aKey(), []],
  ["It belongs to the repository `ledger-export`, and 1 finding is open.", aKey(), ["fail", "pass"] as const],
  ["It belongs to the organisation `acme`, and 2 findings are open.", aToken(), ["fail", "unknown"] as const],
])("begins with %j", (sentence, identity, outcomes) => {
  const [first] = aLedger(aSnapshot({ identities: [identity] })).identities;
  const assessments = outcomes.map((outcome, n) => ({
    check: `check-${n}`,
    controls: [],
    outcome,
    since: "2026-02-01",
    reason: "not-seen",
    with: {},
  }));
  expect(first && identityBody({ ...first.data, assessments }, new Map(), "en").split("\n\n")[1]).toBe(
    sentence,
  );
});
