import { describe, expect, test } from "vitest";
import { aGovernance, aSystem } from "../checks/examples/a-context.ts";
import { bySubject, reasonsFor, weightsOf } from "./order.ts";
import { type Weight, WEIGHTLESS } from "./weight.ts";

const finding = (file: string, repository: string | null = null) => ({ file, repository });
/** Files in the order a person is shown them. */
const shown = (findings: readonly ReturnType<typeof finding>[], weights: Record<string, Partial<Weight>>) =>
  bySubject(
    findings,
    weightsOf(
      Object.entries(weights).map(([file, weight]) => ({ file, weight: { ...WEIGHTLESS, ...weight } })),
      aGovernance({ systems: [aSystem()] }),
    ),
  ).map(({ first }) => first.file);
const systems = aSystem().data.repositories;

describe("a person is shown first", () => {
  test.each<[string, Partial<Weight>, Partial<Weight>]>([
    ["what serves a financial system", { serves: true }, { strict: true, writes: true }],
    ["what is held to the strict limits", { strict: true }, { writes: true }],
    ["what can write", { writes: true }, {}],
  ])("%s", (_what, first, second) => {
    const findings = [finding("a.md"), finding("a.md"), finding("z.md")];
    expect(shown(findings, { "a.md": second, "z.md": first })).toEqual(["z.md", "a.md"]);
  });

  test("what stands in a repository of a financial system, whoever owns it", () => {
    const [repository = ""] = systems;
    expect(shown([finding("a.md", "tools"), finding("z.md", repository)], {})).toEqual(["z.md", "a.md"]);
  });

  test("what has more findings, where all else is the same", () => {
    expect(shown([finding("a.md"), finding("z.md"), finding("z.md")], {})).toEqual(["z.md", "a.md"]);
  });

  test("what comes first by path, where that is the same, too", () => {
    expect(shown([finding("c.md"), finding("a.md"), finding("b.md")], {})).toEqual(["a.md", "b.md", "c.md"]);
  });
});

test.each<[boolean, Partial<Weight>, string[]]>([
  [false, {}, []],
  [true, {}, ["serves a financial system"]],
  [false, { strict: true }, ["strict limits"]],
  [false, { writes: true }, ["can write"]],
  [true, { strict: true, writes: true }, ["serves a financial system", "strict limits", "can write"]],
])("financial %s with %j stands where it stands because of %j", (financial, weight, reasons) => {
  expect(reasonsFor({ financial, weight: { ...WEIGHTLESS, ...weight } }, "en")).toEqual(reasons);
});
