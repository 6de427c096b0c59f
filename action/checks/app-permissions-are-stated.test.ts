import { expect, test } from "vitest";
import { ownedBy, aContext } from "./examples/a-context.ts";
import { anAppThatMay } from "./examples/an-app.ts";
import { inWords } from "./examples/in-words.ts";
import { appPermissionsAreStated as check } from "./app-permissions-are-stated.ts";

const writes = anAppThatMay({ contents: "write", metadata: "read" });
const administers = anAppThatMay(
  { administration: "write" },
  { members: "write", organization_plan: "read" },
);
const stating = (...entitlements: ("read" | "write" | "admin")[]) => ownedBy({ entitlements });
const assess = (app: typeof writes, ownership: ReturnType<typeof stating> | null) =>
  inWords(check, check.assess(app, aContext({ ownership })));

test.each([
  ["without a statement", writes, null, "«contents: write»"],
  ["whose statement asks to read", writes, stating("read"), "«contents: write»"],
  [
    "that administers and is stated to write",
    administers,
    stating("write"),
    "«administration: write» and «members: write»",
  ],
])("fails for an App %s", (_which, app, ownership, permissions) => {
  expect(assess(app, ownership)).toEqual({
    outcome: "fail",
    sentence: `The App holds ${permissions}, and no ownership statement names that need.`,
  });
});

test.each([
  ["only reads, stated or not", anAppThatMay({ contents: "read" }), null, "The App may only read."],
  [
    "only reads as its statement says",
    anAppThatMay({ contents: "read" }),
    stating("read"),
    "The App may only read.",
  ],
  [
    "writes as its statement says",
    writes,
    stating("write"),
    "«controls/identities/keys.md» names the need for what the App may change.",
  ],
  [
    "administers as its statement says",
    administers,
    stating("admin"),
    "«controls/identities/keys.md» names the need for what the App may change.",
  ],
])("passes for an App that %s", (_which, app, ownership, sentence) => {
  expect(assess(app, ownership)).toEqual({ outcome: "pass", sentence });
});
