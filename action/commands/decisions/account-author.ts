import { Login } from "../../../model/text.ts";
import type { Author } from "../../review/decisions/deciding.ts";

/** An account as GitHub gives it; one whose name is no login is nobody that a roster can know. */
export function authorOf(
  account: { login: string; id: number; type: string } | null,
  app: string | null,
): Author {
  const login = Login.safeParse(account?.login).data ?? null;
  return { login, id: account?.id ?? null, type: account?.type ?? "", app };
}
