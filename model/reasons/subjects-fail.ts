import { z } from "zod";
import { count } from "../count.ts";
import { Slug, type Names } from "../text.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { titled } from "./titled.ts";

/** Checks that one sentence names before it only counts the others. */
const SHOWN = 3;
const number = z.number().int().nonnegative();

const failing = z.strictObject({
  checks: z.array(Slug).min(1).describe("Checks that fail, the most frequent first."),
  identities: number.describe("How many identities fail any of them."),
  repositories: number.describe("How many repositories do."),
  organization: z.boolean().describe("Whether the organisation's own settings do."),
  subjects: NameList.describe("Their names, those that reach most first."),
});
type Failing = z.infer<typeof failing>;

/** What a deficiency is that checks found: which subjects fail which of them. */
export const subjectsFail = {
  "subjects-fail": sentences(failing.shape, ({ checks, subjects, ...counts }) => {
    const rules = alternatives(checks);
    if (subjects.more === 0) {
      const names = list(subjects);
      return {
        en: `${names.en} ${subjects.names.length === 1 ? "fails" : "fail"} ${rules.en}.`,
        ja: `${names.ja}は${rules.ja}を満たしていない。`,
      };
    }
    const all = counted(counts);
    const shown = list({ ...subjects, more: 0 });
    return {
      en: `${all.en} fail ${rules.en}, among them ${shown.en}.`,
      ja: `${all.ja}が${rules.ja}を満たしていない(${list(subjects).ja})。`,
    };
  }),
};

function counted({
  identities,
  repositories,
  organization,
}: Pick<Failing, "identities" | "repositories" | "organization">): Names {
  const parts = [
    ...(identities > 0 ? [{ en: count(identities, "identity", "identities"), ja: `ID${identities}件` }] : []),
    ...(repositories > 0
      ? [{ en: count(repositories, "repository", "repositories"), ja: `リポジトリ${repositories}件` }]
      : []),
    ...(organization ? [{ en: "the organisation's settings", ja: "組織の設定" }] : []),
  ];
  return {
    en: `${parts
      .slice(0, -1)
      .map(({ en }) => en)
      .join(", ")}${parts.length > 1 ? " and " : ""}${parts.at(-1)?.en ?? ""}`,
    ja: parts.map(({ ja }) => ja).join("及び"),
  };
}

function alternatives(checks: readonly string[]): Names {
  const names = checks.slice(0, SHOWN).map(titled);
  const left = checks.length - names.length;
  const en = names.map((one) => one.en);
  if (left > 0) en.push(`${left} ${left === 1 ? "other check" : "other checks"}`);
  const last = en.pop() ?? "";
  return {
    en: en.length === 0 ? last : `${en.join(", ")} or ${last}`,
    ja: `${names.map((one) => one.ja).join("又は")}${left > 0 ? `他${left}件のチェック` : ""}`,
  };
}
