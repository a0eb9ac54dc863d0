export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/catalogue");
    const copy = response.clone();
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    console.log(`first chunk: ${value?.byteLength} bytes`);
    return copy;
  },
} satisfies ExportedHandler;
