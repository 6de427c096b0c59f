import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { Login } from "../text.ts";

/** Who administers a repository of which controls ask more, owners of the organisation included (`GET /repos/{owner}/{repo}/collaborators?permission=admin`). */
export const administrators = defineFact({
  field: "administrators",
  value: z
    .union([z.literal("not-asked"), z.array(Login)])
    .describe("Logins of its administrators; `not-asked` where no financial system names it."),
  name: { en: "Administrators", ja: "管理者" },
  lines: (logins, language) =>
    logins === "not-asked" ? [[NOT_ASKED[language]]] : logins.map((login) => [{ data: login }]),
});

const NOT_ASKED = {
  en: "not read; no financial system names this repository",
  ja: "確認の対象外(財務に係るシステムのリポジトリではない)",
} as const;
