import { describe, expect, test } from "vitest";
import { unreadInWords } from "../../action/collect/examples/in-words.ts";
import type { Collected } from "../../action/collect/collected.ts";
import { listingOf } from "../../action/identities/ask.ts";
import type { Source } from "../../action/sources/source.ts";
import type { FaultKind } from "../../demo/github/http/faults.ts";
import { unitKey, type UnitState } from "../../model/unit.ts";
import { gather, setStage, type Stage } from "./stage.ts";

/** One unit of a source on a stage that has something to see for it. */
export interface RefusedUnit {
  source: Source;
  /** Path of the request whose answer is spoiled. */
  path: RegExp;
  /** Name of the unit that must say so. */
  unit: string;
  furnish: (stage: Stage) => void;
  /** State after a 404 while the repository or organisation is there; a refusal unless stated. */
  absent?: UnitState;
  /** Which repositories controls ask more of; none unless stated. */
  closely?: (repository: string) => boolean;
}

const accepted = { "x-accepted-github-permissions": "something=read" };

const faults: readonly (readonly [string, FaultKind, UnitState])[] = [
  ["refused (403)", { kind: "status", code: 403, headers: accepted }, "denied"],
  ["withdrawn (410)", { kind: "status", code: 410 }, "unavailable"],
  ["blocked (451)", { kind: "status", code: 451 }, "unavailable"],
  ["in conflict (409)", { kind: "status", code: 409 }, "error"],
  ["broken (500)", { kind: "status", code: 500 }, "error"],
  ["a page of HTML (502)", { kind: "html", code: 502 }, "error"],
  ["cut off", { kind: "truncate" }, "error"],
  ["of another form", { kind: "wrong-schema", body: { total_count: 1, hello: [{ id: "one" }] } }, "error"],
  ["a connection that is reset", { kind: "reset" }, "error"],
];

/** What the source gave of its kinds and no unit lists as their rules say: nobody would notice when it is refused. */
function unlisted({ gives }: Source, { snapshot }: Collected): string[] {
  const units = new Set(snapshot.units.map(({ source, scope }) => unitKey(source, scope)));
  return snapshot.identities
    .filter(({ kind }) => gives.includes(kind))
    .filter((identity) => {
      const { source, scope } = listingOf(identity);
      return scope === null || !units.has(unitKey(source, scope));
    })
    .map(({ uid }) => uid);
}

/** Says that no spoiled answer of a source's endpoint reads as nothing found, and that its other units stand. */
export function describeRefusedUnit({
  source,
  path,
  unit,
  furnish,
  absent = "denied",
  closely,
}: RefusedUnit): void {
  describe(`${unit}, when GitHub's answer is`, () => {
    const cases = [...faults, ["hidden (404)", { kind: "status", code: 404 }, absent] as const];
    test.each(cases)("%s", async (_, fault, state) => {
      const stage = await setStage();
      furnish(stage);
      const before = await gather(stage, source, { closely });
      expect(before.units.find(({ name }) => name === unit)).toMatchObject({
        state: "complete",
        reason: null,
      });
      expect(unlisted(source, before.collected)).toEqual([]);
      stage.github.faults.add({ ...fault, match: { path } });
      const after = await gather(stage, source, { closely });
      const spoiled = after.units.find(({ name, state: ended }) => name === unit && ended !== "complete");
      expect(spoiled).toMatchObject({ state, items: 0 });
      const { reason, remedy } = unreadInWords({
        reason: spoiled?.reason ?? null,
        remedy: spoiled?.remedy ?? null,
      });
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
      // Only what is not held is advised: the refusal names a permission of its own, and a 404 names none.
      const isNamed = "headers" in fault && fault.headers === accepted;
      if (state === "denied")
        expect(remedy).toMatch(
          isNamed
            ? /^Grant the App «something: read»\.$/
            : /^Nothing to grant: the App holds «[a-z_]+: (?:read|write)» already\.$/,
        );
    });
  });
}

/** Says that a list of any length is read to its end. */
export function describeLengths(
  source: Source,
  unit: string,
  furnish: (stage: Stage, count: number) => void,
  read: (collected: Awaited<ReturnType<typeof gather>>["collected"]) => readonly unknown[],
): void {
  test.each([31, 101, 250])("a list of %i is read to its end", async (count) => {
    const stage = await setStage();
    furnish(stage, count);
    const { units, collected } = await gather(stage, source);
    expect(units.find(({ name }) => name === unit)).toMatchObject({ state: "complete", items: count });
    expect(read(collected)).toHaveLength(count);
  });
}

/** Says that a total count GitHub's own list does not reach makes the unit partial. */
export function describeShortList(
  source: Source,
  path: RegExp,
  unit: string,
  furnish: (stage: Stage) => void,
  body: Record<string, unknown>,
): void {
  test("a list shorter than its total count is read twice and then partial", async () => {
    const stage = await setStage();
    furnish(stage);
    stage.github.faults.add({
      kind: "status",
      code: 200,
      body: { ...body, total_count: 7 },
      match: { path },
    });
    stage.github.requests.length = 0;
    const { units } = await gather(stage, source);
    expect(units.find(({ name }) => name === unit)).toMatchObject({
      state: "partial",
      remedy: { reason: "run-again" },
    });
    expect(stage.github.requests.filter((request) => path.test(request.path))).toHaveLength(2);
  });
}
