import { sentences } from "./reason.ts";

/** Why a question about what a webhook sends does not arise. */
export const webhookInactive = {
  "webhook-inactive": sentences({}, () => ({
    en: "The webhook is not active, so it sends nothing.",
    ja: "Webhookは無効であり、何も送信しない。",
  })),
};
