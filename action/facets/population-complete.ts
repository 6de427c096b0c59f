import type { Filed } from "../../model/governance.ts";
import type { Scan } from "../../model/scan.ts";
import { serves } from "../../model/subjects.ts";
import { defineFacet, type FacetContext } from "./facet.ts";
import { answer, part, worst } from "./terms/answers.ts";
import { quoted } from "./terms/quoted.ts";

const STATES = {
  partial: { en: "was read only in part", ja: "一部しか読み取れなかった" },
  denied: { en: "was refused", ja: "読取りを拒否された" },
  unavailable: { en: "is not available in this plan", ja: "契約上利用できない" },
  vanished: { en: "vanished while it was read", ja: "読取り中に消失した" },
  error: { en: "ended in an error", ja: "エラーにより終了した" },
  "not-attempted": { en: "was not attempted", ja: "試みられなかった" },
} as const;

export const populationComplete = defineFacet({
  id: "population-complete",
  question: {
    en: "Was every source of the population read to its end?",
    ja: "母集団のすべての情報源を最後まで読み取れたか。",
  },
  assess: (context) => {
    const last = context.scans.at(-1);
    if (last === undefined)
      return answer(
        part(
          "not-performed",
          `No scan is recorded in ${context.period.id}.`,
          `${context.period.id}におけるスキャンの記録がない。`,
        ),
        [],
      );
    const incomplete = context.reviews.filter(({ data }) => !data.population.complete);
    const parts = [
      ...gapsOf(last, context),
      ...incomplete.map(({ data }) =>
        part(
          "unknown",
          `The population of the review of ${data.period} was frozen although a source had not been read to its end.`,
          `${data.period}の棚卸の母集団は、読み取れない情報源がある状態で確定された。`,
        ),
      ),
    ];
    const day = last.data.started.slice(0, 10);
    return answer(
      worst(
        parts,
        part(
          "met",
          `The scan of ${day} read every source to its end.`,
          `${day}のスキャンはすべての情報源を最後まで読み取った。`,
        ),
      ),
      [last.file, ...context.reviews.map(({ file }) => file)],
    );
  },
});

/** One sentence for each gap that may hide something of the entity: which source and unit, and what would cure it. */
function gapsOf({ data }: Filed<Scan>, { ledger, entity }: FacetContext) {
  const elsewhere = (id: number) => {
    const repository = ledger.repositories.find((one) => one.data.id === id);
    return repository !== undefined && !serves(repository.data.entities, entity.data.entity);
  };
  const day = data.started.slice(0, 10);
  return data.sources.flatMap(({ source, gaps }) =>
    gaps
      .filter(({ scope }) => !("repository" in scope && elsewhere(scope.repository)))
      .map(({ unit, state, cure, reason }) => {
        const name = quoted(unit);
        return part(
          "unknown",
          `In the scan of ${day} the source ${source} ${STATES[state].en} for ${name.en}: ${sentence(reason)} ${cure === null ? "Nothing on GitHub would cure it." : `What would cure it: ${sentence(cure)}`}`,
          `${day}のスキャンで、情報源 ${source} は${name.ja}について${STATES[state].ja}。${cure === null ? "GitHub上の是正方法はない。" : `是正に必要なもの:${quoted(cure).ja}。`}`,
        );
      }),
  );
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
