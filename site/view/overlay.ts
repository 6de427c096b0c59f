import type { Language } from "../../model/language.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import { fillTokens, type TokenContext } from "../../model/tokens.ts";

/** The overlay of one control in one regime, in the reader's language where it is written in it. */
export function overlayFor(
  governance: Pick<Governance, "overlays" | "regimes">,
  regime: string,
  control: string,
  locale: Language,
): Filed<Overlay> | null {
  const written = governance.overlays.filter(
    ({ data }) => data.regime === regime && data.control === control,
  );
  const languages = governance.regimes.find(({ data }) => data.regime === regime)?.data.languages ?? [];
  return (
    written.find(({ data }) => data.language === locale) ??
    written.find(({ data }) => data.language === languages[0]) ??
    written[0] ??
    null
  );
}

/** Words for roles and frequencies, by the language of the text they go into. */
export type TokenWords = Record<Language, TokenContext["words"]>;

/** A function that fills the tokens of one overlay; a token that names nothing stays as it is written. */
export function filler(overlay: Overlay, parameters: TokenContext["parameters"], words: TokenWords) {
  const context: TokenContext = { overlay, parameters, words: words[overlay.language] };
  return (text: string): string => {
    const filled = fillTokens(text, context);
    return filled.ok ? filled.text : text;
  };
}
