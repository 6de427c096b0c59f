import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { DriftContext } from "../context.ts";
import { oneWidth } from "../lexicon/reading.ts";
import { agree, type Position, speakerOf } from "../position.ts";
import { defineRule, together } from "../rule.ts";

/** The same sentence but for its width, case, blanks and last stop. */
const normal = (text: string) =>
  oneWidth(text)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.。]$/, "")
    .trim();

function stated(context: DriftContext, overlay: Filed<Overlay>): Position {
  const list = overlay.data.complementary_controls;
  const count = String(list.length);
  const short = list.length === 1 ? `"${list[0] ?? ""}"` : `${count} of its own`;
  return {
    file: overlay.file,
    field: "complementary_controls",
    value: list.join(" "),
    normalised: list.map(normal).sort(byCodePoint).join(" | "),
    speaker: speakerOf(context, overlay),
    says: { en: short, ja: list.length === 1 ? (list[0] ?? "") : `独自の${count}件` },
  };
}

export const dr17 = defineRule({
  id: "DR-17",
  compares: {
    en: "The complementary controls of user entities and subservice organisations, between regimes that state them in one language.",
    ja: "委託会社及び再受託会社の相補的な統制。同じ言語で定める制度間の一致。",
  },
  effect: {
    en: "Customers who read two reports should find the same duties. Use one wording where the duty is one.",
    ja: "二つの報告書の利用者は、同じ責任を読み取れなければならない。同一の責任には同一の文言を用いる。",
  },
  find: (context) =>
    together(
      ...[...context.byControl].flatMap(([control, overlays]) =>
        (["en", "ja"] as const).map((language) =>
          agree(
            overlays
              .filter(({ data }) => data.language === language && data.complementary_controls.length > 0)
              .map((overlay) => stated(context, overlay)),
            { control, of: { en: "the complementary controls", ja: "相補的な統制" }, verdict: "warn" },
          ),
        ),
      ),
    ),
});
