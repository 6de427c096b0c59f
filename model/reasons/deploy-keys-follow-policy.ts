import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

export const deployKeysFollowPolicy = defineCheckWords({
  id: "deploy-keys-follow-policy",
  title: {
    en: "Deploy keys follow the organisation's policy",
    ja: "デプロイキーが組織の方針に従っている",
  },
  question: {
    en: "If this key works, does the organisation allow deploy keys?",
    ja: "このデプロイキーが有効である場合、組織はデプロイキーの使用を許可しているか。",
  },
  risk: {
    en: "A key that works against the policy shows that the policy is not in force.",
    ja: "方針に反して有効な鍵があることは、方針が実施されていないことを示す。",
  },
  remedy: {
    en: "Delete the key and use an App, or allow deploy keys and state why.",
    ja: "鍵を削除してGitHub Appを用いるか、デプロイキーを許可してその理由を示す。",
  },
  reasons: {
    "policy-not-shown": sentences({}, () => ({
      en: "Without the organisation permission Administration: read, GitHub does not show whether the organisation allows deploy keys.",
      ja: "組織の権限(Administration: read)がなければ、GitHubは、組織がデプロイキーを許可しているか否かを示さない。",
    })),
    allowed: sentences({}, () => ({
      en: "The organisation allows deploy keys.",
      ja: "組織はデプロイキーを許可している。",
    })),
    "forbidden-and-not-shown-whether-enabled": sentences({}, () => ({
      en: "The organisation forbids deploy keys, and GitHub does not show whether this one still works.",
      ja: "組織はデプロイキーを禁止しているが、この鍵がなお有効であるか否かをGitHubが示さない。",
    })),
    "forbidden-and-enabled": sentences({}, () => ({
      en: "The organisation forbids deploy keys, and GitHub reports this one as enabled.",
      ja: "組織はデプロイキーを禁止しているが、GitHub上、この鍵は有効である。",
    })),
    "forbidden-and-disabled": sentences({}, () => ({
      en: "The organisation forbids deploy keys, and GitHub reports this one as disabled.",
      ja: "組織はデプロイキーを禁止しており、GitHub上、この鍵は無効である。",
    })),
  },
});
