import { expect, test } from "vitest";
import { aFail, anIdentity } from "../../action/criteria/examples/a-ledger.ts";
import { bodyOfText } from "../../model/leaves.ts";
import { HOSTILE } from "../payloads/hostile.ts";
import { outsideCode } from "../payloads/outside-code.ts";
import { concludeCase } from "./a-case.ts";
import { EXAMPLES } from "./worked-examples.ts";

const CHECK = "credential-is-rotated";

/** What is said of one failing identity of this title, without front matter, record and code. */
function said(title: string): string {
  const { files } = concludeCase({
    control: "ROT-01",
    rules: [{ rule: { en: "It is young.", ja: "古くない。" }, checks: [CHECK], criteria: [], awaits: null }],
    review: null,
    signOff: null,
    regimes: ["sox", "jsox"],
    ledger: { identities: [anIdentity(1, { title, assessments: [aFail(CHECK, "2026-08-31")] })] },
  });
  const texts = [...files.values()].map(bodyOfText);
  return outsideCode(texts.join("\n"), "CODE");
}

const plain = said("a_key");

test("our own sentences stand as prose in both languages, names from GitHub as code", () => {
  expect(plain).toContain(`CODE has failed ${CHECK} since 2026-08-31.`);
  expect(plain).toContain("CODEは2026年8月31日から「資格情報が期限内に更新されている」を満たしていない。");
  expect(plain.split("\n").filter((line) => line.trim() === "CODE")).toEqual([]);
});

test.each(
  HOSTILE.filter((one) => /[`@#<>[\]|*_~\\\n\u202E]/.test(one)).map((one) => [one.slice(0, 40), one]),
)("hostile title %j leaves nothing outside code", (_, title) => {
  expect(said(title)).toBe(plain);
});

test("every reason of the worked examples has its words", () => {
  const texts = EXAMPLES.flatMap(({ scopes }) =>
    scopes.flatMap(({ regime, is }) => [...concludeCase({ ...is, regimes: [regime] }).files.values()]),
  );
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts.map(bodyOfText)) expect(text).not.toMatch(/does not know|表示できない理由/);
});
