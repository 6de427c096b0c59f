import { defineMiddleware } from "astro:middleware";
import { contextOf } from "./loader/context.ts";

/** Runs before each page is rendered, in a build as well. https://docs.astro.build/en/guides/middleware/ */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  Object.assign(locals, await contextOf(params.locale));
  return next();
});
