import type { SourceDescription } from "../evidence/described.ts";
import type { Source } from "../sources/source.ts";

/** What the scan record says of a source. */
export const describeSource = ({ id, endpoints, permission }: Source): SourceDescription => ({
  id,
  endpoints,
  permission: `${permission.name}: ${permission.level}`,
});
