import { expect, test } from "vitest";
import { writeDocument } from "../../model/document.ts";
import { deficiencyFile } from "../../model/paths.ts";
import { aDeficiency } from "../../test/scenarios/scan/fake-conclude.ts";
import { aControl, anEntity, aRegime } from "../drift/examples/a-drift-input.ts";
import { deficiencyLines, lackingIn } from "./concluded.ts";
import { waitingDeficiencies } from "./waiting.ts";

const affected = [
  { entity: "acme-us", regime: "sox" },
  { entity: "acme-jp", regime: "jsox" },
];
const NAMING = {
  entities: [anEntity("acme-us", ["sox"], { names: { en: "Acme Inc.", ja: "アクメ社(Acme Inc.)" } })],
  regimes: [aRegime("sox", "SOX")],
  controls: [aControl({ control: "ROT-01", title: { en: "Rotation", ja: "ローテーション" } })],
};
const one = aDeficiency("DEF-1", affected);

test.each([
  [one, ["its cause", "an owner", "a due date"]],
  [{ ...one, owner: "hana" }, ["its cause", "a due date"]],
  [{ ...one, root_cause: "Nobody was told.", owner: "hana", due: "2026-02-01" }, []],
])("a person must add what only a person knows", (deficiency, lacking) => {
  expect(lackingIn(deficiency, "en")).toEqual(lacking);
});

test("a line names the control, what failed, every entity and regime by name where one is stated, and what is missing", () => {
  const file = deficiencyFile("DEF-1");
  expect(deficiencyLines([{ file, data: one }], NAMING, "https://x.test", "en").lines).toEqual([
    `- [DEF-1](https://x.test/${file}) on ROT-01 Rotation: A credential was not rotated. It reaches Acme Inc. under SOX, acme-jp under jsox. It needs its cause, an owner, a due date.`,
  ]);
});

test("deficiencies are listed by number, and one that cannot be read hides no other", () => {
  const texts = new Map(
    ["DEF-10", "DEF-2", "DEF-1"].map((id) => [
      deficiencyFile(id),
      writeDocument(aDeficiency(id, affected), ""),
    ]),
  );
  texts.set(deficiencyFile("DEF-3"), "# broken\n");
  expect(waitingDeficiencies(texts).map(({ data }) => data.deficiency)).toEqual(["DEF-1", "DEF-2", "DEF-10"]);
});
