import type { Tips } from "../git/tips.ts";
import type { Log } from "../run/log.ts";

/** Logs where what people state is read from: whoever edits the files of the checkout would look in vain for a change. */
export function logWhatIsRead({ base }: Pick<Tips, "base">, remote: string, log: Log): void {
  const at = base.commit.slice(0, 7);
  log.info(`Read countersign.yml and controls/ from ${remote}/${base.name} at ${at}.`);
}
