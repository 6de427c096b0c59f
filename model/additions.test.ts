import { expect, test } from "vitest";
import { aConclusion, anAddition } from "../action/conclude/examples/a-conclusion.ts";
import { additionsTo, lastConcluded } from "./additions.ts";
import { writeDigests } from "./digest-list.ts";
import { digestsFile } from "./paths.ts";

const FILE = "evidence/acme/conclusions/2026-Q3/acme-us/sox.md";
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const conclusion = { file: FILE, data: aConclusion(), body: "" };
const texts = new Map([[digestsFile("acme"), writeDigests("acme", new Map([[FILE, digest("1")]]))]]);
const added = (day: string, to = "1", over: object = {}) => ({
  file: FILE.replace(".md", `.${day}.md`),
  data: anAddition({ added: day, adds_to: { file: FILE, digest: digest(to) }, ...over }),
  body: "",
});

test("additions are to the conclusion as it stands, oldest first, and to no other", () => {
  const additions = [
    added("2026-11-04"),
    added("2026-10-20"),
    added("2026-11-05", "9"),
    added("2026-11-06", "1", { entity: "acme-jp" }),
  ];
  expect(additionsTo(conclusion, { additions, texts }).map(({ data }) => data.added)).toEqual([
    "2026-10-20",
    "2026-11-04",
  ]);
});

test("what was concluded last is the newest addition, or the conclusion where none is to it", () => {
  const last = (...additions: ReturnType<typeof added>[]) =>
    lastConcluded({ conclusions: [conclusion], additions, texts }).map(({ data }) =>
      "added" in data ? data.added : "certified",
    );
  expect(last()).toEqual(["certified"]);
  expect(last(added("2026-11-05", "9"))).toEqual(["certified"]);
  expect(last(added("2026-10-20"), added("2026-11-04"))).toEqual(["2026-11-04"]);
});
