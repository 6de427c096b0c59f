import { evidenceFolder } from "../../model/places.ts";
import type { Checkout } from "./checkout.ts";
import { readTexts } from "./read-texts.ts";

/** The evidence of an organisation at a commit, or null when this clone does not have the commit. */
export async function evidenceAt(
  { git }: Pick<Checkout, "git">,
  commit: string,
  organization: string,
): Promise<Map<string, string> | null> {
  const { exitCode } = await git(["cat-file", "-e", `${commit}^{commit}`]);
  return exitCode === 0 ? readTexts(git, commit, [evidenceFolder(organization)]) : null;
}
