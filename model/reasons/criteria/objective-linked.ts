import { ControlId } from "../../assessment.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { InLanguages, textsFor } from "./in-languages.ts";

export const objectiveLinked = defineCriterionWords({
  id: "objective-linked",
  question: {
    en: "Is the control linked to a control objective of the description?",
    ja: "統制は記述書の統制目的に結び付けられているか。",
  },
  reasons: {
    "objective-named": sentences({ objective: InLanguages }, ({ objective }) => ({
      en: `Objective: ${textsFor(objective, "en").join(" ")}`,
      ja: `統制目的:${textsFor(objective, "ja").join("")}`,
    })),
    "no-objective-named": sentences({ control: ControlId }, ({ control }) => ({
      en: `The description of ${control} names no control objective.`,
      ja: `${control}の記述に統制目的が示されていない。`,
    })),
  },
});
