import { z } from "zod";

export const LANGUAGES = ["en", "ja"] as const;
/** A language that documents and pages are written in. */
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;
