import type { Language } from "../language.ts";
import type { ReviewLine } from "./line.ts";

type Named<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** What people call the changes since the last review; the same in documents and pages. */
export const CHANGE_NAMES: Named<ReviewLine["change"]["what"]> = {
  en: {
    new: "New",
    "permissions-grown": "Permissions grown",
    "permissions-shrunk": "Permissions shrunk",
    "owner-changed": "Owner changed",
    "reach-changed": "Reach changed",
    renewed: "Credential renewed",
    unchanged: "Unchanged",
  },
  ja: {
    new: "新規",
    "permissions-grown": "権限の拡大",
    "permissions-shrunk": "権限の縮小",
    "owner-changed": "責任者の変更",
    "reach-changed": "到達範囲の変更",
    renewed: "資格情報の更新",
    unchanged: "変更なし",
  },
};

/** Why an identity has to be justified anew. */
export const REVALIDATION_NAMES: Named<ReviewLine["revalidate"][number]> = {
  en: { dormant: "dormant", shared: "shared", "break-glass": "for emergencies" },
  ja: { dormant: "休眠", shared: "共有", "break-glass": "緊急用" },
};
