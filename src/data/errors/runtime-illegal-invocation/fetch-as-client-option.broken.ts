class CatalogClient {
  constructor(private readonly options: { fetch: typeof fetch }) {}

  async list(): Promise<string> {
    const response = await this.options.fetch("https://origin.example/catalog");
    return response.text();
  }
}

export default {
  async fetch() {
    const catalog = new CatalogClient({ fetch });
    return new Response(await catalog.list());
  },
} satisfies ExportedHandler;
