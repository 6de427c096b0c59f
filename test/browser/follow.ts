import type { Locator } from "playwright-core";

/** Follows a link to its page. A click alone ends before the new page is there, so that the old one may be read. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const address = new URL((await link.getAttribute("href")) ?? "", page.url());
  await link.click();
  await page.waitForURL(address.href);
}
