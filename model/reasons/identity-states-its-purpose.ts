import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

const shape = { statement: Text };

export const identityStatesItsPurpose = defineCheckWords({
  id: "identity-states-its-purpose",
  title: { en: "The identity states its purpose", ja: "利用目的が記載されている" },
  question: {
    en: "Is it written down what the identity is for and why a person's own credentials cannot do it?",
    ja: "IDの利用目的、及び個人の資格情報では代えられない理由が記載されているか。",
  },
  risk: {
    en: "Without a stated purpose nobody can tell whether its access is still needed or too wide.",
    ja: "利用目的の記載がなければ、アクセスの必要性も、権限が過大か否かも判断できない。",
  },
  remedy: {
    en: "State `purpose` and `why_non_human` in its ownership statement under controls/identities.",
    ja: "controls/identitiesの責任者の記載に`purpose`及び`why_non_human`を記載する。",
  },
  reasons: {
    "no-statement": sentences({}, () => ({
      en: "No ownership statement is in force for it, so no purpose is stated.",
      ja: "適用される責任者の記載がないため、利用目的も記載されていない。",
    })),
    "neither-purpose-nor-why-not-a-person": sentences(shape, ({ statement }) => ({
      en: `${quote(statement)} states neither its purpose nor why it is not a person.`,
      ja: `${quote(statement)}には、利用目的及び個人の資格情報を用いない理由のいずれも記載がない。`,
    })),
    "no-purpose": sentences(shape, ({ statement }) => ({
      en: `${quote(statement)} does not state its purpose.`,
      ja: `${quote(statement)}には利用目的の記載がない。`,
    })),
    "not-why-not-a-person": sentences(shape, ({ statement }) => ({
      en: `${quote(statement)} does not state why it is not a person.`,
      ja: `${quote(statement)}には個人の資格情報を用いない理由の記載がない。`,
    })),
    "purpose-and-why-not-a-person": sentences(shape, ({ statement }) => ({
      en: `${quote(statement)} states its purpose and why it is not a person.`,
      ja: `${quote(statement)}に利用目的及び個人の資格情報を用いない理由が記載されている。`,
    })),
  },
});
