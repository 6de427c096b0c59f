import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

export const thirdPartyIsOnTheRegister = defineCheckWords({
  id: "third-party-is-on-the-register",
  title: { en: "The third party is on the register", ja: "外部委託先が台帳に登録されている" },
  question: {
    en: "Is the third party that holds the identity under contract and assessed within a year?",
    ja: "IDを保有する外部委託先について、契約が有効であり、1年以内に評価が実施されているか。",
  },
  risk: {
    en: "A credential held by a third party is only as safe as that party's own controls, which nobody looked at.",
    ja: "外部委託先が保有する資格情報は、当該委託先の評価されていない統制によってしか保護されない。",
  },
  remedy: {
    en: "Assess the third party and record it under controls/vendors, or take the credential back when the contract has ended.",
    ja: "外部委託先を評価してcontrols/vendorsに登録し、契約が終了している場合は資格情報を回収する。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them shows who holds it",
      ja: "保有者を特定できない",
    }),
    "no-statement": sentences({}, () => ({
      en: "No ownership statement shows whether a third party holds it.",
      ja: "責任者の記載がなく外部委託先の保有の有無を確認できない。",
    })),
    "no-third-party": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} names no third party that holds it.`,
      ja: `${quote(statement)}に、保有する外部委託先の記載はない。`,
    })),
    "of-no-vendor": sentences({ account: Text }, ({ account }) => ({
      en: `The account ${quote(account)} has it, and neither its ownership statement nor the register says which third party that is.`,
      ja: `アカウント${quote(account)}のものであるが、責任者の記載にも外部委託先台帳にも、該当する外部委託先がない。`,
    })),
    "account-not-shown": sentences({}, () => ({
      en: "GitHub does not show which account has it, and no third party is named.",
      ja: "GitHubは、いずれのアカウントのものであるかを示さず、外部委託先の記載もない。",
    })),
    "not-on-the-register": sentences({ vendor: Text }, ({ vendor }) => ({
      en: `${quote(vendor)} holds it and is not on the register of third parties.`,
      ja: `保有する${quote(vendor)}は、外部委託先台帳に登録されていない。`,
    })),
    "no-contract": sentences({ name: Text }, ({ name }) => ({
      en: `${quote(name)} holds it without a contract.`,
      ja: `${quote(name)}が契約なしに保有している。`,
    })),
    "contract-ended": sentences({ name: Text, ended: Day }, ({ name, ended }) => ({
      en: `${quote(name)} holds it, and the contract ended on ${ended}.`,
      ja: `${quote(name)}が保有しているが、契約は${ended}に終了した。`,
    })),
    "never-assessed": sentences({ name: Text }, ({ name }) => ({
      en: `${quote(name)} holds it, and its own controls were never assessed.`,
      ja: `${quote(name)}が保有しているが、当該委託先の統制は一度も評価されていない。`,
    })),
    "assessment-dated-ahead": sentences({ name: Text, assessed: Day }, ({ name, assessed }) => ({
      en: `${quote(name)} holds it, and the register dates its assessment to ${assessed}, which is still to come.`,
      ja: `${quote(name)}が保有しているが、台帳に記載された評価日は未到来の${assessed}である。`,
    })),
    "assessment-too-old": sentences(
      { name: Text, assessed: Day, until: Day },
      ({ name, assessed, until }) => ({
        en: `${quote(name)} holds it; its own controls were assessed on ${assessed}, which was good until ${until}.`,
        ja: `${quote(name)}が保有しているが、当該委託先の統制の評価は${assessed}に実施され、${until}に有効期間が満了した。`,
      }),
    ),
    "assessed-within-a-year": sentences(
      { name: Text, assessed: Day, until: Day },
      ({ name, assessed, until }) => ({
        en: `${quote(name)} holds it; its own controls were assessed on ${assessed}, which is good until ${until}.`,
        ja: `${quote(name)}が保有し、当該委託先の統制の評価は${assessed}に実施され、${until}まで有効である。`,
      }),
    ),
  },
});
