import type { Between } from "./scan-once.ts";

/** Thrown in place of an answer by everything a stopped process would still have asked. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** When the process stops: at which side effect (from 1), and whether that one still takes effect. */
export interface End {
  at: number;
  when: "before it takes effect" | "before it is acknowledged";
}

/** git commands that leave something behind, here or on the remote. */
const LEAVES = ["fast-import", "update-ref", "push"];

/** Ports of a process that stops; `effects` names every side effect that was begun. */
export function mortal(end: End | null): { between: Between; effects: string[] } {
  const effects: string[] = [];
  let stopped = false;
  const pass = async <Answer>(effect: string | null, act: () => Promise<Answer>): Promise<Answer> => {
    if (stopped) throw new Stopped();
    if (effect === null) return act();
    effects.push(effect);
    const last = effects.length === end?.at;
    if (last && end.when === "before it takes effect") {
      stopped = true;
      throw new Stopped();
    }
    const answer = await act();
    if (!last) return answer;
    stopped = true;
    throw new Stopped();
  };
  return {
    effects,
    between: {
      git: (git) => (args, options) => {
        const command = args[0] ?? "";
        return pass(LEAVES.includes(command) ? `git ${command}` : null, () => git(args, options));
      },
      writer: (writer) => ({
        send: (route, parameters) =>
          pass(route.startsWith("GET ") ? null : route, () => writer.send(route, parameters)),
        graphql: (query, variables) =>
          pass(query.startsWith("mutation") ? "createCommitOnBranch" : null, () =>
            writer.graphql(query, variables),
          ),
      }),
    },
  };
}
