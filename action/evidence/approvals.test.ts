import { expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { Approvals, type NamedApproval } from "../../model/approvals.ts";
import { approvalsText } from "./approvals.ts";
import { anInput } from "./examples/an-input.ts";

const approval = (changes: Partial<NamedApproval> = {}): NamedApproval => ({
  file: "controls/identities/keys.md",
  by: "maria",
  on: "2026-01-10",
  digest: `sha256:${"a".repeat(64)}`,
  found: "seen",
  commit: "c".repeat(40),
  pull_request: 7,
  author: "dana",
  review: 70,
  submitted: "2026-01-10T09:00:00Z",
  ...changes,
});
const textOf = (approvals: readonly NamedApproval[], parts: Parameters<typeof anInput>[0] = {}) =>
  approvalsText("acme", anInput({ approvals, ...parts }));
const FILE = "evidence/acme/approvals.md";
const one = (files: [string, string][]): [[string, string]] => {
  const [first, ...others] = files;
  if (first === undefined || others.length > 0) throw new Error("it is not one file");
  return [first];
};

test("before any document names an approval there is no file", () => {
  expect(textOf([])).toEqual([]);
});

test("what did not change is not written", () => {
  const [[path, text]] = one(textOf([approval()]));
  expect(path).toBe(FILE);
  const reading = readDocument(Approvals, path, text);
  if (!reading.ok) throw new Error("the file cannot be read");
  const { ledger } = anInput();
  const kept = {
    ...ledger,
    approvals: { file: path, data: reading.data, body: reading.body },
    texts: new Map([[path, text]]),
  };
  expect(textOf([approval()], { ledger: kept })).toEqual([]);
  expect(textOf([], { ledger: kept })).toHaveLength(1);
});

const notSeen = approval({
  found: "no-pull-request",
  pull_request: null,
  author: null,
  review: null,
  submitted: null,
});
test.each([
  [
    "en",
    [
      "2 approvals in force, 1 of which was seen on GitHub. What is only stated shows that a document says so, and no more.",
      "| `controls/identities/keys.md` | `maria` | 2026-01-10 | pull request 7, approved on 2026-01-10 |",
      "| `controls/identities/keys.md` | `maria` | 2026-01-10 | only stated: that reached base without a pull request |",
    ],
  ],
  [
    "ja",
    [
      "有効な承認の記載は2件であり、うち1件について承認の事実を確認した。",
      "| プルリクエスト7(2026年1月10日に承認) |",
      "| 記載のみ(記載はプルリクエストによらず基準ブランチに取り込まれている) |",
    ],
  ],
] as const)("says in %s what was seen and what is only stated", (language, lines) => {
  const [[, text]] = one(textOf([approval(), notSeen], { language }));
  for (const line of lines) expect(text).toContain(line);
});

test.each([
  ["en", "pull request 7, approved on 2027-01-10, 365 days after the day stated"],
  ["ja", "プルリクエスト7(2027年1月10日に承認、記載された日付の365日後)"],
] as const)("says in %s that it was given long after the day that the document gives", (language, says) => {
  const [[, text]] = one(textOf([approval({ submitted: "2027-01-10T09:00:00Z" })], { language }));
  expect(text).toContain(says);
});

test("shows five hundred and counts the others", () => {
  const many = Array.from({ length: 502 }, (_, n) =>
    approval({ file: `controls/identities/k${String(n)}.md` }),
  );
  const [[, text]] = one(textOf(many));
  expect(text).toContain("The record below has 2 more.");
  expect(text).not.toContain("| `controls/identities/k500.md`");
});
