import { expect, test } from "vitest";
import { safeSentence } from "./safe-sentence.ts";

test.each([
  "See @maria.",
  "See #1.",
  "It says <b>annually</b>.",
  "It says [x](y).",
  "See https://a.example.",
  "It says *x*.",
  "It says `x`.",
  "Line\nbreak.",
  "| cell",
  "- [ ] task",
])("what Markdown or GitHub would act on becomes code: %s", (text) => {
  expect(safeSentence(text)).toMatch(/^`/);
});

test.each([
  "SOC 1, SOC 2 and SOX say quarterly, J-SOX says semi-annually for the frequency of REV-01.",
  "REV-01の実施頻度について、SOC 1は「四半期ごと」、J-SOXは「半期ごと」としている。",
  "controls/identities/a.md names tomas, who left the roster on 2026-05-31.",
])("an ordinary sentence stays as it is: %s", (text) => {
  expect(safeSentence(text)).toBe(text);
});
