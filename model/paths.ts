import { FLEETING } from "./identities/kind.ts";

/** Where documents live in the governance repository; the only file that writes these paths. */
export const CONFIGURATION_FILE = "countersign.yml";
export const CONTROLS_FOLDER = "controls";
/** Everything that people state. */
export const STATED: readonly string[] = [CONFIGURATION_FILE, CONTROLS_FOLDER];
export const EVIDENCE_FOLDER = "evidence";
/** Workflows, the ones that run the action among them, and whatever else says how GitHub treats the repository. */
export const WORKFLOWS_FOLDER = ".github";

export const evidenceFolder = (organization: string): string => `evidence/${organization}`;
export const organizationFile = (organization: string): string => `evidence/${organization}/organization.md`;
export const identitiesFolder = (organization: string): string => `evidence/${organization}/identities`;
export const repositoriesFolder = (organization: string): string => `evidence/${organization}/repositories`;
export const scansFolder = (organization: string): string => `evidence/${organization}/scans`;
export const driftFile = (organization: string): string => `evidence/${organization}/drift.md`;
export const lastUsedFile = (organization: string): string => `evidence/${organization}/last-used.md`;
export const auditEventsFile = (organization: string, month: string): string =>
  `evidence/${organization}/audit-log/${month}.md`;
export const approvalsFile = (organization: string): string => `evidence/${organization}/approvals.md`;
/** What happened to the default branch of one repository in one month; `name` is what the repository's own file is called. */
export const changesFile = (organization: string, month: string, name: string): string =>
  `evidence/${organization}/changes/${month}/${name}.md`;
/** Digests of every other file of an organisation's evidence, as `sha256sum -c` reads them. */
export const digestsFile = (organization: string): string => `evidence/${organization}/SHA256SUMS`;
export const ENTITIES_FOLDER = `${CONTROLS_FOLDER}/entities`;
export const entityFile = (entity: string): string => `${ENTITIES_FOLDER}/${entity}.md`;
export const DEFICIENCIES_FOLDER = `${CONTROLS_FOLDER}/deficiencies`;
export const deficiencyFile = (id: string): string => `${DEFICIENCIES_FOLDER}/${id}.md`;
export const exceptionFile = (id: string): string => `${CONTROLS_FOLDER}/exceptions/${id}.md`;

/** What tells conclusions, reviews and certifications apart: a period, an entity and a regime. */
export interface ConclusionKey {
  organization: string;
  period: string;
  entity: string;
  regime: string;
}

const fileByKey =
  (folder: string) =>
  ({ organization, period, entity, regime }: ConclusionKey): string =>
    `evidence/${organization}/${folder}/${period}/${entity}/${regime}.md`;
export const conclusionFile = fileByKey("conclusions");
export const reviewFile = fileByKey("reviews");

/** What tells additions to a conclusion apart, too: their day, and which it is of it. */
export type AdditionKey = ConclusionKey & { added: string; again?: number | undefined };

/** An addition to a conclusion that was certified stands beside it. No regime has a dot in its name. */
export const additionFile = ({ organization, period, entity, regime, added, again }: AdditionKey): string =>
  `evidence/${organization}/conclusions/${period}/${entity}/${regime}.${added}${again === undefined ? "" : `.${again}`}.md`;

/** What tells certifications apart, too: which it is of its period, where those before it are void. */
export type CertificationKey = ConclusionKey & { again?: number | undefined };

/** The name of a certification among those of its period and entity. No regime has a dot in its name. */
const certified = ({ regime, again }: Pick<CertificationKey, "regime" | "again">): string =>
  again === undefined ? regime : `${regime}.${again}`;

export const certificationFile = ({ organization, period, entity, ...key }: CertificationKey): string =>
  `evidence/${organization}/certifications/${period}/${entity}/${certified(key)}.md`;

/** The branch evidence of one organisation waits on. */
export const evidenceBranch = (organization: string): string => `countersign/${organization}`;

/**
 * The branch one review is decided on. git keeps no branch below another, so it does not begin like the branch of the
 * evidence.
 */
export const reviewBranch = ({ organization, period, entity, regime }: ConclusionKey): string =>
  `countersign-review/${organization}/${period}/${entity}/${regime}`;

