import { expect, test } from "vitest";
import { aKey, aSnapshot } from "../../checks/examples/a-snapshot.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { anInput } from "../examples/an-input.ts";
import { record } from "../record.ts";

test("a retired identity says since when", () => {
  const first = record(anInput({}, aSnapshot({ identities: [aKey()] })));
  const { ledger } = readLedger("acme", first.files);
  const second = record(anInput({ ledger }, aSnapshot({ identities: [] })));
  const key = [...second.files].find(([path]) => path.includes("/deploy-key/"))?.[1];
  expect(key).toContain("Retired since 2026-02-01: a complete list no longer holds it.");
});

test("a scan record begins with what scanned and what it concluded", () => {
  const { files, scanFile } = record(anInput());
  expect(files.get(scanFile)).toContain(
    [
      "# Scan of `acme`",
      "",
      "| Scan | `acme-20260201T030000Z` |",
      "| --- | --- |",
      "| Started | 2026-02-01T03:00:00Z |",
      "| Finished | 2026-02-01T03:00:09Z |",
      "| Credential | `GitHub App countersign` |",
      "| Version | `0.0.0` |",
      "| Conclusion | Complete: everything in scope was read to its end. |",
    ].join("\n"),
  );
});
