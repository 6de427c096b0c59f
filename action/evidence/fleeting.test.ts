import { expect, test } from "vitest";
import { readLedger } from "../../model/read-ledger.ts";
import { aRunner } from "../checks/examples/a-runner.ts";
import { aSnapshot } from "../checks/examples/a-snapshot.ts";
import { anInput } from "./examples/an-input.ts";
import { record } from "./record.ts";

const empty = record(anInput({}, aSnapshot()));
const later = (ephemeral: boolean) => {
  const { ledger } = readLedger("acme", empty.files);
  const seen = record(anInput({ ledger }, aSnapshot({ identities: [aRunner({ ephemeral })] })));
  const files = new Map([...empty.files, ...seen.files]);
  const gone = record(anInput({ ledger: readLedger("acme", files).ledger }, aSnapshot()));
  return { seen, gone };
};
const fileOf = (files: ReadonlyMap<string, string>) =>
  [...files].find(([path]) => path.includes("/identities/runner/"));

test("a runner of one job is recorded when it comes and when it is gone, and nobody is asked to look", () => {
  const { seen, gone } = later(true);
  expect(fileOf(seen.files)?.[0]).toBe("evidence/acme/identities/runner/_org/fleeting.7.md");
  expect([seen.facts, seen.identities]).toEqual([[], 1]);
  expect(fileOf(gone.files)?.[1]).toContain("state: retired");
  expect(gone.facts).toEqual([]);
});

test("the coming and going of a runner that lasts is for people to look at", () => {
  const { seen, gone } = later(false);
  const path = "evidence/acme/identities/runner/_org/7.md";
  expect([seen.facts, gone.facts]).toEqual([[path], [path]]);
  expect(fileOf(gone.files)?.[1]).toContain("state: retired");
});
