import { expect, test } from "vitest";
import { aKey, aSecret, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { textsOf } from "../../model/texts.ts";
import { digestsByPath } from "../digest/digest.ts";
import { documentsAfter } from "./documents.ts";
import { anInput } from "./examples/an-input.ts";
import { changedTexts } from "./texts.ts";

const snapshot = aSnapshot({ identities: [aKey({ read_only: false }), aSecret()] });
const input = anInput({}, snapshot);
const documents = documentsAfter({ ...input, snapshot, at: input.collected.started });
const uses = { record: "last-used", schema: 2, organization: "acme", uses: {} } as const;
const changed = (most?: number) =>
  changedTexts(
    { documents, uses, auditEvents: [] },
    { ledger: input.ledger, recorded: new Map() },
    new Map(),
    "en",
    most,
  );

test("a text that was let go is made again with the same bytes, and has their digest", () => {
  const [held, letGo] = [changed(), changed(0)];
  expect([...held.values()].every((entry) => typeof entry === "string")).toBe(true);
  expect([...letGo.values()].some((entry) => typeof entry === "string")).toBe(false);
  expect(letGo.size).toBeGreaterThan(3);
  expect([...textsOf(letGo)]).toEqual([...held]);
  expect(digestsByPath(textsOf(letGo))).toEqual(digestsByPath(textsOf(held)));
});
