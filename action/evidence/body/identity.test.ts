import { describe, expect, test } from "vitest";
import { lackOf } from "../../../model/identities/traits.ts";
import { deployKeyIsReadOnly } from "../../checks/deploy-key-is-read-only.ts";
import { checks as all } from "../../checks/index.ts";
import { theScanningApp } from "../../checks/examples/a-credential.ts";
import { aLedger } from "../../checks/examples/a-ledger.ts";
import { aKey, aSecret, aSnapshot, aToken } from "../../checks/examples/a-snapshot.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { anInput } from "../examples/an-input.ts";
import { record } from "../record.ts";
import { joined } from "../../../model/pieces.ts";
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
  const every = [
    of("a", "pass"),
    {
      ...of("b", "excepted"),
      exception: { id: "EXC-1", state: "in-force" as const, until: "2026-03-31", lack: null },
    },
    of("c", "fail"),
  ];
  const lines = assessmentsBody(every, new Map(), "en").text.split("\n");
  expect(lines.filter((line) => line.startsWith("## "))).toEqual([
    "## Open findings",
    "## Excepted findings",
    "## Other checks",
  ]);
  expect(lines.join("\n")).toContain(`Excepted, since 2026-02-01.\n\n- Reason: ${printed}`);
});

test("a scan record says what was granted, what the tokens held, and who published", () => {
  const input = anInput();
  const writer = { ...theScanningApp({ contents: "write" }), identity: "GitHub App scribe", permissions: {} };
  const credential = theScanningApp({ secrets: "read", administration: "write" });
  const { files, scanFile } = record({ ...input, collected: { ...input.collected, credential, writer } });
  expect(files.get(scanFile)).toContain(
    [
      "| Credential | `GitHub App countersign` |",
      "| Granted to it | may write repository settings, teams and collaborators (`administration: write`); may read secrets of a repository (`secrets: read`) |",
      "| Held by its token | may read repository metadata (`metadata: read`) |",
      "| Published by | `GitHub App scribe` |",
      "| Granted to that | may write code, commits, branches, releases and merges (`contents: write`) |",
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
      "| Bundle that ran | none: run from source |",
      "| Base | `bbbbbbbbbbbb` |",
    ].join("\n"),
  );
});

test("a scan record says which bundle of which action ran", () => {
  const bundle = `sha256:${"a".repeat(64)}`;
  const scanner = { version: "1.2.0", bundle, commit: null, action: "acme/countersign@v1" };
  const input = anInput();
  const { files, scanFile } = record({ ...input, run: { ...input.run, scanner } });
  expect(files.get(scanFile)).toContain(
    [
      "| Version | `1.2.0` |",
      `| Bundle that ran | \`${bundle}\` |`,
      "| Action | `acme/countersign@v1` |",
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
  expect(
    first && joined(identityBody({ ...first.data, assessments }, new Map(), "en")).split("\n\n")[1],
  ).toBe(sentence);
});

describe.each(["en", "ja"] as const)("the page of an identity in %s", (language) => {
  const checks = new Map(all.map((check) => [check.id, check]));
  const assessment = (check: string, outcome: "fail" | "pass" | "not-applicable") => ({
    check,
    controls: ["ROT-01" as const],
    outcome,
    since: "2026-02-01",
    reason: "not-seen",
    with: {},
  });
  const [filed] = aLedger(aSnapshot({ identities: [aKey()] })).identities;
  if (filed === undefined) throw new Error("there is an identity");
  const pieces = identityBody(
    {
      ...filed.data,
      assessments: [
        assessment("credential-is-rotated", "fail"),
        assessment("deploy-key-is-read-only", "pass"),
      ],
      lifecycle: [
        { event: "create", at: "2025-11-02T10:01:00Z", by: "dana", source: "github" },
        { event: "retire", at: "2026-03-01T03:00:00Z", by: null, source: "scan", reason: "removed" },
      ],
    },
    checks,
    language,
  );
  const page = joined(pieces);
  const under = (heading: string) =>
    page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

  test("an open finding has its reason, risk, remedy and check as lines of their own", () => {
    const labels = {
      en: ["Reason", "Risk", "Remedy", "Check"],
      ja: ["理由", "リスク", "是正方法", "チェック"],
    };
    const items = under({ en: "Open findings", ja: "未解決の指摘事項" }[language])
      .split("\n")
      .filter((line) => line.startsWith("- "));
    expect(items.map((line) => /^- ([^:]+)/.exec(line)?.[1])).toEqual(labels[language]);
  });

  test("other outcomes are a table by the titles of their checks", () => {
    const others = under({ en: "Other checks", ja: "その他のチェック" }[language]);
    expect(others).toContain("| --- | --- | --- |");
    expect(others).toContain(`| ${deployKeyIsReadOnly.words.title[language]} |`);
    expect(others).not.toContain("deploy-key-is-read-only");
  });

  test("its life is a table, and why it ended stands there", () => {
    expect(
      under({ en: "Life", ja: "ライフサイクル" }[language])
        .split("\n")
        .filter((line) => line.startsWith("|")),
    ).toEqual(
      {
        en: [
          "| When | Event | By | Time from |",
          "| --- | --- | --- | --- |",
          "| 2025-11-02T10:01:00Z | Created | `dana` | GitHub |",
          "| 2026-03-01T03:00:00Z | Retired: a complete list no longer holds it. | not known | the scan that first saw it |",
        ],
        ja: [
          "| 日時 | 事象 | 実施者 | 日時の出典 |",
          "| --- | --- | --- | --- |",
          "| 2025-11-02T10:01:00Z | 作成 | `dana` | GitHub |",
          "| 2026-03-01T03:00:00Z | 廃止:最後まで読み取った一覧に含まれていない。 | 不明 | 最初に確認したスキャン |",
        ],
      }[language],
    );
  });

  test("it links to the last uses, or says that there are none, and names no day of use", () => {
    expect(page).toContain("[last-used.md](../../../last-used.md)");
    const [secret] = aLedger(aSnapshot({ identities: [aSecret()] })).identities;
    const other = secret === undefined ? "" : joined(identityBody(secret.data, checks, language));
    expect(other).toContain(lackOf("actions-secret", "lastUsed")?.[language]);
    expect(other).not.toContain("last-used.md");
  });
});
