import { z } from "zod";
import { count } from "../count.ts";
import { defineFact } from "../facts/fact.ts";
import { Text } from "../text.ts";

/** Errors that are kept by line; of more only the number is. */
export const ERRORS_KEPT = 20;

const CodeOwners = z.strictObject({
  path: Text.nullable().describe("Path of the file that GitHub uses; null when there is none."),
  errors: z
    .strictObject({
      count: z.number().int().nonnegative().describe("How many lines GitHub does not accept."),
      first: z
        .array(
          z.strictObject({
            line: z.number().int().positive().describe("Its line."),
            kind: Text.describe("What GitHub calls the error."),
          }),
        )
        .describe("The first of them, by line."),
    })
    .nullable()
    .describe("What GitHub does not accept in it; null when GitHub does not show that."),
  workflow_owners: z
    .number()
    .int()
    .nonnegative()
    .nullable()
    .describe(
      "Owners that the file names for workflow files; 0 when its last rule for them names none, or none does; null when its text was not read.",
    ),
});
export type CodeOwners = z.infer<typeof CodeOwners>;

/** The CODEOWNERS file of the default branch: whether there is one, what is wrong with it, and who owns the workflows. */
export const codeOwners = defineFact({
  field: "code_owners",
  value: CodeOwners.describe("Its CODEOWNERS file; null when that could not be read."),
  name: { en: "Code owners", ja: "コードオーナー" },
  lines: ({ path, errors, workflow_owners: owners }, language) =>
    path === null
      ? []
      : [
          [{ data: path }],
          ...(errors === null
            ? []
            : [[{ en: count(errors.count, "error"), ja: `誤り${errors.count}件` }[language]]]),
          ...(errors?.first ?? []).map(({ line, kind }) => [
            { en: `line ${line}: `, ja: `${line}行目:` }[language],
            { data: kind },
          ]),
          ...(owners === null
            ? []
            : [
                [
                  {
                    en: `owners of workflow files: ${owners}`,
                    ja: `ワークフローファイルの所有者:${owners}件`,
                  }[language],
                ],
              ]),
        ],
});
