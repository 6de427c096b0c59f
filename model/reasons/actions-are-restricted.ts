import { z } from "zod";
import { defineCheckWords } from "./check-words.ts";
import { closelyRead } from "./closely-read.ts";
import { sentences } from "./reason.ts";

const of = z.enum(["organization", "repository"]).describe("Whose policy decides.");
const WHOSE = {
  organization: { en: "The organisation", ja: "組織の方針により" },
  repository: { en: "The repository", ja: "リポジトリの方針により" },
} as const;

export const actionsAreRestricted = defineCheckWords({
  id: "actions-are-restricted",
  title: {
    en: "Only chosen actions run",
    ja: "実行できるアクションが限られている",
  },
  question: {
    en: "Can only actions that somebody chose run in this repository of a financial system?",
    ja: "財務に係るシステムのリポジトリにおいて、実行できるアクションが選択されたものに限られているか。",
  },
  risk: {
    en: "Anybody's action can be called by a workflow, and then runs with its secrets.",
    ja: "任意の第三者のアクションがワークフローから呼び出され、そのシークレットを利用して実行され得る。",
  },
  remedy: {
    en: "Allow only actions of the organisation, or selected ones, in the Actions settings of the organisation or of the repository.",
    ja: "組織又はリポジトリのActionsの設定において、組織のアクション又は選択したアクションのみを許可する。",
  },
  reasons: {
    ...closelyRead,
    "only-own": sentences({ of }, ({ of: whose }) => ({
      en: `${WHOSE[whose].en} allows its own actions only.`,
      ja: `${WHOSE[whose].ja}、組織のアクションのみが許可されている。`,
    })),
    "only-selected": sentences({ of }, ({ of: whose }) => ({
      en: `${WHOSE[whose].en} allows selected actions only.`,
      ja: `${WHOSE[whose].ja}、選択されたアクションのみが許可されている。`,
    })),
    "every-action": sentences({}, () => ({
      en: "Neither the organisation nor the repository restricts which actions may run.",
      ja: "組織及びリポジトリのいずれにおいても、実行できるアクションが限られていない。",
    })),
    "selection-takes-all": sentences({}, () => ({
      en: "Selected actions only may run, and the selection takes every action.",
      ja: "選択されたアクションのみが許可されているが、その選択がすべてのアクションを含んでいる。",
    })),
  },
});
