import { digestsFile } from "../../../../model/paths.ts";
import type { Finding, History } from "../history.ts";

/** No evidence at all proves nothing. */
export const present = ({ organization, head, byName }: History): Finding[] =>
  (byName.get(head)?.evidence ?? null) === null
    ? [{ commit: head, path: digestsFile(organization), reason: { reason: "no-evidence", with: {} } }]
    : [];
