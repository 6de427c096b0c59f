import { expect, test } from "vitest";
import { aLimitation } from "../collect/examples/a-gap.ts";
import { annotationsOf } from "./annotations.ts";
import { aFinding, aReport } from "./examples/a-report.ts";

const many = (count: number) => Array.from({ length: count }, (_, n) => aFinding(`key ${n}`));

test.each([
  [0, 0],
  [10, 10],
  [11, 10],
  [500, 10],
])("of %d findings GitHub shows %d annotations, and the last counts the rest", (count, shown) => {
  const annotations = annotationsOf(aReport({ opened: many(count) }), { findings: true });
  expect(annotations).toHaveLength(shown);
  const last = annotations.at(-1)?.message ?? "";
  expect(last.startsWith(`${count - 9} more findings`)).toBe(count > 10);
});

test("every subject is named once before any is named twice", () => {
  const of = (name: string, check: string) => ({ ...aFinding(name), file: `${name}.md`, check });
  const opened = [of("one", "a"), of("one", "b"), of("one", "c"), of("two", "a")];
  const said = annotationsOf(aReport({ opened }), { findings: true });
  expect(said.map(({ message }) => message.split(" ")[0])).toEqual(["one", "two", "one", "one"]);
});

test("a title can begin no command", () => {
  const [annotation] = annotationsOf(aReport({ opened: [aFinding("::error::x\n##[error]y")] }), {
    findings: true,
  });
  expect(annotation?.message).toMatch(/^\\u003A:error::x\\n##\\u005Berror\]y in ledger/);
});

test("where everyone can read them, annotations count gaps and name nothing", () => {
  const report = aReport({ opened: many(3), limitations: [aLimitation("secret-project")] });
  expect(annotationsOf(report, { findings: false })).toEqual([
    {
      level: "warning",
      title: "Unable to conclude",
      message: "1 scope limitation; the scan record names each.",
    },
  ]);
});
