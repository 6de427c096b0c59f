import { z } from "zod";
import { roleName } from "../../role-name.ts";
import { shortened } from "../../quote.ts";
import { type Names, Text } from "../../text.ts";

/** Somebody who did something, as the rosters knew them on the day. */
export const Person = z.strictObject({
  login: Text.describe("GitHub login."),
  name: Text.nullable().describe("Legal name; null for somebody on no roster."),
  role: Text.nullable().describe("Role; null for none."),
});
export type Person = z.infer<typeof Person>;

/** `Maria Alvarez (controller)`; the login where no roster has a name. */
export function nameOf({ login, name, role }: Person): Names {
  const plain = shortened(name ?? login);
  if (role === null) return { en: plain, ja: plain };
  const title = roleName(role);
  return { en: `${plain} (${title.en})`, ja: `${plain}(${title.ja})` };
}
