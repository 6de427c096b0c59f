/** What a handler answers; `body: undefined` sends none. */
export interface Answer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

/** 200 with a body. */
export function ok(body: unknown, headers: Record<string, string> = {}): Answer {
  return { status: 200, body, headers };
}

/** 201 with a body. */
export function created(body: unknown, headers: Record<string, string> = {}): Answer {
  return { status: 201, body, headers };
}

/** 204. */
export function noContent(): Answer {
  return { status: 204, body: undefined, headers: {} };
}

/** An error in GitHub's form. */
export function failure(status: number, message: string, headers: Record<string, string> = {}): Answer {
  const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status) };
  return { status, body, headers };
}

/** 404, also for what the caller may not know of. */
export function notFound(): Answer {
  return failure(404, "Not Found");
}

/** One entry of a 422's `errors`. */
export interface ValidationProblem {
  resource: string;
  field?: string;
  code: "missing" | "missing_field" | "invalid" | "already_exists" | "unprocessable" | "custom";
  message?: string;
}

/** 422 with the list of what is wrong. */
export function invalid(...errors: ValidationProblem[]): Answer {
  const answer = failure(422, "Validation Failed");
  return { ...answer, body: { ...validationBody, errors } };
}

const validationBody = {
  message: "Validation Failed",
  documentation_url: "https://docs.github.com/rest",
  status: "422",
};
