import catalog from "virtual:catalog";
import type { APIRoute } from "astro";
import { datasetDocument } from "../../data/index-document.ts";

export const GET: APIRoute = () => Response.json(datasetDocument(catalog));
