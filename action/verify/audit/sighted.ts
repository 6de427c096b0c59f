import { writeJson } from "../../../model/record-json.ts";
import { digestOf } from "../../digest/digest.ts";
import { shownOf, type ShownOfRecord } from "../../review/lines.ts";
import type { FactOfRecord } from "../pages/of-record.ts";
import type { Sighted } from "./history.ts";

/** The digest of what a line of a review shows that the record of its identity alone tells. */
export const digestOfShown = (shown: ShownOfRecord): string =>
  digestOf(
    writeJson({
      uid: shown.uid,
      kind: shown.kind,
      title: shown.title,
      repository: shown.repository,
      business_owner: shown.business_owner,
      technical_steward: shown.technical_steward,
      created_by: shown.created_by,
      permissions: shown.permissions,
      findings: shown.findings,
    }),
  );

/** What one record says of a subject, as much as others are held against; null for a fact that is about none. */
export function sightedIn({ kind, data }: FactOfRecord): Sighted | null {
  switch (kind) {
    case "identity": {
      const { uid, title, lifecycle } = data;
      const created = lifecycle.find(({ event }) => event === "create")?.at ?? null;
      return { uid, title, created, shown: digestOfShown(shownOf(data)) };
    }
    case "repository":
      return { uid: data.uid, title: data.name, created: null, shown: null };
    case "organization":
      return { uid: data.uid, title: data.organization, created: null, shown: null };
    case "drift":
    case "last-used":
    case "approvals":
    case "audit-events":
    case "changes":
      return null;
    default:
      return kind satisfies never;
  }
}
