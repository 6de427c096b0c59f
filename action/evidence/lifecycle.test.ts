import { describe, expect, test } from "vitest";
import { anApp, anAppThatMay } from "../checks/examples/an-app.ts";
import { aKey } from "../checks/examples/a-snapshot.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { seen } from "./identity.ts";

const FIRST = "2026-02-01T03:00:00Z";
const SECOND = "2026-02-02T03:00:00Z";
const sight = (observed: ObservedIdentity, before: ReturnType<typeof seen> | null = null, at = FIRST) =>
  seen({ organization: "acme", observed, before, evaluated: undefined, assess: () => [], at });
const next = (before: ObservedIdentity, now: ObservedIdentity) => sight(now, sight(before), SECOND);
const events = ({ lifecycle }: ReturnType<typeof seen>) => lifecycle.map(({ event }) => event);
const suspended = (at = "2026-01-20T08:00:00Z") => anApp({ suspended_at: at, suspended_by: "dana" });

describe("an App", () => {
  test("that is suspended when it is first seen has been so since GitHub says", () => {
    expect(sight(suspended()).lifecycle).toEqual([
      { event: "create", at: "2025-11-02T10:01:00Z", by: null, source: "github" },
      { event: "suspend", at: "2026-01-20T08:00:00Z", by: "dana", source: "github" },
    ]);
  });

  test("that was suspended since says when and by whom, once", () => {
    const once = next(anApp(), suspended());
    expect(once.lifecycle.at(-1)).toMatchObject({ event: "suspend", at: "2026-01-20T08:00:00Z", by: "dana" });
    expect(sight(suspended(), once, SECOND)).toBe(once);
  });

  test("that is suspended no more was reinstated when a scan first saw it", () => {
    expect(next(suspended(), anApp()).lifecycle.at(-1)).toEqual({
      event: "reinstate",
      at: SECOND,
      by: null,
      source: "scan",
    });
  });

  test("that was suspended again in between has both suspensions", () => {
    expect(events(next(suspended(), suspended("2026-02-01T12:00:00Z")))).toEqual([
      "create",
      "suspend",
      "suspend",
    ]);
  });

  test("that may do more says what, and one that may do less says nothing", () => {
    const [less, more] = [
      anAppThatMay({ contents: "read" }),
      anAppThatMay({ contents: "write", issues: "read" }),
    ];
    expect(next(less, more).lifecycle.at(-1)).toEqual({
      event: "widen",
      at: SECOND,
      by: null,
      source: "scan",
      permissions: ["contents: write", "issues: read"],
    });
    expect(events(next(more, less))).toEqual(["create"]);
  });

  test("that reaches all repositories and did not before may do more", () => {
    const [selected, all] = [anApp({ repository_selection: "selected" }), anApp()];
    expect(next(selected, all).lifecycle.at(-1)).toMatchObject({ permissions: ["repositories: all"] });
  });
});

test("what stays the same has no event", () => {
  const before = sight(aKey());
  expect(sight(aKey(), before, SECOND)).toBe(before);
});
