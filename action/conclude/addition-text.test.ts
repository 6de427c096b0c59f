import { describe, expect, test } from "vitest";
import { emptyLedger } from "../../model/ledger.ts";
import { aGovernance } from "../criteria/examples/a-world.ts";
import { aControl, anEntity, aRegime } from "../drift/examples/a-drift-input.ts";
import { additionAfter } from "./add.ts";
import { additionText } from "./addition-text.ts";
import { aConclusion, anAddition, aVerdict, DEFICIENT } from "./examples/a-conclusion.ts";

const FILE = "evidence/acme/conclusions/2026-Q3/acme-us/sox.md";
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const conclusion = { file: FILE, digest: digest("1"), data: aConclusion() };
const now = aConclusion({
  state: "interim",
  verdicts: [aVerdict("REV-01"), aVerdict("ROT-01", DEFICIENT)],
});
const input = (language: "en" | "ja") => ({
  ledger: emptyLedger(),
  governance: {
    ...aGovernance(),
    entities: [anEntity("acme-us", ["sox"], { names: { en: "Acme Inc.", ja: "アクメ社" }, language })],
    regimes: [aRegime("sox", "SOX")],
    controls: [aControl({ control: "ROT-01", title: { en: "Rotation", ja: "ローテーション" } })],
  },
});
const lines = (language: "en" | "ja") => {
  const addition = additionAfter(now, { conclusion, before: null }, { added: "2026-11-04" });
  return (additionText(addition, input(language)) ?? "").split("\n");
};
const link = `[sox.md](../../../../../${FILE})`;

describe("an addition begins with what it adds to and what changed since, and goes on as a conclusion", () => {
  test("in English", () => {
    const text = lines("en");
    expect(text.find((line) => line.startsWith("# "))).toMatch(/^# .*Acme Inc\..*: addition of 2026-11-04$/);
    expect(text).toContain(
      `The period was certified, so its conclusion ${link} stays as it is (\`${digest("1")}\`), and what is concluded since is added beside it.`,
    );
    expect(text).toContainEqual(
      expect.stringMatching(/^\| ROT-01 Rotation \| Effective \| Deficiency in operation \| verdict \| /),
    );
    expect(text).toContain("- One of the two is interim, the other final.");
    const headings = text.filter((line) => line.startsWith("## "));
    expect(headings.slice(0, 2)).toEqual(["## What changed since", "## What is concluded now"]);
    expect(headings).toContain("## What could not be seen");
  });

  test("in Japanese", () => {
    const text = lines("ja");
    expect(text.find((line) => line.startsWith("# "))).toMatch(/\(2026年11月4日の追記\)$/);
    expect(text).toContainEqual(
      expect.stringMatching(/^\| ROT-01 ローテーション \| 有効 \| 運用上の不備 \| 判定 \| /),
    );
    expect(text).toContain("- 一方は期中の結論であり、他方は確定した結論である。");
  });
});

test("one after another names that, and says where no verdict differs", () => {
  const before = { file: FILE.replace(".md", ".2026-11-03.md"), digest: digest("2"), data: anAddition() };
  const same = additionAfter(aConclusion(), { conclusion, before }, { added: "2026-11-04" });
  const text = (additionText(same, input("en")) ?? "").split("\n");
  expect(text).toContain(
    `The addition before this one is [sox.2026-11-03.md](../../../../../${before.file}) (\`${digest("2")}\`).`,
  );
  expect(text).toContain("No verdict differs from it.");
});

test("nothing is printed for an entity that the commit does not state", () => {
  expect(additionText(anAddition({ entity: "acme-jp" }), input("en"))).toBeNull();
});
