import { readFile } from "node:fs/promises";
import { readIntegrity, type Integrity } from "../../model/integrity.ts";
import { readReadiness, type Readiness } from "../../model/readiness.ts";
import { CannotBuild, type Settings } from "./settings.ts";

/** What commands came to, where whoever builds the portal hands it in. */
export interface Handed {
  integrity: Integrity | null;
  readiness: Readiness | null;
}

/**
 * Reads the files that commands wrote for the portal.
 * @throws {CannotBuild} where one cannot be read, or is of another organisation: a portal without it would look as if
 * nobody had asked.
 */
export async function readHanded(
  { integrity, readiness }: Pick<Settings, "integrity" | "readiness">,
  organization: string,
): Promise<Handed> {
  return {
    integrity: await handed(integrity, organization, readIntegrity, {
      command: "verify",
      variable: "COUNTERSIGN_INTEGRITY",
      name: "integrity.json",
    }),
    readiness: await handed(readiness, organization, readReadiness, {
      command: "certify",
      variable: "COUNTERSIGN_READINESS",
      name: "readiness.json",
    }),
  };
}

async function handed<T extends { organization: string }>(
  file: string | null,
  organization: string,
  read: (text: string) => T | null,
  { command, variable, name }: { command: string; variable: string; name: string },
): Promise<T | null> {
  if (file === null) return null;
  const text = await readFile(file, "utf8").catch(() => null);
  const found = text === null ? null : read(text);
  if (found === null)
    throw new CannotBuild(`${file} is no result of ${command}: point ${variable} at the ${name} it wrote`);
  if (found.organization !== organization)
    throw new CannotBuild(`${file} is about ${found.organization}, and the portal shows ${organization}`);
  return found;
}
