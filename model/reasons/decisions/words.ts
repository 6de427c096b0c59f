/** Parts of a decision that belong to one decision alone. */
export const PARTS = ["exception", "transfer_to"] as const;

/** What people call them. */
export const lineWords = {
  exception: { en: "an exception", ja: "例外" },
  transfer_to: { en: "a new owner", ja: "移管先" },
} as const;
