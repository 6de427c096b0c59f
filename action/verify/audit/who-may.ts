import { Configuration } from "../../../model/configuration.ts";
import { readDocument, type Reading, readYamlFile } from "../../../model/document.ts";
import { Entity } from "../../../model/entity.ts";
import { Overlay } from "../../../model/overlay.ts";
import { CONFIGURATION_FILE, documentKind } from "../../../model/paths.ts";

/** What a file says of who may do what: who holds which role, and which roles perform, approve or decide. */
export interface WhoMay {
  roster: unknown;
  roles: unknown;
}

/** What one text of a file says of it; null for a file that says nothing of it, or is not there. */
export function whoMayBy(file: string, blob: string | null, text: string): WhoMay | null {
  if (blob === null) return null;
  if (file === CONFIGURATION_FILE)
    return rolesIn(readYamlFile(Configuration, file, text), blob, ({ authority }) => authority);
  const kind = documentKind(file);
  if (kind === "overlay")
    return rolesIn(readDocument(Overlay, file, text), blob, ({ performer, approver, former }) => [
      performer,
      approver,
      // An earlier version with the same roles says nothing of who may.
      former
        .filter((one) => one.performer !== performer || one.approver !== approver)
        .map((one) => [one.effective_from, one.performer, one.approver]),
    ]);
  if (kind !== "entity") return null;
  const reading = readDocument(Entity, file, text);
  // What cannot be read may be any roster.
  if (!reading.ok) return { roster: blob, roles: null };
  const { roster, overrides } = reading.data;
  const roles = overrides.map((one) => [
    one.regime,
    one.control,
    one.effective_from,
    one.performer ?? null,
    one.approver ?? null,
  ]);
  return { roster, roles };
}

const rolesIn = <T>(reading: Reading<T>, blob: string, of: (data: T) => unknown): WhoMay => ({
  roster: null,
  roles: reading.ok ? of(reading.data) : blob,
});
