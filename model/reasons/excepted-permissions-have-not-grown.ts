import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { exceptionReasons } from "./exceptions.ts";
import { list, NameList } from "./names.ts";
import { permissionsNotShown } from "./permissions-not-shown.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** What an identity holds beyond its exception, to follow the exception's id. */
export const growthClauses = {
  "permissions-beyond-acceptance": sentences(
    { identity: Text, permissions: NameList },
    ({ identity, permissions }) => ({
      en: `does not cover ${list(permissions).en}, which ${quote(identity)} holds`,
      ja: `の承認の対象には、${quote(identity)}が有する${list(permissions).ja}の権限は含まれていない`,
    }),
  ),
};

export const exceptedPermissionsHaveNotGrown = defineCheckWords({
  id: "excepted-permissions-have-not-grown",
  title: {
    en: "Excepted permissions have not grown",
    ja: "例外の対象の権限が承認時から増えていない",
  },
  question: {
    en: "Do excepted identities hold no more than when the risk was accepted?",
    ja: "例外の対象であるIDの権限は、リスクの受容時の範囲内か。",
  },
  risk: {
    en: "An exception accepted for few permissions covers many when they grow under it.",
    ja: "承認後に権限が増えると、承認されていない権限まで例外の対象となる。",
  },
  remedy: {
    en: "Take away what was added, or have the exception accepted anew with its permissions recorded.",
    ja: "増えた権限を削除するか、権限を記載した上で例外について改めて承認を受ける。",
  },
  reasons: {
    ...permissionsNotShown,
    ...exceptionReasons,
    "no-permissions-to-compare": sentences({}, () => ({
      en: "No exception in force covers an identity whose permissions GitHub shows.",
      ja: "GitHub上で権限を確認できるIDを対象とする有効な例外はない。",
    })),
    "permissions-not-recorded": sentences({ exceptions: NameList }, ({ exceptions }) => {
      const ids = list(exceptions, (id) => id);
      return {
        en: `The permissions held when the risk was accepted are not recorded in ${ids.en}.`,
        ja: `${ids.ja}には、リスクの受容時の権限の記載がない。`,
      };
    }),
    ...registerReasons(growthClauses, {
      en: "No identity under an exception holds more than when it was accepted.",
      ja: "例外の対象であるIDの権限は、いずれも承認時の範囲内である。",
    }),
  },
});
