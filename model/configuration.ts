import { z } from "zod";
import { ParameterSettings } from "./parameters.ts";
import { Login, Sentence, Slug, Text } from "./text.ts";

/** countersign.yml, at the root of the governance repository. */
export const Configuration = z.strictObject({
  organizations: z
    .array(
      z.strictObject({
        login: Login.describe("Login of the organisation."),
        reviewers: z
          .array(Slug)
          .default([])
          .describe("Roster roles asked to review its evidence pull requests."),
      }),
    )
    .min(1)
    .describe("The organisations whose evidence this repository keeps."),
  calendar: z
    .strictObject({
      time_zone: Text.default("UTC").describe("Time zone for people; evidence is always in UTC."),
    })
    .prefault({})
    .describe("How people read dates."),
  parameters: ParameterSettings.prefault({}).describe(
    "Limits the checks apply; what is left out keeps its default.",
  ),
  publish: z
    .strictObject({
      quiet_days: z
        .number()
        .int()
        .min(0)
        .max(92)
        .default(7)
        .describe("Days that scan records may wait on the branch before they get a pull request."),
      labels: z.array(Sentence).default(["countersign"]).describe("Labels of the pull request."),
    })
    .prefault({})
    .describe("How evidence is published."),
});
export type Configuration = z.infer<typeof Configuration>;
