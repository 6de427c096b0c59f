import type { ControlId } from "../../model/assessment.ts";
import { LAST_STATED } from "../../model/declared.ts";
import type { Entity } from "../../model/entity.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Overlay } from "../../model/overlay.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { DriftInput } from "./drift-input.ts";

/** One control of one entity under one regime. */
export interface AssessedControl {
  entity: Filed<Entity>;
  overlay: Filed<Overlay>;
}

/** An overlay in another language, beside the one that is authoritative. */
export interface Translated {
  original: Filed<Overlay>;
  translation: Filed<Overlay>;
}

/** What rules look at: the documents in one order, and the views of them that several rules need. */
export interface DriftContext {
  governance: Governance;
  ledger: Ledger;
  /** Texts of countersign.yml and controls/ by path. */
  texts: ReadonlyMap<string, string>;
  today: Day | null;
  /** The day whose statements are compared: today, or the last of all where no day is known. */
  day: Day;
  /** Overlays in their regime's authoritative language: one per regime and control. */
  overlays: readonly Filed<Overlay>[];
  /** The same by control, sorted by id. */
  byControl: ReadonlyMap<ControlId, readonly Filed<Overlay>[]>;
  translated: readonly Translated[];
  /** Every control that an entity is assessed on, by entity and overlay. */
  assessedControls: readonly AssessedControl[];
}

const byFile = <T>(documents: readonly Filed<T>[]): Filed<T>[] =>
  [...documents].sort((a, b) => byCodePoint(a.file, b.file));

/** The same documents, each list by file. */
const inOrder = (governance: Governance): Governance => ({
  ...governance,
  controls: byFile(governance.controls),
  regimes: byFile(governance.regimes),
  overlays: byFile(governance.overlays),
  entities: byFile(governance.entities),
  systems: byFile(governance.systems),
  statements: byFile(governance.statements),
  exceptions: byFile(governance.exceptions),
  deficiencies: byFile(governance.deficiencies),
  variances: byFile(governance.variances),
  emergencies: byFile(governance.emergencies),
  vendors: byFile(governance.vendors),
  lookBacks: byFile(governance.lookBacks),
});

/** The overlay that the others of its regime and control translate: in the regime's first language, if it is there. */
function originalOf({ regimes, overlays }: Governance, { data }: Filed<Overlay>): Filed<Overlay> | undefined {
  const same = overlays.filter((one) => one.data.regime === data.regime && one.data.control === data.control);
  const first = regimes.find((one) => one.data.regime === data.regime)?.data.languages[0];
  return same.find((one) => one.data.language === first) ?? same[0];
}

/** True unless a documented decision leaves the control out of the entity's assessment under the regime. */
function isInScope({ data: entity }: Filed<Entity>, { regime, control }: Overlay): boolean {
  const about = entity.scoping.filter(
    (one) => one.regime === regime && (one.controls.length === 0 || one.controls.includes(control)),
  );
  const own = about.findLast((one) => one.controls.length > 0) ?? about.at(-1);
  return entity.regimes.includes(regime) && own?.included !== false;
}

export function contextOf({ governance: stated, ledger, stated: texts, today }: DriftInput): DriftContext {
  const governance = inOrder(stated);
  const overlays = governance.overlays.filter((one) => originalOf(governance, one) === one);
  const controls = [...new Set(overlays.map(({ data }) => data.control))].sort(byCodePoint);
  return {
    governance,
    ledger,
    texts,
    today,
    day: today ?? LAST_STATED,
    overlays,
    byControl: new Map(
      controls.map((control) => [control, overlays.filter(({ data }) => data.control === control)]),
    ),
    translated: governance.overlays.flatMap((translation) => {
      const original = originalOf(governance, translation);
      return original === undefined || original === translation ? [] : [{ original, translation }];
    }),
    assessedControls: governance.entities.flatMap((entity) =>
      overlays.filter((overlay) => isInScope(entity, overlay.data)).map((overlay) => ({ entity, overlay })),
    ),
  };
}
