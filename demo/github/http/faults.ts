/** What goes wrong. `reset` with `after` loses the answer of a request that took effect. */
export type FaultKind =
  | { kind: "status"; code: number; body?: unknown; headers?: Record<string, string> }
  | { kind: "truncate" }
  | { kind: "wrong-schema"; body?: unknown }
  | { kind: "slow"; milliseconds: number }
  | { kind: "reset"; after?: boolean }
  | { kind: "html"; code?: number };

/** A fault and when it strikes; `path` is tried on the full path with its query, such as `/api/v3/orgs/acme?page=2`. */
export type Fault = FaultKind & {
  match: { method?: string; path: RegExp };
  /** Only the n-th matching call (the first is 1); without `nth` and `from`, every one. */
  nth?: number;
  /** The n-th matching call and all later ones. */
  from?: number;
};

/** Faults on demand. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The faults that strike this call; counts it for each fault that matches. */
  strike(method: string, path: string): Fault[];
}

/** Starts without faults. */
export function createFaults(): Faults {
  const planned: { fault: Fault; calls: number }[] = [];
  return {
    add: (fault) => void planned.push({ fault, calls: 0 }),
    clear: () => void planned.splice(0),
    strike(method, path) {
      const struck: Fault[] = [];
      for (const plan of planned) {
        const { match, nth, from } = plan.fault;
        const methodMatches = match.method === undefined || match.method === method;
        if (!methodMatches || path.search(match.path) === -1) continue;
        plan.calls += 1;
        const due = nth === undefined ? plan.calls >= (from ?? 1) : plan.calls === nth;
        if (due) struck.push(plan.fault);
      }
      return struck;
    },
  };
}
