import type { APIRoute } from "astro";
import { PUBLIC, type PublicName, publicSchema } from "../../data/public-schema.ts";

export const getStaticPaths = () => Object.keys(PUBLIC).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params, site, url }) =>
  Response.json(publicSchema(params.name as PublicName, site ?? url));
