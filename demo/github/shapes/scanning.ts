import type { Call } from "../http/call.ts";
import { repositoryDenial } from "../http/permissions.ts";
import { scanningOf } from "../world/secret-alert.ts";
import type { Repository } from "../world/repository.ts";

/** Whether a repository is scanned for secrets, as GitHub shows it to whoever may administer the repository. */
export const scanningShape = (call: Call, repository: Repository): Record<string, unknown> =>
  repositoryDenial(call.caller, repository, "administration=read") === null
    ? {
        security_and_analysis: {
          secret_scanning: { status: scanningOf(repository).enabled ? "enabled" : "disabled" },
        },
      }
    : {};
