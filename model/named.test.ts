import { expect, test } from "vitest";
import { certificationName } from "./named.ts";

const TEXTS = {
  certificationTexts: [
    {
      file: "controls/regimes/local/certification.md",
      body: "For {{entity}}.",
      data: {
        regime: "local",
        language: "ja" as const,
        control: "CRT-01",
        title: { en: "Confirmation letter of the location", ja: "拠点確認書" },
        sentence: "私は確認しました。{{scope}}",
      },
    },
  ],
};

test("what is signed under a regime without a text has a name that belongs to none", () => {
  expect(certificationName(TEXTS, "other", "en")).toBe("Certification");
  expect(certificationName(TEXTS, "other", "ja")).toBe("内部宣誓・確認書");
});

test("what is signed has the name that its regime gives it, in the language of whoever reads", () => {
  expect(certificationName(TEXTS, "local", "en")).toBe("Confirmation letter of the location");
  expect(certificationName(TEXTS, "local", "ja")).toBe("拠点確認書");
});
