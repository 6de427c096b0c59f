import type { z } from "zod";
import { Configuration } from "../model/configuration.ts";
import { Control } from "../model/control.ts";
import { Regime } from "../model/regime.ts";
import { Overlay } from "../model/overlay.ts";
import { Entity } from "../model/entity.ts";
import { everyField } from "../model/fields.ts";
import { Identity } from "../model/identity.ts";
import { table } from "../model/markdown.ts";
import { Organization } from "../model/organization.ts";
import { OwnershipStatement } from "../model/ownership.ts";
import { PARAMETER_NAMES, PARAMETERS } from "../model/parameters.ts";
import { Repository } from "../model/repository.ts";
import { Scan } from "../model/scan.ts";
import { System } from "../model/system.ts";

const DOCUMENTS: Readonly<Record<string, z.ZodType>> = {
  configuration: Configuration,
  ownership: OwnershipStatement,
  entity: Entity,
  system: System,
  control: Control,
  regime: Regime,
  overlay: Overlay,
  identity: Identity,
  repository: Repository,
  organization: Organization,
  scan: Scan,
};

const cell = (text: string) => text.replaceAll("|", "\\|");

/** One table per document kind, a field a row, in the words of its schema; and one of the parameters. */
export function documentedDocuments(): Record<string, string> {
  const fields = Object.entries(DOCUMENTS).map(([name, schema]): [string, string] => [
    `document-${name}`,
    table(
      ["Field", "What it is"],
      everyField(schema)
        .filter(({ path }) => !path.startsWith("parameters."))
        .map(({ path, description = "" }) => [`\`${path}\``, cell(description)]),
    ),
  ]);
  const parameters = table(
    ["Parameter", "Default", "Strict", "What it limits"],
    PARAMETER_NAMES.map((name) => {
      const { default: usual, strict, meaning } = PARAMETERS[name];
      return [`\`${name}\``, String(usual), String(strict), cell(meaning)];
    }),
  );
  return { ...Object.fromEntries(fields), parameters };
}
