import { readFile } from "node:fs/promises";
import { readIntegrity, type Integrity } from "../../model/integrity.ts";
import { CannotBuild, type Settings } from "./settings.ts";

/**
 * What `verify` came to, where whoever builds the portal hands it in.
 * @throws {CannotBuild} where the file cannot be read, or is of another organisation: a portal without it would look as
 * if nobody had verified anything.
 */
export async function readVerified(
  { integrity: file }: Pick<Settings, "integrity">,
  organization: string,
): Promise<Integrity | null> {
  if (file === null) return null;
  const text = await readFile(file, "utf8").catch(() => null);
  const integrity = text === null ? null : readIntegrity(text);
  if (integrity === null)
    throw new CannotBuild(
      `${file} is no result of verify: point COUNTERSIGN_INTEGRITY at the integrity.json it wrote`,
    );
  if (integrity.organization !== organization)
    throw new CannotBuild(`${file} is about ${integrity.organization}, and the portal shows ${organization}`);
  return integrity;
}
