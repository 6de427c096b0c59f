import type { Language } from "../../model/language.ts";
import { words, type Words } from "../i18n/words.ts";
import { indexOf, type LedgerIndex } from "../view/ledger-index.ts";
import type { Portal } from "../view/portal.ts";
import { readPortal } from "./portal.ts";

/** What every page and component finds in `Astro.locals`: the ledger, what was looked up in it, and the reader's language. */
export interface Context {
  portal: Portal;
  index: LedgerIndex;
  locale: Language;
  w: Words;
  /** Address of a page of this language, from the site's root. */
  to: (page: string) => string;
}

let reading: Promise<{ portal: Portal; index: LedgerIndex }> | undefined;

/** The ledger, read by the first page that asks and kept for all others. */
export const ledger = () =>
  (reading ??= readPortal(COUNTERSIGN_SETTINGS).then((portal) => ({ portal, index: indexOf(portal) })));

/** Values of the `locale` part of an address: English has none. */
export const LOCALES = [undefined, "ja"] as const;

/** The address of a page in a language, below the base the site is served from. */
export const address = (base: string, locale: Language, page: string): string =>
  `${base.replace(/\/$/, "")}/${locale === "ja" ? "ja/" : ""}${page}`;

/** The context of a page, by the `locale` part of its address. */
export async function contextOf(part: string | undefined): Promise<Context> {
  const locale = part === "ja" ? "ja" : "en";
  const { portal, index } = await ledger();
  return {
    portal,
    index,
    locale,
    w: words(locale),
    to: (page) => address(import.meta.env.BASE_URL, locale, page),
  };
}

/** One static path per language and item, with the item as the page's property. */
export const inEveryLocale = <Parameters extends Record<string, string | undefined>, Properties>(
  items: readonly { params: Parameters; props: Properties }[],
) =>
  LOCALES.flatMap((locale) => items.map(({ params, props }) => ({ params: { locale, ...params }, props })));
