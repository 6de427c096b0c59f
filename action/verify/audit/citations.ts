import type { ConclusionContent } from "../../../model/conclusion.ts";
import { certificationFile, entityFile, reviewFile, scansFolder } from "../../../model/paths.ts";
import type { SignOff } from "../../../model/sign-off.ts";
import type { AuditDocument } from "./history.ts";

/** A file that a document names at a commit, with the digest it says that it has; null where it says none. */
export interface Citation {
  commit: string;
  file: string;
  digest: string | null;
}

/** Everything that a document rests on at a commit it names, each once. */
export function citedBy(document: AuditDocument): readonly Citation[] {
  switch (document.kind) {
    case "addition": {
      const { commit, adds_to: to } = document.data;
      return [{ commit, ...to }, ...citedByVerdicts(document.data)];
    }
    case "conclusion":
      return citedByVerdicts(document.data);
    case "certification": {
      const { commit, evidence } = document.data;
      return evidence.map(({ file, digest }) => ({ commit, file, digest }));
    }
    case "review": {
      const { organization, population, lines } = document.data;
      const { commit, scan } = population;
      return [
        ...recordOf({ commit, organization, scan }),
        ...lines.map(({ file, off_cycle: off }) => ({ commit: off?.commit ?? commit, file, digest: null })),
      ];
    }
    case "sign-off": {
      const { merge, roster } = document.data;
      const file = fileCovered(document.data);
      return [
        ...(file === null ? [] : [{ commit: merge, file, digest: null }]),
        ...rostersNamed(document.data).map((entity) => ({
          commit: roster,
          file: entityFile(entity),
          digest: null,
        })),
      ];
    }
    case "scan":
    case "unreadable":
      return [];
    default:
      return document satisfies never;
  }
}

/** What the verdicts of a conclusion rest on, and the scan that it names. */
function citedByVerdicts({ commit, organization, scan, verdicts }: ConclusionContent): Citation[] {
  const cited = new Map<string, Citation>();
  const evidence = verdicts.flatMap(({ criteria }) => criteria.flatMap((one) => one.evidence));
  for (const { file, digest } of evidence) cited.set(`${file} ${digest}`, { commit, file, digest });
  return [...cited.values(), ...recordOf({ commit, organization, scan })];
}

/** The record of the scan that a document names. */
function recordOf(named: { commit: string; organization: string; scan: string | null }): Citation[] {
  const { commit, organization, scan } = named;
  if (scan === null) return [];
  const name = scan.slice(organization.length + 1);
  return [{ commit, file: `${scansFolder(organization)}/${name.slice(0, 4)}/${name}.md`, digest: null }];
}

/** Entities whose rosters a sign-off names, each once. */
export const rostersNamed = ({ reviewer, counts_for: all }: SignOff): string[] => [
  ...new Set([...(reviewer.entity === null ? [] : [reviewer.entity]), ...all.map(({ entity }) => entity)]),
];

/** The document that was signed off; null where it is more than one. */
export function fileCovered({ organization, period, covers }: SignOff): string | null {
  switch (covers.what) {
    case "review":
      return reviewFile({ organization, period, entity: covers.entity, regime: covers.regime });
    case "certification":
      return certificationFile({
        organization,
        period,
        entity: covers.entity,
        regime: covers.regime,
        again: covers.again,
      });
    case "evidence":
    case "controls":
      return null;
    default:
      return covers satisfies never;
  }
}
