export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/feed");
    const reader = response.body!.getReader();

    let size = 0;
    for (let done = false; !done; ) {
      const chunk = await reader.read();
      size += chunk.value?.byteLength ?? 0;
      done = chunk.done;
    }
    reader.releaseLock();
    return new Response(`${size} bytes`);
  },
} satisfies ExportedHandler;
