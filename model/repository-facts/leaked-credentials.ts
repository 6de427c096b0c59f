import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { Instant } from "../instant.ts";
import { Id, Text } from "../text.ts";

/** Credentials that GitHub found in the repository and of which nobody says that they are revoked (`GET /orgs/{org}/secret-scanning/alerts`); never what they are. */
export const leakedCredentials = defineFact({
  field: "leaked_credentials",
  value: z
    .union([
      z.literal("not-scanned"),
      z.array(
        z.strictObject({
          alert: Id.describe("Number of the alert in its repository."),
          type: Text.describe("What kind of credential it is, by GitHub's name."),
          found_at: Instant.describe("When GitHub found it."),
          accepted: z
            .boolean()
            .describe("Whether somebody closed the alert without a revocation (`wont_fix`)."),
        }),
      ),
    ])
    .describe(
      "Credentials that GitHub found in it and of which nobody says that they are revoked; `not-scanned` where GitHub looks for none.",
    ),
  name: { en: "Leaked credentials not revoked", ja: "失効していない漏えいした資格情報" },
  lines: (leaks, language) =>
    leaks === "not-scanned"
      ? [[WORDS.notScanned[language]]]
      : leaks.map(({ alert, type, found_at, accepted }) => [
          `#${alert}: `,
          { data: type },
          `${WORDS.found[language]}${found_at.slice(0, 10)}`,
          ...(accepted ? [WORDS.accepted[language]] : []),
        ]),
});

const WORDS = {
  notScanned: { en: "GitHub does not look for any", ja: "GitHubによる検索なし" },
  found: { en: ", found on ", ja: "、発見日 " },
  accepted: { en: ", closed without a revocation", ja: "(失効のないまま終了)" },
} as const;
