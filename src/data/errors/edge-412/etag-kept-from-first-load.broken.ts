export class CartDocument {
  #etag = "";

  async load(url: string): Promise<unknown> {
    const response = await fetch(url);
    this.#etag = response.headers.get("etag") ?? "";
    return response.json();
  }

  async save(url: string, cart: unknown): Promise<void> {
    const response = await fetch(url, {
      method: "PUT",
      headers: { "if-match": this.#etag },
      body: JSON.stringify(cart),
    });
    if (!response.ok) throw new Error(`Not saved: ${response.status}`);
  }
}
