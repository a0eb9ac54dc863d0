export async function upload(file: File): Promise<void> {
  const response = await fetch(`/videos/${encodeURIComponent(file.name)}`, {
    method: "PUT",
    body: file,
  });
  if (!response.ok) throw new Error(`Upload failed: ${response.status}`);
}
