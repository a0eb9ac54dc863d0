import catalog from "virtual:catalog";
import type { APIRoute } from "astro";
import { openApi } from "../data/openapi.ts";

export const GET: APIRoute = ({ site, url }) => Response.json(openApi(catalog, site ?? url));
