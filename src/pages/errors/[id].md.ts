import catalog from "virtual:catalog";
import type { APIRoute } from "astro";
import { errorMarkdown } from "../../explain/markdown.ts";

export const getStaticPaths = () =>
  catalog.errors.map((error) => ({ params: { id: error.id }, props: { error } }));

export const GET: APIRoute = ({ props }) => new Response(errorMarkdown(props.error));
