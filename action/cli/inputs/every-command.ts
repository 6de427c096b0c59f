import { z } from "zod";
import { explain } from "../../../model/problem.ts";
import { refusalOf } from "../../run/refusal.ts";

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
