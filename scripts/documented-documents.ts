import type { z } from "zod";
import { Conclusion } from "../model/conclusion.ts";
import { Configuration } from "../model/configuration.ts";
import { Control } from "../model/control.ts";
import { Regime } from "../model/regime.ts";
import { Overlay } from "../model/overlay.ts";
import { Drift } from "../model/drift.ts";
import { Entity } from "../model/entity.ts";
import { everyField } from "../model/fields.ts";
import { LANGUAGES } from "../model/language.ts";
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
  conclusion: Conclusion,
  drift: Drift,
};

const cell = (text: string) => text.replaceAll("|", "\\|");

/** The paths a reader writes for a field: one, or one for each language of a name. */
function written(path: string, all: ReadonlySet<string>): string {
  const named = [path, `${path}[]`].find((one) =>
    LANGUAGES.every((language) => all.has(`${one}.${language}`)),
  );
  const paths = named === undefined ? [path] : LANGUAGES.map((language) => `${named}.${language}`);
  return paths.map((one) => `\`${one}\``).join(", ");
}

/** A row for each field of a schema; the languages of a name share its row. */
function rowsOf(schema: z.ZodType): string[][] {
  const fields = everyField(schema).filter(({ path }) => !path.startsWith("parameters."));
  const all = new Set(fields.map(({ path }) => path));
  return fields
    .filter(({ path }) => !LANGUAGES.some((language) => path.endsWith(`.${language}`)))
    .map(({ path, description = "" }) => [written(path, all), cell(description)]);
}

/** One table per document kind, a field a row, in the words of its schema; and one of the parameters. */
export function documentedDocuments(): Record<string, string> {
  const fields = Object.entries(DOCUMENTS).map(([name, schema]): [string, string] => [
    `document-${name}`,
    table(["Field", "What it is"], rowsOf(schema)),
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
