import { z } from "zod";
import { PeriodId } from "../../../model/period.ts";
import { Login, Slug } from "../../../model/text.ts";
import { checked, common } from "./every-command.ts";
import { committing, committingOf, type Committing } from "./committing.ts";

const Review = z.strictObject({
  command: z.literal("review"),
  organization: Login.optional(),
  ...common,
  ...committing,
  period: PeriodId.optional(),
  entity: Slug.optional(),
  regime: Slug.optional(),
  "fail-on": z.enum(["never", "incomplete"]).default("never"),
});

/** What the user asked to review, checked. */
export interface ReviewInputs extends Committing {
  command: "review";
  /** Null for the only one that countersign.yml names. */
  organization: string | null;
  governance: string;
  /** Null for all that are due. */
  period: string | null;
  entity: string | null;
  regime: string | null;
  publish: "pull-request" | "branch" | "none";
  failOn: "never" | "incomplete";
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readReview(data: Record<string, string>): ReviewInputs {
  const inputs = checked(Review, data);
  const { organization = null, governance, period = null, entity = null, regime = null, publish } = inputs;
  return {
    command: "review",
    organization,
    governance,
    period,
    entity,
    regime,
    publish,
    failOn: inputs["fail-on"],
    ...committingOf(inputs, organization),
  };
}
