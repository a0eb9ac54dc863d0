declare module "virtual:catalog" {
  const catalog: import("./data/catalog.ts").Catalog;
  export default catalog;
}

declare module "virtual:store-table" {
  const table: import("./explain/store.ts").StoreTable;
  export default table;
}

declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare namespace App {
  interface Locals {
    /** The record whose page is rendered; absent on every other page. */
    error?: import("./data/published.ts").PublishedError;
  }
}

declare module "cloudflare:workers" {
  export const env: { ASSETS: { fetch: (request: Request) => Promise<Response> } };
}

/** The part of workerd's HTMLRewriter that the 404 page needs. */
declare class HTMLRewriter {
  on(
    selector: string,
    handlers: {
      element: (element: {
        setInnerContent(text: string): unknown;
        append(text: string, options?: { html: boolean }): unknown;
      }) => void;
    },
  ): this;
  transform(response: Response): Response;
}
