export { run } from "./start.js";
