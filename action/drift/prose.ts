import { textsOf } from "../../model/contradictions.ts";
import type { Control } from "../../model/control.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Overlay } from "../../model/overlay.ts";
import { tighten } from "../../model/parameters.ts";
import { fillTokens } from "../../model/tokens.ts";
import { FREQUENCY_WORDS } from "../../model/frequency-words.ts";
import { roleName } from "../../model/role-name.ts";
import type { InBoth } from "./rule.ts";

/** One text of a document with the field it stands in. */
export interface Passage {
  field: string;
  text: string;
}

/** Fields that people read as sentences; the others hold names, dates and numbers of their own. */
const PROSE =
  /^(?:objective|who|what|when|how|attributes|design|operation|sample|evidence|scope_reason|complementary_controls|certification|body)(?:\[|$)/;

/** Every text of an overlay that is prose. */
export const proseOf = ({ data, body }: Filed<Overlay>): Passage[] =>
  textsOf(data, body).filter(({ field }) => PROSE.test(field));

/** Every text of a baseline control that stands in both languages, with its field. */
export const baselineTexts = (control: Control): { field: string; names: InBoth }[] => [
  ...(["title", "objective", "risk", "summary", "attestation"] as const).map((field) => ({
    field,
    names: control[field],
  })),
  ...control.rules.flatMap(({ rule, open }, index) => [
    { field: `rules[${index}].rule`, names: rule },
    ...(open === null ? [] : [{ field: `rules[${index}].open.why`, names: open.why }]),
  ]),
  ...control.evidence.map((names, index) => ({ field: `evidence[${index}]`, names })),
];

/** A text without its tokens, which equal their fields by construction; a mark keeps their neighbours apart. */
export const literal = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, "◇");

/** The sentences of a text in either language. */
export const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** A function that fills the tokens of one overlay with what is in force for it, in its own language. */
export function filler({ parameters }: Pick<Governance, "parameters">, { data }: Filed<Overlay>) {
  const words = {
    frequency: (frequency: Overlay["frequency"]) => FREQUENCY_WORDS[frequency][data.language],
    role: (role: string) => roleName(role)[data.language],
  };
  const inForce = tighten(parameters, [data.parameters]);
  return (text: string): string => {
    const filled = fillTokens(text, { overlay: data, parameters: inForce, words });
    return filled.ok ? filled.text : text;
  };
}
