import { quote } from "../quote.ts";
import { SafeName } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

export const variableHoldsNoCredential = defineCheckWords({
  id: "variable-holds-no-credential",
  title: { en: "The variable holds no credential", ja: "変数に資格情報が保存されていない" },
  question: {
    en: "Is the variable free of anything that opens a system?",
    ja: "変数に、システムへのアクセスを可能にする値が保存されていないか。",
  },
  risk: {
    en: "GitHub shows the value of a variable to everybody who may read variables, and prints it in logs.",
    ja: "変数の値は、変数を参照できるすべての者に表示され、ログにもそのまま出力される。",
  },
  remedy: {
    en: "Have the credential revoked where it was issued, store a new one as a secret, and delete the variable; rename one that holds none.",
    ja: "発行元で当該資格情報を失効させ、新しいものをシークレットとして保存し、変数を削除する。資格情報でない場合は、変数の名称を改める。",
  },
  reasons: {
    "value-has-the-form-of": sentences({ rule: SafeName.describe("The rule, by name.") }, ({ rule }) => ({
      en: `Its value has the form of a credential (rule ${quote(rule)}).`,
      ja: `値が資格情報の形式に該当する(規則${quote(rule)})。`,
    })),
    "name-speaks-of": sentences({ word: SafeName.describe("The word in its name.") }, ({ word }) => ({
      en: `Its name holds the word ${quote(word)}; whether its value opens anything can be told only by a person who knows it.`,
      ja: `名称に${quote(word)}を含むが、値が資格情報であるか否かは、それを知る者でなければ判断できない。`,
    })),
  },
});
