import { describe, expect, test } from "vitest";
import { has } from "../../../model/identities/traits.ts";
import { IDENTITY_KINDS, kinds } from "../../../model/identity.ts";
import type { Kind } from "../../../model/identities/kind.ts";
import { lastUsedBody } from "./last-used.ts";

describe.each(["en", "ja"] as const)("in %s", (language) => {
  const body = lastUsedBody({ record: "last-used", schema: 2, organization: "acme", uses: {} }, language);

  test.each(IDENTITY_KINDS)("says of %s that GitHub records no use of it, where it does not", (kind) => {
    const { lacks }: Pick<Kind, "lacks"> = kinds[kind];
    const lack = lacks.lastUsed?.[language];
    expect(lack === undefined).toBe(has(kind, "lastUsed"));
    expect(lack === undefined || body.includes(lack)).toBe(true);
  });

  test("says nothing else of a kind", () => {
    const told = IDENTITY_KINDS.flatMap((kind) => {
      const { lacks }: Pick<Kind, "lacks"> = kinds[kind];
      return lacks.lastUsed?.[language] ?? [];
    });
    const rest = told.reduce((text, sentence) => text.replace(sentence, ""), body);
    expect(IDENTITY_KINDS.filter((kind) => kinds[kind].spokenOf[language].test(rest))).toEqual([]);
  });
});
