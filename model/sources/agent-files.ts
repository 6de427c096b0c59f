import { defineSource } from "./source-words.ts";

export const agentFiles = defineSource({
  id: "agent-files",
  scope: "repository",
  title: { en: "Files of AI agents", ja: "AIエージェントに係るファイル" },
  things: { en: "Files of AI agents", ja: "AIエージェントに係るファイル" },
});
