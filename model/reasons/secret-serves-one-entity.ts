import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { financialReach } from "./financial-reach.ts";
import { list, NameList } from "./names.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";
import { secretReach } from "./secret-reach.ts";
import { unreadWorkflows } from "./unread-workflows.ts";

const entities = NameList.describe("Legal entities, by id.");

export const secretServesOneEntity = defineCheckWords({
  id: "secret-serves-one-entity",
  title: { en: "The secret serves one legal entity", ja: "シークレットが一つの法人にのみ使用されている" },
  question: {
    en: "Is the secret used for the systems of one legal entity, and not of several?",
    ja: "シークレットは、一つの法人のシステムにのみ使用されているか。",
  },
  risk: {
    en: "A credential that several entities share makes one weakness a deficiency of each of them.",
    ja: "複数の法人が共有する資格情報に不備があると、それぞれの法人の内部統制の不備となる。",
  },
  remedy: {
    en: "Issue each entity a credential of its own, and let each secret reach the systems of one entity only.",
    ja: "法人ごとに個別の資格情報を発行し、各シークレットの到達範囲を一つの法人のシステムに限る。",
  },
  reasons: {
    ...secretReach,
    ...unreadWorkflows,
    "repositories-not-read": financialReach["repositories-not-read"],
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them shows whom it serves",
      ja: "使用する法人を特定できない",
    }),
    "fewer-than-two-entities": sentences({}, () => ({
      en: "Fewer than two legal entities are stated.",
      ja: "記載された法人が二未満である。",
    })),
    "serves-several": sentences({ entities, systems: NameList }, ({ entities: whose, systems }) => ({
      en: `It serves ${list(whose).en}, through the systems ${list(systems).en}.`,
      ja: `システム${list(systems).ja}を通じて、複数の法人(${list(whose).ja})に使用されている。`,
    })),
    "stated-for-several": sentences({ entities, statement: Text }, ({ entities: whose, statement }) => ({
      en: `${quote(statement)} states that it serves ${list(whose).en}.`,
      ja: `${quote(statement)}に、複数の法人(${list(whose).ja})に使用する旨の記載がある。`,
    })),
    "one-system-of-several": sentences({ entities, system: Text }, ({ entities: whose, system }) => ({
      en: `It serves the system ${quote(system)}, which ${list(whose).en} share.`,
      ja: `複数の法人(${list(whose).ja})が共有するシステム${quote(system)}に使用されている。`,
    })),
    "serves-one": sentences({ entity: Text }, ({ entity }) => ({
      en: `It serves ${quote(entity)} alone.`,
      ja: `使用しているのは${quote(entity)}のみである。`,
    })),
    "serves-none": sentences({}, () => ({
      en: "It serves no system of an entity.",
      ja: "法人のシステムに使用されていない。",
    })),
  },
});
