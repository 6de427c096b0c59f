import type { IdentityKind } from "../../model/identity.ts";

/** Addresses of the pages from the site's root, without language and base; each ends in a slash. */
export const OVERVIEW = "";
export const INVENTORY = "inventory/";
export const FINDINGS = "findings/";
export const REPOSITORIES = "repositories/";
export const ORGANIZATION = "organization/";
export const SCANS = "scans/";
export const CONTROLS = "controls/";
export const ENTITIES = "entities/";
export const INTEGRITY = "integrity/";
export const OPEN_RULES = "open-rules/";
export const METHOD = "method/";
export const CONCLUSIONS = "conclusions/";
export const REVIEWS = "reviews/";
export const CERTIFICATIONS = "certifications/";
export const SIGN_OFFS = "sign-offs/";
export const APPROVALS = "approvals/";
export const COMPARE = "compare/";
export const EXCEPTIONS = "exceptions/";
export const DEFICIENCIES = "deficiencies/";
export const DRIFT = "drift/";
export const GLOSSARY = "glossary/";
export const REQUIREMENTS = "requirements/";

/**
 * A name as one part of an address: everything but letters, digits, hyphen and underscore is written as `~` and its
 * code point, so that no host, browser or disk reads it as something else, and no two names give one address.
 * A dot stays but at the start: hosts of static files leave out what begins with one, as `.github` does.
 */
export const part = (name: string): string =>
  name.replace(/[^A-Za-z0-9_.-]|^\.+/gu, (found) =>
    Array.from(found, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`).join(""),
  );

/** Last part of a path without its ending: `evidence/acme/repositories/web.md` gives `web`. */
export const stem = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.md$/, "");

/** The three parts of an identity's address, from its file. */
export function identityRoute(file: string): { kind: string; repository: string; key: string } {
  const [, , , kind = "", repository = "", ...rest] = file.split("/");
  return { kind, repository, key: rest.join("/").replace(/\.md$/, "") };
}

export function identityPage(file: string): string {
  const { kind, repository, key } = identityRoute(file);
  return `identities/${part(kind)}/${part(repository)}/${part(key)}/`;
}

export const repositoryPage = (file: string): string => `${REPOSITORIES}${part(stem(file))}/`;
export const scanPage = (id: string): string => `${SCANS}${part(id)}/`;
export const regimePage = (regime: string): string => `${CONTROLS}${part(regime)}/`;
export const overlayPage = (regime: string, control: string): string =>
  `${regimePage(regime)}${part(control)}/`;
export const baselinePage = (control: string): string => `${CONTROLS}baseline/${part(control)}/`;
export const entityPage = (entity: string): string => `${ENTITIES}${part(entity)}/`;
export const problemPage = (slug: string): string => `${INTEGRITY}${part(slug)}/`;
export const checkPage = (check: string): string => `${FINDINGS}${part(check)}/`;

/** What tells conclusions apart: a period, an entity and a regime. */
export interface ConclusionKey {
  period: string;
  entity: string;
  regime: string;
}
export const conclusionPage = ({ period, entity, regime }: ConclusionKey): string =>
  `${CONCLUSIONS}${part(period)}/${part(entity)}/${part(regime)}/`;
export const verdictPage = (key: ConclusionKey, control: string): string =>
  `${conclusionPage(key)}${part(control)}/`;
export const reviewPage = ({ period, entity, regime }: ConclusionKey): string =>
  `${REVIEWS}${part(period)}/${part(entity)}/${part(regime)}/`;
/** First page of the matrix of duties of a review, where it is too long to stand on the page of the review. */
export const dutiesPage = (key: ConclusionKey): string => `${reviewPage(key)}duties/`;
export const certificationPage = ({ period, entity, regime }: ConclusionKey): string =>
  `${CERTIFICATIONS}${part(period)}/${part(entity)}/${part(regime)}/`;
/** Page of a sign-off, from its file. */
export const signOffPage = (file: string): string => {
  const [, , , period = "", ...rest] = file.split("/");
  return `${SIGN_OFFS}${part(period)}/${part(rest.join("/").replace(/\.md$/, ""))}/`;
};
export const comparePage = (control: string): string => `${COMPARE}${part(control)}/`;
export const exceptionPage = (id: string): string => `${EXCEPTIONS}${part(id)}/`;
export const deficiencyPage = (id: string): string => `${DEFICIENCIES}${part(id)}/`;

/** One way to narrow the inventory. */
export type Filter =
  | { by: "all" }
  | { by: "kind"; kind: IdentityKind }
  | { by: "outcome"; outcome: string }
  | { by: "entity"; entity: string }
  | { by: "owner"; owner: string }
  | { by: "repository"; repository: string }
  | { by: "without-owner" }
  | { by: "retired" };

/** Address of the first page of a narrowed inventory. */
export function filterPage(filter: Filter): string {
  switch (filter.by) {
    case "all":
      return INVENTORY;
    case "kind":
      return `${INVENTORY}kind/${part(filter.kind)}/`;
    case "outcome":
      return `${INVENTORY}outcome/${part(filter.outcome)}/`;
    case "entity":
      return `${INVENTORY}entity/${part(filter.entity)}/`;
    case "owner":
      return `${INVENTORY}owner/${part(filter.owner)}/`;
    case "repository":
      return `${INVENTORY}repository/${part(filter.repository)}/`;
    case "without-owner":
      return `${INVENTORY}without-owner/`;
    case "retired":
      return `${INVENTORY}retired/`;
    default:
      return filter satisfies never;
  }
}

/** What the parameters of a page about a period, an entity and a regime are. */
export const partsOf = ({ period, entity, regime }: ConclusionKey) => ({
  period: part(period),
  entity: part(entity),
  regime: part(regime),
});

/** What follows the address of a list's first page in that of another one; nothing for the first itself. */
export const pagePart = (page: number): string | undefined => (page === 1 ? undefined : `page/${page}`);

/** Address of a later page of a list, counted from 1. */
export const numbered = (first: string, page: number): string =>
  page === 1 ? first : `${first}page/${page}/`;
