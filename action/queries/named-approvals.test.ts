import { expect, test } from "vitest";
import { aStatement, aGovernance } from "../checks/examples/a-context.ts";
import { anException } from "../checks/examples/a-register.ts";
import { inException, inStatement, namedIn, namedInText } from "./named-approvals.ts";

const approval = { by: "maria", at: "2025-11-02", reference: null, permissions: { contents: "read" } };
const statement = aStatement({ approval });
const exception = anException();
const act = { by: "maria", at: "2026-01-01", until: "2026-01-31", reference: null };

test("a text that is no document, or another kind of one, names nothing", () => {
  expect(namedInText(statement.file, "No front matter.")).toEqual([]);
  expect(namedInText("controls/vendors/a.md", "---\napproved_by: maria\n---\n")).toEqual([]);
});

test("without an approval nothing is named", () => {
  expect(inStatement(aStatement().data)).toEqual([]);
  expect(inException(anException({ accepted: null }).data)).toEqual([]);
});

test("an exception that is closed asks for nothing any more", () => {
  const closed = anException({ closed: { at: "2026-01-20", by: "maria", evidence: "Gone." } });
  expect(namedIn(aGovernance({ exceptions: [closed] }))).toEqual([]);
});

test("every acceptance and renewal is named, and each statement's approval", () => {
  const renewed = anException({
    co_accepted: { ...act, by: "noah" },
    renewals: [{ ...act, at: "2026-02-01" }],
  });
  const all = namedIn(aGovernance({ statements: [statement], exceptions: [renewed] }));
  expect(all.map(({ file, named: { by, on } }) => `${file} ${by} ${on}`)).toEqual([
    "controls/identities/keys.md maria 2025-11-02",
    "controls/exceptions/EXC-1.md maria 2026-01-01",
    "controls/exceptions/EXC-1.md noah 2026-01-01",
    "controls/exceptions/EXC-1.md maria 2026-02-01",
  ]);
});

const wordsOf = (changes: Parameters<typeof aStatement>[0]) =>
  inStatement(aStatement({ approval, ...changes }).data);
test.each([
  ["another day", { approval: { ...approval, at: "2025-11-03" } }],
  ["wider permissions", { approval: { ...approval, permissions: { contents: "write" } } }],
  ["a wider selector", { selector: { name: "*" } }],
] as const)("%s makes another approval of it", (_what, changes) => {
  expect(wordsOf(changes)).not.toEqual(wordsOf({}));
});

test.each([
  ["a later last day", { accepted: { ...act, until: "2026-06-30" } }],
  ["further checks", { checks: ["credential-is-rotated", "credential-expires"] }],
  ["a wider selector", { selector: { name: "*" } }],
  ["another risk", { risk: "None to speak of." }],
] as const)("%s makes another acceptance of it", (_what, changes) => {
  const { checks, ...rest } = { checks: undefined, ...changes };
  const changed = anException({ ...rest, ...(checks === undefined ? {} : { checks: [...checks] }) });
  expect(inException(changed.data)).not.toEqual(inException(exception.data));
});

test("what does not widen it is the same approval: its purpose, the exception's title", () => {
  expect(wordsOf({ purpose: "Exports the ledger twice." })).toEqual(wordsOf({}));
  expect(inException(anException({ title: "An old key" }).data)).toEqual(inException(exception.data));
});
