import { phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import type { DriftContext } from "../context.ts";
import { likeness, plainly } from "../lexicon/likeness.ts";
import { between, excerpt, type Position, speakerOf } from "../position.ts";
import { defineRule, type Found, together } from "../rule.ts";

/** From here on, two sentences are one duty in two wordings; below, they are two duties. */
const ALIKE = 0.75;

/** Duties that two overlays mean to share and word differently; what only one of them asks for is its own. */
function reworded(context: DriftContext, one: Filed<Overlay>, other: Filed<Overlay>): Found {
  const stated = (overlay: Filed<Overlay>, rest: Filed<Overlay>): (Position & { value: string })[] => {
    const shared = rest.data.complementary_controls.map(plainly);
    return overlay.data.complementary_controls.flatMap((text, index) =>
      shared.includes(plainly(text))
        ? []
        : [
            {
              file: overlay.file,
              field: `complementary_controls[${index}]`,
              value: text,
              normalised: plainly(text),
              speaker: speakerOf(context, overlay),
              says: phrase("quoted", { text: excerpt(text) }),
            },
          ],
    );
  };
  const others = stated(other, one);
  const differences = stated(one, other).flatMap((left) =>
    others
      .filter((right) => likeness(left.value, right.value) >= ALIKE)
      .map((right) =>
        between(left, right, {
          control: one.data.control,
          of: phrase("a-complementary-control", {}),
          verdict: "warn",
        }),
      ),
  );
  return { compared: one.data.complementary_controls.length, differences, unknown: [] };
}

export const dr17 = defineRule({
  id: "DR-17",
  compares: {
    en: "The complementary controls of user entities and subservice organisations that regimes share, in one language.",
    ja: "制度間で共通する、委託会社及び再受託会社の相補的な内部統制(同じ言語の記述)。",
  },
  effect: {
    en: "Customers who read two reports should find the same duties. Use one wording where the duty is one.",
    ja: "二つの報告書の利用者は、同じ責任を読み取れなければならない。同一の責任には同一の文言を用いる。",
  },
  find: (context) =>
    together(
      ...[...context.byControl.values()].flatMap((overlays) => {
        const stating = overlays.filter(({ data }) => data.complementary_controls.length > 0);
        return stating.flatMap((one, index) =>
          stating
            .slice(index + 1)
            .filter(({ data }) => data.language === one.data.language)
            .map((other) => reworded(context, one, other)),
        );
      }),
    ),
});
