import type { Names } from "../text.ts";

/** Parts of an organisation that are read one by one, by how a unit's name ends after the login. */
export const PARTS: Readonly<Record<string, Names>> = {
  "actions-permissions": { en: "where Actions may run", ja: "Actionsの実行範囲" },
  "workflow-token": { en: "workflow token", ja: "ワークフロートークン" },
};
