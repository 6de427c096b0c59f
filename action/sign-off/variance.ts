import type { Filed, Governance } from "../../model/governance.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { sameData } from "../../model/same-data.ts";
import { Variance } from "../../model/variance.ts";
import { bothSides } from "./both-sides.ts";
import type { ChangedFile } from "./facts.ts";
import { type Of, type OfFile, unreadable, withoutRole } from "./of-file.ts";
import { performersOf } from "./performers.ts";
import { isBarred, someoneNamed } from "./rostered.ts";

/** Whoever performs a control neither decides nor approves that what is stated of it may differ. */
export function ofVariance(file: ChangedFile, governance: Governance, of: Of): OfFile {
  const { before, after } = bothSides(Variance, file);
  const roles = governance.configuration.authority.variance;
  const entities = governance.entities.map(({ data }) => data);
  const named = [before, after].flatMap((one) => one?.differs ?? []);
  const overlays = governance.overlays.filter(isAbout(named, governance)).map(({ data }) => data);
  const performers = [...new Set(performersOf(overlays, entities))];
  const barred = performers.map((login) => ({ login, as: "bound" as const, subject: file.path }));
  const decided = after === null || sameData(before, after) ? [] : [after];
  return {
    requirements: [of("variance", roles, barred)],
    faults: [
      ...unreadable(file, after),
      ...decided.flatMap(({ variance: id, approved_by: by, approved_on: day }): SignOffFault[] => [
        ...withoutRole({ id, by, day }, roles, governance),
        ...(barred.some((one) => isBarred(one, someoneNamed(by, governance.entities)))
          ? [{ reason: "varied-by-its-performer", with: { id, by } } as const]
          : []),
      ]),
    ],
  };
}

/** An overlay is named by its own file, by that of its control, or by the field of an entity that overrides it. */
function isAbout(
  named: Variance["differs"],
  { controls, entities }: Pick<Governance, "controls" | "entities">,
): (overlay: Filed<Overlay>) => boolean {
  const stated = named.flatMap(({ file }) => controls.find((one) => one.file === file)?.data.control ?? []);
  const overridden = named.flatMap(({ file, field }) => {
    const [, index] = /^overrides\[(\d+)\]/.exec(field) ?? [];
    const entity = entities.find((one) => one.file === file);
    return index === undefined ? [] : (entity?.data.overrides[Number(index)] ?? []);
  });
  return ({ file, data: { control, regime } }) =>
    named.some((one) => one.file === file) ||
    stated.includes(control) ||
    overridden.some((one) => one.control === control && one.regime === regime);
}
