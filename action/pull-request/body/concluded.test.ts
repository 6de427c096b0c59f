import { describe, expect, test } from "vitest";
import { writeDocument } from "../../../model/document.ts";
import { deficiencyFile } from "../../../model/paths.ts";
import { aDeficiency } from "../../../test/scenarios/scan/fake-conclude.ts";
import { aControl, anEntity, aRegime } from "../../drift/examples/a-drift-input.ts";
import { anAddition, DEFICIENT } from "../../conclude/examples/a-conclusion.ts";
import { conclusionLines, deficiencyLines, lackingIn } from "./concluded.ts";
import { waitingDeficiencies } from "../waiting/waiting.ts";

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

describe("a line on an addition to a certified conclusion", () => {
  const file = "evidence/acme/conclusions/2026-Q3/acme-us/sox.2026-11-04.md";
  const effective = { verdict: "effective", words: { en: "Effective", ja: "有効" } } as const;
  const data = anAddition({
    changes: [
      { control: "REV-01", before: effective, now: effective, parts: ["findings"] },
      { control: "ROT-01", before: effective, now: DEFICIENT, parts: ["verdict"] },
      { control: "SOD-02", before: null, now: effective, parts: ["verdict"] },
    ],
  });
  const line = (language: "en" | "ja", one = data) =>
    conclusionLines([{ file, data: one }], NAMING, "https://x.test", language).lines[0];

  test("names each verdict that is another, and the controls of which only the reasons differ", () => {
    expect(line("en")).toContain(
      `](https://x.test/${file}), addition of 2026-11-04 to the certified conclusion: ROT-01 was Effective and is Deficiency in operation; SOD-02 was not concluded on and is Effective; other reasons for the same verdict on REV-01. It rests on `,
    );
  });

  test("in Japanese, too", () => {
    expect(line("ja")).toContain(
      `](https://x.test/${file})(確定した結論への2026年11月4日の追記):ROT-01は有効から運用上の不備に変更、SOD-02は結論なしから有効に変更、REV-01は判定は同じで理由が異なる。`,
    );
  });

  test("says where no verdict differs", () => {
    expect(line("en", anAddition())).toContain(
      " to the certified conclusion: no verdict differs. It rests on ",
    );
  });
});
