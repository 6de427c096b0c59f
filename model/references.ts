import type { Governance } from "./governance.ts";
import { nearestFew } from "./nearest.ts";
import { CONTROLS_FOLDER } from "./paths.ts";
import type { Problem } from "./problem.ts";

/** A variance of a document that is not there answers nothing. */
export const missingFiles = (
  variances: Governance["variances"],
  texts: ReadonlyMap<string, string>,
): Problem[] =>
  variances.flatMap(({ file, data }) =>
    data.differs.flatMap((named, at) =>
      !named.file.startsWith(`${CONTROLS_FOLDER}/`) || texts.has(named.file)
        ? []
        : [
            {
              file,
              line: null,
              field: `differs[${at}].file`,
              reason: `names the document ${named.file}, which does not exist; write the path as it is below ${CONTROLS_FOLDER}/`,
            },
          ],
    ),
  );

/** An exception from a check that there is not accepts nothing, and whoever relies on it does not hear of it. */
export const unknownChecks = (exceptions: Governance["exceptions"], checks: readonly string[]): Problem[] =>
  exceptions.flatMap(({ file, data }) =>
    data.checks.flatMap((check, at) =>
      checks.includes(check)
        ? []
        : [
            {
              file,
              line: null,
              field: `checks[${at}]`,
              reason: `names the check ${check}, which does not exist; the nearest are: ${nearestFew(check, checks).join(", ")}; README.md of Countersign lists all`,
            },
          ],
    ),
  );

/** What can be named; the glossary names nothing. */
type Named = Omit<Governance, "configuration" | "parameters" | "glossary">;
type Kind = "control" | "regime" | "entity" | "system" | "vendor" | "exception" | "person";

/** The name that a document has by its place: its file's, or for a regime its folder's. */
const nameByPath = (path: string): string | undefined =>
  path.endsWith("/regime.md") ? path.split("/").at(-2) : path.split("/").at(-1)?.replace(/\.md$/, "");

/**
 * Every name that one document uses for another must be the name of one.
 * @param unread - Paths of documents that could not be read: they are there, and wrong in a way of their own.
 */
export function danglingReferences(read: Named, unread: readonly string[] = []): Problem[] {
  const broken = unread.map(nameByPath);
  const known: Record<Kind, readonly string[]> = {
    control: read.controls.map(({ data }) => data.control),
    regime: read.regimes.map(({ data }) => data.regime),
    entity: read.entities.map(({ data }) => data.entity),
    system: read.systems.map(({ data }) => data.system),
    vendor: read.vendors.map(({ data }) => data.vendor),
    exception: read.exceptions.map(({ data }) => data.exception),
    // GitHub knows no case in a login.
    person: read.entities.flatMap(({ data }) => data.roster.map(({ login }) => login.toLowerCase())),
  };
  const missing = (file: string, field: string, kind: Kind, names: readonly (string | null)[]): Problem[] =>
    names
      .filter((name) => name !== null && !known[kind].includes(name) && !broken.includes(name))
      .map((name) => ({
        file,
        line: null,
        field,
        reason: `names the ${kind} ${name ?? ""}, which does not exist; it must be one of: ${known[kind].join(", ") || "(none yet)"}`,
      }));
  return [
    ...read.overlays.flatMap(({ file, data }) => [
      ...missing(file, "control", "control", [data.control]),
      ...missing(file, "regime", "regime", [data.regime]),
      ...missing(file, "systems", "system", data.systems),
    ]),
    ...read.regimes.flatMap(({ file, data }) =>
      data.demands.flatMap(({ controls }, index) =>
        missing(file, `demands[${index}].controls`, "control", controls),
      ),
    ),
    ...read.entities.flatMap(({ file, data }) => [
      ...missing(file, "regimes", "regime", data.regimes),
      ...data.scoping.flatMap(({ regime, controls }, index) => [
        ...missing(file, `scoping[${index}].regime`, "regime", [regime]),
        ...missing(file, `scoping[${index}].controls`, "control", controls),
      ]),
      ...data.overrides.flatMap(({ regime, control }, index) => [
        ...missing(file, `overrides[${index}].regime`, "regime", [regime]),
        ...missing(file, `overrides[${index}].control`, "control", [control]),
      ]),
      ...data.roster.flatMap(({ delegated_by: by }, index) =>
        missing(file, `roster[${index}].delegated_by`, "person", [by?.toLowerCase() ?? null]),
      ),
    ]),
    ...read.systems.flatMap(({ file, data }) => missing(file, "entities", "entity", data.entities)),
    ...read.statements.flatMap(({ file, data }) => [
      ...missing(file, "systems", "system", data.systems),
      ...missing(file, "entities", "entity", data.entities),
      ...missing(file, "vendor", "vendor", [data.vendor]),
    ]),
    ...read.exceptions.flatMap(({ file, data }) => [
      ...missing(file, "controls", "control", data.controls),
      ...missing(file, "financial_path", "system", data.financial_path),
    ]),
    ...read.lookBacks.flatMap(({ file, data }) => [
      ...missing(file, "entity", "entity", [data.entity]),
      ...missing(file, "regime", "regime", [data.regime]),
      ...missing(file, "looked_back_by", "person", [data.looked_back_by.toLowerCase()]),
    ]),
    ...read.deficiencies.flatMap(({ file, data }) => [
      ...missing(file, "control", "control", [data.control]),
      ...missing(file, "exceptions", "exception", data.exceptions),
      ...data.affects.flatMap(({ entity, regime }, index) => [
        ...missing(file, `affects[${index}].entity`, "entity", [entity]),
        ...missing(file, `affects[${index}].regime`, "regime", [regime]),
      ]),
    ]),
  ];
}
