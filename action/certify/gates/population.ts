import { dayIn } from "../../../model/time-zone.ts";
import { roleOf } from "../../review/calendar.ts";
import { unacceptedIn } from "../../review/gate.ts";
import { viewOf } from "../../review/view.ts";
import { answeredUntil } from "../facts.ts";
import type { Ask } from "./gate.ts";

/**
 * Every source was read since the period ended, or whoever approves the reviews accepted what was not. What only a scan
 * after the window could not read is held against later periods; what one could read by then is no longer missing.
 */
export const population: Ask = (facts) => {
  const { due, ledger, reviewed, zone, today } = facts;
  const { to } = due.period;
  const since = ledger.scans.filter(({ data }) => dayIn(zone, data.started) > to);
  const [first] = since;
  const last = since.at(-1);
  if (first === undefined || last === undefined)
    return [{ state: "failed", reason: "no-scan-since", with: { to } }];
  const campaign = { ...due, overlay: reviewed ?? due.overlay };
  const view = viewOf(ledger);
  const unreadBy = (scan: typeof last) =>
    unacceptedIn({ campaign, scan, view, frozen: scan.data.started, zone });
  const until = answeredUntil(facts);
  const then = since.findLast(({ data }) => dayIn(zone, data.started) <= until) ?? first;
  const now = unreadBy(last);
  const open = unreadBy(then).filter((gap) => now.some((one) => one.with.source === gap.with.source));
  // Whoever may accept a gap, whether a review falls due in the period or not.
  const roles = [roleOf({ ...campaign, day: today }, "approver")];
  return open.map((gap) => ({ ...gap, state: "unknown", roles }));
};
