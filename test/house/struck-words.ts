/** A word that names nothing here any more, and what is said in its place. */
export interface Struck {
  /** Every form in which it could come back, in lower case. */
  forms: readonly string[];
  take: string;
  /** True where prose has no other use for it, so that documents and pages may not have it, either. */
  inProse?: true;
  /** True where pages about code, a guide or a folder's README, have no other use for it; elsewhere people do it. */
  inGuides?: true;
}

/** The one list of them: private words, and words that had several meanings. */
export const STRUCK: readonly Struck[] = [
  {
    forms: ["standing", "standings"],
    take: "state, branchState, result or evidence branch, by what is meant",
  },
  { forms: ["footing", "footings"], take: "dependencies", inProse: true },
  { forms: ["scene", "scenes"], take: "context or scope" },
  { forms: ["settle", "settles"], take: "assignSince, resolve" },
  { forms: ["facet", "facets"], take: "criterion", inProse: true },
  {
    forms: ["cure", "cures", "cured", "curing"],
    take: "remedy for a gap, remediation for a failure",
    inProse: true,
  },
  { forms: ["hub", "hubs"], take: "hosted repository, GitHub", inProse: true },
  { forms: ["spell", "spells"], take: "interval" },
  { forms: ["say"], take: "print or log" },
  { forms: ["place", "places"], take: "path, repository, location or span, by what is meant" },
  { forms: ["chain", "chains"], take: "conclusion; entity and regime" },
  { forms: ["followed"], take: "resolved, for calls; reached, for repositories" },
  {
    forms: ["judge", "judges", "judged", "judgement", "judgements"],
    take: "evaluate or classify",
    inGuides: true,
  },
  { forms: ["begun"], take: "started, or how it was obtained" },
  { forms: ["because"], take: "reason for data, sentence for what is printed, why for prose" },
  { forms: ["sound"], take: "verified, for evidence; valid, for documents" },
];

/** Where a word is right: the field's own, or somebody else's name. */
export const KEPT: readonly { file: string; name: string; why: string }[] = [
  { file: "action/checks/examples/any-world.ts", name: "chain", why: "fast-check's method" },
  { file: "action/evaluate/evaluate.property.test.ts", name: "chain", why: "fast-check's method" },
  { file: "test/scenarios/consistent.ts", name: "chainFaults", why: "the chain of scan records" },
  { file: "test/scenarios/acme-year.test.ts", name: "chainFaults", why: "the chain of scan records" },
  { file: "test/scenarios/set-aside.test.ts", name: "chainFaults", why: "the chain of scan records" },
  { file: "scripts/mutate/find-mutants.ts", name: "isInChain", why: "an optional chain of TypeScript" },
  { file: "scripts/mutate/find-mutants.ts", name: "isOptionalChain", why: "TypeScript's name" },
  { file: "test/faults/planted/bugs.ts", name: "redirectsFollowed", why: "redirects are followed" },
  { file: "test/faults/planted/writing.ts", name: "redirectsFollowed", why: "redirects are followed" },
];
