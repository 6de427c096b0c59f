import { Configuration } from "../../model/configuration.ts";
import { Control } from "../../model/control.ts";
import { readYamlFile } from "../../model/document.ts";
import { Emergency } from "../../model/emergency.ts";
import { Entity } from "../../model/entity.ts";
import type { Governance } from "../../model/governance.ts";
import { Overlay } from "../../model/overlay.ts";
import { LookBack } from "../../model/look-back.ts";
import { OwnershipStatement } from "../../model/ownership.ts";
import { CONFIGURATION_FILE, documentKind } from "../../model/paths.ts";
import { sameData } from "../../model/same-data.ts";
import { Vendor } from "../../model/vendor.ts";
import { bothSides } from "./both-sides.ts";
import type { Barred, ChangedFile } from "./facts.ts";

/** The people whom a document binds: who it names, and for a limit everybody who owns or keeps an identity. */
export function boundBy(file: ChangedFile, governance: Governance): Barred[] {
  return [...new Set(namedIn(file, governance))].map((login) => ({ login, as: "bound", subject: file.path }));
}

function namedIn(file: ChangedFile, governance: Governance): string[] {
  const owners = () =>
    people(governance.statements.flatMap(({ data }) => [data.business_owner, data.technical_steward]));
  if (file.path === CONFIGURATION_FILE) return hasOtherLimits(configured(file)) ? owners() : [];
  switch (documentKind(file.path)) {
    case "ownership": {
      const { before, after } = bothSides(OwnershipStatement, file);
      return people([before, after].flatMap((one) => [one?.business_owner, one?.technical_steward]));
    }
    case "emergency": {
      const { before, after } = bothSides(Emergency, file);
      return people([before, after].flatMap((one) => [one?.granted_by, one?.granted_to]));
    }
    case "look-back": {
      const { before, after } = bothSides(LookBack, file);
      return people([before?.looked_back_by, after?.looked_back_by]);
    }
    case "vendor": {
      const { before, after } = bothSides(Vendor, file);
      return people([before?.owner, after?.owner]);
    }
    case "entity": {
      const { before, after } = bothSides(Entity, file);
      const [then, now] = [before?.roster ?? [], after?.roster ?? []];
      const differ = [
        ...then.filter((one) => !now.some((other) => sameData(one, other))),
        ...now.filter((one) => !then.some((other) => sameData(one, other))),
      ].map(({ login }) => login);
      return [...differ, ...(hasOtherLimits({ before, after }) ? owners() : [])];
    }
    case "overlay":
      return hasOtherLimits(bothSides(Overlay, file)) ? owners() : [];
    case "control":
      return sameData(...rulesOf(bothSides(Control, file))) ? [] : owners();
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
