export { revokeTokens } from "./connect.js";
