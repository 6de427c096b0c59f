import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

export const outsideMachineAccountHasAVendor = defineCheckWords({
  id: "outside-machine-account-has-a-vendor",
  title: {
    en: "A machine account from outside has a vendor",
    ja: "外部の機械用アカウントに委託先の記載がある",
  },
  question: {
    en: "Does the statement of a machine account that is an outside collaborator name the vendor behind it?",
    ja: "外部コラボレーターである機械用アカウントについて、その委託先が責任者の記載に示されているか。",
  },
  risk: {
    en: "Somebody outside the organisation holds the account, and nobody knows who, or under which contract.",
    ja: "組織外の者がアカウントを保有しているが、それが誰であり、いかなる契約に基づくかを確認できない。",
  },
  remedy: {
    en: "Name the vendor in the account's ownership statement, or take its access away.",
    ja: "アカウントに係る責任者の記載に委託先を示すか、アクセスを取り消す。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them shows who holds it",
      ja: "保有者を特定できない",
    }),
    "belongs-to-the-organization": sentences({}, () => ({
      en: "The account is a member of the organisation.",
      ja: "アカウントは組織のメンバーである。",
    })),
    "no-statement": sentences({}, () => ({
      en: "No ownership statement shows which vendor holds the account.",
      ja: "責任者の記載がなく、アカウントを保有する委託先を確認できない。",
    })),
    "no-vendor": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} names no vendor that holds the account.`,
      ja: `${quote(statement)}に、アカウントを保有する委託先の記載がない。`,
    })),
    "names-vendor": sentences({ vendor: Text }, ({ vendor }) => ({
      en: `The vendor ${quote(vendor)} is stated to hold the account.`,
      ja: `委託先${quote(vendor)}がアカウントを保有する旨の記載がある。`,
    })),
  },
});
