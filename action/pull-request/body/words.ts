import type { Language } from "../../../model/language.ts";
import { english, type PullRequestWords } from "./words-en.ts";
import { japanese } from "./words-ja.ts";

/** What a pull request says in its own voice, in the language of whoever decides on it. */
export const WORDS: Readonly<Record<Language, PullRequestWords>> = { en: english, ja: japanese };
