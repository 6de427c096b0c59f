import { z } from "zod";
import { Day } from "./instant.ts";
import { Language } from "./language.ts";
import {
  isAsTight,
  PARAMETER_NAMES,
  PARAMETERS,
  ParameterSettings,
  resolveParameters,
} from "./parameters.ts";
import { Login, Sentence, Slug, Text } from "./text.ts";
import { TimeZone } from "./time-zone.ts";

/** What fits every field and still contradicts itself: where, and why. */
interface Contradiction {
  path: PropertyKey[];
  message: string;
}

/** A login is one organisation in any case of its letters, as GitHub has it. */
function repeated(organizations: readonly { login: string }[]): Contradiction[] {
  const logins = organizations.map(({ login }) => login.toLowerCase());
  return logins.flatMap((login, index) =>
    logins.indexOf(login) === index
      ? []
      : [{ path: ["organizations", index, "login"], message: `names ${login} a second time; name it once` }],
  );
}

/** Strict holds for what matters more: a limit that is looser there is a slip of the pen. */
function loosened(settings: ParameterSettings): Contradiction[] {
  const inForce = resolveParameters(settings);
  return PARAMETER_NAMES.flatMap((name) => {
    const { default: usual, strict } = inForce[name];
    if (isAsTight(name, strict, usual)) return [];
    const [below, most] = PARAMETERS[name].tighter === "lower" ? ["below", "most"] : ["above", "least"];
    return settings[name]?.strict === undefined
      ? [
          {
            path: ["parameters", name, "default"],
            message: `is ${below} the strict value, which is ${strict} where it is left out; set strict, too, to at ${most} ${usual}`,
          },
        ]
      : [
          {
            path: ["parameters", name, "strict"],
            message: `must be at ${most} the default, which is ${usual}`,
          },
        ];
  });
}

const roles = (usual: readonly string[]) =>
  z
    .array(Slug)
    .min(1)
    .default([...usual]);

/** countersign.yml, at the root of the governance repository. */
export const Configuration = z
  .strictObject({
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
    language: Language.default("en").describe(
      "Language of what the action writes for people: evidence, pull requests, job summaries, annotations and commit messages; the log is in English.",
    ),
    calendar: z
      .strictObject({
        time_zone: TimeZone.default("UTC").describe(
          "Time zone of the days that documents about an entity name, and in which what is due on one is due, where an entity has none of its own; times of the clock are always in UTC.",
        ),
        holidays: z
          .array(Day)
          .default([])
          .describe("Days, besides Saturday and Sunday, that are no business days."),
      })
      .prefault({})
      .describe("How people read dates."),
    authority: z
      .strictObject({
        exception: roles(["security-lead", "controller"]).describe("Roles that may accept an exception."),
        financial_exception: roles(["controller", "cfo"]).describe(
          "Roles of which one must also accept an exception on a financial path.",
        ),
        variance: roles(["controller"]).describe("Roles that may approve a variance."),
        deficiency: roles(["controller", "cfo"]).describe("Roles that may conclude on a deficiency."),
      })
      .prefault({})
      .describe("Which roster roles may decide what."),
    machine_users: z
      .strictObject({
        patterns: z
          .array(
            Text.regex(
              /[A-Za-z0-9]/,
              "must hold a letter or digit of the logins that it fits, as *-bot does: without one it fits nobody, or people and owners, too",
            ),
          )
          .default([])
          .describe("Logins or patterns (`*-bot`) of accounts that work for machines."),
        outside_collaborators: z
          .boolean()
          .default(false)
          .describe("Whether every outside collaborator is taken for a machine."),
      })
      .prefault({})
      .describe(
        "Which accounts work for machines, beside those that an ownership statement of the kind `machine-user` names; GitHub does not tell them from people.",
      ),
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
  })
  .superRefine(({ organizations, parameters }, context) => {
    for (const { path, message } of [...repeated(organizations), ...loosened(parameters)])
      context.addIssue({ code: "custom", path, message });
  });
export type Configuration = z.infer<typeof Configuration>;

/** Roles that decide where countersign.yml leaves `authority.<decision>` out, as one text; null for any other field. */
export function usualRoles(field: string): string | null {
  const usual = new Map(Object.entries(Configuration.shape.authority.parse({})));
  return field.startsWith("authority.") ? (usual.get(field.slice(10))?.join(", ") ?? null) : null;
}
