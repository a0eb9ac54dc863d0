import catalog from "virtual:catalog";
import type { APIRoute } from "astro";
import { coverageDocument } from "../data/coverage.ts";

export const GET: APIRoute = () => Response.json(coverageDocument(catalog));
