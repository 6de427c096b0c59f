import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

export const appPermissionsAreStated = defineCheckWords({
  id: "app-permissions-are-stated",
  title: { en: "The App's permissions are stated", ja: "Appの権限が記載されている" },
  question: {
    en: "Does the App's ownership statement name the need for what the App may change?",
    ja: "Appによる変更の権限について、責任者の記載にその必要性が示されているか。",
  },
  risk: {
    en: "An App keeps what it was once granted, whether or not it is still needed, and acts without anybody at a keyboard.",
    ja: "Appは、一度付与された権限を必要性の有無にかかわらず保持し、人の操作によらずに実行する。",
  },
  remedy: {
    en: "Take the permission away in the App's settings, or state the entitlement in its ownership statement.",
    ja: "Appの設定から権限を取り除くか、必要な権限を責任者の記載に記載する。",
  },
  reasons: {
    "app-permissions-not-stated": sentences(
      { permissions: NameList.describe("As GitHub names them, `contents: write`.") },
      ({ permissions }) => ({
        en: `The App holds ${list(permissions).en}, and no ownership statement names that need.`,
        ja: `Appには権限${list(permissions).ja}があるが、その必要性を示す責任者の記載がない。`,
      }),
    ),
    "app-may-only-read": sentences({}, () => ({
      en: "The App may only read.",
      ja: "Appの権限は読取りのみである。",
    })),
    "app-need-stated": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} names the need for what the App may change.`,
      ja: `Appによる変更の権限の必要性は、責任者の記載${quote(statement)}に示されている。`,
    })),
  },
});
