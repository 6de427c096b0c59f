import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";

const shortened = (commit: string) => quote(commit.slice(0, 12));

/** What shows of a signature without a key that it cannot be that of its commit. */
export const signatureFaults = {
  "signature-of-another-commit": sentences({ other: Text }, ({ other }) => ({
    en: `The commit carries the signature of commit ${shortened(other)}, and a signature is of one commit.`,
    ja: `コミット${shortened(other)}と同じ署名が付されている。署名は一つのコミットに限り有効である。`,
  })),
  "signature-of-another-time": sentences({ made: Text, committed: Text }, ({ made, committed }) => ({
    en: `The signature says that it was made at ${made}, and the commit that it is of ${committed}; no key is given to tell which is true.`,
    ja: `署名の日時(${made})がコミットの日時(${committed})と異なる。真偽の確認に必要な鍵が指定されていない。`,
  })),
};
