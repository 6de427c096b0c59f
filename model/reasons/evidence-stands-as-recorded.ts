import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { originReasons } from "./origin.ts";
import { sentences } from "./reason.ts";
import { Clause, clauseOf } from "./register.ts";

export const evidenceStandsAsRecorded = defineCheckWords({
  id: "evidence-stands-as-recorded",
  title: { en: "The evidence is as it was recorded", ja: "証跡が記録後に改変されていない" },
  question: {
    en: "Is the evidence as the scans wrote it?",
    ja: "証跡は、スキャンが記録したとおりの内容か。",
  },
  risk: {
    en: "Evidence that somebody can rewrite proves nothing of the time before.",
    ja: "書き換えられる証跡は、過去の事実の証明とならない。",
  },
  remedy: {
    en: "Ask who changed the files and why; the history of each file names the commit.",
    ja: "各ファイルの履歴に示されるコミットから、変更した者及びその理由を確認する。",
  },
  reasons: {
    "not-compared": sentences({}, () => ({
      en: "Nobody compared the evidence with what scans had written.",
      ja: "証跡は、スキャンが記録した内容と照合されていない。",
    })),
    "origin-not-known": sentences({ cause: Clause }, ({ cause }) => {
      const why = clauseOf(cause, originReasons);
      return {
        en: `It is not known that all evidence came from the scanner: ${why.en}.`,
        ja: `すべての証跡がスキャナーによるものであることを確認できない(${why.ja})。`,
      };
    }),
    "changed-by-hand": sentences({ files: NameList }, ({ files }) => ({
      en: `Somebody changed evidence by hand: ${list(files).en}.`,
      ja: `次の証跡が人の手により変更されている:${list(files).ja}。`,
    })),
    "as-recorded": sentences({}, () => ({
      en: "Every evidence file is what a scan wrote, and no record is missing.",
      ja: "証跡のファイルはいずれもスキャンが記録したとおりであり、欠けている記録はない。",
    })),
  },
});
