import { GATE_IDS, type Gate, type GateId } from "../../../model/certification.ts";
import { inForce } from "../../../model/entity.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { CertifyFacts } from "../facts.ts";
import { conclusion } from "./conclusion.ts";
import { deficiencies } from "./deficiencies.ts";
import { drift } from "./drift.ts";
import { evidenceAge } from "./evidence-age.ts";
import { exceptions } from "./exceptions.ts";
import type { Ask, Held } from "./gate.ts";
import { population } from "./population.ts";
import { remediation } from "./remediation.ts";
import { reviews } from "./reviews.ts";

/** How each gate decides; the compiler asks for one of every gate. */
const GATES: Readonly<Record<GateId, Ask>> = {
  population,
  reviews,
  remediation,
  drift,
  conclusion,
  deficiencies,
  exceptions,
  "evidence-age": evidenceAge,
};

/** Every gate, with what is held against it and who can put that right. */
export const gatesOf = (facts: CertifyFacts): Gate[] =>
  GATE_IDS.map((gate) => {
    const held = GATES[gate](facts);
    const isFailed = held.some(({ state }) => state === "failed");
    return {
      gate,
      state: held.length === 0 ? "met" : isFailed ? "failed" : "unknown",
      held: held.map((one) => ({
        reason: one.reason,
        with: one.with,
        roles: [...(one.roles ?? [])],
        people: peopleFor(one, facts),
      })),
    };
  });

/** True where a period may be certified. */
export const isReady = (gates: readonly Pick<Gate, "state">[]): boolean =>
  gates.every(({ state }) => state === "met");

function peopleFor({ people = [], roles = [] }: Held, { due, today }: CertifyFacts): string[] {
  const named = people.filter((one) => one !== null);
  const holders = due.entity.data.roster
    .filter((entry) => roles.includes(entry.role) && inForce(entry, today))
    .map(({ login }) => login);
  return [...new Set(named.length > 0 ? named : holders)].sort(byCodePoint);
}
