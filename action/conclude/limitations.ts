import type { Control } from "../../model/control.ts";
import type { Names } from "../../model/text.ts";
import { gapsOf } from "../criteria/terms/gaps-of.ts";
import type { ChainScene } from "./chain.ts";
import type { Asked } from "./verdict-of.ts";

/** What nobody could see in the period, and what counts for the entity although nobody stated that it does. */
export function limitationsOf(chain: ChainScene): Names[] {
  const { scans, days, final, known, subjects } = chain;
  const last = scans.at(-1);
  const unstated = [...subjects.values()].filter(
    ({ entities, uid }) => entities.length === 0 && !uid.startsWith("github:organization:"),
  ).length;
  return [
    ...(final
      ? []
      : [
          {
            en: `${days.id} ends on ${days.to}, and the last scan is of ${known}; what comes later is not in here.`,
            ja: `${days.id}は${days.to}に終了するが、直近のスキャンは${known}である。その後の事実は含まれない。`,
          },
        ]),
    ...(last === undefined
      ? [
          {
            en: `No scan ran from ${days.from} to ${days.to}.`,
            ja: `${days.from}から${days.to}までにスキャンは実施されていない。`,
          },
        ]
      : [
          ...gapsOf(last, chain).map(({ because }) => because),
          ...last.data.tampering.map(({ file, restored }) => ({
            en: `Evidence had been changed by hand${restored ? " and was put back" : ""}: ${file}.`,
            ja: `手作業で変更された証跡がある${restored ? "(復元済み)" : ""}:${file}。`,
          })),
        ]),
    ...(unstated === 0
      ? []
      : [
          {
            en: `${unstated} identities and repositories are stated to serve no entity; they count for every one, as the organisation's own settings do.`,
            ja: `${unstated}件のID及びリポジトリはどの会社のものとも示されていない。組織全体の設定と同じく、すべての会社について評価の対象とする。`,
          },
        ]),
  ];
}

/** What could not be seen of one control. */
export function controlLimitations(asked: readonly Asked[], control: Control): Names[] {
  const unknown = asked.filter(({ value }) => value === "unknown").map(({ because }) => because);
  const parts = control.rules
    .filter(({ criteria }) => criteria.length > 0)
    .flatMap(({ awaits }) => awaits ?? [])
    .map(({ en, ja }) => ({
      en: `Decided from people's records only: ${en}`,
      ja: `人が残した記録のみにより判断している:${ja}`,
    }));
  return [...unknown, ...parts];
}
