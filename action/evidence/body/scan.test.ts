import { expect, test } from "vitest";
import { scan } from "../../../test/ledger/documents.ts";
import { scanBody } from "./scan.ts";
import { NOT_COMPARED } from "./stated.ts";

const STARTED = "2026-01-02T00:00:00Z";
const TITLE = "## What people changed in what they state";
const change = {
  path: "controls/systems/general-ledger.md",
  before: null,
  after: `sha256:${"b".repeat(64)}`,
  commit: "c".repeat(40),
  author: "Dana",
  pull_request: 12,
  fields: [],
  more_fields: 0,
};

test("says that nobody knows what people changed where it was not compared", () => {
  const body = scanBody(scan(STARTED, { stated_changes: { since: null, compared: false, files: [] } }));
  expect(body).toContain(`${TITLE}\n\n${NOT_COMPARED}`);
});

test("says that the commit it read from is not known", () => {
  expect(scanBody(scan(STARTED, { base: null }))).toMatch(/^\| Base +\| not known +\|$/m);
});

test("names the commit it read from and every file that people changed", () => {
  const since = "d".repeat(40);
  const body = scanBody(
    scan(STARTED, { base: "e".repeat(40), stated_changes: { since, compared: true, files: [change] } }),
  );
  expect(body).toMatch(/^\| Base +\| `e{12}` +\|$/m);
  expect(body).toContain(
    `${TITLE}\n\nSince \`dddddddddddd\`, which the scan before read:\n\n- \`controls/systems/general-ledger.md\` was added in \`cccccccccccc\` by \`Dana\`, pull request 12.`,
  );
  expect(body).not.toContain(NOT_COMPARED);
});

test("says nothing of changes where there are none", () => {
  expect(scanBody(scan(STARTED, {}))).not.toContain(TITLE);
});
