import { z } from "zod";
import { Names } from "./text.ts";

/**
 * What leaves a rule open: `not-told` is what GitHub does not tell a scan, whoever asks; `not-asked` is what could be
 * known, from GitHub or from records, and what Countersign does not ask yet.
 */
export const OPEN_CAUSES = ["not-told", "not-asked"] as const;
export const OpenCause = z.enum(OPEN_CAUSES);
export type OpenCause = z.infer<typeof OpenCause>;

/** What of a rule nothing decides. */
export const OpenRule = z.strictObject({
  cause: OpenCause.describe(
    "`not-told` where GitHub does not tell a scan; `not-asked` where it could be known and is not asked yet.",
  ),
  why: Names.describe("Why nothing decides the rule, or this part of it."),
});
export type OpenRule = z.infer<typeof OpenRule>;

/** The causes as people read them. */
export const OPEN_CAUSE_NAMES: Readonly<Record<OpenCause, Names>> = {
  "not-told": { en: "GitHub does not tell", ja: "GitHubに示されない" },
  "not-asked": { en: "not asked yet", ja: "現時点で確認の対象外" },
};
