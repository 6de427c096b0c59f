import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { Text } from "../text.ts";

/** What the subject of a workflow's OIDC token is made of (`GET /orgs/{org}/actions/oidc/customization/sub`). */
export const oidcSubjectTemplate = defineFact({
  field: "oidc_subject_template",
  value: z
    .strictObject({
      claims: z.array(Text).describe("Claims it is made of, in their order."),
      immutable: z
        .boolean()
        .nullable()
        .describe("Whether it names owner and repository by their ids, too; null when GitHub does not say."),
    })
    .describe("What the subject of OIDC tokens is made of."),
  name: { en: "OIDC subject", ja: "OIDCサブジェクト" },
  lines: ({ claims, immutable }, language) => [
    claims.flatMap((claim, at) => [...(at === 0 ? [] : [", "]), { data: claim }]),
    ...(immutable === true ? [[WITH_IDS[language]]] : []),
  ],
});

const WITH_IDS = {
  en: "with the ids of owner and repository",
  ja: "所有者及びリポジトリのIDを含む",
} as const;
