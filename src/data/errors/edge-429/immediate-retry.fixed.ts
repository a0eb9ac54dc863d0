export async function purge(zone: string, token: string, files: string[]): Promise<void> {
  const url = `https://api.cloudflare.com/client/v4/zones/${zone}/purge_cache`;
  for (let attempt = 0; attempt < 5; attempt++) {
    const response = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ files }),
    });
    if (response.status !== 429) return;
    const seconds = Number(response.headers.get("retry-after")) || 30;
    await scheduler.wait(seconds * 1000);
  }
  throw new Error("The API still answers 429.");
}
