import { z } from "zod";
import { count } from "../count.ts";
import { IdentityKind, kinds } from "../identity.ts";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, listed, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

/** A repository by name; empty for the organisation itself. */
const owner = (name: string, language: "en" | "ja") =>
  name === "" ? { en: "the organisation", ja: "組織" }[language] : quote(name);

const minutes = z.number().int().positive().describe("How near the times are taken for one act, in minutes.");

const Copies = z.strictObject({
  name: Text.describe("Name of the secrets."),
  kind: IdentityKind.describe("In which store they are."),
  owners: NameList.describe("Repositories by name; empty for the organisation."),
});

/** Several names are several things said of one sort of secret: the kind stands before the name. */
const inWords = ({ name, kind, owners }: z.infer<typeof Copies>): Names => ({
  en: `${quote(name)} (${kinds[kind].names.en}) in ${list(owners, (one) => owner(one, "en")).en}`,
  ja: `${kinds[kind].names.ja}${quote(name)}(${list(owners, (one) => owner(one, "ja")).ja})`,
});

export const secretIsNotACopy = defineCheckWords({
  id: "secret-is-not-a-copy",
  title: { en: "No secret shows signs of being a copy", ja: "シークレットに複製の兆候がない" },
  question: {
    en: "Were no secrets of one name stored in several places at nearly the same time?",
    ja: "同じ名称のシークレットが、ほぼ同時に複数の場所に保存されていないか。",
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
    "probable-copies": sentences(
      {
        copies: z.array(Copies).min(1),
        more: z.number().int().nonnegative().describe("How many further names the record leaves out."),
        minutes,
      },
      ({ copies, more: leftOut, minutes: within }) => {
        const { names, more } = listed(copies.map(inWords));
        const others = more + leftOut;
        return {
          en: `Secrets of one name were stored in several places within ${count(within, "minute")} of one another, and are probably copies; GitHub shows no value: ${names.map(({ en }) => en).join("; ")}${others > 0 ? `; and ${others} more` : ""}.`,
          ja: `同じ名称のシークレットが${within}分以内に複数の場所に保存されており、複製とみられる(値はGitHubに表示されない):${names.map(({ ja }) => ja).join("、")}${others > 0 ? `他${others}件` : ""}。`,
        };
      },
    ),
    "none-at-the-same-time": sentences({ minutes }, ({ minutes: within }) => ({
      en: `No two secrets of one name were stored in different places within ${count(within, "minute")} of each other.`,
      ja: `同じ名称のシークレットが${within}分以内に複数の場所に保存された事実はない。`,
    })),
  },
});
