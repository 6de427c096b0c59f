import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

export const identityNamesItsProcess = defineCheckWords({
  id: "identity-names-its-process",
  title: { en: "The identity names the process it serves", ja: "IDを利用する業務プロセスが示されている" },
  question: {
    en: "Is it written down which business process the identity serves?",
    ja: "IDを利用する業務プロセスが記載されているか。",
  },
  risk: {
    en: "Where nobody knows which process works with a credential, nobody dares to revoke it and nobody misses it.",
    ja: "資格情報を利用する業務プロセスが不明であれば、失効の影響を判断できず、不要となっても気付かれない。",
  },
  remedy: {
    en: "Name under `systems` the system that it serves or, where that is none, under `function` the business function, in its ownership statement.",
    ja: "責任者の記載の`systems`に対象とするシステムを、該当するシステムがないときは`function`に業務機能を記載する。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them says which process it serves",
      ja: "業務プロセスが定まらない",
    }),
    "no-statement": sentences({}, () => ({
      en: "No ownership statement says which process it serves, and it belongs to no system.",
      ja: "業務プロセスを示す責任者の記載がなく、いずれのシステムにも属していない。",
    })),
    "no-process": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} names neither a system nor the business function that it performs, and it belongs to no system.`,
      ja: `責任者の記載${quote(statement)}に対象とするシステム及び業務機能のいずれもなく、いずれのシステムにも属していない。`,
    })),
    "serves-systems": sentences({ systems: NameList }, ({ systems }) => ({
      en: `It serves ${list(systems).en}, whose processes are stated.`,
      ja: `業務プロセスの示された${list(systems).ja}に用いられている。`,
    })),
    "performs-function": sentences({ statement: Text, does: Text }, ({ statement, does }) => ({
      en: `${quote(statement)} names the business function that it performs: ${quote(does)}.`,
      ja: `責任者の記載${quote(statement)}に業務機能${quote(does)}が示されている。`,
    })),
  },
});
