import { describe, expect, test } from "vitest";
import type { ControlId } from "../../model/assessment.ts";
import type { Leaned } from "../criteria/criterion.ts";
import { leanedOnFirst, leanedOn } from "./in-order.ts";

const leanings = (...of: (readonly [ControlId, readonly ControlId[]])[]) => new Map(of);

test("what others lean on is concluded first, and what leans on nothing stays in its place", () => {
  const row = leanings(
    ["CHG-01", []],
    ["REV-01", ["SOD-02"]],
    ["SOD-01", ["REV-01"]],
    ["SOD-02", ["LOG-01"]],
  );
  expect(leanedOnFirst(row)).toEqual(["CHG-01", "SOD-02", "REV-01", "SOD-01"]);
});

test("every control is concluded once, also where they lean on each other in a circle", () => {
  const circle = leanings(["REV-01", ["REV-02"]], ["REV-02", ["SOD-02", "REV-01"]], ["SOD-02", []]);
  expect(leanedOnFirst(circle)).toEqual(["SOD-02", "REV-02", "REV-01"]);
  expect(leanedOnFirst(leanings(["REV-01", ["REV-01"]]))).toEqual(["REV-01"]);
});

describe("a control does not lean", () => {
  const effective: Leaned = {
    is: "concluded",
    verdict: "effective",
    words: { en: "Effective", ja: "有効" },
    why: { en: "Met.", ja: "満たす。" },
  };
  const known = new Map<ControlId, Leaned>([
    ["SOD-02", effective],
    ["REV-02", effective],
  ]);
  const held = {
    leanings: leanings(
      ["REV-01", ["REV-02", "REV-01", "SOD-02"]],
      ["REV-02", ["SOD-01"]],
      ["SOD-01", ["REV-01"]],
      ["SOD-02", []],
    ),
    known,
  };

  test.each<[string, ControlId, Leaned]>([
    ["on itself", "REV-01", { is: "itself" }],
    [
      "on one that leans on it by way of another",
      "REV-02",
      { is: "circle", through: ["REV-02", "SOD-01", "REV-01"] },
    ],
    ["on one that the regime does not word", "LOG-01", { is: "not-assessed" }],
  ])("%s, though that be effective", (_, on, is) => {
    expect(leanedOn("REV-01", on, held)).toEqual(is);
  });

  test("on a verdict of its own making: it leans on what is concluded besides it", () => {
    expect(leanedOn("REV-01", "SOD-02", held)).toEqual(effective);
  });
});
