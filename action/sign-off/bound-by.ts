import { CertificationText } from "../../model/certification-text.ts";
import { Configuration } from "../../model/configuration.ts";
import { Control } from "../../model/control.ts";
import { readYamlFile } from "../../model/document.ts";
import { Entity } from "../../model/entity.ts";
import type { Governance } from "../../model/governance.ts";
import { Overlay } from "../../model/overlay.ts";
import { LookBack } from "../../model/look-back.ts";
import { OwnershipStatement } from "../../model/ownership.ts";
import { CONFIGURATION_FILE, documentKind } from "../../model/paths.ts";
import { Regime } from "../../model/regime.ts";
import { sameData } from "../../model/same-data.ts";
import { System } from "../../model/system.ts";
import { Vendor } from "../../model/vendor.ts";
import { bothSides, onOneSide } from "./both-sides.ts";
import type { Barred, ChangedFile } from "./facts.ts";
import { demanded, demandedAnew, gaining, isLimited, isOverridden } from "./demanded.ts";
import { loginsInRoles, performersOf } from "./performers.ts";

/**
 * The people whom a document binds: who it names; for a limit, or a system, everybody who owns or keeps an identity; for what a
 * control demands whoever performs it; for a role that gains authority whoever holds it.
 */
export function boundBy(file: ChangedFile, governance: Governance): Barred[] {
  return [...new Set(namedIn(file, governance))].map((login) => ({ login, as: "bound", subject: file.path }));
}

function namedIn(file: ChangedFile, governance: Governance): string[] {
  const owners = () =>
    people(governance.statements.flatMap(({ data }) => [data.business_owner, data.technical_steward]));
  const entities = governance.entities.map(({ data }) => data);
  const overlays = governance.overlays.map(({ data }) => data);
  const performers = (which: (overlay: Overlay) => boolean) => performersOf(overlays.filter(which), entities);
  if (file.path === CONFIGURATION_FILE) {
    const both = configured(file);
    return [
      ...(hasOtherLimits(both) ? [...owners(), ...performers(isLimited(governance, both))] : []),
      ...loginsInRoles(gaining(both), entities),
    ];
  }
  switch (documentKind(file.path)) {
    case "ownership": {
      const { before, after } = bothSides(OwnershipStatement, file);
      return people([before, after].flatMap((one) => [one?.business_owner, one?.technical_steward]));
    }
    case "look-back": {
      const { before, after } = bothSides(LookBack, file);
      return people([before?.looked_back_by, after?.looked_back_by]);
    }
    case "vendor": {
      const { before, after } = bothSides(Vendor, file);
      return people([before?.owner, after?.owner]);
    }
    case "system": {
      const { before, after } = bothSides(System, file);
      const facts = (one: System | null) => (one === null ? null : { ...one, title: null });
      return after !== null && sameData(facts(before), facts(after)) ? [] : owners();
    }
    case "entity": {
      const { before, after } = bothSides(Entity, file);
      const sides = [before, after].filter((one) => one !== null);
      return [
        ...onOneSide(before?.roster, after?.roster).map(({ login }) => login),
        ...performersOf(overlays.filter(isOverridden(before, after)), sides),
        ...(hasOtherLimits({ before, after })
          ? [...owners(), ...performersOf(overlays.filter(isLimited(governance, { before, after })), sides)]
          : []),
      ];
    }
    case "overlay": {
      const both = bothSides(Overlay, file);
      const sides = [both.before, both.after].filter((one) => one !== null);
      return [
        ...(hasOtherLimits(both) ? owners() : []),
        ...(sameData(demanded(both.before), demanded(both.after)) ? [] : performersOf(sides, entities)),
      ];
    }
    case "control": {
      const both = bothSides(Control, file);
      const id = (both.before ?? both.after)?.control;
      return sameData(...rulesOf(both)) ? [] : [...owners(), ...performers(({ control }) => control === id)];
    }
    case "regime": {
      const { before, after } = bothSides(Regime, file);
      const id = (before ?? after)?.regime;
      return performers(({ regime, control }) => regime === id && demandedAnew(before, after)(control));
    }
    case "certification-text": {
      const { before, after } = bothSides(CertificationText, file);
      const text = before ?? after;
      return performers(({ regime, control }) => regime === text?.regime && control === text.control);
    }
    default:
      return [];
  }
}

const people = (logins: readonly (string | null | undefined)[]): string[] =>
  logins.filter((login) => login !== null && login !== undefined);

/** A limit that can no longer be read may be any other one. */
const hasOtherLimits = <Stated extends { parameters: unknown }>({
  before,
  after,
}: {
  before: Stated | null;
  after: Stated | null;
}): boolean => after === null || !sameData(before?.parameters ?? {}, after.parameters);

const rulesOf = ({
  before,
  after,
}: {
  before: Control | null;
  after: Control | null;
}): [unknown, unknown] => [
  before === null ? null : [before.rules, before.parameters],
  after === null ? null : [after.rules, after.parameters],
];

function configured({ path, before, after }: ChangedFile) {
  const read = (text: string | null) => {
    if (text === null) return null;
    const reading = readYamlFile(Configuration, path, text);
    return reading.ok ? reading.data : null;
  };
  return { before: read(before), after: read(after) };
}
