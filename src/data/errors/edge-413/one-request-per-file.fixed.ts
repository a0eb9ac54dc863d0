const PART = 50 * 1024 * 1024;

export async function upload(file: File): Promise<void> {
  const target = `/videos/${encodeURIComponent(file.name)}`;
  for (let part = 0; part * PART < file.size; part++) {
    const response = await fetch(`${target}?part=${part + 1}`, {
      method: "PUT",
      body: file.slice(part * PART, (part + 1) * PART),
    });
    if (!response.ok) throw new Error(`Upload failed: ${response.status}`);
  }
}
