import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { Text } from "../text.ts";

const Subject = z.strictObject({
  template: z
    .union([z.literal("default"), z.literal("organization"), z.array(Text)])
    .describe(
      "What it is made of: GitHub's default, what the organisation states, or claims in their order.",
    ),
  immutable: z
    .boolean()
    .nullable()
    .describe("Whether it names owner and repository by their ids, too; null when GitHub does not say."),
});
export type OidcSubject = z.infer<typeof Subject>;

/** The subject of OIDC tokens of a repository of which controls ask more (`GET /repos/{owner}/{repo}/actions/oidc/customization/sub`). */
export const oidcSubject = defineFact({
  field: "oidc_subject",
  value: z
    .union([z.literal("not-asked"), Subject])
    .describe(
      "What the subject of its OIDC tokens is made of; `not-asked` where no financial system names it.",
    ),
  name: { en: "OIDC subject of the repository", ja: "リポジトリのOIDCサブジェクト" },
  lines: (subject, language) => {
    if (subject === "not-asked") return [[WORDS.notAsked[language]]];
    const { template, immutable } = subject;
    return [
      typeof template === "string"
        ? [WORDS[template][language]]
        : template.flatMap((claim, at) => [...(at === 0 ? [] : [", "]), { data: claim }]),
      [(immutable === null ? WORDS.untold : immutable ? WORDS.ids : WORDS.names)[language]],
    ];
  },
});

const WORDS = {
  notAsked: {
    en: "not read; no financial system names this repository",
    ja: "確認の対象外(財務に係るシステムのリポジトリではない)",
  },
  default: { en: "GitHub's default", ja: "GitHubの既定" },
  organization: { en: "as the organisation states", ja: "組織の定めによる" },
  ids: { en: "with the ids of owner and repository", ja: "所有者及びリポジトリのIDを含む" },
  names: { en: "without ids", ja: "IDを含まない" },
  untold: { en: "whether with ids, GitHub does not say", ja: "IDの有無をGitHubが示さない" },
} as const;
