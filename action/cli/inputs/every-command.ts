import { z } from "zod";
import { explain } from "../../../model/problem.ts";
import { Refusal, refusalOf } from "../../run/refusal.ts";

const AppId = z.string().regex(/^(?:\d+|Iv[A-Za-z0-9.]+)$/, "must be the App's number or its client id");

/** The inputs that every command takes. */
export const common = {
  governance: z.string().default("."),
  token: z.string().regex(/^\S+$/, "must be one word").optional(),
  "app-id": AppId.optional(),
  "private-key": z.string().optional(),
  "writer-app-id": AppId.optional(),
  "writer-private-key": z.string().optional(),
  publish: z.enum(["pull-request", "branch", "none"]).default("pull-request"),
};

/** A commit, where one is asked for. */
export const at = z
  .string()
  .regex(/^(?!-)\S+$/, "must be a commit, a branch or a tag of the checkout")
  .optional();

/**
 * What was given, by the schema of its command.
 * @throws {Refusal} with one sentence for the first thing that is wrong.
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  data: Record<string, string>,
): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw refusalOf(
    explain(result.error, schema, data).map(
      ({ path, reason }) => `The input ${path.map(String).join(".")} ${reason}.`,
    ),
  );
}

/** Stands for every organisation that countersign.yml names. */
export const ALL_ORGANIZATIONS = "all";

/** @throws {Refusal} where every organisation is asked of what is about one; `what` is the input or the command. */
export function oneOrganization(what: string, organization: string): void {
  if (organization !== ALL_ORGANIZATIONS) return;
  throw new Refusal(2, `${what} is of one organisation, and organization is all; name one of them.`);
}
