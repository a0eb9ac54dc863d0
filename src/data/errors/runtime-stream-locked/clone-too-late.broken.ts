export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/catalogue");
    const reader = response.body!.getReader();
    const copy = response.clone();
    const { value } = await reader.read();
    console.log(`first chunk: ${value?.byteLength} bytes`);
    return copy;
  },
} satisfies ExportedHandler;
