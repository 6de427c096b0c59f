import { dayIn } from "../../../model/time-zone.ts";
import { RECORDED, type Rule } from "../facts.ts";

/** By its deadline, where there is one, and before the merge. */
export const inTime: Rule = ({ approval: { submitted }, pull: { merged }, due, zone }) => {
  const day = dayIn(zone, submitted);
  if (due !== null && day > due) return { result: "broken", reason: "after-deadline", with: { day, due } };
  return merged !== null && submitted > merged.at
    ? { result: "broken", reason: "after-the-merge", with: {} }
    : RECORDED;
};
