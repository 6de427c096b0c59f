import type { Overlay } from "./overlay.ts";
import { PARAMETER_NAMES, type Parameters } from "./parameters.ts";

/** What tokens in an overlay's text may stand for. */
export interface TokenContext {
  overlay: Pick<Overlay, "frequency" | "performer" | "approver">;
  parameters: Parameters;
  /** The words of the overlay's language for a frequency and a role. */
  words: { frequency: (frequency: Overlay["frequency"]) => string; role: (role: string) => string };
}

/** Text with its tokens filled in, or the token that names nothing. */
export type Filled = { ok: true; text: string } | { ok: false; token: string };

/**
 * Fills `{{frequency}}`, `{{performer}}`, `{{approver}}`, `{{params.<name>}}` and `{{params.<name>.strict}}`,
 * so that a number or a role in prose cannot differ from the field it comes from.
 */
export const fillTokens = (text: string, context: TokenContext): Filled =>
  fillWith(text, (token) => valueOf(token, context));

/** English words for what parameters count, in the plural; in Japanese they stay the same. */
const UNIT = "(?: (?:business )?(?:approvals|days|hours|people|times|years)\\b)?";
const TOKEN = new RegExp(`\\{\\{([^{}]*)\\}\\}(${UNIT})`, "g");

/** Fills every `{{token}}` by what it stands for; null for one that stands for nothing. Of one, its unit is singular. */
export function fillWith(text: string, valueFor: (token: string) => string | null): Filled {
  const unknown: string[] = [];
  const filled = text.replace(TOKEN, (whole, inside: string, unit: string) => {
    const value = valueFor(inside.trim());
    if (value === null) unknown.push(inside.trim());
    return value === null ? whole : `${value}${value === "1" ? singular(unit) : unit}`;
  });
  const [first] = unknown;
  return first === undefined ? { ok: true, text: filled } : { ok: false, token: first };
}

const singular = (unit: string): string => unit.replace(/people$/, "person").replace(/s$/, "");

function valueOf(token: string, { overlay, parameters, words }: TokenContext): string | null {
  if (token === "frequency") return words.frequency(overlay.frequency);
  if (token === "performer") return words.role(overlay.performer);
  if (token === "approver") return words.role(overlay.approver);
  const parts = /^params\.(.+?)(\.strict)?$/.exec(token);
  const name = PARAMETER_NAMES.find((known) => known === parts?.[1]);
  return name === undefined ? null : String(parameters[name][parts?.[2] ? "strict" : "default"]);
}
