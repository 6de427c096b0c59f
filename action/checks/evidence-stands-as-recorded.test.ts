import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import type { Tampering } from "../../model/scan.ts";
import { aContext } from "./examples/a-context.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { UNKNOWN_PIPELINE } from "../queries/pipeline.ts";
import { evidenceStandsAsRecorded as check } from "./evidence-stands-as-recorded.ts";

const assess = (tampering: Tampering[] | null) =>
  inWords(check, check.assess(anOrganization(), aContext({ pipeline: { ...UNKNOWN_PIPELINE, tampering } })));
const edited = (file: string): Tampering => ({
  file,
  what: "edited",
  restored: true,
  commit: null,
  author: null,
  pull_request: null,
});

test.each([
  [
    "knows nothing when nobody compared",
    null,
    "unknown",
    "Nobody compared the evidence with what scans had written.",
  ],
  [
    "fails for files that were changed, and names them",
    [edited("evidence/acme/b.md"), edited("evidence/acme/a.md")],
    "fail",
    "Somebody changed evidence by hand: «evidence/acme/a.md» and «evidence/acme/b.md».",
  ],
  [
    "passes when nothing differs",
    [],
    "pass",
    "Every evidence file is what a scan wrote, and no record is missing.",
  ],
] as const)("%s", (_what, tampering, outcome, sentence) => {
  expect(assess(tampering === null ? null : [...tampering])).toEqual({ outcome, sentence });
});

test("knows nothing where GitHub does not tell where evidence came from, unless some was changed", () => {
  const unproven = [
    { reason: "refused", with: { asked: "account-of-the-token", status: 403, needs: "named-account" } },
  ] as const;
  const evaluated = (tampering: Tampering[]) =>
    inWords(
      check,
      check.assess(anOrganization(), aContext({ pipeline: { ...UNKNOWN_PIPELINE, tampering, unproven } })),
    );
  expect(evaluated([])).toEqual({
    outcome: "unknown",
    sentence:
      "It is not known that all evidence came from the scanner: GitHub answered with status 403 when asked whose token it is; that takes a token whose account GitHub names.",
  });
  expect(evaluated([edited("evidence/acme/a.md")]).outcome).toBe("fail");
});
