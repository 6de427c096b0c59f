import { z } from "zod";
import { PeriodId } from "../../../model/period.ts";
import { Login, Slug } from "../../../model/text.ts";
import { at, checked, common } from "./every-command.ts";
import { committing, committingOf, type Committing } from "./committing.ts";

const Conclude = z.strictObject({
  command: z.literal("conclude"),
  organization: Login.optional(),
  ...common,
  ...committing,
  period: PeriodId,
  entity: Slug.optional(),
  regime: Slug.optional(),
  at,
  output: z.string().optional(),
});

/** What the user asked to conclude on, checked. */
export interface ConcludeInputs {
  command: "conclude";
  /** Null for the only one that countersign.yml names. */
  organization: string | null;
  governance: string;
  period: string;
  /** Null for all. */
  entity: string | null;
  regime: string | null;
  /** Publishing needs a credential; re-performing needs nothing but the checkout. */
  way:
    | ({ to: "publish"; publish: "pull-request" | "branch" } & Committing)
    | { to: "compare"; at: string | null }
    | { to: "write"; at: string; output: string };
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readConclude(data: Record<string, string>): ConcludeInputs {
  const inputs = checked(Conclude, data);
  const { organization = null, governance, period, entity = null, regime = null, publish, output } = inputs;
  const asked = { command: "conclude", organization, governance, period, entity, regime } as const;
  const { at: commit = null } = inputs;
  if (output !== undefined) return { ...asked, way: { to: "write", at: commit ?? "HEAD", output } };
  if (commit !== null || publish === "none") return { ...asked, way: { to: "compare", at: commit } };
  return { ...asked, way: { to: "publish", publish, ...committingOf(inputs, organization) } };
}
