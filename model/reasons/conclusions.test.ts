import { expect, test } from "vitest";
import { aggregateReasons } from "./conclusion/aggregates.ts";
import { conclusionLimitations, verdictLimitations } from "./conclusion/limitations.ts";
import { escalationReasons, likelihoodReasons, magnitudeReasons } from "./conclusion/severity.ts";
import { namedById } from "./examples/by-id.ts";
import { miscounted } from "./examples/miscounted.ts";
import { withoutWords } from "./examples/without-words.ts";
import { criterionWords } from "./criteria/index.ts";
import { notTakenOver } from "./decisions/not-taken-over.ts";
import { notUnderstood } from "./decisions/not-understood.ts";
import { differenceReasons } from "./drift/differences.ts";
import { notComparedReasons } from "./drift/not-compared.ts";
import { phrases } from "./drift/phrases.ts";
import type { Reasons } from "./reason.ts";
import { differsReasons, notToldReasons } from "./verify/asked.ts";
import { faultReasons } from "./verify/faults.ts";
import { noteReasons } from "./verify/notes.ts";
import { levelReasons } from "./verify/levels.ts";
import { gateReasons } from "./certifications/gates.ts";
import { voidReasons } from "./certifications/void.ts";
import { gapReasons } from "./gaps.ts";
import { originReasons } from "./origin.ts";
import { signOffFaults } from "./sign-off-faults.ts";
import { signOffReasons } from "./sign-off.ts";
import { tamperingReasons } from "./tampering.ts";
import { changeReasons } from "./reviews/changes.ts";
import { reviewGapReasons } from "./reviews/gaps.ts";
import { suggestionReasons } from "./reviews/suggestions.ts";
import { triggerReasons } from "./reviews/triggers.ts";

const catalogues: readonly (readonly [string, Reasons])[] = [
  ...criterionWords.map(({ id, reasons }) => [id, reasons] as const),
  ["likelihood", likelihoodReasons],
  ["magnitude", magnitudeReasons],
  ["escalation", escalationReasons],
  ["what must be evaluated together", aggregateReasons],
  ["limitations of a conclusion", conclusionLimitations],
  ["limitations of a verdict", verdictLimitations],
  ["differences", differenceReasons],
  ["what was not compared", notComparedReasons],
  ["phrases of differences", phrases],
  ["lines that were not understood", notUnderstood],
  ["decisions that were not taken over", notTakenOver],
  ["what is not as it was recorded", faultReasons],
  ["what verify notes", noteReasons],
  ["levels of integrity", levelReasons],
  ["what GitHub has otherwise", differsReasons],
  ["what GitHub did not tell", notToldReasons],
  ["changes since the last review", changeReasons],
  ["suggestions", suggestionReasons],
  ["what comes up between reviews", triggerReasons],
  ["what is held against a population", reviewGapReasons],
  ["what a sign-off lacks", signOffFaults],
  ["rules of a sign-off", signOffReasons],
  ["gates of a certification", gateReasons],
  ["what makes a certification void", voidReasons],
  ["gaps", gapReasons],
  ["where commits came from", originReasons],
  ["tampering", tamperingReasons],
];

test.each(catalogues)("every reason of %s prints in both languages, whatever its data", (_name, reasons) => {
  expect(Object.keys(reasons)).not.toEqual([]);
  expect(withoutWords(reasons)).toEqual([]);
});

test.each(catalogues)("no reason of %s miscounts one thing or none", (_name, reasons) => {
  expect(miscounted(reasons)).toEqual([]);
});

test.each(catalogues)("no reason of %s names anything by its id", (_name, reasons) => {
  expect(namedById(reasons)).toEqual([]);
});

test.each(criterionWords.map((words) => [words.id, words] as const))(
  "%s asks a question in both languages",
  (_id, { question }) => {
    expect(question.en).toMatch(/\?$/);
    expect(question.ja).toMatch(/か。$/u);
  },
);
