import catalog from "virtual:catalog";
import type { APIRoute } from "astro";
import { findDocument } from "../data/find-document.ts";

/** What the browser needs to recognise an error; loaded when the box is first used. */
export const GET: APIRoute = () => Response.json(findDocument(catalog));
