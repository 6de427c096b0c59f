import { z } from "zod";
import { count } from "../count.ts";
import { IdentityKind, kinds } from "../identity.ts";
import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { listed } from "./names.ts";
import { sentences } from "./reason.ts";

const Late = z.strictObject({
  title: Text.describe("What it is called."),
  kind: IdentityKind.describe("Kind of identity."),
  began: Day.describe("The day it began to exist for the organisation, by GitHub."),
  hours: z.number().int().nonnegative().describe("The limit that it was held against, in hours."),
  until: Day.describe("The last day within it."),
});

const inWords = ({ title, kind, began, hours, until }: z.infer<typeof Late>): Names => ({
  en: `${quote(title)} (${kinds[kind].name.en}) of ${began}, due within ${count(hours, "hour")}, by ${until}`,
  ja: `${quote(title)}(${kinds[kind].name.ja}、${began}作成、限度${hours}時間、${until}まで)`,
});

export const newCredentialsAreSeenInTime = defineCheckWords({
  id: "new-credentials-are-seen-in-time",
  title: { en: "New credentials are seen in time", ja: "新しい資格情報が期限内に把握されている" },
  question: {
    en: "Was every credential that this scan saw for the first time made no longer before it than the limit?",
    ja: "今回のスキャンで最初に把握した資格情報は、いずれも作成から限度の時間以内に把握されたか。",
  },
  risk: {
    en: "A credential works from its first minute, and until a scan sees it nobody asks who approved it.",
    ja: "資格情報は作成の直後から有効であり、スキャンが把握するまで、承認の有無を確認する者がいない。",
  },
  remedy: {
    en: "Scan more often than the limit allows, grant what was refused before, and look at what the credentials named here did in between.",
    ja: "限度より短い間隔でスキャンを実施し、拒否されていた権限を付与したうえで、示された資格情報がその間に行った操作を確認する。",
  },
  reasons: {
    "seen-late": sentences(
      {
        late: z.array(Late).min(1),
        more: z.number().int().nonnegative().describe("How many further ones the record leaves out."),
      },
      ({ late, more: leftOut }) => {
        const { names, more } = listed(late.map(inWords));
        const others = more + leftOut;
        return {
          en: `This scan is the first to see credentials that are older than the limit allows: ${names.map(({ en }) => en).join("; ")}${others > 0 ? `; and ${others} more` : ""}.`,
          ja: `次の資格情報は、作成から限度の時間を超えた後、今回のスキャンで最初に把握された:${names.map(({ ja }) => ja).join("、")}${others > 0 ? `他${others}件` : ""}。`,
        };
      },
    ),
    "seen-in-time": sentences({}, () => ({
      en: "Of what was made since its list was first read, this scan is the first to see nothing that is older than the limit allows.",
      ja: "一覧を最初に読み取った後に作成された資格情報のうち、今回のスキャンで最初に把握したものに、作成から限度の時間を超えたものはない。",
    })),
  },
});
