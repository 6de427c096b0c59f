import { addDays, type Day } from "../../model/instant.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import {
  type requestClauses,
  whatVendorsAskIsDone as words,
} from "../../model/reasons/what-vendors-ask-is-done.ts";
import type { Vendor } from "../../model/vendor.ts";
import { defineCheck } from "./check.ts";
import { type Fault, registerResult } from "../queries/register.ts";

/** As the assessment that it belongs to, a confirmation is for a year. */
const CONFIRMED_DAYS = 365;

/**
 * A report says what its readers have to do for its controls to hold. What is missing first is said of each vendor: the
 * list, then by what each entry is done, then who looked, then when.
 */
export const whatVendorsAskIsDone = defineCheck({
  words,
  controls: ["TPI-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, { vendors }) => (vendors.length === 0 ? { reason: "no-vendor", with: {} } : null),
  assess: (_organization, { governance, today }) =>
    registerResult(governance.vendors.flatMap(({ data }) => faultsOf(data, today))),
});

function faultsOf(vendor: Vendor, today: Day): Fault<ReasonIn<typeof requestClauses>>[] {
  const { vendor: id, assurance, complementary_controls: asked } = vendor;
  if (asked === null)
    return assurance === null ? [] : [{ id, reason: "nothing-listed", with: { assurance } }];
  const requests = asked.flatMap((one) => (typeof one === "string" ? [] : [one]));
  const counted = (some: number) => ({ some, all: asked.length });
  const undone = asked.length - requests.length;
  if (undone > 0) return [{ id, reason: "done-by-nobody", with: counted(undone) }];
  const days = requests.flatMap(({ confirmed }) =>
    confirmed === null || confirmed.at > today ? [] : [addDays(confirmed.at, CONFIRMED_DAYS)],
  );
  const unconfirmed = requests.length - days.length;
  if (unconfirmed > 0) return [{ id, reason: "never-confirmed", with: counted(unconfirmed) }];
  const over = days.filter((until) => today > until).sort();
  const [until] = over;
  return until === undefined
    ? []
    : [
        {
          id,
          reason: "confirmed-too-long-ago",
          with: { ...counted(over.length), until },
          since: addDays(until, 1),
        },
      ];
}
