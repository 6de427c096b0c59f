/** Where documents live in the governance repository; the only file that spells these paths. */
export const CONFIGURATION_FILE = "countersign.yml";
export const CONTROLS_FOLDER = "controls";

export const evidenceFolder = (organization: string): string => `evidence/${organization}`;
export const organizationFile = (organization: string): string => `evidence/${organization}/organization.md`;
export const identitiesFolder = (organization: string): string => `evidence/${organization}/identities`;
export const repositoriesFolder = (organization: string): string => `evidence/${organization}/repositories`;
export const scansFolder = (organization: string): string => `evidence/${organization}/scans`;

/** The branch evidence of one organisation waits on. */
export const standingBranch = (organization: string): string => `countersign/${organization}`;

/** What a path under evidence/ or controls/ can hold. */
export type DocumentKind =
  | "control"
  | "regime"
  | "overlay"
  | "entity"
  | "system"
  | "ownership"
  | "identity"
  | "repository"
  | "organization"
  | "scan";

/** Where people's documents go, for people. */
export const PLACES = [
  "controls/baseline/<ID>.md",
  "controls/regimes/<regime>/regime.md",
  "controls/regimes/<regime>/<ID>.<language>.md",
  "controls/entities/<entity>.md",
  "controls/systems/<system>.md",
  "controls/identities/<name>.md",
] as const;

const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^controls\/baseline\/[^/]+\.md$/, "control"],
  [/^controls\/regimes\/[^/]+\/regime\.md$/, "regime"],
  [/^controls\/regimes\/[^/]+\/[^/]+\.[a-z]{2}\.md$/, "overlay"],
  [/^controls\/entities\/[^/]+\.md$/, "entity"],
  [/^controls\/systems\/[^/]+\.md$/, "system"],
  [/^controls\/identities\/[^/]+\.md$/, "ownership"],
  [/^evidence\/[^/]+\/identities\/.+\.md$/, "identity"],
  [/^evidence\/[^/]+\/repositories\/.+\.md$/, "repository"],
  [/^evidence\/[^/]+\/organization\.md$/, "organization"],
  [/^evidence\/[^/]+\/scans\/\d{4}\/[^/]+\.md$/, "scan"],
];

/**
 * The kind of document a path holds; a README.md in controls/ is prose for people and holds none.
 * In evidence/ it is the file of something that GitHub calls README.
 */
export function documentKind(path: string): DocumentKind | null {
  if (/^controls\/(?:.*\/)?README\.md$/.test(path)) return null;
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
