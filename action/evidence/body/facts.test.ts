import { expect, test } from "vitest";
import { type IdentityKind, kinds } from "../../../model/identity.ts";
import { OrganizationFacts } from "../../../model/organization.ts";
import { factsTable } from "./facts.ts";

test.each([
  [
    "a secret of a repository",
    { visibility: null, selected_repositories: null },
    "| Selected repositories | does not apply |",
  ],
  [
    "a secret for all",
    { visibility: "all", selected_repositories: null },
    "| Selected repositories | does not apply |",
  ],
  [
    "a secret for some",
    { visibility: "selected", selected_repositories: null },
    "| Selected repositories | not known |",
  ],
  [
    "a token for all",
    { repository_selection: "all", repositories: null },
    "| Repositories it reaches | does not apply |",
  ],
  [
    "a token for some",
    { repository_selection: "subset", repositories: null },
    "| Repositories it reaches | not known |",
  ],
  [
    "a token for one",
    { repository_selection: "subset", repositories: ["a"] },
    "| Repositories it reaches | `a` |",
  ],
])("what %s does not have is no gap, what was not read is one", (_of, facts, row) => {
  const kind = kinds["visibility" in facts ? "actions-secret" : "fine-grained-token"];
  const idle = (
    "visibility" in facts ? facts.visibility !== "selected" : facts.repository_selection !== "subset"
  )
    ? ["selected_repositories", "repositories"]
    : [];
  expect(factsTable(kind.facts, facts, "en", { nulls: kind.nulls, idle })).toContain(row);
});

test("the same facts are the same table, in whatever order they came", () => {
  const facts = { verified: true, read_only: false, created_at: "2026-01-01T00:00:00Z", added_by: "dana" };
  const others = Object.fromEntries(Object.entries(facts).reverse());
  expect(factsTable(kinds["deploy-key"].facts, facts, "en")).toBe(
    factsTable(kinds["deploy-key"].facts, others, "en"),
  );
  expect(factsTable(kinds["deploy-key"].facts, facts, "en")).toMatch(
    /Created[\s\S]*Added by[\s\S]*Read-only[\s\S]*Verified/,
  );
});

const may = (permissions: object) =>
  factsTable(kinds["fine-grained-token"].facts, { permissions }, "en").split("\n").at(-1);

test("permissions are what they allow, with GitHub's names beside them, whatever they are about", () => {
  expect(may({ organization: { members: "read" }, repository: { contents: "write" }, other: {} })).toBe(
    "| Permissions | may write code, commits, branches, releases and merges (`contents: write`); may read teams and members of the organisation (`members: read`) |",
  );
  expect(may({ organization: {}, repository: {}, other: {} })).toBe("| Permissions | none |");
});

test("a token that somebody asks for is a sentence, and their reason is data", () => {
  const request = { request: 7, owner: "aiko", token_name: "a|b", created_at: "2026-11-11T01:25:18Z" };
  const row = (reason: string | null, language: "en" | "ja") =>
    factsTable(OrganizationFacts, { pending_token_requests: [{ ...request, reason }] }, language)
      .split("\n")
      .at(-1);
  expect(row("<b>", "en")).toBe(
    "| Token requests awaiting a decision | `aiko` asked on 2026-11-11 for `a\\|b` (request 7): `<b>` |",
  );
  expect(row(null, "ja")).toBe(
    "| 未処理のトークン申請 | `aiko`が2026年11月11日に`a\\|b`を申請(申請番号7)。理由の記載なし |",
  );
});

test("a fact is called what its own kind calls it, though others have one of the same name", () => {
  const at = { updated_at: "2026-01-01T00:00:00Z" };
  const nameIn = (kind: IdentityKind) =>
    factsTable(kinds[kind].facts, at, "en", { kind, nulls: {}, idle: [] }).split("\n").at(-1);
  expect(nameIn("actions-secret")).toMatch(/^\| Value last stored \|/);
  expect(nameIn("private-registry")).not.toMatch(/Value last stored/);
});

test.each([
  ["en", "| Known as a machine by | a pattern of its login in countersign.yml |"],
  ["ja", "| 機械用と判断する根拠 | countersign.ymlに定めるログイン名のパターン |"],
] as const)("what tells a machine account is said in words (%s)", (language, row) => {
  const facts = { role: "member", told_by: "naming-rule" };
  const page = factsTable(kinds["machine-user"].facts, facts, language, {
    kind: "machine-user",
    nulls: {},
    idle: [],
  });
  expect(page).toContain(row);
});

test("every value of a fact that has words has some", () => {
  const { facts, factWords = {} } = kinds["machine-user"];
  expect(Object.keys(factWords.told_by ?? {})).toEqual(facts.shape.told_by.options);
  expect(Object.keys(factWords.role ?? {})).toEqual(facts.shape.role.options);
});
