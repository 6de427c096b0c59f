import type { Language } from "../../../model/language.ts";

/** How many findings are open, as a clause: `no finding is open`, `2 findings are open`. */
export const openFindings = (open: number, language: Language): string => {
  if (language === "ja") return open === 0 ? "未解決の指摘事項はない" : `未解決の指摘事項は${open}件である`;
  if (open === 0) return "no finding is open";
  return open === 1 ? "1 finding is open" : `${open} findings are open`;
};
