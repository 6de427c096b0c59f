import { z } from "zod";
import type { Ask } from "./ask.ts";
import { reader, type Presence } from "./rest.ts";
import type { Transport } from "./transport.ts";

const Repository = z.object({ id: z.number(), owner: z.object({ id: z.number() }) });

/**
 * Asks for repositories by their ids, each once in a scan. The id survives a rename; a repository that was
 * transferred answers with its new owner.
 */
export function createPresence(ask: Ask, transport: Transport, organization: () => number) {
  const asked = new Map<number, Promise<Presence>>();
  const look = async (repository: number, count: () => void): Promise<Presence> => {
    const url = transport.address("GET /repositories/{repository}", { repository });
    const outcome = await ask({ method: "GET", url }, reader(Repository), count);
    if (outcome.kind === "answered") return outcome.data.owner.id === organization() ? "here" : "elsewhere";
    return outcome.kind === "refused" && outcome.status === 404 ? "gone" : "refused";
  };
  return (repository: number, count: () => void): Promise<Presence> => {
    const earlier = asked.get(repository);
    if (earlier !== undefined) return earlier;
    const answer = look(repository, count);
    asked.set(repository, answer);
    return answer;
  };
}
