import { compared } from "../../criteria/documents-consistent.ts";
import { gateReasons, type GateReason } from "../../../model/reasons/certifications/gates.ts";
import type { Reason } from "../../../model/reasons/reason.ts";
import type { Ask } from "./gate.ts";

/** Documents agree with each other and with what is done, or somebody approved that they do not. */
export const drift: Ask = ({ due: { entity, regime }, governance, ledger, stated }) => {
  const { value, reasons } = compared({ entity, regime, governance, ledger, stated });
  if (value === "met") return [];
  const state = value === "missed" ? "failed" : "unknown";
  const roles = governance.configuration.authority.variance;
  return reasons.filter(isGateReason).map((reason) => ({ ...reason, state, roles }));
};

const isGateReason = (one: Reason): one is GateReason => Object.hasOwn(gateReasons, one.reason);
