import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

export const tokenPermissionsAreStated = defineCheckWords({
  id: "token-permissions-are-stated",
  title: { en: "The token's permissions are stated", ja: "トークンの権限が記載されている" },
  question: {
    en: "Does the token's ownership statement name the need for what the token may change?",
    ja: "トークンによる変更の権限について、責任者の記載にその必要性が示されているか。",
  },
  risk: {
    en: "A permission nobody asked for is one nobody misses when it is abused.",
    ja: "必要性が示されていない権限は、悪用されても気付かれない。",
  },
  remedy: {
    en: "Take the permission away, or state the entitlement in its ownership statement.",
    ja: "権限を取り除くか、必要な権限を責任者の記載に記載する。",
  },
  reasons: {
    "permissions-not-stated": sentences(
      { permissions: NameList.describe("As GitHub names them, `contents: write`.") },
      ({ permissions }) => ({
        en: `The token holds ${list(permissions).en}, and no ownership statement names that need.`,
        ja: `トークンには権限${list(permissions).ja}があるが、その必要性を示す責任者の記載がない。`,
      }),
    ),
    "may-only-read": sentences({}, () => ({
      en: "The token may only read.",
      ja: "トークンの権限は読取りのみである。",
    })),
    "need-stated": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} names the need for what the token may change.`,
      ja: `トークンによる変更の権限の必要性は、責任者の記載${quote(statement)}に示されている。`,
    })),
  },
});
