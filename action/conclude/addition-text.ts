import type { Addition, VerdictChange } from "../../model/addition.ts";
import { writeEvidence } from "../../model/document.ts";
import type { Language } from "../../model/language.ts";
import { cellCode, code, table } from "../../model/markdown.ts";
import { controlTitle } from "../../model/named.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { conclusionParts, verdictParts } from "../../model/reasons/conclusion/changes.ts";
import { verdictSentence } from "../../model/reasons/print-verdict.ts";
import { cellSentence } from "../format/sentence.ts";
import { ADDITION_WORDS } from "./addition-words.ts";
import { bodyOf } from "./body.ts";
import type { ConclusionInput } from "./conclusion-input.ts";
import { findingSubjects } from "./subjects.ts";
import { type Named, upFrom } from "./together.ts";

/** The text of an addition, from the commit on which it is concluded; null where that has no such entity or regime. */
export function additionText(
  addition: Addition,
  { governance, ledger }: Pick<ConclusionInput, "governance" | "ledger">,
): string | null {
  const entity = governance.entities.find(({ data }) => data.entity === addition.entity);
  const regime = governance.regimes.find(({ data }) => data.regime === addition.regime);
  if (entity === undefined || regime === undefined) return null;
  return writeEvidence(
    addition,
    additionBody(addition, { governance, entity, regime, subjects: findingSubjects(ledger) }),
  );
}

/** The page of an addition: what it adds to and what changed since, then the whole as a conclusion has it. */
export function additionBody(addition: Addition, named: Named): string {
  const { language } = named.entity.data;
  return bodyOf(addition, named, {
    heading: (heading) => ADDITION_WORDS[language].heading(heading, dateIn(addition.added, language)),
    parts: openingOf(addition, named, language),
  });
}

/** What it adds to, and what changed since: verdict by verdict, before and now, with the reason. */
function openingOf(addition: Addition, named: Named, language: Language): string[] {
  const own = ADDITION_WORDS[language];
  const { adds_to: to, after, changes, also } = addition;
  const linked = (file: string) => `[${file.split("/").at(-1) ?? file}](${upFrom(addition)}${file})`;
  return [
    own.addsTo(linked(to.file), code(to.digest)),
    ...(after === null ? [] : [own.after(linked(after.file), code(after.digest))]),
    `## ${own.changed}`,
    ...(changes.length === 0
      ? [own.nothing]
      : [
          table(
            own.head,
            changes.map((change) => rowOf(change, addition, named, language)),
          ),
        ]),
    ...(also.length === 0 ? [] : [also.map((part) => `- ${conclusionParts[part][language]}`).join("\n")]),
    `## ${own.whole}`,
  ];
}

function rowOf(
  { control, before, now, parts }: VerdictChange,
  { verdicts }: Addition,
  { governance }: Named,
  language: Language,
): string[] {
  const own = ADDITION_WORDS[language];
  const words = (one: VerdictChange["now"]) =>
    one === null ? own.notConcluded : cellSentence(one.words[language], language);
  const verdict = verdicts.find((one) => one.control === control);
  const title = controlTitle(governance, control, language);
  return [
    title === control ? cellCode(control) : `${control} ${cellSentence(title, language)}`,
    words(before),
    words(now),
    parts.map((part) => verdictParts[part][language]).join(own.comma),
    verdict === undefined ? "" : cellSentence(verdictSentence(verdict, language), language),
  ];
}
