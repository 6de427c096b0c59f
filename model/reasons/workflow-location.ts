import { z } from "zod";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";

/** A workflow as it runs: its file, and by which workflow it came to run where others call it. */
export const WorkflowLocation = z.strictObject({
  path: Text.describe("Its file."),
  repository: Text.describe("Name of the repository that holds it."),
  caller: z
    .strictObject({
      path: Text.describe("Its file."),
      repository: Text.describe("Name of the repository that holds it."),
    })
    .nullable()
    .describe("The workflow by which it came to run; null where it runs by itself."),
});
export type WorkflowLocation = z.infer<typeof WorkflowLocation>;

/** A workflow and the repository it is in, as a sentence names them. */
export function locate({ path, repository, caller }: WorkflowLocation): Names {
  const own = { en: `${quote(path)} in ${quote(repository)}`, ja: `${quote(repository)}の${quote(path)}` };
  if (caller === null) return own;
  const by = { en: quote(caller.path), ja: quote(caller.path) };
  const from =
    caller.repository === repository
      ? by
      : { en: `${by.en} in ${quote(caller.repository)}`, ja: `${quote(caller.repository)}の${by.ja}` };
  return { en: `${own.en}, called by ${from.en},`, ja: `${own.ja}(${from.ja}からの呼出し)` };
}

/** A job and its workflow, as a sentence begins. */
export function jobIn(job: string, workflow: WorkflowLocation): Names {
  const { en, ja } = locate(workflow);
  return { en: `Job ${quote(job)} of ${en}`, ja: `${ja}のジョブ${quote(job)}` };
}
