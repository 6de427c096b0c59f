import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

const path = Text.describe("The file.");

export const agentFileHoldsNoCredential = defineCheckWords({
  id: "agent-file-holds-no-credential",
  title: {
    en: "The agent's file holds no credential",
    ja: "エージェントに係るファイルに資格情報が記載されていない",
  },
  question: {
    en: "Does the file name what an agent signs in with, and not hold it?",
    ja: "エージェントがサインインに用いるものは、ファイルに名称のみが示され、値が記載されていないか。",
  },
  risk: {
    en: "Everybody who can read the repository, now or in its history, has the credential.",
    ja: "現在又は過去の内容を含め、リポジトリを参照し得るすべての者が、資格情報を入手できる。",
  },
  remedy: {
    en: "Revoke the credential where it was issued, and name a secret or a variable in its place.",
    ja: "資格情報を発行元で失効させ、シークレット又は変数の参照に置き換える。",
  },
  reasons: {
    "value-written-out": sentences(
      { path, locations: NameList.describe("Where values stand that look like credentials.") },
      ({ path: file, locations }) => ({
        en: `${quote(file)} holds what looks like a credential at ${list(locations).en}.`,
        ja: `${quote(file)}の${list(locations).ja}に、資格情報とみられる値が記載されている。`,
      }),
    ),
    "no-value-written-out": sentences({ path }, ({ path: file }) => ({
      en: `Nothing that ${quote(file)} gives it looks like a credential.`,
      ja: `${quote(file)}が与えるもののうち、資格情報とみられる値はない。`,
    })),
  },
});