/** The branch one certification waits on. */
export const certificationBranch = ({ organization, period, entity, ...key }: CertificationKey): string =>
  `countersign-certify/${organization}/${period}/${entity}/${certified(key)}`;

/** The tag of a certification that was signed. */
export const certificationTag = ({
  period,
  entity,
  ...key
}: Omit<CertificationKey, "organization">): string => `certified/${period}/${entity}/${certified(key)}`;

const WAITS_ON = [
  { what: "review", pattern: /^countersign-review\/([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)$/ },
  {
    what: "certification",
    pattern: /^countersign-certify\/([^/]+)\/([^/]+)\/([^/]+)\/([^/.]+)(?:\.([2-9]|[1-9]\d{1,3}))?$/,
  },
] as const;

/** The organisation whose evidence, review or certification waits on a branch, by its name; null for any other branch. */
export const organizationOn = (branch: string): string | null =>
  waitsOn(branch)?.organization ?? /^countersign\/([^/]+)$/.exec(branch)?.[1] ?? null;

/** What waits on a branch, by its name: the review or certification of one period; null for any other branch. */
export function waitsOn(branch: string): ({ what: "review" | "certification" } & CertificationKey) | null {
  for (const { what, pattern } of WAITS_ON) {
    const [, organization, period, entity, regime, again] = pattern.exec(branch) ?? [];
    if (organization !== undefined && period !== undefined && entity !== undefined && regime !== undefined)
      return {
        what,
        organization,
        period,
        entity,
        regime,
        ...(again === undefined ? {} : { again: Number(again) }),
      };
  }
  return null;
}

/** The record of one approval. */
export const signOffFile = (
  organization: string,
  period: string,
  { number, review }: { number: number; review: number },
): string => `evidence/${organization}/sign-offs/${period}/pr-${number}-${review}.md`;

/** What a path under evidence/ or controls/ can hold. */
export type DocumentKind =
  | "control"
  | "regime"
  | "overlay"
  | "certification-text"
  | "entity"
  | "system"
  | "ownership"
  | "exception"
  | "deficiency"
  | "variance"
  | "emergency"
  | "vendor"
  | "look-back"
  | "glossary"
  | "identity"
  | "repository"
  | "organization"
  | "scan"
  | "review"
  | "sign-off"
  | "certification"
  | "conclusion"
  | "addition"
  | "drift"
  | "last-used"
  | "approvals"
  | "audit-events"
  | "changes";

/** Paths of people's documents, for people. */
export const DOCUMENT_PATHS = [
  "controls/baseline/<ID>.md",
  "controls/regimes/<regime>/regime.md",
  "controls/regimes/<regime>/<ID>.<language>.md",
  "controls/regimes/<regime>/certification.md",
  "controls/entities/<entity>.md",
  "controls/systems/<system>.md",
  "controls/identities/<name>.md",
  "controls/exceptions/<EXC-n>.md",
  "controls/deficiencies/<DEF-n>.md",
  "controls/variances/<name>.md",
  "controls/emergencies/<BRK-n>.md",
  "controls/vendors/<vendor>.md",
  "controls/look-backs/<LBK-n>.md",
  "controls/glossary.md",
] as const;

type Kinds = readonly (readonly [RegExp, DocumentKind])[];

const STATED_KINDS: Kinds = [
  [/^controls\/baseline\/[^/]+\.md$/, "control"],
  [/^controls\/regimes\/[^/]+\/regime\.md$/, "regime"],
  [/^controls\/regimes\/[^/]+\/[^/]+\.[a-z]{2}\.md$/, "overlay"],
  [/^controls\/regimes\/[^/]+\/certification\.md$/, "certification-text"],
  [/^controls\/entities\/[^/]+\.md$/, "entity"],
  [/^controls\/systems\/[^/]+\.md$/, "system"],
  [/^controls\/identities\/[^/]+\.md$/, "ownership"],
  [/^controls\/exceptions\/[^/]+\.md$/, "exception"],
  [/^controls\/deficiencies\/[^/]+\.md$/, "deficiency"],
  [/^controls\/variances\/[^/]+\.md$/, "variance"],
  [/^controls\/emergencies\/[^/]+\.md$/, "emergency"],
  [/^controls\/vendors\/[^/]+\.md$/, "vendor"],
  [/^controls\/look-backs\/[^/]+\.md$/, "look-back"],
  [/^controls\/glossary\.md$/, "glossary"],
];

/** Those first of which a ledger has the most files. */
const RECORDED_KINDS: Kinds = [
  [/^evidence\/[^/]+\/identities\/.+\.md$/, "identity"],
  [/^evidence\/[^/]+\/repositories\/.+\.md$/, "repository"],
  [/^evidence\/[^/]+\/organization\.md$/, "organization"],
  [/^evidence\/[^/]+\/scans\/\d{4}\/[^/]+\.md$/, "scan"],
  [/^evidence\/[^/]+\/reviews\/[^/]+\/[^/]+\/[^/]+\.md$/, "review"],
  [/^evidence\/[^/]+\/sign-offs\/[^/]+\/[^/]+\.md$/, "sign-off"],
  [/^evidence\/[^/]+\/conclusions\/[^/]+\/[^/]+\/[^/.]+\.\d{4}-\d{2}-\d{2}(?:\.\d+)?\.md$/, "addition"],
  [/^evidence\/[^/]+\/conclusions\/[^/]+\/[^/]+\/[^/]+\.md$/, "conclusion"],
  [/^evidence\/[^/]+\/certifications\/[^/]+\/[^/]+\/[^/]+\.md$/, "certification"],
  [/^evidence\/[^/]+\/drift\.md$/, "drift"],
  [/^evidence\/[^/]+\/last-used\.md$/, "last-used"],
  [/^evidence\/[^/]+\/approvals\.md$/, "approvals"],
  [/^evidence\/[^/]+\/audit-log\/[^/]+\.md$/, "audit-events"],
  [/^evidence\/[^/]+\/changes\/\d{4}-\d{2}\/[^/]+\.md$/, "changes"],
];

/**
 * The kind of document a path holds; a README.md in controls/ is prose for people and holds none.
 * In evidence/ it is the file of something that GitHub calls README.
 */
export function documentKind(path: string): DocumentKind | null {
  if (/^controls\/(?:.*\/)?README\.md$/.test(path)) return null;
  const kinds = path.startsWith(`${EVIDENCE_FOLDER}/`) ? RECORDED_KINDS : STATED_KINDS;
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

const NO_FACTS: readonly (DocumentKind | null)[] = [
  "scan",
  "last-used",
  "sign-off",
  "approvals",
  "audit-events",
  "changes",
];

/**
 * True for evidence that a person has to look at. A scan record says only that somebody looked, the file of last uses
 * changes although nothing needs a decision, a record of approvals that were given needs no other approval, as each
 * merge would ask for the next one, and what the audit log tells of was seen as a fact where it lasts. Changes of
 * repositories are listed for those who look at them; what is wrong with one is in the file of its repository.
 */
export const isFact = (path: string): boolean => !NO_FACTS.includes(documentKind(path));

/** True for the file of an identity that GitHub takes away by itself: nobody has to look at its coming and going. */
export const isOfFleeting = (path: string): boolean =>
  documentKind(path) === "identity" && path.slice(path.lastIndexOf("/") + 1).startsWith(FLEETING);

/** True for a `.gitkeep`, which keeps an empty folder in git: it says nothing, so it is neither evidence nor a problem. */
export const isPlaceholder = (path: string): boolean => /^evidence\/(?:.*\/)?\.gitkeep$/.test(path);

/** True for a file below evidence/ that holds no document by design. */
export const isNoDocument = (path: string): boolean =>
  /^evidence\/[^/]+\/SHA256SUMS$/.test(path) || isPlaceholder(path);

/** Folders of an organisation's evidence that other commands than scans write. */
export const OTHER_FOLDERS = ["certifications", "conclusions", "reviews", "sign-offs"] as const;

/** True for a path of evidence that scans write. */
export function isOfScans(path: string): boolean {
  const start = path.indexOf("/", path.indexOf("/") + 1) + 1;
  const end = path.indexOf("/", start);
  const folder = start === 0 ? null : path.slice(start, end === -1 ? path.length : end);
  return !OTHER_FOLDERS.some((other) => folder === other);
}
