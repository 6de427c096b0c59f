import { phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Frequency } from "../../../model/control.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import type { DriftContext } from "../context.ts";
import { DURATIONS } from "../lexicon/frequencies.ts";
import { frequenciesOf, readFrequencies } from "../lexicon/read-frequencies.ts";
import { readRoles } from "../lexicon/roles.ts";
import { overridden } from "../overrides.ts";
import { agree, between, excerpt, type Position, speakerOf, type Subject } from "../position.ts";
import { literal, splitSentences } from "../prose.ts";
import { defineRule, type Difference, type Found, together } from "../rule.ts";

const OF = phrase("the-frequency", {});

const worded = (frequency: Frequency) => ({
  value: frequency,
  normalised: DURATIONS[frequency],
  says: phrase("frequency", { frequency }),
});

const stated = (context: DriftContext, overlay: Filed<Overlay>): Position => ({
  ...worded(overlay.data.frequency),
  file: overlay.file,
  field: "frequency",
  speaker: speakerOf(context, overlay),
});

/** What a text states when no token and no word of it agrees with the field; none where one does. */
function contradicting(
  text: string,
  overlay: Overlay,
  read: (text: string) => readonly Frequency[],
): Frequency | null {
  if (/\{\{\s*frequency\s*\}\}/.test(text)) return null;
  const frequencies = read(literal(text));
  return frequencies.includes(overlay.frequency) ? null : (frequencies[0] ?? null);
}

/** The control itself, its performer or its approver: a sentence about somebody else's rhythm is none of ours. */
const isAboutControl = (sentence: string, { language, performer, approver }: Overlay): boolean =>
  /\{\{\s*(?:performer|approver)\s*\}\}|\b(?:this|the) control\b|(?:本|当該)統制/i.test(sentence) ||
  readRoles(literal(sentence), language).some((role) => role === performer || role === approver);

/** Text against the field: `when` states the frequency; elsewhere a sentence may speak of something beside it. */
function inText(context: DriftContext, overlay: Filed<Overlay>): Found {
  const { data, body } = overlay;
  const differences: Difference[] = [];
  const found = (field: string, text: string, frequency: Frequency | null, verdict: Subject["verdict"]) => {
    if (frequency === null) return;
    const right: Position = {
      ...worded(frequency),
      value: excerpt(text),
      file: overlay.file,
      field,
      speaker: TEXTS[field === "body" ? "body" : "when"],
    };
    differences.push(between(stated(context, overlay), right, { control: data.control, of: OF, verdict }));
  };
  const short = (text: string) => frequenciesOf(text, data.language);
  const long = (text: string) => readFrequencies(text, data.language).map(({ frequency }) => frequency);
  found("when", data.when, contradicting(data.when, data, short), "block");
  for (const sentence of splitSentences(body).filter((one) => isAboutControl(one, data)))
    found("body", sentence, contradicting(sentence, data, long), "warn");
  return { compared: 2, differences, unknown: [] };
}

const TEXTS = {
  when: phrase("its-own-text-on-time", {}),
  body: phrase("its-own-narrative", {}),
};

export const dr01 = defineRule({
  id: "DR-01",
  compares: {
    en: "How often a control is performed: between regimes, with what entities do otherwise, and with the text.",
    ja: "統制の実施頻度。制度間、法人の例外、本文との一致。",
  },
  effect: {
    en: "One performance cannot keep two frequencies. Bring them together, or have a variance approved that names both fields.",
    ja: "一つの実施で二つの頻度は満たせない。頻度をそろえるか、両方の項目を示した差異の承認を受ける。",
  },
  find: (context) =>
    together(
      ...[...context.byControl].map(([control, overlays]) =>
        agree(
          overlays.map((overlay) => stated(context, overlay)),
          { control, of: OF, verdict: "block" },
        ),
      ),
      overridden(context, {
        field: "frequency",
        read: ({ frequency }) => (frequency === undefined ? null : worded(frequency)),
        stated: ({ overlay }) => stated(context, overlay),
        subject: { of: OF, verdict: "block" },
      }),
      ...context.overlays.map((overlay) => inText(context, overlay)),
    ),
});
