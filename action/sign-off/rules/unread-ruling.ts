import type { Ruling, Unread } from "../facts.ts";

/** What a rule says where GitHub did not show one of these; null where it showed them all. */
export function unreadRuling(unread: readonly Unread[], needed: readonly Unread["asked"][]): Ruling | null {
  const missing = unread.find(({ asked }) => needed.includes(asked));
  if (missing === undefined) return null;
  const { asked, status } = missing;
  if (status !== null) return { result: "unknown", reason: "refused", with: { asked, status } };
  return asked === "rule-suites"
    ? { result: "unknown", reason: "no-rule-suite", with: {} }
    : { result: "unknown", reason: "push-not-listed", with: {} };
}
