export async function purge(zone: string, token: string, files: string[]): Promise<void> {
  const url = `https://api.cloudflare.com/client/v4/zones/${zone}/purge_cache`;
  let response: Response;
  do {
    response = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ files }),
    });
  } while (response.status === 429);
}
