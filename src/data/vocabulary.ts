/** Words that the engine needs at run time. Apart from the schemas, so that a Worker which answers needs no Zod. */

export const SCHEMA_VERSION = "1.0";

export const ACTORS = ["visitor", "developer", "account_owner", "cloudflare"] as const;
