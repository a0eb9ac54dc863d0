export async function upload(file: File): Promise<void> {
  const answer = await fetch(`/upload-url?type=${encodeURIComponent(file.type)}`);
  const { url } = await answer.json<{ url: string }>();
  await fetch(url, {
    method: "PUT",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });
}
