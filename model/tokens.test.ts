import { expect, test } from "vitest";
import { resolveParameters } from "./parameters.ts";
import { fillTokens } from "./tokens.ts";

const context = {
  overlay: { frequency: "quarterly", performer: "control-operator", approver: "controller" },
  parameters: resolveParameters({ "rot.max_age_days.static": { default: 120 } }),
  words: { frequency: (word: string) => `every ${word}`, role: (role: string) => role.toUpperCase() },
} as const;

test.each([
  ["{{frequency}}", "every quarterly"],
  ["{{ performer }} and {{approver}}", "CONTROL-OPERATOR and CONTROLLER"],
  ["{{params.rot.max_age_days.static}} days", "120 days"],
  ["{{params.rot.max_age_days.static.strict}} days", "90 days"],
  ["{{params.exc.max_renewals}} times, or {{params.exc.max_renewals.strict}} times", "2 times, or 1 time"],
  ["{{params.revoke.sla_days.strict}} days", "1 day"],
  ["at least {{params.chg.min_approvals}} approvals", "at least 1 approval"],
  ["{{params.exc.max_renewals.strict}} timesheets", "1 timesheets"],
  ["{{params.exc.max_renewals.strict}}回", "1回"],
  ["no token { at all }", "no token { at all }"],
])("%s reads %s", (text, filled) => {
  expect(fillTokens(text, context)).toEqual({ ok: true, text: filled });
});

test.each([
  ["{{nonsense}}", "nonsense"],
  ["{{}}", ""],
  ["{{params.rot}}", "params.rot"],
  ["{{params.constructor}}", "params.constructor"],
  ["{{frequency}} {{params.x.strict}} {{y}}", "params.x.strict"],
])("%s names nothing, and the first such token is told", (text, token) => {
  expect(fillTokens(text, context)).toEqual({ ok: false, token });
});

test("an opened token that never ends is text, however long", () => {
  const text = `{{${" ".repeat(10_000)}`;
  expect(fillTokens(text, context)).toEqual({ ok: true, text });
});
