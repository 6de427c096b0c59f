import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { Login } from "../text.ts";

/** People and machines with access to single repositories who are no members (`GET /orgs/{org}/outside_collaborators`). */
export const outsideCollaborators = defineFact({
  field: "outside_collaborators",
  value: z.array(Login).describe("Logins of those with access who are no members."),
  name: { en: "Outside collaborators", ja: "外部コラボレーター" },
  lines: (logins) => logins.map((login) => [{ data: login }]),
});
