import { dayIn } from "../../../model/time-zone.ts";
import { roleOf } from "../../review/calendar.ts";
import { unacceptedIn } from "../../review/gate.ts";
import { viewOf } from "../../review/view.ts";
import type { Ask } from "./gate.ts";

/** Every source was read since the period ended, or whoever approves the reviews accepted what was not. */
export const population: Ask = ({ due, scan, ledger, reviewed, zone }) => {
  const { to } = due.period;
  if (scan === null || dayIn(zone, scan.data.started) <= to)
    return [{ state: "failed", reason: "no-scan-since", with: { to } }];
  const campaign = { ...due, overlay: reviewed ?? due.overlay };
  const open = unacceptedIn({ campaign, scan, view: viewOf(ledger), frozen: scan.data.started, zone });
  // Whoever may accept a gap, whether a review falls due in the period or not.
  const roles = [roleOf(campaign, "approver")];
  return open.map((gap) => ({ ...gap, state: "unknown", roles }));
};
