import type { GateReason } from "../../../model/reasons/certifications/gates.ts";
import type { CertifyFacts } from "../facts.ts";

/** One thing that is held against a gate. */
export type Held = GateReason & {
  /** `unknown` where it cannot be told whether the gate is met. */
  state: "failed" | "unknown";
  /** Roles that can put it right. */
  roles?: readonly string[];
  /** People who can, where it names some; else those who hold the roles. */
  people?: readonly (string | null)[];
};

/** A gate: everything that is held against it, nothing where it is met. */
export type Ask = (facts: CertifyFacts) => Held[];
