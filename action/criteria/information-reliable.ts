import { daysBetween, dayOf } from "../../model/instant.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, type Part, part, worst } from "./terms/answers.ts";

export const informationReliable = defineCriterion({
  id: "information-reliable",
  question: {
    en: "Is the information on which the control rests accurate, complete and fresh?",
    ja: "統制が依拠する情報は正確、網羅的かつ最新か。",
  },
  assess: (context) => {
    const { scans, reviews, period } = context;
    if (scans.length === 0)
      return answer(
        part(
          "not-performed",
          `No scan is recorded in ${period.id}.`,
          `${period.id}におけるスキャンの記録がない。`,
        ),
        [],
      );
    return answer(
      worst(
        [...broken(context), ...tampered(context), ...unpinned(context), ...stale(context)],
        part(
          "met",
          `${scans.length} scans name the program, the permissions and the limits they ran with, follow each other without a break, and left no evidence changed by hand.`,
          `${scans.length}件のスキャンは、使用したプログラム、権限及び限度を記録し、途切れなく連続し、手作業で変更されたままの証跡はない。`,
        ),
      ),
      [...scans, ...reviews].map(({ file }) => file),
    );
  },
});

/** Each record names the one before it, so a record that was taken out shows. */
function broken({ scans, ledger }: CriterionContext): Part[] {
  return scans
    .filter((scan) => {
      const before = ledger.scans[ledger.scans.findIndex(({ file }) => file === scan.file) - 1];
      return (scan.data.previous?.path ?? null) !== (before?.file ?? null);
    })
    .map(({ data }) =>
      part(
        "missed",
        `The scan record of ${dayOf(data.started)} does not follow the one before it.`,
        `${dayOf(data.started)}のスキャン記録は直前の記録と連続していない。`,
      ),
    );
}

/** What a scan put back is whole again; what it could not put back is not. */
function tampered({ scans }: CriterionContext): Part[] {
  const last = scans.at(-1);
  return (last?.data.tampering ?? [])
    .filter(({ restored }) => !restored)
    .map(({ file }) =>
      part(
        "missed",
        `Evidence was changed by hand and not put back: ${file}.`,
        `手作業で変更され復元されていない証跡がある:${file}。`,
      ),
    );
}

function unpinned({ scans }: CriterionContext): Part[] {
  const loose = scans.filter(({ data }) => data.scanner.bundle === null);
  return loose.length === 0
    ? []
    : [
        part(
          "unknown",
          `${loose.length} scans ran from source, so that no digest shows which program looked.`,
          `${loose.length}件のスキャンはソースコードから直接実行されており、使用したプログラムを示すダイジェストがない。`,
        ),
      ];
}

/** A population that was too old when somebody decided on it says nothing of what they decided on. */
function stale({ reviews, limits }: CriterionContext): Part[] {
  const limit = limits["rev.snapshot_max_age_days"].strict;
  return reviews.flatMap(({ data }) => {
    const days = data.lines.map(({ at }) => at).filter((at) => at !== null);
    const last = days.sort().at(-1);
    const age = last === undefined ? 0 : daysBetween(dayOf(data.population.frozen), dayOf(last));
    return age <= limit
      ? []
      : [
          part(
            "missed",
            `The population of ${data.period} was ${age} days old when it was last decided on; it may be ${limit}.`,
            `${data.period}の母集団は最後の判断の時点で${age}日経過しており、限度の${limit}日を超えている。`,
          ),
        ];
  });
}
