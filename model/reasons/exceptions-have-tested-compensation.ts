import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { exceptionReasons } from "./exceptions.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

const control = { control: Text };
const which = (name: string) => ({
  en: `its compensating control ${quote(name)}`,
  ja: `の代替統制${quote(name)}`,
});

/** What is wrong with the compensating controls of an exception, to follow its id. */
export const compensationClauses = {
  "no-compensating-control": sentences({}, () => ({
    en: "names no compensating control",
    ja: "には代替統制の記載がない",
  })),
  "no-evidence": sentences(control, ({ control: name }) => ({
    en: `has no evidence of ${which(name).en}`,
    ja: `${which(name).ja}には証跡の記載がない`,
  })),
  "not-tested": sentences(control, ({ control: name }) => ({
    en: `has no test of ${which(name).en}`,
    ja: `${which(name).ja}は評価されていない`,
  })),
  "test-yet-to-come": sentences({ ...control, tested: Day }, ({ control: name, tested }) => ({
    en: `dates the test of ${which(name).en} ${tested}, which is yet to come`,
    ja: `${which(name).ja}の評価日は${tested}とされているが、まだ到来していない`,
  })),
  "tested-by-requester": sentences({ ...control, by: Text }, ({ control: name, by }) => ({
    en: `had ${which(name).en} tested by ${quote(by)}, who had asked for the exception`,
    ja: `${which(name).ja}は、例外の申請者である${quote(by)}自身が評価している`,
  })),
};

export const exceptionsHaveTestedCompensation = defineCheckWords({
  id: "exceptions-have-tested-compensation",
  title: { en: "Exceptions have tested compensating controls", ja: "例外に評価済の代替統制がある" },
  question: {
    en: "Does every exception name a compensating control with evidence, tested by somebody else?",
    ja: "例外には、証跡があり、申請者以外の者が評価した代替統制が定められているか。",
  },
  risk: {
    en: "A compensating control that was never seen to work leaves the risk as it was.",
    ja: "有効に機能することを確かめていない代替統制は、リスクを低減しない。",
  },
  remedy: {
    en: "Name a compensating control with its evidence and have somebody other than the requester test it.",
    ja: "証跡のある代替統制を定め、申請者以外の者がこれを評価する。",
  },
  reasons: {
    ...exceptionReasons,
    ...registerReasons(compensationClauses, {
      en: "Every open exception is compensated by controls that were tested.",
      ja: "終了していない例外には、いずれも評価済の代替統制がある。",
    }),
  },
});
