import { z } from "zod";
import { count } from "../../count.ts";
import { Nature } from "../../control.ts";
import { Day } from "../../instant.ts";
import { sentences } from "../reason.ts";

const fixed = (en: string, ja: string) => sentences({}, () => ({ en, ja }));

const AUTOMATION = {
  automated: { en: "automated", ja: "自動" },
  manual: { en: "manual", ja: "手作業" },
  "it-dependent": { en: "manual and dependent on IT", ja: "IT依存の手作業" },
};
const PURPOSE = {
  preventive: { en: "preventive", ja: "予防的" },
  detective: { en: "detective", ja: "発見的" },
};

/** What a document says, where that is no text and no value. */
export const statementPhrases = {
  "all-of-them": fixed("all of them", "すべて"),
  "no-such-control": fixed("that no such control exists", "該当する統制はない"),
  key: fixed("key", "要点"),
  "not-key": fixed("not key", "要点ではない"),
  nature: sentences({ nature: Nature }, ({ nature: { automation, purpose } }) => ({
    en: `${AUTOMATION[automation].en}, ${PURPOSE[purpose].en}`,
    ja: `${AUTOMATION[automation].ja}・${PURPOSE[purpose].ja}`,
  })),
  none: fixed("none", "なし"),
  "nothing-of-it": fixed("nothing of it", "記載なし"),
  nothing: fixed("nothing", "記載なし"),
  required: fixed("that it is required", "必要"),
  "nobody-holds-it": fixed("that nobody holds this role", "担当者なし"),
  "in-force": fixed("in force", "適用中"),
  "text-there": fixed("a text", "記載あり"),
  "on-no-roster": fixed("on no roster", "役割表に記載なし"),
  "off-the-roster": sentences({ until: Day }, ({ until }) => ({
    en: `on the roster until ${until}`,
    ja: `${until}まで役割表に記載`,
  })),
  "later-than": sentences({ days: z.number().int(), since: Day }, ({ days, since }) => ({
    en: `more than ${count(days, "day")} after ${since}`,
    ja: `${since}から${days}日を超過`,
  })),
  "its-version": fixed("the version it is from", "その版"),
};
