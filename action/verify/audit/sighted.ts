import type { Fact } from "../pages/of-record.ts";
import type { Sighted } from "./history.ts";

/** What one record says of a subject, as much as others are held against; null for a fact that is about none. */
export function sightedIn({ kind, data }: Fact): Sighted | null {
  switch (kind) {
    case "identity": {
      const { uid, title, lifecycle } = data;
      const at = (what: "create" | "retire") => lifecycle.find(({ event }) => event === what)?.at ?? null;
      return { uid, title, created: at("create"), retired: at("retire") };
    }
    case "repository":
      return { uid: data.uid, title: data.name, created: null, retired: null };
    case "organization":
      return { uid: data.uid, title: data.organization, created: null, retired: null };
    case "drift":
    case "last-used":
    case "approvals":
      return null;
    default:
      return kind satisfies never;
  }
}
