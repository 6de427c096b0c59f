import { CertificationText } from "./certification-text.ts";
import { Configuration } from "./configuration.ts";
import { Control } from "./control.ts";
import { Regime } from "./regime.ts";
import { Overlay } from "./overlay.ts";
import { contradictions } from "./contradictions.ts";
import { Deficiency } from "./deficiency.ts";
import { readYamlFile, type Reading } from "./document.ts";
import { Emergency } from "./emergency.ts";
import { Entity } from "./entity.ts";
import { Exception } from "./exception.ts";
import { Glossary } from "./glossary.ts";
import type { Filed, Governance } from "./governance.ts";
import { LookBack } from "./look-back.ts";
import { OwnershipStatement } from "./ownership.ts";
import { resolveParameters } from "./parameters.ts";
import { CONFIGURATION_FILE, documentKind, type DocumentKind, exceptionFile } from "./paths.ts";
import type { Problem } from "./problem.ts";
import { remembered } from "./remembered.ts";
import { danglingReferences, missingFiles, unknownChecks } from "./references.ts";
import { unheldRoles } from "./unheld-roles.ts";
import { stray } from "./stray.ts";
import { System } from "./system.ts";
import { unixLines } from "./text.ts";
import { Variance } from "./variance.ts";
import { Vendor } from "./vendor.ts";
import { byCodePoint, readYaml } from "./yaml.ts";

/** What people state, or everything that is wrong with it; never half of it. */
export type GovernanceReading =
  { ok: true; governance: Governance } | { ok: false; problems: readonly Problem[] };

const readers = {
  control: remembered(Control),
  regime: remembered(Regime),
  overlay: remembered(Overlay),
  "certification-text": remembered(CertificationText),
  entity: remembered(Entity),
  system: remembered(System),
  ownership: remembered(OwnershipStatement),
  exception: remembered(Exception),
  deficiency: remembered(Deficiency),
  variance: remembered(Variance),
  emergency: remembered(Emergency),
  vendor: remembered(Vendor),
  "look-back": remembered(LookBack),
  glossary: remembered(Glossary),
};

/**
 * Reads countersign.yml and controls/ from their texts by path.
 * Every file is read before anything is reported, so that one look shows all problems.
 * @param checks - Ids of every check there is; null for a reader that has none and holds nothing against them.
 */
export function readGovernance(
  texts: ReadonlyMap<string, string>,
  checks: readonly string[] | null = null,
): GovernanceReading {
  const before = met.find((one) => one.checks === checks && isSame(one.texts, texts));
  if (before !== undefined) return before.reading;
  const reading = readAnew(texts, checks);
  met.unshift({ texts: new Map(texts), checks, reading });
  met.splice(MOST);
  return reading;
}

/** What was read last; one run reads what people state on base, on its branch and at a merge. A memo, not state. */
const met: {
  texts: ReadonlyMap<string, string>;
  checks: readonly string[] | null;
  reading: GovernanceReading;
}[] = [];
const MOST = 4;

const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);

function readAnew(texts: ReadonlyMap<string, string>, checks: readonly string[] | null): GovernanceReading {
  const problems: Problem[] = [];
  const unread: string[] = [];
  const paths = [...texts.keys()].sort(byCodePoint);
  const all = <Data>(
    kind: DocumentKind,
    read: (path: string, text: string) => Reading<Data>,
    named: (data: Data) => string | null,
  ) =>
    paths
      .filter((path) => documentKind(path) === kind)
      .flatMap((path): Filed<Data>[] => {
        const reading = read(path, texts.get(path) ?? "");
        if (!reading.ok) {
          problems.push(...reading.problems);
          unread.push(path);
          return [];
        }
        const expected = named(reading.data);
        if (expected !== null && expected !== path) {
          problems.push({
            file: path,
            line: null,
            field: null,
            reason: `by its contents this file must be ${expected}`,
          });
        }
        return [{ file: path, data: reading.data, body: reading.body }];
      });

  const text = texts.get(CONFIGURATION_FILE);
  const configuration =
    text === undefined
      ? ({
          ok: false,
          problems: [{ file: CONFIGURATION_FILE, line: null, field: null, reason: `is missing; ${FIRST}` }],
        } as const)
      : readConfiguration(text);
  if (!configuration.ok) problems.push(...configuration.problems);

  const read = {
    controls: all("control", readers.control, ({ control }) => `controls/baseline/${control}.md`),
    regimes: all("regime", readers.regime, ({ regime }) => `controls/regimes/${regime}/regime.md`),
    overlays: all(
      "overlay",
      readers.overlay,
      ({ regime, control, language }) => `controls/regimes/${regime}/${control}.${language}.md`,
    ),
    certificationTexts: all(
      "certification-text",
      readers["certification-text"],
      ({ regime }) => `controls/regimes/${regime}/certification.md`,
    ),
    entities: all("entity", readers.entity, ({ entity }) => `controls/entities/${entity}.md`),
    systems: all("system", readers.system, ({ system }) => `controls/systems/${system}.md`),
    statements: all("ownership", readers.ownership, () => null),
    exceptions: all("exception", readers.exception, ({ exception }) => exceptionFile(exception)),
    deficiencies: all(
      "deficiency",
      readers.deficiency,
      ({ deficiency }) => `controls/deficiencies/${deficiency}.md`,
    ),
    variances: all("variance", readers.variance, ({ variance }) => `controls/variances/${variance}.md`),
    emergencies: all(
      "emergency",
      readers.emergency,
      ({ emergency }) => `controls/emergencies/${emergency}.md`,
    ),
    vendors: all("vendor", readers.vendor, ({ vendor }) => `controls/vendors/${vendor}.md`),
    lookBacks: all("look-back", readers["look-back"], ({ look_back: id }) => `controls/look-backs/${id}.md`),
    glossary: all("glossary", readers.glossary, () => null)[0] ?? null,
  };
  problems.push(
    ...paths.flatMap((path) => stray(path) ?? []),
    ...danglingReferences(read, unread),
    ...(checks === null ? [] : unknownChecks(read.exceptions, checks)),
    ...missingFiles(read.variances, texts),
  );
  // A roster that could not be read may hold the role.
  if (configuration.ok && !unread.some((path) => documentKind(path) === "entity"))
    problems.push(...unheldRoles(read, text ?? ""));
  if (!configuration.ok) return { ok: false, problems };
  const parameters = resolveParameters(configuration.data.parameters);
  const governance: Governance = { configuration: configuration.data, parameters, ...read };
  // What could not be read may be what another document seems to lack.
  if (unread.length === 0) problems.push(...contradictions(governance));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, governance };
}

/** What to write first, for whoever begins. */
const FIRST = "write one that names the organisation: organizations: [{ login: acme }]";

function readConfiguration(text: string): Reading<Configuration> {
  const yaml = readYaml(unixLines(text));
  const isEmpty = yaml.ok && yaml.data === null;
  return isEmpty
    ? {
        ok: false,
        problems: [{ file: CONFIGURATION_FILE, line: 1, field: null, reason: `is empty; ${FIRST}` }],
      }
    : readYamlFile(Configuration, CONFIGURATION_FILE, text);
}
