import { phrase, type Phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Day } from "../../../model/instant.ts";
import { type ParameterSettings, tighten } from "../../../model/parameters.ts";
import { CONFIGURATION_FILE } from "../../../model/paths.ts";
import type { DriftContext } from "../context.ts";
import { datedBack } from "../dated-back.ts";
import { between, entityName, type Position, same, speakerOf } from "../position.ts";
import { defineRule, type Difference, type Found, together, unlooked } from "../rule.ts";
import { statedHistory } from "../stated-history.ts";

interface Ordered {
  file: string;
  control: Difference["control"];
  speaker: Phrase;
  first: { field: string; day: Day };
  last: { field: string; day: Day | null };
}

const day = ({ file, speaker }: Ordered, field: string, value: Day): Position => ({
  file,
  field,
  value,
  normalised: value,
  speaker,
  says: same(value),
});

/** Nothing ends before it began. */
function orders({ governance }: DriftContext): Found {
  const all: Ordered[] = [
    ...governance.entities.flatMap((entity) =>
      entity.data.roster.map(({ from, to }, index) => ({
        file: entity.file,
        control: null,
        speaker: entityName(entity),
        first: { field: `roster[${index}].from`, day: from },
        last: { field: `roster[${index}].to`, day: to },
      })),
    ),
    ...governance.variances.map(({ file, data }) => ({
      file,
      control: null,
      speaker: same(data.variance),
      first: { field: "approved_on", day: data.approved_on },
      last: { field: "expires", day: data.expires },
    })),
    ...governance.exceptions.flatMap(({ file, data }) =>
      data.accepted === null
        ? []
        : [
            {
              file,
              control: null,
              speaker: same(data.exception),
              first: { field: "accepted.at", day: data.accepted.at },
              last: { field: "accepted.until", day: data.accepted.until },
            },
          ],
    ),
  ];
  return {
    compared: all.length,
    differences: all.flatMap((one) =>
      one.last.day === null || one.first.day <= one.last.day
        ? []
        : [
            between(day(one, one.first.field, one.first.day), day(one, one.last.field, one.last.day), {
              control: one.control,
              of: phrase("the-first-and-the-last-day", {}),
              verdict: "block",
            }),
          ],
    ),
    unknown: [],
  };
}

/** A period is not certified before its books are closed. */
function windows(context: DriftContext): Found {
  const { parameters, entities, overlays } = context.governance;
  const documents: {
    file: string;
    speaker: Phrase;
    control: Difference["control"];
    own: ParameterSettings[];
  }[] = [
    { file: CONFIGURATION_FILE, speaker: same("countersign.yml"), control: null, own: [] },
    ...entities.map((one) => ({
      file: one.file,
      speaker: entityName(one),
      control: null,
      own: [one.data.parameters],
    })),
    ...overlays.map((one) => ({
      file: one.file,
      speaker: speakerOf(context, one),
      control: one.data.control,
      own: [one.data.parameters],
    })),
  ];
  const setting = documents.filter(
    ({ own }) => own.length === 0 || own.some((one) => one["cert.window_bd"] ?? one["close.business_days"]),
  );
  return {
    compared: setting.length,
    differences: setting.flatMap(({ file, speaker, control, own }) => {
      const inForce = tighten(parameters, own);
      const close = inForce["close.business_days"].default;
      const window = inForce["cert.window_bd"].default;
      const position = (name: string, value: number, said: Phrase): Position => ({
        file,
        field: `parameters.${name}`,
        value: String(value),
        normalised: String(value),
        inWords: true,
        speaker: said,
        says: phrase("quantity", { value, unit: "business days" }),
      });
      return window >= close
        ? []
        : [
            between(
              position("close.business_days", close, phrase("on-closing", { speaker })),
              position("cert.window_bd", window, phrase("on-certifying", { speaker })),
              { control, of: phrase("the-time-after-a-period", {}), verdict: "block" },
            ),
          ];
    }),
    unknown: [],
  };
}

/** What the tree holds as in force is in force already. */
function inForceYet(context: DriftContext): Found {
  const { today, overlays } = context;
  if (today === null) return unlooked({ reason: "no-day-for-first-days", with: {} });
  return {
    compared: overlays.length,
    differences: overlays
      .filter(({ data }) => data.effective_from > today)
      .map((overlay): Difference => {
        const { control, effective_from: value } = overlay.data;
        const one = { file: overlay.file, value, normalised: value };
        return {
          control,
          left: { ...one, field: "effective_from" },
          right: { ...one, field: "body", value: null, normalised: phrase("in-force", {}) },
          verdict: "block",
          reason: "not-in-force-yet",
          with: { speaker: speakerOf(context, overlay), control, day: value },
        };
      }),
    unknown: [],
  };
}

/** A version begins after the one that it replaces, by what scans recorded of the change. */
function versions(context: DriftContext): Found {
  const { from, changes, gaps } = statedHistory(context);
  const last = new Map(
    changes.filter(({ field }) => field === "effective_from").map((one) => [one.file, one] as const),
  );
  return {
    compared: last.size,
    differences: context.governance.overlays.flatMap((overlay): Difference[] => {
      const { before, after } = last.get(overlay.file) ?? { before: null, after: null };
      if (before === null || after === null || before < after) return [];
      const { control } = overlay.data;
      const side = (value: string) => ({
        file: overlay.file,
        field: "effective_from",
        value,
        normalised: value,
      });
      return [
        {
          control,
          left: side(after),
          right: side(before),
          verdict: "block",
          reason: "begins-before-the-last",
          with: { speaker: speakerOf(context, overlay), control, day: after, before },
        },
      ];
    }),
    unknown: from === null || gaps.length > 0 ? [{ reason: "earlier-versions-not-recorded", with: {} }] : [],
  };
}

export const dr13 = defineRule({
  id: "DR-13",
  compares: {
    en: "Days that belong together: first and last, in force and begun, certified and closed, stated of a day and recorded on it.",
    ja: "対応する日付(開始と終了、適用と適用開始日、確認と決算の締切、ある日に関する記述とその日の記録)。",
  },
  effect: {
    en: "Days that contradict each other leave open what was in force when. Correct the wrong one.",
    ja: "日付の矛盾により、いつ何が適用されていたかが不明となる。誤った日付を訂正する。",
  },
  find: (context) =>
    together(orders(context), windows(context), inForceYet(context), versions(context), datedBack(context)),
});
