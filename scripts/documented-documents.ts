import type { z } from "zod";
import { Addition } from "../model/addition.ts";
import { Approvals } from "../model/approvals.ts";
import { AuditEvents } from "../model/audit-events.ts";
import { ChangeRecord } from "../model/change-record.ts";
import { Certification } from "../model/certification.ts";
import { CertificationText } from "../model/certification-text.ts";
import { Conclusion } from "../model/conclusion.ts";
import { Configuration } from "../model/configuration.ts";
import { Control } from "../model/control.ts";
import { Regime } from "../model/regime.ts";
import { Overlay } from "../model/overlay.ts";
import { Deficiency } from "../model/deficiency.ts";
import { Drift } from "../model/drift.ts";
import { Emergency } from "../model/emergency.ts";
import { Entity } from "../model/entity.ts";
import { Exception } from "../model/exception.ts";
import { everyField } from "../model/fields.ts";
import { DERIVED, isInFrontMatter, RECORDS } from "../model/front-matter.ts";
import { Glossary } from "../model/glossary.ts";
import { LANGUAGES } from "../model/language.ts";
import { Identity } from "../model/identity.ts";
import { table } from "../model/markdown.ts";
import { Organization } from "../model/organization.ts";
import { OwnershipStatement } from "../model/ownership.ts";
import { PARAMETER_NAMES, PARAMETERS } from "../model/parameters.ts";
import { LookBack } from "../model/look-back.ts";
import { LastUsed } from "../model/last-used.ts";
import { Repository } from "../model/repository.ts";
import type { DocumentKind } from "../model/paths.ts";
import { Review } from "../model/review.ts";
import { Scan } from "../model/scan.ts";
import { SignOff } from "../model/sign-off.ts";
import { System } from "../model/system.ts";
import { Variance } from "../model/variance.ts";
import { Vendor } from "../model/vendor.ts";

/** The configuration and every kind of document, so that a new kind cannot go without its table. */
const DOCUMENTS: Readonly<Record<"configuration" | DocumentKind, z.ZodType>> = {
  configuration: Configuration,
  ownership: OwnershipStatement,
  entity: Entity,
  system: System,
  control: Control,
  regime: Regime,
  overlay: Overlay,
  "certification-text": CertificationText,
  exception: Exception,
  deficiency: Deficiency,
  variance: Variance,
  emergency: Emergency,
  vendor: Vendor,
  "look-back": LookBack,
  glossary: Glossary,
  identity: Identity,
  repository: Repository,
  organization: Organization,
  scan: Scan,
  conclusion: Conclusion,
  addition: Addition,
  drift: Drift,
  "last-used": LastUsed,
  approvals: Approvals,
  "audit-events": AuditEvents,
  changes: ChangeRecord,
  review: Review,
  "sign-off": SignOff,
  certification: Certification,
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

/** A row for each field of a schema; the languages of a name share its row, and so do the forms of a union. */
function rowsOf(schema: z.ZodType): string[][] {
  const fields = everyField(schema)
    .filter(({ path }) => !path.startsWith("parameters."))
    .filter(
      ({ path, description }, at, all) =>
        all.findIndex((one) => one.path === path && one.description === description) === at,
    );
  const all = new Set(fields.map(({ path }) => path));
  return fields
    .filter(({ path }) => !LANGUAGES.some((language) => path.endsWith(`.${language}`)))
    .map(({ path, description = "" }) => [written(path, all), cell(description)]);
}

/** A row with the part of the document that its field stands in. */
const placed =
  (kind: string) =>
  ([field = "", ...others]: readonly string[]): string[] => [
    field,
    isInFrontMatter(kind, field.replaceAll("`", "")) ? "front matter" : "record",
    ...others,
  ];

/** Rows of the fields of a front matter that follow from its record. */
const derivedRows = (kind: string): string[][] =>
  Object.entries(DERIVED[kind] ?? {}).map(([field, { description }]) => [
    `\`${field}\``,
    "front matter, follows from the record",
    description,
  ]);

/** One table per document kind, a field a row, in the words of its schema; and one of the parameters. */
export function documentedDocuments(): Record<string, string> {
  const fields = Object.entries(DOCUMENTS).map(([name, schema]): [string, string] => [
    `document-${name}`,
    RECORDS.includes(name)
      ? table(
          ["Field", "Stands in", "What it is"],
          [...derivedRows(name), ...rowsOf(schema).map(placed(name))],
        )
      : table(["Field", "What it is"], rowsOf(schema)),
  ]);
  const parameters = table(
    ["Parameter", "Default", "Strict", "Unit", "What it limits"],
    PARAMETER_NAMES.map((name) => {
      const { default: usual, strict, unit, meaning } = PARAMETERS[name];
      return [`\`${name}\``, String(usual), String(strict), unit, cell(meaning)];
    }),
  );
  return { ...Object.fromEntries(fields), parameters };
}
