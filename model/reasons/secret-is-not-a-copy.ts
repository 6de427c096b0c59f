import { z } from "zod";
import { count } from "../count.ts";
import { quote } from "../quote.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

/** A repository by name; empty for the organisation itself. */
const owner = (name: string, language: "en" | "ja") =>
  name === "" ? { en: "the organisation", ja: "組織" }[language] : quote(name);

const minutes = z.number().int().positive().describe("How near the times are taken for one act, in minutes.");

export const secretIsNotACopy = defineCheckWords({
  id: "secret-is-not-a-copy",
  title: { en: "The secret shows no sign of being a copy", ja: "シークレットに複製の兆候がない" },
  question: {
    en: "Was no secret of the same name stored elsewhere at nearly the same time?",
    ja: "同じ名称のシークレットが、ほぼ同時に他の場所に保存されていないか。",
  },
  risk: {
    en: "A value that stands in several repositories leaks from the weakest of them, and is renewed in one and forgotten in another.",
    ja: "複数のリポジトリに保存された値は、最も弱いものから漏えいし、一部のみが更新されるおそれがある。",
  },
  remedy: {
    en: "Issue each repository a credential of its own, or store one secret of the organisation for the repositories that need it.",
    ja: "リポジトリごとに個別の資格情報を発行するか、必要なリポジトリに限った組織のシークレットとして一つだけ保存する。",
  },
  reasons: {
    "probably-a-copy": sentences(
      { owners: NameList.describe("Repositories by name; empty for the organisation."), minutes },
      ({ owners, minutes: within }) => ({
        en: `It is probably a copy: a secret of the same name was stored within ${count(within, "minute")} of it in ${list(owners, (name) => owner(name, "en")).en}; GitHub shows no value.`,
        ja: `複製とみられる。${list(owners, (name) => owner(name, "ja")).ja}に、同じ名称のシークレットが${within}分以内に保存されている(値はGitHubに表示されない)。`,
      }),
    ),
    "secrets-not-read": sentences({ units: NameList }, ({ units }) => ({
      en: `The secrets of its store could not all be read (${list(units).en}).`,
      ja: `同じ区分のシークレットのすべてを読み取れてはいない(${list(units).ja})。`,
    })),
    "none-at-the-same-time": sentences({ minutes }, ({ minutes: within }) => ({
      en: `No secret of the same name was stored elsewhere within ${count(within, "minute")} of it.`,
      ja: `同じ名称のシークレットが${within}分以内に他の場所に保存された事実はない。`,
    })),
  },
});
