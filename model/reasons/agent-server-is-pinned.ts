import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

const path = Text.describe("The file that gives it.");
const runs = { package: Text.describe("The package or image."), path };

export const agentServerIsPinned = defineCheckWords({
  id: "agent-server-is-pinned",
  title: {
    en: "The agent's server runs one version",
    ja: "エージェントのサーバーのバージョンが固定されている",
  },
  question: {
    en: "Is what an agent's server fetches and runs fixed to one version?",
    ja: "エージェントのサーバーが取得して実行するものは、一つのバージョンに固定されているか。",
  },
  risk: {
    en: "Whoever publishes the next version runs code with everything that the agent may reach.",
    ja: "次のバージョンを公開する者が、エージェントの到達し得る範囲において任意のコードを実行できる。",
  },
  remedy: {
    en: "Write the exact version of the package, or the digest of the image, into the file.",
    ja: "ファイルに、パッケージの正確なバージョン又はイメージのダイジェストを記載する。",
  },
  reasons: {
    "no-server": sentences({}, () => ({
      en: "It starts no server of its own.",
      ja: "サーバーを起動するものではない。",
    })),
    "server-elsewhere": sentences({}, () => ({
      en: "The server runs elsewhere, and its operator decides on its version.",
      ja: "サーバーは他の場所で稼働し、バージョンはその運営者が決定する。",
    })),
    "version-not-told": sentences({ program: Text.nullable(), path }, ({ program, path: file }) => ({
      en: `${quote(file)} does not tell which version ${program === null ? "the server" : quote(program)} has.`,
      ja: `${quote(file)}から、${program === null ? "サーバー" : quote(program)}のバージョンは分からない。`,
    })),
    "own-code": sentences({ path }, ({ path: file }) => ({
      en: `${quote(file)} starts code of the repository itself, which changes by a commit.`,
      ja: `${quote(file)}が起動するのは当該リポジトリのコードであり、その変更はコミットによる。`,
    })),
    "version-pinned": sentences(runs, ({ package: name, path: file }) => ({
      en: `${quote(file)} fixes ${quote(name)} to one version.`,
      ja: `${quote(file)}は、${quote(name)}を一つのバージョンに固定している。`,
    })),
    "version-moves": sentences(runs, ({ package: name, path: file }) => ({
      en: `${quote(file)} runs ${quote(name)} in whatever version is there that day.`,
      ja: `${quote(file)}は、${quote(name)}をバージョンの固定なしに実行する。`,
    })),
  },
});
