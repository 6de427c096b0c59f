import { z } from "zod";
import { PeriodId } from "../../../model/period.ts";
import { Login, Slug } from "../../../model/text.ts";
import { checked, common } from "./every-command.ts";
import { committing, committingOf, type Committing } from "./committing.ts";

const Due = z.strictObject({
  command: z.enum(["review", "certify"]),
  organization: Login.optional(),
  ...common,
  ...committing,
  period: PeriodId.optional(),
  entity: Slug.optional(),
  regime: Slug.optional(),
  output: z.string().optional(),
  "fail-on": z.enum(["never", "incomplete"]).default("never"),
});

/** What the user asked to review or to certify of what is due, checked. */
export interface DueInputs extends Committing {
  command: "review" | "certify";
  /** Null for the only one that countersign.yml names. */
  organization: string | null;
  governance: string;
  /** Null for all that are due. */
  period: string | null;
  entity: string | null;
  regime: string | null;
  publish: "pull-request" | "branch" | "none";
  /** The folder that `readiness.json` goes to; null for none. */
  output: string | null;
  failOn: "never" | "incomplete";
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readDue(data: Record<string, string>): DueInputs {
  const inputs = checked(Due, data);
  const { command, organization = null, governance, publish } = inputs;
  const { period = null, entity = null, regime = null, output = null } = inputs;
  return {
    command,
    organization,
    governance,
    period,
    entity,
    regime,
    publish,
    output,
    failOn: inputs["fail-on"],
    ...committingOf(inputs, organization),
  };
}
