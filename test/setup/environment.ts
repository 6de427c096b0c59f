import { scrub } from "./scrub.ts";

scrub(process.env);
