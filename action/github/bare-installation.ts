import { z } from "zod";
import { Id } from "../../model/text.ts";
import type { Ask } from "./ask.ts";
import { reader } from "./rest.ts";
import type { Transport } from "./transport.ts";

const Listing = z.object({
  total_count: z.number().int().nonnegative(),
  repository_selection: z.string().nullish(),
  repositories: z.array(z.object({ owner: z.object({ id: Id }) })),
});

/** An organisation with the numbers of its repositories, where GitHub tells them. */
export const CountedOrganization = z.object({
  id: Id,
  public_repos: z.number().int().nonnegative().nullish(),
  total_private_repos: z.number().int().nonnegative().nullish(),
});

/**
 * Whether a token that is no person's is one of an App that is installed on every repository of the organisation.
 * GitHub answers this to installation tokens alone. What the installation has is not enough: a token may be minted for
 * fewer, and the token of a workflow is one of an App that sees its own repository only; so the list that GitHub gives
 * to this very token must be as long as its own count of the organisation, and the organisation's.
 * https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
export async function seesEveryRepository(
  ask: Ask,
  transport: Transport,
  { id, public_repos: open, total_private_repos: hidden }: z.output<typeof CountedOrganization>,
): Promise<boolean> {
  // Without both counts no answer would prove it.
  if (typeof open !== "number" || typeof hidden !== "number") return false;
  const url = transport.address("GET /installation/repositories", { per_page: 1 });
  const listed = await ask({ method: "GET", url }, reader(Listing));
  if (listed.kind !== "answered") return false;
  const { total_count, repository_selection, repositories } = listed.data;
  const [first] = repositories;
  return repository_selection === "all" && first?.owner.id === id && total_count >= open + hidden;
}
