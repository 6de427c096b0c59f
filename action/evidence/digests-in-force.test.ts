import { expect, test } from "vitest";
import { resolveParameters } from "../../model/parameters.ts";
import { digestsInForce } from "./digests-in-force.ts";

const text = "---\nentity: acme-us\n---\n\nWords.\n";
const digests = (stored: string) =>
  digestsInForce(resolveParameters({}), new Map([["controls/entities/acme-us.md", stored]]));

test.each([
  ["CR LF", text.replaceAll("\n", "\r\n")],
  ["CR", text.replaceAll("\n", "\r")],
  ["a byte order mark", `\uFEFF${text}`],
])("what is in force has the same digests when it is stored with %s", (_, stored) => {
  expect(digests(stored)).toEqual(digests(text));
  expect(digests(`${stored}More.\n`)).not.toEqual(digests(text));
});
