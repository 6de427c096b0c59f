import { describe, expect, test } from "vitest";
import { additionDue, type Certified, type Recorded } from "./add.ts";
import { aConclusion, anAddition, aVerdict, DEFICIENT } from "./examples/a-conclusion.ts";
import type { Addition } from "../../model/addition.ts";
import { additionFile } from "../../model/paths.ts";

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const FILE = "evidence/acme/conclusions/2026-Q3/acme-us/sox.md";
const to = { file: FILE, digest: digest("1") };
const conclusion = { ...to, data: aConclusion() };
const effective = aConclusion();
const deficient = aConclusion({ verdicts: [aVerdict("REV-01"), aVerdict("ROT-01", DEFICIENT)] });
const other = aConclusion({ verdicts: [aVerdict("REV-01", DEFICIENT), aVerdict("ROT-01")] });

/** An addition of a day that is recorded. */
const recorded = (added: string, over: Partial<Addition> = {}, approved = true): Recorded => {
  const data = anAddition({ added, adds_to: to, verdicts: deficient.verdicts, ...over });
  return {
    file: additionFile({ ...data, period: "2026-Q3" }),
    digest: digest(added.slice(-1)),
    data,
    approved,
  };
};
const due = (now: typeof effective, additions: readonly Recorded[], today = "2026-11-04") =>
  additionDue(now, { conclusion, additions } satisfies Certified, today);
const named = (added: string) => FILE.replace(".md", `.${added}.md`);

describe("nothing is added where what is concluded is", () => {
  test("what was certified", () => {
    expect(due({ ...effective, commit: "b".repeat(40) }, [])).toBeNull();
  });

  test("what the last addition has, approved or waiting, of whatever day", () => {
    for (const day of ["2026-11-04", "2026-11-03"])
      for (const approved of [true, false]) expect(due(deficient, [recorded(day, {}, approved)])).toBeNull();
  });
});

describe("what is concluded otherwise is added", () => {
  test("to the conclusion, on the day, with what changed", () => {
    const added = due(deficient, []);
    expect(added?.file).toBe(named("2026-11-04"));
    expect(added?.data).toMatchObject({ record: "addition", added: "2026-11-04", adds_to: to, after: null });
    expect(added?.data.changes.map(({ control }) => control)).toEqual(["ROT-01"]);
    expect(added?.data).not.toHaveProperty("again");
  });

  test("after the last addition, compared with that", () => {
    const last = recorded("2026-11-03");
    const added = due(effective, [last, recorded("2026-11-01")]);
    expect(added?.file).toBe(named("2026-11-04"));
    expect(added?.data.after).toEqual({ file: last.file, digest: last.digest });
    expect(added?.data.changes).toMatchObject([
      { control: "ROT-01", before: DEFICIENT, now: { verdict: "effective" } },
    ]);
  });

  test("in place of one that waits from the same day, compared with what was before that", () => {
    const added = due(other, [recorded("2026-11-03"), recorded("2026-11-04", {}, false)]);
    expect(added?.file).toBe(named("2026-11-04"));
    expect(added?.data.after?.file).toBe(named("2026-11-03"));
    expect(added?.data.changes.map(({ control }) => control)).toEqual(["REV-01", "ROT-01"]);
  });

  test("also where that one says otherwise and nothing differs any more: it is not taken away", () => {
    const added = due(effective, [recorded("2026-11-04", {}, false)]);
    expect([added?.file, added?.data.changes]).toEqual([named("2026-11-04"), []]);
  });

  test("beside one of the same day that was approved, and in place of the second that waits", () => {
    const first = recorded("2026-11-04");
    expect(due(other, [first])).toMatchObject({ file: named("2026-11-04.2"), data: { again: 2 } });
    const second = recorded("2026-11-04", { again: 2 }, false);
    const anew = due(other, [first, second]);
    expect(anew).toMatchObject({ file: named("2026-11-04.2"), data: { again: 2 } });
    expect(anew?.data.after?.file).toBe(first.file);
  });

  test("beside one that waits from an earlier day", () => {
    const waiting = recorded("2026-11-03", {}, false);
    expect(due(other, [waiting])).toMatchObject({
      file: named("2026-11-04"),
      data: { after: { file: waiting.file } },
    });
  });

  test("never on a day before the addition that it follows", () => {
    expect(due(other, [recorded("2026-11-05")])?.file).toBe(named("2026-11-05.2"));
  });

  test("as the first, where others are to a conclusion that stood there before", () => {
    const added = due(deficient, [recorded("2026-11-03", { adds_to: { file: FILE, digest: digest("9") } })]);
    expect([added?.file, added?.data.after]).toEqual([named("2026-11-04"), null]);
  });
});
