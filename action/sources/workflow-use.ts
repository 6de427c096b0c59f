import { SafeName } from "../../model/text.ts";
import { type ExpressionReading, type Offered, readExpression, readTemplate } from "./expression.ts";
import type { Mapping, Tree } from "./workflow-document.ts";
import { Refused } from "./workflow-refused.ts";

/** The secrets a part of a workflow names, and whether it can reach any. */
export interface Use {
  names: Set<string>;
  any: boolean;
}

/** Gathers what expressions name, part by part; each text is read once, however many aliases show it. */
export class Uses {
  readonly #read = new Map<string, ExpressionReading>();

  /** What every text below a tree names, keys included. */
  below(tree: Tree, offered: Offered, use: Use = { names: new Set(), any: false }): Use {
    const open = [tree];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one.is === "text") this.#take(one.text, one.at, offered, use);
      else if (one.is === "list") open.push(...one.items);
      else if (one.is === "map")
        for (const { key, at, value } of one.entries) {
          this.#take(key, at, offered, use);
          open.push(value);
        }
    }
    return use;
  }

  /** What a job names: GitHub offers the secrets to some of its parts only, and to no condition. */
  ofJob(job: Mapping): Use {
    const use: Use = { names: new Set(), any: false };
    for (const { key, value } of job.entries) {
      if (key === "if") this.#condition(value);
      else if (key === "steps" && value.is === "list") for (const step of value.items) this.#step(step, use);
      else if (key === "container") this.#container(value, use);
      else if (key === "services" && value.is === "map")
        for (const service of value.entries) this.#container(service.value, use);
      else this.below(value, WITHOUT.has(key) ? "without-secrets" : "with-secrets", use);
    }
    return use;
  }

  #step(step: Tree, use: Use): void {
    if (step.is !== "map") return void this.below(step, "with-secrets", use);
    for (const { key, value } of step.entries) {
      if (key === "if") this.#condition(value);
      else this.below(value, "with-secrets", use);
    }
  }

  #container(container: Tree, use: Use): void {
    if (container.is !== "map") return void this.below(container, "without-secrets", use);
    for (const { key, value } of container.entries)
      this.below(value, key === "credentials" || key === "env" ? "with-secrets" : "without-secrets", use);
  }

  /** A condition is an expression even without `${{ }}`. */
  #condition(condition: Tree): void {
    if (condition.is !== "text" || condition.text.includes("${{"))
      return void this.below(condition, "without-secrets");
    if (condition.text.trim() === "") return;
    const reading = readExpression(condition.text, "without-secrets");
    if (!reading.ok) throw new Refused("expression", condition.at, reading.reason);
  }

  #take(text: string, at: number, offered: Offered, use: Use): void {
    if (!text.includes("${{")) return;
    const key = `${offered} ${text}`;
    const reading = this.#read.get(key) ?? readTemplate(text, offered);
    this.#read.set(key, reading);
    if (!reading.ok) throw new Refused("expression", at, reading.reason);
    use.any ||= reading.use.any;
    for (const name of reading.use.names) {
      // No secret can have such a name; the expression gives nothing.
      if (SafeName.safeParse(name).success) use.names.add(name);
    }
  }
}

/**
 * Parts of a job to which GitHub does not offer the secrets.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
const WITHOUT = new Set([
  ...["concurrency", "continue-on-error", "defaults", "environment", "name", "needs", "permissions"],
  ...["runs-on", "services", "strategy", "timeout-minutes", "uses", "with"],
]);
