import type { Filed } from "../../../model/governance.ts";
import type { Scan } from "../../../model/scan.ts";
import { serves } from "../../../model/subjects.ts";
import type { CriterionContext } from "../criterion.ts";
import { type Part, part } from "./answers.ts";
import { quoted } from "./quoted.ts";

const STATES = {
  partial: { en: "was read only in part", ja: "一部しか読み取れなかった" },
  denied: { en: "was refused", ja: "読取りを拒否された" },
  unavailable: { en: "is not available in this plan", ja: "契約上利用できない" },
  vanished: { en: "vanished while it was read", ja: "読取り中に消失した" },
  error: { en: "ended in an error", ja: "エラーにより終了した" },
  "not-attempted": { en: "was not attempted", ja: "試みられなかった" },
} as const;

/** One sentence for each gap that may hide something of the entity: which source and unit, and what would cure it. */
export function gapsOf(
  { data }: Filed<Scan>,
  { ledger, entity }: Pick<CriterionContext, "ledger" | "entity">,
): Part[] {
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
        const cured =
          cure === null
            ? { en: "nothing on GitHub would cure it.", ja: "GitHub上の是正方法はない。" }
            : { en: `the cure: ${sentence(cure)}`, ja: `是正:${quoted(cure).ja}。` };
        const whole = part(
          "unknown",
          `In the scan of ${day} the source ${source} ${STATES[state].en} for ${name.en}: ${sentence(reason)} ${cure === null ? "Nothing on GitHub would cure it." : `What would cure it: ${sentence(cure)}`}`,
          `${day}のスキャンで、情報源 ${source} は${name.ja}について${STATES[state].ja}。${cure === null ? "GitHub上の是正方法はない。" : `是正に必要なもの:${quoted(cure).ja}。`}`,
        );
        return {
          ...whole,
          brief: [
            {
              en: `The source ${source} ${STATES[state].en} for ${name.en} on ${day}; ${cured.en}`,
              ja: `情報源 ${source} は${day}に${name.ja}について${STATES[state].ja}。${cured.ja}`,
            },
          ],
        };
      }),
  );
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
