import type { Filed, Governance } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import type { InLanguages } from "../../../model/reasons/criteria/in-languages.ts";

/** What the overlays of one control under one regime say, in each language. */
export function inLanguages(
  { data: own }: Filed<Overlay>,
  { overlays }: Pick<Governance, "overlays">,
  textsOf: (overlay: Overlay) => readonly string[],
): InLanguages {
  const inLanguage = (language: Overlay["language"]) => {
    const one =
      own.language === language
        ? own
        : overlays.find(
            ({ data }) =>
              data.control === own.control && data.regime === own.regime && data.language === language,
          )?.data;
    return one === undefined ? [] : [...textsOf(one)];
  };
  return { en: inLanguage("en"), ja: inLanguage("ja") };
}
