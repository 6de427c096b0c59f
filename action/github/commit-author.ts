import { z } from "zod";
import { Id, Login } from "../../model/text.ts";
import type { Credential } from "../../model/scan.ts";
import type { Ask } from "./ask.ts";
import { reader } from "./rest.ts";
import type { Transport } from "./transport.ts";

const Account = z.object({ id: Id, login: Login });

/** Who writes commits, as git has it: `name <address>`. */
export type Author = string;

/** Nobody on any GitHub: no account has an address of a domain that cannot be. */
export const NOBODY: Author = "countersign <countersign@noreply.invalid>";

/**
 * The account that a commit belongs to: an App's own bot, or the owner of a token. GitHub knows an account by its
 * address alone, which holds the account's number and the host name of the server.
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
export async function authorOf(
  { slug, login }: Pick<Credential, "slug" | "login">,
  { ask, transport, web }: { ask: Ask; transport: Transport; web: string },
): Promise<Author> {
  const account = slug === null ? login : `${slug}[bot]`;
  if (account === null) return NOBODY;
  const url = transport.address("GET /users/{username}", { username: account });
  const found = await ask({ method: "GET", url }, reader(Account));
  if (found.kind !== "answered") return NOBODY;
  const { id, login: name } = found.data;
  return `${name} <${id}+${name}@users.noreply.${new URL(web).hostname}>`;
}
