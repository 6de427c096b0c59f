import { expect, test } from "vitest";
import { scan } from "../../../test/ledger/documents.ts";
import { accountingIdentity, coverageTable, scanBody } from "./scan.ts";
import { accountsOf } from "../account.ts";
import { anInput } from "../examples/an-input.ts";
import { aSnapshot, aUnit } from "../../checks/examples/a-snapshot.ts";
import { STATED_WORDS } from "./stated-words.ts";

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
  const body = scanBody(scan(STARTED, { stated_changes: { since: null, compared: false, files: [] } }), "en");
  expect(body).toContain(`${TITLE}\n\n${STATED_WORDS.en.notCompared}`);
});

test("names the commit it read from and every file that people changed", () => {
  const since = "d".repeat(40);
  const body = scanBody(
    scan(STARTED, { base: "e".repeat(40), stated_changes: { since, compared: true, files: [change] } }),
    "en",
  );
  expect(body).toMatch(/^\| Base +\| `e{12}` +\|$/m);
  expect(body).toContain(
    `${TITLE}\n\nSince \`dddddddddddd\`, which the scan before read:\n\n- \`controls/systems/general-ledger.md\` was added in \`cccccccccccc\` by \`Dana\`, pull request 12.`,
  );
  expect(body).not.toContain(STATED_WORDS.en.notCompared);
});

test("names what is gone with why and where its evidence is, and how many it does not name", () => {
  const file = "evidence/acme/identities/deploy-key/ledger-export/7.md";
  const one = { file, uid: "github:deploy-key:7", title: "old | key", reason: "removed" } as const;
  const body = (identities: number, language: "en" | "ja") =>
    scanBody(scan(STARTED, { gone: { identities, listed: [one] } }), language);
  expect(body(1, "en")).toContain(
    `## Gone since the scan before (1)\n\n- \`old | key\`: a complete list no longer holds it, \`${file}\``,
  );
  expect(body(3, "en")).toContain("(3)\n\nThe first 1 of 3, by file:\n\n- ");
  expect(body(1, "ja")).toContain(`- \`old | key\`:最後まで読み取った一覧に含まれていない、\`${file}\``);
  expect(scanBody(scan(STARTED, {}), "en")).not.toContain("Gone since");
});

test("says nothing of changes where there are none", () => {
  expect(scanBody(scan(STARTED, {}), "en")).not.toContain(TITLE);
});

const at = (repository: number) => ({ of: "repository", repository }) as const;
const { collected, pages } = anInput();
const accounts = accountsOf(
  {
    ...collected,
    snapshot: {
      ...aSnapshot(),
      units: [
        aUnit("deploy-keys", at(1), { items: 3 }),
        aUnit("deploy-keys", at(2), { state: "not-applicable", items: 0 }),
        aUnit("deploy-keys", at(3), { state: "denied", items: 0 }),
        aUnit("workflow-files", at(1), { items: 5 }),
      ],
    },
  },
  pages.sources.filter(({ id }) => id === "deploy-keys" || id === "workflow-files"),
);

test("the account over all sources adds up", () => {
  expect(accountingIdentity(accounts, "en")).toMatch(
    /^4 units discovered = 2 complete \+ 0 partial \+ 1 denied \+ .*1 not applicable/,
  );
});

test("a source's row tells what was read, what does not apply and what was not seen", () => {
  const cells = coverageTable(accounts, "en")
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(cells).toEqual([
    ["Deploy keys", "3", "1", "1", "1", "3", "1"],
    ["Workflow files", "1", "1", "0", "0", "5", "1"],
  ]);
});
