import { z } from "zod";

/** What the process of a lasting bundle is asked to run. */
export const Asked = z.object({
  args: z.array(z.string()),
  cwd: z.string(),
  env: z.record(z.string(), z.string()),
});
export type Asked = z.infer<typeof Asked>;

/** What it tells of the run. */
export const Told = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
export type Told = z.infer<typeof Told>;

/** Runs the bundle with these words, in a folder, with an environment that is all it has. */
export type StartBundle = (asked: Asked) => Promise<Told>;
