import { z } from "zod";
import { defineFact } from "../facts/fact.ts";

/** Whether GitHub looks for secrets in what is pushed (`security_and_analysis` of `GET /orgs/{org}/repos`); shown only to whoever may administer it. */
export const secretScanning = defineFact({
  field: "secret_scanning",
  value: z.boolean().describe("Whether GitHub looks for secrets in it."),
  name: { en: "Scanned for secrets", ja: "シークレットスキャン" },
  lines: (enabled, language) => [[WORDS[enabled ? "yes" : "no"][language]]],
});

const WORDS = { yes: { en: "yes", ja: "有効" }, no: { en: "no", ja: "無効" } } as const;
