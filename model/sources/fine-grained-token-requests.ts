import { defineSource } from "./source-words.ts";

export const fineGrainedTokenRequests = defineSource({
  id: "fine-grained-token-requests",
  scope: "organization",
  title: { en: "Requests for fine-grained tokens", ja: "Fine-grained PATの申請" },
  things: { en: "Requests for fine-grained tokens", ja: "Fine-grained PATの申請" },
});
