import { readStated } from "../git/in-force.ts";
import { statedAtHead } from "./connect-ports.ts";
import type { Environment } from "./given.ts";

/**
 * Logins of the organisations that countersign.yml names at HEAD of a checkout, in its order.
 * @throws {Refusal} when what people state there cannot be read.
 */
export async function organizationsAtHead(
  directory: string,
  { environment }: { environment: Environment },
): Promise<string[]> {
  const { configuration } = readStated(await statedAtHead(directory, environment));
  return configuration.organizations.map(({ login }) => login);
}
